/// A civil date in the Gregorian calendar, without clock and time zone.
///
/// Stored as one number, so that comparing and counting days is fast; year, month and day are computed.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01, which is 0; earlier days are negative.
    public let dayNumber: Int

    public init(dayNumber: Int) { self.dayNumber = dayNumber }

    /// Nil if the calendar has no such date, such as 31 February, or the year is outside 1–9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.lengthOfMonth(month, year: year)).contains(day)
        else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    public var year: Int { civil.year }
    /// 1–12.
    public var month: Int { civil.month }
    /// 1–31, the day of the month.
    public var day: Int { civil.day }

    public var weekday: Weekday {
        // 1970-01-01 was a Thursday. The raw value is always within 1...7.
        Weekday(rawValue: Day.remainder(dayNumber + 3, 7) + 1)!
    }

    public var week: ISOWeek { ISOWeek(containing: self) }

    public func adding(days: Int) -> Day { Day(dayNumber: dayNumber + days) }

    /// The same day of another month, or the last day of a shorter one.
    public func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let count = year * 12 + (month - 1) + months
        let newYear = Day.quotient(count, 12)
        let newMonth = Day.remainder(count, 12) + 1
        return Day(
            validYear: newYear, month: newMonth, day: min(day, Day.lengthOfMonth(newMonth, year: newYear)))
    }

    /// The number of days from the right date to the left one.
    public static func - (left: Day, right: Day) -> Int { left.dayNumber - right.dayNumber }

    /// 28–31.
    public static func lengthOfMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension Day: Comparable {
    public static func < (left: Day, right: Day) -> Bool { left.dayNumber < right.dayNumber }
}

// Howard Hinnant's `days_from_civil` and `civil_from_days`: years begin in March, so that the leap day is the last.
extension Day {
    /// For a valid month and day of any year.
    init(validYear: Int, month: Int, day: Int) {
        let year = month > 2 ? validYear : validYear - 1
        let era = Day.quotient(year, 400)
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
    }

    fileprivate var civil: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = Day.quotient(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        )
    }

    fileprivate static func quotient(_ value: Int, _ divisor: Int) -> Int {
        (value - remainder(value, divisor)) / divisor
    }

    fileprivate static func remainder(_ value: Int, _ divisor: Int) -> Int {
        let rest = value % divisor
        return rest < 0 ? rest + divisor : rest
    }
}

/// The ISO 8601 text, `2027-01-12`, for the store, exports and code.
extension Day: LosslessStringConvertible {
    public init?(_ description: String) {
        let parts = description.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    public var description: String {
        let (year, month, day) = civil
        return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
}

extension Day: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a date is written like 2027-01-12")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Int {
    /// The number with leading zeroes up to a width.
    func padded(to width: Int) -> String {
        var digits = String(self)
        while digits.count < width { digits = "0" + digits }
        return digits
    }
}
