import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Notes of one's own")
struct OwnNoteTests {
    private func app(
        _ viewer: Viewer, rows: Int = 24, columns: Int = 80, _ data: Workspace = PeopleFixture.data
    ) throws -> TestApp {
        try TestApp(data, viewer: viewer, today: PeopleFixture.today, size: Size(rows: rows, columns: columns))
    }

    private func noted(about subject: OwnNote.Subject, by writer: Person.ID? = "lone") -> Workspace {
        var data = PeopleFixture.data
        data["egen"] = OwnNote(
            id: "egen", writer: writer, about: subject, at: Timestamp(seconds: 1_804_000_000), text: "Ring om Bo")
        return data
    }

    @Test("one key opens a page on a talent's screen; what is written there only the writer reads, and it is counted")
    func talent() throws {
        let app = try app(PeopleFixture.lead, columns: 120)
        app.run([.show(.talent("anne", .talks))])
        app.press("W")
        #expect(app.screen.contains("› note om Anne Holm") && app.screen.contains("Kun du kan læse det."))
        #expect(app.screen.contains("Den, der driver serveren"))
        app.type("Ring til Søren om budgettet").press("^S")
        #expect(app.data.ownNotes.values.map(\.about) == [.talent("anne")])
        #expect(app.data.ownNotes.values.map(\.writer) == ["lone"])
        #expect(app.screen.contains("· 1 note (kun dig)"))
        app.press("W")
        #expect(app.screen.contains("Ring til Søren om budgettet") && app.screen.contains("til dig selv"))
        app.press("W").type("Også om Dina").press("^S")
        #expect(app.screen.contains("2 noter"))
        #expect(app.press("Esc u u").data == PeopleFixture.data)
    }

    @Test("an empty note is not saved, and what was typed is kept when one leaves")
    func draft() throws {
        let app = try app(PeopleFixture.lead)
        app.run([.show(.talent("anne", .talks))])
        app.press("W ^S")
        #expect(app.data == PeopleFixture.data && app.screen.contains("Feltet skal udfyldes."))
        app.type("Halvt").press("Esc W")
        #expect(app.screen.contains("Halvt"))
    }

    @Test("on an activity, on the timeline and on the overview of the cohort")
    func places() throws {
        let activity = try app(PeopleFixture.lead, noted(about: .activity("buddymoede-1")))
        activity.run([.show(.activity("buddymoede-1"))])
        #expect(activity.press("Tab").screen.contains("1 note (kun dig): W"))
        #expect(activity.press("W").screen.contains("Ring om Bo"))
        let cohort = try app(PeopleFixture.lead, noted(about: .cohort("hold3"))).press("1")
        #expect(cohort.press("G").screen.contains("1 note (kun dig)"))
        #expect(cohort.press("W").screen.contains("Ring om Bo"))
        let timeline = try app(PeopleFixture.consultant).press("2 W")
        #expect(timeline.screen.contains("› note om "))
    }

    @Test("all of them are in one list, from which one goes to what each is about", arguments: [40, 80, 120])
    func list(columns: Int) throws {
        let app = try app(PeopleFixture.owner, rows: 24, columns: columns, noted(about: .talent("bo"), by: nil))
        app.press(":").type("mine noter").press("Enter")
        #expect(app.screen.contains("Bo Dam") && app.screen.contains("Ring om Bo"))
        app.press("Enter").type("!").press("^S")
        #expect(app.data.ownNotes["egen"]?.text == "Ring om Bo!")
        #expect(app.press("d").data.ownNotes.isEmpty && app.press("u").data.ownNotes.count == 1)
        #expect(app.press("o").screen.contains("Bo Dam"))
    }

    @Test("nobody else is offered to write one", arguments: [PeopleFixture.anne, PeopleFixture.manager])
    func others(_ viewer: Viewer) throws {
        let app = try app(viewer, noted(about: .talent("anne")))
        app.run([.show(.talent("anne", .talks))])
        app.press("W")
        #expect(!app.screen.contains("note om") && !app.screen.contains("kun dig)"))
    }
}
