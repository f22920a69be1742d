import Testing

@Suite("A terminal whose bytes break off")
struct BrokenInputTests {
    private func open() async throws -> TerminalSession {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open()
        try await session.type(":")
        try await session.waitForText("en kommando, et navn")
        return session
    }

    @Test("a paste without an end is kept, and the keyboard lives on", arguments: [[], [0x03], [0x1B]] as [[UInt8]])
    func unendedPaste(key: [UInt8]) async throws {
        let session = try await open()
        // In one piece, so that the key is among the pasted bytes, not after a paste that a second of silence has
        // ended.
        try await session.send(Array("\u{1B}[200~tids".utf8) + key)
        try await session.waitForText("tids")
        try await session.type("lin")
        try await session.waitForText("tidslin")
        await session.kill(15)
        #expect(try await session.waitForExit() == .exited(0))
    }
}
