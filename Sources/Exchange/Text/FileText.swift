import TalentDomain

/// Makes text harmless for a file that another program opens.
enum FileText {
    /// The text without characters that act on a terminal or turn the order of letters around: `�` stands for them. Line
    /// breaks and tabs stay, and so do the joiners of emoji.
    static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: acts) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { acts($0) ? "\u{FFFD}" : $0 }))
    }

    private static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\n" && scalar != "\t"
        case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
        case .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
        default: false
        }
    }
}
