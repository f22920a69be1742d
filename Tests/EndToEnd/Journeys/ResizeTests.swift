import Testing

@Suite("A window that changes its size while somebody types")
struct ResizeTests {
    @Test("keeps the text, at 80×24, 40×12, 120×40 and back")
    func typing() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open()
        try await session.beginGoal()
        try await session.type("Først ")
        try await session.waitForText("Først")
        for (word, rows, columns) in [("lille ", 12, 40), ("stort ", 40, 120), ("igen ", 24, 80)] {
            try await session.resize(to: .init(rows: rows, columns: columns))
            try await session.type(word)
            let screen = try await session.waitFor("\(word)at \(columns)×\(rows)") { screen in
                screen.cells.count == rows && screen.rows.joined().contains(word.dropLast())
                    && screen.rows[0].contains("15. mar.")
            }
            #expect(screen.contains("Nyt mål"))
        }
        try await session.save()
        let talents = try await home.exported()["talents"] as? [[String: Any]] ?? []
        #expect(
            talents.flatMap { $0["goals"] as? [[String: Any]] ?? [] }.map { $0["text"] as? String } == [
                "Først lille stort igen"
            ])
    }

    @Test("keeps it through sizes in which nothing can be shown")
    func tooSmall() async throws {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open()
        try await session.beginGoal()
        try await session.type("Øve ")
        try await session.waitForText("Øve")
        try await session.resize(to: .init(rows: 5, columns: 20))
        try await session.waitFor("too small") { !$0.contains("Øve") && $0.contains("Spor kræver") }
        try await session.type("ro")
        try await session.resize(to: .usual)
        try await session.waitFor("the text is there") { $0.contains("Øve ro") && $0.contains("^S gem") }
    }
}
