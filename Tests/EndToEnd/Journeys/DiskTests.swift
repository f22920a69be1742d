import Foundation
import Testing

@Suite("A disk that does not take what is written")
struct DiskTests {
    private func typing() async throws -> (SporHome, TerminalSession) {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open()
        try await session.beginGoal()
        try await session.type("Holde fast i æblegrøden")
        try await session.waitForText("Holde fast i æblegrøden")
        return (home, session)
    }

    /// ^S reports that nothing was saved, and the text stays on the screen.
    private func expectNotSaved(
        _ session: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await session.press(.control("s"))
        let screen = try await session.waitForText("Ikke gemt", "Holde fast i æblegrøden", "Nyt mål")
        #expect(!screen.contains("✓"), sourceLocation: sourceLocation)
    }

    private func expectWorksAgain(_ session: TerminalSession, _ home: SporHome) async throws {
        try await session.save()
        #expect(try await session.quit() == .exited(0))
        #expect(try await home.succeeding("export", "json").contains("Holde fast i æblegrøden"))
        #expect(try await home.succeeding("check") == "Alt er i orden.\n")
    }

    @Test("no file may grow: it says so, keeps the text, and saves when there is room again")
    func full() async throws {
        let (home, session) = try await typing()
        try await session.limitFiles("0:unlimited")
        try await expectNotSaved(session)
        try await session.limitFiles("unlimited:unlimited")
        try await expectWorksAgain(session, home)
    }

    @Test("the folder is gone for a while: it says so, keeps the text, and saves when it is back")
    func gone() async throws {
        let (home, session) = try await typing()
        try FileManager.default.moveItem(atPath: home.store, toPath: home.folder.path("borte"))
        try await expectNotSaved(session)
        try FileManager.default.moveItem(atPath: home.folder.path("borte"), toPath: home.store)
        try await expectWorksAgain(session, home)
    }

    @Test(
        "the folder may only be read: it says so, keeps the text, and saves when it may be written again",
        .enabled(if: geteuid() != 0, "root may write wherever it likes"))
    func readOnly() async throws {
        let (home, session) = try await typing()
        chmod(home.store, 0o500)
        chmod(home.store + "/spor.sqlite", 0o400)
        try await expectNotSaved(session)
        chmod(home.store, 0o700)
        chmod(home.store + "/spor.sqlite", 0o600)
        try await expectWorksAgain(session, home)
    }
}

extension TerminalSession {
    /// Sets the largest file that the program may write: the soft and the hard limit.
    func limitFiles(_ limits: String) async throws {
        let result = try await runCommand("/usr/bin/prlimit", ["--pid", "\(pid)", "--fsize=\(limits)"])
        guard result.status == .exited(0) else { throw CommandFailed(arguments: ["prlimit", limits], result: result) }
    }
}
