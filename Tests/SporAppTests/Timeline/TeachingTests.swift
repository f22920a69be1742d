import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("An activity's preparation, practice, questions and groups")
struct TeachingTests {
    static let today = PeopleFixture.today

    /// The people's cohort with module 3: day 1 last week, day 2 in two weeks.
    private static var data: Workspace {
        var data = PeopleFixture.data
        for (part, days) in [(1, -7), (2, 14)] {
            let id = Activity.ID("m3-\(part)"), start = today.adding(days: days)
            data[id] = Activity(
                id: id, cohort: "hold3", title: Phrase("Modul 3, dag \(part)", "Module 3, day \(part)"),
                kind: .moduleDay, module: 3, part: part, track: .common, audience: [.talents], start: start,
                end: start, hours: 8, about: Phrase(""))
        }
        return data
    }

    private static var withMaterials: Workspace {
        var data = data
        data.activities["m3-2"]?.materials = [
            Material(id: "bog", step: .more, title: "En bog om talent"),
            Material(id: "film", step: .watch, title: "En film", link: "https://nordby.example/film", minutes: 20),
            Material(
                id: "artikel", step: .read, title: "En artikel", link: "https://nordby.example/artikel", minutes: 25,
                opensBefore: 5),
        ]
        return data
    }

    private func app(
        _ viewer: Viewer, _ data: Workspace = TeachingTests.data, rows: Int = 24, columns: Int = 80,
        _ language: Language = .da
    ) throws -> TestApp {
        try TestApp(
            data, viewer: viewer, today: Self.today, size: Size(rows: rows, columns: columns), language: language)
    }

    private func open(_ app: TestApp, _ activity: Activity.ID = "m3-2") -> TestApp {
        app.run([.show(.activity(activity))])
        return app
    }

    // MARK: Materials

    @Test("the lead adds materials in three steps, and is told what is wrong with a link")
    func add() throws {
        let app = open(try app(PeopleFixture.lead)).press("f")
        #expect(app.screen.contains("Her er ikke lagt noget op endnu. Tryk a"))
        app.press("a Tab").type("En film").press("Tab").type("www.nordby.example").press("Tab").type("20").press("^S")
        #expect(app.screen.contains("Et link skal begynde med https:// eller http://."))
        #expect(app.data.activities["m3-2"]?.materials == [])
        app.press("Esc Esc").run([.openSheet(.material("m3-2", nil))])
        app.press("^R Tab").type("En film").press("Tab").type("https://nordby.example/film").press("^S")
        let material = try #require(app.data.activities["m3-2"]?.materials.first)
        #expect(material.title == "En film" && material.step == .watch && material.minutes == nil)
        #expect(app.press("u").data == Self.data)
    }

    @Test("a talent sees them by step, ticks once, and reads when they open and close", arguments: [40, 80, 120])
    func read(columns: Int) throws {
        let app = open(try app(PeopleFixture.anne, Self.withMaterials, columns: columns)).press("f")
        #expect(app.screen.contains("1  Se eller lyt") && app.screen.contains("3  For dig, der vil have mere"))
        #expect(app.screen.contains("https://nordby.example/film") && app.screen.contains("åbner ons 24. mar."))
        #expect(!app.screen.contains("nordby.example/artikel") && app.screen.contains("Åbent til"))
        #expect(app.screen.contains("[ ] Jeg er forberedt"))
        app.press("Space")
        #expect(app.screen.contains("[✓] Jeg er forberedt") && app.data.prepared.count == 1)
        #expect(app.press("Space").data.prepared.isEmpty)
    }

    @Test("on the activity and before it on the overview, the talent sees what there is to prepare")
    func told() throws {
        let app = try app(PeopleFixture.anne, Self.withMaterials, rows: 40, columns: 200)
        #expect(app.screen.contains("3 materialer, 45 min"))
        let activity = open(app)
        #expect(activity.screen.contains("3 materialer, 45 min · ○ ikke forberedt endnu: f"))
        #expect(activity.press("f Space Esc").screen.contains("✓ forberedt"))
    }

    @Test("the lead reads how many have prepared, never who")
    func count() throws {
        var data = Self.withMaterials
        for talent in ["anne", "bo"] as [Talent.ID] {
            data[Prepared.ID(talent.raw)] = Prepared(
                id: Prepared.ID(talent.raw), activity: "m3-2", talent: talent, on: Self.today)
        }
        let app = open(try app(PeopleFixture.lead, data)).press("f")
        #expect(app.screen.contains("2 af 7 har forberedt sig"))
        #expect(open(try self.app(PeopleFixture.manager, data)).press("f").screen.contains("forberedt sig") == false)
    }

    // MARK: Practice

    @Test("what is tried is asked of the talent on the overview, written on one page, and read by the buddy")
    func practice() throws {
        let app = try app(PeopleFixture.anne, rows: 30, columns: 200)
        #expect(app.screen.contains("Modul 3 i praksis: vælg noget inden dag 2"))
        open(app).press("t").type("Delegere dagsordenen")
        #expect(
            app.screen.contains("▸ Det prøver jeg") && app.screen.contains("Dina Fjord"), "\(app.screen)")
        app.press("^S")
        #expect(app.screen.contains("Prøver inden dag 2: Delegere dagsordenen"))
        let buddy = try self.app(PeopleFixture.dina, app.data)
        buddy.run([.show(.talent("anne", .buddy))])
        #expect(buddy.screen.contains("Anne prøver i modul 3: Delegere dagsordenen"))
        #expect(buddy.press("t").screen.contains("› Anvendelse i praksis"))
        for viewer in [PeopleFixture.manager, PeopleFixture.consultant, PeopleFixture.lead] {
            let other = try self.app(viewer, app.data)
            #expect(!open(other).screen.contains("Delegere dagsordenen"))
        }
    }

    @Test(
        "the palette shows all modules so far, in both languages and at the narrowest", arguments: [Language.da, .en])
    func practices(_ language: Language) throws {
        var data = Self.data
        data["p"] = PracticeTask(
            id: "p", talent: "anne", module: 3, plan: "Delegere", outcome: "Det gik", on: Self.today)
        let app = try app(PeopleFixture.anne, data, rows: 12, columns: 40, language)
        app.run([.open(PracticeScreen(talent: "anne"))])
        #expect(app.screen.contains(language == .da ? "Modul 3" : "Module 3") && app.screen.contains("Det gik"))
    }

    // MARK: Questions

    @Test("a talent asks, the lead is told and answers, and the talent reads the answer")
    func question() throws {
        let asked = open(try app(PeopleFixture.anne)).press("i a").type("Skal bogen med?").press("^S")
        #expect(asked.screen.contains("Skal bogen med?") && asked.screen.contains("Ikke besvaret endnu"))
        let lead = try app(PeopleFixture.lead, asked.data, rows: 30)
        #expect(lead.screen.contains("Ubesvaret spørgsmål"))
        open(lead).press("i Enter").type("Ja, kapitel 2").press("^S")
        #expect(lead.screen.contains("→ Ja, kapitel 2"))
        let answered = try app(PeopleFixture.anne, lead.data, rows: 40)
        #expect(answered.screen.contains("på dit spørgsmål: Modul 3"))
        let fellow = open(try app(Viewer(person: "bo", today: Self.today), lead.data)).press("i")
        #expect(fellow.screen.contains("Ja, kapitel 2") && fellow.screen.contains("Anne Holm"))
    }

    // MARK: Groups, who leads

    @Test("the participants stand by level and direction", arguments: [40, 80, 120])
    func groups(columns: Int) throws {
        let app = open(try app(PeopleFixture.lead, columns: columns)).press("v")
        #expect(app.screen.contains("Leder af medarbejdere · 5") && app.screen.contains("Leder af ledere · 2"))
        #expect(app.screen.contains("Vertikal") && app.screen.contains("Horisontal") && app.screen.contains("Bo Dam"))
    }

    @Test("who leads the day and who brings the case are fields of the activity, and the programme tells the spread")
    func people() throws {
        var data = Self.data
        data.activities["m3-2"]?.leader = "Ib Ek"
        data.activities["m3-2"]?.bestPractice = .init(name: "Mette Sø", organisation: "Nordby Kommune")
        let app = open(try app(PeopleFixture.lead, data, columns: 200))
        #expect(app.screen.contains("Ledes af: Ib Ek"))
        #expect(app.screen.contains("Best practice: Mette Sø, Nordby Kommune"))
        app.press("e ^S")
        #expect(app.data.activities["m3-2"] == data.activities["m3-2"])
    }
}
