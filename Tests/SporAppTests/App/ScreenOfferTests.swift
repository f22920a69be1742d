import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("What each person is offered on the other screens")
struct ScreenOfferTests {
    private static let today = OfferRow.today

    private static func meeting(_ id: Meeting.ID) -> [Effect] { [.open(JointMeetingScreen(meeting: id))] }
    private static let room: [Effect] = [.show(.talent("anne", .logbook))]

    static let rows: [OfferRow] = [
        OfferRow(
            title: "the overview", opening: [],
            offers: """
                owner: open awaited-filter
                lead: open awaited-filter
                consultant: open awaited-filter
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
                owner: nothing
                lead: nothing
                consultant: nothing
                talent: open write-thought
                buddy: open write-thought
                fellow: open write-thought
                manager: open
                mentor: open
                steering: nothing
                """),
        OfferRow(
            title: "the timeline", opening: [.go(.timeline)],
            offers: """
                owner: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous
                lead: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous
                consultant: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous
                talent: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous
                buddy: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous
                fellow: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous
                manager: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous
                mentor: open zoom-in zoom-out whole as-list focus about-programme legend today filter budget find-next find-previous
                steering: open zoom-in zoom-out whole as-list focus about-programme legend today filter budget find-next find-previous
                """),
        OfferRow(
            title: "the timeline while a search is typed", opening: [.go(.timeline)], keys: "/ m",
            offers: "all: nothing"),
        OfferRow(
            title: "the timeline after a search", opening: [.go(.timeline)], keys: "/ m Enter",
            offers: """
                owner: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous back
                lead: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous back
                consultant: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                talent: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                buddy: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                fellow: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                manager: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                mentor: open zoom-in zoom-out whole as-list focus about-programme legend today filter budget find-next find-previous back
                steering: open zoom-in zoom-out whole as-list focus about-programme legend today filter budget find-next find-previous back
                """),
        OfferRow(
            title: "the timeline while a filter is chosen", opening: [.go(.timeline)], keys: "f",
            offers: "all: open back"),
        OfferRow(
            title: "the timeline with a filter", opening: [.go(.timeline)], keys: "f j Enter",
            offers: """
                owner: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous back
                lead: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous back
                consultant: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                talent: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                buddy: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                fellow: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                manager: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous back
                mentor: open zoom-in zoom-out whole as-list focus about-programme legend today filter budget find-next find-previous back
                steering: open zoom-in zoom-out whole as-list focus about-programme legend today filter budget find-next find-previous back
                """),
        OfferRow(
            title: "a timeline without activities", opening: [.go(.timeline)], arrange: { $0.activities = [:] },
            offers: """
                owner: about-programme add
                lead: about-programme add
                consultant: about-programme add
                talent: about-programme add
                buddy: about-programme add
                fellow: about-programme add
                manager: about-programme add
                mentor: about-programme
                steering: about-programme
                """),
        OfferRow(
            title: "an activity that is past, while its text is read", opening: [.show(.activity("modul-3-dag-1"))],
            keys: "Tab",
            offers: """
                owner: all-present next-pane move edit delete shift stretch fix-date cancel copy
                lead: all-present next-pane move edit delete shift stretch fix-date cancel copy
                consultant: next-pane
                talent: logbook next-pane
                buddy: next-pane
                fellow: next-pane
                manager: next-pane
                mentor: next-pane
                steering: next-pane
                """),
        OfferRow(
            title: "an activity with a checklist", opening: [.show(.activity("modul-3-dag-1"))],
            arrange: { $0.activities["modul-3-dag-1"]?.checks = [Activity.Check(title: Phrase("Lokale"))] },
            offers: """
                owner: checks all-present next-pane move edit delete shift stretch fix-date cancel copy
                lead: checks all-present next-pane move edit delete shift stretch fix-date cancel copy
                consultant: next-pane
                talent: logbook next-pane
                buddy: next-pane
                fellow: next-pane
                manager: next-pane
                mentor: next-pane
                steering: next-pane
                """
        ),
        OfferRow(
            title: "an activity that is gone", opening: [.open(ActivityScreen("ingen"))],
            offers: "all: nothing"),
        OfferRow(
            title: "readiness: a talent", opening: [.go(.readiness)], arrange: judge,
            offers: """
                owner: open add edit direction history
                lead: open direction
                consultant: open direction history
                manager: open add direction history
                """),
        OfferRow(
            title: "readiness: an empty box", opening: [.go(.readiness)], keys: "l", arrange: judge,
            offers: """
                owner: direction
                lead: open direction
                consultant: direction
                manager: direction
                """),
        OfferRow(
            title: "the outcome of a meeting of the pair", opening: meeting("moede-1"),
            offers: """
                owner: next-question guide
                lead: next-question guide
                consultant: next-question guide
                talent: edit add share next-question guide
                buddy: edit add share next-question guide
                fellow: nothing
                manager: next-question guide
                mentor: nothing
                steering: nothing
                """),
        OfferRow(
            title: "an agreement of the pair", opening: meeting("moede-1"), keys: "j",
            offers: """
                owner: next-question guide
                lead: next-question guide
                consultant: next-question guide
                talent: done edit delete add share next-question guide
                buddy: done edit delete add share next-question guide
                fellow: nothing
                manager: next-question guide
                mentor: nothing
                steering: nothing
                """),
        OfferRow(
            title: "the note of the pair alone", opening: meeting("moede-1"), keys: "G",
            offers: """
                owner: next-question guide
                lead: next-question guide
                consultant: next-question guide
                talent: edit add share next-question guide
                buddy: edit add share next-question guide
                fellow: nothing
                manager: next-question guide
                mentor: nothing
                steering: nothing
                """),
        OfferRow(
            title: "a meeting without notes", opening: meeting("moede-1"), arrange: { $0.notes = [:] },
            offers: """
                owner: edit add next-question guide
                lead: next-question guide
                consultant: next-question guide
                talent: edit add next-question guide
                buddy: edit add next-question guide
                fellow: nothing
                manager: next-question guide
                mentor: nothing
                steering: nothing
                """),
        OfferRow(
            title: "notes of a mirror", opening: meeting("spejl-anne"),
            offers: """
                owner: next-question guide
                lead: next-question guide
                consultant: next-question guide
                talent: next-question guide
                buddy: edit release next-question guide
                fellow: nothing
                manager: nothing
                mentor: nothing
                steering: nothing
                """),
        OfferRow(
            title: "a statement of a mirror", opening: meeting("spejl-anne"), keys: "j",
            offers: """
                owner: next-question guide
                lead: next-question guide
                consultant: next-question guide
                talent: next-question guide
                buddy: done edit release next-question guide
                fellow: nothing
                manager: nothing
                mentor: nothing
                steering: nothing
                """),
        OfferRow(
            title: "a mirror that is handed over", opening: meeting("spejl-anne"), keys: "j",
            arrange: { $0.notes["n-spejl"]?.isReleased = true },
            offers: """
                owner: next-question guide
                lead: next-question guide
                consultant: next-question guide
                talent: next-question guide
                buddy: done edit next-question guide
                fellow: nothing
                manager: nothing
                mentor: nothing
                steering: nothing
                """),
        OfferRow(
            title: "a meeting that is gone", opening: meeting("ingen"),
            offers: "all: nothing"),
        OfferRow(
            title: "the line of the logbook", opening: room,
            offers: """
                talent: enlarge entries back
                buddy: open filter entries-shown
                fellow: open filter entries-shown
                manager: open filter entries-shown
                mentor: nothing
                """),
        OfferRow(
            title: "a logbook with nothing to read", opening: room, keys: "Down", arrange: { $0.logEntries = [:] },
            offers: """
                talent: add question previous-pane
                buddy: nothing
                fellow: nothing
                manager: nothing
                mentor: nothing
                """),
        OfferRow(
            title: "a logbook while a search is typed", opening: room, keys: "Down / s",
            offers: """
                talent: entries back
                buddy: entries back
                fellow: entries back
                manager: entries back
                mentor: nothing
                """),
        OfferRow(
            title: "a logbook after a search", opening: room, keys: "Down / s Enter",
            offers: """
                talent: open add edit share star delete filter entries-shown question closing-draft previous-pane find-next find-previous back
                buddy: open filter entries-shown find-next find-previous back
                fellow: open filter entries-shown find-next find-previous back
                manager: open filter entries-shown find-next find-previous back
                mentor: nothing
                """),
        OfferRow(
            title: "a logbook after a search that finds nothing", opening: room, keys: "Down / q q Enter",
            offers: """
                talent: add question filter entries-shown previous-pane find-next find-previous back
                buddy: open filter entries-shown find-next find-previous back
                fellow: open filter entries-shown find-next find-previous back
                manager: open filter entries-shown find-next find-previous back
                mentor: nothing
                """),
        OfferRow(
            title: "a logbook while a filter is chosen", opening: room, keys: "Down f",
            offers: """
                talent: open back
                buddy: open back
                fellow: open back
                manager: open back
                mentor: nothing
                """),
        OfferRow(
            title: "a logbook with a filter", opening: room, keys: "Down f Down Enter",
            offers: """
                talent: open add edit share star delete filter entries-shown question closing-draft previous-pane back
                buddy: open filter entries-shown
                fellow: open filter entries-shown
                manager: open filter entries-shown
                mentor: nothing
                """),
        OfferRow(
            title: "the search in logbooks", opening: [.perform(.searchLogbooks)],
            offers: """
                talent: open back
                buddy: open back
                fellow: open back
                manager: open back
                """),
        OfferRow(
            title: "the search in logbooks that finds nothing", opening: [.perform(.searchLogbooks)], keys: "q q",
            offers: """
                talent: back
                buddy: back
                fellow: back
                manager: back
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

    @Test("the timeline zooms from sixty columns on", arguments: [(59, false), (60, true)])
    func zoom(columns: Int, isOffered: Bool) throws {
        let app = try TestApp(OfferRow.data, today: Self.today, size: Size(rows: 24, columns: columns)).press("2")
        let offered = app.app.top.commands(in: app.app.context).map(\.id)
        #expect(offered.contains("zoom-in") == isOffered && offered.contains("zoom-out") == isOffered)
    }

    @Test(
        "a reminder's addresses are copied where there are any, and other letters are turned to",
        arguments: [
            (1, true, "copy-text copy-addresses save-text back"), (1, false, "copy-text save-text back"),
            (2, true, "copy-text copy-addresses save-text next-pane previous-pane back"),
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
