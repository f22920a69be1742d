import TalentDomain
import Testing

@testable import SporApp

@Suite("What each person is offered in the logbook")
struct LogbookOfferTests {
    private static let room: [Effect] = [.show(.talent("anne", .logbook))]

    static let rows: [OfferRow] = [
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
    ]

    @Test("in each state of a screen, each is offered what their roles allow, and nothing else", arguments: rows)
    func offers(_ row: OfferRow) throws {
        let found = try row.found()
        #expect(found == row.expected)
    }
}
