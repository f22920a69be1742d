/// The match between a person on a list and the people in Spor.
enum EnrolmentMatch {
    case known(Person)
    case nobody
    case ask([Person], EnrolmentDouble.Reason)

    var person: Person? { if case .known(let person) = self { person } else { nil } }
    var isOpen: Bool { if case .ask = self { true } else { false } }
}

/// Finds the known people whom a list means.
struct EnrolmentMatching {
    private var known: [PersonKey] = []
    private var places: [Person.ID: Int] = [:]
    /// The indices of people who have, or had, a name, an address or a number.
    private var index: [String: [Int]] = [:]

    init(_ people: some Sequence<Person>) {
        for person in people.sorted(by: { $0.id < $1.id }) { put(person) }
    }

    /// Adds a person, or replaces them with their new data.
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

    /// The people who share a name, an address or a number with somebody, in the order in which they were added.
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
        // An employee number may have gone to somebody else, who must not get the former owner's plan.
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
        // So may an address, unless a new family name explains the difference.
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
            // A name alone does not say which organisation somebody belongs to.
            return all.isEmpty || !wanted.email.isEmpty ? .nobody : .ask(all.map(\.person), .nameElsewhere)
        }
        // There is only a name, and exactly one colleague has it.
        let isAlone = namesakes.count == 1 && (wanted.email.isEmpty || first.email.isEmpty) && first.name == wanted.name
        return isAlone ? .known(first.person) : .ask(namesakes.map(\.person), .name)
    }
}
