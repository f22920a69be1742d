import TalentDomain

/// What `spor export json` writes: one cohort as a viewer sees it.
///
/// Made of `Workspace.seen(by:)` only. Notes, logbook entries, comments and the plan's texts have no place in it, so nothing closed can leave
/// this way. A key may be added without a new `version`; none is renamed or removed within one.
public struct ExportDocument: Encodable, Hashable, Sendable {
    /// The version of the format: 1.
    public var version = 1
    /// Null where only people who wait for a cohort are exported.
    @OrNull public var programme: Programme?
    /// In the order of time.
    public var activities: [Activity]
    /// In Danish order of their names.
    public var people: [Person]
    /// In Danish order of their names.
    public var talents: [Talent]
    /// Records that cannot be read and so are missing above, in whichever cohort: by kind and id, as `person anne-holm`.
    public var unread: [String]

    public struct Programme: Encodable, Hashable, Sendable {
        /// What the people call the cohort: `Hold 3`.
        public var name: String
        /// The design that it follows: `Talent Nord 2.0`.
        public var title: String
        /// The key of the template: `talent-nord`.
        public var template: String
        public var kickOff: Day
    }

    public struct Activity: Encodable, Hashable, Sendable {
        public var id: String
        /// In the language asked for.
        public var title: String
        /// `common`, `group`, `digital`, `everyday` or `supporting`.
        public var track: String
        /// Of `talents`, `lineManagers`, `buddies`, `mentors`, `steeringGroup`, `internalConsultants`, `programmeLead`.
        public var audience: [String]
        public var start: Day
        /// The last day; the same as `start` for what happens on one day.
        public var end: Day
        /// Working hours for each who attends, preparation included where the source counts it.
        public var hours: Double
        /// `09:00`; null where none is agreed, and for a period.
        @OrNull public var startTime: String?
        @OrNull public var endTime: String?
        /// Empty where none is agreed.
        public var place: String
    }

    public struct Person: Encodable, Hashable, Sendable {
        public var id: String
        public var name: String
        public var email: String
        public var organisation: String
        public var department: String
        public var position: String
        /// 0 employee, 1 leader, 2 chief, 3 strategic chief, 4 director.
        @OrNull public var level: Int?
        /// Of `programmeLead`, `internalConsultant`, `talent`, `buddy`, `lineManager`, `mentor`, `steeringGroup`, in this order.
        public var roles: [String]
    }

    public struct Talent: Encodable, Hashable, Sendable {
        public var id: String
        /// The `id` of a person.
        public var person: String
        /// `active`, `left` or `completed`.
        public var status: String
        /// From when one who came late takes part; null for those who are in it from the beginning.
        @OrNull public var joinedOn: Day?
        /// `vertical` or `horizontal`.
        public var direction: String
        /// 0–4.
        public var targetLevel: Int
        /// The `id` of a person.
        @OrNull public var lineManager: String?
        /// The `id`s of the people in the same pair or trio.
        public var buddies: [String]
        /// Of the plan as the viewer reads it.
        public var goals: [Goal]
        /// In the order of time.
        public var readiness: [Judgement]
    }

    public struct Goal: Encodable, Hashable, Sendable {
        /// `individual`, `team` or `organisation`.
        public var level: String
        public var text: String
        @OrNull public var due: Day?
        /// `notStarted`, `underWay`, `reached` or `dropped`.
        public var state: String
    }

    public struct Judgement: Encodable, Hashable, Sendable {
        public var date: Day
        /// `vertical` or `horizontal`.
        public var purpose: String
        /// `nextLevel`, `advanced` or `simple`.
        public var work: String
        /// `exceptional`, `satisfactory` or `notYet`.
        public var performance: String
        /// 1–6.
        @OrNull public var box: Int?
        /// `together`, `talent` or `lineManager`.
        public var judge: String
    }
}
