@testable import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("What is to come, in the list and on the widest screens")
struct OverviewWideTests {
    private func screen(of person: Person.ID, _ data: Workspace = RoomFixture.data, columns: Int) throws -> String {
        try TestApp(
            data, viewer: Viewer(person: person, today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: 60, columns: columns)
        ).screen
    }

    @Test("a period in which one's own meeting is held already is not to come, there and in the timeline's list")
    func held() throws {
        var data = RoomFixture.data
        data["gruppemoede"] = Meeting(
            id: "gruppemoede", kind: .leaderGroupMeeting, activity: "ledergruppe-1", talents: ["anne"],
            heldOn: Day("2027-03-10"))
        #expect(try !screen(of: "anne", data, columns: 80).contains("Ledergruppemøde 1"))
        #expect(try screen(of: "bo", data, columns: 80).contains("Ledergruppemøde 1"))
        let app = try TestApp(
            data, viewer: Viewer(person: "anne", today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: 24, columns: 80))
        #expect(!app.press("2 l").screen.contains("Ledergruppemøde 1"), "\(app.screen)")
    }

    @Test(
        "the third pane of the widest screens shows the dates of a year", arguments: ["anne", "soeren"] as [Person.ID])
    func year(person: Person.ID) throws {
        #expect(try screen(of: person, columns: 200).contains("│ Det kommende år"))
        #expect(try !screen(of: person, columns: 120).contains("Det kommende år"))
    }
}
