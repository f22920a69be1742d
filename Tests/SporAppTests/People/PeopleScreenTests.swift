import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("People and roles")
struct PeopleScreenTests {
    private func app(
        _ viewer: Viewer = PeopleFixture.owner, size: Size = Size(rows: 24, columns: 80), language: Language = .da
    ) throws -> TestApp {
        try TestApp(PeopleFixture.data, viewer: viewer, today: PeopleFixture.today, size: size, language: language)
            .press("P")
    }

    @Test("everybody stands there in Danish order, with their roles and organisation")
    func list() throws {
        let screen = try app().screen
        #expect(screen.contains("\n  Personer · 12 "))
        #expect(screen.contains("▸ Anne Holm"))
        #expect(screen.contains("nærmeste leder for Anne Holm") && screen.contains("intern konsulent for Nordby"))
        #expect(try app(size: Size(rows: 12, columns: 40), language: .en).screen.contains("mentor of"))
    }

    @Test("an e-mail address is shown whole or not at all", arguments: [80, 100, 110, 120, 160])
    func addresses(columns: Int) throws {
        let screen = try app(size: Size(rows: 24, columns: columns)).screen
        let isShown = screen.contains("E-mail")
        for person in PeopleFixture.data.people.values where isShown && !person.email.isEmpty {
            #expect(screen.contains(person.email), "\(person.email) in \(screen)")
        }
    }

    @Test("towards whom somebody holds the same role is said in one breath")
    func sameRole() throws {
        var data = PeopleFixture.data
        data["leder-2"] = RoleAssignment(id: "leder-2", person: "soeren", role: .lineManager, talent: "bo")
        let app = try TestApp(
            data, viewer: PeopleFixture.owner, today: PeopleFixture.today, size: Size(rows: 24, columns: 110)
        ).press("P")
        #expect(
            app.screen.contains("nærmeste leder for Anne Holm og Bo Dam")
                || app.screen.contains("nærmeste leder for Bo Dam og Anne Holm"))
    }

    @Test(
        "whoever has no role now is told apart: it is yet to begin, has ended, or there never was any",
        arguments: [
            ("2028-01-01", nil, "mentor fra 1. jan. 2028"), ("2027-04-01", nil, "mentor fra 1. apr."),
            ("2027-01-01", "2027-02-28", "ingen nu"),
            (nil, "2027-02-28", "ingen nu"), (nil, nil, "ingen endnu"),
        ] as [(String?, String?, String)])
    func none(from: String?, until: String?, shown: String) throws {
        var data = PeopleFixture.data
        data["ida"] = Person(id: "ida", givenName: "Ida", familyName: "Nygård", email: "ida@kommune.example")
        if from != nil || until != nil {
            data["ida-mentor"] = RoleAssignment(
                id: "ida-mentor", person: "ida", role: .mentor, talent: "carl", from: from.flatMap { Day($0) },
                until: until.flatMap { Day($0) })
        }
        let app = try TestApp(
            data, viewer: PeopleFixture.owner, today: PeopleFixture.today, size: Size(rows: 24, columns: 80)
        ).press("P")
        let row = try #require(app.screen.split(separator: "\n").first { $0.contains("Ida Nygård") })
        #expect(row.contains(shown), "\(row)")
    }

    @Test("a role that has no room is shortened before it is cut, and a last day is never cut")
    func narrow() throws {
        var data = PeopleFixture.data
        data["leder-2"] = RoleAssignment(
            id: "leder-2", person: "soeren", role: .lineManager, talent: "carl", from: Day("2026-08-01"),
            until: Day("2027-07-31"))
        let app = try TestApp(
            data, viewer: PeopleFixture.owner, today: PeopleFixture.today, size: Size(rows: 16, columns: 40)
        ).press("P")
        app.press("/").type("Søren").press("Enter")
        #expect(app.screen.contains("▸ Søren Kjær          nærmeste leder\n"), "\(app.screen)")
        app.press("Enter")
        #expect(app.screen.contains("  til 31. jul. 2027"), "\(app.screen)")
    }

    @Test("before there is anybody, the screen says what belongs there")
    func empty() throws {
        var data = Workspace()
        data.cohorts["hold3"] = PeopleFixture.data.cohorts["hold3"]
        let screen = try TestApp(data, viewer: PeopleFixture.owner, today: PeopleFixture.today).press("P").screen
        #expect(screen.contains("Her vises alle, der har en rolle på holdet.") && !screen.contains("søger"))
    }

    @Test("a search finds by name, organisation and role")
    func search() throws {
        let app = try app().press("/").type("mentor")
        #expect(app.screen.contains("Birgit Holst") && app.screen.contains("Finn Bæk") && !app.screen.contains("Søren"))
    }

    @Test("somebody new is added, and gets a role with its dates")
    func add() throws {
        let app = try app().press("a Enter").type("Ida").press("Tab").type("Nygård").press("Tab").type(
            "ida@kommune.example"
        ).press("^S")
        // The id that keys are given to can be entered.
        let ida = try #require(app.data.people["ida-nygaard"])
        #expect(app.screen.contains("Ida Nygård") && app.screen.contains("Ingen roller endnu."))
        app.press("a j Enter Right Tab Tab").type("31/12").press("^S")
        let role = try #require(app.data.roles.values.first { $0.person == ida.id })
        #expect(role.role == .mentor && role.from == PeopleFixture.today && role.until == Day("2027-12-31"))
        #expect(app.screen.contains("Mentor for Anne Holm"))
        #expect(app.screen.contains("fra 15. mar. 2027 til 31. dec. 2027"))
    }

    @Test("a role as line manager says whom it replaces, of the talent that is chosen")
    func whoIsReplaced() throws {
        let app = try app().press("/").type("Birgit").press("Enter Enter a Enter Right")
        #expect(app.flowing.contains("Afløser Søren Kjær som nærmeste leder for Anne Holm."))
        app.press("Right")
        #expect(app.flowing.contains("har ingen anden nærmeste leder nu."))
    }

    @Test("an end is a date: the role is kept, and stands among those that do not hold")
    func end() throws {
        let app = try app().press("/").type("Søren").press("Enter Enter d")
        #expect(app.screen.contains("stoppe som nærmeste leder for"))
        app.press("Enter")
        #expect(app.data.roles["leder"]?.until == PeopleFixture.today)
        app.press("e").press(
            "Tab Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace Backspace"
        ).type("14/3/2027").press("^S")
        #expect(app.screen.contains("Roller, der ikke gælder i dag"))
    }

    @Test("a new line manager takes over the day they begin")
    func succession() throws {
        let app = try app().press("/").type("Lone").press("Enter Enter a Enter Right ^S")
        let line = app.data.roles.values.filter { $0.role == .lineManager && $0.person == "lone" }
        #expect(line.count == 1)
    }

    @Test("a role that another has held is not given without a day to begin on")
    func withoutADay() throws {
        var data = PeopleFixture.data
        data.roles["leder"]?.until = PeopleFixture.today.adding(days: -30)
        let app = try TestApp(data, viewer: PeopleFixture.lead, today: PeopleFixture.today)
        app.press("P / ").type("Birgit").press("Enter Enter a Enter Right Tab ^U ^S")
        #expect(app.screen.contains("har haft rollen før"))
        #expect(app.data == data)
    }

    @Test(
        "a role is not given or lengthened over days gone by on which another held it",
        arguments: [
            // The other holder's days, the typed first day, and whether it is accepted.
            ("2027-02-01", "2027-02-28", "1/2/2027", false), ("2027-02-01", nil, "14/3/2027", false),
            ("2027-02-01", "2027-02-28", "1/3/2027", true),
            ("2027-02-01", nil, "15/3/2027", true),
        ] as [(String, String?, String, Bool)])
    func inHindsight(from: String, until: String?, typed: String, isTaken: Bool) throws {
        var data = PeopleFixture.data
        data.roles["leder"]?.from = Day(from)
        data.roles["leder"]?.until = until.flatMap { Day($0) }
        let app = try TestApp(data, viewer: PeopleFixture.lead, today: PeopleFixture.today)
        app.press("P / ").type("Birgit").press("Enter Enter a Enter Right Tab ^U").type(typed).press("^S Enter")
        #expect(app.screen.contains("En anden havde rollen") == !isTaken)
        #expect((app.data.roles.count > data.roles.count) == isTaken)
    }

    @Test("a role that has ended is not lengthened over another's days, but over days to come")
    func lengthened() throws {
        var data = PeopleFixture.data
        data.roles["leder"]?.until = Day("2027-01-31")
        data["nu"] = RoleAssignment(
            id: "nu", person: "lone", role: .lineManager, talent: "anne", from: Day("2027-02-01"))
        for (typed, isTaken) in [("1/2/2027", false), ("31/1/2027", true), ("15/1/2027", true)] {
            let app = try TestApp(data, viewer: PeopleFixture.owner, today: PeopleFixture.today)
            app.press("P / ").type("Søren").press("Enter Enter e Tab ^U").type(typed).press("^S")
            #expect(app.screen.contains("En anden havde rollen") == !isTaken, "\(typed)")
            #expect(
                app.data.roles["leder"]?.until == Day(typed == "15/1/2027" ? "2027-01-15" : "2027-01-31"), "\(typed)")
        }
    }

    @Test("an end before the start is said where it was typed, and nothing is kept half")
    func fault() throws {
        let app = try app().press("/").type("Lone").press("Enter Enter a Enter Right Tab Tab").type("1/1/2027").press(
            "^S")
        #expect(app.screen.contains("Slutdatoen er før startdatoen."))
        #expect(app.data == PeopleFixture.data)
    }

    @Test("an office is barred from a talent, and so reads nothing of them")
    func bar() throws {
        let app = try app().press("/").type("Lone").press("Enter Enter B Space ^S")
        let barred = try #require(app.data.roles["programleder"]?.barredFrom.first)
        #expect(app.screen.contains("inhabil over for: "))
        let lead = try TestApp(app.data, viewer: PeopleFixture.lead, today: PeopleFixture.today)
        #expect(lead.app.context.abilities.tabs(of: barred).isEmpty)
    }

    @Test("a consultant gives roles towards their own organisation's talents alone, and edits its people alone")
    func consultant() throws {
        let app = try app(PeopleFixture.consultant)
        let record = try #require(app.data.people["soeren"])
        let gives = People(app.app.context).rolesToGive(record)
        #expect(Set(gives.compactMap(\.talent)) == ["anne", "bo", "carl"] && gives.allSatisfy { $0.talent != nil })
        app.press("a Enter").type("Ida").press("Tab Tab").type("ida@kommune.example").press("Tab").type(
            "Vesterø Kommune"
        ).press("^S")
        #expect(app.screen.contains("din egen organisation"))
        #expect(app.data == PeopleFixture.data)
    }

    @Test("nobody gives themself a role")
    func own() throws {
        let app = try app(PeopleFixture.lead)
        let lone = try #require(app.data.people["lone"])
        #expect(People(app.app.context).rolesToGive(lone).isEmpty)
    }
}
