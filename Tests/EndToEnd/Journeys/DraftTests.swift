import Foundation
import Testing

@Suite("Text that is not yet saved is not lost")
struct DraftTests {
    private let text = "Jeg vil lade de to koordinatorer føre ordet"

    /// A home in which a person is in the middle of a goal.
    private func typing(_ text: String) async throws -> (SporHome, TerminalSession) {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open()
        try await session.beginGoal()
        try await session.type(text)
        let last = String(text.suffix(12))
        try await session.waitForText(last)
        return (home, session)
    }

    private func expectOffered(_ home: SporHome, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let session = try await home.open()
        try await session.waitForText("Din ufærdige tekst fra sidst", text, "Nyt mål")
        try await session.type("!")
        try await session.save()
        try await session.openPlan()
        try await session.waitForText("Jeg vil lade de to")
        #expect(try await session.quit() == .exited(0))
        let again = try await home.open()
        #expect(try await !again.screen.contains("Din ufærdige"), sourceLocation: sourceLocation)
    }

    @Test("the line drops: the next start offers it")
    func droppedLine() async throws {
        let (home, session) = try await typing(text)
        await session.hangUp()
        #expect(try await session.waitForExit() == .exited(0))
        try await expectOffered(home)
    }

    @Test("somebody ends the program: the next start offers it", arguments: [SIGHUP, SIGTERM, SIGINT])
    func signal(number: Int32) async throws {
        let (home, session) = try await typing(text)
        await session.kill(number)
        #expect(try await session.waitForExit() == .exited(0))
        try await expectOffered(home)
    }

    @Test("after two seconds of rest even kill -9 takes nothing of it")
    func killedAfterRest() async throws {
        let (home, session) = try await typing(text)
        let store = home.store
        try await FolderWatch(store).waitFor("the draft is in the store") {
            // SQLite empties the journal after a transaction; then the text is in the file.
            (try? Data(contentsOf: URL(filePath: store + "/spor.sqlite")))?.range(of: Data("føre ordet".utf8)) != nil
                && (try? Data(contentsOf: URL(filePath: store + "/spor.sqlite-journal")))?.isEmpty != false
        }
        await session.kill()
        #expect(try await session.waitForExit() == .killed(signal: SIGKILL))
        try await expectOffered(home)
    }

    @Test("^C does nothing to it")
    func interrupt() async throws {
        let (_, session) = try await typing(text)
        try await session.press(.control("c"))
        try await session.type(" mere")
        try await session.waitFor("the text goes on") { $0.contains("føre ordet mere") && $0.contains("Nyt mål") }
    }

    @Test("Esc leaves it as a draft, and the same sheet brings it back")
    func escape() async throws {
        let (_, session) = try await typing(text)
        try await session.press(.escape)
        try await session.waitForText("Den ufærdige tekst er gemt til dig.")
        try await session.type("a")
        try await session.waitFor("the draft is back") {
            $0.contains("Din ufærdige tekst er hentet frem.") && $0.contains(text)
        }
    }

    @Test("nobody else is offered it")
    func others() async throws {
        let home = try SporHome(today: "2026-11-20")
        // In a demo, viewing as a person means being that person.
        try await home.succeeding("demo", "--store", home.store)
        let session = try await home.open("--as", "anne-holm")
        try await session.type("5")
        try await session.waitForText("▸5 Opgaver")
        try await session.type("a")
        try await session.waitForText("^S gem")
        try await session.type("Kun mine egne ord")
        try await session.waitForText("Kun mine egne ord")
        await session.hangUp()
        #expect(try await session.waitForExit() == .exited(0))
        for viewer in [["--as", "dina-fjord"], ["--as", "soeren-kjaer"], []] {
            let other = try TerminalSession.start(
                executable: sporBinary(), arguments: viewer + ["--today", home.today], environment: home.environment)
            try await other.waitFor("a first screen without the draft") {
                $0.rows[1].contains("▸1") && !$0.rows[23].isEmpty && !$0.contains("Kun mine")
            }
        }
        let own = try await home.open("--as", "anne-holm")
        try await own.waitForText("Kun mine egne ord")
    }
}
