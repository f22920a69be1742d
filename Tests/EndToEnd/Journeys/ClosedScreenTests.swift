import Testing

@Suite("Closed texts stand on no screen but their owners'")
struct ClosedScreenTests {
    /// All that a viewer finds in the demo: each tab of every talent's room that they can open.
    private func walk(_ options: [String], talents: Int) async throws -> String {
        let home = try SporHome(today: "2026-11-20")
        try await home.succeeding("demo", "--store", home.store)
        let session = try TerminalSession.start(
            executable: sporBinary(), arguments: options + ["--today", home.today], environment: home.environment, size: .init(rows: 50, columns: 100))
        try await session.waitForText("De næste to uger")
        try await session.type("3")
        try await session.waitForText("Det næste")
        try await session.press(.home)
        try await session.type("\r")
        var seen = ""
        for (tab, column) in try await tabs(session) {
            try await session.click(row: 3, column: column)
            for _ in 0..<talents {
                let screen = try await session.waitForText("▸\(tab)")
                seen += screen.rows.joined(separator: "\n") + "\n"
                guard talents > 1 else { break }
                let name = screen.rows[2]
                try await session.type(".")
                try await session.waitFor("the next talent") { $0.rows[2] != name }
            }
        }
        try await session.press(.escape)
        try await session.waitForText("Det næste")
        #expect(try await session.quit() == .exited(0))
        return seen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The tabs of a talent's room, and where to click for each.
    private func tabs(_ session: TerminalSession) async throws -> [(String, Int)] {
        let screen = try await session.waitForText("▸Plan")
        return try ["Plan", "Opgaver", "Samtaler", "Buddy", "Logbog", "Parathed"].map { tab in
            (tab, try #require(screen.cells[3].indices.first { screen.cells[3][$0...].map(\.text).joined().hasPrefix(tab) }))
        }
    }

    @Test("not on the keeper's, who walks through every talent's room")
    func keeper() async throws {
        let seen = try await walk([], talents: 14)
        #expect(seen.contains("Delegere driften til to koordinatorer") && seen.contains("Logbogen er talentets egen"))
        #expect(ClosedTextTests.closed.map(\.text).filter(seen.contains) == [])
    }

    @Test("not on another talent's")
    func talent() async throws {
        let seen = try await walk(["--as", "gry-oester"], talents: 1)
        #expect(ClosedTextTests.closed.map(\.text).filter(seen.contains) == [])
    }

    @Test("but on their owner's, in a demo")
    func owner() async throws {
        let seen = try await walk(["--as", "anne-holm"], talents: 1)
        #expect(seen.contains("Rastløs og lidt overflødig"))
    }
}
