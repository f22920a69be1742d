import TalentDomain
import Testing

@testable import SporApp

@Suite("What each person is offered on a pair's meeting")
struct MeetingOfferTests {
    private static func meeting(_ id: Meeting.ID) -> [Effect] { [.open(MeetingScreen(meeting: id))] }

    static let rows: [OfferRow] = [
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
    ]

    @Test("in each state of a screen, each is offered what their roles allow, and nothing else", arguments: rows)
    func offers(_ row: OfferRow) throws {
        let found = try row.found()
        #expect(found == row.expected)
    }
}
