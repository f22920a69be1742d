import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("What a plan asks for, by programme")
struct PlanPartsTests {
    private static let parts = ["Produkter fra modulerne", "Det lokale talentmiljø", "mesterlære", "Mentoren kan læse"]

    private func plan(uses: Set<ProgrammePart>?, text: String = "") throws -> String {
        var data = RoomFixture.data
        if let uses { data.cohorts["hold3"]?.uses = uses }
        if !text.isEmpty {
            for id in data.plans.keys { data.plans[id]?.content.texts[.talentEnvironment] = text }
            for id in data.revisions.keys { data.revisions[id]?.content.texts[.talentEnvironment] = text }
        }
        let app = try TestApp(
            data, viewer: Viewer(person: "anne", today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: 60, columns: 80), template: TimelineFixture.template)
        return app.press("4").screen
    }

    /// The fixture has a protégé, who is shown.
    @Test("a programme of clarification without modules, mentors and buddies asks for none of theirs")
    func clarification() throws {
        let screen = try plan(uses: [.networkGroups])
        for part in Self.parts + ["Buddyen kan læse"] where part != "mesterlære" {
            #expect(!screen.contains(part), "\(part)\n\(screen)")
        }
        #expect(screen.contains("Hvorfor jeg vil lede"), "\(screen)")
    }

    @Test("what is written is shown, whatever the programme")
    func written() throws {
        #expect(try plan(uses: [.networkGroups], text: "Vi mødes hver måned.").contains("Det lokale talentmiljø"))
    }

    @Test("a programme that ends in readiness asks for the local environment, protégés and readers")
    func readiness() throws {
        let screen = try plan(uses: nil)
        for part in Self.parts.dropFirst() + ["Buddyen kan læse"] {
            #expect(screen.contains(part), "\(part)\n\(screen)")
        }
    }
}
