import Foundation

/// Ranks how well typed words match an item: its whole name, beginnings of words, other words for it, or similar
/// letters.
///
///     NameMatch("budg").rank(["Tidsforbrug", "Time budget"])   // .words
///
/// Upper and lower case count as the same, and so do the two Danish spellings: `aa` finds `å`, `oe` finds `ø`.
public struct NameMatch: Sendable {
    /// From the worst match to the best.
    public enum Rank: Int, Comparable, Sendable {
        /// Similar letters: one of a word is wrong or missing.
        case close
        /// The first letters of its words, in order.
        case initials
        /// Three letters or more from the middle of a word.
        case part
        /// The beginning of another word for it.
        case synonym
        /// Beginnings of words of the name, in any order.
        case words
        /// The beginning of the name.
        case beginning
        /// The whole name, or the whole of another word for it.
        case whole

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    private let whole: [Unicode.Scalar]
    private let words: [[Unicode.Scalar]]

    public init(_ query: String) {
        words = Folded.words(query)
        whole = Folded.letters(query)
    }

    /// True if nothing was typed.
    public var isEmpty: Bool { words.isEmpty }

    /// The quality of the match between the typed words and an item.
    ///
    /// - Parameters:
    ///   - names: the item's names, for example in both languages.
    ///   - synonyms: other words for it.
    /// - Returns: nil if the item does not match.
    public func rank(_ names: [String], synonyms: [String] = []) -> Rank? {
        guard !words.isEmpty else { return .whole }
        let letters = names.map(Folded.letters), others = synonyms.map(Folded.letters)
        if letters.contains(whole) { return .whole }
        if others.contains(whole) { return .whole }
        if letters.contains(where: { $0.starts(with: whole) }) { return .beginning }
        let nameWords = names.map(Folded.words), own = nameWords.flatMap(\.self),
            all = own + synonyms.flatMap(Folded.words)
        func each(_ isFound: ([Unicode.Scalar]) -> Bool) -> Bool { words.allSatisfy(isFound) }
        if each({ word in own.contains { $0.starts(with: word) } }) { return .words }
        if each({ word in all.contains { $0.starts(with: word) } }) { return .synonym }
        if each({ word in all.contains { $0.starts(with: word) || word.count > 2 && $0.contains(word) } }) {
            return .part
        }
        if words.count == 1, whole.count > 1, nameWords.contains(where: { Self.initials(of: $0).starts(with: whole) }) {
            return .initials
        }
        if each({ word in all.contains { $0.starts(with: word) || Self.isClose(word, to: $0) } }) { return .close }
        return nil
    }

    private static func initials(of words: [[Unicode.Scalar]]) -> [Unicode.Scalar] { words.compactMap(\.first) }

    /// Whether a word begins with the typed letters, with a few letters between them, or with one wrong, missing, added
    /// or swapped.
    private static func isClose(_ typed: [Unicode.Scalar], to word: [Unicode.Scalar]) -> Bool {
        guard typed.count > 2, typed.first == word.first else { return false }
        return gap(of: typed, in: word).map { $0 <= max(1, typed.count / 3) } ?? false
            || typed.count > 3
                && (typed.count - 1...typed.count + 1).contains { isOneOff(typed, from: Array(word.prefix($0))) }
    }

    /// The number of the word's letters between the typed ones; nil unless all typed letters occur in order.
    private static func gap(of typed: [Unicode.Scalar], in word: [Unicode.Scalar]) -> Int? {
        var place = 0
        for letter in typed {
            guard let found = word[place...].firstIndex(of: letter) else { return nil }
            place = found + 1
        }
        return place - typed.count
    }

    private static func isOneOff(_ typed: [Unicode.Scalar], from word: [Unicode.Scalar]) -> Bool {
        let same = zip(typed, word).prefix { $0 == $1 }.count
        let left = typed[same...], right = word[same...]
        let isSwapped = left.prefix(2).reversed() == Array(right.prefix(2)) && left.dropFirst(2) == right.dropFirst(2)
        return left.dropFirst() == right.dropFirst() || left.dropFirst() == right || left == right.dropFirst()
            || isSwapped
    }
}

/// Prepares texts for comparison.
private enum Folded {
    static func letters(_ text: some StringProtocol) -> [Unicode.Scalar] {
        var letters: [Unicode.Scalar] = []
        for character in text.lowercased() {
            // Most letters need no comparison with the others, which is slow.
            if let ascii = character.asciiValue {
                letters.append(Unicode.Scalar(ascii))
                continue
            }
            switch character {
            case "æ", "ä": letters += ["a", "e"]
            case "ø", "ö": letters += ["o", "e"]
            case "å": letters += ["a", "a"]
            case "é", "è", "ê", "ë": letters.append("e")
            case "ü": letters.append("u")
            default: letters += composed(character)
            }
        }
        return letters
    }

    /// The scalars of a letter, the same whether it is typed as one or as a letter and its accent.
    private static func composed(_ character: Character) -> [Unicode.Scalar] {
        guard character.unicodeScalars.count > 1 else { return Array(character.unicodeScalars) }
        return Array(String(character).precomposedStringWithCanonicalMapping.unicodeScalars)
    }

    static func words(_ text: String) -> [[Unicode.Scalar]] {
        text.split { !Words.isPart($0) }.map(letters)
    }
}
