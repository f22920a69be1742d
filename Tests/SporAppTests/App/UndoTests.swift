import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Taking back a great deal")
struct UndoTests {
    private func app(adding count: Int) throws -> TestApp {
        let app = try TestApp(PeopleFixture.data, today: PeopleFixture.today)
        let people = (1...count).map {
            Change.person(.add(Person(id: Person.ID("ny-\($0)"), givenName: "Ny", familyName: "\($0)")))
        }
        app.run([.apply(.several(people, what: Phrase("Deltagerliste hentet", "List read")))])
        return app
    }

    @Test("is asked about first, with what it is and how much; no leaves all as it is")
    func many() throws {
        let app = try app(adding: 21).press("u")
        #expect(app.screen.contains("Fortryd »Deltagerliste hentet«?") && app.screen.contains("21 poster"))
        app.press("Esc")
        #expect(app.data.people["ny-1"] != nil)
        app.press("u Enter")
        #expect(app.data == PeopleFixture.data)
        #expect(app.press("^R").data.people["ny-21"] != nil)
    }

    @Test("a few are taken back at once")
    func few() throws { #expect(try app(adding: 20).press("u").data == PeopleFixture.data) }

    private let earlier = Change.person(.add(Person(id: "før", givenName: "Ida", familyName: "Lind")))

    @Test("what an earlier session did is told with its time, and asked about; then it goes back and forth at once")
    func earlierSession() throws {
        let app = try TestApp(PeopleFixture.data, today: PeopleFixture.today)
        try app.didBefore(earlier)
        app.press("u")
        #expect(app.screen.contains("Fortryd »Tilføjede Ida Lind«?") && app.flowing.contains("før du åbnede"))
        app.press("Esc")
        #expect(app.data.people["før"] != nil)
        app.press("u Enter")
        #expect(app.data.people["før"] == nil)
        #expect(app.press("^R").data.people["før"] != nil)
        #expect(app.press("u").data.people["før"] == nil)
    }

    @Test("the question names the cohort where another is looked at")
    func otherCohort() throws {
        var data = PeopleFixture.data
        let old = Cohort(
            id: "hold2", name: "Hold 2", programme: Phrase("Talent Nord"), template: "lille",
            kickOff: Day("2026-01-13")!)  // a date that exists
        data["hold2"] = old
        let app = try TestApp(data, today: PeopleFixture.today)
        var new = old
        new.programme = Phrase("Talent Syd")
        try app.didBefore(.cohort(Edit(from: old, to: new)))
        #expect(app.press("u").screen.contains("« på Hold 2?"))
    }

    @Test("a save without a change is told as that, and undo takes back what was done before it")
    func nothingChanged() throws {
        let app = try app(adding: 1), person = try #require(app.data.people["ny-1"])
        app.run([.apply(.several([.person(Edit(from: person, to: person))], what: Phrase("Rettede")))])
        #expect(app.screen.contains("Intet er ændret.") && app.done.count == 1)
        #expect(app.press("u").data == PeopleFixture.data)
    }

    @Test("what becomes shared again by it is said with who reads it")
    func sharesAgain() throws {
        let app = try TestApp(PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today)
        let shared = try #require(app.data.logEntries["l3"])
        var alone = shared
        alone.share(with: [], on: PeopleFixture.today)
        app.run([.apply(.logEntry(Edit(from: shared, to: alone)))])
        #expect(app.press("u").screen.contains("✓ Læses af dig, Søren Kjær (leder) og Dina Fjord (buddy)."))
        #expect(app.press("^R").screen.contains("✓ Kun du kan læse det."))
    }

    @Test("^S is the same yes as Enter")
    func save() throws {
        let app = try TestApp(PeopleFixture.data, today: PeopleFixture.today)
        try app.didBefore(earlier)
        #expect(app.press("u ^S").data.people["før"] == nil)
    }

    @Test("a question is answered by its own keys alone: any other letter is no")
    func letters() throws {
        let app = try TestApp(PeopleFixture.data, today: PeopleFixture.today)
        try app.didBefore(earlier)
        for typed in ["agj", "yj", "1j", " j", "j", "y", "Ja", "n"] { app.press("u").type(typed) }
        #expect(app.data.people["før"] != nil)
        #expect(app.press("u Enter").data.people["før"] == nil)
    }
}
