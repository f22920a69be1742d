import Testing

@Suite("kill -9 while somebody types and saves")
struct KilledTests {
    /// Four stores at the same time, with fifty rounds each.
    @Test(
        "loses nothing that was called saved, in two hundred rounds, and leaves a whole store", arguments: [1, 2, 3, 4])
    func rounds(seed: UInt64) async throws {
        var writer = try await KilledWriter(seed: seed)
        for number in 1...50 {
            try await writer.round(number)
            guard number.isMultiple(of: 10) else { continue }
            let faults = try await writer.faults()
            try #require(faults == [], "round \(number)")
        }
        #expect(writer.acknowledgedCount > 25)
    }
}
