import Foundation
import Testing

@Suite("Another program holds the database for a long time", .withLogins, .fewAtATime)
struct HeldLockTests {
    /// The shell of SQLite with an open transaction, until it is told to end it.
    private func hold(_ fixture: LoginFixture, _ kind: String) async throws -> TerminalSession {
        let shell = try TerminalSession.start(
            executable: SporHome.sqlite, arguments: ["-cmd", ".timeout 5000", fixture.database])
        try await shell.waitForText("sqlite>")
        try await shell.type("BEGIN \(kind);\rSELECT 'h'||'oldt';\r")
        try await shell.waitForText("holdt")
        return shell
    }

    @Test(
        "the screen says that it waits, then that nothing was saved; the text stays, and is saved afterwards",
        arguments: ["IMMEDIATE", "EXCLUSIVE"])
    func screens(kind: String) async throws {
        let fixture = try await LoginFixture.cohort()
        let session = try await fixture.open("anne-holm")
        try await session.openLogbook()
        try await session.write("Skrevet under en lås")
        let shell = try await hold(fixture, kind)
        try await session.type("\r")
        try await session.waitUntilItWaits()
        let screen = try await session.waitForText("Ikke gemt", "Skrevet under en lås")
        #expect(!screen.contains("✓"))
        try await session.resize(to: .init(rows: 30, columns: 100))
        try await session.waitFor("an answer to the new size") {
            $0.cells.count == 30 && !$0.rows[29].isEmpty && $0.contains("Skrevet under en lås")
        }
        try await shell.type("COMMIT;\rSELECT 's'||'luppet';\r")
        try await shell.waitForText("sluppet")
        try await session.saveEntry()
        #expect(try await fixture.entries(of: "anne-holm") == ["Skrevet under en lås"])
    }

    @Test(
        "log says in one line that nothing was saved, and takes it afterwards", arguments: ["IMMEDIATE", "EXCLUSIVE"])
    func log(kind: String) async throws {
        // With an exclusive lock not even the keys can be read.
        let fixture = try await LoginFixture.cohort(configuration: LoginFixture.keysInFile)
        try await fixture.writeKeys()
        let shell = try await hold(fixture, kind)
        let answer = try await fixture.run("anne-holm", "log Skrevet under en lås")
        #expect(answer.status == .exited(1) && answer.output.isEmpty)
        #expect(answer.error == "Ikke gemt: andre skriver i de samme data lige nu. Prøv igen om lidt.\n")
        try await shell.type("COMMIT;\rSELECT 's'||'luppet';\r")
        try await shell.waitForText("sluppet")
        #expect(try await fixture.run("anne-holm", "log Skrevet under en lås").status == .exited(0))
        #expect(try await fixture.entries(of: "anne-holm") == ["Skrevet under en lås"])
    }
}
