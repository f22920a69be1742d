@testable import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("A development plan")
struct PlanTests {
    let anne = RoomFixture.anne

    private func content(_ app: TestApp) throws -> PlanContent { try #require(app.data.plan(of: anne)).content }

    @Test("Space takes a goal through its states, and says which")
    func states() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Space")
        #expect(try content(app).goals[0].progress == .reached)
        #expect(app.screen.contains("✓ målets status: nået"))
        app.press("Space Space")
        #expect(try content(app).goals[0].progress == .underWay)
    }

    @Test("the first goal makes the plan on the way, and undo takes both")
    func firstGoal() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o j Enter a").type("Give plads til flere stemmer").press("^S")
        let plan = try #require(app.data.plan(of: "bo"))
        #expect(!plan.isWorkingCopy)
        #expect(plan.content.goals.map(\.text) == ["Give plads til flere stemmer"])
        #expect(app.screen.contains("▸ ○ Give plads til flere stemmer"))
        app.press("u")
        #expect(app.data == RoomFixture.data)
    }

    @Test("a goal without a text is refused at the field")
    func noText() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter a ^S")
        #expect(app.screen.contains("! Feltet skal udfyldes."))
    }

    @Test("a goal keeps measure, date and level")
    func wholeGoal() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter a").type("Mål").press("Tab Right Tab").type("Alle ved det").press("Tab").type("om 3 uger")
            .press("^S")
        let goal = try #require(try content(app).goals.last)
        #expect(goal.level == .team)
        #expect(goal.measure == "Alle ved det")
        #expect(goal.due == RoomFixture.today.adding(days: 21))
        #expect(goal.order == 4)
    }

    @Test("down leads from the goals into the columns, left and right between them, and out below")
    func walking() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter j j j")
        #expect(app.screen.contains("▸ nærvær i husene"))
        app.press("Right")
        #expect(app.screen.contains("▸ selv at skrive"))
        app.press("Down Right Right")
        #expect(app.screen.contains("▸ sparre med andre"))
        app.press("Down")
        #expect(app.screen.contains("▸ Hvorfor jeg vil lede"))
        app.press("Up")
        #expect(app.screen.contains("▸ sparre med andre"))
        app.press("Left")
        #expect(app.screen.contains("▸ selv at skrive"))
    }

    @Test("a in a column adds a point to it")
    func point() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter j j j Right Right a").type("tænke et år frem").press("^S")
        #expect(try content(app).points(in: .more).map(\.text) == ["sparre med andre ledere", "tænke et år frem"])
    }

    @Test(
        "goals stand by date, those that are reached last without theirs; what is new since the agreed version has a +")
    func order() throws {
        var data = RoomFixture.data
        data.plans[DevelopmentPlan.id(of: RoomFixture.anne)]?.content.goals.append(
            Goal(id: "m9", order: 9, level: .individual, text: "Nyt og snart", due: Day("2027-03-20")))
        let rows = try TestApp(room: data).press("3 o Enter").screen.split(separator: "\n").map(String.init)
        let places = ["◐ Delegere", "+ Nyt og snart", "○ Ledermøder", "● Tre sager"].map { text in
            rows.firstIndex { $0.contains(text) }
        }
        #expect(places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(rows.contains { $0.contains("● Tre sager") && $0.hasSuffix("nået") })
    }

    @Test("deleting asks first, and keeps a place selected")
    func deleting() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter j d")
        #expect(app.screen.contains("Slet »Ledermøder med én fælles dagsorden«?"))
        app.press("Esc d Enter")
        #expect(try content(app).goals.map(\.id) == ["m1", "m3"])
        #expect(app.screen.contains("▸ ● Tre sager"))
    }

    @Test("a text is written in an editor; the empty text is no text")
    func text() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter j j j j Down Enter").type("Ro når det brænder").press("^S")
        #expect(try content(app).texts[.strengths] == "Ro når det brænder")
        app.press("Enter ^K").press("^U ^S")
        #expect(try content(app).texts[.strengths] == nil)
    }

    @Test("learning, protégés and who reads along")
    func theRest() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter G Space")
        #expect(try content(app).isSharedWithMentor)
        app.press("k k k k a").type("PLKJX").press("^S")
        #expect(app.screen.contains("Kun initialer, højst fire bogstaver"))
        app.press("Backspace ^S")
        #expect(try content(app).proteges.map(\.initials) == ["MK", "PLKJ"])
        // The new line is selected: the former ones are before it, and the learning points above it.
        app.press("k k a").type("Pausen virker").press("Tab").type("modul 2").press("^S")
        #expect(try content(app).learning.last?.source == "modul 2")
    }

    @Test("two who change the same goal see both texts")
    func clash() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Enter").type(" i huset")
        let old = try content(app).goals[0]
        var other = old
        other.text = "Delegere driften til tre"
        try app.elsewhere(.plan(PlanChange(anne, .goal(Edit(from: old, to: other)))))
        app.press("^S")
        #expect(app.screen.contains("Delegere driften til tre"))
        app.press("Enter")
        #expect(try content(app).goals[0].text == "Delegere driften til to koordinatorer i huset")
    }

    @Test("a buddy reads the goals, and is told that the rest is not theirs")
    func buddy() throws {
        let app = try TestApp(room: RoomFixture.data, viewer: Viewer(person: "dina", today: RoomFixture.today))
        app.show(.talent(anne, .plan))
        #expect(app.screen.contains("Delegere driften til to koordinatorer"))
        #expect(app.screen.contains("Som buddy kan du læse målene og planen"))
        #expect(!app.screen.contains("Fastholde"))
    }

    @Test("a buddy of a talent who writes a draft of their own is told so too, and nothing looks empty")
    func buddyOfDraft() throws {
        var data = RoomFixture.data
        data.plans["anne"]?.isWorkingCopy = true
        let app = try TestApp(room: data, viewer: Viewer(person: "dina", today: RoomFixture.today))
        app.show(.talent(anne, .plan))
        #expect(app.screen.contains("Som buddy kan du læse målene og planen"), "\(app.screen)")
        #expect(!app.screen.contains("Fastholde"))
    }

    @Test("a plan that is not shared is the talent's own matter")
    func notShared() throws {
        let app = try TestApp(room: RoomFixture.data, viewer: Viewer(person: "anne", today: RoomFixture.today))
        app.show(.talent("dina", .plan))
        app.press("a")
        #expect(app.screen.contains("Dina Fjord har ikke delt sin plan med buddyen."))
    }

    @Test("the hide key hides what people wrote, in the plan and in what lies over it")
    func hidden() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120)
        app.press("3 o Enter x")
        #expect(!app.screen.contains("driften"))
        #expect(!app.screen.contains("nærvær"))
        #expect(app.screen.contains("Fastholde"))
    }

    @Test("inspiration is that of the level one goes to")
    func inspiration() throws {
        let app = try TestApp(
            RoomFixture.data, today: RoomFixture.today,
            inspiration: { level in level == .chief ? RoomFixture.inspiration : nil })
        app.press("3 o Enter i")
        #expect(app.screen.contains("Inspiration: leder af ledere"))
        #expect(app.screen.contains("· give slip på detaljen"))
        app.press("Esc , i")
        #expect(app.screen.contains("Inspiration"))
    }

    @Test("a click selects a place in the plan, a second one opens it")
    func mouse() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter")
        app.click("sparre med andre")
        #expect(app.screen.contains("▸ sparre med andre"))
        app.click("sparre med andre")
        #expect(app.screen.contains("Overgangen"))
    }

    @Test("a move within the goals changes few cells")
    func fewCells() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter")
        let before = app.canvas.cells
        app.press("j")
        #expect(zip(before, app.canvas.cells).count { $0 != $1 } < 90)
    }
}
