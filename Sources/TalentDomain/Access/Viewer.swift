/// The person who reads or changes data, and the day. Every read and every change has one.
public struct Viewer: Hashable, Sendable {
    /// Nil if the owner of a store without logins has not entered themself as a person.
    public var person: Person.ID?
    /// The owner of a store without logins: programme lead, internal consultant of every organisation, and keeper of
    /// what was agreed with the talents, since nobody else can log in to write it.
    public var isKeeper: Bool
    /// Confidential texts are hidden also from their owner, since the keeper only looks as that person.
    public var withholdsClosed: Bool
    public var today: Day

    public init(person: Person.ID?, isKeeper: Bool = false, withholdsClosed: Bool = false, today: Day) {
        self.person = person
        self.isKeeper = isKeeper
        self.withholdsClosed = withholdsClosed
        self.today = today
    }

    public static func keeper(today: Day) -> Viewer { Viewer(person: nil, isKeeper: true, today: today) }
}

extension Workspace {
    /// The viewer's roles towards a talent on the viewer's day.
    public func roles(of viewer: Viewer, towards talent: Talent.ID) -> Set<Role> {
        if let knownRoles, knownRoles.viewer == viewer { return knownRoles.towards[talent] ?? [] }
        guard let subject = talents[talent] else { return [] }
        if viewer.isKeeper { return [.programmeLead, .internalConsultant] }
        guard let person = viewer.person else { return [] }
        var roles: Set<Role> = []
        if subject.person == person { roles.insert(.talent) }
        if buddies(of: talent, on: viewer.today).contains(where: { talents[$0]?.person == person }) {
            roles.insert(.buddy)
        }
        if networkFellows(of: talent, on: viewer.today).contains(where: { talents[$0]?.person == person }) {
            roles.insert(.networkGroup)
        }
        let own = self.roles.values.filter { $0.person == person }
        // A conflict of interest applies to all of a person's roles that reach many talents, but not to a role for one
        // talent.
        let isBarred = own.contains { $0.barredFrom.contains(talent) }
        for assignment in own where cohort(of: assignment) == subject.cohort && assignment.holds(on: viewer.today) {
            switch assignment.role {
            case .programmeLead, .steeringGroup:
                if !isBarred { roles.insert(assignment.role) }
            case .internalConsultant:
                if !isBarred, assignment.isFor(people[subject.person]) { roles.insert(.internalConsultant) }
            case .lineManager, .mentor:
                if assignment.talent == talent, !assignment.barredFrom.contains(talent) {
                    roles.insert(assignment.role)
                }
            case .talent, .buddy, .networkGroup: break
            }
        }
        return roles
    }

    /// Whether what was written for whoever holds a role towards a talent is the viewer's, by the day it was written or
    /// shared.
    ///
    /// It is theirs if they held the role that day. The day of a handover is shared by two, and a day has no hours
    /// here: so
    /// on the day on which somebody took the role over nothing is theirs but what they write anew. A fellow of the day
    /// before
    /// took nothing over, and reads on. A day to come belongs to those who hold the role today.
    ///
    /// - Parameter writesAnew: the viewer asks to write something that day, not to read what stands there.
    func wasHolding(
        _ role: Role, _ viewer: Viewer, towards talent: Talent.ID, on day: Day, writesAnew: Bool = false
    ) -> Bool {
        func holds(on day: Day, _ isWhole: (Relation) -> Bool = { _ in true }) -> Bool {
            relations(as: role, of: viewer.person, towards: talent).contains {
                $0.period.from ?? .distantPast <= day
                    && min(day, viewer.today) <= $0.period.until ?? .distantFuture && isWhole($0)
            }
        }
        switch role {
        case .lineManager, .mentor: return holds(on: day) { writesAnew || $0.handedOverOn != day }
        case .buddy, .networkGroup:
            return writesAnew || holds(on: day.adding(days: -1))
                ? holds(on: day) : holds(on: day) { $0.handedOverOn != day }
        case .talent, .programmeLead, .internalConsultant, .steeringGroup: return true
        }
    }

    /// The viewer's roles in a cohort.
    public func roles(of viewer: Viewer, in cohort: Cohort.ID) -> Set<Role> {
        if viewer.isKeeper { return [.programmeLead, .internalConsultant] }
        if let knownRoles, knownRoles.viewer == viewer { return knownRoles.inCohorts[cohort] ?? [] }
        guard let person = viewer.person else { return [] }
        var roles = Set(
            self.roles.values
                .filter { $0.person == person && self.cohort(of: $0) == cohort && $0.holds(on: viewer.today) }
                .map(\.role))
        if talents.values.contains(where: { $0.person == person && $0.cohort == cohort }) {
            roles.insert(.talent)
        }
        return roles
    }
}

/// The roles of one viewer towards each talent and in each cohort.
struct KnownRoles: Equatable, Sendable {
    let viewer: Viewer
    let towards: [Talent.ID: Set<Role>]
    let inCohorts: [Cohort.ID: Set<Role>]
}

extension Workspace {
    /// The same data with what the viewer is in it worked out once. To read only: a change would not be seen.
    func knowingRoles(of viewer: Viewer) -> Workspace {
        guard knownRoles?.viewer != viewer else { return self }
        var data = self
        data.knownRoles = nil
        let own = data.roles.values.filter { $0.person == viewer.person }.map { data.cohort(of: $0) }
        let all = Set(own + data.talents.values.map(\.cohort)).compactMap(\.self)
        data.knownRoles = KnownRoles(
            viewer: viewer,
            towards: data.talents.keys.reduce(into: [:]) { $0[$1] = data.roles(of: viewer, towards: $1) },
            inCohorts: all.reduce(into: [:]) { $0[$1] = data.roles(of: viewer, in: $1) })
        return data
    }
}
