import Testing

@Suite("The real list, from import to restart")
struct RealInputTests {
    @Test("fourteen talents, a cohort, pairs, a goal, what a pair came to, a judgement; quit; start again: all there")
    func everything() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let first = try await home.open()
        try await pair(first)
        try await writeOutcome(first)
        try await setGoal(first)
        try await judge(first)
        #expect(try await first.quit() == .exited(0))

        #expect(try await home.succeeding("check") == "Alt er i orden.\n")
        try await expectAll(try await home.open())
        let talents = try await home.exported()["talents"] as? [[String: Any]] ?? []
        let anne = try #require(talents.first { $0["person"] as? String == "anne-holm" })
        let goal = try #require((anne["goals"] as? [[String: Any]])?.first)
        #expect(
            goal["text"] as? String == "Delegere driften til to koordinatorer" && goal["due"] as? String == "2027-05-01"
        )
        #expect((anne["readiness"] as? [[String: Any]])?.first?["box"] as? Int == 2)
        #expect(anne["buddies"] as? [String] == ["dina-fjord"])
        #expect(!talents.isEmpty && talents.allSatisfy { ($0["buddies"] as? [String])?.count == 1 })
    }

    private func pair(_ session: TerminalSession) async throws {
        try await session.type("5")
        try await session.waitForText("Tryk S for et")
        try await session.type("S")
        try await session.waitForText(
            "Forslag til 7 buddypar", "Hvorfor:", "samme niveau (leder af medarbejdere), forskellige organisationer")
        try await session.type("\r")
        try await session.waitForText("✓ 7 buddypar dannet")
    }

    private func writeOutcome(_ session: TerminalSession) async throws {
        try await session.type("\r")
        try await session.waitForText("Anne Holm og Dina Fjord · nu leder af medarbejdere")
        try await session.type("jj")
        try await session.waitFor("the first buddy meeting is chosen") {
            $0.rows.contains { $0.hasPrefix("▸") && $0.contains("Buddymøde 1") }
        }
        try await session.type(" ")
        try await session.waitForText("✓ holdt i dag")
        try await session.type("\r")
        try await session.waitForText("Læses af dig", "Lukket note")
        try await session.type("e")
        try await session.waitFor("the outcome's sheet") { $0.contains("  Fælles udbytte") && $0.contains("^S gem") }
        try await session.type("Vi følger et ledermøde hos hinanden på Ærø.")
        try await session.save()
        try await session.press(.escape)
        try await session.waitForText("Lederspejl, Anne Holm")
    }

    private func setGoal(_ session: TerminalSession) async throws {
        try await session.press(.escape)
        try await session.waitForText("Bo Dam og")
        try await session.beginGoal()
        try await session.type("Delegere driften til to koordinatorer\t\t")
        try await session.type("Færre opkald\t1/5")
        try await session.waitForText("→ lør 1. maj 2027 (uge 17)")
        try await session.save()
    }

    private func judge(_ session: TerminalSession) async throws {
        try await session.press(.backTab)
        try await session.waitForText("skrive den første vurdering.")
        try await session.type("a")
        try await session.waitForText("Anne Holms parathed")
        for key in [.tab, .right, .tab, .right, .right, .tab, .right] as [Keystroke] { try await session.press(key) }
        try await session.save(saying: "Anne Holm: boks 2")
    }

    private func expectAll(_ session: TerminalSession) async throws {
        try await session.openPlan()
        try await session.waitFor("the goal with its date, and the buddy") { plan in
            plan.rows.contains {
                $0.contains("Delegere driften til to koordinatorer") && $0.contains("1. maj")
            } && plan.contains("buddy Dina Fjord")
        }
        try await session.press(.backTab)
        try await session.waitForText("Boks 2 siden 15. mar.")
        try await session.press(.escape)
        try await session.waitForText("Retning")
        try await session.type("5")
        try await session.waitFor("the pairs") { $0.contains("Anne Holm og Dina Fjord") && $0.contains("1 af ") }
        try await session.type("\r")
        try await session.waitForText("holdt 15. mar.")
        try await session.type("jj")
        try await session.waitFor("the first buddy meeting is chosen") {
            $0.rows.contains { $0.hasPrefix("▸") && $0.contains("Buddymøde 1") }
        }
        try await session.type("\r")
        try await session.waitForText("Vi følger et ledermøde hos")
        #expect(try await session.quit() == .exited(0))
    }
}
