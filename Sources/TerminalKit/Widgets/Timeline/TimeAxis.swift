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

/// The beginning of a year, month, week or day on the axis, with its label.
public struct AxisUnit: Hashable, Sendable {
    /// Days from the caller's first day.
    public var day: Int
    public var label: String

    public init(day: Int, label: String) {
        self.day = day
        self.label = label
    }
}

/// Converts between days and columns. Days are numbers counted from a day that the caller chooses; calendars are the
/// caller's.
public struct TimeAxis: Hashable, Sendable {
    public var firstDay: Int
    public var scale: TimeScale
    public var columns: Int

    public init(firstDay: Int, scale: TimeScale, columns: Int) {
        self.firstDay = firstDay
        self.scale = scale
        self.columns = max(0, columns)
    }

    /// The column at which a day begins; it is in view if it is in 0..<columns.
    ///
    /// Rounding does not depend on the first day in view, so that items keep their distances while the view moves.
    public func column(of day: Int) -> Int { position(of: day) - position(of: firstDay) }

    /// The first day that begins in this column or later.
    public func day(at column: Int) -> Int {
        let goal = position(of: firstDay) + column
        return -floorDivide(-goal * 14, scale.columnsPerFortnight)
    }

    /// The days in view.
    public var days: Range<Int> { firstDay..<max(firstDay + 1, day(at: columns)) }

    /// The view moved so that it contains a day, with a quarter of its width before that day.
    func showing(_ day: Int) -> TimeAxis {
        let place = column(of: day)
        guard columns > 0, !(0..<max(1, columns - columns / 8)).contains(place) else { return self }
        var moved = self
        moved.firstDay = self.day(at: place - columns / 4)
        return moved
    }

    private func position(of day: Int) -> Int { floorDivide(day * scale.columnsPerFortnight, 14) }
}

/// Integer division that rounds down, also below zero.
private func floorDivide(_ left: Int, _ right: Int) -> Int {
    let (quotient, rest) = left.quotientAndRemainder(dividingBy: right)
    return rest < 0 ? quotient - 1 : quotient
}
