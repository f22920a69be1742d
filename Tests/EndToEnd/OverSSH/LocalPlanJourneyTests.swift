import Foundation
import Testing

@Suite("The plan for the local talent environment, by three people in sessions of their own", .withLogins, .fewAtATime)
struct LocalPlanJourneyTests {
    /// Opens Anne Holm's plan for the local environment as somebody who looks after her.
    private func open(_ person: String, in fixture: LoginFixture) async throws -> TerminalSession {
        let session = try await fixture.open(person)
        try await session.openPlan()
        try await session.type("M")
        return session
    }

    @Test("each agrees for themselves, all see it, a buddy reads it, and a mentor does not")
    func agreed() async throws {
        let fixture = try await LoginFixture.yearUnderWay()
        let anne = try await fixture.open("anne-holm")
        try await anne.type("4")
        try await anne.waitForText("▸4 Plan")
        try await anne.type("M")
        try await anne.waitFor("the plan, agreed by nobody") {
            $0.contains("En ledelsessag på bordet") && $0.contains("Talentet har ikke sagt ja endnu")
        }
        try await anne.type("A")
        try await anne.waitForText("Anne Holm (talent) sagde ja")

        let manager = try await open("soeren-kjaer", in: fixture)
        try await manager.waitForText("Anne Holm (talent) sagde ja")
        try await manager.type("A")
        try await manager.waitForText("Søren Kjær (nærmeste leder) sagde ja")

        let consultant = try await open("kirsten-lindgaard", in: fixture)
        try await consultant.waitForText("Den interne konsulent har ikke sagt ja endnu")
        try await consultant.type("A")
        try await consultant.waitForText("Kirsten Lindgaard (intern konsulent) sagde ja")
        try await anne.waitForText("Kirsten Lindgaard (intern konsulent) sagde ja")

        let mentor = try await open("birgit-holst", in: fixture)
        try await mentor.type("?")
        try await mentor.waitForText("Alle taster")
        #expect(try await !mentor.screen.contains("ledelsessag"))

        let export = try await fixture.run("anne-holm", "export").output
        for role in ["talent", "lineManager", "internalConsultant"] {
            #expect(export.contains("\"role\" : \"\(role)\"") || export.contains("\"role\":\"\(role)\""), "\(role)")
        }
    }
}
