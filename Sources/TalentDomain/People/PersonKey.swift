/// The values by which a person is compared with others, computed once. Only this file decides whether two names,
/// addresses or numbers are the same.
struct PersonKey {
    let person: Person
    let email: String
    /// The name as written, folded.
    let name: String
    /// The words of the name: in their order, and sorted, so that a name with the family name first is found too.
    let spoken: [String], words: [String]
    let organisation: [String]
    let number: String
    /// The digits of the employee number without leading zeros; nil if it has letters.
    let digits: String?

    init(_ person: Person) {
        self.person = person
        email = person.email.lowercased()
        name = person.name.folded
        spoken = PlainWords.of(person.name)
        words = spoken.sorted()
        organisation = PlainWords.of(person.organisation)
        number = person.employeeNumber
        digits = Person.withoutZeros(number)
    }

    func hasEmail(of other: Self) -> Bool { !email.isEmpty && email == other.email }
    func hasWords(of other: Self) -> Bool { !words.isEmpty && words == other.words }

    /// Whether the names share at least one word. After a marriage, only the family name differs.
    func sharesAName(with other: Self) -> Bool { !Set(words).isDisjoint(with: other.words) }
}

extension Person {
    func hasEmail(of other: Person) -> Bool { !email.isEmpty && email.lowercased() == other.email.lowercased() }
    func hasName(of other: Person) -> Bool { name.folded == other.name.folded }

    /// Whether the employee numbers differ only in leading zeros, which spreadsheets remove.
    func hasNumberButForZeros(of other: Person) -> Bool {
        let digits = Self.withoutZeros(employeeNumber)
        return digits != nil && digits == Self.withoutZeros(other.employeeNumber)
            && employeeNumber != other.employeeNumber
    }

    /// A number's digits without zeros in front; nil where it has letters.
    static func withoutZeros(_ number: String) -> String? {
        let digits = number.filter { !" .-".contains($0) }
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        let rest = digits.drop { $0 == "0" }
        return rest.isEmpty ? "0" : String(rest)
    }
}
