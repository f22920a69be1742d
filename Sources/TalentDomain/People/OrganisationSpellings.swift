/// The spellings of organisations. Spellings that are equal when folded are one organisation, named by the most
/// frequent one.
public struct OrganisationSpellings: Hashable, Sendable {
    /// The spellings by the organisation's folded name.
    private var spellings: [String: Spellings] = [:]
    /// The organisation's folded name by that of each spelling.
    private var keys: [String: String] = [:]

    private struct Spellings: Hashable {
        /// The spellings in the order in which they came.
        var written: [String] = []
        var counts: [String: Int] = [:]

        mutating func see(_ name: String, counts isCounted: Bool = true) {
            if !written.contains(name) { written.append(name) }
            counts[name.withPlainSpaces, default: 0] += isCounted ? 1 : 0
        }

        var kept: String {
            let tidy = written.map(\.withPlainSpaces)
            return tidy.enumerated().max { left, right in
                let ranks = [left, right].map {
                    (counts[$0.element] ?? 0, Self.properWords(in: $0.element), -$0.offset)
                }
                return ranks[0] < ranks[1]
            }?.element ?? ""
        }

        /// Whether each word has a capital first and small letters after it.
        private static func properWords(in name: String) -> Int {
            name.split(separator: " ").count {
                $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLowercase)
            }
        }
    }

    public init(_ names: some Sequence<String> = []) {
        for name in names { see(name) }
    }

    public mutating func see(_ name: String) {
        let folded = name.folded
        guard !folded.isEmpty else { return }
        let key = keys[folded] ?? folded
        keys[folded] = key
        spellings[key, default: Spellings()].see(name)
    }

    /// Adds the names of a list. An unknown name counts as the known one with the same words apart from Å or Aa and the
    /// like; the spelling of a known organisation is kept.
    public mutating func join(_ names: some Sequence<String>) {
        let known = Set(spellings.keys)
        var byWords: [[String]: String] = [:]
        for key in spellings.keys.sorted() { byWords[PlainWords.of(key)] = byWords[PlainWords.of(key)] ?? key }
        for name in names {
            let folded = name.folded, words = PlainWords.of(name)
            guard !folded.isEmpty else { continue }
            let key = keys[folded] ?? byWords[words] ?? folded
            keys[folded] = key
            if !words.isEmpty { byWords[words] = byWords[words] ?? key }
            spellings[key, default: Spellings()].see(name, counts: key == folded || !known.contains(key))
        }
    }

    /// The most frequent spelling; of two equally frequent ones the one with capitals, then the first. A name that is
    /// not known keeps its own spelling.
    public func kept(_ name: String) -> String {
        keys[name.folded].flatMap { spellings[$0]?.kept } ?? name.withPlainSpaces
    }

    /// The known organisations that an unknown name may mean: the same apart from Å or Aa and the like, with one
    /// mistake, or with longer or more words. At most three.
    public func like(_ name: String) -> [String] {
        let folded = name.folded, words = PlainWords.of(name), plain = words.joined(separator: " ")
        guard !words.isEmpty, keys[folded] == nil else { return [] }
        return Array(
            names.filter { known in
                let its = PlainWords.of(known)
                return its == words
                    || folded.count > 4
                        && (EditDistance.isOne(known.folded, folded)
                            || EditDistance.isOne(its.joined(separator: " "), plain))
                    || its.count >= words.count && zip(words, its).allSatisfy { $1.hasPrefix($0) } && folded.count > 2
            }.prefix(3))
    }

    /// The number of spellings of the organisation, including different spaces.
    public func ways(_ name: String) -> Int { keys[name.folded].flatMap { spellings[$0]?.written.count } ?? 0 }

    /// Each organisation once, in Danish order.
    public var names: [String] { spellings.values.map(\.kept).sorted(inDanish: \.self, then: \.self) }
}

extension Workspace {
    /// The spellings of all people's organisations, in all cohorts.
    public var organisations: OrganisationSpellings {
        OrganisationSpellings(people.values.sorted { $0.id < $1.id }.map(\.organisation))
    }
}
