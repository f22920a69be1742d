/// The rule that gives one activity of a template its dates.
public enum Placement: Hashable, Sendable {
    /// The first day of the cohort. Exactly one activity of a template has this rule.
    case kickOff
    /// One day: the first open one at that distance after another activity, or later.
    case after(Activity.ID, Distance)
    /// One day: the last open one at that distance before another activity, or earlier.
    case before(Activity.ID, Distance)
    /// One day within a range of days after another activity, as near as possible to the ideal.
    case within(ClosedRange<Int>, ideally: Int, after: Activity.ID)
    /// The next day, as in a bootcamp.
    case nextDay(after: Activity.ID)
    /// One day halfway between two others.
    case midway(Activity.ID, Activity.ID)
    /// A period of some days that begins at that distance after another activity.
    case period(after: Activity.ID, Distance, days: Int)
    /// A period of some days that ends on the day before another activity.
    case periodBefore(Activity.ID, days: Int)
    /// The days between two activities.
    case between(Activity.ID, Activity.ID)
    /// One of several equal parts of the time from one activity to another; the first part is 1.
    case share(Int, of: Int, from: Activity.ID, to: Activity.ID)

    /// The activities whose dates must be known first.
    public var anchors: [Activity.ID] {
        switch self {
        case .kickOff: []
        case .after(let anchor, _), .before(let anchor, _), .within(_, _, let anchor), .nextDay(let anchor),
            .period(let anchor, _, _), .periodBefore(let anchor, _):
            [anchor]
        case .midway(let first, let last), .between(let first, let last), .share(_, _, let first, let last):
            [first, last]
        }
    }
}

/// A distance in the calendar, never negative.
public enum Distance: Hashable, Sendable {
    case days(Int)
    case weeks(Int)
    case months(Int)

    func after(_ day: Day) -> Day {
        switch self {
        case .days(let count): day.adding(days: count)
        case .weeks(let count): day.adding(days: count * 7)
        case .months(let count): day.adding(months: count)
        }
    }

    func before(_ day: Day) -> Day {
        switch self {
        case .days(let count): day.adding(days: -count)
        case .weeks(let count): day.adding(days: -count * 7)
        case .months(let count): day.adding(months: -count)
        }
    }
}
