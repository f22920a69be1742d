import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("The table of everybody's attendance")
struct AttendanceScreenTests {
    /// The small cohort with a line manager for two of three, on the day after the first module day.
    private func app(size: Size = Size(rows: 24, columns: 80), on day: String = "2026-12-10") throws -> TestApp {
        var data = try TimelineFixture.workspace()
        try data.apply(
            .person(.add(Person(id: "inger", givenName: "Inger", familyName: "Vig", organisation: "Fjordby"))))
        for talent in ["t0", "t1"] {
            try data.apply(
                .role(
                    .add(
                        RoleAssignment(
                            id: .init("leder-\(talent)"), person: "inger", role: .lineManager, talent: .init(talent)))))
        }
        let app = try TestApp(
            data, today: try #require(Day(day)), size: size, template: TimelineFixture.template)
        app.press(":").type("Fremmøde").press("Enter")
        return app
    }

    private func presence(_ attendee: Attendee, _ app: TestApp, at activity: Activity.ID = "modul-1-dag-1") -> Presence?
    {
        app.data.attendance(of: attendee, at: activity)?.presence
    }

    @Test("people by group, days as columns; it begins at the last day that is not entered")
    func table() throws {
        let app = try app()
        #expect(app.screen.contains("Talenter · 3") && app.screen.contains("Nærmeste ledere · 1"))
        #expect(app.screen.contains("Anne Holm · Modul 1, dag 1"), "\(app.screen)")
    }

    @Test("15 people with one missing take four keys: hvem manglede, the name, Enter, alle var med")
    func fewKeys() throws {
        let app = try app()
        app.press("n").type("b").press("Enter A")
        #expect(presence(.talent("t1"), app) == .absent(.leave), "the reason of the answer stays")
        #expect(presence(.talent("t0"), app) == .attended && presence(.talent("t2"), app) == .attended)
    }

    @Test("several can be marked absent at once, and u takes them back as one")
    func several() throws {
        let app = try app()
        app.press("n").type("ann").press("Tab").type("åse").press("Tab Enter")
        #expect(presence(.talent("t0"), app) == .absent(.unknown) && presence(.talent("t2"), app) == .absent(.unknown))
        app.press("u")
        #expect(presence(.talent("t0"), app) == .accepted && presence(.talent("t2"), app) == nil)
    }

    @Test("a guest is entered in the same way, at the days to which they are invited")
    func guest() throws {
        let app = try app()
        app.press("End")
        #expect(app.screen.contains("Inger Vig") && app.screen.contains("ikke inviteret"))
        app.press("Space")
        #expect(app.data.attendances.count == 2)
        app.press("Left Space")
        #expect(presence(.guest("inger"), app, at: "kick-off") == .attended)
    }

    @Test("what is to be caught up with is written, shown and ticked; who was there after all has nothing")
    func catchUp() throws {
        let app = try app()
        app.press("Space Space h").type("filmen fra dag 1").press("Enter")
        let record = { app.data.attendance(of: .talent("t0"), at: "modul-1-dag-1") }
        #expect(record()?.catchUp?.what == "filmen fra dag 1" && app.screen.contains("Indhenter: filmen fra dag 1"))
        app.press("x")
        #expect(record()?.catchUp?.doneOn == Day("2026-12-10") && app.screen.contains("✓"))
        app.press("Space")
        #expect(record()?.presence == .attended && record()?.catchUp == nil)
    }

    @Test("at 40 columns the selected day is in view, and the name stays")
    func narrow() throws {
        let app = try app(size: Size(rows: 12, columns: 40))
        #expect(app.screen.contains("Anne Holm") && app.screen.contains("▸"))
        app.press("Left Left")
        #expect(app.screen.contains("Anne Holm"))
    }
}
