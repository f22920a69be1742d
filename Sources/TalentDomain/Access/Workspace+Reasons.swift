extension Workspace {
    /// The reason why a viewer may not make a change. If a role of theirs that has ended would have allowed it, or a
    /// role that began earlier, the reason names the role and its last or first day. The viewer knows both, so the
    /// reason tells nothing about records. In all other cases it is `nothingThere`.
    func reason(against change: Change, by viewer: Viewer) -> Refusal {
        if viewer.hidesConfidential { return .onlyLooking }
        guard let person = viewer.person else { return .nothingThere }
        for (role, day) in ended(by: person, on: viewer.today) {
            var former = viewer
            former.today = day
            if Permission.may(former, do: change, in: self) { return .roleEnded(role, on: day) }
        }
        for role in roles.values.sorted(by: { $0.id < $1.id })
        where role.person == person && role.holds(on: viewer.today) {
            guard let from = role.from else { continue }
            var earlier = self
            earlier.roles[role.id]?.from = nil
            if Permission.may(viewer, do: change, in: earlier) { return .roleBegan(role.role, on: from) }
        }
        return .nothingThere
    }

    /// A person's former roles with their last days, the latest first.
    private func ended(by person: Person.ID, on today: Day) -> [(role: Role, day: Day)] {
        let held = roles.values.filter { $0.person == person }.map { (role: $0.role, day: $0.until) }
        let paired = pairs.values.filter { pair in pair.members.contains { talents[$0]?.person == person } }.map {
            (role: Role.buddy, day: $0.until)
        }
        return (held + paired).compactMap { role, day in day.flatMap { $0 < today ? (role: role, day: $0) : nil } }
            .sorted { ($1.day, $0.role.rawValue) < ($0.day, $1.role.rawValue) }
    }
}
