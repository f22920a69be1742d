/// A record that gives people a role towards talents for a time: an assignment, a buddy pair, a network group.
public protocol RoleRecord: Stored {
    var from: Day? { get set }
    var until: Day? { get set }
    /// The day on which somebody took the role over from another person. Texts shared on that day may have been meant
    /// for the former holder, so the new holder cannot read them.
    ///
    /// Nil in records of earlier versions of Spor, and if nobody else held the role on the first day.
    var handedOverOn: Day? { get set }
    /// The talents towards whom the record gives somebody a role.
    var roleTalents: [Talent.ID] { get }
    /// One relation for each person and talent.
    ///
    /// - Parameter workspace: has the person of each talent.
    func relations(in workspace: Workspace) -> [Relation]
}

extension RoleRecord {
    public var period: Period { Period(from: from, until: until) }
    public func holds(on day: Day) -> Bool { period.contains(day) }
}

/// One person in a role towards one talent, for a time.
public struct Relation: Hashable, Sendable {
    var role: Role
    var person: Person.ID
    var talent: Talent.ID
    var period: Period
    var handedOverOn: Day?
    /// The record that gives the role.
    var source: RecordKey

    /// Whether both are the same role towards the same talent.
    func isLike(_ other: Relation) -> Bool { role == other.role && talent == other.talent }
}

extension RoleAssignment: RoleRecord {
    public var roleTalents: [Talent.ID] { talent.map { [$0] } ?? [] }
    public func relations(in workspace: Workspace) -> [Relation] {
        talent.map { talent in
            [
                Relation(
                    role: role, person: person, talent: talent, period: period, handedOverOn: handedOverOn, source: key)
            ]
        } ?? []
    }
}

extension BuddyPair: RoleRecord {
    public var roleTalents: [Talent.ID] { members }
    public func relations(in workspace: Workspace) -> [Relation] { workspace.fellows(members, as: .buddy, by: self) }
}

extension NetworkGroup: RoleRecord {
    public var roleTalents: [Talent.ID] { members }
    public func relations(in workspace: Workspace) -> [Relation] {
        workspace.fellows(members, as: .networkGroup, by: self)
    }
}

extension Workspace {
    /// The relations of each member towards each of the other members.
    fileprivate func fellows(_ members: [Talent.ID], as role: Role, by record: some RoleRecord) -> [Relation] {
        members.flatMap { talent in
            members.compactMap { fellow in
                guard fellow != talent, let person = talents[fellow]?.person else { return nil }
                return Relation(
                    role: role, person: person, talent: talent, period: record.period,
                    handedOverOn: record.handedOverOn, source: record.key)
            }
        }
    }

    /// A person's past, present and future relations in one role towards a talent.
    func relations(as role: Role, of person: Person.ID?, towards talent: Talent.ID) -> [Relation] {
        guard let person else { return [] }
        func all(_ records: some Sequence<some RoleRecord>) -> [Relation] {
            records.flatMap { $0.relations(in: self) }.filter { $0.person == person && $0.talent == talent }
        }
        return switch role {
        case .lineManager, .mentor:
            all(roles.values.lazy.filter { $0.person == person && $0.role == role && $0.talent == talent })
        case .buddy: all(pairs.values.lazy.filter { $0.members.contains(talent) })
        case .networkGroup: all(networkGroups.values.lazy.filter { $0.members.contains(talent) })
        case .talent, .programmeLead, .internalConsultant, .steeringGroup: []
        }
    }

    /// All past, present and future relations towards these talents.
    func relations(towards talents: Set<Talent.ID>) -> [Relation] {
        let roles = roles.values.filter { $0.talent.map(talents.contains) ?? false }.flatMap { $0.relations(in: self) }
        let pairs = pairs.values.filter { !talents.isDisjoint(with: $0.members) }.flatMap { $0.relations(in: self) }
        let groups = networkGroups.values.filter { !talents.isDisjoint(with: $0.members) }
            .flatMap { $0.relations(in: self) }
        return (roles + pairs + groups).filter { talents.contains($0.talent) }
    }
}
