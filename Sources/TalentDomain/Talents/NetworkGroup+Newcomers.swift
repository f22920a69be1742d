// A network group whose members change.
extension NetworkGroup {
    /// Whether the group's last day has passed.
    public func isOver(on today: Day) -> Bool { until.map { $0 < today } ?? false }
}

extension Workspace {
    /// The changes that make the new group of an old one. With new members, the old group ends today, and a new group
    /// replaces it from tomorrow, so that they read nothing that was shared up to today. The meetings that are planned
    /// from then on are the new group's.
    ///
    /// - Parameter id: the id of the group that replaces it.
    public func change(
        of old: NetworkGroup, to new: NetworkGroup, id: NetworkGroup.ID, today: Day
    ) -> Change {
        guard !Set(new.members).isSubset(of: old.members) else {
            let steps = [Change.networkGroup(Edit(from: old, to: new))] + handingOver([old], to: new, from: today)
            return steps.count == 1
                ? steps[0]
                : .several(
                    steps, what: Phrase("Ændrede netværksgruppen \(new.name)", "Changed the network group \(new.name)"))
        }
        return joining(
            [old], into: new, id: id, today: today,
            what: Phrase("Udvidede netværksgruppen \(new.name)", "Extended the network group \(new.name)"))
    }

    /// The changes by which two groups go on as one from tomorrow, under the second one's name.
    public func merging(
        _ group: NetworkGroup, into other: NetworkGroup, id: NetworkGroup.ID, today: Day
    ) -> Change {
        var new = other
        new.members = (other.members + group.members.filter { !other.members.contains($0) }).filter {
            talents[$0]?.isActive(on: today) != false
        }
        return joining(
            [group, other], into: new, id: id, today: today,
            what: Phrase(
                "Lagde netværksgrupperne \(group.name) og \(other.name) sammen",
                "Merged the network groups \(group.name) and \(other.name)"))
    }

    private func joining(
        _ old: [NetworkGroup], into new: NetworkGroup, id: NetworkGroup.ID, today: Day, what: Phrase
    ) -> Change {
        var next = new
        next.id = id
        let starts = old.compactMap(\.from)
        next.from = max(starts.max() ?? today, today.adding(days: old.contains { $0.holds(on: today) } ? 1 : 0))
        let ends = old.map { group -> Change in
            // A group that has not begun has nothing to keep.
            guard group.holds(on: today) else { return .networkGroup(.remove(group)) }
            var ended = group
            ended.until = today
            return .networkGroup(Edit(from: group, to: ended))
        }
        let start = next.from ?? today
        return .several([.networkGroup(.add(next))] + handingOver(old, to: next, from: start) + ends, what: what)
    }

    /// The meetings of groups that are planned from a day on become another group's, and its members'.
    private func handingOver(_ old: [NetworkGroup], to new: NetworkGroup, from day: Day) -> [Change] {
        old.flatMap { meetings(of: $0.id) }.compactMap { meeting in
            guard meeting.heldOn == nil, let planned = meeting.planned, planned >= day else { return nil }
            var next = meeting
            next.group = new.id
            next.talents = new.members.filter { talents[$0]?.isActive(on: planned) != false }
            return next == meeting ? nil : .meeting(Edit(from: meeting, to: next))
        }
    }
}
