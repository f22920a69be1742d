// One holder of a role towards a talent follows another (line managers, mentors).
extension Workspace {
    /// What has to happen for a person to hold a role towards a talent from a day on. Whoever holds it then ceases the day before;
    /// whoever is to begin later stays, and the new one ends where they begin.
    ///
    /// - Parameters:
    ///   - person: nil: nobody follows.
    ///   - former: only this one ceases, so that a stand-in stays; nil: all who hold the role.
    ///   - id: the name of the new role.
    /// - Throws: a fault at `.from` where another held the role on a day gone by that would become the new one's.
    public func succession(
        of role: Role, towards talent: Talent.ID, to person: Person.ID?, after former: Person.ID? = nil, from day: Day,
        on today: Day,
        id: RoleAssignment.ID
    ) throws(Refusal) -> [Change] {
        let all = roles.values.filter { $0.role == role && $0.talent == talent }.sorted { $0.id < $1.id }
        let holders = all.filter { $0.holds(on: day) && (former == nil || $0.person == former) }
        let ends: [Change] = holders.filter { $0.person != person }.map { role in
            // One who would have begun on that day, or later, never held it.
            guard role.from.map({ $0 < day }) ?? true else { return .role(.remove(role)) }
            var ended = role
            ended.until = day.adding(days: -1)
            return .role(Edit(from: role, to: ended))
        }
        guard let person, !all.contains(where: { $0.person == person && $0.holds(on: day) }) else { return ends }
        let next = all.filter { $0.person != person }.compactMap(\.from).filter { day < $0 }.min()
        let isFirst = day == today && all.isEmpty
        let new = RoleAssignment(
            id: id, person: person, role: role, talent: talent, from: isFirst ? nil : day, until: next?.adding(days: -1)
        )
        guard !reachesBack(new, on: today) else { throw .faults([.reachesBack]) }
        return ends + [.role(.add(new))]
    }

    /// Whether a role towards a talent would cover days gone by that it did not, and on which another held it.
    public func reachesBack(_ new: RoleAssignment, from old: RoleAssignment? = nil, on today: Day) -> Bool {
        func days(_ from: Day?, _ until: Day?) -> ClosedRange<Day>? {
            let first = from ?? .distantPast, last = min(until ?? .distantFuture, today.adding(days: -1))
            return first <= last ? first...last : nil
        }
        let gained =
            old.map { old in
                [
                    old.from.flatMap { days(new.from, min($0.adding(days: -1), new.until ?? .distantFuture)) },
                    old.until.flatMap { days(max($0.adding(days: 1), new.from ?? .distantPast), new.until) },
                ]
            } ?? [days(new.from, new.until)]
        return new.talent != nil
            && roles.values.contains { other in
                other.role == new.role && other.talent == new.talent && other.person != new.person
                    && gained.contains { gained in
                        gained.map { days(other.from, other.until)?.overlaps($0) ?? false } ?? false
                    }
            }
    }

    /// The talents towards whom a person holds a role on a day, in Danish order of their names.
    public func talents(towardsWhom person: Person.ID, is role: Role, on day: Day) -> [Talent] {
        Set(roles.values.filter { $0.person == person && $0.role == role && $0.holds(on: day) }.compactMap(\.talent))
            .compactMap { talents[$0] }
            .sorted(inDanish: { name(of: $0.id) }, then: \.id)
    }
}

extension Fault {
    /// A role would open what was shared with another.
    public static let reachesBack = Fault(
        .from,
        Phrase(
            "En anden havde rollen i den periode. Det, der blev delt dengang, må den nye ikke kunne læse.",
            "Somebody else held the role in that period. The new person must not be able to read what was shared then.")
    )
}
