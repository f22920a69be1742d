/// Reads dates as people say them, in Danish and English alike, seen from a given day.
///
///     try DayParser(today: today).parse("tor uge 9 kl. 13")
///
/// A weekday alone is the next one, never today. A date without a year, and a week without one, is the first from today on.
public struct DayParser: Sendable {
    /// Which way a date without a year is looked for.
    public enum Lean: Sendable { case future, past }

    /// What was typed: a day, and minutes after midnight where a time was given.
    public struct Reading: Hashable, Sendable {
        public var day: Day
        public var minutes: Int?

        public init(day: Day, minutes: Int? = nil) {
            self.day = day
            self.minutes = minutes
        }
    }

    public let today: Day
    public let lean: Lean

    public init(today: Day, lean: Lean = .future) {
        self.today = today
        self.lean = lean
    }

    public func parse(_ text: String) throws(DayParserFailure) -> Reading {
        var words = text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        guard !words.isEmpty else { throw .empty }
        let minutes = try takeTime(from: &words)
        words.removeAll { ["den", "d.", "the", "of", "på", "on"].contains($0) }
        guard !words.isEmpty else { throw .empty }

        guard let day = try day(words) else { throw .notUnderstood(text) }
        guard (1900...2199).contains(day.year) else { throw .tooFar }
        return Reading(day: day, minutes: minutes)
    }

    private func day(_ words: [String]) throws(DayParserFailure) -> Day? {
        if let day = relative(words) { return day }
        if let day = try weekOrWeekday(words) { return day }
        return try date(words)
    }

    /// `kl. 13`, `kl. 9.30`, `at 9:30`, `9:30`. A bare number with a full stop is a date, so it needs the word.
    private func takeTime(from words: inout [String]) throws(DayParserFailure) -> Int? {
        if let glued = words.firstIndex(where: { $0.hasPrefix("kl.") && $0.count > 3 }) {
            words.replaceSubrange(glued...glued, with: ["kl.", String(words[glued].dropFirst(3))])
        }
        if let marker = words.firstIndex(where: { ["kl", "kl.", "klokken", "at"].contains($0) }) {
            guard words.indices.contains(marker + 1) else { throw .noSuchTime(words[marker]) }
            let minutes = try time(words[marker + 1])
            words.removeSubrange(marker...(marker + 1))
            return minutes
        }
        guard let colon = words.firstIndex(where: { $0.contains(":") }) else { return nil }
        return try time(words.remove(at: colon))
    }

    private func time(_ word: String) throws(DayParserFailure) -> Int {
        let parts = word.split(whereSeparator: { $0 == "." || $0 == ":" }).map { number(String($0)) }
        guard (1...2).contains(parts.count), let hour = parts[0], (0...23).contains(hour),
            let minute = parts.count == 2 ? parts[1] : 0, (0...59).contains(minute)
        else { throw .noSuchTime(word) }
        return hour * 60 + minute
    }
}

// The words that several readings share.
extension DayParser {
    /// A number of at most four plain digits, so that no sum of days can overflow.
    func number(_ word: String) -> Int? {
        guard (1...4).contains(word.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(word)
    }

    func weekday(_ word: String) -> Weekday? {
        match(word, against: Weekday.allCases, shortest: 2) { $0.name }
    }

    func month(_ word: String) -> Month? {
        match(word, against: Month.allCases, shortest: 3) { $0.name }
    }

    /// The only one whose Danish or English name begins with the word: `ti` and `tirs` are Tuesday, `t` is nothing.
    private func match<Named>(
        _ word: String, against all: [Named], shortest: Int, name: (Named) -> Phrase
    ) -> Named? {
        let plain = word.hasSuffix(".") ? String(word.dropLast()) : word
        guard plain.count >= shortest else { return nil }
        return all.first { named in
            Language.allCases.contains { name(named)[$0].lowercased().hasPrefix(plain) }
        }
    }

    /// The candidate nearest to today on the side that the parser leans to.
    func nearest(_ candidate: (_ year: Int) -> Day?) -> Day? {
        // At most eight years lie between two leap days (1896 to 1904), six between two weeks 53.
        let years = (-1...9).map { today.week.year + (lean == .future ? $0 : -$0) }
        return years.compactMap(candidate).first { lean == .future ? $0 >= today : $0 <= today }
    }
}
