import Testing

@testable import TalentDomain

@Suite("Matching of buddies")
struct PairMatchingTests {
    private var numbers = SeededNumbers(seed: 1)

    /// Candidates with few values, so that all wishes are met by some and broken by others.
    private func candidates(_ count: Int, _ numbers: inout SeededNumbers) -> [Candidate] {
        (0..<count).map { index in
            Candidate(
                talent: Talent.ID("t\(index)"), person: Person.ID("p\(index)"), name: "T\(index) X",
                organisation: ["P", "P", "Q", ""].randomElement(using: &numbers) ?? "",
                department: ["A", "B", ""].randomElement(using: &numbers) ?? "",
                direction: Direction.allCases.randomElement(using: &numbers) ?? .vertical,
                managers: Int.random(in: 0..<6, using: &numbers) == 0 ? [Person.ID("p\((index + 1) % count)")] : [],
                superiors: Int.random(in: 0..<3, using: &numbers) == 0 ? [Person.ID("p\((index + 2) % count)")] : [])
        }.sorted(inDanish: \.name, then: \.talent)
    }

    private func twos(_ groups: [[Talent.ID]]) -> Set<Set<Talent.ID>> {
        Set(groups.flatMap { group in group.indices.flatMap { one in group[(one + 1)...].map { [group[one], $0] } } })
    }

    @Test("No other division of up to eight has more in pairs, or costs less", arguments: 0..<150)
    func best(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let people = candidates(Int.random(in: 1...8, using: &numbers), &numbers)
        var bans: Set<Set<Talent.ID>> = [], pins: [[Talent.ID]] = []
        for _ in 0..<Int.random(in: 0...4, using: &numbers) where people.count > 2 {
            let two = people.shuffled(using: &numbers).prefix(2).map(\.talent)
            if seed.isMultiple(of: 2) { bans.insert(Set(two)) }
        }
        if seed.isMultiple(of: 3), people.count > 3 {
            let pin = people.shuffled(using: &numbers).prefix(2)
            if pin[0].mayPair(with: pin[1]), !bans.contains(Set(pin.map(\.talent))) { pins = [pin.map(\.talent)] }
        }
        let found = PairMatching(of: people, pins: pins, bans: bans).solution()
        var search = Exhaustive(bans: bans, pins: pins)
        search.divide(people, [])
        #expect(Exhaustive.Value(found.groups, pins) == search.best)
        #expect(Set(found.groups.joined()).union(found.alone) == Set(people))
        #expect(found.groups.joined().count + found.alone.count == people.count)
        #expect(found.groups.allSatisfy { search.isAllowed($0) })
        #expect(pins.allSatisfy { pin in found.groups.contains { Set(pin).isSubset(of: $0.map(\.talent)) } })
    }

    @Test("Without bans everybody is placed, in pairs and at most one trio", arguments: 2..<40)
    func everyone(count: Int) {
        var numbers = SeededNumbers(seed: UInt64(count))
        let people = candidates(count, &numbers).map { candidate in
            var candidate = candidate
            candidate.managers = []
            return candidate
        }
        let found = PairMatching(of: people).solution()
        #expect(found.alone.isEmpty)
        #expect(found.groups.count == count / 2)
        #expect(found.groups.count { $0.count == 3 } == count % 2)
        #expect(
            found.groups.map { $0.map(\.talent) } == PairMatching(of: people).solution().groups.map { $0.map(\.talent) }
        )
    }

    @Test("One more person changes as few of the earlier pairs as possible", arguments: 0..<60)
    func stable(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let people = candidates(Int.random(in: 3...7, using: &numbers), &numbers)
        let earlier = PairMatching(of: Array(people.dropLast())).solution().groups.map { $0.map(\.talent) }
        let found = PairMatching(of: people, earlier: earlier).solution()
        var search = Exhaustive(bans: [], pins: [])
        search.divide(people, [])
        #expect(Exhaustive.Value(found.groups, []) == search.best)
        // Of all divisions that are as good, this one keeps the most.
        func kept(_ groups: [[Candidate]]) -> Int {
            groups.flatMap(PairCost.couplings).count { twos(earlier).contains([$0.talent, $1.talent]) }
        }
        let most = search.equals.map(kept).max() ?? 0
        #expect(search.equals.isEmpty || found.groups.contains { $0.count == 3 } || kept(found.groups) == most)
    }
}

/// Tries all divisions into pairs and at most one trio.
private struct Exhaustive {
    /// First as few as possible alone, then no trio, then no third in a pinned pair, then the cost.
    struct Value: Comparable {
        var counts: [Int]

        init(_ groups: [[Candidate]], _ pins: [[Talent.ID]]) {
            let trios = groups.filter { $0.count == 3 }
            let broken = trios.count { trio in pins.contains { Set($0).isSubset(of: trio.map(\.talent)) } }
            counts = [-groups.joined().count, trios.count, broken] + PairCost(groups).counts
        }

        static func < (left: Self, right: Self) -> Bool { left.counts.lexicographicallyPrecedes(right.counts) }
    }

    let bans: Set<Set<Talent.ID>>
    let pins: [[Talent.ID]]
    private(set) var best = Value([], [])
    /// The divisions as good as the best one.
    private(set) var equals: [[[Candidate]]] = []

    init(bans: Set<Set<Talent.ID>>, pins: [[Talent.ID]]) { (self.bans, self.pins) = (bans, pins) }

    func isAllowed(_ group: [Candidate]) -> Bool {
        let talents = group.map(\.talent)
        return PairCost.everyTwo(of: group).allSatisfy {
            $0.mayPair(with: $1) && !bans.contains([$0.talent, $1.talent])
        }
            && pins.allSatisfy { pin in !pin.contains(where: talents.contains) || Set(pin).isSubset(of: talents) }
    }

    mutating func divide(_ rest: [Candidate], _ groups: [[Candidate]]) {
        guard let first = rest.first else {
            let value = Value(groups, pins)
            if value < best { (best, equals) = (value, []) }
            if value == best { equals.append(groups) }
            return
        }
        let others = Array(rest.dropFirst())
        divide(others, groups)
        for one in others.indices {
            var left = others
            let second = left.remove(at: one)
            if isAllowed([first, second]) { divide(left, groups + [[first, second]]) }
            guard groups.allSatisfy({ $0.count == 2 }) else { continue }
            for other in left.indices where other >= one {
                var fewer = left
                let trio = [first, second, fewer.remove(at: other)]
                if isAllowed(trio) { divide(fewer, groups + [trio]) }
            }
        }
    }
}
