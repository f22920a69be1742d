import TalentDomain
import TerminalKit

/// The fields for a talent's line manager, and for the first day of a new one.
struct LineManagerFields {
    let context: Context
    /// The talent; nil while a new one is being added.
    let talent: Talent.ID?

    private var current: Person? { talent.flatMap { context.data.lineManager(of: $0, on: context.today) } }

    /// The other talents of the same line manager.
    private var others: [Talent.ID] {
        guard let current else { return [] }
        let led = context.data.talents(towardsWhom: current.id, is: .lineManager, on: context.today)
        return led.map(\.id).filter { $0 != talent }
    }

    /// Everybody but the talent.
    private var people: [Person] {
        let own = talent.flatMap { context.data.talents[$0]?.person }
        return context.data.people.values.filter { $0.id != own }
            .sorted(inDanish: \.name, then: \.id)
    }

    var fields: [FormField] {
        let person = NewPersonFields(context: context).fields(
            of: .lineManager, context.wording.say("Nærmeste leder", "Line manager"),
            nobody: context.wording.say("– (ingen endnu)", "– (nobody yet)"),
            known: PeopleSheets(context).choices(of: people), selected: people.firstIndex { $0.id == current?.id })
        guard let talent, current != nil else { return person }
        return person + [
            .day(.from, context.wording.say("  ny leder fra", "  new manager from"), context.today, in: context)
        ]
            + PeopleSheets(context).forWhomField(
                [talent] + others, label: context.wording.say("  ny leder for", "  new manager for"))
    }

    /// The changes that make the chosen person the line manager, and the new roles.
    func chosen(
        _ answers: FormSheet.Answers, for talent: Talent.ID,
        _ effects: ([Change], [RoleAssignment]) throws(Refusal) -> [Effect]
    ) throws(Refusal) -> [Effect] {
        let day = try answers.day(.from) ?? context.today
        return try NewPersonFields(context: context).chosen(
            answers, in: .lineManager, among: people, isOptional: true,
            organisation: context.data.organisations.kept(answers.text(.organisation))
        ) { steps, person throws(Refusal) in
            // A day without another person changes nothing.
            guard person != current?.id else { return try effects([], []) }
            var next = try context.data.succession(
                of: .lineManager, towards: talent, to: person, from: day, on: context.today,
                id: .init(context.services.newID()))
            // For the other talents, only this line manager is replaced: stand-ins are kept.
            for other in answers.choice(.reach) == 1 ? others : [] {
                next += try context.data.succession(
                    of: .lineManager, towards: other, to: person, after: current?.id, from: day, on: context.today,
                    id: .init(context.services.newID()))
            }
            return try effects(
                steps + next,
                next.compactMap(\.givenRole))
        }
    }
}
