/// An item of a cohort's timeline: a common day, or a period in which each person or pair chooses a day.
public struct Activity: Hashable, Codable, Sendable, Identifiable {
    public typealias ID = RecordID<Activity>

    /// A stable, readable id: `modul-1-dag-1`, `samtale-3`. Unique within the cohort.
    public var id: ID
    public var cohort: Cohort.ID
    public var title: Phrase
    public var kind: ActivityKind
    /// The number of its module, if any.
    public var module: Int?
    /// The day of its module: 1 or 2.
    public var part: Int?
    public var track: Track
    public var audience: [Audience]
    public var start: Day
    /// The last day; equal to `start` for a single day.
    public var end: Day
    /// Working hours of each participant, with preparation if the source counts it.
    public var hours: Double
    /// Minutes after midnight; nil while no time is agreed.
    public var startTime: Int?
    /// Minutes after midnight; nil if only the beginning is agreed.
    public var endTime: Int?
    public var place: String
    /// A description of the activity.
    public var about: Phrase
    /// The preparation.
    public var before: Phrase?
    /// The follow-up and the results.
    public var after: Phrase?
    /// The document and section that it comes from; empty for an activity that the cohort added.
    public var source: String
    /// Our decision where the source is silent or contradicts itself.
    public var ruling: Phrase?
    public var checks: [Check]
    public var isVoluntary: Bool
    /// A person chose these dates, so they are only moved after a question.
    public var isMovedByHand: Bool
    /// A sentence that says why it is not where the programme asks for it, or was before.
    public var dateReason: Phrase?
    /// The dates that it had when the cohort was created; nil until it is moved for the first time.
    public private(set) var agreed: Dates?
    /// The day on which it was last moved.
    public private(set) var movedOn: Day?
    /// Set while it is called off.
    public var cancelled: Cancellation?
    /// The one talent that it is planned for, in a course of their own; nil if it is the whole cohort's.
    public var talent: Talent.ID?
    /// The activity of the day before, if the two were split.
    public internal(set) var follows: ID?
    /// The person who leads or teaches it, as typed; nil if nobody is named.
    public var leader: String?
    /// The person who brings the best-practice case; nil if nobody has been found.
    public var bestPractice: BestPractice?
    // Missing in activities that may move.
    private var pinned: Bool?
    // Missing in activities without materials.
    private var preparing: [Material]?

    public init(
        id: ID, cohort: Cohort.ID, title: Phrase, kind: ActivityKind, module: Int? = nil, part: Int? = nil,
        track: Track, audience: [Audience], start: Day, end: Day, hours: Double, startTime: Int? = nil,
        endTime: Int? = nil, place: String = "", about: Phrase, before: Phrase? = nil, after: Phrase? = nil,
        source: String = "",
        ruling: Phrase? = nil, checks: [Check] = [], isVoluntary: Bool = false, isMovedByHand: Bool = false,
        dateReason: Phrase? = nil, talent: Talent.ID? = nil
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
        self.talent = talent
    }

    /// The agreed time of its day.
    public var time: ClockSpan? {
        get { startTime.map { ClockSpan($0, to: endTime) } }
        set { (startTime, endTime) = (newValue?.start, newValue?.end) }
    }

    /// Whether its dates are fixed: it stays whatever else moves, and is not moved itself.
    public var isPinned: Bool {
        get { pinned ?? false }
        set { pinned = newValue ? true : nil }
    }

    /// The materials to watch and read before it, in the order in which they were added.
    public var materials: [Material] {
        get { preparing ?? [] }
        set { preparing = newValue.isEmpty ? nil : newValue }
    }

    /// Whether it is a period in which each person or pair chooses a day.
    public var isPeriod: Bool { start != end }

    /// Whether it is for a talent: the whole cohort's, or their own.
    public func isFor(_ talent: Talent) -> Bool {
        self.talent.map { $0 == talent.id } ?? (talent.cohort == cohort)
    }

    /// The days from the start that was agreed when the cohort was created to the start of now.
    public var daysMoved: Int { agreed.map { start - $0.start } ?? 0 }

    /// Sets other dates, the reason for them and the day of the move; the first time, keeps the agreed ones.
    public mutating func move(to dates: Dates, because reason: Phrase?, on today: Day) {
        if dates != self.dates { movedOn = today }
        // Of one that was moved by an earlier release, the agreed dates are not known.
        if dates != self.dates, !isMovedByHand { agreed = agreed ?? self.dates }
        (self.dates, dateReason) = (dates, reason)
    }

    /// A copy of the activity on other dates, which nothing has happened to yet. It is the cohort's own.
    public func copy(_ id: ID, on dates: Dates) -> Activity {
        var copy = self
        copy.id = id
        copy.dates = dates
        (copy.source, copy.ruling) = ("", nil)
        copy.checks = checks.map { Check(title: $0.title) }
        (copy.isMovedByHand, copy.dateReason, copy.agreed, copy.movedOn) = (false, nil, nil, nil)
        (copy.cancelled, copy.follows, copy.isPinned) = (nil, nil, false)
        return copy
    }

    /// The day on which an activity was called off, and why.
    public struct Cancellation: Hashable, Codable, Sendable {
        public var on: Day
        /// As typed; empty if no reason was given.
        public var reason: String

        public init(on day: Day, reason: String = "") {
            on = day
            self.reason = reason
        }
    }

    /// Somebody who tells at an activity how it is done in their own organisation.
    public struct BestPractice: Hashable, Codable, Sendable {
        public var name: String
        /// Empty if it is not known.
        public var organisation: String

        public init(name: String, organisation: String) {
            self.name = name
            self.organisation = organisation
        }
    }

    /// A preparation to tick off: venue booked, invitations sent, case found.
    public struct Check: Hashable, Codable, Sendable {
        public var title: Phrase
        public var done: Bool

        public init(title: Phrase, done: Bool = false) {
            self.title = title
            self.done = done
        }
    }
}
