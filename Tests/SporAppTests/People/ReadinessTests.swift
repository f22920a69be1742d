import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Readiness of the cohort and of a talent")
struct ReadinessTests {
    private func app(
        _ data: Workspace = PeopleFixture.data, _ viewer: Viewer = PeopleFixture.owner, columns: Int = 80,
        rows: Int = 24
    ) throws -> TestApp {
        try TestApp(data, viewer: viewer, today: PeopleFixture.today, size: Size(rows: rows, columns: columns))
    }

    @Test("arrows walk the boxes, and up and down the talents in them")
    func walk() throws {
        let app = try app()
        app.press("4")
        #expect(app.screen.contains("Anne Holm · vertikal, mod leder af ledere · boks 1 siden 12. feb. (før: boks 2)"))
        app.press("Down")
        #expect(app.screen.contains("Carl Aagaard Lund · vertikal"))
        app.press("Right")
        #expect(app.screen.contains("Bo Dam · horisontal, som leder af medarbejdere · boks 2"))
        app.press("Right Down")
        #expect(app.screen.contains("Ingen i boks 6."))
    }

    @Test("the programme lead reads that somebody was judged, not the box")
    func judgedUnread() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.lead)
        let lines = app.press("3").screen.split(separator: "\n").filter {
            $0.contains("Anne Holm") || $0.contains("Finn Bæk")
        }
        #expect(lines.count == 2 && lines[0].contains(" ✓ ") && lines[1].contains(" – "))
        app.show(.talent("anne", .readiness))
        #expect(app.screen.contains("Vurderet 12. feb. Her er ingen vurdering"))
    }

    @Test("on the smallest screen the judgements are still there, and who reads the sheet is said whole")
    func smallest() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.manager, columns: 40, rows: 12)
        app.show(.talent("anne", .readiness))
        #expect(app.screen.contains("▸ 12. feb. 2027"))
        app.press("a")
        #expect(app.screen.contains("│ Kun du kan læse det."))
    }

    @Test("below the boxes are those without a judgement, one beside the other")
    func unjudged() throws {
        let app = try app()
        app.press("4 Right Down Down")
        #expect(app.screen.contains("Finn Bæk · vertikal, mod leder af ledere · ingen fælles vurdering endnu"))
        app.press("Right")
        #expect(app.screen.contains("Aase Ørum · vertikal"))
        app.press("Up")
        #expect(app.screen.contains("Ingen i boks 4."))
    }

    @Test("Tab goes from talent to talent through all boxes and round")
    func tab() throws {
        let app = try app()
        app.press("4 Tab Tab Tab")
        #expect(app.screen.contains("Eva Ravn · horisontal"))
        app.press("Shift-Tab Shift-Tab Shift-Tab Shift-Tab")
        #expect(app.screen.contains("Aase Ørum · vertikal"))
    }

    @Test("a talent who moves to another box stays the selected one")
    func follows() throws {
        let app = try app()
        app.press("4 Down Up")
        try app.elsewhere(
            .readiness(
                .add(
                    ReadinessJudgement(
                        id: "ny", talent: "anne", on: PeopleFixture.today, purpose: .vertical, work: .simple,
                        performance: .notYet, judge: .together))))
        app.press("u")  // reads again
        #expect(app.screen.contains("Anne Holm · vertikal, mod leder af ledere · boks 6 siden 15. mar. (før: boks 1)"))
    }

    @Test("v shows the vertical ones, then the horizontal ones, then both")
    func direction() throws {
        let app = try app()
        app.press("4 v")
        #expect(app.screen.contains("kun vertikale") && !app.screen.contains("Bo Dam"))
        app.press("v")
        #expect(app.screen.contains("kun horisontale") && !app.screen.contains("Anne Holm"))
        app.press("v")
        #expect(app.screen.contains("Anne Holm") && app.screen.contains("Bo Dam"))
    }

    @Test("a judgement is entered, and its box said")
    func judge() throws {
        let app = try app()
        app.press("4 Right Down Down a Tab Right Tab Right Right Tab Right ^S")
        let judgement = try #require(app.data.judgements(of: "finn").first)
        #expect(judgement.judge == .together && judgement.on == PeopleFixture.today)
        #expect(app.screen.contains("✓ Finn Bæk: boks"))
    }

    @Test("a first judgement comes with nothing chosen, and is refused until it is")
    func unchosen() throws {
        let app = try app().press("4 Right Down Down a")
        #expect(app.screen.contains("‹ vælg … ›") && !app.screen.contains("→ boks"))
        app.press("^S")
        #expect(
            app.screen.contains("! Vælg, hvilke opgaver der arbejdes med.") && app.data.judgements(of: "finn").isEmpty)
        app.press("Right ^S")
        #expect(
            app.screen.contains("! Vælg, hvordan præstationen vurderes.") && app.data.judgements(of: "finn").isEmpty)
        app.press("Right ^S")
        #expect(app.screen.contains("! Vælg, hvem der har vurderet.") && app.data.judgements(of: "finn").isEmpty)
        app.press("Right ^S")
        #expect(app.data.judgements(of: "finn").map(\.performance) == [.exceptional])
    }

    @Test("a cell that the source does not have is refused at the field, with the reason")
    func impossible() throws {
        let app = try app()
        app.press("4 a Tab Space ^S")
        #expect(app.screen.contains("! Vertikalt er der ingen boks for avancerede"))
        #expect(app.screen.contains("der beskriver arbejdet"))
        #expect(app.data.judgements(of: "anne").count == 3)
    }

    @Test("a judgement of tomorrow is refused")
    func tomorrow() throws {
        let app = try app()
        app.press("4 a Tab Tab Tab Tab ^U").type("+1").press("^S")
        #expect(app.screen.contains("Datoen ligger i fremtiden."))
    }

    @Test("Enter opens the talent at readiness; H shows how they came there")
    func open() throws {
        let app = try app()
        app.press("4 H")
        #expect(app.screen.contains("● i fællesskab"))
        app.press("Esc Enter")
        #expect(app.screen.contains("▸Parathed"))
        #expect(app.screen.contains("Anbefaling: klar til at søge en stilling"))
    }

    @Test("a judgement can be edited and deleted in the talent's room")
    func editAndDelete() throws {
        let app = try app()
        app.show(.talent("anne", .readiness))
        app.press("e Tab Tab Tab Tab Tab").type(" Nu også økonomien.").press("^S")
        #expect(app.data.readiness["v1"]?.comment == "Har ledet områdets møder i to måneder. Nu også økonomien.")
        app.press("d Enter")
        #expect(app.data.readiness["v1"] == nil)
        app.press("u")
        #expect(app.data.readiness["v1"] != nil)
    }

    @Test("the talent enters a judgement of their own, that nobody else reads")
    func own() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.anne)
        app.show(.talent("anne", .readiness))
        #expect(app.screen.contains("○ talentet selv"))
        app.press("a")
        #expect(app.screen.contains("Kun du kan læse det. Når begge har delt, kan det også læses af"))
        app.press("^S")
        let own = app.data.judgements(of: "anne").filter { $0.judge == .talent && $0.on == PeopleFixture.today }
        #expect(own.count == 1 && own.allSatisfy { !$0.isShared })
    }

    @Test("to the buddy there is no such tab")
    func closed() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.dina)
        app.show(.talent("anne", .readiness))
        #expect(app.screen.contains("▸Plan  Opgaver  Buddy  Logbog"))
        #expect(!app.screen.contains("boks 1"))
    }

    @Test("a programme lead sees that there are judgements, and whose they are")
    func lead() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.lead)
        app.press("4")
        #expect(app.screen.contains("5 er vurderet. Du ser kun de talenter, du har en rolle for."))
        #expect(app.screen.contains("Anne Holm · vertikal, mod leder af ledere · vurderet 12. feb."))
        #expect(!app.screen.contains("boks 1") && !app.screen.contains("Ingen fælles vurdering ("))
    }

    @Test("a click selects a talent in a box, a second one opens")
    func click() throws {
        let app = try app()
        app.press("4")
        app.click("Bo Dam")
        #expect(app.screen.contains("Bo Dam · horisontal"))
        app.click("Bo Dam")
        #expect(app.screen.contains("▸Parathed"))
    }

    @Test("an empty board says how somebody is placed, and those without a judgement are all named, or counted")
    func empty() throws {
        var data = PeopleFixture.data
        data.readiness = [:]
        let app = try app(data).press("4")
        #expect(app.screen.contains("Ingen er placeret i fællesskab endnu. Vælg et navn nedenfor med Tab,"))
        #expect(app.screen.contains("Ingen fælles vurdering (7): "))
        for talent in data.talents.keys {
            #expect(app.screen.contains(data.name(of: talent).split(separator: " ")[0]), "\(talent)")
        }
        for number in 1...20 {
            let id = "ny\(number)"
            data[Person.ID(id)] = Person(
                id: Person.ID(id), givenName: "Nytalent", familyName: "Efternavn\(number)", level: .leader)
            data[Talent.ID(id)] = Talent(
                id: Talent.ID(id), person: Person.ID(id), cohort: "hold3", direction: .vertical, targetLevel: .chief)
        }
        let many = try self.app(data).press("4")
        #expect(many.screen.contains("Ingen fælles vurdering (27): ") && many.screen.contains("+"))
        #expect(many.press("Shift-Tab").screen.contains("Ørum"))
    }

    @Test("the line manager's own assessment stands beside no sentence that there is none")
    func ownAlone() throws {
        var data = PeopleFixture.data
        data.readiness = [
            "leders": ReadinessJudgement(
                id: "leders", talent: "anne", on: PeopleFixture.today, purpose: .vertical, work: .nextLevel,
                performance: .exceptional, judge: .lineManager,
                writtenBy: "soeren")
        ]
        let app = try app(data, PeopleFixture.manager)
        let screen = app.press("4").screen
        #expect(screen.contains("Nærmeste leder: boks 1") && !screen.contains("Hver for sig"), "\(screen)")
        #expect(
            screen.contains("Ingen er placeret i fællesskab endnu")
                && screen.contains("Ingen fælles vurdering, du kan læse ("))
    }

    @Test("a box says how many are in it")
    func counts() throws {
        #expect(try app().press("4").screen.contains("1 · 2"))
    }

    @Test("the form shows which box the answers give, as they are given")
    func tells() throws {
        let app = try app().press("4 a")
        #expect(app.screen.contains("→ boks 1"))
        #expect(app.press("Tab Tab Right").screen.contains("→ boks 2"))
        #expect(app.press("Shift-Tab Right").screen.contains("→ ingen boks"))
    }
}
