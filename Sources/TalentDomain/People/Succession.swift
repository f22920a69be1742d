// One holder of a role towards a talent replaces another (line managers, mentors).
extension Workspace {
    /// The steps that give a person a role towards a talent from a day on. The role of a current holder ends on the day
    /// before, or is deleted if it begins on that day or later. A holder who begins later keeps the role, and the new
    /// role ends on the day before.
    ///
    /// - Parameters:
    ///   - person: the new holder; nil if nobody gets the role.
    ///   - former: the only holder who is replaced, so that a stand-in keeps the role; nil replaces all holders.
    ///   - id: the id of the new role.
    /// - Throws: `Refusal.faults` if another person held the role on a past day that the new role would contain.
    public func succession(
        of role: Role, towards talent: Talent.ID, to person: Person.ID?, after former: Person.ID? = nil, from day: Day,
        on today: Day,
        id: RoleAssignment.ID
    ) throws(Refusal) -> [Change] {
        let all = roles.values.filter { $0.role == role && $0.talent == talent }
        let ends = endingHolders(of: role, towards: talent, on: day, after: former, butFor: person)
        guard let person, !all.contains(where: { $0.person == person && $0.holds(on: day) }) else { return ends }
        let next = all.filter { $0.person != person }.compactMap(\.from).filter { day < $0 }.min()
        let isFirst = day == today && all.isEmpty
        let new = RoleAssignment(
            id: id, person: person, role: role, talent: talent, from: isFirst ? nil : day, until: next?.adding(days: -1)
        )
        let steps = ends + [.role(.add(new))]
        let faults = reachingBack(.several(steps, what: Phrase("")), on: today)
        guard faults.isEmpty else { throw .faults(faults) }
        return steps
    }

    /// The steps that end a role towards a talent, so that another person can hold it from a day on.
    ///
    /// - Parameters:
    ///   - former: the only holder whose role ends; nil ends the role of every holder.
    ///   - person: the new holder, whose role does not end.
    public func endingHolders(
        of role: Role, towards talent: Talent.ID, on day: Day, after former: Person.ID? = nil, butFor person: Person.ID?
    ) -> [Change] {
        roles.values.filter {
            $0.role == role && $0.talent == talent && $0.holds(on: day) && $0.person != person
                && (former == nil || $0.person == former)
        }.sorted { $0.id < $1.id }.map { role in
            guard role.from.map({ $0 < day }) ?? true else { return .role(.remove(role)) }
            var ended = role
            ended.until = day.adding(days: -1)
            return .role(Edit(from: role, to: ended))
        }
    }

    /// The talents towards whom a person has a role on a day, in Danish order of their names.
    public func talents(towardsWhom person: Person.ID, is role: Role, on day: Day) -> [Talent] {
        Set(roles.values.filter { $0.person == person && $0.role == role && $0.holds(on: day) }.compactMap(\.talent))
            .compactMap { talents[$0] }
            .sorted(inDanish: { name(of: $0.id) }, then: \.id)
    }
}

extension Change {
    /// The role given by a single step; nil if it gives none.
    public var givenRole: RoleAssignment? {
        edit(of: RoleAssignment.self).flatMap { $0.old == nil ? $0.new : nil }
    }
}

extension Fault {
    /// The role would show texts that were shared with another person.
    public static func reachesBack(_ field: Field) -> Fault {
        Fault(
            field,
            Phrase(
                "En anden havde rollen i den periode. Det, der blev delt dengang, må den nye ikke kunne læse.",
                "Somebody else held the role in that period. The new person must not be able to read what was shared then."
            ))
    }
}
