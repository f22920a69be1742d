import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("From step to step")
struct LevelStepTests {
    private func app(
        _ viewer: String = "anne", of talent: Talent.ID = "anne", rows: Int = 40, columns: Int = 80,
        data: Workspace = RoomFixture.data
    ) throws -> TestApp {
        var data = data
        data.plans[DevelopmentPlan.id(of: talent)]?.isWorkingCopy = true
        let app = try TestApp(
            data, viewer: Viewer(person: Person.ID(viewer), today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: rows, columns: columns), inspiration: RoomFixture.inspiration)
        app.run([.show(.talent(talent, .plan))])
        return app.press("o")
    }

    @Test("both levels stand beside each other, and the selected line tells what it is about")
    func beside() throws {
        let app = try app()
        let head = try #require(app.screen.split(separator: "\n").first { $0.contains("Fra: leder af medarbejdere") })
        #expect(head.contains("Til: leder af ledere"))
        #expect(app.screen.contains("omhu") && !app.screen.contains("At sige det rigtigt."))
        app.press("Left Down")
        #expect(app.screen.contains("At sige det rigtigt."))
    }

    @Test("Enter takes a line into the transition, in own words and any column")
    func point() throws {
        let app = try app().press("Left Enter")
        #expect(app.screen.contains("fordele arbejdet") && app.screen.contains("Mindre af, give slip"))
        app.type(" selv").press("^S")
        let points = app.app.context.data.plan(of: "anne")?.content.transition ?? []
        #expect(points.contains { $0.text == "fordele arbejdet selv" && $0.column == .less })
        #expect(app.screen.contains("Fra trin til trin"))
    }

    @Test("m makes a competence a goal")
    func goal() throws {
        let app = try app().press("Down Down m").type("Se mere").press("^S")
        let goals = app.app.context.data.plan(of: "anne")?.content.goals ?? []
        #expect(goals.contains { $0.text == "Se mere" && $0.competence == "overblik" })
    }

    @Test("a horizontal talent has the own level, with harder tasks")
    func horizontal() throws {
        let app = try app("eva", of: "eva")
        #expect(app.screen.contains("Leder af ledere, med sværere opgaver") && !app.screen.contains("Fra:"))
    }

    @Test("the smallest screen shows one of the two")
    func small() throws {
        let app = try app(rows: 12, columns: 40)
        #expect(app.screen.contains("Til: leder af ledere") && !app.screen.contains("Fra:"))
        #expect(app.press("Left").screen.contains("Fra: leder af medarbejdere"))
    }

    @Test("others read it, and take nothing into a plan that they do not write")
    func reading() throws {
        let app = try app("soeren")
        #expect(app.screen.contains("Til: leder af ledere") && !app.screen.contains("til planen"))
    }
}
