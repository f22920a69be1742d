/// Looks for words in texts: all of them, in any order, as parts of words too. Capitals and accents count as plain letters, and `aa` as `å`,
/// `ae` as `æ`, `oe` as `ø`.
public struct WordSearch: Hashable, Sendable {
    private let words: [String]

    public init(_ query: String) {
        words = query.split(whereSeparator: \.isWhitespace).map { Self.folded(String($0)) }
    }

    /// Nothing is looked for, so everything matches.
    public var isEmpty: Bool { words.isEmpty }

    public func matches(_ text: String) -> Bool {
        guard !words.isEmpty else { return true }
        let text = Self.folded(text)
        return words.allSatisfy { text.contains($0) }
    }

    private static func folded(_ text: String) -> String {
        var plain = ""
        for scalar in text.lowercased().unicodeScalars {
            switch DanishOrder.fold(scalar).base {
            case "{": plain += "ae"
            case "|": plain += "oe"
            case "}": plain += "aa"
            case let base: plain += base
            }
        }
        return plain
    }
}
