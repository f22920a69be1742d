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
    private var known: [PersonKey] = []
    private var places: [Person.ID: Int] = [:]
    /// The places of those who have, or had, a name, an address or a number.
    private var index: [String: [Int]] = [:]

    init(_ people: some Sequence<Person>) {
        for person in people.sorted(by: { $0.id < $1.id }) { put(person) }
    }

    /// Takes in somebody new, or as they are now.
    mutating func put(_ person: Person) {
        let key = PersonKey(person), place = places[person.id] ?? known.count
        if place == known.count { known.append(key) } else { known[place] = key }
        places[person.id] = place
        for term in Self.terms(of: key) where index[term]?.contains(place) != true {
            index[term, default: []].append(place)
        }
    }

    private static func terms(of key: PersonKey) -> [String] {
        [
            key.email, key.number.isEmpty ? "" : "#" + key.number, key.digits.map { "0" + $0 } ?? "",
            key.words.joined(separator: " "),
        ]
        .filter { !$0.isEmpty }
    }

    /// All who have anything of somebody, in the order in which they came.
    private func near(_ wanted: PersonKey) -> [PersonKey] {
        Set(Self.terms(of: wanted).flatMap { index[$0] ?? [] }).sorted().map { known[$0] }
    }

    func participant(_ person: Person) throws(Refusal) -> EnrolmentMatch {
        let wanted = PersonKey(person), near = near(wanted)
        let colleagues = near.filter { $0.organisation == wanted.organisation }
        let sameNumber = colleagues.first { !$0.number.isEmpty && $0.number == wanted.number }
        let sameEmail = near.first { $0.hasEmail(of: wanted) }
        if let sameNumber, let sameEmail, sameNumber.person.id != sameEmail.person.id {
            throw .faults([
                Fault(
                    .employeeNumber,
                    Phrase(
                        "Kolonnerne »E-mail« og »Medarbejdernr«: Adressen er \(Genitive.da(sameEmail.person.name)), men nummeret er \(Genitive.da(sameNumber.person.name)). Ret den af dem, der er forkert.",
                        "The columns E-mail and Employee number: the address belongs to \(sameEmail.person.name), but the number belongs to \(sameNumber.person.name). Correct the one that is wrong."
                    ))
            ])
        }
        // A number that moved to somebody else must not hand over the old one's plan.
        if let sameNumber, sameEmail == nil, sameNumber.name != wanted.name {
            throw .faults([
                Fault(
                    .employeeNumber,
                    Phrase(
                        "Kolonnen »Medarbejdernr«: Nummeret er \(Genitive.da(sameNumber.person.name)). Ret det, eller lad feltet stå tomt.",
                        "The column Employee number: the number belongs to \(sameNumber.person.name). Correct it, or leave the cell empty."
                    ))
            ])
        }
        // So may an address that moved, unless a marriage explains the name.
        if let sameEmail {
            return sameEmail.sharesAName(with: wanted) ? .known(sameEmail.person) : .ask([sameEmail.person], .email)
        }
        if let sameNumber { return .known(sameNumber.person) }
        let namesakes = colleagues.filter { $0.hasWords(of: wanted) }
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
        let wanted = PersonKey(person), near = near(wanted)
        if let found = near.first(where: { $0.hasEmail(of: wanted) }) {
            return found.sharesAName(with: wanted) ? .known(found.person) : .ask([found.person], .email)
        }
        let all = near.filter { $0.hasWords(of: wanted) },
            namesakes = all.filter { $0.organisation == wanted.organisation }
        guard let first = namesakes.first else {
            // A name alone does not tell which organisation somebody is of.
            return all.isEmpty || !wanted.email.isEmpty ? .nobody : .ask(all.map(\.person), .nameElsewhere)
        }
        // A name is all there is to go by, and one colleague has it.
        let isAlone = namesakes.count == 1 && (wanted.email.isEmpty || first.email.isEmpty) && first.name == wanted.name
        return isAlone ? .known(first.person) : .ask(namesakes.map(\.person), .name)
    }
}
