import Testing
@testable import TerminalKit

@Suite("Reading a theme") struct ThemeReaderTests {
    private let parent = (["name = \"far\"", "[roles]"] + StyleRole.allCases.map { "\($0.rawValue) = \"#ffffff\"" })
        .joined(separator: "\n")

    /// Reads the theme `eget`, which may inherit from `far`; or returns its error.
    private func read(_ text: String, also: [String: String] = [:]) throws -> Theme {
        let texts = ["eget": text, "far": parent].merging(also) { $1 }
        return try ThemeReader { name in texts[name].map { ("\(name).toml", $0) } }.theme(named: "eget")
    }

    private func fault(_ text: String, also: [String: String] = [:]) throws -> ThemeError {
        try #require(throws: ThemeError.self) { _ = try read(text, also: also) }
    }

    @Test("A theme changes what it names and inherits the rest")
    func inherits() throws {
        let theme = try read(
            """
            inherits = "far"
            title = { da = "Mit eget", en = "My own" }
            [palette]
            hav = { rgb = "#003366", indexed = 17, ansi = 4 }
            [roles]
            text = { bg = "hav" }
            alert = { fg = "#ff0000", bold = true }
            """)
        #expect(theme.danishTitle == "Mit eget")
        #expect(
            theme.look(of: .text, at: .direct) == Look(foreground: .rgb(255, 255, 255), background: .rgb(0, 0x33, 0x66))
        )
        #expect(theme.look(of: .muted, at: .indexed256).background == .indexed(17))
        #expect(theme.look(of: .alert, at: .ansi16) == Look(foreground: .ansi(9), background: .ansi(4), bold: true))
    }

    @Test("A theme that changes a colour of its parent changes all roles that use it")
    func palette() throws {
        let theme = try read(
            "inherits = \"mor\"\n[palette]\nlys = \"#00ff00\"",
            also: [
                "mor": "inherits = \"far\"\n[palette]\nlys = \"#ff0000\"\n[roles]\naccent = \"lys\""
            ])
        #expect(theme.look(of: .accent, at: .direct).foreground == .rgb(0, 255, 0))
    }

    @Test("What isn't TOML is named with its place")
    func syntax() throws {
        let fault = try fault("[roles]\ntext = = \"#ffffff\"")
        #expect(fault.file == "eget.toml" && fault.line == 2)
        #expect(fault.danish.hasPrefix("eget.toml, linje 2, tegn 8: er ikke gyldig TOML"))
    }

    @Test(
        "A mistake names line and role",
        arguments: [
            ("inherits = \"far\"\n[roles]\n\ntekst = \"#ffffff\"", 4, "tekst", "kendes ikke"),
            (
                "inherits = \"far\"\n[roles]\n  accent = \"grøn\"", 3, "accent",
                "farven »grøn« står ikke under [palette]"
            ),
            ("inherits = \"far\"\n[roles]\nkey = { fg = \"#ffffff\", fed = true }", 3, "key", "»fed« forstås ikke"),
            ("inherits = \"far\"\n[roles]\nkey = { plain = \"bold stor\" }", 3, "key", "»stor« er ikke en fremhævning"),
            ("inherits = \"far\"\n[roles]\nkey = 7", 3, "key", "skal være et farvenavn"),
            ("[roles]\ntext = \"#ffffff\"", 1, "muted", "mangler"),
        ])
    func roles(_ text: String, _ line: Int, _ role: String, _ words: String) throws {
        let fault = try fault(text)
        #expect(fault.line == line)
        #expect(fault.role == role)
        #expect(fault.danish.contains("rollen »\(role)«: \(words)"), "\(fault.danish)")
        #expect(fault.english.contains("role “\(role)”"))
    }

    @Test(
        "A mistake outside the roles names its line",
        arguments: [
            ("farve = 1", 1, "»farve« findes ikke i et tema"),
            ("inherits = \"far\"\n[palette]\n\"blå\" = 3\n\"rød\" = \"#ff00\"", 4, "»rød« er ikke en farve"),
            ("inherits = \"far\"\n[palette]\nsol = { rgb = \"#ffff00\", ansi = 16 }", 3, "»sol« er ikke en farve"),
            ("\ninherits = \"mor\"", 2, "intet tema »mor« at arve fra"),
            ("inherits = \"eget\"", 1, "temaer arver i ring: eget → eget"),
            ("inherits = \"far\"\nground = \"grøn\"", 2, "»grøn« er ikke en gyldig baggrund"),
        ])
    func elsewhere(_ text: String, _ line: Int, _ words: String) throws {
        let fault = try fault(text)
        #expect(fault.line == line)
        #expect(fault.danish.contains(words), "\(fault.danish)")
    }

    @Test("A circle over several files is told whole")
    func circle() throws {
        let fault = try fault("inherits = \"mor\"", also: ["mor": "inherits = \"eget\""])
        #expect(fault.file == "mor.toml")
        #expect(fault.english.contains("eget → mor → eget"))
    }

    @Test("A theme that isn't there is said so")
    func missing() throws {
        let fault = try #require(throws: ThemeError.self) { _ = try ThemeReader { _ in nil }.theme(named: "sol") }
        #expect(fault.danish == "sol: der er intet tema med det navn. `spor --help` nævner dem, der følger med.")
    }
}
