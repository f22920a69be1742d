/// Divides the talents of a level into pairs at least cost, with one trio if the number is odd.
///
/// First as many as possible get a buddy; then `PairCost` is least; then as few pairs as possible differ from the
/// earlier ones. The same talents always give the same pairs.
struct PairMatching {
    /// The talents to divide, in Danish order.
    private let talents: [Candidate]
    /// Pairs that stay together. One gets a third member only if somebody would be alone otherwise.
    private var pinned: [Int: Int] = [:]
    private var isAllowed: [[Bool]] = []
    private var costs: [[Int]] = []
    /// More than the cost of all pairs together.
    private var limit = 1
    /// Trios that stay together.
    private var trios: [[Candidate]] = []

    /// - Parameters:
    ///   - pins: the groups of two or three that stay together.
    ///   - bans: sets of two who may not be buddies.
    ///   - earlier: the groups that are kept where nothing speaks against it.
    init(
        of candidates: [Candidate], pins: [[Talent.ID]] = [], bans: Set<Set<Talent.ID>> = [],
        earlier: [[Talent.ID]] = []
    ) {
        let present = Set(candidates.map(\.talent)), pins = pins.filter { present.isSuperset(of: $0) }
        let inTrios = Set(pins.filter { $0.count == 3 }.joined())
        trios = pins.filter { $0.count == 3 }.map { trio in candidates.filter { trio.contains($0.talent) } }
        talents = candidates.filter { !inTrios.contains($0.talent) }
        let places = Dictionary(talents.enumerated().map { ($1.talent, $0) }) { first, _ in first }
        for pin in pins where pin.count == 2 {
            guard let one = places[pin[0]], let other = places[pin[1]] else { continue }
            (pinned[one], pinned[other]) = (other, one)
        }
        isAllowed = talents.map { one in
            talents.map { one.mayPair(with: $0) && !bans.contains([one.talent, $0.talent]) }
        }
        let base = talents.count / 2 + 3
        let kept = Set(earlier.flatMap { group in group.flatMap { one in group.map { Set([one, $0]) } } })
        costs = talents.map { one in
            talents.map { other in
                PairWish.allCases.reduce(0) { $0 * base + ($1.isMet(by: one, and: other) ? 0 : 1) } * base
                    + (kept.contains([one.talent, other.talent]) ? 0 : 1)
            }
        }
        limit = (0...PairWish.allCases.count).reduce(1) { power, _ in power * base }
    }

    /// The groups, and those who cannot be placed.
    func solution() -> (groups: [[Candidate]], alone: [Candidate]) {
        let groups = search().groups.map { $0.sorted().map { talents[$0] } } + trios
        let placed = Set(groups.joined().map(\.talent))
        return (
            groups.sorted(inDanish: { $0[0].name }, then: { $0[0].talent }),
            talents.filter { !placed.contains($0.talent) }
        )
    }

    // MARK: The trio

    // To allow a trio, one more vertex is added, the seat of the third. An edge from it stands for joining the pair of
    // the buddy who suits best, whoever that one's partner is. If the third and the partner may not be buddies, the
    // matching is made twice more: without that buddy for the third, and without that pair.

    /// The seats of a third, and the pairs, that a matching may not use.
    private struct Exclusion {
        var seats: Set<[Int]> = []
        var pairs: Set<Set<Int>> = []
    }

    private struct Result {
        var groups: [[Int]] = []
        var value = -1
    }

    /// The most matchings made for one solution. Only many bans among few can need more; the best one then counts.
    private static let mostMatchings = 60

    private func search() -> Result {
        var best = Result(), made = 1
        var open = [(exclusion: Exclusion(), found: matching(without: Exclusion()))]
        while let next = open.indices.max(by: { open[$0].found.value < open[$1].found.value }) {
            let (exclusion, found) = open.remove(at: next)
            if found.value <= best.value { return best }
            let placed = placingThird(of: found)
            if placed.value > best.value { best = placed }
            guard placed.value < found.value, made < Self.mostMatchings, let third = found.third,
                let buddy = found.buddy, let pair = found.groups.first(where: { $0.contains(buddy) })
            else { continue }
            var withoutSeat = exclusion, withoutPair = exclusion
            withoutSeat.seats.insert([third, buddy])
            withoutPair.pairs.insert(Set(pair))
            open += [withoutSeat, withoutPair].map { ($0, matching(without: $0)) }
            made += 2
        }
        return best
    }

    /// Pairs, perhaps with a third for one of them.
    private struct Found {
        var groups: [[Int]]
        var value: Int
        var third: Int?
        /// The one who suits the third best.
        var buddy: Int?
    }

    private func matching(without exclusion: Exclusion) -> Found {
        let count = talents.count
        let buddies = talents.indices.map { buddy(for: $0, without: exclusion) }
        func edge(_ one: Int, _ other: Int) -> Int? {
            if other == count { return buddies[one].map { seatWeight(of: one, beside: $0) } }
            if exclusion.pairs.contains([one, other]) { return nil }
            return weight(ofPair: one, other)
        }
        let partners = WeightedMatching.partners(count + 1, weight: edge)
        var found = Found(groups: [], value: 0)
        for (one, partner) in partners.enumerated() {
            guard let partner, one < partner else { continue }
            found.value += edge(one, partner) ?? 0
            if partner == count {
                (found.third, found.buddy) = (one, buddies[one])
            } else {
                found.groups.append([one, partner])
            }
        }
        return found
    }

    /// One more pair is worth more than all costs together, a trio included.
    private var worth: Int { 6 * limit }

    private func weight(ofPair one: Int, _ other: Int) -> Int? {
        let mayPair = pinned[one] == nil && pinned[other] == nil ? isAllowed[one][other] : pinned[one] == other
        return mayPair ? worth - costs[one][other] : nil
    }

    /// A trio is worth less than a pair, and one out of a pinned pair less than another.
    private func seatWeight(of third: Int, beside buddy: Int) -> Int {
        let joining = worth - limit - costs[third][buddy]
        guard let partner = pinned[buddy] else { return joining }
        // Of three couplings, the two best count.
        return joining - limit + max(0, costs[buddy][partner] - costs[third][partner])
    }

    /// The one whom a talent would join as the third.
    private func buddy(for third: Int, without exclusion: Exclusion) -> Int? {
        guard pinned[third] == nil else { return nil }
        return talents.indices.filter { buddy in
            buddy != third && isAllowed[third][buddy] && !exclusion.seats.contains([third, buddy])
                && talents.indices.contains { partner in
                    partner != third && isAllowed[third][partner] && weight(ofPair: buddy, partner) != nil
                }
        }.max { seatWeight(of: third, beside: $0) < seatWeight(of: third, beside: $1) }
    }

    /// Lets the third join the pair where it costs least; of equals, where all three suit each other best.
    private func placingThird(of found: Found) -> Result {
        guard let third = found.third, let buddy = found.buddy else {
            return Result(groups: found.groups, value: found.value)
        }
        let pairs = found.value - seatWeight(of: third, beside: buddy)
        func value(in pair: [Int]) -> Int {
            let seats = pair.map { seatWeight(of: third, beside: $0) }
            // The pair's own coupling may be the worst.
            let own = costs[pair[0]][pair[1]], worst = pair.map { costs[third][$0] }.max() ?? 0
            return pairs + (seats.max() ?? 0) + (pinned[pair[0]] == nil ? max(0, own - worst) : 0)
        }
        func all(_ pair: [Int]) -> Int { pair.reduce(0) { $0 + costs[third][$1] } }
        let places = found.groups.indices.filter { found.groups[$0].allSatisfy { isAllowed[third][$0] } }
        let best = places.map { (value(in: found.groups[$0]), -all(found.groups[$0]), -$0) }.max { $0 < $1 }
        var result = Result(groups: found.groups, value: best?.0 ?? pairs)
        if let best { result.groups[-best.2].append(third) }
        return result
    }
}
