/// Reads dates and times as people write them, in Danish and in English, as seen from a given day.
///
///     try DayParser(today: today).parse("tor uge 9 kl. 13-15")
///
/// A weekday alone is the next one, never today. A date without a year, and a week without one, is the first from today
/// on; if that year has no such date, it is refused, not looked for in another year. While a date is being moved, other
/// forms count from that date: `+14` and `om 2 uger` are two weeks later, `næste tirsdag` is in the week after it, a
/// date without a year is the nearest to it, a weekday is in its week, and a time alone keeps the day. `i dag`, `i
/// morgen` and the like always count from today.
public struct DayParser: Sendable {
    /// The direction in which a date without a year is looked for.
    public enum Lean: Sendable { case future, past, nearest }

    public let today: Day
    /// The date that is being moved.
    public let moving: Day?
    public let lean: Lean

    public init(today: Day, moving: Day? = nil, lean: Lean = .future) {
        self.today = today
        self.moving = moving
        self.lean = lean
    }

    /// The day from which distances count.
    var anchor: Day { moving ?? today }

    /// Reads a date, with or without a time.
    ///
    /// - Throws: `DayParserError` for a text that is no date, does not exist, or has two readings.
    public func parse(_ text: String) throws(DayParserError) -> When {
        let when: When
        if let moment = try Self.isoMoment(text) { when = moment } else { when = try reading(of: text) }
        guard Self.years.contains(when.day.year) else { throw .tooFar(text) }
        if let reason = when.skippedHour { throw .skippedHour(reason) }
        return when
    }

    /// The years that a date of a programme or of its people may have.
    static let years = 1990...2100

    private func reading(of text: String) throws(DayParserError) -> When {
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

    /// Reads a time of day, as in a field for times: `9`, `9.30`, `0930`, `kl. 9-12`.
    ///
    /// - Throws: `DayParserError` for a text that is no time.
    public func parseTime(_ text: String) throws(DayParserError) -> ClockSpan {
        var words = Self.words(of: text)
        let marked = try takeMarkedTime(from: &words)
        words.removeAll { ["fra", "from"].contains($0) }
        if let marked, words.isEmpty { return marked }
        guard marked == nil, words.count == 1, let span = try Self.span(words[0], isMarked: true) else {
            throw .noSuchTime(text)
        }
        return span
    }

    /// Reads a date, with or without a time after it. A text with two possible readings is refused.
    private func onlyReading(of words: [String], _ text: String) throws(DayParserError) -> When {
        var found: [When] = [], failures: [DayParserError] = []
        do {
            if let day = try day(words) { found.append(When(day)) }
        } catch { failures.append(error) }
        let isDate = !found.isEmpty || failures.contains { $0.isOtherWeekday }
        for index in words.indices {
            var rest = words
            let word = rest.remove(at: index)
            // "tor 9.10" can only be a date; "tor 9-10" may be a time as well.
            if isDate, rest.isEmpty || !word.contains("-") && word.contains(".") { continue }
            do throws(DayParserError) {
                guard let time = try Self.span(word, isMarked: false) else { continue }
                if rest.isEmpty, moving == nil, !word.contains(".") { throw DayParserError.empty }
                if let day = rest.isEmpty ? moving : try day(rest) { found.append(When(day, time)) }
            } catch {
                if rest.isEmpty {
                    failures.insert(error, at: 0)
                } else if error.isAboutDay || isDay(rest) {
                    failures.append(error)
                }
            }
        }
        if let first = found.first {
            guard let other = found.first(where: { $0 != first }) else { return first }
            throw .ambiguous(text, first, other)
        }
        if let failure = failures.first { throw failure }
        if words.count > 1, let last = words.last, let hour = number(last), hour < 24, isDay(Array(words.dropLast())) {
            throw .bareHour(last)
        }
        throw .notUnderstood(text)
    }

    private func isDay(_ words: [String]) -> Bool { ((try? day(words)) ?? nil) != nil }

    private func day(_ words: [String]) throws(DayParserError) -> Day? {
        if let day = relative(words) { return day }
        if let day = try weekOrWeekday(words) { return day }
        return try date(words)
    }
}

// Reads words that occur in several forms.
extension DayParser {
    /// A number of at most four digits, so that adding days cannot overflow.
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

    /// The only value whose Danish or English name begins with the word: `ti` and `tirs` are Tuesday, `t` is ambiguous.
    private func match<Named>(
        _ word: String, against all: [Named], shortest: Int, name: (Named) -> Phrase
    ) -> Named? {
        let plain = word.hasSuffix(".") ? String(word.dropLast()) : word
        guard plain.count >= shortest else { return nil }
        return all.first { named in
            Language.allCases.contains { name(named)[$0].lowercased().hasPrefix(plain) }
        }
    }

    /// The year in which a date without a year is meant. It is the year that puts the date nearest to the date that is
    /// being moved, or without one nearest to today, in the direction `lean`.
    func nearestYear(_ day: (_ year: Int) -> Day) -> Int {
        if let middle = moving ?? (lean == .nearest ? today : nil) {
            let years = (-1...1).map { middle.week.year + $0 }
            return years.min { (abs(day($0) - middle), day($1)) < (abs(day($1) - middle), day($0)) } ?? middle.year
        }
        let years = (-1...1).map { today.week.year + (lean == .future ? $0 : -$0) }
        return years.first { lean == .future ? day($0) >= today : day($0) <= today } ?? today.year
    }
}
