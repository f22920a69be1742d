import TalentDomain

extension CellWords {
    /// Reads the day on which somebody was employed; nil where the cell has a word or a date for "none".
    static func employment(_ text: String, today: Day) throws(CellError) -> Day? {
        guard let day = try day(text) else { return nil }
        guard let reason = Employment.fault(beginningOn: day, today: today) else { return day }
        let quoted = SafeQuote.quote(text)
        throw CellError(
            message: Phrase(
                "\(quoted.da): \(reason.da) Ret datoen, eller lad feltet stå tomt.",
                "\(quoted.en): \(reason.en) Correct the date, or leave the cell empty."))
    }

    /// Whether a cell shows a day, or a day without a year such as `01-aug`, which spreadsheets make of `1-8`.
    static func isDay(_ text: String) -> Bool {
        guard text.contains(where: \.isNumber), text.count < 40 else { return false }
        let date = withoutTime(text)
        if date.contains(where: { !$0.isNumber }), let parts = parts(of: date) {
            return Day(year: parts.year, month: parts.month, day: parts.day) != nil
        }
        guard let match = text.wholeMatch(of: /[0-9]{1,2}[-. ]+(\p{L}{3,9})\.?/) else { return false }
        return month(String(match.output.1)) != nil
    }

    /// Reads `01-08-2015`, `1/9-2016`, `01.01.2010` and `1. aug. 2015`, with the day first and the year in four digits,
    /// and `2015-08-01` and `20150801`, as machines write. A time after the date is left out. Nil for `00.00.0000` and
    /// `31.12.9999`, with which SAP means none.
    ///
    /// Stricter than `DayParser`, whose reader sees the result and can correct it: that also accepts `fri`, `+14` and
    /// `3/2`.
    static func day(_ text: String) throws(CellError) -> Day? {
        let quoted = SafeQuote.quote(text)
        let date = withoutTime(text)
        if isNone(date) { return nil }
        guard let parts = parts(of: date) else {
            let nearest = nearestDay(text).map { Phrase(" Mente du \($0)?", " Did you mean \($0)?") } ?? Phrase("")
            throw CellError(
                message: Phrase(
                    "\(quoted.da) kan ikke læses som en dato.\(nearest.da) Skriv dag, måned og år med fire cifre: 01-08-2015, 1/8-2015 eller 01.08.2015.",
                    "\(quoted.en) cannot be read as a date.\(nearest.en) Use day, month and a four-digit year: 01-08-2015, 1/8-2015 or 01.08.2015."
                ))
        }
        guard let found = Day(year: parts.year, month: parts.month, day: parts.day), (1900...2199).contains(parts.year)
        else {
            throw CellError(
                message: Phrase("Datoen \(quoted.da) findes ikke.", "The date \(quoted.en) does not exist."))
        }
        return found
    }

    private static func withoutTime(_ text: String) -> String {
        guard text.contains(where: { $0 == "T" || $0 == " " }) else { return text }
        return text.replacing(/[T ]+[0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2}([.,][0-9]+)?)?$/, with: "")
    }

    private static func isNone(_ date: String) -> Bool {
        let digits = date.filter(\.isNumber)
        guard date.allSatisfy({ $0.isNumber || "-/. ".contains($0) }) else { return false }
        return ["00000000", "31129999", "99991231", "12319999"].contains(digits)
    }

    private static func parts(of date: String) -> (year: Int, month: Int, day: Int)? {
        func isNumber(_ word: String) -> Bool { word.allSatisfy { $0.isASCII && $0.isNumber } }
        if date.count == 8, isNumber(date) {
            return numbers(date.prefix(4), date.dropFirst(4).prefix(2), date.suffix(2))
        }
        let words = date.split { "-/. ".contains($0) }.map(String.init), signs = date.filter { "-/. ".contains($0) }
        guard words.count == 3, isNumber(words[0]), isNumber(words[2]), date.first != signs.first,
            date.last != signs.last
        else { return nil }
        let plainSigns = signs.filter { $0 != " " }
        if words[0].count == 4, isNumber(words[1]), signs.count == 2, plainSigns.count == 2 {
            let lengths = [words[1].count, words[2].count]
            guard plainSigns == "--" ? lengths == [2, 2] : !plainSigns.contains("-") && lengths.allSatisfy({ $0 < 3 })
            else {
                return nil
            }
            return numbers(words[0], words[1], words[2])
        }
        guard words[0].count < 3, words[2].count == 4 else { return nil }
        if isNumber(words[1]) {
            guard words[1].count < 3, plainSigns.count == 2, signs.count < 5 else { return nil }
            return numbers(words[2], words[1], words[0])
        }
        guard !signs.contains("/"), (3...9).contains(words[1].count), let month = month(words[1]) else { return nil }
        return Int(words[2]).flatMap { year in Int(words[0]).map { (year, month, $0) } }
    }

    private static func numbers(
        _ year: some StringProtocol, _ month: some StringProtocol, _ day: some StringProtocol
    ) -> (
        year: Int, month: Int, day: Int
    )? {
        guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
        return (year, month, day)
    }

    private static let months = [
        ["januar", "january"], ["februar", "february"], ["marts", "march"], ["april"], ["maj", "may"],
        ["juni", "june"], ["juli", "july"], ["august"],
        ["september"], ["oktober", "october"], ["november"], ["december"],
    ]

    /// The number of a month, from its name or at least three first letters.
    private static func month(_ name: String) -> Int? {
        months.firstIndex { $0.contains { $0.hasPrefix(name.lowercased()) } }.map { $0 + 1 }
    }

    /// The day of a five-digit number, as Excel counts days.
    private static func nearestDay(_ text: String) -> String? {
        guard text.count == 5, let serial = Int(text), (20_000...60_000).contains(serial) else { return nil }
        return Day("1899-12-30")?.adding(days: serial).description
    }
}
