import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Seeing with others' eyes")
struct SeeAsTests {
    private func app(
        _ viewer: Viewer = PeopleFixture.anne, _ data: Workspace = PeopleFixture.data,
        size: Size = Size(rows: 24, columns: 80), language: Language = .da
    ) throws -> TestApp {
        try TestApp(
            data, viewer: viewer, today: PeopleFixture.today, size: size, language: language,
            guide: { _ in RoomFixture.guide })
    }

    @Test("it offers those who have a part in the talent, nearest first, with what they are")
    func choice() throws {
        let app = try app().press("4 V")
        #expect(app.screen.contains("▸ Dina Fjord         buddy"))
        let rows = app.screen.split(separator: "\n").compactMap { row in
            ["Søren Kjær  ", "Kirsten Lindgaard  ", "Lone Skov  "].first(where: row.contains)
        }
        #expect(
            rows == ["Søren Kjær  ", "Kirsten Lindgaard  ", "Lone Skov  "] && app.screen.contains("nærmeste leder")
                && app.screen.contains("programleder"))
    }

    @Test(
        "the consultant of the buddy's organisation is offered, too, and reads what the pair shares in the buddy's room"
    )
    func otherConsultant() throws {
        var data = PeopleFixture.data
        data["bent"] = Person(
            id: "bent", givenName: "Bent", familyName: "Juhl", email: "bent@kommune.example",
            organisation: "Vesterø Kommune")
        data["konsulent-2"] = RoleAssignment(
            id: "konsulent-2", person: "bent", role: .internalConsultant, cohort: "hold3",
            organisation: "Vesterø Kommune")
        data.notes["n-udbytte"]?.isSharedWithHost = true
        let app = try app(PeopleFixture.anne, data).press("7 V")
        #expect(app.screen.contains("Kirsten Lindgaard") && app.screen.contains("Bent Juhl"))
        app.press("j j j Enter")
        #expect(app.screen.contains("Sådan ser Bent Juhl det"))
        app.click("Buddymøde 1")
        app.press("Enter")
        #expect(app.screen.contains("Vi øver begge") && !app.screen.contains("Anne er i tvivl"), "\(app.screen)")
    }

    @Test("the buddy's eyes see the entry that is shared with them, and not the private one")
    func buddy() throws {
        let app = try app().press("3 Tab V Enter")
        #expect(app.screen.contains("Sådan ser Dina Fjord det"))
        #expect(app.screen.contains("▸Logbog") && app.screen.contains("Skyggepraktik aftalt"))
        #expect(!app.screen.contains("budgetmødet") && !app.screen.contains("Parathed  "))
        #expect(app.press("Esc").screen.contains("▸3 Logbog"))
    }

    @Test("what they see is what their own program would show of it")
    func same() throws {
        for (key, viewer, tab) in [
            ("", PeopleFixture.dina, RoomTab.logbook), ("j ", PeopleFixture.manager, .logbook),
            ("j j ", PeopleFixture.consultant, .readiness),
        ] {
            let theirs = try app(viewer)
            theirs.show(.talent("anne", tab))
            let seen = try app().press("3 Tab V \(key)Enter")
            if tab == .readiness { seen.press("Shift-Tab") }
            let rows = { (app: TestApp, first: Int) in
                app.screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(first).prefix(15).map(
                    String.init)
            }
            #expect(rows(seen, 5) == rows(theirs, 4), "\(tab)")
        }
    }

    @Test("nothing that is pressed there changes anything")
    func reading() throws {
        for keys in ["", "j ", "j j ", "j j j "] {
            let app = try app().press("5 V \(keys)Enter")
            for key in [
                "a", "e", "d", "Space", "Enter", "s", "A", "o", "Esc", "p", "L", "*", "Tab", "a", "e", "d", "Space",
                "Enter", "x", "x",
            ] { app.press(key) }
            #expect(app.data == PeopleFixture.data)
        }
    }

    @Test("what another opens to read is read here, too")
    func opened() throws {
        let app = try app().press("7 V Enter j Enter")
        #expect(app.screen.contains("Vi øver begge") && app.screen.contains("Sådan ser Dina"))
        #expect(app.press("Esc").screen.contains("Møder med Dina Fjord"))
    }

    @Test("a change not made yet is seen as if it were")
    func after() throws {
        let app = try app()
        let entry = try #require(app.data.logEntries["l2"])
        var shared = entry
        shared.share(with: [.buddy], on: PeopleFixture.today)
        app.run(
            SeeAs(app.app.context).seeAsEffects(
                of: "anne", after: .logEntry(Edit(from: entry, to: shared)), tab: .logbook))
        app.press("Enter")
        #expect(app.screen.contains("Sov godt.") && app.screen.contains("hvis du fortsætter"))
        #expect(app.data == PeopleFixture.data)
    }

    @Test("before an entry is shared, ^T shows who would read what, and nothing is shared yet")
    func beforeSharing() throws {
        let app = try app().press("3 Tab j s Space ^T")
        #expect(app.screen.contains("Se som …"))
        app.press("Enter")
        #expect(app.screen.contains("Sådan ser Dina Fjord det, hvis du fortsætter") && app.screen.contains("Sov godt."))
        #expect(app.press("Esc").screen.contains("^T se som …"))
        #expect(app.data == PeopleFixture.data)
    }

    @Test("the owner may look, and closed texts are as closed as ever; a line manager may not look at all")
    func others() throws {
        let owner = try app(PeopleFixture.owner)
        owner.show(.talent("anne", .plan))
        owner.press("V Enter")
        #expect(owner.screen.contains("Sådan ser Dina Fjord det"))
        for _ in 0..<6 {
            #expect(!owner.screen.contains("Skyggepraktik aftalt") && !owner.screen.contains("budgetmødet"))
            owner.press("Tab")
        }
        let manager = try app(PeopleFixture.manager)
        manager.show(.talent("anne", .plan))
        #expect(!manager.press("V").screen.contains("Se som"))
    }

    @Test(
        "the banner stands at every size, in both languages",
        arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 12, columns: 40)])
    func sizes(_ size: Size) throws {
        #expect(try app(size: size).press("4 V Enter").screen.contains("Sådan ser Dina Fjord det"))
        #expect(try app(size: size, language: .en).press("4 V Enter").screen.contains("Dina Fjord sees it"))
    }
}
