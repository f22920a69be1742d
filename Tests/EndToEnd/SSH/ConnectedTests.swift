import Foundation
import Testing

@Suite(
    "What is written over SSH is kept",
    .enabled(if: SSHServer.isAvailable, "openssh-server and openssh-client are not installed"))
struct ConnectedTests {
    private func server() async throws -> SSHServer {
        let home = try SporHome()
        try await home.startCohort()
        let server = try await SSHServer.start(home)
        try await server.giveKey(to: "anne-holm")
        return server
    }

    @Test("log - takes many lines up to its end mark")
    func input() async throws {
        let server = try await server()
        let answer = try await server.run(
            "anne-holm", "log -", input: Array("Første linje\n\nTredje: $(id) «æøå»\n.\nikke med\n".utf8))
        #expect(answer.status == .exited(0) && answer.output.contains("nr. 1."))
        let list = try await server.run("anne-holm", "log list").output
        #expect(list.hasSuffix("\n   Første linje\n\n   Tredje: $(id) «æøå»\n"))
    }

    @Test("log - that is cut before its end mark is a draft, not an entry, and what was a draft before stays in it")
    func cut() async throws {
        let server = try await server()
        for text in ["Den første halve tanke", "og endnu en hal"] {
            let answer = try await server.run("anne-holm", "log -", input: Array(text.utf8))
            #expect(
                answer.status == .exited(1) && answer.output.isEmpty && answer.error.hasPrefix("Ikke gemt som indslag"))
        }
        #expect(try await server.run("anne-holm", "log list").output == "Din logbog er tom.\n")
        let session = try server.open("anne-holm")
        try await session.waitFor("both halves are offered") {
            $0.contains("Den første halve tanke") && $0.contains("og endnu en hal")
        }
    }

    @Test("log - that is refused for its marks, and what comes after the end mark, are kept as an unfinished text")
    func refusedOrAfter() async throws {
        let server = try await server()
        let refused = try await server.run("anne-holm", "log -", input: Array("En tanke @modul44\n.\n".utf8))
        #expect(
            refused.status == .exited(1) && refused.output.isEmpty
                && refused.error.hasPrefix("Din tekst er bevaret. Den er gemt som ufærdig tekst;"))
        let after = try await server.run("anne-holm", "log -", input: Array("Før\n.\nEfter punktum\n".utf8))
        #expect(
            after.status == .exited(0) && after.output.contains("nr. 1.")
                && after.error.hasPrefix("Der stod mere efter punktummet."))
        let session = try server.open("anne-holm")
        try await session.waitFor("both texts are offered") {
            $0.contains("En tanke @modul44") && $0.contains("Efter punktum")
        }
    }

    @Test("log - that is too long, or has signs that an entry may not have, is kept as an unfinished text, whole")
    func tooLong() async throws {
        let server = try await server(), long = String(repeating: "lang ", count: 6_000)
        for text in [long + "slut\n.\n", long + "uden punktum", "skjult \u{202E} tegn\n.\n"] {
            let answer = try await server.run("anne-holm", "log -", input: Array(text.utf8))
            #expect(
                answer.status == .exited(1) && answer.output.isEmpty && answer.error.contains("gemt som ufærdig tekst"),
                "\(answer)")
            #expect(
                !text.hasSuffix("slut\n.\n") || answer.error.contains("Teksten er 10004 tegn for lang"), "\(answer)")
        }
        let kept = try await server.home.sql("SELECT text FROM draft")
        #expect(
            kept.contains("lang slut\\n\\nlang") && kept.contains("lang uden punktum")
                && kept.contains("skjult \\\\u{202E} tegn"))
        #expect(try await server.run("anne-holm", "log list").output == "Din logbog er tom.\n")
    }

    @Test("log - of more than can be kept tells how much is")
    func tooMuch() async throws {
        let server = try await server()
        let answer = try await server.run("anne-holm", "log -", input: [UInt8](repeating: 0x61, count: 3 << 20))
        #expect(
            answer.status == .exited(1)
                && answer.error.contains("De første 1048576 tegn er gemt som ufærdig tekst, resten ikke"), "\(answer)")
    }

    @Test("log - reads on behind its end mark until the input ends, and the entry is stored before")
    func laterPieces() async throws {
        let server = try await server()
        let answers = server.home.folder.path("answers")
        let script =
            "{ printf 'Før\\n.\\n'; until grep -q Gemt \"$1\"; do :; done; echo Efter; } | \"$0\" connect anne-holm --store \"$2\" > \"$1\""
        try server.home.folder.write("", to: "answers")
        let answer = try await runCommand(
            "/bin/sh", ["-c", script, sporBinary(), answers, server.home.store],
            environment: server.home.environment.merging(["SSH_ORIGINAL_COMMAND": "log -"]) { $1 })
        #expect(try String(contentsOfFile: answers, encoding: .utf8).contains("nr. 1."))
        #expect(answer.status == .exited(0) && answer.error.contains("Der stod mere efter punktummet."), "\(answer)")
        #expect(try await server.home.sql("SELECT text FROM draft").contains("Efter"))
    }

    @Test("marks count in a line that is sent: the answer tells of the task and the link, and the text stays as it was")
    func marks() async throws {
        let server = try await server()
        let answer = try await server.run("anne-holm", "log Godt møde @modul1 +opgave ring til Bo").output
        #expect(
            answer.contains(
                "Kun du kan læse det · opgave: »ring til Bo« · knyttet til Modul 1. Opgaven kan læses af dig, "))
        #expect(
            try await server.run("anne-holm", "log list").output.hasSuffix(
                " · Modul 1\n   Godt møde @modul1 +opgave ring til Bo\n"))
    }

    @Test("the same words again, as after a lost answer, are one entry with one number")
    func retry() async throws {
        let server = try await server()
        let answers = try await [
            server.run("anne-holm", "log En tanke").output, server.run("anne-holm", "log En tanke").output,
        ]
        #expect(answers.allSatisfy { $0.contains("nr. 1.") })
        let list = try await server.run("anne-holm", "log list --json").output
        #expect(list.components(separatedBy: "\"text\" : \"En tanke\"").count == 2)
    }

    @Test("a line that drops in the middle of a word leaves a draft, and the next login offers it")
    func droppedLine() async throws {
        let server = try await server()
        let session = try server.open("anne-holm")
        try await session.waitForText("▸1")
        try await session.type("4")
        try await session.waitForText("▸4 Plan")
        try await session.type("a")
        try await session.waitForText("^S gem")
        try await session.type("Jeg ville gerne ha")
        try await session.waitForText("Jeg ville gerne ha")
        let watch = try FolderWatch(server.home.store)
        await session.kill()
        let file = server.home.store + "/spor.sqlite"
        try await watch.waitFor("the draft is in the store") {
            (try? Data(contentsOf: URL(filePath: file)))?.range(of: Data("gerne ha".utf8)) != nil
                && (try? Data(contentsOf: URL(filePath: file + "-journal")))?.isEmpty != false
        }
        let again = try server.open("anne-holm")
        try await again.waitForText("Jeg ville gerne ha")
    }

    @Test("a language chosen on the screens is spoken at the next login")
    func language() async throws {
        let server = try await server()
        let session = try server.open("anne-holm")
        try await session.waitForText("▸1")
        try await session.type(":")
        try await session.type("english\r")
        try await session.waitForText("Today")
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(0))
        #expect(try await server.run("anne-holm", "log list").output == "Your logbook is empty.\n")
    }

    @Test("a role that is taken away ends the open session at its next read, and what stood there leaves the screen")
    func accessEnds() async throws {
        let server = try await server()
        try await server.giveKey(to: "inger-oestergaard")
        let session = try server.open("inger-oestergaard")
        try await session.waitForText("Hold 3")
        try await withdrawLineManager(ofBoDamIn: server.home)
        try await session.waitForText("Din adgang er ophørt.")
        #expect(try await session.waitForExit() == .exited(1))
        #expect(try await !session.screen.contains("Hold 3"))
        #expect(try await server.run("inger-oestergaard", "agenda").error.contains("Permission denied"))
    }

    /// The owner removes Bo Dam's line manager on the screens.
    private func withdrawLineManager(ofBoDamIn home: SporHome) async throws {
        let owner = try await home.open()
        try await owner.openPlan()
        try await owner.type(".")
        try await owner.waitForText("› Bo Dam")
        try await owner.type("p")
        try await owner.waitForText("^S gem")
        // While a screen is painted, none or two of the fields may be marked.
        @Sendable func marked(_ screen: TerminalScreen) -> [String] { screen.rows.filter { $0.hasPrefix("▸ ") } }
        for _ in 0..<20 where try await !marked(owner.screen).contains(where: { $0.contains("Nærmeste leder") }) {
            let earlier = try await marked(owner.screen)
            try await owner.press(.tab)
            try await owner.waitFor("the next field") { marked($0).count == 1 && marked($0) != earlier }
        }
        try await owner.press(.home)
        try await owner.waitFor("nobody is chosen") { $0.cursorRow.contains("ingen endnu") }
        try await owner.save()
        #expect(try await owner.quit() == .exited(0))
    }

    @Test(
        "a terminal by an unknown, empty or hostile name gets plain screens; one that cannot show them, one clear line",
        arguments: [
            ("findes-ikke", true), ("", true), ("../x", true), (String(repeating: "x", count: 10_000), true),
            ("dumb", false), ("xterm-kitty", true),
        ])
    func terminals(name: String, opens: Bool) async throws {
        let server = try await server()
        let session = try server.open(
            "anne-holm", environment: [String: String].plainTerminal.merging(["TERM": name]) { $1 })
        if opens {
            try await session.waitForText("▸1")
            try await session.type("q")
            #expect(try await session.waitForExit() == .exited(0))
        } else {
            try await session.waitForText("»dumb« kan ikke flytte markøren")
            #expect(try await session.waitForExit() == .exited(1))
        }
    }

    @Test("^Z does nothing there")
    func suspend() async throws {
        let server = try await server()
        let session = try server.open("anne-holm")
        try await session.waitForText("▸1")
        try await session.press(.control("z"))
        try await session.type("2")
        try await session.waitForText("Moduldage")
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(0))
    }
}
