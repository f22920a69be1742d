import Testing

@testable import TalentDomain

@Suite("Maximum-weight matching")
struct WeightedMatchingTests {
    @Test("The weight is the greatest there is, in dense and sparse graphs", arguments: 0..<200)
    func greatest(seed: Int) {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let count = Int.random(in: 2...10, using: &numbers), density = Int.random(in: 10...100, using: &numbers)
        let top = [1, 4, 1000].randomElement(using: &numbers) ?? 1
        var weights: [Set<Int>: Int] = [:]
        for one in 0..<count {
            for other in 0..<one where Int.random(in: 0..<100, using: &numbers) < density {
                weights[[one, other]] = Int.random(in: 1...top, using: &numbers)
            }
        }
        let partners = WeightedMatching.partners(count) { weights[[$0, $1]] }
        var sum = 0
        for (one, partner) in partners.enumerated() {
            guard let partner else { continue }
            #expect(partners[partner] == one)
            if one < partner { sum += weights[[one, partner]] ?? -1 }
        }
        #expect(sum == greatest(Array(0..<count), weights))
    }

    private func greatest(_ rest: [Int], _ weights: [Set<Int>: Int]) -> Int {
        guard let first = rest.first else { return 0 }
        let others = rest.dropFirst()
        return others.reduce(greatest(Array(others), weights)) { best, other in
            guard let weight = weights[[first, other]] else { return best }
            return max(best, weight + greatest(others.filter { $0 != other }, weights))
        }
    }
}
