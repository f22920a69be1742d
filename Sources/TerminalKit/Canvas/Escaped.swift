/// The text as it may leave the program, to any sink: what could steer a terminal or hide is shown as `\u{202E}`.
///
/// That is everything of control, format, private-use, unassigned or default-ignorable kind, a mark without a letter, and
/// the blank Braille cell. Joiners between visible characters and variation selectors after a symbol stay; marks beyond
/// eight on one letter are dropped.
/// - Parameter keepingLines: newline and tab stay too, for text of several lines.
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

/// How much there is to look at in a text: nearly all of it is the first or second kind.
enum Plainness {
    /// Printing ASCII alone.
    case ascii
    /// With letters up to U+02FF: Danish and its neighbours; a scalar a cell, nothing to escape.
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
        // Blank Braille and the object replacement character look like nothing or like a fault of the program.
        default: !properties.isDefaultIgnorableCodePoint && value != 0x2800 && value != 0xFFFC
        }
    }
}
