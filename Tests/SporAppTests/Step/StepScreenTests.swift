import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Er du klar til trinet?, on the screen")
struct StepScreenTests {
    private func app(
        _ data: Workspace = PeopleFixture.data, _ viewer: Viewer = PeopleFixture.anne, rows: Int = 24,
        columns: Int = 80, language: Language = .da
    ) throws -> TestApp {
        let app = try TestApp(
            data, viewer: viewer, today: PeopleFixture.today, size: Size(rows: rows, columns: columns),
            language: language, inspiration: { $0 == .chief ? RoomFixture.inspiration : nil })
        app.run([.show(.talent("anne", .readiness))])
        return app.press("T")
    }

    /// Both have answered the first round, and shared.
    private func shared(rounds: Int = 1) -> Workspace {
        var data = PeopleFixture.data
        let answers: [(Judge, Person.ID, [StepAnswer])] = [
            (.talent, "anne", [.practising, .underWay, .confident, .underWay, .practising]),
            (.lineManager, "soeren", [.confident, .underWay, .underWay, .confident, .practising]),
        ]
        for round in 1...rounds {
            for (judge, writer, steps) in answers {
                let id = StepAssessment.ID("trin-\(round)-\(judge.rawValue)")
                data[id] = StepAssessment(
                    id: id, talent: "anne", level: .chief, round: round,
                    on: PeopleFixture.today.adding(days: round * 30 - 100), judge: judge,
                    answers: steps.map { .init(round > 1 ? .confident : $0, example: "Et møde om \(judge.rawValue)") },
                    isShared: true, writtenBy: writer)
            }
        }
        return data
    }

    @Test("right and left answer the selected statement, which is unfolded")
    func answers() throws {
        let app = try app().press("Right Right Down Right Left")
        let own = try #require(app.app.context.data.stepAssessments.values.first)
        #expect(own.answers.map(\.step) == [.underWay, .practising, nil, nil, nil] && own.judge == .talent)
        #expect(app.screen.contains("2 af 5 besvaret") && app.screen.contains("Jeg er god til delegering."))
        #expect(!app.screen.contains("Jeg er god til overblik."))
    }

    @Test("the owner enters the answers of both at once, and then they stand side by side", arguments: [24, 40])
    func owner(rows: Int) throws {
        let app = try app(PeopleFixture.data, .owner(today: PeopleFixture.today), rows: rows)
        #expect(app.screen.contains("tryk a for at taste dem ind"), "\(app.screen)")
        app.press("a")
        #expect(app.screen.contains("Tast ind, når begge har svaret hver for sig."), "\(app.screen)")
        app.press("^S")
        #expect(app.screen.contains("Vælg et svar.") && app.data.stepAssessments.isEmpty, "\(app.screen)")
        for _ in 0..<5 { app.press("Right Tab Tab Right Right Tab Tab") }
        app.press("^S")
        let stored = app.data.stepAssessments.values
        #expect(stored.count == 2 && stored.allSatisfy { $0.isShared && $0.isComplete && $0.writtenBy == nil })
        #expect(app.data.stepRounds(of: "anne").count == 1)
        #expect(app.press("u").data.stepAssessments.isEmpty)
    }

    @Test("an example is written in its own form, and stands below the statement")
    func example() throws {
        let app = try app().press("e").type("Ferieplanen").press("^S")
        #expect(app.app.context.data.stepAssessments.values.first?.answers[0].example == "Ferieplanen")
        #expect(app.screen.contains("    Ferieplanen"))
    }

    @Test("nothing is shared before all five are answered, and then only after a question")
    func share() throws {
        let app = try app().press("Right s")
        #expect(app.screen.contains("Svar på alle fem udsagn, før du deler. 4 mangler."))
        app.press("Down Right Down Right Down Right Down Right s")
        #expect(app.screen.contains("Klar til at dele?"))
        app.press("Enter")
        #expect(app.app.context.data.stepAssessments.values.first?.isShared == true)
        #expect(app.screen.contains("Du er klar til at dele."))
    }

    @Test("m makes a statement a goal with that competence, and opens the goal once there is one")
    func goal() throws {
        let app = try app().press("Right m")
        #expect(app.screen.contains("overblik") && app.screen.contains("Jeg er god til overblik."))
        app.type("Se det hele").press("^S")
        #expect(app.app.context.data.plan(of: "anne")?.content.goals.contains { $0.competence == "overblik" } == true)
        #expect(app.screen.contains("mål: Se det hele"))
        app.press("m")
        #expect(app.screen.contains("Se det hele"))
    }

    @Test("side by side, the largest distance comes first, with both examples below", arguments: [Language.da, .en])
    func beside(_ language: Language) throws {
        let app = try app(shared(), language: language)
        let rows = app.screen.split(separator: "\n").map(String.init)
        let first = try #require(rows.first { $0.contains("▸") && $0.contains("A──") })
        #expect(first.contains(language == .da ? "overblik" : "overview") && first.hasSuffix("S"))
        #expect(app.screen.contains(language == .da ? "to skridt imellem jer" : "two steps apart"))
        #expect(app.screen.contains("Et møde om talent") && app.screen.contains("Et møde om lineManager"))
    }

    @Test("the consultant reads what both have shared and answers nothing; the lead is not offered the page")
    func others() throws {
        let consultant = try app(shared(), PeopleFixture.consultant)
        #expect(consultant.screen.contains("A──") && !consultant.screen.contains("mere sikker"))
        #expect(!(try app(shared(), PeopleFixture.lead).screen.contains("A──")))
    }

    @Test("with a second round, then and now stand beside each other")
    func before() throws {
        let app = try app(shared(rounds: 2)).press("Tab")
        #expect(app.screen.contains("▸Før og nu"), "\(app.screen)")
        let row = try #require(app.screen.split(separator: "\n").first { $0.contains("▸ overblik") })
        #expect(row.contains("øver mig") && row.hasSuffix("sikker"))
    }

    @Test("the smallest screen has the answers as words")
    func small() throws {
        let app = try app(rows: 12, columns: 40).press("Right")
        #expect(app.screen.contains("▸ ● overblik") && app.screen.contains("øver mig"), "\(app.screen)")
        let both = try self.app(shared(), rows: 12, columns: 40)
        #expect(both.screen.contains("Anne øver mig · Søren sikker"), "\(both.screen)")
    }
}

@Suite("The leadership levels")
struct LevelsPageTests {
    @Test(
        "everybody reads all levels, each with what is hard about the way there", arguments: ["anne", "soeren", "lone"])
    func page(_ viewer: String) throws {
        let app = try TestApp(
            PeopleFixture.data, viewer: Viewer(person: Person.ID(viewer), today: PeopleFixture.today),
            today: PeopleFixture.today, size: Size(rows: 40, columns: 80),
            inspiration: { $0 == .chief ? RoomFixture.inspiration : nil })
        app.press(":").type("ledelsesniveauer").press("Enter")
        for words in [
            "Leder af ledere", "Leder andre ledere.", "Man ved selv, hvordan.", "Hvad slipper du?", "At have overblik.",
        ] {
            #expect(app.screen.contains(words), "\(words)\n\(app.screen)")
        }
    }
}
