import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("A CPR number typed by hand")
struct CPRByHandTests {
    private func form() throws -> TestApp {
        try TestApp(PeopleFixture.data, viewer: PeopleFixture.keeper, today: PeopleFixture.today, size: Size(rows: 24, columns: 110))
            .press("P a Enter").type("010190-1234\nHolm\nny@kommune.example")
    }

    @Test("is refused at its field, and nobody is added")
    func refused() throws {
        let app = try form().press("^S")
        #expect(app.screen.contains("CPR"))
        #expect(app.data.people.count == PeopleFixture.data.people.count)
    }

    @Test("is not kept with what is unfinished")
    func draft() throws {
        let texts = try form().press("Esc").drafts.flatMap(\.texts.values)
        #expect(texts.contains("Holm"))
        #expect(!texts.contains { CPRNumber.occurs(in: $0) })
    }
}
