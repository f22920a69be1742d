import TalentDomain
import TerminalKit

extension PairSheets {
    /// The form for the members of a network group, with its first and last day; nil for a viewer who may not write it.
    func networkGroupSheet(_ id: NetworkGroup.ID?) -> FormSheet? {
        guard let cohort = context.cohortID, abilities.mayWriteNetworkGroups,
            id.map({ data.networkGroups[$0] != nil }) ?? true
        else {
            return nil
        }
        return FormSheet(
            .networkGroup(id),
            title: id == nil
                ? Phrase("Ny netværksgruppe", "New network group") : Phrase("Netværksgruppe", "Network group"),
            notice: Phrase(
                "Medlemmerne kan dele indslag i logbogen med hinanden. Den, der kommer til senere, kan ikke læse det, der blev delt tidligere.",
                "Members can share logbook entries with each other. Anyone who joins later cannot read what was shared before."
            ),
            in: context,
            fields: { context in
                let group = id.flatMap { context.data.networkGroups[$0] }
                return [.line(.name, context.wording.say("Navn", "Name"), group?.name ?? "")]
                    + PairSheets(context).groupCandidates(group).map { talent in
                        .tick(
                            talent.id.raw, context.wording.name(talent.id), group?.members.contains(talent.id) ?? false,
                            in: context)
                    } + [
                        .day(
                            .start, context.wording.say("Fra", "From"), group.map(\.from) ?? context.today, in: context),
                        .day(.end, context.wording.say("Til og med", "Until"), group?.until, in: context),
                    ]
            },
            submit: { answers throws(Refusal) in
                let context = answers.context, old = id.flatMap { context.data.networkGroups[$0] }
                let members = PairSheets(context).groupCandidates(old).map(\.id).filter {
                    answers.values[$0.raw] == .check(true)
                }
                let new = NetworkGroup(
                    id: old?.id ?? NetworkGroup.ID(context.services.newID()), cohort: cohort, name: answers.text(.name),
                    members: members,
                    from: try answers.day(.start), until: try answers.day(.end))
                return [.apply(try PairSheets(context).groupChange(from: old, to: new), closing: true)]
            }
        )
        .dating { field, answers in
            DateRule(lean: .nearest, notBefore: field == .end ? (try? answers.day(.start)) ?? nil : nil)
        }
    }

    /// The active talents, and the group's members.
    private func groupCandidates(_ group: NetworkGroup?) -> [Talent] {
        context.talents.filter { $0.isActive || group?.members.contains($0.id) == true }
    }

    /// A new group begins today at the earliest; new members of an old one join a group that replaces it.
    private func groupChange(from old: NetworkGroup?, to new: NetworkGroup) throws(Refusal) -> Change {
        guard let old else {
            guard new.from ?? .distantPast >= today else {
                throw .faults([
                    Fault(
                        .start,
                        Phrase(
                            "Gruppen kan tidligst begynde i dag, så medlemmerne ikke får adgang til det, der blev delt tidligere.",
                            "The group cannot begin before today: its members must not be able to read what was shared earlier."
                        ))
                ])
            }
            return .networkGroup(.add(new))
        }
        return data.change(of: old, to: new, id: NetworkGroup.ID(context.services.newID()), today: today)
    }
}

extension Abilities {
    var mayWriteNetworkGroups: Bool {
        context.cohortID.map { Permission.mayGroup(context.talents.map(\.id), in: $0, by: viewer, in: data) } ?? false
    }
}
