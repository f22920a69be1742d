import Foundation
import Testing

@Suite("A server's disk that does not take what is written", .withLogins, .fewAtATime)
struct RemoteDiskTests {
    /// Makes root obey the permissions of files, too.
    private static let humbly =
        geteuid() == 0 ? "/usr/bin/setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all " : ""

    private func typing() async throws -> (LoginFixture, TerminalSession) {
        let fixture = try await LoginFixture.cohort(configuration: LoginFixture.keysInFile)
        try await fixture.writeKeys(runBy: Self.humbly)
        let session = try await fixture.open("anne-holm")
        try await session.openLogbook()
        try await session.write("Holde fast i æblegrøden")
        return (fixture, session)
    }

    /// Enter reports that nothing was saved, without naming the server's folders, and the text stays on the screen.
    private func expectNotSaved(
        _ session: TerminalSession, _ fixture: LoginFixture, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await session.type("\r")
        let screen = try await session.waitForText("Ikke gemt", "Holde fast i æblegrøden")
        #expect(!screen.contains("✓"), sourceLocation: sourceLocation)
        #expect(!screen.rows.joined().contains("/tmp"), sourceLocation: sourceLocation)
        #expect(await !session.receivedText.contains(fixture.home.store), sourceLocation: sourceLocation)
        // The message is so long that it gets a sheet.
        try await session.press(.enter)
        try await session.waitFor("the text without the sentence") {
            !$0.contains("Ikke gemt") && $0.contains("Holde fast i æblegrøden")
        }
    }

    private func expectWorksAgain(_ session: TerminalSession, _ fixture: LoginFixture) async throws {
        try await session.saveEntry()
        #expect(try await session.quitFromLine() == .exited(0))
        #expect(try await fixture.entries(of: "anne-holm") == ["Holde fast i æblegrøden"])
        #expect(try await fixture.home.succeeding("check") == "Alt er i orden.\n")
    }

    /// Limits the size of files that a process may write, in bytes.
    private func limitFiles(_ process: ServedProcess, _ limits: String) async throws {
        let result = try await runCommand("/usr/bin/prlimit", ["--pid", "\(process.pid)", "--fsize=\(limits)"])
        guard result.status == .exited(0) else { throw CommandFailed(arguments: ["prlimit", limits], result: result) }
    }

    @Test("no file may grow: it says so, keeps the text, and saves when there is room again")
    func full() async throws {
        let (fixture, session) = try await typing()
        let served = try #require(fixture.served("anne-holm").first)
        try await limitFiles(served, "0:unlimited")
        try await expectNotSaved(session, fixture)
        try await limitFiles(served, "unlimited:unlimited")
        try await expectWorksAgain(session, fixture)
    }

    @Test("the folder is gone for a while: it says so, keeps the text, and saves when it is back")
    func gone() async throws {
        let (fixture, session) = try await typing()
        try FileManager.default.moveItem(atPath: fixture.home.store, toPath: fixture.home.folder.path("borte"))
        try await expectNotSaved(session, fixture)
        try FileManager.default.moveItem(atPath: fixture.home.folder.path("borte"), toPath: fixture.home.store)
        try await expectWorksAgain(session, fixture)
    }

    @Test("the folder may only be read: it says so, keeps the text, and saves when it may be written again")
    func readOnly() async throws {
        let (fixture, session) = try await typing()
        chmod(fixture.home.store, 0o500)
        chmod(fixture.database, 0o400)
        try await expectNotSaved(session, fixture)
        chmod(fixture.home.store, 0o700)
        chmod(fixture.database, 0o600)
        try await expectWorksAgain(session, fixture)
    }

    @Test(
        "log on such a disk says in one line that nothing was saved, and stores nothing",
        arguments: ["prlimit --fsize=0", "setpriv"])
    func log(hindrance: String) async throws {
        let fixture = try await LoginFixture.cohort(configuration: LoginFixture.keysInFile)
        let isReadOnly = hindrance == "setpriv"
        try await fixture.writeKeys(runBy: isReadOnly ? Self.humbly : "/usr/bin/prlimit --fsize=0 ")
        let before = try fixture.bytes()
        if isReadOnly {
            chmod(fixture.home.store, 0o500)
            chmod(fixture.database, 0o400)
        }
        for (command, input) in [("log En tanke", ""), ("log -", "En tanke\n.\n"), ("log -", "En halv tan")] {
            let answer = try await fixture.run("anne-holm", command, input: Array(input.utf8))
            #expect(answer.status == .exited(1) && answer.output.isEmpty)
            #expect(
                answer.error.hasPrefix("Ikke gemt: ") && answer.error.split(separator: "\n").count == 1
                    && !answer.error.contains("/"), "\(answer.error)")
        }
        #expect(try fixture.bytes() == before)
        chmod(fixture.home.store, 0o700)
    }
}

extension TerminalSession {
    /// Leaves the line for typing, and the program.
    func quitFromLine() throws -> ExitStatus {
        try press(.tab)
        try waitFor("the stream has the keys") { $0.contains("? hjælp") }
        return try quit()
    }
}
