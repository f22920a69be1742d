/// Reads dates and times as people say them, in Danish and English alike, seen from a given day.
///
///     try DayParser(today: today).parse("tor uge 9 kl. 13-15")
///
/// A weekday alone is the next one, never today. A date without a year, and a week without one, is the first from today on.
/// With a day that is being moved, these count from it instead: `+14` is two weeks later than it stands, a date without a year
/// is the nearest to it, a weekday lies in its week, and a time alone leaves the day as it is.
public struct DayParser: Sendable {
    /// Which way a date without a year is looked for.
    public enum Lean: Sendable { case future, past }

    public let today: Day
    /// The day of what is being moved.
    public let moving: Day?
    public let lean: Lean

    public init(today: Day, moving: Day? = nil, lean: Lean = .future) {
        self.today = today
        self.moving = moving
        self.lean = lean
    }

    /// The day that distances count from.
    var anchor: Day { moving ?? today }

    public func parse(_ text: String) throws(DayParserFailure) -> When {
        var words = Self.words(of: text)
        let marked = try takeMarkedTime(from: &words)
        words.removeAll { ["den", "d.", "the", "of", "på", "on", "fra", "from"].contains($0) }
        if let marked {
            if words.isEmpty, let moving { return When(moving, marked) }
            guard !words.isEmpty else { throw .empty }
            guard let day = try day(words) else { throw .notUnderstood(text) }
            return When(day, marked)
        }
        guard !words.isEmpty else { throw .empty }
        return try onlyReading(of: words, text)
    }

    /// The time of day alone, as a field for that takes it: `9`, `9.30`, `0930`, `kl. 9-12`.
    public func parseTime(_ text: String) throws(DayParserFailure) -> ClockSpan {
        var words = Self.words(of: text)
        let marked = try takeMarkedTime(from: &words)
        words.removeAll { ["fra", "from"].contains($0) }
        if let marked, words.isEmpty { return marked }
        guard marked == nil, words.count == 1, let span = try Self.span(words[0], isMarked: true) else { throw .noSuchTime(text) }
        return span
    }

    /// Reads a date that may have a time without a word before it. Two readings that both make sense are refused.
    private func onlyReading(of words: [String], _ text: String) throws(DayParserFailure) -> When {
        var found: [When] = [], failures: [DayParserFailure] = []
        do {
            if let day = try day(words) { found.append(When(day)) }
        } catch { failures.append(error) }
        let isDate = !found.isEmpty || failures.contains { $0.isOtherWeekday }
        for index in words.indices {
            var rest = words
            let word = rest.remove(at: index)
            // "tor 9.10" is a date, right or wrong; "tor 9-10" may be both.
            if isDate, rest.isEmpty || !word.contains("-") && word.contains(".") { continue }
            do throws(DayParserFailure) {
                guard let time = try Self.span(word, isMarked: false) else { continue }
                if rest.isEmpty, moving == nil, !word.contains(".") { throw DayParserFailure.empty }
                if let day = rest.isEmpty ? moving : try day(rest) { found.append(When(day, time)) }
            } catch {
                if rest.isEmpty { failures.insert(error, at: 0) } else if error.isAboutDay || isDay(rest) { failures.append(error) }
            }
        }
        if let first = found.first {
            guard let other = found.first(where: { $0 != first }) else { return first }
            throw .ambiguous(text, first, other)
        }
        if let failure = failures.first { throw failure }
        if words.count > 1, let last = words.last, let hour = number(last), hour < 24, isDay(Array(words.dropLast())) { throw .bareHour(last) }
        throw .notUnderstood(text)
    }

    private func isDay(_ words: [String]) -> Bool { ((try? day(words)) ?? nil) != nil }

    private func day(_ words: [String]) throws(DayParserFailure) -> Day? {
        guard let day = try anyDay(words) else { return nil }
        guard (1900...2199).contains(day.year) else { throw .tooFar }
        return day
    }

    private func anyDay(_ words: [String]) throws(DayParserFailure) -> Day? {
        if let day = relative(words) { return day }
        if let day = try weekOrWeekday(words) { return day }
        return try date(words)
    }
}

// The words that several readings share.
extension DayParser {
    /// A number of at most four plain digits, so that no sum of days can overflow.
    func number(_ word: some StringProtocol) -> Int? { Self.number(word) }

    static func number(_ word: some StringProtocol) -> Int? {
        guard (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
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

    /// The candidate nearest to what is moved; else the nearest to today on the side that the parser leans to.
    func nearest(_ candidate: (_ year: Int) -> Day?) -> Day? {
        // At most eight years lie between two leap days (1896 to 1904), six between two weeks 53.
        if let moving {
            let candidates = (-9...9).map { moving.week.year + $0 }.compactMap(candidate)
            return candidates.min { (abs($0 - moving), $1) < (abs($1 - moving), $0) }
        }
        let years = (-1...9).map { today.week.year + (lean == .future ? $0 : -$0) }
        return years.compactMap(candidate).first { lean == .future ? $0 >= today : $0 <= today }
    }
}
