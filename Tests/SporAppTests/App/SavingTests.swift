import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Saving")
struct SavingTests {
    private let full = Phrase(
        "Ikke gemt: disken er fuld. Teksten står her endnu.", "Not saved: the disk is full. The text is still here.")

    /// The form for a new goal in Anne's plan.
    private func typing(_ text: String) throws -> TestApp {
        try TestApp(RoomFixture.data, today: RoomFixture.today).press("3 o Enter a").type(text)
    }

    private func goals(in app: TestApp) -> [String] {
        app.data.plans[DevelopmentPlan.id(of: "anne")]?.content.goals.map(\.text) ?? []
    }

    @Test("a disk that is full says so, keeps the text on the screen, and works on when there is room")
    func notSaved() throws {
        let app = try typing("Et nyt mål")
        app.fail(with: .notSaved(full))
        app.press("^S")
        #expect(app.screen.contains("! Ikke gemt: disken er fuld."))
        #expect(app.screen.contains("Et nyt mål"))
        #expect(!app.screen.contains("✓"))
        app.fail(with: nil)
        app.press("^S")
        #expect(goals(in: app).contains("Et nyt mål"))
    }

    @Test("a busy store is waited for, and the change is made when it is free")
    func busy() throws {
        let app = try typing("Et nyt mål")
        app.fail(with: .busy)
        app.press("^S")
        #expect(app.screen.contains("venter på en anden bruger …"))
        app.wait(seconds: 1)
        #expect(app.screen.contains("venter på en anden bruger …"))
        app.fail(with: nil)
        app.wait(seconds: 1)
        #expect(goals(in: app).contains("Et nyt mål"))
        #expect(app.screen.contains("✓"))
        #expect(!app.screen.contains("^S Gem"))
    }

    @Test("keys pressed while it waits are about the screen after it")
    func held() throws {
        let app = try typing("Et nyt mål")
        app.fail(with: .busy)
        app.press("^S Esc")
        app.fail(with: nil)
        app.wait(seconds: 1)
        #expect(goals(in: app).contains("Et nyt mål"))
        // Esc left the talent's screen, not the form that was being saved.
        #expect(app.screen.contains("Retning"))
        #expect(app.screen.contains("✓"))
    }

    @Test("after ten seconds it says that nothing was saved, and the text is still there")
    func patience() throws {
        let app = try typing("Et nyt mål")
        app.fail(with: .busy)
        app.press("^S")
        app.wait(seconds: 11)
        #expect(app.screen.contains("! Ikke gemt: en anden bruger dataene lige nu."))
        #expect(app.screen.contains("Et nyt mål"))
    }

    @Test("what could not be read is not told as not saved, and takes no word from what was not")
    func readOnly() throws {
        let app = try TestApp(room: RoomFixture.data)
        try app.elsewhere(.task(.remove(#require(RoomFixture.data.tasks["opg2"]))))
        app.fail(with: .busy)
        app.wait(seconds: 1)
        #expect(app.screen.contains("! En anden bruger dataene lige nu") && !app.screen.contains("Ikke gemt"))
    }

    @Test("a dropped line ends the program even while it waits")
    func hangup() throws {
        let app = try typing("Et nyt mål")
        app.fail(with: .busy)
        app.press("^S")
        app.send(.hangup)
        #expect(app.app.isFinished)
        #expect(app.drafts.first?.texts["text"] == "Et nyt mål")
    }
}

@Suite("Two who change the same")
struct ClashTests {
    /// Anne's first goal is open with another text, and somebody else has changed it, too.
    private func clash() throws -> TestApp {
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today).press("3 o Enter e").type(" i foråret")
        let plan = try #require(app.data.plans[DevelopmentPlan.id(of: "anne")])
        let goal = try #require(plan.content.goals.first { $0.id == "m1" })
        var theirs = goal
        theirs.text = "Delegere vagtplanen"
        try app.elsewhere(.plan(PlanChange("anne", .goal(Edit(from: goal, to: theirs)))))
        return app.press("^S")
    }

    private func goal(in app: TestApp) -> String? {
        app.data.plans[DevelopmentPlan.id(of: "anne")]?.content.goals.first { $0.id == "m1" }?.text
    }

    @Test("both texts are shown, and nothing is overwritten")
    func both() throws {
        let app = try clash()
        #expect(app.screen.contains("En anden har ændret det imens."))
        #expect(app.screen.contains("dit:   Delegere driften til to koordinatorer i foråret"))
        #expect(app.screen.contains("deres: Delegere vagtplanen"))
        #expect(goal(in: app) == "Delegere vagtplanen")
    }

    @Test("Enter keeps one's own")
    func mine() throws {
        #expect(goal(in: try clash().press("Enter")) == "Delegere driften til to koordinatorer i foråret")
    }

    @Test("t takes theirs, and there is nothing left to save")
    func theirs() throws {
        let app = try clash().press("t")
        #expect(app.screen.contains("Delegere vagtplanen"))
        #expect(goal(in: app.press("^S")) == "Delegere vagtplanen")
    }

    @Test("Esc goes back to the text")
    func back() throws {
        #expect(try clash().press("Esc").screen.contains("i foråret"))
    }

    @Test(
        "long texts begin where they differ, are there to their end, and the keys stay in sight",
        arguments: [Size(rows: 24, columns: 80), Size(rows: 12, columns: 40)])
    func long(size: Size) throws {
        let body = (1...120).map { "ord\($0)" }.joined(separator: " ")
        var data = PeopleFixture.data
        let note = try #require(data.notes["n-lukket"])
        data.notes["n-lukket"]?.text = body
        let app = try TestApp(data, viewer: PeopleFixture.anne, today: PeopleFixture.today, size: size)
        app.open(.note(note.meeting, .buddyClosed))
        app.press("End").type(" MIT SLUT").press("^End").type(" MIT SLUT")
        var old = note, theirs = note
        old.text = body
        theirs.text = body + " DERES SLUT"
        try app.elsewhere(.note(Edit(from: old, to: theirs)))
        app.press("^S")
        #expect(
            app.flowing.contains("DERES SLUT") && app.flowing.contains("MIT SLUT")
                && app.screen.contains("Esc tilbage"), "\(app.screen)")
        var seen = Set(app.screen.matches(of: #/ord\d+/#).map { String($0.output) })
        for _ in 1...80 {
            seen.formUnion(app.press("Down").screen.matches(of: #/ord\d+/#).map { String($0.output) })
            #expect(app.screen.contains("Enter dit") && app.screen.contains("Esc tilbage"))
        }
        #expect(seen.count == 120 && app.flowing.contains("DERES SLUT"))
    }

    @Test("when it was oneself in another window, it says so")
    func ownWindow() throws {
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today).press("3 o Enter e").type(" i foråret")
        let plan = try #require(app.data.plan(of: "anne")),
            goal = try #require(plan.content.goals.first { $0.id == "m1" })
        var theirs = goal
        theirs.text = "Delegere vagtplanen"
        try app.elsewhere(.plan(PlanChange("anne", .goal(Edit(from: goal, to: theirs)))))
        app.happened(
            HistoryEntry(
                at: Timestamp(seconds: 1_800_000_000), who: Phrase("Dig"), what: Phrase("Rettede"),
                records: [RecordKey(plan.id)], isOwn: true))
        app.press("^S")
        #expect(
            app.screen.contains("Du har selv ændret det i et andet vindue imens.")
                && app.screen.contains("den anden: Delegere vagtplanen"))
    }
}
