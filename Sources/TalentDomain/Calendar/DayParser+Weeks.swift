// `tor`, `på fredag`, `næste tirsdag`, `uge 9`, `torsdag i uge 9`, `Thu week 9 2027`.
extension DayParser {
    func weekOrWeekday(_ words: [String]) throws(DayParserFailure) -> Day? {
        guard let first = words.first else { return nil }
        if words.count == 2, ["næste", "next"].contains(first), let weekday = weekday(words[1]) {
            return anchor.week.day(weekday).adding(days: 7)
        }
        guard let weekday = weekday(first) else { return try week(words, on: nil) }
        if words.count == 1 { return comingOrLast(weekday) }
        var rest = words.dropFirst()
        if ["i", "in"].contains(rest.first) { rest = rest.dropFirst() }
        return try week(Array(rest), on: weekday)
    }

    /// Never today: who means today says so. Of what is moved, that day of its week, or of the next where it stands on it.
    private func comingOrLast(_ weekday: Weekday) -> Day {
        if let moving { return moving.week.day(weekday).adding(days: moving.weekday == weekday ? 7 : 0) }
        let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
        return switch lean {
        case .future: today.adding(days: ahead == 0 ? 7 : ahead)
        case .past: today.adding(days: ahead - 7)
        }
    }

    private func week(_ words: [String], on weekday: Weekday?) throws(DayParserFailure) -> Day? {
        guard (2...3).contains(words.count), ["uge", "week"].contains(words[0]), let week = number(words[1])
        else { return nil }
        let year = words.count == 3 && words[2].count == 4 ? number(words[2]) : nil
        guard (words.count == 3) == (year != nil) else { return nil }
        let day =
            if let year {
                ISOWeek(year: year, number: week)?.day(weekday ?? .monday)
            } else if weekday == nil, week == anchor.week.number {
                anchor.week.monday
            } else {
                nearest { ISOWeek(year: $0, number: week)?.day(weekday ?? .monday) }
            }
        guard let day else { throw .noSuchWeek(week, year: year) }
        return day
    }
}
