import Foundation
import Testing

@Suite("What is sent by log is taken as it is, or refused in one line", .withLogins, .fewAtATime)
struct SentTextTests {
    @Test("signs that a shell would act on are part of the text, and nothing runs")
    func verbatim() async throws {
        let fixture = try await LoginFixture.cohort(), file = fixture.home.folder.path("gift")
        let texts = [
            "x; id", "x; touch \(file)", "$(touch \(file))", "`touch \(file)`", "\"dobbelt\" 'enkelt' \\ bagstreg",
            "x && touch \(file) || true", "x | tee \(file)",
            "x > \(file)", "-n x", "-- -", "--as bo-dam", "--store /tmp/x", "--as=bo-dam y", "* ? ~ $HOME ${PATH} !!",
            "%s%n %1$s", "a  b", "LIST", "list x",
            "æøå 👩‍👩‍👧‍👦 Zoé", "'); DROP TABLE record;--", "# ikke en kommentar", "x &",
        ]
        let files = fixture.files()
        for text in texts { #expect(try await fixture.run("anne-holm", "log " + text).status == .exited(0), "\(text)") }
        #expect(try await fixture.entries(of: "anne-holm") == texts)
        #expect(try await fixture.entries(of: "bo-dam").isEmpty)
        #expect(fixture.files().subtracting(files).filter { !$0.hasPrefix("data/spor/") }.isEmpty)
    }

    @Test("what looks like a verb and is none is refused")
    func noVerb() async throws {
        try await expectRefused(
            [
                "LOG x", "Log x", " log x", "log\tx", "log;id", "logs x", "VAR=x log y", "env VAR=x log y",
                "--as bo-dam log x", "--store /tmp/x log x", "'log' x",
                "log\nx", "\\log x", "agenda;id", "help;id", "export>x", "\u{FEFF}log x", "ｌｏｇ x",
            ], status: 2)
    }

    @Test("no verb takes another's name, another store or a place to write")
    func options() async throws {
        try await expectRefused(
            [
                "agenda --as bo-dam", "agenda --store /tmp/x", "agenda --json --as bo-dam", "export --as bo-dam",
                "export json", "export /tmp/x",
            ], status: 2)
    }

    @Test("nothing but blanks is no entry")
    func blank() async throws {
        try await expectRefused(["log", "log ", "log     ", "log \t \t", "log \u{A0}\u{2003}"], status: 2)
    }

    @Test("a text that cannot be kept is refused in one line that shows nothing of it")
    func unwanted() async throws {
        let texts = [
            "a\nb", "a\r\nb", "a\u{1B}]52;c;QUFB\u{7}b", "a\u{9B}31mb", "a\u{202E}b", "a\u{200B}b", "a\u{AD}b",
            "a\u{FEFF}b", "a\u{E0041}b", "a\u{E000}b", "a\u{2028}b",
            "a\u{2800}b", "e" + String(repeating: "\u{301}", count: 500), "\u{301}a",
            String(repeating: "x", count: 20_001),
        ]
        for error in try await expectRefused(texts.map { "log " + $0 }, status: 1) {
            #expect(
                error.hasPrefix("Ikke gemt")
                    && error.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value < 0x300 })
        }
    }

    @Test(
        "bytes that are no UTF-8 are refused",
        arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80]])
    func encoding(bytes: [UInt8]) async throws {
        let fixture = try await LoginFixture.cohort(), before = try fixture.bytes()
        for answer in try await [
            fixture.server.run("anne-holm", bytes: Array("log x".utf8) + bytes),
            fixture.run("anne-holm", "log -", input: Array("x".utf8) + bytes + Array("\n.\n".utf8)),
        ] {
            #expect(answer.status == .exited(1) && answer.output.isEmpty)
            #expect(
                answer.error
                    == "Ikke gemt: teksten er ikke UTF-8. Gem filen som UTF-8, eller skriv teksten igen i en terminal med UTF-8.\n"
            )
        }
        #expect(try fixture.bytes() == before)
    }

    @Test("a command line too long for the system is refused in one line")
    func hugeLine() async throws {
        let fixture = try await LoginFixture.cohort(), before = try fixture.bytes()
        let file = try fixture.clientConfiguration(
            "anne-holm", "RemoteCommand log " + String(repeating: "x", count: 200_000))
        let answer = try await runCommand("/usr/bin/ssh", ["-F", file, "spor"])
        #expect(
            answer.status != .exited(0) && answer.output.isEmpty && answer.error.split(separator: "\n").count == 1,
            "\(answer.error.prefix(300))")
        #expect(try fixture.bytes() == before)
    }

    @Test("standard input: blanks and nothing at all are refused in one line")
    func blankInput() async throws {
        let fixture = try await LoginFixture.cohort(), before = try fixture.bytes()
        for text in ["  \n\n \t\n.\n", ".\n", "", "\n"] {
            let answer = try await fixture.run("anne-holm", "log -", input: Array(text.utf8))
            #expect(
                [.exited(1), .exited(2)].contains(answer.status) && answer.output.isEmpty,
                "\(text.debugDescription): \(answer)")
            #expect(answer.error.split(separator: "\n").count == 1, "\(text.debugDescription): \(answer.error)")
        }
        #expect(try fixture.bytes() == before)
    }

    @Test(
        "standard input: NUL, a megabyte, hidden signs and a text too long are no entry, and the answer shows nothing of them"
    )
    func input() async throws {
        let fixture = try await LoginFixture.cohort()
        let texts = [
            "a\0b\n.\n", String(repeating: "x", count: 1 << 20), String(repeating: "x\n", count: 1 << 19) + ".\n",
            "a\u{202E}b\n.\n", "a\u{1B}[31mb\n.\n",
            String(repeating: "x", count: 20_001) + "\n.\n",
        ]
        for (number, text) in texts.enumerated() {
            let answer = try await fixture.run("anne-holm", "log -", input: Array(text.utf8))
            #expect(answer.status == .exited(1) && answer.output.isEmpty, "\(number): \(answer)")
            #expect(
                answer.error.contains("ufærdig tekst") && !answer.error.contains("xx"), "\(number): \(answer.error)")
        }
        #expect(try await fixture.entries(of: "anne-holm").isEmpty)
    }

    @discardableResult
    private func expectRefused(
        _ lines: [String], status: Int32, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> [String] {
        let fixture = try await LoginFixture.cohort(), before = try fixture.bytes(), files = fixture.files()
        var errors: [String] = []
        for line in lines {
            let answer = try await fixture.server.run("anne-holm", bytes: Array(line.utf8))
            #expect(
                answer.status == .exited(status) && answer.output.isEmpty, "\(line.debugDescription): \(answer)",
                sourceLocation: sourceLocation)
            #expect(
                answer.error.split(separator: "\n").count == 1, "\(line.debugDescription): \(answer.error)",
                sourceLocation: sourceLocation)
            errors.append(answer.error)
        }
        #expect(try fixture.bytes() == before && fixture.files() == files, sourceLocation: sourceLocation)
        return errors
    }
}
