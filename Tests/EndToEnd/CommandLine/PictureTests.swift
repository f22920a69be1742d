import Testing

@Suite("Pictures of screens")
struct PictureTests {
    @Test(
        "a screen is called by its name in either language, however it is typed",
        arguments: [
            "tidslinje", "timeline", "Overblik", "hjælp", "hjaelp", "logbog", "samtaler", "opgaver", "parathed",
            "kommando", "buddypar", "PLAN",
        ])
    func names(name: String) async throws {
        #expect(try await SporHome().succeeding("picture", name, "--size", "80x24").hasPrefix("<svg"))
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
