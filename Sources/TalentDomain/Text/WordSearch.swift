/// Searches texts for words: all of them, in any order, also within words. Capitals and accents do not matter, and `aa`
/// equals `å`, `ae` equals `æ`, `oe` equals `ø`.
public struct WordSearch: Hashable, Sendable {
    private let words: [String]

    public init(_ query: String) {
        words = query.split(whereSeparator: \.isWhitespace).map { String($0).withPlainLetters }
    }

    /// There are no words, so every text matches.
    public var isEmpty: Bool { words.isEmpty }

    public func matches(_ text: String) -> Bool {
        guard !words.isEmpty else { return true }
        let text = text.withPlainLetters
        return words.allSatisfy { text.contains($0) }
    }
}
