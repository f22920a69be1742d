import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("The page of the plan for the local talent environment")
struct LocalPlanScreenTests {
    private func app(
        _ person: Person.ID?, columns: Int = 80, rows: Int = 24, _ language: Language = .da,
        points: [LocalPlan.Point] = []
    ) throws -> TestApp {
        var data = RoomFixture.data
        data["hr"] = RoleAssignment(
            id: "hr", person: "eva", role: .internalConsultant, cohort: "hold3", organisation: "Hjørring")
        if !points.isEmpty {
            let plan = LocalPlan(talent: "anne", points: points)
            data[plan.id] = plan
        }
        let viewer = person.map { Viewer(person: $0, today: RoomFixture.today) } ?? .owner(today: RoomFixture.today)
        let app = try TestApp(
            data, viewer: viewer, today: RoomFixture.today, size: Size(rows: rows, columns: columns),
            language: language)
        app.show(.talent("anne", .plan))
        return app.press("M")
    }

    private func plan(_ app: TestApp) throws -> LocalPlan { try #require(app.data.localPlan(of: "anne")) }

    @Test("a point has what, who and by when; its readers are told")
    func add() throws {
        let app = try app("anne")
        #expect(app.screen.contains("Her kommer planen for det lokale talentmiljø"), "\(app.screen)")
        app.press("a").type("Et møde om måneden").press("Tab").type("Anne").press("Tab").type("1/9").press("^S")
        #expect(app.screen.contains("○ Et møde om måneden") && app.screen.contains("Anne · senest 1. sep."))
        #expect(app.screen.contains("Talentet har ikke sagt ja endnu"), "\(app.screen)")
        #expect(app.screen.contains("Læses af dig, "), "\(app.screen)")
    }

    @Test("all three agree, each for themselves, and a change afterwards asks them again")
    func agree() throws {
        var app = try app("anne", points: [.init(id: "p", what: "Et møde")])
        for person in ["anne", "soeren", "eva"] as [Person.ID] {
            let next = try TestApp(
                app.data, viewer: Viewer(person: person, today: RoomFixture.today), today: RoomFixture.today)
            next.run([.open(LocalPlanScreen(talent: "anne"))])
            #expect(next.screen.contains("A sig ja"), "\(next.screen)")
            next.press("A")
            #expect(!next.screen.contains("A sig ja"))
            app = next
        }
        #expect(try plan(app).isAgreed)
        app.press("e")
        #expect(app.screen.contains("alle tre sige ja igen"), "\(app.screen)")
        app.type(" om måneden").press("^S")
        #expect(try plan(app).agreements == [])
    }

    @Test("Space takes stock: alive, stalled, done", arguments: [Language.da, .en])
    func stock(_ language: Language) throws {
        let app = try app("soeren", language, points: [.init(id: "p", what: "Et møde")])
        for (standing, sign) in [(LocalPlan.Standing.alive, "◐"), (.stalled, "!"), (.done, "●")] {
            app.press("Space")
            #expect(try plan(app).points[0].standing == standing)
            #expect(app.screen.contains("▸ \(sign) Et møde") && app.screen.contains(standing.name[language]))
        }
        #expect(try plan(app.press("Space")).points[0].standing == nil)
    }

    @Test("a buddy reads it, and is offered nothing to write")
    func buddy() throws {
        let app = try app("dina", points: [.init(id: "p", what: "Et møde")])
        #expect(app.screen.contains("○ Et møde"), "\(app.screen)")
        for word in ["a tilføj", "Mellemrum", "A sig ja", "e ret"] { #expect(!app.screen.contains(word), "\(word)") }
    }

    @Test("it stands on the plan, also where the buddy reads only the goals")
    func onPlan() throws {
        for person in ["anne", "dina", "soeren"] as [Person.ID] {
            let app = try app(person, rows: 60, points: [.init(id: "p", what: "Et møde")]).press("Esc")
            #expect(app.screen.contains("Det lokale talentmiljø"), "\(app.screen)")
            #expect(app.flowing.contains("1 punkt · mangler ja fra talentet, nærmeste leder og den interne konsulent"))
        }
    }

    @Test("the owner agrees for all three")
    func owner() throws {
        let app = try app(nil, points: [.init(id: "p", what: "Et møde")])
        #expect(try plan(app.press("A")).isAgreed, "\(app.screen)")
    }

    @Test("at 40×12 the state and the points are there")
    func small() throws {
        let app = try app("anne", columns: 40, rows: 12, points: [.init(id: "p", what: "Et møde")])
        #expect(app.screen.contains("1 punkt · mangler ja") && app.screen.contains("▸ ○ Et møde"), "\(app.screen)")
    }

    @Test("a point without words is refused, and a deleted one comes back with u")
    func faults() throws {
        let app = try app("anne", points: [.init(id: "p", what: "Et møde")])
        app.press("a ^S")
        #expect(try plan(app).points.count == 1)
        app.press("Esc d")
        #expect(app.screen.contains("Slet »Et møde«?"), "\(app.screen)")
        app.press("Enter")
        #expect(try plan(app).points == [])
        #expect(try plan(app.press("u")).points.count == 1)
    }
}
