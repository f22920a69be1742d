import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("What a version of a plan changed")
struct PlanAlterationTests {
    private func app(_ columns: Int, _ language: Language = .da) throws -> TestApp {
        var data = RoomFixture.data
        var content = data.revisions["aftalt-1"]!.content  // the fixture has it
        content.goals[0].due = Day("2027-05-01")
        content.goals[1].text = "Ledermøder med to punkter"
        content.goals.append(Goal(id: "m9", order: 9, level: .team, text: "Fortælle beslutninger"))
        content.transition.removeAll { $0.id == "p1" }
        content.texts[.motivation] = "Jeg vil have flere med."
        content.learning = [LearningPoint(id: "l1", order: 1, text: "Jeg taler for længe.", source: "lederspejl")]
        data["aftalt-2"] = PlanRevision(
            id: "aftalt-2", talent: "anne", number: 2, on: Day("2027-03-04")!, content: content,
            agreedBy: ["anne", "soeren"])
        let app = try TestApp(
            data, today: RoomFixture.today, size: Size(rows: 50, columns: columns), language: language)
        app.show(.talent("anne", .plan))
        return app.press("v")
    }

    @Test("each changed thing stands with what it was beside what it is, not only a count")
    func beside() throws {
        let screen = try app(120).screen
        for text in [
            "2 ændrede mål", "Ændret siden version 1", "Delegere driften til to koordinatorer · frist 1. mar. ",
            "│ Delegere driften til to koordinatorer · frist 1. maj",
            "Ledermøder med én fælles dagsorden", "│ Ledermøder med to punkter", "Nyt mål", "│ Fortælle beslutninger",
            "nærvær i husene", "│ taget ud", "│ Jeg vil have flere med.",
            "│ Jeg taler for længe.",
        ] { #expect(screen.contains(text), "\(text)\n\(screen)") }
        #expect(try app(100, .en).screen.contains("Changed since version 1"))
    }

    @Test("narrow, under each other; the first version has nothing before it")
    func narrow() throws {
        let app = try app(40)
        #expect(
            app.screen.contains("  før: Ledermøder med én fælles")
                && app.screen.contains("  nu:  Ledermøder med to punkter"))
        #expect(!app.press("j").screen.contains("Ændret siden"))
    }

    @Test("masked texts stay masked")
    func hidden() throws {
        #expect(try !app(100).press("Esc x v").screen.contains("punkter"))
    }
}
