import Testing

@Suite("The harness's terminal is like a person's")
struct EmulatorTests {
    @Test("colours, attributes, wide and marked letters are seen")
    func cells() async throws {
        let session = try shell(
            #"printf '\033[1;4;31;48;2;1;2;3mA\033[0;3;7;38;5;200mB\033[0m漢é─\033[3b'"#)
        #expect(try await session.waitForExit() == .exited(0))
        let screen = try await session.screen
        #expect(screen.rows[0] == "AB漢é────")
        let cells = screen.cells[0]
        #expect(cells[0].isBold && cells[0].isUnderlined && !cells[0].isItalic && !cells[0].isReversed)
        #expect(cells[0].foreground == .palette(1))
        #expect(cells[0].background == .rgb(1, 2, 3))
        #expect(cells[1].isItalic && cells[1].isReversed && !cells[1].isBold)
        #expect(cells[1].foreground == .palette(200))
        #expect(cells[1].background == .standard)
        #expect(cells[2...5].map(\.text) == ["漢", "", "e\u{301}", "─"])
        #expect(screen.cursor.column == 9)
    }

    @Test("modes and title are seen, and what a program left switched on")
    func modes() async throws {
        let session = try shell(
            #"printf '\033[?1049h\033[?25l\033[?1000h\033]2;Spor på prøve\007'; read line; printf '\033[?1049l\033[?25h'"#
        )
        let screen = try await session.waitFor("the title is set") { $0.title == "Spor på prøve" }
        #expect(screen.modes == .init(showsCursor: false, usesAlternateScreen: true, reportsMouse: true))
        try await session.type("\r")
        #expect(try await session.waitForExit() == .exited(0))
        #expect(try await session.screen.modes == .init(reportsMouse: true))
    }

    @Test("keys come as an xterm sends them")
    func keys() async throws {
        try await expectBytes("^[[A^[[5~^[OP^[[15~^[[Z^Pø^[x^?^M") { session in
            for key: Keystroke in [
                .up, .pageUp, .function(1), .function(5), .backTab, .control("p"), .character("ø"), .alt("x"),
                .backspace, .enter,
            ] {
                try await session.press(key)
            }
        }
    }

    @Test("a paste is bracketed when the program asked for it")
    func paste() async throws {
        try await expectBytes("^[[200~Øl^M2^[[201~", modes: #"\033[?2004h"#) { try await $0.paste("Øl\n2") }
        try await expectBytes("Øl^M2") { try await $0.paste("Øl\n2") }
    }

    @Test("a click and a turn of the wheel tell their cell, and nothing without a listener")
    func mouse() async throws {
        try await expectBytes("^[[<0;6;4M^[[<0;6;4m^[[<64;1;1M.", modes: #"\033[?1006h\033[?1000h"#) { session in
            try await session.click(row: 3, column: 5)
            try await session.click(row: 0, column: 0, .wheelUp)
            try await session.type(".")
        }
        try await expectBytes(".") { session in
            try await session.click(row: 3, column: 5)
            try await session.type(".")
        }
    }

    @Test("a query of the cursor's place is answered")
    func answer() async throws {
        try await expectBytes("^[[1;6R", modes: #"\033[6n"#) { _ in }
    }

    /// The bytes that the program reads, in the notation of `cat -v`, with letters beyond ASCII as they are.
    private func expectBytes(
        _ expected: String, modes: String = "", sourceLocation: SourceLocation = #_sourceLocation,
        after input: (TerminalSession) async throws -> Void
    ) async throws {
        let plain = expected.replacing("^[", with: "\u{1B}").replacing("^P", with: "\u{10}")
            .replacing("^?", with: "\u{7F}").replacing("^M", with: "\r")
        let folder = try TemporaryFolder()
        let session = try shell(
            "stty raw -echo; printf 'ready\(modes)'; head -c \(plain.utf8.count) >read", folder: folder.path())
        try await session.waitForText("ready")
        try await input(session)
        #expect(try await session.waitForExit() == .exited(0), sourceLocation: sourceLocation)
        let read = try String(contentsOf: folder.url.appending(path: "read"), encoding: .utf8)
        #expect(read == plain, sourceLocation: sourceLocation)
    }
}
