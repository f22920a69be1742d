/// How well a few typed letters name something.
///
/// Letters count as the same in upper and lower case and in their two Danish spellings: `aa` finds `å`, `oe` finds `ø`.
public struct FuzzyMatch: Sendable {
    private let words: [[Character]]

    public init(_ query: String) {
        words = query.split(separator: " ").map { Self.folded($0) }
    }

    /// Higher is better; nil where a typed word isn't found in any of the texts. The first text counts most.
    public func score(_ texts: [String]) -> Int? {
        let folded = texts.map { Self.folded($0) }
        var sum = 0
        for word in words {
            let scores = folded.enumerated().compactMap { index, text in Self.score(word, in: text).map { $0 - min(index, 1) * 5 } }
            guard let best = scores.max() else { return nil }
            sum += best
        }
        return sum
    }

    /// The letters in order, others between them; a beginning of the text, of words, and neighbours count more,
    /// and most of all letters that stand together as they were typed.
    private static func score(_ word: [Character], in text: [Character]) -> Int? {
        (text.indices.filter { text[$0] == word.first }).compactMap { score(word, in: text, from: $0) }.max()
    }

    private static func score(_ word: [Character], in text: [Character], from start: Int) -> Int? {
        var place = start, score = 0, last = start - 1
        for letter in word {
            guard let found = text[place...].firstIndex(of: letter) else { return nil }
            let beginsWord = found == 0 || !Words.isPart(text[found - 1])
            score += found == last + 1 ? 8 : 1
            score += beginsWord ? 10 : 0
            score -= min(found - last - 1, 5)
            last = found
            place = found + 1
        }
        let isWhole = last - start + 1 == word.count
        return score + (start == 0 ? 15 : 0) + (isWhole ? 12 : 0)
    }

    private static func folded(_ text: some StringProtocol) -> [Character] {
        text.lowercased().flatMap { character -> [Character] in
            switch character {
            case "æ": ["a", "e"]
            case "ø": ["o", "e"]
            case "å": ["a", "a"]
            case "é", "è": ["e"]
            default: [character]
            }
        }
    }
}
