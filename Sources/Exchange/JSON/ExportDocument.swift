import TalentDomain

/// The document of `spor export json`: one cohort as a viewer sees it.
///
/// Made from the data that the viewer may read. It has no notes, logbook entries, comments or texts of plans, so no
/// closed text can get out this way. A key may be added without a new `version`; none is renamed or removed within one.
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
    /// Records of any cohort that cannot be read and are missing above: kind and id, such as `person anne-holm`.
    public var unread: [String]

    /// The cohort and its programme.
    public struct Programme: Encodable, Hashable, Sendable {
        /// The cohort's name: `Hold 3`.
        public var name: String
        /// The programme's name: `Talent Nord 2.0`.
        public var title: String
        /// The template's key: `talent-nord`.
        public var template: String
        public var kickOff: Day
    }

    /// One activity of the timeline.
    public struct Activity: Encodable, Hashable, Sendable {
        public var id: String
        /// In the language of the export.
        public var title: String
        /// `common`, `group`, `digital`, `everyday` or `supporting`.
        public var track: String
        /// A list of `talents`, `lineManagers`, `buddies`, `mentors`, `steeringGroup`, `internalConsultants`,
        /// `programmeLead`.
        public var audience: [String]
        public var start: Day
        /// The last day; equal to `start` for a single day.
        public var end: Day
        /// Working hours of each participant, with preparation if the programme counts it.
        public var hours: Double
        /// `09:00`; null where none is agreed, and for a period.
        @OrNull public var startTime: String?
        @OrNull public var endTime: String?
        /// Empty where none is agreed.
        public var place: String
        /// The reason if it is cancelled, possibly empty; null otherwise.
        @OrNull public var cancelled: String?
        /// Whether its dates stay whatever else moves.
        public var isFixed: Bool
    }

    /// A person and their roles in the cohort.
    public struct Person: Encodable, Hashable, Sendable {
        public var id: String
        public var name: String
        public var email: String
        public var organisation: String
        public var department: String
        public var position: String
        /// 0 employee, 1 leader, 2 chief, 3 strategic chief, 4 director.
        @OrNull public var level: Int?
        /// A list of `programmeLead`, `internalConsultant`, `talent`, `buddy`, `lineManager`, `mentor`,
        /// `steeringGroup`, in this order.
        public var roles: [String]
    }

    /// A talent of the cohort.
    public struct Talent: Encodable, Hashable, Sendable {
        public var id: String
        /// The `id` of a person.
        public var person: String
        /// `active`, `left` or `completed`.
        public var status: String
        /// The day on which a late talent joined; null for those who were there from the beginning.
        @OrNull public var joinedOn: Day?
        /// `vertical` or `horizontal`.
        public var direction: String
        /// 0–4.
        public var targetLevel: Int
        /// The `id` of a person.
        @OrNull public var lineManager: String?
        /// The `id`s of the people in the same pair or trio.
        public var buddies: [String]
        /// The goals of the newest plan that the viewer may read.
        public var goals: [Goal]
        /// In the order of time.
        public var readiness: [Judgement]
        /// The answers to "Er du klar til trinet?" that the viewer may read, by round; without the examples.
        public var step: [StepAssessment]
        /// The points of the plan for the talent environment of the workplace.
        public var localPlan: [LocalPoint]
    }

    /// A point of the plan for the talent environment of a workplace; without the note.
    public struct LocalPoint: Encodable, Hashable, Sendable {
        public var what, who: String
        @OrNull public var due: Day?
        /// `alive`, `stalled` or `done`; null until stock is taken.
        @OrNull public var standing: String?
    }

    /// One person's answers to the five statements about a level.
    public struct StepAssessment: Encodable, Hashable, Sendable {
        /// From 1.
        public var round: Int
        public var date: Day
        /// 1–4.
        public var level: Int
        /// `talent` or `lineManager`.
        public var judge: String
        /// `practising`, `underWay` or `confident`, in the order of the level's statements; null where one is not
        /// answered.
        public var answers: [String?]
    }

    /// A learning goal.
    public struct Goal: Encodable, Hashable, Sendable {
        /// `individual`, `team` or `organisation`.
        public var level: String
        public var text: String
        @OrNull public var due: Day?
        /// `notStarted`, `underWay`, `reached` or `dropped`.
        public var state: String
    }

    /// A judgement of readiness.
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
