import TalentDomain

/// Quotes a file's content in a message. Nothing in the quotation can act on a terminal, and CPR numbers are hidden.
enum SafeQuote {
    static func quote(_ text: String) -> Phrase {
        guard !CPRNumber.mayBe(in: text) else { return Phrase("(skjult)", "(hidden)") }
        let shown = plain(String(text.prefix(longest))) + (text.count > longest ? "…" : "")
        return Phrase("»\(shown)«", "“\(shown)”")
    }

    /// The whole text with its hidden characters as numbers; for the name of a file.
    static func plain(_ text: String) -> String { text.unicodeScalars.map(escaped).joined() }

    private static let longest = 40

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .nonspacingMark, .enclosingMark, .spacingMark:
            "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: String(scalar)
        }
    }
}
