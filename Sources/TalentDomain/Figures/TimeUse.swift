/// Working hours: those that are planned, and those of them that have been held.
public struct TimeUse: Hashable, Sendable {
    public var planned = 0.0
    public var held = 0.0

    static func + (left: TimeUse, right: TimeUse) -> TimeUse {
        TimeUse(planned: left.planned + right.planned, held: left.held + right.held)
    }

    fileprivate mutating func add(_ hours: Double, isHeld: Bool) {
        planned += hours
        if isHeld { held += hours }
    }
}

/// The working time that a cohort's activities take its people, also what is planned for single talents. Always
/// computed, never stored.
///
/// A meeting counts as held when it has been held, a common day when the talent attended it; for the others, when any
/// talent did. For whatever nobody records, such as preparation, the passing of its last day counts.
public struct CohortTimeUse: Hashable, Sendable {
    /// The time of the people in one role.
    public struct RoleRow: Hashable, Sendable {
        public let audience: Audience
        public let people: Int
        public let use: TimeUse
    }

    /// The time of an organisation's talents.
    public struct OrganisationRow: Hashable, Sendable {
        public let organisation: String
        public let talents: Int
        public let use: TimeUse
    }

    public struct TalentRow: Hashable, Sendable {
        public let talent: Talent.ID
        public let use: TimeUse
    }

    /// The roles with time, the talents first.
    public let roles: [RoleRow]
    /// In Danish order.
    public let organisations: [OrganisationRow]
    /// In Danish order of the names.
    public let talents: [TalentRow]

    /// - Parameter workspace: the data of a viewer who may know of all meetings of these talents.
    public init(of cohort: Cohort.ID, in workspace: Workspace, on today: Day) {
        let count = Counting(cohort, workspace, today)
        let all = workspace.talents(in: cohort)
        talents = all.map { TalentRow(talent: $0.id, use: count.use(of: $0)) }
        let uses = Dictionary(talents.map { ($0.talent, $0.use) }, uniquingKeysWith: { first, _ in first })
        let byOrganisation = Dictionary(grouping: all) {
            workspace.person(of: $0.id)?.organisation.withoutKommune ?? ""
        }
        organisations = byOrganisation.map { name, members in
            OrganisationRow(
                organisation: name, talents: members.count,
                use: members.compactMap { uses[$0.id] }.reduce(TimeUse(), +))
        }.sorted(inDanish: \.organisation, then: \.organisation)
        let talentsRow = RoleRow(
            audience: .talents, people: all.count, use: talents.map(\.use).reduce(TimeUse(), +))
        roles = ([talentsRow] + count.roleRows(of: all)).filter { $0.use.planned > 0 }
    }
}

/// Counts the hours of one cohort.
private struct Counting {
    let workspace: Workspace
    let today: Day
    let cohort: Cohort.ID
    let activities: [Activity]
    let fulfilment: Fulfilment
    private let attended: Set<Pairing>

    private struct Pairing: Hashable {
        let activity: Activity.ID
        let attendee: Attendee
    }

    init(_ cohort: Cohort.ID, _ workspace: Workspace, _ today: Day) {
        (self.workspace, self.today, self.cohort) = (workspace, today, cohort)
        let own = workspace.individualActivities(in: cohort).filter { $0.cancelled == nil }
        activities = (workspace.activities(in: cohort) + own).filter { $0.hours > 0 }
        fulfilment = Fulfilment(of: cohort, in: workspace)
        attended = Set(
            workspace.attendances.values.filter { $0.presence == .attended }
                .map { Pairing(activity: $0.activity, attendee: $0.attendee) })
    }

    func use(of talent: Talent) -> TimeUse {
        var use = TimeUse()
        for activity in activities where activity.takesTime(of: .talents) && isFor(activity, talent) {
            use.add(activity.hours, isHeld: isHeld(activity, by: talent))
        }
        return use
    }

    /// The roles beside the talents'. A day that a manager of two talents attends is counted once, the talks with each.
    func roleRows(of talents: [Talent]) -> [CohortTimeUse.RoleRow] {
        [(Audience.lineManagers, Role.lineManager), (.mentors, .mentor)].map { audience, role in
            perTalent(audience, role, talents)
        }
            + [
                (Audience.steeringGroup, Role.steeringGroup), (.internalConsultants, .internalConsultant),
                (.programmeLead, .programmeLead),
            ].map { audience, role in
                let people = Set(
                    workspace.roles.values.filter { $0.role == role && $0.cohort == cohort && $0.holds(on: today) }
                        .map(\.person))
                var use = TimeUse()
                for activity in activities where activity.talent == nil && activity.takesTime(of: audience) {
                    use.add(activity.hours * Double(people.count), isHeld: hasPassed(activity))
                }
                return CohortTimeUse.RoleRow(audience: audience, people: people.count, use: use)
            }
    }

    private func perTalent(_ audience: Audience, _ role: Role, _ talents: [Talent]) -> CohortTimeUse.RoleRow {
        let holders = Dictionary(
            grouping: talents.compactMap { talent -> (person: Person.ID, talent: Talent)? in
                let holder =
                    role == .mentor
                    ? workspace.mentor(of: talent.id, on: today) : workspace.lineManager(of: talent.id, on: today)
                return holder.map { ($0.id, talent) }
            }, by: \.person)
        var use = TimeUse()
        for (_, pairs) in holders {
            for activity in activities where activity.takesTime(of: audience) {
                let asked = pairs.map(\.talent).filter { isFor(activity, $0) }
                if activity.isEachTalents {
                    for talent in asked { use.add(activity.hours, isHeld: isHeld(activity, by: talent)) }
                } else if !asked.isEmpty {
                    use.add(activity.hours, isHeld: hasPassed(activity))
                }
            }
        }
        return CohortTimeUse.RoleRow(audience: audience, people: holders.count, use: use)
    }

    /// Whether the day is over and, if attendance is recorded, anybody attended it.
    private func hasPassed(_ activity: Activity) -> Bool {
        let isRecorded = activity.takesAttendance && (activity.takesTime(of: .talents) || activity.hasGuests)
        return activity.end < today && (!isRecorded || attended.contains { $0.activity == activity.id })
    }

    private func isFor(_ activity: Activity, _ talent: Talent) -> Bool {
        activity.isFor(talent) && talent.owes(activity)
    }

    private func isHeld(_ activity: Activity, by talent: Talent) -> Bool {
        if !activity.kind.meetings.isEmpty { return fulfilment.isHeld(activity, by: talent.id) }
        if !activity.takesAttendance { return activity.end < today }
        return attended.contains(Pairing(activity: activity.id, attendee: .talent(talent.id)))
    }
}

extension Activity {
    /// Whether each talent holds it alone, and so their manager or mentor too.
    fileprivate var isEachTalents: Bool { !kind.meetings.isEmpty || talent != nil }
}
