@testable import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Talks of a talent")
struct TalkTests {
    private let anne = RoomFixture.anne

    @Test("the first talk not held is selected; Space says that it was held today")
    func held() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 Enter Tab Tab")
        #expect(app.screen.contains("▸ Samtale efter modul 2"))
        app.press("Space")
        let talk = try #require(app.data.meetings.values.first { $0.activity == "samtale-2" })
        #expect(talk.heldOn == RoomFixture.today)
        #expect(talk.kind == .runningTalk)
        #expect(app.screen.contains("2 af 3 holdt"))
    }

    @Test("Enter sets a date; one in the future is no talk held")
    func dates() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 Enter Tab Tab Enter Tab Tab").type("+3").press("^S")
        #expect(app.screen.contains("Datoen ligger i fremtiden"))
        app.press("^U Shift-Tab").type("+3").press("^S")
        #expect(app.screen.contains("◐ aftalt 18. mar."))
    }

    @Test("a talk that was noted without its activity counts for the one that had begun")
    func unnamed() throws {
        var data = RoomFixture.data
        data["loes"] = Meeting(id: "loes", kind: .runningTalk, talents: [anne], heldOn: Day("2027-03-08"))
        let app = try TestApp(room: data)
        app.press("3 Enter Tab Tab")
        #expect(app.screen.contains("2 af 3 holdt"))
    }

    @Test("the keeper is asked for no note, and told whose it is")
    func closedNotes() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 Enter Tab Tab")
        #expect(app.screen.contains("Noten læses af Anne Holm (talentet) og Søren Kjær (leder)."))
        app.press("Enter")
        #expect(!app.screen.contains("Note "))
    }

    @Test("the line manager writes the note with the date, as one change")
    func note() throws {
        let app = try TestApp(room: RoomFixture.data, viewer: Viewer(person: "soeren", today: RoomFixture.today))
        app.press("3 Enter Tab Tab Enter Tab Tab").type("i dag").press("Tab").type("Vi aftalte mindre drift.").press("^S")
        let talk = try #require(app.data.meetings.values.first { $0.activity == "samtale-2" })
        #expect(app.data.note(.talk, of: talk.id)?.text == "Vi aftalte mindre drift.")
        app.press("u")
        #expect(app.data == RoomFixture.data)
    }

    @Test("the guide of the talk's kind is a key away")
    func guide() throws {
        let app = try TestApp(
            RoomFixture.data, today: RoomFixture.today, guide: { kind in kind == .runningTalk ? RoomFixture.guide : nil })
        app.press("3 Enter Tab Tab i")
        #expect(app.screen.contains("· Hvad går godt?"))
    }
}
