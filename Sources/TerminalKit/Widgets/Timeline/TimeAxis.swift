/// How much time a screen shows.
public enum TimeScale: Int, CaseIterable, Comparable, Sendable {
    case day, week, month, quarter

    /// Cells for fourteen days: 6 a day, 2 a day, 5 a week, 2 a week.
    var columnsPerFortnight: Int {
        switch self {
        case .day: 84
        case .week: 28
        case .month: 10
        case .quarter: 4
        }
    }

    public static func < (left: TimeScale, right: TimeScale) -> Bool { left.rawValue < right.rawValue }
}

/// The beginning of a year, a month, a week or a day on the axis, with what is written there.
public struct AxisUnit: Hashable, Sendable {
    /// Days since the caller's epoch.
    public var day: Int
    public var label: String

    public init(day: Int, label: String) {
        self.day = day
        self.label = label
    }
}

/// Days to columns and back. A day is a number counted from the caller's own epoch; calendars are the caller's.
public struct TimeAxis: Hashable, Sendable {
    public var firstDay: Int
    public var scale: TimeScale
    public var columns: Int

    public init(firstDay: Int, scale: TimeScale, columns: Int) {
        self.firstDay = firstDay
        self.scale = scale
        self.columns = max(0, columns)
    }

    /// The column of a day's beginning, counted from the first; outside of 0..<columns it isn't seen.
    ///
    /// Rounded the same wherever the view starts, so that things keep their distance while it scrolls.
    public func column(of day: Int) -> Int { position(of: day) - position(of: firstDay) }

    /// The first day that begins in this column or after it.
    public func day(at column: Int) -> Int {
        let goal = position(of: firstDay) + column
        return -floorDivide(-goal * 14, scale.columnsPerFortnight)
    }

    /// The days in view.
    public var days: Range<Int> { firstDay..<max(firstDay + 1, day(at: columns)) }

    /// A moved view that shows a day: a quarter of the width is kept before it, so that what follows is seen too.
    func showing(_ day: Int) -> TimeAxis {
        let place = column(of: day)
        guard columns > 0, !(0..<max(1, columns - columns / 8)).contains(place) else { return self }
        var moved = self
        moved.firstDay = self.day(at: place - columns / 4)
        return moved
    }

    private func position(of day: Int) -> Int { floorDivide(day * scale.columnsPerFortnight, 14) }
}

/// Division rounded down, below zero too.
private func floorDivide(_ left: Int, _ right: Int) -> Int {
    let (quotient, rest) = left.quotientAndRemainder(dividingBy: right)
    return rest < 0 ? quotient - 1 : quotient
}
