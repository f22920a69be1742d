import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("Who has completed the programme")
struct CompletingTests {
    private let seminar = Day("2027-04-20")!  // a date that exists

    /// The cohort with a closing seminar at which Anne was present.
    private func list(on day: Day, _ change: (inout Workspace) -> Void = { _ in }) throws -> TestApp {
        var data = RoomFixture.data
        let cohort = try #require(data.talents["anne"]?.cohort)
        data["slut"] = Activity(
            id: "slut", cohort: cohort, title: Phrase("Afslutningsseminar", "Closing seminar"), kind: .closingSeminar,
            track: .common, audience: [.talents], start: seminar, end: seminar, hours: 4, about: Phrase(""))
        data["var-med"] = Attendance(id: "var-med", activity: "slut", talent: "anne", presence: .attended)
        change(&data)
        return try TestApp(data, today: day)
    }

    @Test("one key marks all who were present, and u undoes it")
    func marks() throws {
        let app = try list(on: seminar).press("3 C")
        #expect(app.data.talents["anne"]?.status == .completed(on: seminar))
        #expect(app.data.talents["bo"]?.status == .active)
        #expect(app.screen.contains("1 talent har gennemført") && app.screen.contains("gennemførte"))
        app.press("u")
        #expect(app.data.talents["anne"]?.status == .active)
    }

    @Test("before the closing activity, and while nobody is entered as present, it says what is missing")
    func tooEarly() throws {
        #expect(
            try list(on: seminar.adding(days: -1)).press("3 C").screen.contains("gennemføres med »Afslutningsseminar«"))
        let app = try list(on: seminar) { $0.attendances = [:] }.press("3 C")
        #expect(app.screen.contains("Ingen flere er noteret som til stede"))
        #expect(app.data.talents["anne"]?.status == .active)
    }
}
