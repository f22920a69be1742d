import Foundation
import Testing

@Suite("Nothing that a client sets reaches the program", .withLogins, .fewAtATime)
struct GivenEnvironmentTests {
    /// A folder with files that could mislead a program, and the variables that name it.
    private func bait(in fixture: LoginFixture) async throws -> [String: String] {
        let folder = fixture.home.folder
        try folder.write("language = \"en\"\ntheme = \"mono\"\n", to: "bait/config/spor/config.toml")
        try folder.write("#!/bin/sh\ntouch \(folder.path("gift"))\n", to: "bait/bin/vi")
        chmod(folder.path("bait/bin/vi"), 0o755)
        try await folder.poisonTerminal(in: "bait/terminfo")
        let empty = try SporHome()
        try await empty.succeeding(
            "new", "--kick-off", "2027-01-12", "--name", "Et andet hold", "--store", folder.path("bait/data/spor"))
        return [
            "HOME": folder.path("bait"), "XDG_CONFIG_HOME": folder.path("bait/config"),
            "XDG_DATA_HOME": folder.path("bait/data"), "TERMINFO": folder.path("bait/terminfo"),
            "TERMINFO_DIRS": folder.path("bait/terminfo"), "EDITOR": folder.path("bait/bin/vi"),
            "VISUAL": folder.path("bait/bin/vi"), "TMPDIR": folder.path("bait/nowhere"),
            "PATH": folder.path("bait/bin"), "LC_ALL": "C", "LANG": "en_GB.ISO-8859-1", "LINES": "3", "COLUMNS": "7",
            "ESCDELAY": "9999999", "SPOR_STORE": folder.path("bait/data/spor"),
        ]
    }

    /// Options of the client: send the variables, and set them on the server.
    private func words(_ bait: [String: String]) -> [String] {
        ["-o", "SetEnv=" + bait.map { "\($0.key)=\($0.value)" }.joined(separator: " "), "-o", "SendEnv=*"]
    }

    private func expectUntouched(
        _ session: TerminalSession, _ fixture: LoginFixture, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let screen = try await session.waitFor("the right cohort, in Danish and in full size") {
            $0.contains("Hold 3") && $0.contains("▸1") && $0.rows[23].contains("hjælp")
        }
        #expect(!screen.contains("Et andet hold"), sourceLocation: sourceLocation)
        try await session.openLogbook()
        try await session.write("Blåbærgrød på Ærø")
        try await session.saveEntry()
        try await session.press(.tab)
        try await session.type("e")
        try await session.waitForText("^S gem")
        try await session.press(.control("e"))
        try await session.type("!")
        try await session.waitFor("the text still in the sheet") {
            $0.contains("Blåbærgrød på Ærø") && $0.contains("^S gem")
        }
        #expect(await !session.receivedText.contains("GIFT"), sourceLocation: sourceLocation)
        #expect(
            !FileManager.default.fileExists(atPath: fixture.home.folder.path("gift")), sourceLocation: sourceLocation)
        #expect(try await fixture.entries(of: "anne-holm") == ["Blåbærgrød på Ærø"], sourceLocation: sourceLocation)
    }

    @Test("as serve-config sets sshd up, sshd drops it all, libraries to load first included")
    func dropped() async throws {
        let fixture = try await LoginFixture.cohort()
        let bait = try await bait(in: fixture).merging([
            "LD_PRELOAD": "/tmp/gift.so", "LD_LIBRARY_PATH": "/tmp", "BASH_ENV": "/tmp/gift", "ENV": "/tmp/gift",
            "LANGUAGE": "en",
        ]) { $1 }
        let session = try await fixture.open("anne-holm", options: words(bait), environment: ["TERM": "vt220"])
        let given = try #require(fixture.served("anne-holm").first).givenEnvironment
        #expect(given["SSH_CONNECTION"] != nil)
        for (name, value) in bait { #expect(given[name] != value, "\(name)") }
        try await expectUntouched(session, fixture)
    }

    @Test("where another's set-up lets everything through, the program itself makes its environment anew")
    func letThrough() async throws {
        let fixture = try await LoginFixture.cohort { _ in LoginFixture.before("AcceptEnv *") }
        let bait = try await bait(in: fixture)
        let session = try await fixture.open("anne-holm", options: words(bait), environment: ["TERM": "vt220"])
        let given = try #require(fixture.served("anne-holm").first).givenEnvironment
        // The other variables are set by sshd or the account's shell.
        for name in ["TERMINFO", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "EDITOR", "LC_ALL"] {
            #expect(given[name] == bait[name], "\(name)")
        }
        try await expectUntouched(session, fixture)
        let answer = try await fixture.run("anne-holm", "help", options: words(bait))
        #expect(answer.status == .exited(0) && answer.output.hasPrefix("Spor over SSH. Uden kommando"))
    }

    @Test("the poisoned terminal that these tests use is one: a program that believes in it shows it")
    func poison() async throws {
        let fixture = try await LoginFixture.cohort()
        let bait = try await bait(in: fixture)
        let session = try await fixture.home.open(environment: ["TERM": "vt220", "TERMINFO": bait["TERMINFO"] ?? ""])
        #expect(await session.receivedText.contains("GIFT"))
    }

    @Test(
        "what somebody has planted in the account's home is not read: keys, commands at login, variables, terminals, settings",
        .enabled(if: canMoveTheHome, "only root may put another folder in the place of a home"))
    func planted() async throws {
        let planted = try TemporaryFolder(), gift = planted.path("gift")
        try planted.write("touch \(gift)\n", to: ".ssh/rc")
        try planted.write(
            "TERMINFO=\(planted.path(".terminfo"))\nXDG_CONFIG_HOME=\(planted.path(".config"))\n",
            to: ".ssh/environment")
        try planted.write("language = \"en\"\n", to: ".config/spor/config.toml")
        try await planted.poisonTerminal(in: ".terminfo")
        let fixture = try await LoginFixture.cohort(accountHome: planted.path())
        try await fixture.server.makeKey(for: "stranger")
        let key = try String(contentsOfFile: fixture.server.keyFile("stranger") + ".pub", encoding: .utf8)
        for name in ["authorized_keys", "authorized_keys2"] {
            try planted.write("command=\"touch \(gift)\" " + key, to: ".ssh/" + name)
            chmod(planted.path(".ssh/" + name), 0o600)
        }
        chmod(planted.path(".ssh"), 0o700)
        let stranger = try await fixture.run("stranger", "help")
        #expect(stranger.status == .exited(255) && stranger.error.contains("Permission denied"))
        let session = try await fixture.open("anne-holm", environment: ["TERM": "vt220"])
        #expect(try #require(fixture.served("anne-holm").first).givenEnvironment["TERMINFO"] == nil)
        #expect(await !session.receivedText.contains("GIFT"))
        #expect(try await session.screen.contains("▸1"))
        #expect(try await session.quit() == .exited(0))
        #expect(!FileManager.default.fileExists(atPath: gift))
    }

    static let canMoveTheHome =
        geteuid() == 0
        && (try? Process.run(URL(filePath: "/usr/bin/unshare"), arguments: ["--mount", "/bin/true"])).map {
            $0.waitUntilExit()
            return $0.terminationStatus == 0
        } == true
}

extension TemporaryFolder {
    /// Describes the terminal `vt220` so that a program that uses the description shows it at once.
    func poisonTerminal(in name: String) async throws {
        try write(
            """
            vt220|gift,
                am, cols#80, lines#24, cr=\\r, cud1=\\n, cub1=^H, clear=GIFT\\E[H\\E[2J, cup=GIFT\\E[%i%p1%d;%p2%dH, home=GIFT\\E[H, sgr0=GIFT\\E[m, rev=GIFT\\E[7m, el=GIFT\\E[K,

            """, to: "gift.ti")
        let result = try await runCommand("/usr/bin/tic", ["-o", path(name), path("gift.ti")])
        guard result.status == .exited(0) else { throw CommandFailed(arguments: ["tic"], result: result) }
    }
}
