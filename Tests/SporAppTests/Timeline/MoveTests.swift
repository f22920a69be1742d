import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Moving an activity")
struct MoveTests {
    /// Selects the first module day, and types its new date.
    private func app(movingTo date: String, columns: Int = 80, rows: Int = 24) throws -> TestApp {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: rows, columns: columns),
            template: TimelineFixture.template)
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

    @Test(
        "while a date is typed, the form tells old and new with weekday and week, whatever it counts from",
        arguments: [
            ("om 2 uger", "→ ons 23. dec. 2026 (uge 52), 14 dage senere end"),
            ("+7", "→ ons 16. dec. 2026 (uge 51), 7 dage senere end"),
            ("næste tirsdag", "→ tir 15. dec. 2026 (uge 51), 6 dage senere end"),
            ("8/12", "→ tir 8. dec. 2026 (uge 50), 1 dag tidligere end"),
        ])
    func shift(typed: String, told: String) throws {
        for columns in [80, 40] {
            let app = try TestApp(
                TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: 24, columns: columns),
                template: TimelineFixture.template)
            app.press("2 / ").type("modul 1, dag 1").press("Enter m")
            #expect(app.flowing.contains("»+14« regnes derfra."))
            app.type(typed)
            #expect(app.flowing.contains(told + " ons 9. dec. 2026 (uge 50)"))
        }
    }

    @Test(
        "a move is a small question at the bottom: its title, what it moves, and no next field where there is one only")
    func question() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: 24, columns: 80),
            template: TimelineFixture.template)
        app.press("2 / ").type("modul 1, dag 1").press("Enter m")
        let lines = app.screen.split(separator: "\n", omittingEmptySubsequences: false)
        let title = try #require(lines.firstIndex { $0.contains("Flyt Modul 1, dag 1 ──") }, "\(app.screen)")
        #expect(lines.count - 1 - title <= 9, "\(app.screen)")
        #expect(lines[title + 1].contains("▸ Ny dato") && lines[22].contains("Ligger nu"), "\(app.screen)")
        #expect(app.screen.contains("Hele forløbet") && !app.screen.contains("Tab næste felt"))
    }

    @Test("on the lowest screen the reading has room, under the first sentence alone")
    func lowScreen() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: 12, columns: 40),
            template: TimelineFixture.template)
        app.press("2 / ").type("modul 1, dag 1").press("Enter m").type("+14")
        #expect(app.flowing.contains("Ligger nu ons 9. dec. 2026."))
        #expect(app.flowing.contains("→ ons 23. dec. 2026 (uge 52), 14"))
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
        #expect(app.screen.contains("\n  Modul 1, dag 1 · fre 18. dec. 2026"))
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

    @Test("says how many had answered for the old date, and asks them again", arguments: ["Enter", "m"])
    func answers(key: String) throws {
        let app = try app(movingTo: "18/12"), before = app.data
        #expect(app.screen.contains("2 har svaret på den gamle dato (1 kommer, 1 nej)."))
        app.press(key)
        #expect(app.screen.contains("2 svar skal gives igen"))
        #expect(!app.data.attendances.isEmpty && app.data.attendances.values.allSatisfy { $0.presence == .invited })
        app.press("u")
        #expect(app.data == before)
    }

    @Test("Esc goes back to the date, with what was typed")
    func back() throws {
        let app = try app(movingTo: "18/12").press("Esc")
        #expect(app.screen.contains("Ny dato"))
        #expect(app.screen.contains("18/12"))
        #expect(start("modul-1-dag-1", in: app) == Day("2026-12-09"))
    }

    @Test("moving only one asks first where that breaks an order that the others would have kept")
    func aloneOutOfOrder() throws {
        let app = try app(movingTo: "om 5 uger").press("m")
        #expect(app.screen.contains("Modul 1, dag 2 kommer før Modul 1, dag 1, men skal ligge efter."))
        #expect(start("modul-1-dag-1", in: app) == Day("2026-12-09"))
        #expect(start("modul-1-dag-1", in: app.press("Enter")) == Day("2027-01-13"))
    }

    @Test(
        "what is moved is where the date is counted from",
        arguments: [
            ("+7", "2026-12-16"), ("om 5 uger", "2027-01-13"), ("14-16", "2026-12-09"), ("tor", "2026-12-10"),
            ("8/12", "2026-12-08"), ("20/11", "2026-11-20"),
        ])
    func counting(typed: String, day: String) throws {
        let app = try app(movingTo: typed)
        // Where the day alone breaks an order, there is one more question.
        app.press("m Enter")
        #expect(start("modul-1-dag-1", in: app) == Day(day))
    }

    @Test("a date without a year is the one nearest to the activity, however long ago today was")
    func nearest() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: try #require(Day("2025-05-01")), template: TimelineFixture.template)
        app.press("2 / ").type("modul 1, dag 1").press("Enter m").type("16/12").press("Enter")
        #expect(app.screen.contains("ons 9. dec. 2026 → ons 16. dec. 2026"))
        app.press("m")
        #expect(start("modul-1-dag-1", in: app) == Day("2026-12-16"))
    }

    @Test("each row says its years where a year could be mistaken, and a jump is warned of")
    func years() throws {
        let app = try app(movingTo: "17/12 2027", rows: 40)
        #expect(app.screen.contains("! Det er 373 dage senere: passer årstallet?"))
        #expect(app.screen.contains("2027 → ") && app.screen.contains("2028  "))
        let rows = app.screen.split(separator: "\n").filter { $0.contains(" → ") && $0.contains("Modul") }
        #expect(!rows.isEmpty && rows.allSatisfy { $0.contains("2027") })
    }

    @Test("a jump is asked about where nothing follows, too")
    func jumpAlone() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, template: TimelineFixture.template)
        app.press("2 / ").type("buddy").press("Enter m").type("4/3 2028").press("^S")
        #expect(app.screen.contains("passer årstallet?"))
        #expect(app.data.activities["buddymoede-1"]?.start.year == 2027)
    }

    @Test("what is held or past stays when the kick-off moves, and the preview says so")
    func heldStays() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: try #require(Day("2026-12-10")), size: Size(rows: 40, columns: 80),
            template: TimelineFixture.template)
        let before = try #require(app.data.activities["modul-1-dag-1"])
        app.press("2 / ").type("kick-off").press("Enter m").type("+7").press("Enter")
        #expect(app.screen.contains("bliver liggende"))
        #expect(app.screen.contains("ons 9. dec. 2026  Modul 1, dag 1"))
        app.press("Enter")
        #expect(app.data.activities["modul-1-dag-1"] == before)
        #expect(start("kick-off", in: app) == Day("2026-12-02"))
        #expect(app.data.kickOff(of: "hold-3") == Day("2026-12-02"))
    }

    @Test("why an activity was moved stands with it")
    func reason() throws {
        let app = try app(movingTo: "18/12")
        app.press("Enter")
        #expect(app.data.activities["modul-1-dag-1"]?.dateReason?.da == "Flyttet manuelt fra ons 9. dec. 2026.")
        #expect(app.press("Enter").screen.contains("Flyttet manuelt"))
        #expect(try #require(app.data.activities["modul-1-dag-2"]?.dateReason).da.hasPrefix("Flyttet fra "))
    }

    @Test("a closed day gives way to the next open one, and the preview says why; the activity's own form only warns")
    func closedDay() throws {
        let app = try app(movingTo: "24/12")
        #expect(app.screen.contains("→ man 4. jan. 2027") && app.screen.contains("juleferie"), "\(app.screen)")
        app.press("Enter")
        #expect(start("modul-1-dag-1", in: app) == Day("2027-01-04"))
        app.press("e Tab ^U").type("24/12-2026").press("^S")
        #expect(app.screen.contains("! tor 24. dec. 2026 er en lukkedag"), "\(app.screen)")
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
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, template: TimelineFixture.template)
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
