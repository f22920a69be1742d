import TalentDomain
import Testing

@testable import Exchange

@Suite("Settings as a person writes them")
struct SettingsTextTests {
    @Test("language, theme and keys")
    func whole() {
        let text = SettingsText(
            "language = \"en\"\ntheme = \"mono\"\n[keys]\nmove = \"M\"\nundo = [\"u\", \"^Z\"]\n", file: "config.toml")
        #expect(
            text.language == .en && text.theme == "mono" && text.keys == ["move": ["M"], "undo": ["u", "^Z"]]
                && text.faults.isEmpty)
    }

    @Test(
        "a file that is no TOML is told with its line, and nothing of it counts",
        arguments: ["[[[", "language = \"en\"\n[[["])
    func broken(text: String) {
        let settings = SettingsText(text, file: "config.toml"), line = text.split(separator: "\n").count
        #expect(settings.language == nil && settings.keys.isEmpty)
        #expect(
            settings.faults.first?.da.hasPrefix("config.toml:\(line): Filen er ikke gyldig TOML her, ved tegn 3: ")
                == true)
        #expect(
            settings.faults.first?.en.hasPrefix("config.toml:\(line): The file is not valid TOML here, at column 3: ")
                == true)
    }

    @Test(
        "a value of the wrong kind is told, and the rest counts",
        arguments: ["language = 5", "language = \"fr\"", "theme = [1]", "keys = 1"])
    func wrongKind(line: String) {
        let settings = SettingsText(line + "\n", file: "config.toml")
        #expect(
            settings.faults.count == 1
                && settings.faults[0].da.hasPrefix("config.toml:1: \(line.prefix { $0 != " " }): "))
    }

    @Test("an unknown key is told with its line, and with the known one that is nearest to it")
    func unknown() {
        let faults = SettingsText("# mine\nlangauge = \"en\"\nfarver = 3\n\n[key]\nmove = \"M\"\n", file: "config.toml")
            .faults.map(\.da)
        #expect(
            faults == [
                "config.toml:3: farver: kendes ikke. Her kan stå language, theme og [keys].",
                "config.toml:5: key: kendes ikke. Mente du keys?",
                "config.toml:2: langauge: kendes ikke. Mente du language?",
            ])
    }

    @Test(
        "a fault at a command is told with its line, however its keys are written",
        arguments: [
            "[keys]\nadd = \"n\"\nmove = \"?\"", "theme = \"mono\"\n[keys]\n\"move\" = \"?\"", "\n\nkeys.move = \"?\"",
            "\n\nkeys = { move = \"?\" }",
        ])
    func lines(text: String) {
        #expect(
            SettingsText(text, file: "config.toml").fault(at: ["keys", "move"], Phrase("?")).da
                == "config.toml:3: keys.move: ?")
    }
}
