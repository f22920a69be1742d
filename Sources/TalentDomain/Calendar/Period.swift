/// The days from one to another, both included; nil is no limit.
public struct Period: Hashable, Sendable {
    public var from: Day?
    public var until: Day?

    public init(from: Day?, until: Day?) {
        self.from = from
        self.until = until
    }

    private var first: Day { from ?? .distantPast }
    private var last: Day { until ?? .distantFuture }

    public func contains(_ day: Day) -> Bool { first <= day && day <= last }

    public func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }

    func isWithin(_ other: Period) -> Bool { other.first <= first && last <= other.last }

    /// The days that both periods contain; nil if there are none.
    func intersection(_ other: Period) -> Period? {
        overlaps(other) ? Period(from: max(first, other.first), until: min(last, other.last)) : nil
    }

    /// The days that are in none of the other periods.
    func subtracting(_ others: some Sequence<Period>) -> [Period] {
        others.reduce([self]) { rest, other in
            rest.flatMap { period -> [Period] in
                guard period.overlaps(other) else { return [period] }
                let before =
                    period.first < other.first ? [Period(from: period.from, until: other.first.adding(days: -1))] : []
                let after =
                    other.last < period.last ? [Period(from: other.last.adding(days: 1), until: period.until)] : []
                return before + after
            }
        }
    }
}
