import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Papers and spreadsheets from the screens")
struct FileSheetTests {
    private let day = Day("2027-04-20")!  // a date that exists

    private func app(isRemote: Bool = false) throws -> TestApp {
        try TestApp(RoomFixture.data, today: day, size: Size(rows: 30, columns: 120), isRemote: isRemote)
    }

    private func palette(_ app: TestApp, _ words: String) -> TestApp { app.press(":").type(words).press("Enter") }

    @Test("a paper of one person is asked for with person and file, and told where it is")
    func plan() throws {
        let app = palette(try app(), "udskriv")
        #expect(app.screen.contains("En persons udviklingsplan") && app.screen.contains("HTML-fil i A4"))
        app.press("^S")
        #expect(app.files.isEmpty)
        app.type("Anne").press("Enter Tab Tab").type("plan.html").press("^S")
        let person = try #require(app.data.talents["anne"]?.person)
        #expect(app.files.map(\.content) == [.paper(.plan, person: person, activity: nil)])
        #expect(app.files.map(\.path) == ["plan.html"] && app.screen.contains("gemt i plan.html"))
    }

    @Test("a spreadsheet is asked for by its content")
    func spreadsheet() throws {
        let app = palette(try app(), "gem regneark").type("dato").press("Enter").press("Tab").type("datoer.xlsx").press(
            "^S")
        #expect(app.files.map(\.content) == [.spreadsheet(.dates)])
    }

    @Test("a file that cannot be written leaves the form with what was typed")
    func failure() throws {
        let app = palette(try app(), "gem regneark").press("Tab").type("datoer.xlsx")
        app.fail(with: .notSaved(Phrase("datoer.xlsx findes allerede.", "datoer.xlsx already exists.")))
        app.press("^S")
        #expect(app.screen.contains("findes allerede") && app.screen.contains("datoer.xlsx"))
    }

    @Test("a person who has logged in has no files here")
    func remote() throws {
        let app = try app(isRemote: true).press(":").type("udskriv")
        #expect(!app.screen.contains("Udskriv en plan, en liste"))
    }
}
