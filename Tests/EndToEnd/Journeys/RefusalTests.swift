import Testing

@Suite("What cannot be is refused at its field, and the text is kept")
struct RefusalTests {
    private func cohort() async throws -> TerminalSession {
        let home = try SporHome()
        try await home.startCohort()
        return try await home.open()
    }

    @Test("an end before its start")
    func endBeforeStart() async throws {
        let session = try await cohort()
        try await session.type("2")
        try await session.waitForText("Moduldage")
        try await session.type("a")
        try await session.waitForText("  Ny aktivitet")
        try await session.type("Temadag om æresbegreber\t20/4\t19/4")
        try await session.press(.control("s"))
        try await session.waitFor("the fault at the end date, and all kept") {
            $0.contains("! Slutdatoen er før startdatoen.") && $0.contains("Temadag om æresbegreber")
                && $0.contains("20/4") && $0.cursorRow.contains("Slutdato") && $0.cursorRow.contains("19/4")
        }
    }

    @Test("a date that is none, in the words of dates")
    func date() async throws {
        let session = try await cohort()
        try await session.beginGoal()
        try await session.type("Et mål\t\t\t31/4")
        try await session.press(.control("s"))
        try await session.waitFor("the fault at the date, and the text kept") {
            $0.rows.contains { $0.contains("! ") && $0.contains("31") } && $0.cursorRow.contains("Frist")
                && $0.contains("Et mål")
        }
    }

    @Test("a goal without text")
    func goalWithoutText() async throws {
        let session = try await cohort()
        try await session.beginGoal()
        try await session.type("\t\tFærre opkald")
        try await session.press(.control("s"))
        try await session.waitFor("the fault at the goal, and the measure kept") {
            $0.contains("! Feltet skal udfyldes.") && $0.contains("Færre opkald") && $0.cursorRow.contains("Mål")
        }
        try await session.type("Slippe telefonen")
        try await session.save()
    }

    @Test("a buddy pair across levels")
    func pairAcrossLevels() async throws {
        let session = try await cohort()
        try await session.type("5")
        try await session.waitForText("Tryk S for et")
        try await session.type("a")
        try await session.waitForText("Anne Holm, leder af medarbejdere")
        try await session.type("\tcarl\r")
        try await session.waitForText("Carl Aagaard Lund, leder af ledere")
        try await session.press(.control("s"))
        try await session.waitFor("the reason, and the choice kept") {
            $0.rows.contains { $0.contains("! ") && $0.contains("niveau") }
                && $0.cursorRow.contains("Carl Aagaard Lund") && $0.contains("Anne Holm, leder af medarbejdere")
        }
        try await session.press(.left)
        try await session.waitForText("Bo Dam, leder af medarbejdere")
        try await session.save()
        try await session.waitForText("Anne Holm og Bo Dam")
    }

    @Test("a judgement of a day that has not come")
    func futureJudgement() async throws {
        let session = try await cohort()
        try await session.openPlan()
        try await session.press(.backTab)
        try await session.waitForText("den første vurdering")
        try await session.type("a")
        try await session.waitForText("Anne Holms parathed")
        for key in [.tab, .right, .tab, .right, .tab, .right, .tab] as [Keystroke] { try await session.press(key) }
        try await session.press(.control("u"))
        try await session.type("+14")
        try await session.press(.control("s"))
        try await session.waitForText("! Datoen ligger i fremtiden.")
    }
}
