import TalentDomain

/// Reads the words of a participants' list: levels, directions, dates, addresses. Throws what is wrong, as a phrase to put at the cell.
enum CellWords {
    struct Misread: Error { var message: Phrase }

    /// TN's and PPT's names in both languages, or 0–4.
    ///
    /// "Chef" alone is level 2 to PPT and level 3 to TN (domain.md §2), so it is asked about and never guessed.
    static func level(_ text: String) throws(Misread) -> Level {
        let word = text.lowercased()
        let found = Level.allCases.first { level in
            ([level.name.da, level.name.en, "\(level.rawValue)"] + otherNames(of: level)).contains(word)
        }
        if let found { return found }
        let quoted = SafeQuote.quote(text)
        if ["chef", "chief"].contains(word) {
            throw Misread(message: Phrase(
                "\(quoted.da) kan betyde to niveauer. Skriv »leder af ledere« (2) eller »strategisk chef« (3).",
                "\(quoted.en) can mean two levels. Use “leader of leaders” (2) or “senior manager” (3)."))
        }
        let choices = Level.allCases.map { ("\($0.name.da) (\($0.rawValue))", "\($0.name.en) (\($0.rawValue))") }
        throw Misread(message: Phrase(
            "\(quoted.da) er ikke et ledelsesniveau. Skriv et af disse, eller tallet: \(choices.map(\.0).joined(separator: ", ")).",
            "\(quoted.en) is not a leadership level. Use one of these, or the number: \(choices.map(\.1).joined(separator: ", "))."))
    }

    /// Other names that lists use, in lower case.
    private static func otherNames(of level: Level) -> [String] {
        switch level {
        case .leader: ["leder", "leader"]
        case .strategicChief: ["strategic chief"]
        case .employee, .chief, .director: []
        }
    }

    static func direction(_ text: String) throws(Misread) -> Direction {
        let word = text.lowercased()
        let found = Direction.allCases.first { [$0.name.da, $0.name.en, $0.sign.lowercased()].contains(word) }
        if let found { return found }
        let quoted = SafeQuote.quote(text)
        throw Misread(message: Phrase(
            "\(quoted.da) er ikke en retning. Skriv »vertikal« eller »horisontal«.",
            "\(quoted.en) is not a direction. Use “vertical” or “horizontal”."))
    }

    /// `01-08-2015`, `1/9-2016`, `01.01.2010`: the day first, the year in four digits. Or as machines write it, `2015-08-01`.
    ///
    /// Stricter than `DayParser`, which also takes what only makes sense to somebody who sees the answer: `fri`, `+14`, `3/2`.
    static func day(_ text: String) throws(Misread) -> Day {
        if let day = Day(text), (1900...2199).contains(day.year) { return day }
        let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        let quoted = SafeQuote.quote(text)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
            parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else {
            throw Misread(message: Phrase(
                "\(quoted.da) kan ikke læses som en dato. Skriv dag, måned og år med fire cifre: 01-08-2015, 1/8-2015 eller 01.08.2015.",
                "\(quoted.en) cannot be read as a date. Use day, month and a year of four digits: 01-08-2015, 1/8-2015 or 01.08.2015."))
        }
        guard let found = Day(year: year, month: month, day: day), (1900...2199).contains(year) else {
            throw Misread(message: Phrase("Datoen \(quoted.da) findes ikke.", "There is no such date as \(quoted.en)."))
        }
        return found
    }

    static func email(_ text: String) throws(Misread) -> String {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, halves[1].contains("."), !halves[1].hasPrefix("."), !halves[1].hasSuffix("."),
            !text.contains(where: { $0.isWhitespace || ",;<>()\"".contains($0) })
        else {
            let quoted = SafeQuote.quote(text)
            throw Misread(message: Phrase("\(quoted.da) er ikke en e-mailadresse.", "\(quoted.en) is not an e-mail address."))
        }
        return text
    }
}
