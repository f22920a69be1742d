@testable import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The page of a talk")
struct MeetingPageTests {
    private static let manager = Viewer(person: "soeren", today: RoomFixture.today)

    /// A talk with its note and two agreements, the first of which is late.
    private var data: Workspace {
        var data = RoomFixture.data
        data["note"] = MeetingNote(
            id: "note", meeting: "moede-1", kind: .talk, text: "Vi talte om vagtplanen.",
            agreements: [
                Agreement(text: "Søren spørger direktøren", due: Day("2027-03-01")),
                Agreement(text: "Anne skriver til husene", due: Day("2027-04-01")),
            ], writtenBy: "soeren")
        return data
    }

    private func app(_ size: Size = Size(rows: 24, columns: 80), _ viewer: Viewer = Self.manager) throws -> TestApp {
        let app = try TestApp(data, viewer: viewer, today: RoomFixture.today, size: size)
        app.show(.place("anne", .talk(.activity("samtale-1"))))
        return app
    }

    private func agreements(_ app: TestApp) -> [Bool]? { app.data.note(.talk, of: "moede-1")?.agreements.map(\.isDone) }

    @Test(
        "Enter on a talk shows its note and its agreements, with their dates and readers, at every size",
        arguments: [(12, 40), (24, 80), (40, 120)])
    func read(rows: Int, columns: Int) throws {
        let app = try app(Size(rows: rows, columns: columns))
        app.press("Enter")
        for words in ["Samtale efter modul 1", "Læses af dig", "Vi talte om vagtplanen.", "! 1. mar.  Søren spørger"] {
            #expect(app.screen.contains(words), "\(words)\n\(app.screen)")
        }
        app.press("G")
        #expect(app.screen.contains("○ 1. apr.  Anne skriver til husene"), "\(app.screen)")
    }

    @Test("Space ticks an agreement, and takes that back")
    func tick() throws {
        let app = try app()
        app.press("Enter j Space")
        #expect(agreements(app) == [true, false] && app.screen.contains("● 1. mar.  Søren spørger"))
        app.press("Space")
        #expect(agreements(app) == [false, false])
    }

    @Test("an agreement is added, and the talk keeps its agreements where the note becomes empty")
    func add() throws {
        let app = try app()
        app.press("Enter a").type("Tale med Bo").press("^S")
        #expect(agreements(app)?.count == 3 && app.screen.contains("○ Tale med Bo"), "\(app.screen)")
        app.press("Esc e Tab Tab Tab Tab ^A ^K ^S")
        #expect(app.data.note(.talk, of: "moede-1")?.text == "" && agreements(app)?.count == 3, "\(app.screen)")
    }

    @Test("a viewer who knows only the day of the talk has no page of it")
    func withheld() throws {
        let app = try app(Size(rows: 24, columns: 80), .owner(today: RoomFixture.today))
        app.press("Enter")
        #expect(!app.screen.contains("Vi talte om") && !app.screen.contains("Søren spørger"))
    }

    @Test("from the overview, a late agreement leads to itself")
    func late() throws {
        let app = try TestApp(data, viewer: Self.manager, today: RoomFixture.today)
        app.click("Aftale ")
        app.press("Enter")
        #expect(app.screen.contains("▸ ! 1. mar.  Søren spørger direktøren"), "\(app.screen)")
    }
}
