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
    // Rules that older cohorts do not have are not stored.
    private var closed: [Day]?
    private var suitable: [Weekday]?

    /// Single closed days, in the order of time.
    public var days: [Day] {
        get { closed ?? [] }
        set { closed = newValue.isEmpty ? nil : Array(Set(newValue)).sorted() }
    }

    /// The days of the week on which the cohort meets; periods do not depend on it. All five working days by default.
    public var weekdays: Set<Weekday> {
        get { Set(suitable ?? Self.workingDays) }
        set { suitable = newValue.isEmpty || newValue == Set(Self.workingDays) ? nil : newValue.sorted() }
    }

    public static let workingDays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

    /// The same for periods, in which each person chooses a day: on any working day.
    var forPeriods: ClosedDayRules {
        var rules = self
        rules.suitable = nil
        return rules
    }

    public init(
        weekends: Bool = true, publicHolidays: Bool = true, customaryDays: Bool = true, weeks: [Int] = [7, 8, 42],
        july: Bool = true, christmas: Bool = true, days: [Day] = [], weekdays: Set<Weekday> = Set(workingDays)
    ) {
        self.weekends = weekends
        self.publicHolidays = publicHolidays
        self.customaryDays = customaryDays
        self.weeks = weeks
        self.july = july
        self.christmas = christmas
        self.days = days
        self.weekdays = weekdays
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
        if closed?.contains(day) == true { return .day(day) }
        if weekends, day.weekday.isWeekend { return .weekend }
        if let suitable, !suitable.contains(day.weekday), !day.weekday.isWeekend { return .weekday(day.weekday) }
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
    /// A day that the cohort has closed.
    case day(Day)
    /// The cohort does not meet on that day of the week.
    case weekday(Weekday)

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
        case .day(let day):
            Phrase(
                "lukket \(day.text(.medium, in: .da))",
                "\(day.text(.medium, in: .en)), which is closed")
        case .weekday(let weekday):
            Phrase(
                "\(weekday.name.da), hvor holdet ikke mødes", "\(weekday.name.en), when the cohort does not meet")
        }
    }
}
