// Overdue items of network groups.
extension AwaitedSearch {
    private var groups: [NetworkGroup] { workspace.networkGroups(in: cohort, on: today) }

    func networkMeetings() -> [Awaited] {
        guard uses.contains(.networkGroups) else { return [] }
        return fulfilment.required(.networkMeeting).flatMap { meeting in
            groups.compactMap { group in
                let active = workspace.members(of: group).filter { workspace.talents[$0]?.isActive(on: today) == true }
                let known = active.filter { mayKnow(.networkNote, of: $0) && !fulfilment.isHeld(meeting, by: $0) }
                guard fulfilment.isOverdue(meeting, for: group, on: today), let first = known.first else { return nil }
                return Awaited(
                    category: .networkMeeting(meeting.id), talents: known, since: meeting.end,
                    responsible: active.compactMap { workspace.talents[$0]?.person },
                    agreedFor: fulfilment.agreedDay(for: meeting, by: first))
            }
        }
    }

    /// Groups with fewer than three members because others have left the cohort.
    func smallGroups() -> [Awaited] {
        workspace.smallGroups(in: cohort, on: today).filter { $0.left.contains(where: keeps) }.map {
            Awaited(category: .smallGroup($0.group), talents: $0.left, since: $0.since, responsible: leads)
        }
    }
}
