extension Timestamp {
    /// The day and the minute of the day in Denmark: UTC+1, and UTC+2 from the last Sunday of March to that of October
    /// (the rule of the EU since 1996), with the change at 01:00 UTC.
    public var danish: (day: Day, minutes: Int) {
        let winter = local(offset: 1)
        let year = winter.day.year
        let isSummer = self >= Self.changeOfClock(inMonth: 3, year) && self < Self.changeOfClock(inMonth: 10, year)
        return isSummer ? local(offset: 2) : winter
    }

    private func local(offset hours: Int64) -> (day: Day, minutes: Int) {
        let seconds = seconds + hours * 3600
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return (Day(dayNumber: Int(day)), Int(seconds - day * 86_400) / 60)
    }

    private static func changeOfClock(inMonth month: Int, _ year: Int) -> Timestamp {
        Timestamp(seconds: Int64(Day.lastSunday(ofMonth: month, year).dayNumber) * 86_400 + 3600)
    }
}

extension Day {
    /// For months of 31 days.
    static func lastSunday(ofMonth month: Int, _ year: Int) -> Day {
        let last = Day(validYear: year, month: month, day: 31)
        return last.adding(days: -(last.weekday.rawValue % 7))
    }
}
