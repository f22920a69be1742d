// Reads dates, with or without a weekday before: `3/2`, `1/9-2016`, `3. februar 2027`, `2027-02-03`, `February 3,
// 2027`.
extension DayParser {
    func date(_ words: [String]) throws(DayParserError) -> Day? {
        guard words.count > 1, let typed = weekday(words[0]) else { return try plainDate(words) }
        guard let day = try plainDate(Array(words.dropFirst())) else { return nil }
        guard day.weekday == typed else { throw .otherWeekday(day, typed: typed) }
        return day
    }

    private func plainDate(_ words: [String]) throws(DayParserError) -> Day? {
        let text = words.joined(separator: " ")
        var parts = text.split(whereSeparator: { " /.-".contains($0) }).map(String.init)
        guard (2...3).contains(parts.count) else { return nil }
        if parts[0].count == 4, parts.count == 3 { parts.reverse() }
        if month(parts[0]) != nil { parts.swapAt(0, 1) }

        guard let day = number(withoutOrdinal(parts[0])), day < 100 else { return nil }
        let named = month(parts[1])
        guard let monthNumber = named?.rawValue ?? number(parts[1]) else { return nil }
        guard let month = Month(rawValue: monthNumber) else { throw .noSuchMonth(text) }
        guard parts.count == 3 else { return try date(day, month, text: text) }
        guard let year = number(parts[2]), [2, 4].contains(parts[2].count) else { return nil }
        // In "1/4 14", 14 may be a year or an hour.
        if parts[2].count == 2, year < 24, words.last == parts[2] { throw .bareHour(parts[2]) }
        return try date(day, month, year: parts[2].count == 2 ? 2000 + year : year, text: text)
    }

    private func date(_ day: Int, _ month: Month, text: String) throws(DayParserError) -> Day {
        let year = nearestYear { year in
            Day(validYear: year, month: month.rawValue, day: min(day, Day.lengthOfMonth(month.rawValue, year: year)))
        }
        return try date(day, month, year: year, text: text)
    }

    private func date(_ day: Int, _ month: Month, year: Int, text: String) throws(DayParserError) -> Day {
        guard Self.years.contains(year) else { throw .tooFar(text) }
        if let found = Day(year: year, month: month.rawValue, day: day) { return found }
        let length = Day.lengthOfMonth(month.rawValue, year: year)
        throw .noSuchDay(text, month: month, length: length, year: year)
    }

    /// `3rd`, `21st`.
    private func withoutOrdinal(_ word: String) -> String {
        let digits = word.prefix { $0.isNumber }
        return ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? String(digits) : word
    }
}
