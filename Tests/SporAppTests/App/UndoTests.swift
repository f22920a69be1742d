import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Taking back a great deal")
struct UndoTests {
    private func app(adding count: Int) throws -> TestApp {
        let app = try TestApp(PeopleFixture.data, today: PeopleFixture.today)
        let people = (1...count).map { Change.person(.add(Person(id: Person.ID("ny-\($0)"), givenName: "Ny", familyName: "\($0)"))) }
        app.run([.apply(.several(people, what: Phrase("Deltagerliste hentet", "List read")))])
        return app
    }

    @Test("is asked about first, with what it is and how much; no leaves all as it is")
    func many() throws {
        let app = try app(adding: 21).press("u")
        #expect(app.screen.contains("Fortryd »Deltagerliste hentet«?") && app.screen.contains("21 ændringer"))
        app.press("Esc")
        #expect(app.data.people["ny-1"] != nil)
        app.press("u Enter")
        #expect(app.data == PeopleFixture.data)
        #expect(app.press("^R").data.people["ny-21"] != nil)
    }

    @Test("a few are taken back at once")
    func few() throws { #expect(try app(adding: 20).press("u").data == PeopleFixture.data) }
}
