import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("Taking attendance")
struct AttendanceTests {
    private func app(on day: String, viewer: Viewer? = nil) throws -> TestApp {
        let app = try TestApp(
            TimelineFixture.workspace(), viewer: viewer, today: try #require(Day(day)),
            size: Size(rows: 24, columns: 80), template: TimelineFixture.template)
        app.show(.activity("modul-1-dag-1"))
        return app
    }

    @Test(
        "one key enters all as present, who had said no is away for their reason; then the exceptions; u takes it back as one"
    )
    func allPresent() throws {
        let app = try app(on: "2026-12-10")
        #expect(app.screen.contains("Talenter · 3 ikke noteret") && app.screen.contains("A alle var med"))
        app.press("A")
        func presence(_ talent: Talent.ID) -> Presence? {
            app.data.attendances.values.first { $0.talent == talent && $0.activity == "modul-1-dag-1" }?.presence
        }
        #expect(presence("t0") == .attended && presence("t1") == .absent(.leave) && presence("t2") == .attended)
        #expect(
            app.screen.contains("2 var med, 1 havde meldt afbud")
                && app.screen.contains("Talenter · 2 var med · 1 fravær")
                && !app.screen.contains("alle var med"))
        app.press("G Space")
        #expect(presence("t2") == .absent(.unknown))
        app.press("u u")
        #expect(app.data == (try TimelineFixture.workspace()))
    }

    @Test("what is entered already stays")
    func exceptionsFirst() throws {
        let app = try app(on: "2026-12-09")
        app.press("j j Space Space A")
        #expect(app.data.attendances.values.count { $0.presence == .attended } == 1)
        #expect(app.data.attendances["a0"]?.presence == .absent(.unknown))
    }

    @Test("not before the day, and not for those who take no attendance")
    func refused() throws {
        #expect(try !app(on: "2026-12-08").screen.contains("alle var med"))
        #expect(
            try !app(on: "2026-12-10", viewer: Viewer(person: "p0", today: Day("2026-12-10")!)).press("A").screen
                .contains("havde meldt afbud"))
    }
}
