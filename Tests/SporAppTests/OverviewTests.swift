import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The overview")
struct OverviewTests {
    private let cohort = Cohort(
        // A date that exists.
        id: "hold", name: "Hold 3", programme: Phrase("Talent Nord 2.0"), template: "t", kickOff: Day("2027-01-12")!)

    private func workspace(with activity: Activity? = nil) throws -> Workspace {
        var workspace = Workspace()
        try workspace.apply(.cohort(.add(cohort)))
        // With a talent, so that the first steps are done.
        try workspace.apply(.person(.add(Person(id: "anne", givenName: "Anne", familyName: "Holm", level: .leader))))
        try workspace.apply(.person(.add(Person(id: "leder", givenName: "Søren", familyName: "Kjær"))))
        try workspace.apply(
            .talent(
                .add(
                    Talent(id: "anne", person: "anne", cohort: cohort.id, direction: .horizontal, targetLevel: .leader))
            ))
        try workspace.apply(
            .role(.add(RoleAssignment(id: "leder", person: "leder", role: .lineManager, talent: "anne"))))
        if let activity { try workspace.apply(.activity(.add(activity))) }
        return workspace
    }

    private func activity(on day: String) throws -> Activity {
        let day = try #require(Day(day))
        return Activity(
            id: "modul", cohort: "hold", title: Phrase("Kick-off"), kind: .moduleDay, track: .common,
            audience: [.talents], start: day, end: day,
            hours: 4, about: Phrase("Her begynder det.", "Here it begins."))
    }

    @Test("what comes within two weeks stands first, with its day")
    func soon() throws {
        let app = try TestApp(try workspace(with: activity(on: "2027-01-12")), today: try #require(Day("2027-01-05")))
        #expect(app.screen.contains("De næste to uger"))
        #expect(app.screen.contains("▸ tir 12. jan. Kick-off"))
    }

    @Test("where the two weeks are empty, it shows what comes first after them")
    func later() throws {
        let app = try TestApp(try workspace(with: activity(on: "2027-01-12")), today: try #require(Day("2026-11-20")))
        #expect(app.screen.contains("Kommende"))
        #expect(app.screen.contains("tir 12. jan. Kick-off"))
    }

    @Test("with nothing to come it says so, and which key shows more")
    func nothing() throws {
        let app = try TestApp(try workspace(), today: try #require(Day("2026-11-20")))
        #expect(app.screen.contains("Der sker ikke noget de næste to uger"))
    }

    @Test("Enter on an activity opens it, and Esc comes back")
    func open() throws {
        let app = try TestApp(try workspace(with: activity(on: "2027-01-12")), today: try #require(Day("2027-01-05")))
        app.press("Enter")
        #expect(app.screen.contains("Her begynder det."))
        app.press("Esc 1")
        #expect(app.screen.contains("De næste to uger"))
    }
}
