import Foundation
import Testing

@Suite("Terminals by name")
struct TerminalNameTests {
    /// Starts the program without waiting for its output.
    private func start(_ home: SporHome, _ environment: [String: String]) throws -> TerminalSession {
        try TerminalSession.start(
            executable: sporBinary(), arguments: ["--today", home.today],
            environment: home.environment.merging(environment) { $1 })
    }

    @Test(
        "one that cannot be used is named in one clear line",
        arguments: [
            ("findes-ikke", "»findes-ikke« er ukendt"), ("", "TERM er ikke sat"),
            ("dumb", "»dumb« kan ikke flytte markøren"),
            ("../x", "»../x« er ukendt"), ("/etc/passwd", "»/etc/passwd« er ukendt"), ("a\u{1B}[31mb", "er ukendt"),
            (String(repeating: "x", count: 5000), "er ukendt"), ("%s%n", "»%s%n« er ukendt"),
        ])
    func unusable(name: String, sentence: String) async throws {
        let home = try SporHome()
        let session = try start(home, ["TERM": name])
        #expect(try await session.waitForExit() == .exited(1))
        let screen = try await session.screen
        #expect(screen.rows.joined().contains(sentence))
        #expect(screen.rows.filter { !$0.isEmpty }.count <= 2)
        #expect(!(await session.received).contains(0x1B))
        #expect(!FileManager.default.fileExists(atPath: home.store))
    }

    @Test("no TERM at all is said so, in English too")
    func unset() async throws {
        let home = try SporHome()
        let environment = home.environment.filter { $0.key != "TERM" }
        let session = try TerminalSession.start(
            executable: sporBinary(), arguments: ["--lang", "en"], environment: environment)
        #expect(try await session.waitForExit() == .exited(1))
        #expect(try await session.screen.rows.joined().contains("TERM is not set"))
    }

    @Test(
        "those of today work, whether or not the machine has heard of them",
        arguments: [
            "xterm", "xterm-256color", "xterm-direct", "alacritty", "xterm-kitty", "xterm-ghostty", "foot", "wezterm",
            "tmux-256color", "screen-256color",
            "linux", "vt220",
        ])
    func usable(name: String) async throws {
        let home = try SporHome()
        try await home.startCohort()
        let session = try await home.open(environment: ["TERM": name])
        try await session.type("3")
        try await session.waitForText("Gry Øster")
        try await session.type("q")
        #expect(try await session.waitForExit() == .exited(0))
    }

    @Test(
        "without a locale the letters are right all the same, those that are typed as well",
        arguments: [
            [:], ["LANG": ""], ["LANG": "C"], ["LC_ALL": "POSIX"], ["LANG": "da_DK.UTF-8"],
            ["LC_ALL": "findes_IKKE.ISO-8859-1"],
        ])
    func locale(variables: [String: String]) async throws {
        let home = try SporHome()
        try await home.startCohort()
        let environment = home.environment.filter { $0.key != "LANG" }.merging(variables) { $1 }
        let session = try TerminalSession.start(
            executable: sporBinary(), arguments: ["--today", home.today], environment: environment)
        try await session.waitForText("▸1")
        try await session.type("3")
        try await session.waitForText("Maja Ærø")
        try await session.type("/øst")
        try await session.waitFor("only Gry Øster is left") { $0.contains("Gry Øster") && !$0.contains("Maja Ærø") }
    }

    @Test("where it is no terminal, a line says so")
    func pipe() async throws {
        for (language, sentence) in [
            ("da", "Skærmbillederne kræver en terminal"), ("en", "The screens need a terminal"),
        ] {
            let result = try await SporHome().spor("--demo", "--lang", language)
            #expect(result.status == .exited(1))
            #expect(
                result.output.isEmpty && result.error.hasPrefix(sentence)
                    && result.error.split(separator: "\n").count == 1)
        }
    }
}
