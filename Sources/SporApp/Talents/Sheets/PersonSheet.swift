import TalentDomain
import TerminalKit

/// The sheets with which talents join, are edited and leave.
struct TalentSheets: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension TalentSheets {
    /// The form for a talent's person, direction and line manager.
    func personSheet(_ talent: Talent.ID) -> FormSheet? {
        guard data.person(of: talent) != nil else { return nil }
        return FormSheet(
            .person(talent), title: Phrase("Stamdata", "Details"),
            liveNotice: { PersonFields(context: $0.context).notice(of: $0) }, in: context,
            fields: { context in
                let record = context.data.talents[talent]
                return PersonFields(context: context).fields(for: context.data.person(of: talent)) + [
                    .choice(
                        .direction, context.wording.say("Retning", "Direction"),
                        Direction.allCases.map { context.wording[$0.name] },
                        Direction.allCases.firstIndex(of: record?.direction ?? .vertical)),
                    .choice(
                        .targetLevel, context.wording.say("Mod niveau", "Target level"),
                        Level.allCases.map { "\($0.rawValue) \(context.wording[$0.name])" },
                        record?.targetLevel.rawValue),
                ] + LineManagerFields(context: context, talent: talent).fields + [
                    TalentSheets(context).joinedField(record?.joinedOn)
                ]
                    + TalentSheets(context).leavingFields(record?.status)
            },
            submit: { answers throws(Refusal) in
                let context = answers.context
                guard let oldTalent = context.data.talents[talent], let oldPerson = context.data.person(of: talent)
                else { throw .nothingThere }
                let person = PersonFields(context: context).person(answers, from: oldPerson)
                let faults = person.faults(in: context.data)
                guard faults.isEmpty else { throw .faults(faults) }
                var record = oldTalent
                record.direction = Direction.allCases[answers.choice(.direction)]
                record.targetLevel = Level.allCases[answers.choice(.targetLevel)]
                record.joinedOn = try answers.day(.joinedOn)
                if case .left = record.status {
                    record.status = .left(on: try answers.requiredDay(.day), nextPath: answers.text(.nextPath))
                }
                let details: [Change] =
                    (person == oldPerson ? [] : [.person(Edit(from: oldPerson, to: person))])
                    // Also if only the level changed, since direction and target level are checked against it.
                    + (record == oldTalent && person.level == oldPerson.level
                        ? [] : [.talent(Edit(from: oldTalent, to: record))])
                return try LineManagerFields(context: context, talent: talent).chosen(answers, for: talent) {
                    manager, given throws(Refusal) in
                    let steps = details + manager
                    guard !steps.isEmpty else { return [.close] }
                    return try PeopleSheets(context).giving(
                        given, by: steps,
                        what: Phrase("Rettede stamdata for \(person.name)", "Edited the details of \(person.name)"))
                }
            }
        )
        .dating { _, _ in DateRule(lean: .nearest) }
    }
}

extension TalentSheets {
    /// The form for the first day of a talent who joined late.
    func joinedField(_ day: Day?) -> FormField {
        var field = FormField.day(.joinedOn, wording.say("Med fra", "Joined on"), day, in: context)
        field.hint = wording.say(
            "Tomt felt: med fra begyndelsen. Det, der lå før datoen, regnes ikke som manglende",
            "Empty: from the start. For late joiners, nothing earlier counts as missing")
        return field
    }
}
