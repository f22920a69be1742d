// Two roles that one person cannot have towards a talent: a buddy who is also the line manager would read what buddies
// keep from their managers, and a mentor must be somebody else than the line manager.
extension Workspace {
    /// The talent's pairs that conflict with a line manager's role: the line manager would be the talent's buddy on the
    /// same days.
    ///
    /// The answer does not depend on confidential texts of the pair, which it would reveal.
    public func pairs(against role: RoleAssignment) -> [BuddyPair] {
        guard role.role == .lineManager, let talent = role.talent else { return [] }
        return pairs.values.filter { pair in
            pair.members.contains(talent)
                && pair.members.contains { $0 != talent && talents[$0]?.person == role.person }
                && pair.period.overlaps(role.period)
        }.sorted { $0.id < $1.id }
    }

    /// The line managers' roles that conflict with a pair: one member would be another member's line manager on the
    /// same days.
    func managers(against pair: BuddyPair) -> [RoleAssignment] {
        roles.values.filter { role in
            guard role.role == .lineManager, let talent = role.talent, pair.members.contains(talent) else {
                return false
            }
            return pair.members.contains { $0 != talent && talents[$0]?.person == role.person }
                && pair.period.overlaps(role.period)
        }.sorted { $0.id < $1.id }
    }

    /// The changes that end the conflicting pairs on the day before the role begins.
    public func endingPairs(against role: RoleAssignment) -> [Change] {
        pairs(against: role).map { pair in
            guard let from = role.from, pair.from.map({ $0 < from }) ?? true else { return .pair(.remove(pair)) }
            var ended = pair
            ended.until = from.adding(days: -1)
            return .pair(Edit(from: pair, to: ended))
        }
    }
}

extension RoleAssignment {
    /// Checked when the role is given or extended, and by a check of the store; an older role may be ended.
    func faultsAsBuddy(in workspace: Workspace) -> [Fault] {
        if let old = workspace.roles[id], old != self, (old.person, old.role, old.talent) == (person, role, talent),
            period.isWithin(old.period)
        {
            return []
        }
        guard !workspace.pairs(against: self).isEmpty, let talent else { return [] }
        return [
            Fault(.person, .buddyAndManager(workspace.people[person]?.name ?? person.raw, workspace.name(of: talent)))
        ]
    }
}

extension RoleAssignment {
    /// Checked when the role is given or extended; older ones are left as they are.
    func faultsAsMentor(in workspace: Workspace) -> [Fault] {
        guard let other: Role = role == .mentor ? .lineManager : role == .lineManager ? .mentor : nil, let talent else {
            return []
        }
        if let old = workspace.roles[id], (old.person, old.role, old.talent) == (person, role, talent),
            period.isWithin(old.period)
        {
            return []
        }
        let isBoth = workspace.roles.values.contains {
            $0.id != id && $0.person == person && $0.role == other && $0.talent == talent
                && $0.period.overlaps(period)
        }
        return isBoth
            ? [
                Fault(
                    .person,
                    .mentorAndManager(
                        workspace.people[person]?.name ?? person.raw, workspace.name(of: talent), isNow: other))
            ] : []
    }
}

extension BuddyPair {
    func faultsWithManager(in workspace: Workspace) -> [Fault] {
        if let old = workspace.pairs[id], old != self, Set(members).isSubset(of: old.members),
            period.isWithin(old.period)
        {
            return []
        }
        guard let role = workspace.managers(against: self).first, let talent = role.talent else { return [] }
        return [
            Fault(
                .members,
                .buddyAndManager(workspace.people[role.person]?.name ?? role.person.raw, workspace.name(of: talent)))
        ]
    }
}

extension Phrase {
    /// The message that a person cannot be both mentor and line manager of a talent.
    ///
    /// - Parameter other: the role that the person already has.
    fileprivate static func mentorAndManager(_ person: String, _ talent: String, isNow other: Role) -> Phrase {
        let (da, en) =
            other == .lineManager
            ? ("Vælg en anden mentor.", "Choose another mentor.")
            : ("Afslut rollen som mentor først.", "End the role as mentor first.")
        return Phrase(
            "\(person) er \(other.name.da) for \(talent) og kan ikke være både nærmeste leder og mentor. \(da)",
            "\(person) is \(other.name.en) of \(talent) and cannot be both line manager and mentor. \(en)")
    }

    fileprivate static func buddyAndManager(_ manager: String, _ talent: String) -> Phrase {
        Phrase(
            "\(manager) kan ikke være både buddy og nærmeste leder for \(talent): det, to buddyer skriver, er lukket for deres ledere. Afslut buddyparret først.",
            "\(manager) cannot be both buddy and line manager of \(talent): what two buddies write is closed to their managers. End the buddy pair first."
        )
    }
}
