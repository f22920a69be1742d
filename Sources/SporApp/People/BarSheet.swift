import TalentDomain
import TerminalKit

extension PeopleSheets {
    /// The form that bars a role holder from talents. The holder then reads nothing about these talents, except what
    /// they wrote themself or may read in a role towards the single talent.
    func barSheet(_ id: RoleAssignment.ID) -> FormSheet? {
        guard let role = data.roles[id], abilities.mayWrite(role), role.talent == nil else { return nil }
        let talents = context.talentsInOrder(in: data.cohort(of: role))
        return FormSheet(
            .bar(id), title: Phrase("Inhabil over for", "Conflict of interest"),
            notice: Phrase(
                "\(wording.name(data.people[role.person])) kan ikke se noget om dem, der er krydset af (inhabilitet).",
                "\(wording.name(data.people[role.person])) cannot see anything about those who are ticked: conflict of interest."
            ),
            in: context,
            fields: { context in
                talents.map { talent in
                    .tick(
                        talent.id.raw, context.wording.name(talent.id),
                        context.data.roles[id]?.barredFrom.contains(talent.id) ?? false, in: context)
                }
            },
            submit: { answers throws(Refusal) in
                guard let old = answers.context.data.roles[id] else { throw .nothingThere }
                var new = old
                let shown = Set(talents.map(\.id))
                new.barredFrom =
                    old.barredFrom.filter { !shown.contains($0) }
                    + talents.map(\.id).filter { answers.values[$0.raw] == .check(true) }
                return [.apply(.role(Edit(from: old, to: new)), saying: Phrase("gemt", "saved"), closing: true)]
            })
    }
}
