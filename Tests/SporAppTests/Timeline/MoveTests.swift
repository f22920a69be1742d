import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Moving an activity")
struct MoveTests {
    /// The first module day is selected, and its new date typed.
    private func app(movingTo date: String, columns: Int = 80, rows: Int = 24) throws -> TestApp {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: rows, columns: columns), template: TimelineFixture.template)
        app.press("2 / ").type("modul 1, dag 1").press("Enter m").type(date).press("Enter")
        return app
    }

    private func start(_ id: Activity.ID, in app: TestApp) -> Day? { app.data.activities[id]?.start }

    @Test("shows what would follow before anything is moved")
    func preview() throws {
        let app = try app(movingTo: "18/12")
        #expect(app.screen.contains("ons 9. dec. 2026 → fre 18. dec. 2026"))
        #expect(app.screen.contains("følger med"))
        #expect(app.screen.contains("Modul 1, dag 2"))
        #expect(start("modul-1-dag-1", in: app) == Day("2026-12-09"))
    }

    @Test("Enter moves all that follow, and one undo takes all of it back")
    func all() throws {
        let app = try app(movingTo: "18/12")
        let before = try #require(start("modul-1-dag-2", in: app))
        app.press("Enter")
        #expect(start("modul-1-dag-1", in: app) == Day("2026-12-18"))
        #expect(app.data.activities["modul-1-dag-1"]?.isMovedByHand == true)
        #expect(try #require(start("modul-1-dag-2", in: app)) > before)
        #expect(app.data.activities["modul-1-dag-2"]?.isMovedByHand == false)
        #expect(app.screen.contains("fulgte med"))
        #expect(app.screen.contains("── Modul 1, dag 1 · fre 18. dec. 2026"))
        app.press("u")
        #expect(start("modul-1-dag-1", in: app) == Day("2026-12-09"))
        #expect(start("modul-1-dag-2", in: app) == before)
    }

    @Test("m moves only the one")
    func alone() throws {
        let app = try app(movingTo: "18/12")
        let before = start("modul-1-dag-2", in: app)
        app.press("m")
        #expect(start("modul-1-dag-1", in: app) == Day("2026-12-18"))
        #expect(start("modul-1-dag-2", in: app) == before)
        #expect(app.screen.contains("resten blev liggende"))
    }

    @Test("Esc goes back to the date, with what was typed")
    func back() throws {
        let app = try app(movingTo: "18/12").press("Esc")
        #expect(app.screen.contains("Ny dato"))
        #expect(app.screen.contains("18/12"))
        #expect(start("modul-1-dag-1", in: app) == Day("2026-12-09"))
    }

    @Test("a closed day is warned of")
    func closedDay() throws {
        #expect(try app(movingTo: "24/12").screen.contains("! tor 24. dec. 2026 er en lukket dag"))
    }

    @Test("what is no date is refused at the field")
    func noDate() throws {
        #expect(try app(movingTo: "engang").screen.contains("kan ikke læses som en dato"))
    }

    @Test("the hour may be said with the date")
    func hour() throws {
        let app = try app(movingTo: "fre 18/12 kl. 9.30").press("Enter")
        #expect(app.data.activities["modul-1-dag-1"]?.startTime == 9 * 60 + 30)
    }

    @Test("a period keeps its length, and moves at once where nothing follows")
    func period() throws {
        let app = try TestApp(TimelineFixture.workspace(), today: TimelineFixture.today, template: TimelineFixture.template)
        app.press("2 / ").type("buddy").press("Enter")
        let old = try #require(app.data.activities["buddymoede-1"])
        app.press("m").type("4/3").press("^S")
        let new = try #require(app.data.activities["buddymoede-1"])
        #expect(new.start == Day("2027-03-04"))
        #expect(new.end - new.start == old.end - old.start)
    }

    @Test("nothing is left of the draft once the move is made")
    func draft() throws {
        let app = try app(movingTo: "18/12").press("Enter")
        #expect(app.drafts.isEmpty)
    }
}
