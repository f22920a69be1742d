import TalentDomain

/// The words that systems and people write into a cell without a value: `NULL`, `N/A`, `-`, `(tom)`.
enum EmptyWords {
    static func mean(_ cell: String, in column: ParticipantColumn) -> Bool {
        guard !cell.isEmpty else { return false }
        if !cell.contains(where: { $0.isLetter || $0.isNumber }) { return !cell.hasPrefix("#") }
        let word = cell.folded, bare = word.filter { !"()[]<>{}".contains($0) }
        if bare.count < word.count, bracketed.contains(bare) || plain.contains(bare) { return true }
        // Somebody may be called Null or Na.
        if column == .givenName || column == .familyName, ["Null", "Na"].contains(cell) { return false }
        return plain.contains(word)
    }

    private static let plain: Set = [
        "null", "n/a", "na", "n.a.", "n.a", "i/t", "none", "nan", "undefined", "ukendt", "unknown", "ingen", "mangler",
        "missing", "tbd", "ikke angivet", "ikke oplyst", "ikke udfyldt", "not specified", "not available", "uoplyst",
    ]

    /// Words that are names, too.
    private static let bracketed: Set = ["tom", "tomt", "blank", "blanks", "empty", "intet", "nil"]
}
