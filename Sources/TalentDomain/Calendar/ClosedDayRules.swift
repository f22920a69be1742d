/// The days that a programme keeps free of activities. Each rule can be switched off.
public struct ClosedDayRules: Hashable, Codable, Sendable {
    public var weekends: Bool
    public var publicHolidays: Bool
    /// 5 June, 24 and 31 December.
    public var customaryDays: Bool
    /// ISO week numbers, 1–53.
    public var weeks: [Int]
    public var july: Bool
    /// 22 December to 2 January; the sources say "Christmas" without dates.
    public var christmas: Bool

    public init(
        weekends: Bool = true, publicHolidays: Bool = true, customaryDays: Bool = true, weeks: [Int] = [7, 8, 42],
        july: Bool = true, christmas: Bool = true
    ) {
        self.weekends = weekends
        self.publicHolidays = publicHolidays
        self.customaryDays = customaryDays
        self.weeks = weeks
        self.july = july
        self.christmas = christmas
    }

    /// The default: weekends, holidays, winter break, July, autumn break and Christmas.
    public static let danish = ClosedDayRules()

    public func isOpen(_ day: Day) -> Bool { reasonClosed(day) == nil }

    /// The reason why a day is closed; of several reasons the one that covers most days around it. Nil for an open day.
    public func reasonClosed(_ day: Day) -> ClosedReason? {
        if christmas, (day.month == 12 && day.day >= 22) || (day.month == 1 && day.day <= 2) { return .christmas }
        if july, day.month == 7 { return .july }
        if publicHolidays, let holiday = Holiday(on: day) { return .holiday(holiday) }
        if customaryDays, let customary = CustomaryDay(on: day) { return .customary(customary) }
        let week = day.week.number
        if weeks.contains(week) { return .week(week) }
        if weekends, day.weekday.isWeekend { return .weekend }
        return nil
    }

    /// The first open day from this one on; nil if there is none within two years.
    public func firstOpen(from day: Day) -> Day? {
        (0...731).lazy.map { day.adding(days: $0) }.first(where: isOpen)
    }

    /// The last open day up to this one; nil if there is none within two years.
    public func lastOpen(upTo day: Day) -> Day? {
        (0...731).lazy.map { day.adding(days: -$0) }.first(where: isOpen)
    }
}

/// The reason why a day is closed.
public enum ClosedReason: Hashable, Codable, Sendable {
    case weekend
    case holiday(Holiday)
    case customary(CustomaryDay)
    case week(Int)
    case july
    case christmas

    public var name: Phrase {
        switch self {
        case .weekend: Phrase("weekend", "the weekend")
        case .holiday(let holiday): holiday.name
        case .customary(let day): day.name
        case .week(7), .week(8): Phrase("vinterferie", "the winter break")
        case .week(42): Phrase("efterårsferie", "the autumn break")
        case .week(let number): Phrase("lukket i uge \(number)", "week \(number), which is closed")
        case .july: Phrase("sommerferie i juli", "the summer holidays in July")
        case .christmas: Phrase("juleferie", "the Christmas holidays")
        }
    }
}
