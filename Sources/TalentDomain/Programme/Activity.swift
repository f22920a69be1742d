/// One thing on a cohort's timeline: a day together, or a period within which each person finds a day.
public struct Activity: Hashable, Codable, Sendable, Identifiable {
    public typealias ID = RecordID<Activity>

    /// Stable and readable: `modul-1-dag-1`, `samtale-3`. Unique within the cohort.
    public var id: ID
    public var cohort: Cohort.ID
    public var title: Phrase
    public var kind: ActivityKind
    /// The number of the module that it belongs to.
    public var module: Int?
    /// 1 or 2: which day of its module.
    public var part: Int?
    public var track: Track
    public var audience: [Audience]
    public var start: Day
    /// The last day. The same as `start` for what happens on one day.
    public var end: Day
    /// Working hours of each person who attends, with the preparation where the source counts it in.
    public var hours: Double
    /// Minutes after midnight. Nil while no hour is agreed.
    public var startTime: Int?
    /// Minutes after midnight. Nil where only the beginning is agreed.
    public var endTime: Int?
    public var place: String
    /// What happens.
    public var about: Phrase
    /// What to have done beforehand.
    public var before: Phrase?
    /// What follows, and what it leaves behind.
    public var after: Phrase?
    /// The document and section that the activity comes from. Empty for one that the cohort added.
    public var source: String
    /// What we decided where the source contradicts itself or is silent.
    public var ruling: Phrase?
    public var checks: [Check]
    public var isVoluntary: Bool
    /// Somebody chose these dates, so nothing may move them unasked.
    public var isMovedByHand: Bool
    /// Why it does not lie where the programme asks for it, or lay before, as a sentence.
    public var dateReason: Phrase?

    public init(
        id: ID, cohort: Cohort.ID, title: Phrase, kind: ActivityKind, module: Int? = nil, part: Int? = nil,
        track: Track, audience: [Audience], start: Day, end: Day, hours: Double, startTime: Int? = nil,
        endTime: Int? = nil, place: String = "", about: Phrase, before: Phrase? = nil, after: Phrase? = nil,
        source: String = "",
        ruling: Phrase? = nil, checks: [Check] = [], isVoluntary: Bool = false, isMovedByHand: Bool = false,
        dateReason: Phrase? = nil
    ) {
        self.id = id
        self.cohort = cohort
        self.title = title
        self.kind = kind
        self.module = module
        self.part = part
        self.track = track
        self.audience = audience
        self.start = start
        self.end = end
        self.hours = hours
        self.startTime = startTime
        self.endTime = endTime
        self.place = place
        self.about = about
        self.before = before
        self.after = after
        self.source = source
        self.ruling = ruling
        self.checks = checks
        self.isVoluntary = isVoluntary
        self.isMovedByHand = isMovedByHand
        self.dateReason = dateReason
    }

    /// From when to when on its day, as far as agreed.
    public var time: ClockSpan? {
        get { startTime.map { ClockSpan($0, to: endTime) } }
        set { (startTime, endTime) = (newValue?.start, newValue?.end) }
    }

    /// Whether it is a period within which each person or pair finds a day, not a day for all.
    public var isPeriod: Bool { start != end }

    /// One thing to arrange: venue booked, invitations sent, case found.
    public struct Check: Hashable, Codable, Sendable {
        public var title: Phrase
        public var done: Bool

        public init(title: Phrase, done: Bool = false) {
            self.title = title
            self.done = done
        }
    }
}
