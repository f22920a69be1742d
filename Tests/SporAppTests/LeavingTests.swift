import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("Who leaves, and who comes later")
struct LeavingTests {
    private let day = Day("2027-04-20")!  // a date that exists

    private func room(
        _ change: (inout Workspace) -> Void = { _ in }, on day: Day? = nil, size: Size = Size(rows: 30, columns: 120)
    ) throws -> TestApp {
        var data = RoomFixture.data
        change(&data)
        return try TestApp(data, today: day ?? self.day, size: size)
    }

    private func left(_ data: inout Workspace, on day: String = "2027-03-20") {
        data.talents["anne"]?.status = .left(on: Day(day)!, nextPath: "Specialist i Hjørring")  // a date that exists
    }

    @Test("a last day without a year is the nearest, not next year's")
    func lastDay() throws {
        let app = try room().press("3 o j L ^U").type("16.4")
        #expect(app.screen.contains("fre 16. apr. 2027"))
        app.press("Tab").type("Specialist").press("^S")
        #expect(app.data.talents["bo"]?.status == .left(on: Day("2027-04-16")!, nextPath: "Specialist"))
    }

    @Test("a day more than half a year off is asked about")
    func farOff() throws {
        #expect(try room().press("3 o j L ^U").type("16.4.28").screen.contains("passer året?"))
        #expect(try !room().press("3 o j L ^U").type("16.4").screen.contains("passer året?"))
    }

    @Test("a last day in another year says its year in the list")
    func year() throws {
        let app = try room({ left(&$0, on: "2026-12-18") })
        #expect(app.press("3").screen.contains("stoppede  18. dec. 2026"))
    }

    @Test("nothing is due after the last day: neither in the list nor among the talks")
    func nothingDue() throws {
        let app = try room({ left(&$0) }).press("3 o G")
        #expect(
            app.screen.contains("stoppede  20. mar. 2027") && !app.screen.contains("! 1")
                && !app.screen.contains("Samtale efter modul 3"))
        app.show(.talent("anne", .talks))
        #expect(
            !app.screen.contains("ikke holdt") && !app.screen.contains("holdt?")
                && !app.screen.contains("Ledergruppemøde 1"))
        for tab in [RoomTab.plan, .tasks] {
            app.show(.talent("anne", tab))
            #expect(!app.screen.contains("! "))
        }
    }

    @Test("the way forward stands in the list at 80 columns, and is corrected in the details")
    func wayForward() throws {
        let app = try room({ left(&$0) }, size: Size(rows: 24, columns: 80)).press("3 o G")
        #expect(app.screen.contains("vejen videre: Specialist i Hjørring"))
        let wide = try room({ left(&$0) }, size: Size(rows: 24, columns: 120)).press("3 o G").screen
        #expect(wide.contains("L tag med igen") && !wide.contains("L udmeld"))
        app.press("p Up").type("!").press("^S")
        #expect(app.data.talents["anne"]?.nextPath == "Specialist i Hjørring!")
    }

    @Test("a name has one short form, whatever room there is")
    func shortName() throws {
        var data = RoomFixture.data
        data.people["anne"]?.givenName = "Anne Marie"
        let context = try TestApp(data, today: day).app.context
        #expect(Set((8...14).map { context.wording.name("anne", fitting: $0) }) == ["Anne Holm"])
        #expect(context.wording.name("anne", fitting: 15) == "Anne Marie Holm")
    }

    @Test("who left counts for the days before, and their attendance can still be entered")
    func attendance() throws {
        var data = try TimelineFixture.workspace()
        data.talents["t0"]?.status = .left(on: Day("2026-12-15")!, nextPath: "Specialist")
        let app = try TestApp(data, today: Day("2027-03-01")!, template: TimelineFixture.template)
        app.show(.activity("modul-1-dag-1"))
        #expect(app.screen.contains("Talenter · 3 ikke noteret"))
        app.press("A")
        #expect(app.screen.contains("Talenter · 2 var med · 1 fravær"))
        app.show(.activity("modul-1-dag-2"))
        #expect(app.screen.contains("Talenter · 2 ikke noteret"))
        let figures = CohortFigures(of: TimelineFixture.cohort.id, in: app.data, today: Day("2027-03-01")!)
        #expect(figures.attendance.first { $0.activity == "modul-1-dag-1" }?.expected == 3)
        #expect(figures.attendance.first { $0.activity == "modul-1-dag-2" }?.expected == 2)
    }

    @Test("»Med fra« is its own day: empty it previews nothing, and the line manager's role is not put off to it")
    func joined() throws {
        let today = Day("2027-03-05")!  // a date that exists
        let details = try room(on: today).press("3 o p ^S")
        #expect(details.data == RoomFixture.data)
        let app = try room(on: today).press("3 a Enter").type("Ida\nSkov\nida@kommune.example\nHjørring\n\n\n").press(
            "Right Enter Enter")
        app.type("kjær").press("Enter Tab Tab Tab ^U").type("1.3")
        #expect(app.screen.contains("man 1. mar. 2027"))
        app.press("^S")
        let ida = try #require(app.data.talents.values.first { app.data.name(of: $0.id) == "Ida Skov" })
        #expect(ida.joinedOn == Day("2027-03-01") && app.data.lineManager(of: ida.id, on: today)?.id == "soeren")
        #expect(app.data.roles.values.first { $0.talent == ida.id }?.from == nil)
    }

    @Test("a plan agreed with the former line manager stays agreed under the new one")
    func agreedPlan() throws {
        var data = RoomFixture.data
        data.roles["rolle-1"]?.until = Day("2027-04-01")
        data["ny"] = RoleAssignment(
            id: "ny", person: "eva", role: .lineManager, talent: "anne", from: Day("2027-04-02"))
        let app = try TestApp(data, viewer: Viewer(person: "anne", today: day), today: day)
        #expect(!app.screen.contains("har ikke svaret endnu"))
        let manager = try TestApp(
            data, viewer: Viewer(person: "eva", today: day), today: day, size: Size(rows: 50, columns: 100))
        #expect(!manager.screen.contains("venter på dit svar"))
    }
}
