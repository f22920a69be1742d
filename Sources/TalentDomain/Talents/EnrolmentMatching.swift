/// What the data says of somebody on a list.
enum EnrolmentMatch {
    case known(Person)
    case nobody
    case ask([Person], EnrolmentDouble.Reason)

    var person: Person? { if case .known(let person) = self { person } else { nil } }
    var isOpen: Bool { if case .ask = self { true } else { false } }
}

/// Who of those who are there already is meant.
struct EnrolmentMatching {
    private var known: [Keyed] = []

    init(_ people: some Sequence<Person>) {
        known = people.sorted { $0.id < $1.id }.map { Keyed($0) }
    }

    /// Takes in somebody new, or as they are now.
    mutating func put(_ person: Person) {
        if let index = known.firstIndex(where: { $0.person.id == person.id }) {
            known[index] = Keyed(person)
        } else {
            known.append(Keyed(person))
        }
    }

    func participant(_ person: Person) throws(Refusal) -> EnrolmentMatch {
        let wanted = Keyed(person), colleagues = known.filter { $0.organisation == wanted.organisation }
        let sameNumber = colleagues.first { !$0.number.isEmpty && $0.number == wanted.number }
        let sameEmail = wanted.email.isEmpty ? nil : known.first { $0.email == wanted.email }
        if let sameNumber, let sameEmail, sameNumber.person.id != sameEmail.person.id {
            throw .faults([Fault(.employeeNumber, Phrase(
                "Kolonnerne E-mail og Medarbejdernr: Adressen er \(Genitive.da(sameEmail.person.name)), men nummeret er \(Genitive.da(sameNumber.person.name)). Ret den af dem, der er forkert.",
                "The columns E-mail and Employee number: the address belongs to \(sameEmail.person.name), but the number belongs to \(sameNumber.person.name). Correct the one that is wrong."))])
        }
        // A number that moved to somebody else must not hand over the old one's plan.
        if let sameNumber, sameEmail == nil, sameNumber.name != wanted.name {
            throw .faults([Fault(.employeeNumber, Phrase(
                "Kolonnen Medarbejdernr: Nummeret er \(Genitive.da(sameNumber.person.name)). Ret det, eller lad feltet stå tomt.",
                "The column Employee number: the number belongs to \(sameNumber.person.name). Correct it, or leave the cell empty."))])
        }
        // So may an address that moved, unless a marriage explains the name.
        if let sameEmail {
            return sameEmail.sharesAName(with: wanted) ? .known(sameEmail.person) : .ask([sameEmail.person], .email)
        }
        if let sameNumber { return .known(sameNumber.person) }
        let namesakes = colleagues.filter { $0.words == wanted.words }
        if namesakes.count == 1, namesakes[0].email.isEmpty, namesakes[0].name == wanted.name,
            namesakes[0].number.isEmpty || wanted.number.isEmpty
        {
            return .known(namesakes[0].person)
        }
        let sameDigits = colleagues.filter { $0.digits != nil && $0.digits == wanted.digits }.filter { number in
            !namesakes.contains { $0.person.id == number.person.id }
        }
        guard namesakes.isEmpty else { return .ask((namesakes + sameDigits).map(\.person), .name) }
        return sameDigits.isEmpty ? .nobody : .ask(sameDigits.map(\.person), .number)
    }

    func lineManager(_ person: Person) -> EnrolmentMatch {
        let wanted = Keyed(person)
        if !wanted.email.isEmpty, let found = known.first(where: { $0.email == wanted.email }) {
            return found.sharesAName(with: wanted) ? .known(found.person) : .ask([found.person], .email)
        }
        let all = known.filter { $0.words == wanted.words }, namesakes = all.filter { $0.organisation == wanted.organisation }
        guard let first = namesakes.first else {
            // A name alone does not tell which organisation somebody is of.
            return all.isEmpty || !wanted.email.isEmpty ? .nobody : .ask(all.map(\.person), .nameElsewhere)
        }
        // A name is all there is to go by, and one colleague has it.
        let isAlone = namesakes.count == 1 && (wanted.email.isEmpty || first.email.isEmpty) && first.name == wanted.name
        return isAlone ? .known(first.person) : .ask(namesakes.map(\.person), .name)
    }

    /// A person with what is compared, folded once.
    private struct Keyed {
        let person: Person
        let email: String, name: String, organisation: String, number: String
        /// The name's words in order of the alphabet, so that the family name may come first.
        let words: [String]
        let digits: String?

        init(_ person: Person) {
            self.person = person
            email = person.email.lowercased()
            name = person.name.folded
            organisation = person.organisation.folded
            number = person.employeeNumber
            words = name.split { " -".contains($0) }.map(String.init).sorted()
            digits = Person.withoutZeros(number)
        }

        /// One word of the name at least: who marries keeps the given name.
        func sharesAName(with other: Keyed) -> Bool { !Set(words).isDisjoint(with: other.words) }
    }
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
