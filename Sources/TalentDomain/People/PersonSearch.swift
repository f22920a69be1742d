/// Finds people by parts of their name, address or organisation.
///
///     workspace.people(matching: "søren nordby")   // Søren Kjær, Nordby Kommune
///
/// Capitals, accents, kinds of hyphen and space do not matter, and `aa` equals `å`.
public struct PersonSearch: Hashable, Sendable {
    private let words: [String]
    private let typed: String

    public init(_ text: String) {
        words = PlainWords.of(text)
        typed = text.lowercased().filter { !$0.isWhitespace }
    }

    /// The words of a text as they are looked for.
    public static func words(of text: String) -> [String] { PlainWords.of(text) }

    /// The quality of a match: 0 the whole name, 1 beginnings of its words, 2 the address, 3 the organisation; nil if a
    /// word is found nowhere.
    public func rank(_ person: Person) -> Int? {
        guard !words.isEmpty else { return 3 }
        let name = PlainWords.of(person.name)
        if Set(words) == Set(name) { return 0 }
        func begin(_ word: String, _ texts: [String]) -> Bool { texts.contains { $0.hasPrefix(word) } }
        if words.allSatisfy({ begin($0, name) }) { return 1 }
        if !typed.isEmpty, person.email.lowercased().contains(typed), typed.contains("@") || typed.count > 2 {
            return 2
        }
        let all = name + PlainWords.of(person.organisation) + PlainWords.of(person.email)
        return words.allSatisfy { begin($0, all) } ? 3 : nil
    }
}

extension Workspace {
    /// The people that match, the best match first, then in Danish order of their names.
    public func people(matching text: String) -> [Person] {
        let search = PersonSearch(text)
        return people.values.compactMap { person in search.rank(person).map { (rank: $0, person: person) } }
            .sorted(inDanish: { "\($0.rank) \($0.person.name)" }, then: \.person.id)
            .map(\.person)
    }
}

/// The words of a name in small letters without accents, separated at everything but letters and digits.
enum PlainWords {
    static func of(_ text: String) -> [String] {
        // An apostrophe of any kind belongs to the word.
        text.filter { !"'\u{2019}\u{02BC}".contains($0) }.withPlainLetters.split { !$0.isLetter && !$0.isNumber }.map(
            String.init)
    }
}
