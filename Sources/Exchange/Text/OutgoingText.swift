/// Text on its way to a calendar or mail program.
enum OutgoingText {
    /// The text without characters that are not shown or change how others are shown, as in names and titles of a damaged
    /// store; the line feeds stay.
    static func visible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control:
                if scalar == "\n" { result.append(scalar) } else if scalar == "\t" { result.append(" ") }
            // The joiners stand between visible characters.
            case .format: if scalar.value == 0x200C || scalar.value == 0x200D { result.append(scalar) }
            case .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The same on one line: with a space in place of each line feed.
    static func line(_ text: String) -> String { visible(text).replacing("\n", with: " ") }
}
