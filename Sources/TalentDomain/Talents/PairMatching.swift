/// Splits the talents of one level into pairs, and a trio at an odd number.
enum PairMatching {
    /// Two candidates or more.
    static func groups(of candidates: [Candidate]) -> [[Candidate]] {
        improved(start(candidates))
    }

    /// Sorted by organisation, the largest first, the first half is paired with the second: then two of one organisation meet only
    /// where it has more than half of all, and no other way of pairing would part them.
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
            // The third goes where it brings in another organisation.
            let place = groups.firstIndex { Score([$0]).across == 0 } ?? groups.count - 1
            groups[place].append(last)
        }
        return groups
    }

    /// Swaps two members at a time for as long as that makes the whole better.
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

    /// Both groups after each swap of one member for another.
    private static func swaps(_ left: [Candidate], _ right: [Candidate]) -> some Sequence<[[Candidate]]> {
        left.indices.lazy.flatMap { i in
            right.indices.lazy.map { j in
                var pair = [left, right]
                (pair[0][i], pair[1][j]) = (pair[1][j], pair[0][i])
                return pair
            }
        }
    }

    /// Whether one swap with the other group makes more groups across organisations.
    static func partsByASwap(_ group: [Candidate], _ other: [Candidate]) -> Bool {
        let now = Score([group, other]).across
        return swaps(group, other).contains { now < Score($0).across }
    }

    /// How good a set of groups is: first the groups across organisations, then how many organisations meet, then the same direction.
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
