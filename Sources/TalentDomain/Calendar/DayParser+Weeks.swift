// Reads weekdays and weeks: `tor`, `på fredag`, `næste tirsdag`, `uge 9`, `torsdag i uge 9`, `Thu week 9 2027`.
extension DayParser {
    func weekOrWeekday(_ words: [String]) throws(DayParserError) -> Day? {
        guard let first = words.first else { return nil }
        if words.count == 2, ["næste", "next"].contains(first), let weekday = weekday(words[1]) {
            return anchor.week.day(weekday).adding(days: 7)
        }
        guard let weekday = weekday(first) else {
            let last = ["uge", "week"].contains(first) ? words.last.flatMap { self.weekday($0) } : nil
            return try week(last == nil ? words : words.dropLast(), on: last)
        }
        if words.count == 1 { return comingOrLast(weekday) }
        var rest = words.dropFirst()
        if ["i", "in"].contains(rest.first) { rest = rest.dropFirst() }
        return try week(rest, on: weekday)
    }

    /// Never today, which has a word of its own. While a date is being moved: that weekday of its week, or of the next
    /// week if the date is on it.
    private func comingOrLast(_ weekday: Weekday) -> Day {
        if let moving { return moving.week.day(weekday).adding(days: moving.weekday == weekday ? 7 : 0) }
        let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
        return switch lean {
        case .future, .nearest: today.adding(days: ahead == 0 ? 7 : ahead)
        case .past: today.adding(days: ahead - 7)
        }
    }

    private func week(_ words: some Collection<String>, on weekday: Weekday?) throws(DayParserError) -> Day? {
        let words = words.filter { $0 != "i" && $0 != "in" }
        guard (2...3).contains(words.count), ["uge", "week"].contains(words[0]), let week = number(words[1])
        else { return nil }
        let said = words.count == 3 && words[2].count == 4 ? number(words[2]) : nil
        guard (words.count == 3) == (said != nil) else { return nil }
        if weekday == nil, said == nil, week == anchor.week.number { return anchor.week.monday }
        let day = weekday ?? .monday
        let year =
            said
            ?? nearestYear { year in
                let first = Day(validYear: year, month: 1, day: 4).week.day(day)
                return first.adding(days: (min(week, ISOWeek.count(in: year)) - 1) * 7)
            }
        guard Self.years.contains(year) else { throw .tooFar(words.joined(separator: " ")) }
        guard let found = ISOWeek(year: year, number: week) else { throw .noSuchWeek(week, year: year) }
        return found.day(day)
    }
}
