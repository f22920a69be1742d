import TalentDomain

/// Reads the text of a cell without the spreadsheet's wrapping, and reports text that cannot be meant.
enum CellText {
    /// The text with plain spaces, without the wrapping that makes a spreadsheet keep it as text: `="00123"`, `'00123`,
    /// `'anne@x.example`, and `'=x`, which Spor's own tables have.
    ///
    /// - Throws: `TextError` for characters that cannot be kept.
    static func read(_ field: String) throws(TextError) -> String {
        var text = try TextCleaner.foundation.clean(field, as: .cell)
        if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 2 {
            text = String(text.dropFirst(2).dropLast()).replacing("\"\"", with: "\"")
        }
        let rest = String(text.dropFirst())
        if text.hasPrefix("'"),
            rest.first?.isNumber == true || rest.contains("@") || FormulaGuard.isNeeded(for: rest)
        {
            text = rest
        }
        return text.withPlainSpaces
    }

    static func fault(in cell: String, of column: ParticipantColumn) -> Phrase? {
        if let number = cprNumber(in: cell) { return number }
        if isSpreadsheetError(cell) {
            let quoted = SafeQuote.quote(cell)
            return Phrase(
                "\(quoted.da) er en fejl fra regnearket, ikke en værdi.",
                "\(quoted.en) is an error from the spreadsheet, not a value.")
        }
        guard column.holdsNames else { return nil }
        if cell.contains("@") {
            let quoted = SafeQuote.quote(cell)
            return Phrase(
                "\(quoted.da) ligner en e-mailadresse. Er kolonnerne forskudt?",
                "\(quoted.en) looks like an e-mail address. Are the columns shifted?")
        }
        if CellWords.isDay(cell) {
            let quoted = SafeQuote.quote(cell)
            return Phrase(
                "\(quoted.da) er en dato. Er kolonnerne forskudt?", "\(quoted.en) is a date. Are the columns shifted?")
        }
        if column == .givenName || column == .familyName, cell.contains(",") || cell.contains(";") {
            let quoted = SafeQuote.quote(cell)
            return Phrase(
                "\(quoted.da) ser ud til at være mere end ét navn. Skriv fornavn og efternavn i hver sin kolonne uden komma.",
                "\(quoted.en) looks like more than one name. Put given name and family name in separate columns, without a comma."
            )
        }
        return GarbledText.finding(in: cell).map { garbled(cell, nearest: $0.nearest) }
    }

    /// The fault of a CPR number, or of a number that may be one.
    static func cprNumber(in text: String) -> Phrase? {
        CPRNumber.occurs(in: text) ? .cprNumber : CPRNumber.mayBe(in: text) ? .perhapsCPRNumber : nil
    }

    private static func isSpreadsheetError(_ cell: String) -> Bool {
        cell.hasPrefix("#")
            && (["#N/A", "#I/T", "#NULL!", "#NUL!", "#NA"].contains(cell.uppercased()) || cell.allSatisfy { $0 == "#" }
                || ["REF", "VAL", "VÆR", "NAV", "NAM", "DIV", "NUM", "TAL", "SPILL", "OVERLØB"].contains {
                    cell.uppercased().hasPrefix("#" + $0)
                })
    }

    static func garbled(_ cell: String, nearest: String?) -> Phrase {
        let quoted = SafeQuote.quote(cell)
        let meant = nearest.map(SafeQuote.quote) ?? Phrase("")
        let question =
            nearest == nil
            ? Phrase(" Bogstaver er gået tabt.", " Letters have been lost.")
            : Phrase(" Mente du \(meant.da)?", " Did you mean \(meant.en)?")
        return Phrase(
            "\(quoted.da) ser ud til at være læst med en forkert tegnkodning.\(question.da) Ret det, eller eksportér listen igen som »CSV UTF-8«.",
            "\(quoted.en) seems to have been read in the wrong encoding.\(question.en) Correct it, or export the list again as “CSV UTF-8”."
        )
    }
}

/// Recognises the words that stand for an empty cell: `NULL`, `N/A`, `-`, `(tom)`.
enum EmptyWords {
    static func mean(_ cell: String, in column: ParticipantColumn) -> Bool {
        guard !cell.isEmpty else { return false }
        if !cell.contains(where: { $0.isLetter || $0.isNumber }) { return !cell.hasPrefix("#") }
        let word = cell.folded, bare = word.filter { !"()[]<>{}".contains($0) }
        if bare.count < word.count, bracketed.contains(bare) || plain.contains(bare) { return true }
        // Null and Na are also names.
        if column == .givenName || column == .familyName, ["Null", "Na"].contains(cell) { return false }
        return plain.contains(word)
    }

    private static let plain: Set = [
        "null", "n/a", "na", "n.a.", "n.a", "i/t", "none", "nan", "undefined", "ukendt", "unknown", "ingen", "mangler",
        "missing", "tbd", "ikke angivet", "ikke oplyst", "ikke udfyldt", "not specified", "not available", "uoplyst",
    ]

    /// Words that are names too, so they count only in brackets.
    private static let bracketed: Set = ["tom", "tomt", "blank", "blanks", "empty", "intet", "nil"]
}
