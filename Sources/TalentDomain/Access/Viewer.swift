/// The person who reads or changes data, and the day. Every read and every change has one.
public struct Viewer: Hashable, Sendable {
    /// Nil if the owner of a store without logins has not entered themself as a person.
    public var person: Person.ID?
    /// The owner of a store without logins: programme lead and internal consultant of every organisation. The owner also
    /// writes what was agreed with the talents, since nobody else can log in.
    public var isOwner: Bool
    /// Whether the owner only looks as this person. Confidential texts are then hidden, even those that the person
    /// wrote.
    public var hidesConfidential: Bool
    public var today: Day

    public init(person: Person.ID?, isOwner: Bool = false, hidesConfidential: Bool = false, today: Day) {
        self.person = person
        self.isOwner = isOwner
        self.hidesConfidential = hidesConfidential
        self.today = today
    }

    public static func owner(today: Day) -> Viewer { Viewer(person: nil, isOwner: true, today: today) }
}

extension Workspace {
    /// The viewer's roles towards a talent on the viewer's day.
    public func roles(of viewer: Viewer, towards talent: Talent.ID) -> Set<Role> {
        if let knownRoles, knownRoles.viewer == viewer { return knownRoles.towards[talent] ?? [] }
        guard let subject = talents[talent] else { return [] }
        if viewer.isOwner { return [.programmeLead, .internalConsultant] }
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

    /// Whether a text that was written for the holder of a role towards a talent is meant for the viewer, by the day on
    /// which it was written or shared.
    ///
    /// It is if the viewer held the role on that day. On the day of a handover, two people held the role, and the hours
    /// are not known. So a new holder reads nothing from that day, except what they write themself. A buddy or group
    /// member who held the role on the day before too goes on reading. A text for a future day is meant for the current
    /// holder.
    ///
    /// - Parameter writesAnew: whether the viewer wants to write a new text on that day, not to read an existing one.
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
        if viewer.isOwner { return [.programmeLead, .internalConsultant] }
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
    /// The same data with the viewer's roles computed in advance. Use it only for reading: a later change of the data
    /// would not change these roles.
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
