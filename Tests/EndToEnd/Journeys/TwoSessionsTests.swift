import Testing

@Suite("Two sessions on one store")
struct TwoSessionsTests {
    private func pair() async throws -> (home: SporHome, one: TerminalSession, other: TerminalSession) {
        let home = try SporHome()
        try await home.startCohort()
        let one = try await home.open()
        let other = try await home.open()
        try await one.beginGoal()
        try await other.openPlan()
        return (home, one, other)
    }

    @Test("what one saves appears at the other's without a key")
    func appears() async throws {
        let (_, one, other) = try await pair()
        try await one.type("Se hinanden")
        try await one.save()
        try await other.waitFor("the goal is there") { $0.contains("Se hinanden") }
    }

    /// Two sessions have the same goal open; the first has saved it, the second submits.
    private func clash() async throws -> (home: SporHome, one: TerminalSession, other: TerminalSession) {
        let (home, one, other) = try await pair()
        try await one.type("Mål")
        try await one.save()
        try await other.waitForText("▸ ○ Mål")
        for session in [one, other] {
            try await session.type("e")
            try await session.waitFor("the goal's sheet") { $0.contains("  Mål") && $0.contains("^S gem") }
            try await session.press(.end)
        }
        try await one.type(" fra den ene")
        try await one.save()
        try await other.type(" fra den anden")
        try await other.waitForText("Mål fra den anden")
        try await other.press(.control("s"))
        try await other.waitForText(
            "Du har selv ændret det i et andet vindue imens.", "Mål fra den ene", "Mål fra den anden")
        return (home, one, other)
    }

    @Test("a clash shows both texts, and keeps one's own where one says so")
    func keepOwn() async throws {
        let (_, one, other) = try await clash()
        try await other.type("\r")
        try await other.waitFor("saved") { $0.contains("✓ gemt") && $0.contains("▸ ○ Mål fra den anden") }
        try await one.waitFor("at the other's too") { $0.contains("▸ ○ Mål fra den anden") }
    }

    @Test("a clash is left for the other's text where one says so")
    func takeTheirs() async throws {
        let (_, _, other) = try await clash()
        try await other.type("t")
        try await other.waitFor("their text in the sheet") {
            $0.contains("Mål fra den ene") && $0.contains("^S gem") && !$0.contains("anden")
        }
    }

    @Test("what the other deletes is not brought back unasked")
    func deleted() async throws {
        let (_, one, other) = try await pair()
        try await one.type("Mål")
        try await one.save()
        try await other.waitForText("▸ ○ Mål")
        try await other.type("e")
        try await other.waitFor("the goal's sheet") { $0.contains("  Mål") && $0.contains("^S gem") }
        try await one.type("u")
        try await one.waitFor("undone") { $0.contains("✓ Fortrød") && !$0.contains("▸ ○ Mål") }
        try await other.type("et")
        try await other.press(.control("s"))
        try await other.waitFor("a word about it, and the text kept") {
            $0.rows.joined().contains("imens") || $0.rows[23].contains("! ")
        }
    }
}
