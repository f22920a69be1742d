import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Walking the timeline")
struct TimelineWalkTests {
    private func app(columns: Int = 80, rows: Int = 24, viewer: Viewer? = nil) throws -> TestApp {
        try TestApp(
            TimelineFixture.workspace(), viewer: viewer, today: TimelineFixture.today,
            size: Size(rows: rows, columns: columns),
            template: TimelineFixture.template
        ).press("2")
    }

    @Test("begins at the first activity from today on")
    func beginsAtToday() throws {
        #expect(try app().screen.contains("── Kick-off · ons 25. nov. 2026 (uge 48) · 0 af 3 har sagt ja"))
    }

    @Test("right and left walk a lane, up and down change the lane")
    func lanes() throws {
        let app = try app()
        #expect(app.press("l").screen.contains("── Modul 1, dag 1 ·"))
        #expect(app.press("j").screen.contains("── Lederspejl ·"))
        #expect(app.press("k h").screen.contains("── Kick-off ·"))
        #expect(app.press("G").screen.contains("── Modul 2, dag 2 ·"))
        #expect(app.press("g").screen.contains("── Styregruppemøde 1 ·"))
    }

    @Test("t comes back to today, from any lane")
    func today() throws {
        #expect(try app().press("G t").screen.contains("── Kick-off ·"))
    }

    @Test("the selection stays on its activity while the zoom changes")
    func zoom() throws {
        let app = try app().press("l + + +")
        #expect(app.screen.contains("▸Modul 1, dag 1"))
        #expect(app.screen.contains("│uge 50 · december 2026"))
        #expect(app.press("- - - - -").screen.contains("│2027"))
    }

    @Test("the terminal's cursor stands on the selected activity")
    func cursor() throws {
        let canvas = try app().press("l").canvas
        let cursor = try #require(canvas.cursor)
        #expect(canvas[cursor.row, cursor.column].text == "1")
        #expect(canvas[cursor.row, cursor.column - 1].text == "▸")
    }

    @Test("/ finds while typing, n and N go on, Esc shows everything again")
    func search() throws {
        let app = try app()
        app.press("/").type("modul 2")
        #expect(app.screen.contains("── Modul 2, dag 1 ·"))
        #expect(app.screen.contains("2 resultater"))
        app.press("Enter n")
        #expect(app.screen.contains("── Modul 2, dag 2 ·"))
        #expect(app.press("n").screen.contains("── Modul 2, dag 1 ·"))
        #expect(app.press("N").screen.contains("søgt: »modul 2«, fundet: 2"))
        #expect(!app.press("Esc").screen.contains("søgt"))
    }

    @Test("leaving a search goes back to where it began")
    func searchLeft() throws {
        let app = try app()
        app.press("/").type("spejl").press("Esc")
        #expect(app.screen.contains("── Kick-off ·"))
    }

    @Test("f shows one track or one audience only, and says so")
    func filter() throws {
        let app = try app().press("f j j Enter")
        #expect(app.screen.contains("Spor: Gruppe · Esc: vis alt"))
        #expect(!app.screen.contains("1a"))
        #expect(app.press("Esc").screen.contains("1a"))
        app.press("f G Enter")
        #expect(app.screen.contains("For: Styregruppe"))
    }

    @Test("a click selects, a click on the selected one opens")
    func click() throws {
        let app = try app()
        app.click("1a")
        #expect(app.screen.contains("── Modul 1, dag 1 ·"))
        app.click("1a")
        #expect(app.screen.contains("Tjekliste · 0 af 2"))
    }

    @Test("the selection survives that another adds activities and takes the selected one away")
    func othersChange() throws {
        let app = try app().press("l")
        let early = try #require(app.data.activities["kick-off"])
        var added = early
        added.id = "infomoede"
        added.title = Phrase("Infomøde")
        added.dates = Activity.Dates(on: early.start.adding(days: -7))
        try app.elsewhere(.activity(.add(added)))
        app.press("e Esc u")
        #expect(app.screen.contains("── Modul 1, dag 1 ·"))
    }

    @Test("in 40 columns the activities stand by date under their weeks")
    func list() throws {
        let app = try app(columns: 40, rows: 12)
        #expect(app.screen.contains("uge 48"))
        #expect(app.press("j j Enter").screen.contains("man 30. nov."))
    }

    @Test("a cohort without activities says which key makes the first")
    func empty() throws {
        var workspace = Workspace()
        try workspace.apply(.cohort(.add(TimelineFixture.cohort)))
        let app = try TestApp(workspace, today: TimelineFixture.today).press("2")
        #expect(app.screen.contains("Tryk a for at tilføje den første."))
        #expect(app.press("a").screen.contains("Ny aktivitet"))
    }

    @Test("one who only reads is offered no key that writes")
    func reader() throws {
        let app = try app(viewer: Viewer(person: "p0", today: TimelineFixture.today))
        #expect(app.screen.contains("Enter åbn  + zoom ind"))
        app.press("m")
        #expect(!app.screen.contains("Ny dato"))
    }
}
