import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Talent and line manager judge readiness, each alone and then together")
struct AgreeingTests {
    private let soeren = Viewer(person: "soeren", today: PeopleFixture.today)

    private func room(_ data: Workspace, _ viewer: Viewer) throws -> TestApp {
        let app = try TestApp(data, viewer: viewer, today: PeopleFixture.today)
        app.show(.talent("anne", .readiness))
        return app
    }

    /// Each has written their own judgement; Anne chose box 2, Søren box 1 or 2.
    private func written(alike: Bool = false) throws -> Workspace {
        let talent = try room(PeopleFixture.data, PeopleFixture.anne)
        talent.press("a").press("Tab Tab Right Tab Tab").type("Jeg leder alle møder nu.").press("^S")
        let manager = try room(talent.data, soeren)
        manager.press("a")
        #expect(manager.screen.contains("Din vurdering af Anne Holm"))
        manager.press(alike ? "Tab Tab Right Tab Tab" : "Tab Tab Tab Tab").type("Klar til mere.").press("^S")
        return manager.data
    }

    private func shared(alike: Bool = false) throws -> Workspace {
        let talent = try room(try written(alike: alike), PeopleFixture.anne)
        talent.press("s Enter")
        #expect(talent.screen.contains("Du er klar. Kun du kan læse det. Når Søren Kjær også"))
        #expect(!talent.screen.contains("Klar til mere."))
        let manager = try room(talent.data, soeren)
        #expect(!manager.screen.contains("Jeg leder alle møder"))
        manager.press("s Enter")
        return manager.data
    }

    @Test("what each writes is their own, and neither reads the other's, nor does anybody else")
    func alone() throws {
        let data = try written()
        let own = data.judgements(of: "anne").filter { $0.on == PeopleFixture.today }
        #expect(own.count == 2 && own.allSatisfy { !$0.isShared })
        #expect(try !room(data, PeopleFixture.anne).screen.contains("◆ nærmeste leder"))
        #expect(try !room(data, soeren).screen.contains("○ talentet selv"))
        #expect(try !room(data, PeopleFixture.owner).screen.contains("○ talentet selv"))
    }

    @Test("a second press on a goes on with what was begun")
    func goesOn() throws {
        let app = try room(try written(), PeopleFixture.anne)
        app.press("a")
        #expect(app.screen.contains("Jeg leder alle møder nu."))
        app.press("^S")
        #expect(
            app.data.judgements(of: "anne").filter { $0.judge == .talent && $0.on == PeopleFixture.today }.count == 1)
    }

    @Test("who is ready can still hold back, until both are")
    func holdsBack() throws {
        let app = try room(try written(), PeopleFixture.anne)
        app.press("s Enter s")
        #expect(app.screen.contains("Kun du kan læse det. Tryk s, når du er klar til at"))
        let both = try room(try shared(), PeopleFixture.anne)
        both.press("s")
        #expect(both.data.openViews(of: "anne") != nil)
    }

    @Test("once both have shared, each reads the other's, and both views stand with the talent's remark")
    func bothStand() throws {
        let data = try shared()
        let talent = try room(data, PeopleFixture.anne)
        #expect(talent.screen.contains("Talentet peger på boks 2, lederen på boks 1."))
        let manager = try room(data, soeren)
        #expect(manager.screen.contains("Talentet peger på boks 2, lederen på boks 1."))
        let remark = data.judgements(of: "anne").last { $0.judge == .talent }
        talent.press("e")
        #expect(talent.screen.contains("Din kommentar til de to vurderinger"))
        talent.type(" Vi ser forskelligt på tempoet.").press("^S")
        #expect(
            talent.data.judgements(of: "anne").last { $0.judge == .talent }?.comment.hasSuffix("på tempoet.") == true)
        #expect(talent.data.judgements(of: "anne").last { $0.judge == .talent }?.performance == remark?.performance)
        #expect(
            try room(talent.data, PeopleFixture.owner).screen.contains("Talentet peger på boks 2, lederen på boks 1."))
    }

    @Test("where they see alike, one proposes and the other confirms; only then it counts")
    func agree() throws {
        let talent = try room(try shared(alike: true), PeopleFixture.anne)
        #expect(talent.screen.contains("I er enige: boks 2."))
        talent.press("a")
        #expect(talent.screen.contains("Forslag til fælles vurdering"))
        talent.press("^S")
        #expect(talent.screen.contains("Søren Kjær har ikke bekræftet endnu."))
        #expect(talent.data.agreedJudgement(of: "anne")?.id == "v1")
        #expect(try !room(talent.data, PeopleFixture.owner).screen.contains("forslag"))

        let manager = try room(talent.data, soeren)
        #expect(manager.screen.contains("Anne Holm foreslår boks 2 som jeres fælles vurdering. Tryk A"))
        manager.press("A Enter")
        #expect(manager.screen.contains("✓ aftalt: boks 2"))
        #expect(manager.data.agreedJudgement(of: "anne")?.on == PeopleFixture.today)
        manager.press("u")
        #expect(manager.screen.contains("Det kan ikke længere fortrydes."))
        #expect(try room(manager.data, PeopleFixture.owner).screen.contains("Boks 2 siden 15. mar."))
    }

    @Test("nobody confirms their own proposal, or rewrites what is agreed")
    func settled() throws {
        let talent = try room(try shared(alike: true), PeopleFixture.anne)
        talent.press("a ^S A")
        #expect(talent.data.agreedJudgement(of: "anne")?.id == "v1")
        let manager = try room(talent.data, soeren)
        manager.press("A Enter")
        for viewer in [PeopleFixture.anne, soeren, PeopleFixture.owner] {
            let app = try room(manager.data, viewer)
            app.press("g e d j")
            #expect(app.data.agreedJudgement(of: "anne") == manager.data.agreedJudgement(of: "anne"))
        }
    }
}
