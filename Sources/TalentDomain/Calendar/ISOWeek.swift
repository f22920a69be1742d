/// A week of ISO 8601, as in Danish calendars: it begins on Monday and belongs to the year of its Thursday.
public struct ISOWeek: Hashable, Sendable {
    /// The week's own year: 1 January 2027 is in week 53 of 2026.
    public let year: Int
    /// 1–53.
    public let number: Int

    public init(containing day: Day) {
        let thursday = day.adding(days: Weekday.thursday.rawValue - day.weekday.rawValue)
        year = thursday.year
        number = (thursday - ISOWeek.monday(ofWeekOneIn: year)) / 7 + 1
    }

    /// Nil if the year has no such week: only some years have week 53.
    public init?(year: Int, number: Int) {
        guard (1...9998).contains(year), (1...ISOWeek.count(in: year)).contains(number) else { return nil }
        self.year = year
        self.number = number
    }

    public var monday: Day { ISOWeek.monday(ofWeekOneIn: year).adding(days: (number - 1) * 7) }
    public var sunday: Day { monday.adding(days: 6) }
    /// Monday to Sunday.
    public var days: [Day] { (0..<7).map { monday.adding(days: $0) } }

    public func day(_ weekday: Weekday) -> Day { monday.adding(days: weekday.rawValue - 1) }

    /// 52 or 53.
    public static func count(in year: Int) -> Int {
        (monday(ofWeekOneIn: year + 1) - monday(ofWeekOneIn: year)) / 7
    }

    /// Week 1 contains 4 January.
    private static func monday(ofWeekOneIn year: Int) -> Day {
        let fourth = Day(validYear: year, month: 1, day: 4)
        return fourth.adding(days: 1 - fourth.weekday.rawValue)
    }
}

extension ISOWeek: Comparable {
    public static func < (left: ISOWeek, right: ISOWeek) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }
}
