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
        #expect(app.screen.contains("▸ V Anne Holm"))
        #expect(
            app.screen.contains("  Anne Holm · boks 1 siden 12. feb. ─")
                && app.screen.contains("─ før: boks 2, 12. aug. 2026"))
        #expect(app.screen.contains("Vertikal, mod leder af ledere. Opgaver på næste niveau, exceptionelt."))
        app.press("Down")
        #expect(app.screen.contains("Carl Aagaard Lund · boks 1"))
        app.press("Right")
        #expect(app.screen.contains("Bo Dam · boks 2") && app.screen.contains("Horisontal, som leder af medarbejdere."))
        app.press("Right Down")
        #expect(app.screen.contains("▸ ingen") && app.screen.contains("Ingen i boks 6"))
    }

    @Test("the programme lead reads that somebody was judged, not the box")
    func judgedUnread() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.lead)
        let lines = app.press("3").screen.split(separator: "\n").filter {
            $0.contains("Anne Holm") || $0.contains("Finn Bæk")
        }
        #expect(lines.count == 2 && lines[0].contains(" ✓ ") && lines[1].contains(" · "))
        app.show(.talent("anne", .readiness))
        #expect(app.screen.contains("Vurderet 12. feb. Her er ingen vurdering"))
    }

    @Test("the programme lead's names stand side by side, and down goes through a column")
    func columns() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.lead).press("4")
        let rows = app.screen.split(separator: "\n").map(String.init)
        let names = app.data.talents(in: "hold3").map { app.data.name(of: $0.id) }
        #expect(rows.contains { row in names.count { row.contains($0) } == 2 }, "\(app.screen)")
        #expect(app.screen.contains("▸ Finn Bæk"))
        #expect(!app.press("Down").screen.contains("▸ Finn Bæk"))
    }

    @Test("on the smallest screen the judgements are still there, and who reads the sheet is said whole")
    func smallest() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.manager, columns: 40, rows: 12)
        app.show(.talent("anne", .readiness))
        #expect(app.screen.contains("▸ 12. feb."))
        app.press("a")
        #expect(app.screen.contains("Kun du kan læse det."))
    }

    @Test("below the boxes are those without a judgement, each in a row with what is missing")
    func unjudged() throws {
        let app = try app()
        app.press("4 Right Down Down")
        #expect(app.screen.contains("▸ Finn Bæk    V leder af ledere"), "\(app.screen)")
        #expect(app.screen.contains("Finn Bæk · ikke vurderet endnu"))
        app.press("Down")
        #expect(app.screen.contains("▸ Aase Ørum   V leder af ledere"))
        app.press("Up Up")
        #expect(app.screen.contains("Ingen i boks 4"))
    }

    @Test("the page at 80×24 has no frame, and each name carries the way from the box before")
    func look() throws {
        #expect(
            try app().press("4").screen.contains(
                """
                  I fællesskab vurderet 5 af 7    V vertikal · H horisontal · 1 frem, 1 tilbage

                                      Exceptionelt        Fyldestgørende      Endnu ikke
                  Opgaver på næste    1                   2                   3
                  niveau (V) eller  ▸ V Anne Holm   2→1   H Bo Dam        2   H Eva Ravn    2→3
                  avancerede (H)      V Carl Lund     1
                                      ─────────────────────────────────────────────────────────
                  Forholdsvis enkle,  4                   5                   6
                  eget niveau         ingen               V Dina Fjord    5   ingen

                  Ikke vurderet endnu · 2
                  Finn Bæk    V leder af ledere
                  Aase Ørum   V leder af ledere

                  Anne Holm · boks 1 siden 12. feb. ──────────────── før: boks 2, 12. aug. 2026
                  Vertikal, mod leder af ledere. Opgaver på næste niveau, exceptionelt.
                  »Har ledet områdets møder i to måneder.«
                  Anbefaling: klar til at søge en stilling på næste niveau nu.
                """))
    }

    @Test("at 40×12 the talents are a list below the headings of their boxes")
    func list() throws {
        let app = try app(columns: 40, rows: 12).press("4 Down")
        #expect(app.screen.contains("▸ V Carl Aagaard Lund    1") && app.screen.contains("Boks 1 · 2"), "\(app.screen)")
        #expect(app.press("Down Down Down Down").screen.contains("▸ Finn Bæk"))
    }

    @Test("at 120 columns the joint judgement is beside each one's own, as far as the viewer may read them")
    func views() throws {
        let screen = try app(PeopleFixture.data, PeopleFixture.owner, columns: 120, rows: 40).press("4").screen
        #expect(screen.contains("I fællesskab  ") && screen.contains("Talentet selv  "))
        #expect(screen.contains("Boks 1, 12. feb. · vertikal             Ingen endnu."), "\(screen)")
    }

    @Test("what is missing is said to the line manager, whose own judgement it is")
    func missing() throws {
        var data = PeopleFixture.data
        data.readiness = [:]
        #expect(
            try app(data, PeopleFixture.manager).press("4").screen.contains("Anne Holm   din egen vurdering mangler"))
    }

    @Test("f shows one organisation after the other, then all")
    func organisation() throws {
        let app = try app().press("4 f")
        #expect(app.screen.contains("I fællesskab vurderet") && !app.screen.contains("5 af 7"), "\(app.screen)")
        let all = Set(app.data.talents(in: "hold3").compactMap { app.data.people[$0.person]?.organisation })
        for _ in all { app.press("f") }
        #expect(app.screen.contains("5 af 7"), "\(app.screen)")
    }

    @Test("the recommendation becomes a goal, and a softened one says why")
    func recommendation() throws {
        let app = try app(rows: 40)
        app.show(.talent("anne", .readiness))
        #expect(app.screen.contains("skal forfremmes"), "\(app.screen)")
        #expect(app.press("m").screen.contains("Nyt mål"), "\(app.screen)")
    }

    @Test("Tab goes from talent to talent through all boxes and round")
    func tab() throws {
        let app = try app()
        app.press("4 Tab Tab Tab")
        #expect(app.screen.contains("Eva Ravn · boks 3"))
        app.press("Shift-Tab Shift-Tab Shift-Tab Shift-Tab")
        #expect(app.screen.contains("▸ Aase Ørum"))
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
        #expect(
            app.screen.contains("Anne Holm · boks 6 siden 15. mar.") && app.screen.contains("før: boks 1, 12. feb."))
    }

    @Test("for the programme lead too, v counts those of one direction, and the boxes of all are not beside them")
    func leadsDirection() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.lead).press("4")
        #expect(app.screen.contains("3 af 5 vurderede er i boks 1 og 2."), "\(app.screen)")
        let judged = try #require(
            app.press("v").screen.split(separator: "\n").first { $0.contains("Vurderet · ") }?.split(separator: " ")
                .last)
        #expect(app.screen.contains("I fællesskab vurderet \(judged) af ") && !app.screen.contains("i boks 1 og 2"))
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
        #expect(app.screen.contains("12. feb.       boks 1 V  ● i fællesskab"))
        app.press("Esc Enter")
        #expect(app.screen.contains("▸Parathed"))
        #expect(app.screen.contains("Anbefaling: klar til at søge en stilling"))
    }

    @Test("a judgement can be edited and deleted in the talent's room")
    func editAndDelete() throws {
        let app = try app()
        app.show(.talent("anne", .readiness))
        app.press("e Tab Tab Tab Tab Tab").type("Budgetmødet").press("Tab").type(" Nu også økonomien.").press("^S")
        #expect(app.data.readiness["v1"]?.comment == "Har ledet områdets møder i to måneder. Nu også økonomien.")
        #expect(app.data.readiness["v1"]?.example == "Budgetmødet")
        #expect(app.screen.contains("Eksempel: »Budgetmødet«"))
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
        #expect(app.screen.contains("I fællesskab vurderet 5 af 7"))
        #expect(app.screen.contains("Du kan se, hvem der er vurderet, men ikke boksen. Læses af talentet,"))
        #expect(app.screen.contains("Ikke vurderet endnu · 2") && app.screen.contains("Anne Holm          12. feb."))
        #expect(!app.screen.contains("boks 1 siden") && !app.screen.contains("2→1"))
    }

    @Test("a click selects a talent in a box, a second one opens")
    func click() throws {
        let app = try app()
        app.press("4")
        app.click("Bo Dam")
        #expect(app.screen.contains("Bo Dam · boks 2"))
        app.click("Bo Dam")
        #expect(app.screen.contains("▸Parathed"))
    }

    @Test("an empty board says how somebody is placed, and those without a judgement are all named, or counted")
    func empty() throws {
        var data = PeopleFixture.data
        data.readiness = [:]
        let app = try app(data, rows: 26).press("4")
        #expect(app.screen.contains("Ingen er placeret i fællesskab endnu. Vælg et navn nedenfor med Tab,"))
        #expect(app.screen.contains("Ikke vurderet endnu · 7"))
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
        #expect(many.screen.contains("Ikke vurderet endnu · 27") && many.screen.contains("↓ "))
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
                && screen.contains("Uden fælles vurdering, du kan læse · "))
    }

    @Test("the form shows which box the answers give, as they are given")
    func tells() throws {
        let app = try app().press("4 a")
        #expect(app.screen.contains("→ boks 1"))
        #expect(app.press("Tab Tab Right").screen.contains("→ boks 2"))
        #expect(app.press("Shift-Tab Right").screen.contains("→ ingen boks"))
    }

    @Test("the form leaves the upper boxes in view and marks the one it leads to; a lower one is marked in the form")
    func lands() throws {
        let app = try app().press("4 a Tab Tab Right")
        #expect(app.screen.contains("1                 → 2                   3"))
        app.press("Shift-Tab Right Right")
        #expect(app.screen.contains("4                 → 5                   6"), "\(app.screen)")
    }

    @Test("fewer than four judgements are told in the heading; from four on they are drawn")
    func chart() throws {
        var data = PeopleFixture.data
        data.readiness["egen"] = nil
        let app = try app(data)
        app.show(.talent("anne", .readiness))
        #expect(app.screen.contains("  Boks 1 siden 12. feb. · 2→1\n") && !app.screen.contains("┘"))
        for (day, performance) in [("2026-10-01", Performance.notYet), ("2026-12-01", .satisfactory)] {
            let id = ReadinessJudgement.ID(day)
            data[id] = ReadinessJudgement(
                id: id, talent: "anne", on: try #require(Day(day)), purpose: .vertical, work: .nextLevel,
                performance: performance, judge: .together)
        }
        let drawn = try self.app(data)
        drawn.show(.talent("anne", .readiness))
        #expect(drawn.screen.contains("┘") && drawn.screen.contains("i dag"))
    }

    @Test("Enter opens the comment of the selected judgement, and stands in the bottom line")
    func comment() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.manager)
        app.show(.talent("anne", .readiness))
        #expect(app.screen.contains("Enter åbn"))
        app.press("Enter")
        #expect(app.screen.contains("Vurdering") && app.screen.contains("  »Har ledet områdets møder i to måneder.«"))
    }
}
