/// Checks and cleans all text that people enter: in a field, an editor, a paste, with `log` or an import.
///
///     try cleaner.clean("  Anne\u{AD} Holm ", as: .line)   // "Anne Holm"
///
/// Composing to NFC needs Foundation, which this module does not import, so the caller supplies it.
public struct TextCleaner: Sendable {
    private let composed: @Sendable (String) -> String

    public init(composed: @escaping @Sendable (String) -> String) {
        self.composed = composed
    }

    /// The text in the form in which it is stored: NFC, newlines as LF, one-line texts without white space at their
    /// ends.
    ///
    /// - Throws: `TextError` for a text that the policy does not allow.
    public func clean(_ text: String, as policy: TextPolicy = .line) throws(TextError) -> String {
        // Checked first, so that a paste of megabytes is refused at once.
        try check(text.unicodeScalars.count, atMost: policy.limit * 2, for: policy)
        var clean = String.UnicodeScalarView()
        var scan = TextScan(isBody: policy.isBody)
        let scalars = Array(Self.withPlainNewlines(composed(text), isBody: policy.isBody).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if policy.invisible == .dropped, Self.comesWithPastes.contains(scalar) { continue }
            let next = scalars.indices.contains(index + 1) ? scalars[index + 1] : nil
            try scan.accept(scalar, before: next)
            clean.append(scalar)
        }
        try check(clean.count, atMost: policy.limit, for: policy)
        return String(clean)
    }

    private func check(_ count: Int, atMost most: Int, for policy: TextPolicy) throws(TextError) {
        guard count <= most else { throw .tooLong(limit: policy.limit, by: count - policy.limit) }
    }

    /// Soft hyphen, zero-width space, byte order mark.
    private static let comesWithPastes: Set<Unicode.Scalar> = ["\u{AD}", "\u{200B}", "\u{FEFF}"]

    private static func withPlainNewlines(_ text: String, isBody: Bool) -> Substring {
        // To Swift, CRLF is one character.
        var plain = Substring(
            text.utf8.contains(UInt8(ascii: "\r")) ? String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }) : text)
        guard !isBody else { return plain }
        while plain.first?.isWhitespace == true { plain.removeFirst() }
        while plain.last?.isWhitespace == true { plain.removeLast() }
        return plain
    }
}

/// Goes through a text and refuses characters that are not allowed in their places.
struct TextScan {
    let isBody: Bool
    private var previous: Unicode.Scalar?
    private var marks = 0

    init(isBody: Bool) { self.isBody = isBody }

    mutating func accept(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) throws(TextError) {
        defer { previous = scalar }
        // Printable ASCII, the most frequent case.
        if (0x20...0x7E).contains(scalar.value) { return marks = 0 }
        if scalar == "\n" || scalar == "\t" {
            guard isBody else { throw scalar == "\n" ? .newline : .tab }
            return marks = 0
        }
        if scalar.isJoiner {
            guard previous?.isVisible == true, next?.isVisible == true else { throw .forbidden(scalar) }
            return
        }
        if scalar == "\u{FE0F}" {
            guard previous?.properties.isEmoji == true else { throw .forbidden(scalar) }
            return
        }
        guard scalar.isVisible || scalar.properties.generalCategory == .spaceSeparator else { throw .forbidden(scalar) }
        marks = scalar.isMark ? marks + 1 : 0
        let isLoose = previous.map { $0.properties.isWhitespace } ?? true
        if marks > 8 || (marks > 0 && isLoose) { throw .looseMark(scalar) }
    }
}

extension Unicode.Scalar {
    /// Zero-width joiner and non-joiner, which emoji and some scripts need.
    fileprivate var isJoiner: Bool { self == "\u{200D}" || self == "\u{200C}" }

    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Whether a joiner may follow it: it is visible, or VS16, which stands between an emoji and a joiner.
    fileprivate var isVisible: Bool {
        if self == "\u{FE0F}" { return true }
        // The Braille blank and the object placeholder count as characters but are invisible.
        if properties.isDefaultIgnorableCodePoint || self == "\u{2800}" || self == "\u{FFFC}" { return false }
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default: return true
        }
    }
}
