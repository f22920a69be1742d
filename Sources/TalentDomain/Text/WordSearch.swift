/// Looks for words in texts: all of them, in any order, as parts of words too. Capitals and accents count as plain letters, and `aa` as `å`,
/// `ae` as `æ`, `oe` as `ø`.
public struct WordSearch: Hashable, Sendable {
    private let words: [String]

    public init(_ query: String) {
        words = query.split(whereSeparator: \.isWhitespace).map { String($0).withPlainLetters }
    }

    /// Nothing is looked for, so everything matches.
    public var isEmpty: Bool { words.isEmpty }

    public func matches(_ text: String) -> Bool {
        guard !words.isEmpty else { return true }
        let text = text.withPlainLetters
        return words.allSatisfy { text.contains($0) }
    }
}
