/// How organisations are written. Spellings that fold alike are one organisation, under the spelling seen most.
public struct OrganisationSpellings: Hashable, Sendable {
    /// The spellings by the folded name.
    private var spellings: [String: Spellings] = [:]

    private struct Spellings: Hashable {
        /// As they were written, in the order in which they came.
        var written: [String] = []
        var counts: [String: Int] = [:]

        mutating func see(_ name: String) {
            if !written.contains(name) { written.append(name) }
            counts[name.withPlainSpaces, default: 0] += 1
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

        /// Words with a capital first and small letters behind it.
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
        spellings[folded, default: Spellings()].see(name)
    }

    /// The spelling to keep: the one seen most; of two seen alike often the one with capitals, then the first. A name
    /// not seen keeps its own.
    public func kept(_ name: String) -> String {
        spellings[name.folded]?.kept ?? name.withPlainSpaces
    }

    /// Those known that somebody may mean by a name that none of them has: the same but for Å or Aa and the like, one
    /// slip away, or the name and more words.
    /// At most three.
    public func like(_ name: String) -> [String] {
        let folded = name.folded, words = PlainWords.of(name), plain = words.joined(separator: " ")
        guard !words.isEmpty, spellings[folded] == nil else { return [] }
        return Array(
            names.filter { known in
                let its = PlainWords.of(known)
                return its == words
                    || folded.count > 4
                        && (EditDistance.isOne(known.folded, folded) || EditDistance.isOne(its.joined(separator: " "), plain))
                    || its.count > words.count && Array(its.prefix(words.count)) == words
            }.prefix(3))
    }

    /// The number of ways in which the organisation is written, kinds of space among them.
    public func ways(_ name: String) -> Int { spellings[name.folded]?.written.count ?? 0 }

    /// Each organisation once, in Danish order.
    public var names: [String] { spellings.values.map(\.kept).sorted(inDanish: \.self, then: \.self) }
}

extension Workspace {
    /// The spellings of all people's organisations, over all cohorts.
    public var organisations: OrganisationSpellings {
        OrganisationSpellings(people.values.sorted { $0.id < $1.id }.map(\.organisation))
    }
}
