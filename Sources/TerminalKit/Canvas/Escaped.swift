/// The text with `\u{202E}` and the like in place of characters that act on a terminal or are invisible.
///
/// Escaped are controls, formats, private-use, unassigned and default-ignorable characters, marks without a letter, and
/// the blank Braille cell. Joiners between visible characters and variation selectors after a symbol stay; marks beyond
/// eight on one letter are dropped.
/// - Parameter keepingLines: newline and tab stay as well, for text of several lines.
public func printable(_ text: String, keepingLines: Bool = false) -> String {
    guard plainness(of: text) == .other else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var marks = 0
    for (index, scalar) in scalars.enumerated() {
        let before = index > 0 && scalars[index - 1].isVisible ? scalars[index - 1] : nil
        let after = index + 1 < scalars.count && scalars[index + 1].isVisible ? scalars[index + 1] : nil
        marks = scalar.isMark ? marks + 1 : 0
        switch scalar.value {
        case 0x0A where keepingLines, 0x09 where keepingLines: result.append(scalar)
        case 0x200C where before != nil && after != nil, 0x200D where before != nil && after != nil:
            result.append(scalar)
        case 0xFE0E where before?.properties.isEmoji == true, 0xFE0F where before?.properties.isEmoji == true:
            result.append(scalar)
        default:
            if marks > 8 { continue }
            let isShown = scalar.isMark ? marks > 1 || before != nil : scalar.isVisible
            if isShown { result.append(scalar) } else { result.append(contentsOf: scalar.escaped.unicodeScalars) }
        }
    }
    return String(result)
}

/// How closely a text must be checked. Nearly all texts are of the first or second kind.
enum Plainness {
    /// Printing ASCII alone.
    case ascii
    /// With letters up to U+02FF, such as the Danish ones: each takes one cell, and nothing needs escaping.
    case latin
    case other
}

func plainness(of text: some StringProtocol) -> Plainness {
    var isASCII = true
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x20..<0x7F: break
        case 0xA0..<0xAD, 0xAE..<0x300: isASCII = false
        default: return .other
        }
    }
    return isASCII ? .ascii : .latin
}

extension Unicode.Scalar {
    fileprivate var escaped: String { "\\u{" + String(value, radix: 16, uppercase: true) + "}" }

    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: !properties.isDefaultIgnorableCodePoint
        default: false
        }
    }

    fileprivate var isVisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        // Blank Braille is invisible, and the object replacement character looks like an error of the program.
        default: !properties.isDefaultIgnorableCodePoint && value != 0x2800 && value != 0xFFFC
        }
    }
}
