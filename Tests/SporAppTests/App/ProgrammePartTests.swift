import TalentDomain
import Testing

@testable import SporApp

@Suite("Screens and figures show only what the cohort's programme uses")
struct ProgrammePartTests {
    private func app(_ viewer: Viewer, uses: Set<ProgrammePart>) throws -> TestApp {
        var data = PeopleFixture.data
        data.cohorts["hold3"]?.uses = uses
        data.cohorts["hold3"]?.participants = .participants
        return try TestApp(data, viewer: viewer, today: PeopleFixture.today)
    }

    private func tabs(_ viewer: Viewer, uses: Set<ProgrammePart>) throws -> String {
        String(try app(viewer, uses: uses).screen.split(separator: "\n")[1])
    }

    @Test("without pairs and readiness, neither has a screen or a tab; network groups have one")
    func screens() throws {
        #expect(try tabs(PeopleFixture.lead, uses: []) == " ▸1 Overblik  2 Tidslinje  3 Deltagere  4 Fremmøde")
        #expect(
            try tabs(PeopleFixture.lead, uses: [.networkGroups])
                == " ▸1 Overblik  2 Tidslinje  3 Deltagere  4 Netværk  5 Fremmøde")
        #expect(
            try tabs(PeopleFixture.anne, uses: []) == " ▸1 I dag  2 Året  3 Logbog  4 Plan  5 Opgaver  6 Samtaler")
        #expect(try tabs(PeopleFixture.manager, uses: []) == " ▸1 Overblik  2 Tidslinje  3 Mine deltagere")
        let room = try app(PeopleFixture.lead, uses: []).press("3 Enter").screen
        #expect(!room.contains("Buddy") && !room.contains("Parathed"), "\(room)")
    }

    @Test("the figures of the cohort have no row for what it does not use")
    func figures() throws {
        let screen = try app(PeopleFixture.lead, uses: [.networkGroups]).screen
        #expect(screen.contains("Samtaler") && !screen.contains("Buddymøder") && !screen.contains("Vurderinger"))
        // Nothing that its activities would ask for is awaited.
        #expect(!screen.contains("Mangler buddy") && !screen.contains("Lederspejl ikke"), "\(screen)")
    }

    @Test("the network groups are a main screen")
    func networks() throws {
        #expect(try app(PeopleFixture.lead, uses: [.networkGroups]).press("4").screen.contains("▸4 Netværk"))
    }

    @Test("pairs are suggested nowhere without a screen for them, and asking for it changes nothing")
    func suggestPairs() throws {
        let app = try app(PeopleFixture.lead, uses: [.networkGroups]), before = app.screen
        app.run([.go(.pairs), .perform(.suggestPairs)])
        #expect(app.screen == before)
        #expect(!app.press(":").type("foreslå buddypar").screen.contains("Foreslå buddypar"))
    }

    @Test("a due date and the first talk of an individual course are no days with attendance")
    func attendance() throws {
        var due = try #require(PeopleFixture.data.activities.values.first { $0.talent == nil })
        (due.end, due.kind) = (due.start, .everyday)
        #expect(!due.takesAttendance)
        (due.kind, due.track) = (.kickOff, .everyday)
        #expect(!due.takesAttendance)
        due.track = .common
        #expect(due.takesAttendance)
    }

    @Test("network groups that are not made yet are the next step, where the programme has meetings for them")
    func groups() throws {
        var data = PeopleFixture.data
        data.cohorts["hold3"]?.uses = [.networkGroups]
        data.networkGroups = [:]
        func screen() throws -> String {
            try TestApp(data, viewer: PeopleFixture.lead, today: PeopleFixture.today).screen
        }
        #expect(try !screen().contains("Dan netværksgrupperne"))
        var meeting = try #require(data.activities.values.first { $0.kind == .buddyMeeting })
        (meeting.id, meeting.kind, meeting.audience) = ("netvaerk", .networkMeeting, [.talents])
        data.activities[meeting.id] = meeting
        #expect(try screen().contains("Dan netværksgrupperne") && screen().contains("ingen grupper endnu"))
    }

    @Test("help, forms and roles name nobody whom the programme does not have")
    func people() throws {
        let help = try app(PeopleFixture.lead, uses: [.networkGroups]).press("? G").screen
        #expect(!help.contains("mentor") && !help.contains("buddy") && !help.contains("Parathed"), "\(help)")
        let activity = try app(PeopleFixture.lead, uses: []).press("2 a").screen
        #expect(!activity.contains("Mentorer") && !activity.contains("Buddypar"), "\(activity)")
        let sharing = try app(PeopleFixture.anne, uses: []).press("3 ^O Tab Tab").screen
        #expect(sharing.contains("Søren Kjær") && !sharing.contains("mentor"), "\(sharing)")
        let roles = try app(PeopleFixture.lead, uses: []).press("P Enter a").screen
        #expect(roles.contains("Nærmeste leder") && !roles.contains("Mentor"), "\(roles)")
        let talk = try app(PeopleFixture.anne, uses: []).press("6 a").screen
        #expect(!talk.contains("Ledergruppe") && !talk.contains("Mentor"), "\(talk)")
    }
}
