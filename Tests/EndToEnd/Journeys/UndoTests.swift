import Testing

@Suite("Undo and redo")
struct UndoTests {
    @Test("reach across restarts of the program")
    func restarts() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let first = try await home.open()
        try await first.beginGoal()
        try await first.type("Give slip på vagtplanen")
        try await first.save()
        #expect(try await first.quit() == .exited(0))

        let second = try await home.open()
        try await second.openPlan()
        try await second.waitForText("Give slip på vagtplanen")
        try await second.type("u")
        try await second.waitForText("før du åbnede")
        try await second.type("\r")
        try await second.waitFor("undone and gone") { $0.contains("✓ Fortrød") && !$0.contains("Give slip") }
        #expect(try await second.quit() == .exited(0))

        let third = try await home.open()
        try await third.openPlan()
        try await third.press(.control("r"))
        try await third.waitForText("Gentag »")
        try await third.type("\r")
        try await third.waitFor("made again") { $0.contains("✓ Gentog") && $0.contains("Give slip på vagtplanen") }
        try await third.press(.control("r"))
        try await third.waitForText("Der er ikke mere at gentage.")
        #expect(try await third.quit() == .exited(0))
    }

    @Test("go back step by step, to before the pairs")
    func steps() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open()
        try await session.type("5")
        try await session.waitForText("Tryk S for et")
        try await session.type("S")
        try await session.waitForText("Forslag til 7 buddypar")
        try await session.type("\r")
        try await session.waitForText("✓ 7 buddypar dannet")
        try await session.type("u")
        try await session.waitFor("no pair is left") { $0.contains("✓ Fortrød") && $0.contains("Tryk S for et") }
    }
}
