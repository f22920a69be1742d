import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("What each person is offered on the timeline and on an activity")
struct TimelineOfferTests {
    static let rows: [OfferRow] = [
        OfferRow(
            title: "the timeline", opening: [.go(.timeline)],
            offers: """
                owner: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous own-note
                lead: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous own-note
                consultant: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous own-note
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
                owner: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous own-note back
                lead: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous own-note back
                consultant: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous own-note back
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
                owner: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous own-note back
                lead: open move mark zoom-in zoom-out whole as-list focus about-programme legend today filter add edit delete shift stretch fix-date cancel copy budget find-next find-previous own-note back
                consultant: open zoom-in zoom-out whole as-list focus about-programme legend today filter add budget find-next find-previous own-note back
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
                owner: all-present absent next-pane move edit delete shift stretch fix-date cancel copy preparation teacher-questions level-groups own-note
                lead: all-present absent next-pane move edit delete shift stretch fix-date cancel copy preparation teacher-questions level-groups own-note
                consultant: next-pane preparation teacher-questions level-groups own-note
                talent: logbook next-pane preparation practice teacher-questions level-groups
                buddy: next-pane preparation practice teacher-questions level-groups
                fellow: next-pane preparation practice teacher-questions level-groups
                manager: next-pane preparation teacher-questions level-groups
                mentor: next-pane preparation level-groups
                steering: next-pane preparation
                """),
        OfferRow(
            title: "an activity with a checklist", opening: [.show(.activity("modul-3-dag-1"))],
            arrange: { $0.activities["modul-3-dag-1"]?.checks = [Activity.Check(title: Phrase("Lokale"))] },
            offers: """
                owner: checks all-present absent next-pane move edit delete shift stretch fix-date cancel copy preparation teacher-questions level-groups own-note
                lead: checks all-present absent next-pane move edit delete shift stretch fix-date cancel copy preparation teacher-questions level-groups own-note
                consultant: next-pane preparation teacher-questions level-groups own-note
                talent: logbook next-pane preparation practice teacher-questions level-groups
                buddy: next-pane preparation practice teacher-questions level-groups
                fellow: next-pane preparation practice teacher-questions level-groups
                manager: next-pane preparation teacher-questions level-groups
                mentor: next-pane preparation level-groups
                steering: next-pane preparation
                """
        ),
        OfferRow(
            title: "an activity that is gone", opening: [.open(ActivityScreen("ingen"))],
            offers: "all: nothing"),
    ]

    @Test("in each state of a screen, each is offered what their roles allow, and nothing else", arguments: rows)
    func offers(_ row: OfferRow) throws {
        let found = try row.found()
        #expect(found == row.expected)
    }

    @Test("the timeline zooms from sixty columns on", arguments: [(59, false), (60, true)])
    func zoom(columns: Int, isOffered: Bool) throws {
        let app = try TestApp(OfferRow.data, today: OfferRow.today, size: Size(rows: 24, columns: columns)).press("2")
        let offered = app.app.top.commands(in: app.app.context).map(\.id)
        #expect(offered.contains("zoom-in") == isOffered && offered.contains("zoom-out") == isOffered)
    }
}
