import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("The tasks that a line manager has lent out")
struct LentTasksTests {
    private func app(_ person: Person.ID, rows: Int = 24, columns: Int = 80) throws -> TestApp {
        var data = RoomFixture.data
        data["leder-2"] = RoleAssignment(
            id: "leder-2", person: "soeren", role: .lineManager, cohort: "hold3", talent: "bo")
        data["bos"] = LeadershipTask(id: "bos", talent: "bo", text: "Holde temamødet", givenBy: "Søren Kjær")
        data["tilbud"] = LeadershipTask(id: "tilbud", talent: "bo", text: "Et oplæg", offer: .open)
        return try TestApp(
            data, viewer: Viewer(person: person, today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: rows, columns: columns))
    }

    @Test("stand below each talent's name, offers too; Enter opens the talent's own list")
    func shown() throws {
        let app = try app("soeren")
        app.press(":").type("udlånte opgaver").press("Enter")
        for text in ["Bo Dam · 1 åben", "Holde temamødet", "? Et oplæg", "Anne Holm · 2 åbne"] {
            #expect(app.screen.contains(text), "\(text)\n\(app.screen)")
        }
        app.click("Holde temamødet")
        app.press("Enter")
        #expect(app.screen.contains("▸Opgaver") && app.screen.contains("▸ ○ Holde temamødet"), "\(app.screen)")
    }

    @Test("fit on 40×12")
    func small() throws {
        let app = try app("soeren", rows: 12, columns: 40)
        app.run([.open(LentTasksScreen())])
        #expect(app.screen.contains("Anne Holm · 2 åbne"), "\(app.screen)")
    }

    @Test("are offered to nobody else")
    func others() throws {
        for person in ["anne", "dina", "birgit"] as [Person.ID] {
            #expect(try !LentTasksScreen.isOffered(in: app(person).app.context), "\(person)")
        }
    }
}
