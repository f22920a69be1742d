import Testing

@Suite("Pictures of screens")
struct PictureTests {
    @Test(
        "a screen is called by its name in either language, however it is typed",
        arguments: [
            "tidslinje", "timeline", "Overblik", "hjælp", "hjaelp", "logbog", "samtaler", "opgaver", "parathed",
            "kommando", "buddypar", "PLAN", "historik", "people", "indstillinger", "programleder", "consultant",
            "talent",
            "leder", "mentor", "styregruppe",
        ])
    func names(name: String) async throws {
        #expect(try await SporHome().succeeding("picture", name, "--size", "80x24").hasPrefix("<svg"))
    }

    @Test(
        "each role's front can be drawn; in a store of one's own it needs to be said whose",
        arguments: [("talent", "skridt"), ("leder", "talenter"), ("styregruppe", "Styregruppemøde")])
    func fronts(name: String, shown: String) async throws {
        let home = try SporHome()
        #expect(try await home.succeeding("picture", name).contains(shown))
        try await home.startCohort()
        let answer = try await home.spor(["picture", name, "--store", home.store])
        #expect(answer.status == .exited(1) && answer.error.contains("--as <person>"))
    }

    @Test("a text that broke off is not drawn over the screen that was asked for")
    func draft() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open()
        try await session.beginGoal()
        try await session.type("Midt i et mål")
        try await session.waitForText("Midt i et mål")
        await session.hangUp()
        #expect(try await session.waitForExit() == .exited(0))
        let picture = try await home.succeeding("picture", "overblik", "--store", home.store, "--today", home.today)
        #expect(!picture.contains("Midt") && !picture.contains("ufærdige"))
        // Drawing a draft does not use up the offer to continue it.
        let again = try await home.open()
        try await again.waitForText("Midt i et mål")
    }
}
