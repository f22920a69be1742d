import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Two languages")
struct LanguageTests {
    @Test(
        "no screen has a Danish word in English but those that people wrote",
        arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 12, columns: 40)])
    func english(size: Size) throws {
        try Walk.everywhere(size: size, language: .en) { script, app in
            let written = String(describing: app.data)
            for word in app.screen.split(whereSeparator: { !$0.isLetter })
            where word.contains(where: { "æøåÆØÅ".contains($0) }) {
                #expect(written.contains(word), "«\(word)» after \(script)")
            }
        }
    }

    @Test("no screen has the same words in both languages but names and a few that are the same")
    func bothTold() {
        for command in Command.all {
            #expect(!command.name.da.isEmpty && !command.name.en.isEmpty)
            #expect(command.about.da != command.about.en, "\(command)")
        }
    }
}
