@testable import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Who else looks at the plan")
struct PlanCompanyTests {
    private func app(rows: Int = 24, columns: Int = 80, _ language: Language = .da) throws -> TestApp {
        try TestApp(room: RoomFixture.data, rows: rows, columns: columns, language).press("3 o Enter")
    }

    /// The first line of the plan.
    private func head(_ app: TestApp) -> String {
        let line = app.screen.split(separator: "\n").first { line in
            ["Aftalt", "ser også", "looking"].contains { line.contains($0) }
        }
        return String(line ?? "")
    }

    private func others(_ app: TestApp) -> [Substring] {
        app.screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset != 4 }.map(\.element)
    }

    @Test("is told in the first line of the plan, within a tick, and moves nothing")
    func told() throws {
        let app = try app(), before = others(app)
        app.company(at: RoomFixture.anne, ["soeren"])
        app.wait(seconds: 1)
        #expect(head(app).hasSuffix("Søren Kjær ser også på planen"))
        #expect(head(app).hasPrefix("  Aftalt 12. feb. (version 1)"))
        #expect(others(app) == before)
        app.company(at: RoomFixture.anne, [])
        app.wait(seconds: 1)
        #expect(!app.screen.contains("ser også"))
    }

    @Test("is told in English, and the owner by office")
    func english() throws {
        let app = try app(.en)
        app.company(at: RoomFixture.anne, [nil, "soeren"])
        app.wait(seconds: 1)
        #expect(head(app).contains("The programme lead and Søren Kjær are looking at the plan too"))
    }

    @Test(
        "has room on the smallest screen",
        arguments: [["soeren"], ["soeren", "dina"], [nil, "soeren", "dina"]] as [[Person.ID?]])
    func small(people: [Person.ID?]) throws {
        let app = try app(rows: 12, columns: 40)
        app.company(at: RoomFixture.anne, people)
        app.wait(seconds: 1)
        #expect(
            (head(app).hasSuffix(" ser også på planen") || head(app).hasSuffix("andre ser også med")))
    }

    @Test("is masked with the other names")
    func masked() throws {
        let app = try app()
        app.company(at: RoomFixture.anne, ["soeren"])
        app.press("X").wait(seconds: 1)
        #expect(head(app).hasSuffix("SK ser også på planen"))
    }

    @Test("The others are told whose plan lies open, also under a sheet, and no more when it is left")
    func tells() throws {
        let app = try app()
        app.wait(seconds: 1)
        #expect(app.looksAt == RoomFixture.anne)
        app.press("e").wait(seconds: 1)
        #expect(app.looksAt == RoomFixture.anne)
        app.press("Esc Tab").wait(seconds: 1)
        #expect(app.looksAt == nil)
    }

    @Test("A talent's own plan is a main screen; it is looked at there, too")
    func own() throws {
        let app = try TestApp(
            RoomFixture.data, viewer: Viewer(person: "anne", today: RoomFixture.today), today: RoomFixture.today
        ).press("4")
        app.company(at: RoomFixture.anne, [nil])
        app.wait(seconds: 1)
        #expect(app.looksAt == RoomFixture.anne)
        #expect(head(app).hasSuffix("Programlederen ser også på planen"))
        app.press("5").wait(seconds: 1)
        #expect(app.looksAt == nil)
    }

    @Test("Company at one plan is not shown at the next")
    func nextTalent() throws {
        let app = try app()
        app.company(at: RoomFixture.anne, ["soeren"])
        app.wait(seconds: 1)
        app.press(".")
        #expect(!app.screen.contains("ser også"))
    }
}
