import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("On the timeline, what is planned for one talent alone")
struct IndividualActivityTests {
    private func app(_ viewer: Viewer? = nil, size: Size = Size(rows: 24, columns: 80)) throws -> TestApp {
        var data = try TimelineFixture.workspace()
        data.roles["chef"] = RoleAssignment(id: "chef", person: "p2", role: .lineManager, talent: "t0")
        return try TestApp(
            data, viewer: viewer, today: TimelineFixture.today, size: size, template: TimelineFixture.template)
    }

    private func viewer(_ person: Person.ID) -> Viewer { Viewer(person: person, today: TimelineFixture.today) }

    private func added(_ app: TestApp) throws -> Activity {
        try #require(app.data.activities.values.first { $0.talent != nil })
    }

    @Test("a talent adds to their own course, and sees it among the year's dates")
    func byTheTalent() throws {
        let app = try app(viewer("p0")).press("2 a")
        #expect(app.screen.contains("Ny aktivitet i dit eget forløb"))
        #expect(!app.screen.contains("Gælder") && !app.screen.contains("Styregruppe"), "\(app.screen)")
        app.type("Kursus i økonomi").press("Tab").type("3/2 9-12").press("^S")
        let activity = try added(app)
        #expect(activity.talent == "t0" && activity.track == .everyday && activity.audience == [.talents])
        #expect(app.screen.contains("Kursus i økonomi"), "\(app.screen)")
        #expect(app.press("l").screen.contains("Kursus i økonomi"), "\(app.screen)")
    }

    @Test("the line manager adds for the talent, and another talent sees nothing of it")
    func byTheLineManager() throws {
        let app = try app(viewer("p2")).press("2 a")
        #expect(app.screen.contains("Gælder     ‹ Anne Holm ›") || app.screen.contains("Anne Holm"), "\(app.screen)")
        app.type("Praktik").press("Tab").type("3/2").press("^S")
        let activity = try added(app)
        #expect(activity.talent == "t0")
        let other = try TestApp(
            app.data, viewer: viewer("p1"), today: TimelineFixture.today, template: TimelineFixture.template)
        #expect(!other.press("2 l").screen.contains("Praktik"))
    }

    @Test("the lead chooses the whole cohort or one talent, and the list and the activity say whose it is")
    func byTheLead() throws {
        let app = try app(size: Size(rows: 40, columns: 120)).press("2 a")
        #expect(app.screen.contains("‹ hele holdet ›"), "\(app.screen)")
        app.type("Projekt").press("Tab").type("3/2").press("Tab Tab Tab Tab Tab Tab Tab Right Right ^S")
        let activity = try added(app)
        #expect(activity.talent == "t1", "\(app.screen)")
        #expect(app.press("Tab").screen.contains("Bo Dam"), "\(app.screen)")
        #expect(app.press("Enter").screen.contains("For: Bo Dam"), "\(app.screen)")
        #expect(!app.screen.contains("Åse Bæk"), "\(app.screen)")
    }

    @Test("what is planned for one talent is edited without asking for whom, and copied for another")
    func editAndCopy() throws {
        let app = try app(size: Size(rows: 40, columns: 120)).press("2 a")
        app.type("Projekt").press("Tab").type("3/2").press("Tab Tab Tab Tab Tab Tab Tab Right Right ^S")
        let activity = try added(app)
        app.press("e")
        #expect(app.screen.contains("Sammen med") && !app.screen.contains("[✓] Talenter"), "\(app.screen)")
        app.press("^S")
        #expect(app.data.activities[activity.id]?.audience == [.talents])
        app.press("c")
        #expect(app.screen.contains("Gælder") && app.screen.contains("‹ Bo Dam ›"), "\(app.screen)")
        app.type("+7").press("Tab Left ^S")
        let talents = app.data.activities.values.compactMap(\.talent)
        #expect(Set(talents) == ["t0", "t1"], "\(app.screen)")
    }
}
