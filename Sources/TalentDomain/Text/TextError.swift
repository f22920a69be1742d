/// A text was refused. The message gives an unwanted character's number and never shows it.
public enum TextError: Error, Hashable, Sendable {
    /// Longer than allowed by that many Unicode scalars.
    case tooLong(limit: Int, by: Int)
    /// A newline in a field of one line.
    case newline
    case tab
    /// A control, format, private, unassigned or invisible character.
    case forbidden(Unicode.Scalar)
    /// A combining mark without a letter before it, or more than eight on one letter.
    case looseMark(Unicode.Scalar)

    public var message: Phrase {
        switch self {
        case .tooLong(let limit, let excess):
            Phrase(
                "Teksten er \(excess) tegn for lang: den må højst have \(limit).",
                "The text is \(excess) characters too long: it may have at most \(limit).")
        case .newline: Phrase("Teksten skal stå på én linje.", "The text must be on one line.")
        case .tab: Phrase("Teksten indeholder et tabulatortegn.", "The text contains a tab character.")
        case .forbidden(let scalar):
            Phrase(
                "Teksten indeholder et tegn, som ikke kan vises (\(scalar.codePoint)).",
                "The text contains a character that cannot be shown (\(scalar.codePoint)).")
        case .looseMark(let scalar):
            Phrase(
                "Teksten har accenter, der ikke hører til et bogstav (\(scalar.codePoint)).",
                "The text has accents that do not belong to any letter (\(scalar.codePoint)).")
        }
    }
}

extension Unicode.Scalar {
    /// `U+202E`: the number of a character that must not be shown.
    public var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
