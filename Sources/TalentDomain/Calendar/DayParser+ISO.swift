// Reads moments as calendars and machines write them: `2027-03-15T14:00`, `2027-03-15T13:00Z`, `20270315T1400+01:00`.
extension DayParser {
    /// Converted to Danish time if a zone is given; nil for any other text.
    static func isoMoment(_ text: String) throws(DayParserError) -> When? {
        let pattern =
            #/
            \s* (\d{4}) -? (\d\d) -? (\d\d) [tT] (\d\d) :? (\d\d) (?: :? \d\d (?: [.,] \d+ )? )?
            ( [zZ] | ([+\-]) (\d\d) :? (\d\d)? )? \s*
            /#
        guard let parts = text.wholeMatch(of: pattern)?.output else { return nil }
        func value(_ digits: Substring?) -> Int { digits.flatMap { number($0) } ?? 0 }
        let (year, hour, minute) = (value(parts.1), value(parts.4), value(parts.5))
        guard years.contains(year) else { throw .tooFar(text) }
        guard let month = Month(rawValue: value(parts.2)) else { throw .notUnderstood(text) }
        guard let day = Day(year: year, month: month.rawValue, day: value(parts.3)) else {
            throw .noSuchDay(text, month: month, length: Day.lengthOfMonth(month.rawValue, year: year), year: year)
        }
        guard hour < 24, minute < 60 else { throw .noSuchTime("\(parts.4):\(parts.5)") }
        guard parts.6 != nil else { return When(day, ClockSpan(hour * 60 + minute)) }
        let offset = (value(parts.8) * 60 + value(parts.9)) * (parts.7 == "-" ? -1 : 1)
        guard abs(offset) <= 14 * 60 else { throw .notUnderstood(text) }
        let moment = Timestamp(seconds: Int64((day.dayNumber * 1440 + hour * 60 + minute - offset) * 60)).danish
        return When(moment.day, ClockSpan(moment.minutes))
    }
}
