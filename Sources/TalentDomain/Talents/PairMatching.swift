/// Divides the talents of a level into pairs, with one trio if the number is odd.
enum PairMatching {
    /// The candidates; at least two.
    static func groups(of candidates: [Candidate]) -> [[Candidate]] {
        improved(start(candidates))
    }

    /// Sorts the candidates by organisation, the largest first, and pairs the first half with the second. Two of one
    /// organisation then meet only if it has more than half of all, which no pairing can avoid.
    private static func start(_ candidates: [Candidate]) -> [[Candidate]] {
        let sizes = Dictionary(grouping: candidates, by: \.organisation).mapValues(\.count)
        let sorted =
            candidates
            .map { (-(sizes[$0.organisation] ?? 0), DanishOrder.key($0.organisation), DanishOrder.key($0.name), $0) }
            .sorted { ($0.0, $0.1, $0.2, $0.3.talent) < ($1.0, $1.1, $1.2, $1.3.talent) }
            .map(\.3)
        let half = sorted.count / 2
        var groups = (0..<half).map { [sorted[$0], sorted[$0 + half]] }
        if !sorted.count.isMultiple(of: 2), let last = sorted.last {
            // The remaining talent joins a pair of one organisation, to which they add another, if there is one.
            let place = groups.firstIndex { Score([$0]).across == 0 } ?? groups.count - 1
            groups[place].append(last)
        }
        return groups
    }

    /// Exchanges two members at a time as long as the result improves.
    private static func improved(_ start: [[Candidate]]) -> [[Candidate]] {
        var groups = start
        while let better = betterSwap(of: groups) { groups = better }
        return groups
    }

    private static func betterSwap(of groups: [[Candidate]]) -> [[Candidate]]? {
        for left in groups.indices {
            for right in groups.indices where left < right {
                let now = Score([groups[left], groups[right]])
                guard let pair = swaps(groups[left], groups[right]).first(where: { now < Score($0) }) else { continue }
                var swapped = groups
                (swapped[left], swapped[right]) = (pair[0], pair[1])
                return swapped
            }
        }
        return nil
    }

    /// Both groups after each exchange of one member.
    private static func swaps(_ left: [Candidate], _ right: [Candidate]) -> some Sequence<[[Candidate]]> {
        left.indices.lazy.flatMap { i in
            right.indices.lazy.map { j in
                var pair = [left, right]
                (pair[0][i], pair[1][j]) = (pair[1][j], pair[0][i])
                return pair
            }
        }
    }

    /// Whether one exchange with the other group gives more groups of several organisations.
    static func partsByASwap(_ group: [Candidate], _ other: [Candidate]) -> Bool {
        let now = Score([group, other]).across
        return swaps(group, other).contains { now < Score($0).across }
    }

    /// The quality of a set of groups: first the number of groups of several organisations, then of organisations that
    /// meet, then of equal directions.
    struct Score: Comparable {
        var across = 0
        var organisations = 0
        var sameDirection = 0

        init(_ groups: [[Candidate]]) {
            for group in groups {
                let count = Set(group.map(\.organisation)).count
                if count > 1 { across += 1 }
                organisations += count
                if Set(group.map(\.direction)).count == 1 { sameDirection += 1 }
            }
        }

        static func < (left: Self, right: Self) -> Bool {
            (left.across, left.organisations, left.sameDirection) < (
                right.across, right.organisations, right.sameDirection
            )
        }
    }
}
