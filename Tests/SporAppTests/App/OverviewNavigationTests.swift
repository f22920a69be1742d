import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The overview of each front")
struct OverviewFrontTests {
    private func app(
        _ viewer: Viewer, _ data: Workspace = PeopleFixture.data, size: Size = Size(rows: 24, columns: 80),
        language: Language = .da
    ) throws -> TestApp {
        try TestApp(data, viewer: viewer, today: PeopleFixture.today, size: size, language: language)
    }

    @Test("Enter on the talent's line goes to the logbook, with the cursor in it")
    func write() throws {
        let app = try app(PeopleFixture.anne).press("j Enter").type("Det lykkedes.").press("Enter")
        #expect(app.screen.contains("▸3 Logbog") && app.screen.contains("   Det lykkedes."))
        // Also if the stream had the keys.
        app.press("Tab 1 Enter").type("Igen.").press("Enter")
        #expect(app.screen.contains("   Igen."))
    }

    @Test("a talent sees that the line manager has not answered the plan, until they have")
    func unanswered() throws {
        var data = RoomFixture.data
        data.revisions["aftalt-1"]?.agreedBy = ["anne"]
        let anne = Viewer(person: "anne", today: RoomFixture.today)
        #expect(try app(anne, data).screen.contains("delt 12. feb.; Søren Kjær har ikke svaret endnu"))
        data.revisions["aftalt-1"]?.agreedBy = ["anne", "soeren"]
        #expect(try !app(anne, data).screen.contains("har ikke svaret"))
    }

    @Test("what others said and shared stands with the talent, and Enter goes there")
    func fromOthers() throws {
        var data = PeopleFixture.data
        data.notes["n-spejl"]?.isReleased = true
        // No statement has been chosen yet, so there is no news.
        #expect(try !app(PeopleFixture.anne, data).screen.contains("overleveret af"))
        data.notes["n-spejl"]?.forms = ["Anne spørger godt, men svarer selv for hurtigt.": .theme]
        data.meetings["spejl-anne"]?.heldOn = Day("2026-08-18")
        data.notes["n-spejl"]?.releasedOn = PeopleFixture.today.adding(days: -3)
        data["delt"] = LogEntry(
            id: "delt", talent: "dina", at: Timestamp(seconds: 1_804_000_000), text: "Til min buddy",
            sharedWith: [.buddy])
        let app = try app(PeopleFixture.anne, data)
        #expect(app.screen.contains("Lederspejl   overleveret af Dina Fjord"))
        #expect(app.screen.contains("Buddy        Dina Fjord: 1 indslag delt med dig"))
        app.press("G Enter")
        #expect(app.screen.contains("› Dina Fjord") && app.screen.contains("Til min buddy"))
    }

    @Test("a line manager sees how each of their talents stands, and nothing of the others'")
    func manager() throws {
        var data = RoomFixture.data
        data.revisions["aftalt-1"]?.agreedBy = ["anne"]
        let app = try app(Viewer(person: "soeren", today: RoomFixture.today), data)
        for text in [
            "Anne Holm · vertikal, mod leder af ledere",
            "Samtale      efter modul 2: skulle være holdt senest 12. mar.",
            "Opgaver      2 åbne, 1 med overskredet frist", "! Plan         delt 12. feb., dit svar senest 5. mar.",
            "Parathed     boks 2 siden 12. feb.",
        ] {
            #expect(app.screen.contains(text), "\(text)")
        }
        #expect(!app.screen.contains("Bo Dam") && !app.screen.contains("Gennemfører"))
        app.click("Opgaver      2 åbne")
        app.press("Enter")
        #expect(app.screen.contains("▸Opgaver"))
    }

    @Test("a mentor sees their own talks, and is told of no others")
    func mentor() throws {
        let screen = try app(PeopleFixture.mentor).screen
        #expect(screen.contains("Bo Dam · horisontal"))
        #expect(
            !screen.contains("Samtale ") && !screen.contains("Opgaver") && !screen.contains("Parathed")
                && !screen.contains("Anne"))
    }

    @Test(
        "the steering group sees numbers with their goals, and no names at all",
        arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 12, columns: 40)])
    func steering(_ size: Size) throws {
        for language in [Language.da, .en] {
            let app = try app(PeopleFixture.steering, size: size, language: language)
            #expect(app.screen.contains("7 af 7") || app.screen.contains("7 of 7"))
            let screens =
                app.screen + app.press("2").screen + app.press("Enter").screen
                + app.press("Esc :").type("latest").press("Enter").screen
            let names = PeopleFixture.data.people.values.flatMap { [$0.givenName, $0.familyName] }.filter {
                $0.count > 3
            }
            #expect(names.filter(screens.contains) == [])
        }
    }

    @Test("the steering group is not told that nothing is late beside figures that say otherwise")
    func steeringNothing() throws {
        var data = PeopleFixture.data
        data.activities = [:]
        let screen = try app(PeopleFixture.steering, data, size: Size(rows: 30, columns: 120)).screen
        #expect(screen.contains("Der er ikke noget for dig") && !screen.contains("forsinket"))
    }

    @Test("a mentor of two is not told that a note is read by one of them")
    func mentorOfTwo() throws {
        var data = PeopleFixture.data
        data.notes = [:]
        data["to"] = RoleAssignment(id: "to", person: "birgit", role: .mentor, talent: "carl")
        let screen = try app(PeopleFixture.mentor, data, size: Size(rows: 40, columns: 120)).screen
        #expect(screen.contains("Læses af talentet og mentoren."))
    }

    @Test(
        "the steering group's dates and the goal have room at 80 columns; a heading with nothing under it is not shown at 40×12"
    )
    func room() throws {
        var data = PeopleFixture.data
        data.activities["slut"] = Activity(
            id: "slut", cohort: "hold3", title: Phrase("Afslutningsseminar"), kind: .closingSeminar, track: .common,
            audience: [.steeringGroup],
            start: Day("2027-04-27")!, end: Day("2027-04-27")!, hours: 4, about: Phrase(""))
        let screen = try app(PeopleFixture.steering, data).screen
        #expect(
            screen.contains("tir 27. apr. Afslutningsseminar") && screen.contains("Mål 95 %: ingen må falde fra."))
        let small = try app(PeopleFixture.owner, size: Size(rows: 12, columns: 40)).screen
        #expect(small.contains("Afventer") && !small.contains("Holdet\n"))
    }

    @Test("of fewer than five people the steering group is told no number")
    func four() throws {
        var data = PeopleFixture.data
        for id in ["bo", "finn", "aase"] { data.talents[Talent.ID(id)]?.cohort = "andet" }
        let screen = try app(PeopleFixture.steering, data).screen
        #expect(screen.contains("Gennemfører      skjult (under 5)"))
        #expect(!screen.contains(" af 4"))
    }

    @Test("an internal consultant sees their own people's numbers, and of the logbooks the cohort's count")
    func consultant() throws {
        let screen = try app(PeopleFixture.consultant).screen
        #expect(screen.contains("Egne talenter") && screen.contains("3 af 3"))
        #expect(screen.contains("Logbog på holdet") && screen.contains("0 af 7") && !screen.contains("Dina"))
    }

    @Test(
        "every front can be drawn at every size in both languages, and says which key opens",
        arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 12, columns: 40)])
    func sizes(_ size: Size) throws {
        for language in [Language.da, .en] {
            for (name, viewer) in PeopleFixture.fronts where name != "stranger" {
                let rows = try app(viewer, size: size, language: language).screen.split(
                    separator: "\n", omittingEmptySubsequences: false)
                #expect(rows.last?.hasPrefix("  Enter") == true, "\(name)")
                #expect(rows.allSatisfy { cellWidth(of: $0) <= size.columns })
            }
        }
    }
}
