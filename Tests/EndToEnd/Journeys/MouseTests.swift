import Testing

@Suite("The mouse")
struct MouseTests {
    private func click(_ text: String, _ session: TerminalSession) async throws {
        let place = try #require(try await session.waitForText(text).position(of: text))
        try await session.click(row: place.row, column: place.column)
    }

    @Test("goes by tabs, chooses a row, opens it by a second click, and uses the bottom line")
    func clicks() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open()
        try await click("3 Talenter", session)
        try await session.waitForText("Retning")
        try await click("Dina Fjord", session)
        try await session.waitFor("Dina Fjord is chosen") { $0.cursorRow.contains("▸ Dina Fjord") }
        try await click("Dina Fjord", session)
        try await session.waitForText("› Dina Fjord")
        try await click("Opgaver", session)
        try await session.waitForText("▸Opgaver")
        try await click("Plan", session)
        try await session.waitForText("▸Plan")
        try await click("a tilføj", session)
        try await session.waitFor("the sheet") { $0.contains("  Nyt mål") && $0.contains("^S gem") }
        try await session.type("Med musen")
        try await session.waitForText("Med musen")
        try await click("^S gem", session)
        try await session.waitFor("saved") { $0.contains("✓ gemt") && $0.contains("Med musen") }
    }

    @Test("the wheel turns a long list, and a click beside everything does nothing")
    func wheel() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open(size: .init(rows: 12, columns: 80))
        try await session.type("3")
        try await session.waitFor("the list's beginning") { $0.contains("Anne Holm") && !$0.contains("Niels Aaen") }
        for _ in 0..<6 { try await session.click(row: 5, column: 5, .wheelDown) }
        try await session.waitForText("Niels Aaen")
        try await session.click(row: 0, column: 79)
        try await session.click(row: 200, column: 200)
        #expect(try await session.quit() == .exited(0))
    }
}
