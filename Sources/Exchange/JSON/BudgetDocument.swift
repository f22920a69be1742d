import TalentDomain

/// The document of `spor budget --json`: the working time that a cohort takes one talent, line manager and mentor.
public struct BudgetDocument: Encodable, Hashable, Sendable {
    /// The version of the format: 1.
    public var version = 1
    /// The cohort's name.
    public var cohort: String
    /// The hours of a working day.
    public var hoursPerDay: Double
    public var talent: Share
    public var lineManager: Share
    public var mentor: Share
    /// The hours that each of the cohort's roles has spent so far, and those that are planned.
    public var roles: [Use]
    /// The talents' time, by organisation.
    public var organisations: [Use]
    /// The time of each talent.
    public var talents: [Use]

    /// The hours of a role, an organisation or a talent.
    public struct Use: Encodable, Hashable, Sendable {
        /// The role, such as `lineManagers`, the organisation, or the talent's `id`.
        public var of: String
        /// The number of people.
        public var people: Int
        public var hoursPlanned: Double
        public var hoursHeld: Double

        fileprivate init(_ of: String, _ people: Int, _ use: TimeUse) {
            (self.of, self.people, hoursPlanned, hoursHeld) = (of, people, use.planned, use.held)
        }
    }

    /// The time of one talent, line manager or mentor.
    public struct Share: Encodable, Hashable, Sendable {
        /// Rounded to hundredths.
        public var days: Double
        public var hours: Double
        /// The activities that make up the time, by track.
        public var rows: [Row]
    }

    /// The time of one kind of activity.
    public struct Row: Encodable, Hashable, Sendable {
        /// `common`, `group`, `digital`, `everyday` or `supporting`.
        public var track: String
        /// Such as `moduleDay` or `buddyMeeting`.
        public var kind: String
        public var count: Int
        public var hoursEach: Double
        public var hours: Double
        /// The activities' `id`s.
        public var activities: [String]
    }

    /// - Parameter seen: the data that the viewer may read.
    public init(of cohort: Cohort, in seen: Workspace, on today: Day) {
        let use = CohortTimeUse(of: cohort.id, in: seen, on: today)
        let activities = seen.activities(in: cohort.id)
        func share(_ audience: Audience) -> Share {
            let budget = TimeBudget(for: audience, activities: activities, hoursPerDay: cohort.hoursPerDay)
            return Share(
                days: (budget.days * 100).rounded() / 100, hours: budget.hours,
                rows: budget.rows.map { row in
                    Row(
                        track: row.track.rawValue, kind: row.kind.rawValue, count: row.count, hoursEach: row.hoursEach,
                        hours: row.hours,
                        activities: row.activities.map(\.raw))
                })
        }
        self.cohort = cohort.name
        hoursPerDay = cohort.hoursPerDay
        talent = share(.talents)
        lineManager = share(.lineManagers)
        mentor = share(.mentors)
        roles = use.roles.map { Use($0.audience.rawValue, $0.people, $0.use) }
        organisations = use.organisations.map { Use($0.organisation, $0.talents, $0.use) }
        talents = use.talents.map { Use($0.talent.raw, 1, $0.use) }
    }
}
