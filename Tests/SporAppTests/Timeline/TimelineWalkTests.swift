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
        #expect(try app().screen.contains("\n  Kick-off · ons 25. nov. 2026 (uge 48) "))
    }

    @Test("right and left walk a lane, up and down change the lane")
    func lanes() throws {
        let app = try app()
        #expect(app.press("Right").screen.contains("\n  Modul 1, dag 1 ·"))
        #expect(app.press("j").screen.contains("\n  Lederspejl ·"))
        #expect(app.press("k Left").screen.contains("\n  Kick-off ·"))
        #expect(app.press("G").screen.contains("\n  Modul 2, dag 2 ·"))
        #expect(app.press("g").screen.contains("\n  Styregruppemøde 1 ·"))
    }

    @Test("t comes back to today, from any lane")
    func today() throws {
        #expect(try app().press("G t").screen.contains("\n  Kick-off ·"))
    }

    @Test("the selection stays on its activity while the zoom changes")
    func zoom() throws {
        let app = try app().press("Right + + + +")
        #expect(app.screen.contains("\n  Modul 1, dag 1 ·") && app.screen.contains("Dag for dag"))
        #expect(app.screen.contains("! du kan ikke") || app.screen.contains("du kan ikke zoome længere ind"))
        app.press("z")
        #expect(app.screen.contains("\n  Modul 1, dag 1 ·") && app.screen.contains("Hele forløbet"))
        #expect(app.press("-").screen.contains("hele forløbet vises allerede"))
    }

    @Test("the terminal's cursor stands on the selected activity")
    func cursor() throws {
        let canvas = try app().press("Right").canvas
        let cursor = try #require(canvas.cursor)
        #expect(canvas[cursor.row, cursor.column].text == "1")
        #expect(canvas[cursor.row, cursor.column - 1].text == "▸")
    }

    @Test("/ finds while typing, n and N go on, Esc shows everything again")
    func search() throws {
        let app = try app()
        app.press("/").type("modul 2")
        #expect(app.screen.contains("\n  Modul 2, dag 1 ·"))
        #expect(app.screen.contains("2 resultater"))
        app.press("Enter n")
        #expect(app.screen.contains("\n  Modul 2, dag 2 ·"))
        #expect(app.press("n").screen.contains("\n  Modul 2, dag 1 ·"))
        #expect(app.press("N").screen.contains("søgt: »modul 2«, fundet: 2"))
        #expect(!app.press("Esc").screen.contains("søgt"))
    }

    @Test("in 40 columns the heading of a week in another year tells its first day, and cuts no date")
    func narrowWeek() throws {
        var data = try TimelineFixture.workspace()
        data.activities = data.activities.filter { $0.key == "styregruppe-1" }
        let day = try #require(Day("2027-03-22"))
        data.activities["styregruppe-1"]?.dates = Activity.Dates(day, day)
        let app = try TestApp(
            data, today: TimelineFixture.today, size: Size(rows: 12, columns: 40), template: TimelineFixture.template)
        #expect(app.press("2").screen.contains("uge 12, 2027 · fra 22. mar."), "\(app.screen)")
    }

    @Test("a title that is typed whole is found before those that only contain it, also in the past")
    func wholeTitle() throws {
        var data = try TimelineFixture.workspace()
        data.activities["forberedelse-modul-1"]?.title = Phrase("Forberedelse til kick-off", "Preparing the kick-off")
        let today = try #require(Day("2026-11-26"))
        let app = try TestApp(data, today: today, template: TimelineFixture.template).press("2 /").type("kick-of")
        #expect(app.screen.contains("Forberedelse til kick-off ·"), "\(app.screen)")
        #expect(app.type("f").screen.contains("\n  Kick-off ·"), "\(app.screen)")
    }

    @Test("leaving a search goes back to where it began")
    func searchLeft() throws {
        let app = try app()
        app.press("/").type("spejl").press("Esc")
        #expect(app.screen.contains("\n  Kick-off ·"))
    }

    @Test("f shows one track or one audience only, and says so")
    func filter() throws {
        let app = try app().press("f j j Enter")
        #expect(app.screen.contains("Spor: Gruppe · tryk Esc for at se alt"))
        #expect(!app.screen.contains("Moduldage"))
        #expect(app.press("Esc").screen.contains("Moduldage"))
        app.press("f G Enter")
        #expect(app.screen.contains("For: Styregruppe"))
    }

    @Test("a click selects, a click on the selected one opens")
    func click() throws {
        let app = try app()
        app.click("1────")
        #expect(app.screen.contains("\n  Modul 1, dag 1 ·"))
        app.click("1────")
        #expect(app.screen.contains("Tjekliste · 0 af 2"))
    }

    @Test("the selection survives that another adds activities and takes the selected one away")
    func othersChange() throws {
        let app = try app().press("Right")
        let early = try #require(app.data.activities["kick-off"])
        var added = early
        added.id = "infomoede"
        added.title = Phrase("Infomøde")
        added.dates = Activity.Dates(on: early.start.adding(days: -7))
        try app.elsewhere(.activity(.add(added)))
        app.press("e Esc u")
        #expect(app.screen.contains("\n  Modul 1, dag 1 ·"))
    }

    @Test("in 40 columns the dates stand in order under their weeks, a window where it begins and where it ends")
    func narrow() throws {
        let app = try app(columns: 40, rows: 12)
        #expect(app.screen.contains("uge 48"))
        #expect(app.press("j j").screen.contains("▸ man 30. Forberedelse til mod"))
        #expect(app.press("j").screen.contains("▸ tir 8.  slut: Forberedelse"))
        #expect(app.press("Enter").screen.contains("man 30. nov."))
    }

    @Test("l shows the dates as a list, and l the drawing again, on the same activity")
    func list() throws {
        let app = try app().press("Right l")
        #expect(app.screen.contains("▸ ons 9.  Modul 1, dag 1") && !app.screen.contains("Hele forløbet"))
        #expect(app.press("j").screen.contains("▸ tor 10. Lederspejl"))
        #expect(app.press("l").screen.contains("\n  Lederspejl ·"))
    }

    @Test("a talent's meeting stands among the common dates, and Enter opens it")
    func meetings() throws {
        var data = try TimelineFixture.workspace()
        let day = try #require(Day("2027-01-11"))
        data["m"] = Meeting(id: "m", kind: .runningTalk, activity: "samtale-1", talents: ["t0"], planned: day)
        let app = try TestApp(data, today: TimelineFixture.today, template: TimelineFixture.template).press("2 l")
        #expect(app.press("G").screen.contains("man 11. Samtale 1 med nærmeste…     Anne Holm"))
        app.press("/").type("anne").press("Enter Enter")
        #expect(app.screen.contains("▸6 Samtaler") || app.screen.contains("Samtaler"))
    }

    @Test("below the drawing stands what is selected, how far off it is, and what comes before and after")
    func detail() throws {
        let screen = try app().press("Right").screen
        #expect(screen.contains("─ om 19 dage\n"))
        #expect(screen.contains("Før   ") && screen.contains("Efter 10. dec. Lederspejl"))
    }

    @Test("in 120 columns the dates stand below the drawing, and Tab gives them the keys")
    func wide() throws {
        let app = try app(columns: 120, rows: 40).press("Right")
        #expect(app.screen.contains("Hele forløbet") && app.screen.contains("\n  Datoer ─"))
        #expect(app.press("Tab j").screen.contains("▸ tor 10. Lederspejl"))
        #expect(app.screen.contains("    Lederspejl ─"))
    }

    @Test("a talent begins at what is theirs, and f Enter shows everything")
    func mine() throws {
        let app = try app(viewer: Viewer(person: "p0", today: TimelineFixture.today))
        #expect(app.screen.contains("Mit · tryk f for at se alt") && !app.screen.contains("Styregruppe"))
        #expect(app.press("f Enter").screen.contains("Styregruppe"))
        #expect(app.screen.contains("Alt · tryk Esc for kun at se mit"))
        #expect(app.press("Esc").screen.contains("Mit · tryk f for at se alt"))
    }

    @Test("how the rows stand is told to the programme lead, not to a talent")
    func standing() throws {
        let later = Day("2026-12-10")!  // a date of the calendar
        let owner = try TestApp(TimelineFixture.workspace(), today: later, template: TimelineFixture.template).press(
            "2")
        #expect(owner.screen.contains(" nået\n") && owner.screen.contains("0 af 6"))
        let talent = try TestApp(
            TimelineFixture.workspace(), viewer: Viewer(person: "p0", today: later), today: later,
            template: TimelineFixture.template
        ).press("2")
        #expect(!talent.screen.contains(" nået\n"))
    }

    @Test("a cohort without activities says which key makes the first")
    func empty() throws {
        var workspace = Workspace()
        try workspace.apply(.cohort(.add(TimelineFixture.cohort)))
        let app = try TestApp(workspace, today: TimelineFixture.today).press("2")
        #expect(app.screen.contains("Tryk a for at tilføje den første."))
        #expect(app.press("a").screen.contains("Ny aktivitet"))
    }

    @Test("a talent is offered to add to their own course, and no key that changes the cohort's days")
    func reader() throws {
        let app = try app(viewer: Viewer(person: "p0", today: TimelineFixture.today))
        #expect(app.screen.contains("Enter åbn  + zoom ind  - ud  a tilføj  z hele"), "\(app.screen)")
        app.press("m")
        #expect(!app.screen.contains("Ny dato"))
    }

    @Test("the drawing begins with the same activity whether or not it was asked for by a key")
    func first() throws {
        for today in ["2026-11-01", "2026-11-20", "2026-12-10", "2027-01-07", "2028-01-01"] {
            let app = try TestApp(
                TimelineFixture.workspace(), today: Day(today) ?? TimelineFixture.today,
                size: Size(rows: 24, columns: 80), template: TimelineFixture.template
            ).press("2")
            let screen = try #require(app.app.top as? TimelineScreen), context = app.app.context
            #expect(screen.activity(in: context)?.id == screen.item(in: context)?.activity, "\(today)")
        }
    }
}
