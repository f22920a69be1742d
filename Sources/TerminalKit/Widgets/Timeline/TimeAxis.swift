/// The time that a screen shows: the finest first, the whole programme last.
public enum TimeScale: Int, CaseIterable, Sendable {
    case day, week, month, quarter, whole
}

/// The beginning of a year, month, week or day on the axis, with its label.
public struct AxisUnit: Hashable, Sendable {
    /// Days from the caller's first day.
    public var day: Int
    public var label: String
    /// The label where the units of a row are too narrow for their labels.
    public var short: String

    public init(day: Int, label: String, short: String? = nil) {
        self.day = day
        self.label = label
        self.short = short ?? label
    }
}

/// Converts between days and columns. Days are numbers counted from a Monday that the caller chooses, so that a cell of
/// several days begins with a week; calendars are the caller's.
public struct TimeAxis: Hashable, Sendable {
    /// A number of cells for a number of days.
    struct Pace: Hashable, Comparable {
        var cells: Int
        var days: Int

        static func < (left: Pace, right: Pace) -> Bool { left.cells * right.days < right.cells * left.days }
    }

    public var firstDay: Int
    public var columns: Int
    var pace: Pace

    init(firstDay: Int, pace: Pace, columns: Int) {
        self.firstDay = firstDay
        self.pace = pace
        self.columns = max(0, columns)
    }

    /// An axis of a scale.
    ///
    /// - Parameters:
    ///   - firstDay: the first day in view; the whole programme begins with its own first day.
    ///   - span: all days of the programme.
    public init(firstDay: Int, scale: TimeScale, span: Range<Int>, columns: Int) {
        self.init(
            firstDay: scale == .whole ? span.lowerBound : firstDay, pace: scale.pace(of: span, columns: columns),
            columns: columns)
    }

    /// The column at which a day begins; it is in view if it is in 0..<columns.
    ///
    /// Rounding does not depend on the first day in view, so that items keep their distances while the view moves.
    public func column(of day: Int) -> Int { position(of: day) - position(of: firstDay) }

    /// The first day that begins in this column or later.
    public func day(at column: Int) -> Int {
        let goal = position(of: firstDay) + column
        return -floorDivide(-goal * pace.days, pace.cells)
    }

    /// The days in view.
    public var days: Range<Int> { firstDay..<max(firstDay + 1, day(at: columns)) }

    /// The cells of a week, if each week has the same number of them.
    public var cellsOfWeek: Int? { pace.cells * 7 % pace.days == 0 ? pace.cells * 7 / pace.days : nil }

    /// The view moved so that it contains a day, with a quarter of its width before that day.
    func showing(_ day: Int) -> TimeAxis {
        let place = column(of: day)
        guard columns > 0, !(0..<max(1, columns - columns / 8)).contains(place) else { return self }
        var moved = self
        moved.firstDay = self.day(at: place - columns / 4)
        return moved
    }

    private func position(of day: Int) -> Int { floorDivide(day * pace.cells, pace.days) }
}

extension TimeScale {
    /// The whole programme gets a whole number of cells a week if that fills most of the width.
    func pace(of span: Range<Int>, columns: Int) -> TimeAxis.Pace {
        switch self {
        case .day: return TimeAxis.Pace(cells: 8, days: 1)
        case .week: return TimeAxis.Pace(cells: 2, days: 1)
        case .month: return TimeAxis.Pace(cells: 5, days: 7)
        case .quarter: return TimeAxis.Pace(cells: 2, days: 7)
        case .whole:
            let room = max(1, columns - 1), days = max(1, span.count), week = min(6, room * 7 / days)
            return week * days * 8 >= room * 7 * 7
                ? TimeAxis.Pace(cells: week, days: 7) : TimeAxis.Pace(cells: room, days: days)
        }
    }
}

/// Integer division that rounds down, also below zero.
private func floorDivide(_ left: Int, _ right: Int) -> Int {
    let (quotient, rest) = left.quotientAndRemainder(dividingBy: right)
    return rest < 0 ? quotient - 1 : quotient
}
