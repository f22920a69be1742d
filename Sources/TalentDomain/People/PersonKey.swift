/// The parts of a person that are compared with others, folded once: the one place that says how names, addresses and
/// numbers are
/// the same.
struct PersonKey {
    let person: Person
    let email: String
    /// The name as written, folded.
    let name: String
    /// The name's words as they stand, and in order of the alphabet, so that the family name may come first.
    let spoken: [String], words: [String]
    let organisation: [String]
    let number: String
    /// The number's digits without zeros in front; nil where it has letters.
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

    /// One word of the name at least: who marries keeps the given name.
    func sharesAName(with other: Self) -> Bool { !Set(words).isDisjoint(with: other.words) }
}

extension Person {
    func hasEmail(of other: Person) -> Bool { !email.isEmpty && email.lowercased() == other.email.lowercased() }
    func hasName(of other: Person) -> Bool { name.folded == other.name.folded }

    /// The same digits once zeros in front are gone, which a spreadsheet takes away.
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
