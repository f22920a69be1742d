import Testing

@Suite("Help on the command line")
struct HelpTests {
    static let commands: [[String]] = [
        [], ["demo"], ["new"], ["template"], ["template", "list"], ["template", "show"], ["template", "check"],
        ["template", "copy"], ["people"], ["people", "import"], ["person"], ["person", "list"], ["person", "export"],
        ["person", "erase"],
        ["agenda"], ["timeline"], ["budget"], ["export"], ["export", "json"], ["export", "xlsx"], ["export", "csv"],
        ["export", "addresses"], ["export", "ics"], ["print"], ["invite"], ["report"], ["report", "steering"],
        ["check"], ["backup"], ["restore"],
        ["retention"],
        ["retention", "show"],
        ["retention", "set"], ["retention", "run"], ["doctor"], ["picture"], ["keys"], ["key"], ["key", "add"],
        ["key", "list"], ["key", "remove"],
        ["authorized-keys"], ["serve-config"], ["connect"],
    ]

    /// The parser's own texts.
    static let englishWords = [
        "USAGE", "Usage", "OVERVIEW", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show help", "(default", "<subcommand>",
        "<options>", "See '",
        "Error", "Help:", "Unknown", "Unexpected", "Missing", "Did you mean", "Please", "Invalid", "had already been",
    ]

    @Test("every command explains itself in Danish, without a word of the parser's English", arguments: commands)
    func danish(command: [String]) async throws {
        let home = try SporHome(), help = try await home.spor(command + ["--help"])
        #expect(help.status == .exited(0))
        #expect(help.error.isEmpty)
        // The reader may be somebody else than the user, so folders are given as rules.
        #expect(!help.output.contains("/nonexistent") && !help.output.contains(home.folder.path()))
        #expect(help.output.contains("BRUG: spor") && help.output.contains("Vis denne hjælp."))
        #expect(Self.englishWords.filter(help.output.contains) == [])
    }

    @Test("every command explains itself in English, without a Danish word", arguments: commands)
    func english(command: [String]) async throws {
        let help = try await SporHome().spor(command + ["--help", "--lang", "en"])
        #expect(help.status == .exited(0))
        #expect(help.output.contains("USAGE: spor") && help.output.contains("Show help information."))
        #expect(!help.output.contains { "æøåÆØÅ".contains($0) })
        #expect(["BRUG", "VALG", "mappe", "navn>", "dato>"].filter(help.output.contains) == [])
    }

    @Test("no command is forgotten here")
    func complete() async throws {
        let help = try await SporHome().spor("--help").output
        let listed =
            help.components(separatedBy: "KOMMANDOER:\n").last?.split(separator: "\n").prefix {
                $0.hasPrefix("  ") && !$0.contains("Se '")
            } ?? []
        #expect(
            listed.compactMap { $0.split(separator: " ").first.map(String.init) }
                == Self.commands.filter { $0.count == 1 }.map { $0[0] })
    }

    @Test("the language is the person's setting where the command line says nothing")
    func setting() async throws {
        let home = try SporHome()
        try home.folder.write("language = \"en\"\n", to: "config/spor/config.toml")
        #expect(try await home.spor("--help").output.contains("USAGE:"))
        #expect(try await home.spor("--help", "--lang", "da").output.contains("BRUG:"))
    }
}
