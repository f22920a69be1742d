import TalentDomain
import Testing

@testable import SporApp

@Suite("What each person is offered on the other screens")
struct ScreenOfferTests {
    private static let today = OfferRow.today

    static let rows: [OfferRow] = [
        OfferRow(
            title: "the overview", opening: [],
            offers: """
                owner: open awaited-filter own-note
                lead: open awaited-filter own-note
                consultant: open awaited-filter own-note
                talent: open write-thought
                buddy: open write-thought
                fellow: open write-thought
                manager: open
                mentor: open
                steering: open
                """),
        OfferRow(
            title: "an overview with nothing to do", opening: [],
            arrange: { data in
                data.activities = [:]
                data.tasks = [:]
                data.notes = [:]
                data.meetings = [:]
                data.plans = [:]
            },
            offers: """
                owner: own-note
                lead: own-note
                consultant: own-note
                talent: open write-thought
                buddy: open write-thought
                fellow: open write-thought
                manager: open
                mentor: open
                steering: nothing
                """),
        OfferRow(
            title: "readiness: a talent", opening: [.go(.readiness)], arrange: judge,
            offers: """
                owner: open add edit direction one-organisation history
                lead: open direction one-organisation
                consultant: open direction history
                manager: open add direction history
                """),
        OfferRow(
            title: "readiness: an empty box", opening: [.go(.readiness)], keys: "l", arrange: judge,
            offers: """
                owner: direction one-organisation
                lead: open direction one-organisation
                consultant: direction
                manager: direction
                """),
        OfferRow(
            title: "the choice of whose eyes to see with", opening: [.perform(.seeAs)],
            offers: """
                talent: open back
                buddy: open back
                fellow: open back
                """),
        OfferRow(
            title: "the same with nobody to choose", opening: [.perform(.seeAs)],
            arrange: { data in
                data.roles = [:]
                data.pairs = [:]
                data.networkGroups = [:]
            },
            offers: """
                talent: back
                buddy: back
                fellow: back
                """),
        OfferRow(
            title: "the mentors", opening: [.open(MentorScreen())],
            arrange: { data in
                data["korps"] = RoleAssignment(
                    id: "korps", person: "birgit", role: .mentor, cohort: "hold3", offer: MentorOffer(places: 3))
                data["anne"] = MentorWish(talent: "anne", text: "Erfaring", on: OfferRow.today)
            },
            offers: """
                owner: open add edit delete back
                lead: open add edit delete back
                consultant: open back
                talent: open mentor-wish edit delete back
                buddy: open mentor-wish back
                fellow: open back
                manager: open back
                mentor: open back
                steering: back
                """),
        OfferRow(
            title: "a talent without a mentor", opening: [.open(MentorScreen(at: "anne"))],
            arrange: { data in
                data["mentor-anne"] = nil as RoleAssignment?
                data["anne"] = MentorWish(talent: "anne", text: "Erfaring", on: OfferRow.today)
            },
            offers: """
                owner: open find-mentor suggest-mentors add edit delete back
                lead: open find-mentor suggest-mentors add back
                consultant: open find-mentor suggest-mentors back
                talent: open mentor-wish edit delete back
                buddy: mentor-wish back
                fellow: back
                manager: back
                mentor: back
                steering: back
                """),
        OfferRow(
            title: "the help", opening: [.perform(.help)],
            offers: "all: filter back help"),
        OfferRow(
            title: "the help while a search is typed", opening: [.perform(.help)], keys: "/ a",
            offers: "all: nothing"),
        OfferRow(
            title: "the history", opening: [.open(HistoryScreen(entries: []))],
            offers: "all: filter undo redo back"),
        OfferRow(
            title: "the history while a search is typed", opening: [.open(HistoryScreen(entries: []))], keys: "/ a",
            offers: "all: nothing"),
    ]

    private static func judge(_ data: inout Workspace) {
        for (id, talent) in [("v1", "anne"), ("v2", "eva")] as [(ReadinessJudgement.ID, Talent.ID)] {
            data[id] = ReadinessJudgement(
                id: id, talent: talent, on: today, purpose: .vertical, work: .nextLevel, performance: .satisfactory,
                judge: .together)
        }
    }

    @Test("in each state of a screen, each is offered what their roles allow, and nothing else", arguments: rows)
    func offers(_ row: OfferRow) throws {
        let found = try row.found()
        #expect(found == row.expected)
    }

    @Test("what is awaited of one kind is left with Esc, which is offered then alone")
    func filter() throws {
        let app = try TestApp(OfferRow.data, today: Self.today)
        func offersBack() -> Bool { app.app.top.commands(in: app.app.context).contains(.back) }
        #expect(!offersBack())
        app.press("f Down Enter")
        #expect(app.app.context.awaitedFilter != nil && offersBack())
        app.press("Esc")
        #expect(app.app.context.awaitedFilter == nil && !offersBack())
    }

    @Test(
        "a reminder's addresses are copied where there are any, and other letters are turned to",
        arguments: [
            (1, true, "copy-text copy-addresses save-mail back"), (1, false, "copy-text save-mail back"),
            (2, true, "copy-text copy-addresses save-mail next-pane previous-pane back"),
        ])
    func reminder(count: Int, hasAddress: Bool, offers: String) throws {
        var data = OfferRow.data
        if !hasAddress { for id in data.people.keys { data.people[id]?.email = "" } }
        let app = try TestApp(data, today: Self.today)
        let awaited = try #require(app.app.context.awaited.first)
        let letter = Reminder(of: awaited, in: data, on: Self.today)
        app.run([.open(ReminderScreen(Array(repeating: letter, count: count)))])
        #expect(app.app.top.commands(in: app.app.context).map(\.id).joined(separator: " ") == offers)
    }
}
