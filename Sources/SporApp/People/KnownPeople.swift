import TalentDomain
import TerminalKit

// Offers people of all cohorts, so that nobody is entered twice.
extension PeopleSheets {
    /// `Vesterø Kommune · leder af ledere`: the details besides the name.
    func directoryEntry(_ person: Person) -> String {
        [person.organisation, person.level.map { wording[$0.name] } ?? ""].filter { !$0.isEmpty }.joined(
            separator: " · ")
    }

    /// Options with all people. Equal names also show the organisation, and people can be found by address and
    /// organisation.
    func choices(of people: [Person]) -> (names: [String], keywords: [[String]]) {
        (
            people.map { [wording.name($0), $0.organisation].filter { !$0.isEmpty }.joined(separator: ", ") },
            people.map { [$0.name, $0.email, $0.organisation] }
        )
    }

    /// Asks whether a typed person is one of the known people who resemble them.
    ///
    /// - Parameter effects: the effects of the answer; its argument is the known person, nil for a new one.
    func asking(about typed: Person, _ effects: (Person?) throws(Refusal) -> [Effect]) throws(Refusal) -> [Effect] {
        let alike = data.known(like: typed).prefix(5)
        guard let first = alike.first else { return try effects(nil) }
        var answers: [ChoiceSheet.Answer] = []
        // Two people cannot have the same address.
        if first.likeness < .sameAddress {
            answers.append(
                ChoiceSheet.Answer(text: Phrase("Nej, en anden", "No, somebody else"), effects: try effects(nil)))
        }
        for known in alike {
            let name = wording.name(known.person),
                about = ([directoryEntry(known.person)] + People(context).parts(of: known.person.id)).joined(
                    separator: ", ")
            let chosen: [Effect]
            do {
                chosen = try effects(known.person)
            } catch {
                chosen = [.say(.failure(error.message))]
            }
            answers.insert(
                ChoiceSheet.Answer(
                    text: Phrase("Ja, det er \(name)", "Yes, it is \(name)"), detail: Phrase(about), effects: chosen),
                at: answers.count - (first.likeness < .sameAddress ? 1 : 0))
        }
        let question =
            first.likeness == .sameAddress
            ? Phrase(
                "E-mailadressen hører til en, der allerede er kendt. Er det den samme person?",
                "The e-mail address belongs to somebody already in Spor. Is it the same person?")
            : Phrase(
                "Der findes allerede en person, der ligner. Er det den samme?",
                "Somebody similar is already in Spor. Is it the same person?")
        return [
            .open(
                ChoiceSheet(title: Phrase("Kendt i forvejen?", "Already known?"), question: question, answers: answers))
        ]
    }

    /// Asks whether a typed organisation is a known one with a similar name.
    ///
    /// - Parameter effects: the effects of the answer; its argument is the person with the chosen organisation.
    func asking(
        organisationOf person: Person, from old: Person?, _ effects: (Person) throws(Refusal) -> [Effect]
    ) throws(Refusal) -> [Effect] {
        let alike =
            person.organisation.folded == old?.organisation.folded ? [] : data.organisations.like(person.organisation)
        guard !alike.isEmpty else { return try effects(person) }
        var answers: [ChoiceSheet.Answer] = []
        for known in alike {
            var meant = person
            meant.organisation = known
            answers.append(
                ChoiceSheet.Answer(text: Phrase("Ja, \(known)", "Yes, \(known)"), effects: try effects(meant)))
        }
        answers.append(
            ChoiceSheet.Answer(
                text: Phrase(
                    "Nej, \(person.organisation) er en anden", "No, \(person.organisation) is a different organisation"),
                effects: try effects(person)))
        return [
            .open(
                ChoiceSheet(
                    title: Phrase("Kendt organisation?", "Known organisation?"),
                    question: Phrase(
                        "\(person.organisation) er ikke kendt, men ligner en kendt organisation. Er det den, du mener?",
                        "\(person.organisation) is new to Spor, but resembles a known organisation. Is it the same one?"
                    ), answers: answers))
        ]
    }

    /// The faults of a typed person, except that the address belongs to a known person, about which a question is
    /// asked.
    func faults(inTyped person: Person) -> [Fault] {
        var others = data
        for (known, likeness) in data.known(like: person) where likeness == .sameAddress {
            others.people[known.id] = nil
        }
        return person.faults(in: others)
    }

    /// A name in one field as given and family name: `Anne Marie Holm`, `Holm, Anne Marie`.
    func personNamed(_ text: String, email: String = "", organisation: String = "") -> Person {
        let parts = text.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
        let isTurned = parts.count == 2 && !parts[1].isEmpty
        let words = (isTurned ? "\(parts[1]) \(parts[0])" : text).split(separator: " ").map(String.init)
        let familyWords = isTurned ? parts[0].split(separator: " ").count : FamilyName.wordCount(of: words)
        return Person(
            id: newPersonID(words.joined(separator: " ")),
            givenName: words.dropLast(familyWords).joined(separator: " "),
            familyName: words.suffix(familyWords).joined(separator: " "), email: email, organisation: organisation)
    }
}
