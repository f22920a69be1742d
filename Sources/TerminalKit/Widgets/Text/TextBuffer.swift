/// A place in a text: the index of a paragraph, and of a letter in it.
struct TextPosition: Hashable, Comparable, Sendable {
    var paragraph: Int
    var index: Int

    static func < (left: Self, right: Self) -> Bool { (left.paragraph, left.index) < (right.paragraph, right.index) }
}

/// A text as paragraphs of letters. Every change replaces one piece by another.
struct TextBuffer: Hashable, Sendable {
    /// Never empty.
    private(set) var paragraphs: [[Character]]

    init(_ text: String) { paragraphs = Self.split(text) }

    var text: String { paragraphs.map { String($0) }.joined(separator: "\n") }
    var end: TextPosition {
        TextPosition(paragraph: paragraphs.count - 1, index: paragraphs[paragraphs.count - 1].count)
    }

    func text(in range: Range<TextPosition>) -> String {
        let (from, to) = (range.lowerBound, range.upperBound)
        if from.paragraph == to.paragraph { return String(paragraphs[from.paragraph][from.index..<to.index]) }
        return
            ([String(paragraphs[from.paragraph][from.index...])]
            + paragraphs[(from.paragraph + 1)..<to.paragraph].map { String($0) }
            + [String(paragraphs[to.paragraph][..<to.index])]).joined(separator: "\n")
    }

    /// Replaces a piece of the text.
    ///
    /// - Returns: the end of the new piece.
    @discardableResult
    mutating func replace(_ range: Range<TextPosition>, with text: String) -> TextPosition {
        let (from, to) = (range.lowerBound, range.upperBound)
        var new = Self.split(text)
        if from.paragraph == to.paragraph, new.count == 1 {
            // The usual case, typing within a paragraph, copies no paragraph.
            paragraphs[from.paragraph].replaceSubrange(from.index..<to.index, with: new[0])
            return TextPosition(paragraph: from.paragraph, index: from.index + new[0].count)
        }
        let tail = paragraphs[to.paragraph][to.index...]
        new[0] = paragraphs[from.paragraph][..<from.index] + new[0]
        let end = TextPosition(paragraph: from.paragraph + new.count - 1, index: new[new.count - 1].count)
        new[new.count - 1] += tail
        paragraphs.replaceSubrange(from.paragraph...to.paragraph, with: new)
        return end
    }

    private static func split(_ text: String) -> [[Character]] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Array.init)
    }
}
