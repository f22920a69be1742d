import TalentDomain
import Testing

@testable import Exchange

@Suite("Settings as a person writes them")
struct SettingsTextTests {
    @Test("language, theme and keys")
    func whole() {
        let text = SettingsText("language = \"en\"\ntheme = \"mono\"\n[keys]\nmove = \"M\"\nundo = [\"u\", \"^Z\"]\n", file: "config.toml")
        #expect(text.language == .en && text.theme == "mono" && text.keys == ["move": ["M"], "undo": ["u", "^Z"]] && text.faults.isEmpty)
    }

    @Test("a file that is no TOML is told with its line, and nothing of it counts", arguments: ["[[[", "language = \"en\"\n[[["])
    func broken(text: String) {
        let settings = SettingsText(text, file: "config.toml"), line = text.split(separator: "\n").count
        #expect(settings.language == nil && settings.keys.isEmpty)
        #expect(settings.fileFault?.da.hasPrefix("config.toml:\(line): Filen er ikke gyldig TOML her, ved tegn 3: ") == true)
        #expect(settings.fileFault?.en.hasPrefix("config.toml:\(line): The file is not valid TOML here, at column 3: ") == true)
    }

    @Test("a value of the wrong kind is told, and the rest counts", arguments: ["language = 5", "language = \"fr\"", "theme = [1]", "keys = 1"])
    func wrongKind(line: String) {
        let settings = SettingsText(line + "\n", file: "config.toml")
        #expect(settings.faults.count == 1 && settings.fileFault == nil)
    }
}
