/// An activity of a template, without dates.
public struct PlannedActivity: Hashable, Sendable, Identifiable {
    public var id: Activity.ID
    public var title: Phrase
    public var kind: ActivityKind
    public var module: Int?
    public var part: Int?
    public var track: Track
    public var audience: [Audience]
    public var length: Length
    public var placement: Placement
    public var about: Phrase
    public var before: Phrase?
    public var after: Phrase?
    public var source: String
    public var ruling: Phrase?
    public var checks: [Phrase]
    public var isVoluntary: Bool

    public init(
        id: Activity.ID, title: Phrase, kind: ActivityKind, module: Int? = nil, part: Int? = nil, track: Track,
        audience: [Audience], length: Length, placement: Placement, about: Phrase, before: Phrase? = nil,
        after: Phrase? = nil, source: String = "", ruling: Phrase? = nil, checks: [Phrase] = [],
        isVoluntary: Bool = false
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.module = module
        self.part = part
        self.track = track
        self.audience = audience
        self.length = length
        self.placement = placement
        self.about = about
        self.before = before
        self.after = after
        self.source = source
        self.ruling = ruling
        self.checks = checks
        self.isVoluntary = isVoluntary
    }

    /// The time that each participant spends: working days depend on the organisation's hours a day, hours do not.
    public enum Length: Hashable, Sendable {
        case days(Double)
        case hours(Double)

        public func hours(perDay: Double) -> Double {
            switch self {
            case .days(let count): count * perDay
            case .hours(let count): count
            }
        }
    }

    func activity(in cohort: Cohort, on dates: Activity.Dates) -> Activity {
        Activity(
            id: id, cohort: cohort.id, title: title, kind: kind, module: module, part: part, track: track,
            audience: audience, start: dates.start, end: dates.end,
            hours: length.hours(perDay: cohort.hoursPerDay), about: about, before: before, after: after,
            source: source, ruling: ruling, checks: checks.map { Activity.Check(title: $0) },
            isVoluntary: isVoluntary)
    }
}
