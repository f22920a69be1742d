/// The number of cells that a grapheme cluster takes on the screen: 0, 1 or 2.
///
/// A cluster is as wide as its first scalar, or two cells if a variation selector makes it an emoji. Control characters
/// and lone marks take none and are never drawn.
public func cellWidth(of character: Character) -> Int {
    // CR LF, one cluster, has the ASCII value of its LF.
    if let byte = character.asciiValue { return (0x20..<0x7F).contains(byte) ? 1 : 0 }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.contains("\u{FE0F}"), first.properties.isEmoji { return 2 }
    return first.cellWidth
}

/// The number of cells that a line of text takes when `Canvas.write` draws it.
public func cellWidth(of text: some StringProtocol) -> Int {
    switch plainness(of: text) {
    case .ascii: text.utf8.count
    case .latin: text.unicodeScalars.count
    case .other: printable(String(text)).reduce(0) { $0 + cellWidth(of: $1) }
    }
}

/// The text cut to at most `columns` cells between grapheme clusters, with `…` at the cut.
public func cut(_ text: String, to columns: Int) -> String {
    let text = printable(text)
    guard cellWidth(of: text) > columns else { return text }
    return columns > 0 ? text.prefix(cells: columns - 1) + "…" : ""
}

/// The text cut before its last word, for lines that differ only in the last word: `Samtale… 2`. A number before the
/// last word is kept with it: `Samtale… 2 slutter`.
public func cutBeforeLastWord(_ text: String, to columns: Int) -> String {
    let words = text.split(separator: " ")
    guard cellWidth(of: text) > columns, !words.isEmpty else { return text }
    let numbered = words.suffix(2),
        kept = numbered.first?.contains(where: \.isNumber) == true ? numbered : words.suffix(1)
    let end = kept.joined(separator: " ")
    // A long end leaves no room for the text before it.
    guard cellWidth(of: end) * 2 <= columns else { return cut(text, to: columns) }
    return cut(cut(text, to: max(1, columns - 1 - cellWidth(of: end))) + " " + end, to: columns)
}

/// The text cut, or padded with blanks, to exactly `columns` cells.
public func padded(_ text: String, to columns: Int) -> String {
    let text = cut(text, to: columns)
    return text + String(repeating: " ", count: max(0, columns - cellWidth(of: text)))
}

extension StringProtocol {
    /// The longest beginning that fits into that many cells, never half a cluster.
    func prefix(cells: Int) -> SubSequence {
        var used = 0
        return prefix { character in
            used += cellWidth(of: character)
            return used <= cells
        }
    }
}

extension Unicode.Scalar {
    fileprivate var cellWidth: Int {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        // Decomposed Korean vowels and final consonants are drawn in the cell of the first consonant.
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
        return properties.isEmojiPresentation || Self.wide.contains { $0.contains(value) } ? 2 : 1
    }

    /// East Asian Width W and F of Unicode 14, without emoji, which the standard library knows. Gaps of unassigned
    /// characters are closed. Made with `unicodedata.east_asian_width` of Python 3.11.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
