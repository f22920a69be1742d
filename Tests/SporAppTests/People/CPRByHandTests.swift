import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("A CPR number typed by hand")
struct CPRByHandTests {
    private func form(_ number: String) throws -> TestApp {
        try TestApp(
            PeopleFixture.data, viewer: PeopleFixture.owner, today: PeopleFixture.today,
            size: Size(rows: 24, columns: 110)
        )
        .press("P a Enter").type("\(number)\nHolm\nny@kommune.example")
    }

    @Test("is refused at its field, and nobody is added", arguments: ["010190-1234", "101901234", "10190-1234"])
    func refused(number: String) throws {
        let app = try form(number).press("^S")
        #expect(app.screen.contains("CPR"))
        #expect(app.data.people.count == PeopleFixture.data.people.count)
    }

    @Test("is not kept with what is unfinished", arguments: ["010190-1234", "101901234"])
    func draft(number: String) throws {
        let texts = try form(number).press("Esc").drafts.flatMap(\.texts.values)
        #expect(texts.contains("Holm"))
        #expect(!texts.contains { CPRNumber.mayBe(in: $0) })
    }
}
