import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("What each meets at the start")
struct FrontTests {
    private func app(
        _ viewer: Viewer, _ data: Workspace = PeopleFixture.data, size: Size = Size(rows: 24, columns: 80),
        language: Language = .da
    ) throws -> TestApp {
        try TestApp(data, viewer: viewer, today: PeopleFixture.today, size: size, language: language)
    }

    private func tabs(_ viewer: Viewer) throws -> String {
        String(try app(viewer, size: Size(rows: 24, columns: 120)).screen.split(separator: "\n")[1])
    }

    @Test("roles add up to main screens, numbered in their order")
    func mains() throws {
        #expect(
            try tabs(PeopleFixture.owner) == " ▸1 Overblik  2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde"
        )
        #expect(
            try tabs(PeopleFixture.lead) == " ▸1 Overblik  2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde")
        #expect(
            try tabs(PeopleFixture.consultant)
                == " ▸1 Overblik  2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde")
        #expect(try tabs(PeopleFixture.manager) == " ▸1 Overblik  2 Tidslinje  3 Mine talenter  4 Parathed")
        #expect(try tabs(PeopleFixture.mentor) == " ▸1 Overblik  2 Tidslinje  3 Mine talenter")
        #expect(try tabs(PeopleFixture.steering) == " ▸1 Overblik  2 Tidslinje  3 Beslutninger")
        #expect(
            try tabs(PeopleFixture.anne)
                == " ▸1 I dag  2 Året  3 Logbog  4 Plan  5 Opgaver  6 Samtaler  7 Buddy  8 Parathed")
        #expect(
            try tabs(PeopleFixture.talentAndMentor)
                == " ▸1 I dag  2 Året  3 Logbog  4 Plan  5 Opgaver  6 Samtaler  7 Buddy  8 Parathed  9 Mine talenter"
        )
    }

    @Test("a talent's eight fit at 80 columns, in both languages, and are one of eight at 40")
    func eight() throws {
        #expect(
            try app(PeopleFixture.anne).screen.contains(
                " ▸1 I dag  2 Året  3 Logbog  4 Plan  5 Opgaver  6 Samtaler  7 Buddy  8 Parathed\n"))
        #expect(
            try app(PeopleFixture.anne, language: .en).screen.contains(
                " ▸1 Today 2 Year 3 Logbook 4 Plan 5 Tasks 6 Conversations 7 Buddy 8 Readiness\n"))
        let narrow = try app(PeopleFixture.anne, size: Size(rows: 12, columns: 40))
        #expect(narrow.screen.contains("  Spor › I dag  1/8 "))
        #expect(narrow.press("8").screen.contains("  Spor › Parathed  8/8 "))
    }

    @Test("digits go by position, and one that is nobody's does nothing")
    func digits() throws {
        let app = try app(PeopleFixture.mentor).press("3")
        #expect(app.screen.contains("▸3 Mine talenter"))
        #expect(app.press("4").screen.contains("▸3 Mine talenter"))
        let anne = try self.app(PeopleFixture.anne).press("6")
        #expect(anne.screen.contains("▸6 Samtaler"))
        #expect(anne.press("Esc").screen.contains("▸1 I dag"))
    }

    @Test(
        "a room has the tabs that the table gives the viewer, and no others",
        arguments: [
            (PeopleFixture.lead, "▸Samtaler  Buddy  Parathed"),
            (PeopleFixture.consultant, "▸Plan  Opgaver  Samtaler  Buddy  Parathed"),
            (PeopleFixture.manager, "▸Plan  Opgaver  Samtaler  Buddy  Logbog  Parathed"),
            (PeopleFixture.owner, "▸Plan  Opgaver  Samtaler  Buddy  Parathed"),
        ])
    func room(_ viewer: Viewer, _ tabs: String) throws {
        let app = try app(viewer)
        app.show(.talent("anne", .plan))
        #expect(
            app.screen.split(separator: "\n")[1].description.trimmed
                == tabs)
    }

    @Test("a mentor's room has plan, talks and logbook, as far as they are shared")
    func mentorRoom() throws {
        let app = try app(PeopleFixture.mentor).press("3 Enter")
        #expect(app.screen.contains("▸Plan  Samtaler  Logbog\n"))
        #expect(app.press("Tab Tab Tab").screen.contains("▸Plan"))
        #expect(!app.screen.contains(", . skift talent"))
    }

    @Test("nothing else opens, by whatever way it is asked for")
    func closed() throws {
        for (name, viewer) in PeopleFixture.fronts {
            let app = try app(viewer), mine = app.app.context.navigation.mainScreens
            for main in MainScreen.all.map(\.command) where !mine.contains(main) {
                app.perform(main)
                #expect(app.screen.contains("▸1 ") || app.screen.contains("Velkommen"), "\(main) for \(name)")
            }
            let open = app.app.context
            for talent in PeopleFixture.data.talents.keys where open.abilities.tabs(of: talent).isEmpty {
                for tab in RoomTab.allCases {
                    app.show(.talent(talent, tab))
                    #expect(app.app.stack.allSatisfy { $0 is WelcomeScreen }, "\(talent) \(tab) for \(name)")
                }
            }
        }
    }

    @Test("the palette finds what is theirs alone")
    func palette() throws {
        func finds(_ viewer: Viewer, _ words: String) throws -> Bool {
            try app(viewer).press(":").type(words).screen.contains("▸ \(words)")
        }
        for viewer in [PeopleFixture.manager, PeopleFixture.mentor, PeopleFixture.steering, PeopleFixture.anne] {
            for words in [
                "Personer og roller", "Gå til buddyparrene", "Start et nyt hold", "Indlæs en deltagerliste",
                "Foreslå buddypar", "Eva Ravn",
            ] {
                #expect(try !finds(viewer, words), "\(words)")
            }
        }
        #expect(try finds(PeopleFixture.manager, "Anne Holm"))
        #expect(try !finds(PeopleFixture.steering, "Anne Holm"))
        #expect(try finds(PeopleFixture.lead, "Personer og roller"))
        #expect(try finds(PeopleFixture.anne, "Gå til din logbog"))
    }

    @Test("the help names the viewer's own screens")
    func help() throws {
        let screen = try app(PeopleFixture.steering).press("?").screen
        #expect(screen.contains("  1–3          Gå til Overblik, Tidslinje, Beslutninger\n"))
    }

    @Test("a right that ends, ends at the next read")
    func ended() throws {
        let app = try app(PeopleFixture.manager).press("4")
        let role = try #require(app.data.roles["leder"])
        var ended = role
        ended.until = PeopleFixture.today.adding(days: -1)
        try app.elsewhere(.role(Edit(from: role, to: ended)))
        app.wait(seconds: 1)
        #expect(!app.screen.contains("Anne Holm") && !app.screen.contains("Parathed"))
        #expect(app.screen.contains("Du er ikke med på noget hold endnu."))
    }

    @Test(
        "whoever is in no cohort gets one clear sentence, in both languages and at every size",
        arguments: [Size(rows: 24, columns: 80), Size(rows: 12, columns: 40)])
    func stranger(_ size: Size) throws {
        let app = try app(Viewer(person: "fremmed", today: PeopleFixture.today), size: size)
        #expect(app.screen.contains("Velkommen til Spor"))
        #expect(!app.screen.contains("demohold") && !app.screen.contains("Start dit eget hold"))
        app.press("1")
        #expect(app.screen.contains("Du er ikke med på noget hold"))
        #expect(
            try self.app(Viewer(person: "fremmed", today: PeopleFixture.today), language: .en).screen.contains(
                "You are not in any cohort yet."))
    }
}
