import Testing

@Suite("Closed texts stand on no screen but their owners'")
struct ClosedScreenTests {
    /// Everything that a viewer can open in the demo: their main screens, and each tab of every talent's screen.
    private func walk(_ options: [String], mains: Int, talents: Int) async throws -> String {
        let home = try SporHome(today: "2026-11-20")
        try await home.succeeding("demo", "--store", home.store)
        let session = try TerminalSession.start(
            executable: sporBinary(), arguments: options + ["--today", home.today], environment: home.environment,
            size: .init(rows: 50, columns: 200))
        var seen = try await Self.text(of: session.waitForText("▸1").rows)
        for main in 2..<(mains + 1) {
            try await session.type("\(main)")
            seen += try await Self.text(of: session.waitForText("▸\(main)").rows)
            // The logbook's line takes digits as text.
            try await session.press(.tab)
        }
        if talents > 0 { seen += try await walkRooms(session, talents: talents) }
        #expect(try await session.quit() == .exited(0))
        return seen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The list of a screen, then the panes beside it: a wrapped text stands in one of them.
    private static func text(of rows: [String]) -> String {
        let parts = rows.map { $0.split(separator: "│", omittingEmptySubsequences: false) }
        let panes = (0..<(parts.map(\.count).max() ?? 0)).map { pane in
            parts.map { $0.indices.contains(pane) ? String($0[pane]) : "" }.joined(separator: "\n")
        }
        return panes.joined(separator: "\n") + "\n"
    }

    private func walkRooms(_ session: TerminalSession, talents: Int) async throws -> String {
        try await session.type("3")
        try await session.waitForText("Retning")
        try await session.press(.home)
        try await session.type("\r")
        var seen = ""
        for (tab, column) in try await tabs(session) {
            try await session.click(row: 1, column: column)
            for _ in 0..<talents {
                let screen = try await session.waitForText("▸\(tab)")
                seen += Self.text(of: screen.rows)
                guard talents > 1 else { break }
                let name = screen.rows[0]
                try await session.type(".")
                try await session.waitFor("the next talent") { $0.rows[0] != name }
            }
        }
        try await session.press(.escape)
        try await session.waitForText("Retning")
        return seen
    }

    /// The tabs of a talent's screen, with the place to click for each.
    private func tabs(_ session: TerminalSession) async throws -> [(String, Int)] {
        let screen = try await session.waitForText("▸Plan")
        return ["Plan", "Opgaver", "Samtaler", "Buddy", "Logbog", "Parathed"].compactMap { tab in
            screen.cells[1].indices.first { screen.cells[1][$0...].map(\.text).joined().hasPrefix(tab) }.map {
                (tab, $0)
            }
        }
    }

    @Test("not on the owner's, who walks through every talent's room")
    func storeOwner() async throws {
        let seen = try await walk([], mains: 5, talents: 14)
        #expect(seen.contains("Delegere driften til to koordinatorer") && !seen.contains("Logbog "))
        #expect(ClosedTextTests.closed.map(\.text).filter(seen.contains) == [])
    }

    @Test("not on another talent's")
    func talent() async throws {
        let seen = try await walk(["--as", "gry-oester"], mains: 8, talents: 0)
        #expect(ClosedTextTests.closed.map(\.text).filter(seen.contains) == [])
    }

    @Test(
        "not on a line manager's, a mentor's, a consultant's or the steering group's",
        arguments: [("soeren-kjaer", 4), ("torben-lykke", 3), ("bent-overgaard", 5), ("dorthe-vinther", 2)])
    func others(_ person: String, _ mains: Int) async throws {
        let seen = try await walk(["--as", person], mains: mains, talents: 0)
        #expect(ClosedTextTests.closed.filter { !$0.readers.contains(person) }.map(\.text).filter(seen.contains) == [])
    }

    @Test("but on their owner's, in a demo")
    func writer() async throws {
        let seen = try await walk(["--as", "anne-holm"], mains: 8, talents: 0)
        #expect(seen.contains("Rastløs og lidt overflødig"))
    }
}
