import Foundation
import Testing

@Suite("The terminal is given back as it was")
struct TerminalModeTests {
    private func expectGivenBack(
        _ session: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        #expect(try await session.screen.modes == TerminalScreen.Modes(), sourceLocation: sourceLocation)
        let sent = String(decoding: await session.received, as: UTF8.self)
        // Each numbered mode of xterm: every mode that is switched on is switched off later.
        for mode in ["1049", "1000", "1002", "1003", "1006", "2004", "1004"] {
            let on = sent.range(of: "\u{1B}[?\(mode)h", options: .backwards),
                off = sent.range(of: "\u{1B}[?\(mode)l", options: .backwards)
            guard let on else { continue }
            #expect(off.map { $0.lowerBound > on.lowerBound } == true, "mode \(mode)", sourceLocation: sourceLocation)
        }
    }

    private func open() async throws -> (SporHome, TerminalSession) {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open()
        let modes = try await session.waitFor("full screen") { $0.modes.usesAlternateScreen }.modes
        #expect(modes.reportsMouse)
        return (home, session)
    }

    @Test("after q")
    func quit() async throws {
        let (_, session) = try await open()
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(0))
        try await expectGivenBack(session)
    }

    @Test("after a signal that ends it", arguments: [SIGTERM, SIGHUP, SIGINT])
    func signal(number: Int32) async throws {
        let (_, session) = try await open()
        await session.kill(number)
        #expect(try await session.waitForExit() == .exited(0))
        try await expectGivenBack(session)
    }

    @Test("in the middle of a sheet")
    func sheet() async throws {
        let (_, session) = try await open()
        try await session.beginGoal()
        try await session.type("Et mål")
        try await session.waitForText("Et mål")
        await session.kill(SIGTERM)
        #expect(try await session.waitForExit() == .exited(0))
        try await expectGivenBack(session)
    }

    @Test("the line's own modes too: echo and line editing are as before")
    func lineModes() async throws {
        let home = try SporHome()
        let session = try TerminalSession.start(
            executable: "/bin/sh",
            arguments: ["-c", "stty -g; \"$0\" \"$@\"; stty -g; exit 7", sporBinary(), "--today", home.today],
            environment: home.environment)
        try await session.waitForText("Velkommen til Spor")
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(7))
        let settings = String(decoding: await session.received, as: UTF8.self).split(whereSeparator: \.isNewline)
        #expect(settings.first.map { settings.last?.hasSuffix($0) } == true)
    }

    /// The screens of a cohort, started by a shell that continues them with fg at the next Enter.
    private func openInShell(_ home: SporHome) async throws -> TerminalSession {
        try await home.startCohort()
        let session = try TerminalSession.start(
            executable: "/bin/sh",
            arguments: [
                "-c", "set -m; \"$0\" \"$@\"; echo lagt væk; read line; fg; exit 7", sporBinary(), "--today",
                home.today,
            ],
            environment: home.environment)
        try await session.waitForText("Frem til næste moduldag")
        return session
    }

    @Test("^Z lays it aside and fg brings it back, in a shell that can")
    func suspend() async throws {
        let home = try SporHome()
        let session = try await openInShell(home)
        try await session.press(.control("z"))
        try await session.waitFor("the shell is back") {
            $0.contains("lagt væk") && !$0.modes.usesAlternateScreen && !$0.modes.reportsMouse
        }
        try await session.type("\r")
        try await session.waitFor("the screens are back") {
            $0.contains("Frem til næste moduldag") && $0.modes.usesAlternateScreen
        }
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(7))
        try await expectGivenBack(session)
    }

    @Test("a window that changed its size meanwhile is asked for it when the program comes back")
    func resizedWhileSuspended() async throws {
        let home = try SporHome()
        let session = try await openInShell(home)
        try await session.press(.control("z"))
        try await session.waitFor("the shell is back") { $0.contains("lagt væk") && !$0.modes.usesAlternateScreen }
        try await session.resize(to: .init(rows: 30, columns: 100))
        try await session.type("\r")
        try await session.waitFor("the bottom line is in the new last row, to its new end") { screen in
            screen.modes.usesAlternateScreen && screen.rows.count == 30 && screen.rows[29].contains("hjælp")
                && screen.rows[0].count > 90
        }
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(7))
    }
}
