import TalentDomain
import TerminalKit

/// The question for a talent's line manager, and from which day another one follows.
struct LineManagerFields {
    let context: Context
    /// Whom it is about; nil while the talent is being added.
    let talent: Talent.ID?

    private var current: Person? { talent.flatMap { context.data.lineManager(of: $0, on: context.today) } }

    /// Everybody who could be: not the talent.
    private var people: [Person] {
        let own = talent.flatMap { context.data.talents[$0]?.person }
        return context.data.people.values.filter { $0.id != own }
            .sorted(inDanish: \.name, then: \.id)
    }

    var fields: [FormField] {
        let person = NewPersonFields(context: context).fields(
            of: .lineManager, context.say("Nærmeste leder", "Line manager"), nobody: context.say("– (ingen endnu)", "– (nobody yet)"),
            known: context.choices(of: people), selected: people.firstIndex { $0.id == current?.id })
        return person + (current == nil ? [] : [.day(.from, context.say("  ny leder fra", "  new manager from"), context.today, in: context)])
    }

    /// What follows from the answers: the steps that make the chosen one the talent's manager, and the roles that they give.
    func chosen(
        _ answers: FormSheet.Answers, for talent: Talent.ID, _ effects: ([Change], [RoleAssignment]) throws(Refusal) -> [Effect]
    ) throws(Refusal) -> [Effect] {
        let day = try answers.day(.from) ?? context.today
        return try NewPersonFields(context: context).chosen(
            answers, in: .lineManager, among: people, isOptional: true, organisation: context.data.organisations.kept(answers.text(.organisation))
        ) { steps, person throws(Refusal) in
            // A day alone changes nothing.
            guard person != current?.id else { return try effects([], []) }
            let next = try context.data.succession(
                of: .lineManager, towards: talent, to: person, from: day, on: context.today, id: .init(context.services.newID()))
            return try effects(steps + next, next.compactMap { if case .role(let edit) = $0, edit.old == nil { edit.new } else { nil } })
        }
    }
}
