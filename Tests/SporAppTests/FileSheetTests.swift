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

    @Test("a calendar is the cohort's, everybody's or one person's")
    func calendar() throws {
        let app = palette(try app(), "gem kalender").press("Tab").type("hold.ics").press("^S")
        #expect(app.files.map(\.content) == [.calendar(.cohort)] && app.screen.contains("gemt i hold.ics"))
        palette(app, "outlook").type("alles").press("Enter Tab").type("mappe").press("^S")
        palette(app, "outlook").type("Anne").press("Enter Tab").type("anne.ics").press("^S")
        #expect(app.files.dropFirst().map(\.content) == [.calendar(.everybody), .calendar(.person("anne"))])
    }

    @Test("one who has logged in on this machine saves their own calendar and the cohort's, nobody else's")
    func ownCalendar() throws {
        let app = palette(
            try TestApp(
                RoomFixture.data, viewer: Viewer(person: "soeren", today: day), today: day,
                size: Size(rows: 30, columns: 120)), "gem kalender")
        #expect(app.screen.contains("holdets aktiviteter") && app.screen.contains("Søren Kjær"))
        #expect(!app.screen.contains("alles egne"))
        app.type("Anne").press("Enter Tab").type("x.ics").press("^S")
        #expect(!app.files.map(\.content).contains(.calendar(.person("anne"))))
    }

    @Test("an invitation is to an activity that is to come, into a folder")
    func invitation() throws {
        #expect(palette(try app(), "skriv invitation").screen.contains("Ingen kommende dag at indbyde til"))
        var data = RoomFixture.data
        var next = try #require(data.activities.values.first { $0.cohort == "hold3" })
        (next.id, next.kind, next.start, next.end) = ("dag", .moduleDay, day, day)
        data.activities[next.id] = next
        let app = palette(
            try TestApp(data, today: day, size: Size(rows: 30, columns: 120)), "skriv invitation")
        #expect(app.screen.contains("Spor sender ikke noget"))
        app.press("^S")
        #expect(app.files.isEmpty)
        app.type("breve").press("^S")
        guard case .invitation(let id)? = app.files.first?.content else { return #expect(Bool(false)) }
        #expect(try #require(app.data.activities[id]).end >= day && app.files[0].path == "breve")
    }

    @Test("a programme without career conversations has no letter to their hosts")
    func papers() throws {
        let app = palette(try app(), "udskriv")
        #expect(!app.screen.contains("karrieresamtale") && app.data.papers(in: "hold3").contains(.plan))
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
