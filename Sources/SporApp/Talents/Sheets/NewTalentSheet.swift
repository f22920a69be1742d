import TalentDomain
import TerminalKit

extension TalentSheets {
    /// The form for a new person, talent and line manager.
    ///
    /// - Parameters:
    ///   - known: the person, if already known.
    ///   - typed: the name or address that was searched for.
    func newTalentSheet(_ known: Person.ID? = nil, typed: String = "") -> FormSheet? {
        guard known.map({ data.people[$0] != nil }) ?? true else { return nil }
        let word = Talents(context).participant
        return FormSheet(
            known.map { .knownTalent($0) } ?? .newTalent,
            title: Phrase(word == ParticipantWord.talents.singular ? "Nyt talent" : "Ny \(word.da)", "New \(word.en)"),
            in: context,
            fields: { context in
                PersonFields(context: context, typed: typed).fields(for: known.flatMap { context.data.people[$0] }) + [
                    .choice(
                        .direction, context.wording.say("Retning", "Direction"),
                        Direction.allCases.map { context.wording[$0.name] }, 0,
                        hint: context.wording.say(
                            "Vertikal: mod næste niveau. Horisontal: sværere opgaver på samme niveau",
                            "Vertical: to the next level. Horizontal: harder work at the same level"))
                ] + LineManagerFields(context: context, talent: nil).fields
                    + [
                        TalentSheets(context).joinedField(
                            context.cohortID.flatMap(context.data.kickOff).map { $0 < context.today } == true
                                ? context.today : nil)
                    ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = known.flatMap { context.data.people[$0] }
                let person = PersonFields(context: context).person(answers, from: old)
                // The same required fields as in a list of participants: without them the talent cannot be written to
                // or paired.
                let missing =
                    [
                        (Field.familyName, person.familyName), (.email, person.email),
                        (.organisation, person.organisation),
                    ]
                    .filter { $0.1.isBlank }.map { Fault.missing($0.0) }
                    + (person.level == nil ? [.missing(.level)] : [])
                let faults =
                    (old == nil ? PeopleSheets(context).faults(inTyped: person) : person.faults(in: context.data))
                    + missing
                guard faults.isEmpty else { throw .faults(faults) }
                return try PeopleSheets(context).asking(organisationOf: person, from: old) { person throws(Refusal) in
                    guard old == nil else { return try TalentSheets(context).enrolling(person, from: old, answers) }
                    return try PeopleSheets(context).asking(about: person) { same throws(Refusal) in
                        try TalentSheets(context).enrolling(same?.filledUp(from: person) ?? person, from: same, answers)
                    }
                }
            }
        )
        .dating { _, _ in DateRule(lean: .nearest) }
    }

    private func enrolling(
        _ person: Person, from old: Person?, _ answers: FormSheet.Answers
    ) throws(Refusal) -> [Effect] {
        guard !data.talents(of: person.id).contains(where: { $0.cohort == context.cohortID }) else {
            throw .faults([
                Fault(
                    .givenName,
                    Phrase("\(person.name) er allerede på holdet.", "\(person.name) is already in the cohort."))
            ])
        }
        guard let level = person.level else { throw .faults([.missing(.level)]) }
        let direction = Direction.allCases[answers.choice(.direction)]
        guard let target = direction == .vertical ? level.next : level else {
            throw .faults([
                Fault(
                    .direction,
                    Phrase(
                        "Der er intet niveau over direktør: Vælg horisontal.",
                        "There is no level above director: choose horizontal."))
            ])
        }
        let talent = Talent(
            id: Talent.ID(context.services.newID()), person: person.id, cohort: context.cohortID, direction: direction,
            targetLevel: target,
            joinedOn: try answers.day(.joinedOn))
        let what = Phrase("Tilføjede \(person.name)", "Added \(person.name)")
        return try LineManagerFields(context: context, talent: nil).chosen(answers, for: talent.id) {
            manager, given throws(Refusal) in
            guard
                !manager.contains(where: {
                    $0.edit(of: RoleAssignment.self)?.new?.person == person.id
                })
            else {
                throw .faults([
                    Fault(
                        .lineManager,
                        Phrase("Man kan ikke være sin egen leder.", "Nobody can be their own line manager."))
                ])
            }
            let steps: [Change] =
                (person == old ? [] : [.person(Edit(from: old, to: person))]) + [.talent(.add(talent))] + manager
            let change = Change.several(steps, what: what)
            return PeopleSheets(context).asking(
                aboutOrganisationsOf: given, after: change,
                [
                    .apply(
                        change, saying: Phrase("\(person.name) tilføjet", "\(person.name) added"), closing: true)
                ])
        }
    }
}

extension Person {
    /// The person with the typed values where there are none yet.
    fileprivate func filledUp(from typed: Person) -> Person {
        var person = self
        if person.email.isEmpty { person.email = typed.email }
        if person.organisation.isEmpty { person.organisation = typed.organisation }
        if person.department.isEmpty { person.department = typed.department }
        if person.position.isEmpty { person.position = typed.position }
        person.level = level ?? typed.level
        return person
    }
}
