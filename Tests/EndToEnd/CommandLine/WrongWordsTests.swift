import Testing

@Suite("Wrong words on the command line")
struct WrongWordsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var words: [String]
        var danish: String
        var english: String

        var testDescription: String { words.joined(separator: " ") }
    }

    static let cases = [
        Case(words: ["nonsens"], danish: "Uventet ord 'nonsens'", english: "Unexpected argument 'nonsens'"),
        Case(
            words: ["agenda", "--nonsens"], danish: "Ukendt tilvalg '--nonsens'", english: "Unknown option '--nonsens'"),
        Case(words: ["agenda", "--jso"], danish: "Mente du '--json'?", english: "Did you mean '--json'?"),
        Case(
            words: ["check", "et", "to"], danish: "2 uventede ord: 'et', 'to'",
            english: "2 unexpected arguments: 'et', 'to'"),
        Case(words: ["budget", "--json=3"], danish: "tager ingen værdi", english: "does not take any value"),
        Case(
            words: ["new", "--name", "Hold 3"], danish: "Der mangler '--kick-off <dato>'",
            english: "Missing expected argument '--kick-off <date>'"),
        Case(
            words: ["new", "--kick-off", "31-31", "--name", "Hold"],
            danish: "--kick-off: »31-31« har en måned, der ikke findes",
            english: "--kick-off: “31-31” has a month that does not exist"),
        Case(
            words: ["new", "--kick-off", "2027-02-29", "--name", "Hold"],
            danish: "--kick-off: Der er ingen »2027-02-29«", english: "--kick-off: There is no “2027-02-29”"),
        Case(
            words: ["new", "--kick-off", "0001-01-01", "--name", "Hold"],
            danish: "»0001-01-01« ligger uden for årene 1990-2100",
            english: "“0001-01-01” is outside the years 1990-2100"),
        Case(
            words: ["new", "--kick-off", "1/4 14", "--name", "Hold"], danish: "Er »14« et klokkeslæt?",
            english: "Is “14” a time of day?"),
        Case(
            words: ["new", "--template", "x", "--kick-off", "2027-01-12", "--name", "Hold"], danish: "Vælg talent-nord",
            english: "Choose talent-nord"),
        Case(
            words: ["people", "import"], danish: "Der mangler '<fil>'", english: "Missing expected argument '<file>'"),
        Case(
            words: ["people", "impor"], danish: "'impor'. Mente du 'import'?",
            english: "'impor'. Did you mean 'import'?"),
        Case(words: ["agenta"], danish: "Mente du 'agenda'?", english: "Did you mean 'agenda'?"),
        Case(words: ["demo"], danish: "Skriv --store MAPPE", english: "Use --store DIR"),
        Case(
            words: ["picture", "nonsens"], danish: "'nonsens' kan ikke bruges som '<skærm>'",
            english: "The value 'nonsens' is invalid"),
        Case(
            words: ["picture", "plan", "--size", "3x3"], danish: "'3x3' kan ikke bruges",
            english: "The value '3x3' is invalid"),
    ]

    @Test("what is sent is done, whether the options stand before connect or after it")
    func optionsBeforeConnect() async throws {
        let home = try SporHome()
        try await home.startCohort()
        func sent(_ text: String) -> [String: String] { ["SSH_ORIGINAL_COMMAND": "log \(text)"] }
        let before = try await home.spor(
            ["--store", home.store, "--lang=da", "connect", "anne-holm"], environment: sent("vigtigt først"))
        #expect(before.status == .exited(0) && before.output.hasPrefix("Gemt "))
        let after = try await home.spor(
            ["connect", "anne-holm", "--store", home.store], environment: sent("vigtigt så"))
        #expect(after.status == .exited(0) && after.output.hasPrefix("Gemt "))
        let list = try await home.spor(
            ["connect", "anne-holm", "--store", home.store], environment: ["SSH_ORIGINAL_COMMAND": "log list --json"]
        ).output
        #expect(list.ranges(of: "vigtig").count == 2)
    }

    @Test("whoever has no logbook is told so by log list as by log")
    func noLogbook() async throws {
        let home = try SporHome(), store = home.folder.path("demo")
        try await home.succeeding("demo", "--store", store)
        for sent in ["log list", "log list --json", "log x"] {
            let result = try await home.spor(
                ["connect", "inger-oestergaard", "--store", store], environment: ["SSH_ORIGINAL_COMMAND": sent])
            #expect(result.status == .exited(1) && result.error.contains("så du har ingen logbog her"), "\(sent)")
        }
    }

    @Test("are told in Danish, with status 2", arguments: cases)
    func danish(wrong: Case) async throws {
        let result = try await SporHome().spor(wrong.words)
        #expect(result.status == .exited(2))
        #expect(result.output.isEmpty)
        #expect(result.error.contains(wrong.danish))
        #expect(HelpTests.englishWords.filter(result.error.contains) == [])
    }

    @Test("are told in English, with status 2", arguments: cases)
    func english(wrong: Case) async throws {
        let result = try await SporHome().spor(wrong.words + ["--lang=en"])
        #expect(result.status == .exited(2))
        #expect(result.error.contains(wrong.english))
        #expect(!result.error.contains { "æøå".contains($0) })
    }

    @Test("a missing value, and a language that there is none of")
    func language() async throws {
        let home = try SporHome()
        let missing = try await runCommand(sporBinary(), ["agenda", "--store"], environment: home.environment)
        #expect(missing.status == .exited(2))
        #expect(missing.error.contains("Der mangler en værdi efter '--store <mappe>'"))
        let unknown = try await home.spor("check", "--lang", "xx")
        #expect(unknown.status == .exited(2))
        #expect(unknown.error.contains("--lang xx: skriv da eller en."))
    }

    @Test("an escape among the words comes back harmless")
    func escape() async throws {
        let result = try await SporHome().spor("agenda", "--\u{1B}[31mrød")
        #expect(result.status == .exited(2))
        #expect(!result.errorBytes.contains(0x1B))
    }
}
