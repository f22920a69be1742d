import Testing

@Suite("What the terminal is asked to show")
struct TerminalLookTests {
    private func cohort() async throws -> SporHome {
        let home = try SporHome()
        try await home.startCohort()
        return home
    }

    /// The colours on the timeline, once it is shown.
    private func colours(
        _ environment: [String: String], _ arguments: [String] = []
    ) async throws -> Set<TerminalScreen.Color> {
        let session = try await cohort().open("--theme", "nordlys", environment: environment)
        try await session.type("2")
        let screen = try await session.waitForText("Moduldage")
        return Set(screen.cells.joined().flatMap { [$0.foreground, $0.background] })
    }

    @Test("NO_COLOR sends no colour, also where the terminal has them all")
    func noColour() async throws {
        #expect(try await colours(["NO_COLOR": "1", "COLORTERM": "truecolor"]) == [.standard])
    }

    @Test("256 colours come by number, 24-bit ones by red, green and blue")
    func depth() async throws {
        let few = try await colours([:])
        #expect(few.contains { if case .palette = $0 { true } else { false } })
        #expect(!few.contains { if case .rgb = $0 { true } else { false } })
        let many = try await colours(["COLORTERM": "truecolor"])
        #expect(many.contains { if case .rgb = $0 { true } else { false } })
    }

    @Test("--ascii draws everything but letters in ASCII")
    func ascii() async throws {
        let session = try await cohort().open("--ascii")
        for (key, sign) in [
            ("1", "Holdet"), ("2", "Moduldage"), ("3", "Maja Ærø"), ("4", "Fyldestgørende"), ("5", "S foreslå par"),
        ] {
            try await session.type(key)
            let screen = try await session.waitForText(sign)
            #expect(screen.rows.joined().filter { !$0.isASCII && !$0.isLetter } == "", "screen \(key)")
        }
    }

    @Test("a window that is too small says so, and the screen comes back when it grows")
    func tooSmall() async throws {
        let home = try await cohort()
        let session = try TerminalSession.start(
            executable: sporBinary(), arguments: ["--today", home.today], environment: home.environment,
            size: .init(rows: 11, columns: 39))
        try await session.waitForText("Spor kræver mindst 40×12 tegn.")
        try await session.resize(to: .init(rows: 12, columns: 40))
        try await session.waitFor("the screen is there") { $0.rows[0].contains("Spor") && !$0.contains("behøver") }
        for size in [
            TerminalScreen.Size(rows: 1, columns: 1), .init(rows: 2, columns: 200), .init(rows: 60, columns: 3),
        ] {
            try await session.resize(to: size)
            try await session.type("3")
        }
        try await session.resize(to: .usual)
        try await session.waitForText("Anne Holm")
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(0))
    }
}
