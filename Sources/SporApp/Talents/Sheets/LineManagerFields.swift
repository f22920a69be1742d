import TalentDomain
import TerminalKit

/// The question for a talent's line manager: nobody yet, somebody known, or somebody new with name and e-mail.
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
        let options = [context.say("– (ingen endnu)", "– (nobody yet)"), context.say("+ en ny leder", "+ a new manager")] + people.map(\.name)
        let selection = people.firstIndex { $0.id == current?.id }.map { $0 + 2 }
        return [
            .choice(
                .lineManager, context.say("Nærmeste leder", "Line manager"), options, selection,
                hint: context.say("Vælg med ← → eller et forbogstav; + tilføjer en ny", "Choose with ← → or a first letter; + adds a new one")),
            .line(.lineManagerName, context.say("  ny leders navn", "  new manager's name")),
            .line(.lineManagerEmail, context.say("  ny leders e-mail", "  new manager's e-mail")),
        ]
    }

    /// What makes the chosen one the talent's manager: perhaps a new person, the old role's end, the new role.
    func changes(_ answers: FormSheet.Answers, for talent: Talent.ID) throws(Refusal) -> [Change] {
        let choice = answers.choice(.lineManager)
        // A name typed in the new manager's field means it, whatever the choice says.
        if choice == 1 || (!answers.text(.lineManagerName).isEmpty && choice == 0) {
            let manager = try newManager(answers)
            return [.person(.add(manager))] + succession(to: manager.id, for: talent)
        }
        let chosen = choice == 0 ? nil : people[choice - 2].id
        return chosen == current?.id ? [] : succession(to: chosen, for: talent)
    }

    private func newManager(_ answers: FormSheet.Answers) throws(Refusal) -> Person {
        let words = answers.text(.lineManagerName).split(separator: " ").map(String.init)
        let person = Person(
            id: context.newPersonID(answers.text(.lineManagerName)), givenName: words.dropLast(words.count > 1 ? 1 : 0).joined(separator: " "),
            familyName: words.count > 1 ? words[words.count - 1] : "", email: answers.text(.lineManagerEmail), organisation: context.data.organisations.kept(answers.text(.organisation)))
        let faults = person.faults(in: context.data).map { Fault($0.field == .email ? .lineManagerEmail : .lineManagerName, $0.message) }
        guard faults.isEmpty else { throw .faults(faults) }
        return person
    }

    /// The role goes over today: the one before keeps what was theirs until yesterday.
    private func succession(to manager: Person.ID?, for talent: Talent.ID) -> [Change] {
        let before = context.data.roles.values
            .filter { $0.role == .lineManager && $0.talent == talent && $0.holds(on: context.today) }
            .sorted { $0.id < $1.id }
        let ends: [Change] = before.map { role in
            guard let from = role.from, from >= context.today else {
                var ended = role
                ended.until = context.today.adding(days: -1)
                return .role(Edit(from: role, to: ended))
            }
            return .role(.remove(role))
        }
        guard let manager else { return ends }
        let role = RoleAssignment(
            id: RoleAssignment.ID(context.services.newID()), person: manager, role: .lineManager, talent: talent,
            from: context.data.beginning(of: .lineManager, towards: talent, on: context.today))
        return ends + [.role(.add(role))]
    }
}
