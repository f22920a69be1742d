@testable import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The rows above a screen")
struct ScreenHeadTests {
    private func app(_ rows: Int, _ columns: Int, _ language: Language = .da) throws -> TestApp {
        try TestApp(room: RoomFixture.data, rows: rows, columns: columns, language)
    }

    @Test("a form that fills the page is named in the path; a question is not, since its page stays in view")
    func forms() throws {
        let app = try app(24, 80)
        app.press("3 o Enter Tab Enter")
        #expect(app.head.hasPrefix("  Spor › Talenter › Anne Holm › Ledelsesopgave"), "\(app.screen)")
        app.press("Esc Tab a Esc d")
        #expect(!app.head.contains("Er du sikker"))
    }

    @Test(
        "on the narrowest screen, a person's name and the place among the tabs stay whole", arguments: Language.allCases
    )
    func place(language: Language) throws {
        let app = try app(12, 40, language)
        app.press("3 o Enter Tab Tab")
        let tab = language == .da ? "Samtaler" : "Conversations"
        #expect(app.head.contains("Anne Holm › \(tab)  3/5"), "\(app.head)")
    }

    @Test("whoever looks as somebody else is told so at every width", arguments: [40, 60, 80, 120])
    func looksAs(columns: Int) throws {
        var viewer = Viewer(person: "soeren", today: RoomFixture.today)
        viewer.hidesConfidential = true
        let app = try TestApp(
            RoomFixture.data, viewer: viewer, today: RoomFixture.today, size: Size(rows: 24, columns: columns))
        #expect(app.head.contains("set som Søren Kjær"), "\(app.head)")
        app.show(.talent("anne", .talks))
        #expect(app.head.contains("set som Søren"), "\(app.head)")
    }

    @Test("the facts about a person make way for a sheet that fills the page", arguments: [(24, 80), (12, 40)])
    func facts(rows: Int, columns: Int) throws {
        let app = try app(rows, columns)
        app.press("3 o Enter")
        #expect(app.screen.contains("leder Søren Kjær"))
        #expect(!app.press(":").screen.contains("leder Søren Kjær"), "\(app.screen)")
    }
}

extension TestApp {
    /// The first row: the path and the date.
    fileprivate var head: String {
        screen.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
    }
}
