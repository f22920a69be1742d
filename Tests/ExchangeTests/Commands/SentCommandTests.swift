import Testing

@testable import Exchange

@Suite("What is sent on the line of ssh")
struct SentCommandTests {
    private func sent(_ text: String) throws -> SentCommand { try SentCommand(Array(text.utf8)) }

    @Test(
        "One blank ends the verb; the rest is the text to the letter",
        arguments: [
            ("log x; id", "x; id"), ("log $(id) `id` ${HOME}", "$(id) `id` ${HOME}"),
            ("log \"citeret\" 'og mere'", "\"citeret\" 'og mere'"),
            ("log --as bo-dam", "--as bo-dam"), ("log  to blanke", " to blanke"),
            ("log list over ting", "list over ting"),
            ("log VAR=x log", "VAR=x log"), ("log a\\nb \\", "a\\nb \\"), ("log Rødgrød æøå 👩‍🏫", "Rødgrød æøå 👩‍🏫"),
        ])
    func verbatim(line: String, text: String) throws { #expect(try sent(line) == .log(text)) }

    @Test("An option that log does not have is no entry; a thought that begins so is")
    func slips() throws {
        for line in [
            "log list --jsn", "log list --", "log list -x ", "log list --JSON", "log --json", "log --", "log -x",
            "log  -x ",
        ] {
            #expect(throws: SentCommandError.unknownOption) { try sent(line) }
        }
        for text in ["list -- og mere", "list over mål", "-- --jsn", "--json er svært", "– et ord"] {
            #expect(try sent("log " + text) == .log(text))
        }
    }

    @Test("The verbs")
    func verbs() throws {
        for line in ["log -", "log - "] { #expect(try sent(line) == .logInput) }
        for line in ["log list", "log list "] { #expect(try sent(line) == .logList(json: false)) }
        #expect(try sent("log list --json") == .logList(json: true))
        #expect(try sent("agenda") == .agenda(json: false))
        #expect(try sent("agenda --json") == .agenda(json: true))
        #expect(try sent("calendar") == .calendar)
        #expect(try sent("export") == .export)
        #expect(try sent("help") == .help)
        // A request for help is no entry.
        for line in ["log --help", "log -h", "log list --help", "agenda --help", "export -h"] {
            #expect(try sent(line) == .help)
        }
        #expect(try sent("log --help er svært at finde") == .log("--help er svært at finde"))
    }

    @Test(
        "Anything else is no command",
        arguments: [
            "", "bash", "sh -c id", "scp -t .", "internal-sftp", "rsync --server", "LOG x", " log x", "log\tx",
            "log\nx", "VAR=x log y", "--as bo log x", "/bin/sh",
        ])
    func unknown(line: String) { #expect(throws: SentCommandError.unknownVerb) { try sent(line) } }

    @Test("Words behind a verb that takes none", arguments: ["agenda i morgen", "export json", "agenda --json x"])
    func wrongWords(line: String) { #expect(throws: SentCommandError.wrongArguments) { try sent(line) } }

    @Test("No text is no entry", arguments: ["log", "log ", "log   ", "log \t"])
    func noText(line: String) { #expect(throws: SentCommandError.noText) { try sent(line) } }

    @Test(
        "A text that cannot be kept is refused in one line that shows nothing of it",
        arguments: [
            "log a\nb", "log a\r\nb", "log \u{1B}]52;c;x\u{07}", "log a\u{202E}b", "log a\u{200B}b", "log \u{E0041}x",
            "log a\u{85}b", "log a\u{AD}b",
            "log e" + String(repeating: "\u{301}", count: 500), "log " + String(repeating: "å", count: 20_001),
        ])
    func unfit(line: String) {
        let fault = #expect(throws: SentCommandError.self) { try sent(line) }
        #expect(fault?.isUsageError == false)
        #expect(fault?.message.da.allSatisfy { !$0.isNewline } == true)
        #expect(fault?.message.en.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) } == true)
    }

    @Test("Bytes that are no UTF-8")
    func notUTF8() {
        #expect(throws: SentCommandError.notUTF8) { try SentCommand(Array("log bl".utf8) + [0xE5] + Array("t".utf8)) }
        #expect(throws: SentCommandError.unknownVerb) { try SentCommand([0xFF, 0xFE]) }
    }
}
