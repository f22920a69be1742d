import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The mentor corps on the screen")
struct MentorScreenTests {
    private static let today = PeopleFixture.today

    /// Birgit and Finn volunteer; Dina wishes for a mentor.
    private static var data: Workspace {
        var data = PeopleFixture.data
        data.roles["mentor"]?.until = today.adding(days: -10)
        for (person, places, text) in [
            ("birgit", 1, "Ti år som chef på ældreområdet"), ("finn", 2, "Politisk betjening"),
        ] {
            let id = RoleAssignment.ID("korps-\(person)")
            data[id] = RoleAssignment(
                id: id, person: Person.ID(person), role: .mentor, cohort: "hold3",
                offer: MentorOffer(text: text, places: places))
        }
        data["dina"] = MentorWish(talent: "dina", text: "Hjælp til det politiske", on: today.adding(days: -3))
        return data
    }

    private func app(
        _ data: Workspace = data, _ viewer: Viewer = PeopleFixture.lead, _ size: Size = Size(rows: 24, columns: 80),
        _ language: Language = .da
    ) throws -> TestApp {
        try TestApp(data, viewer: viewer, today: Self.today, size: size, language: language)
    }

    @Test("the lead sees who wishes for a mentor, and who volunteers with what")
    func list() throws {
        let app = try app().press("5 m")
        #expect(app.screen.contains("Spor › Buddypar › Mentorer"))
        #expect(app.screen.contains("Ønsker eller mangler en mentor · 1\n"), "\(app.screen)")
        #expect(app.screen.contains("Dina Fjord") && app.screen.contains("ønsker en mentor siden 12. mar."))
        #expect(app.screen.contains("Mentorkorps · 2\n"))
        #expect(app.screen.contains("0 af 1 · Sundvig · Ti år som chef"), "\(app.screen)")
        #expect(app.screen.contains("1 af 2 · Vesterø · Politisk betjening"), "\(app.screen)")
        #expect(
            try self.app(Self.data, PeopleFixture.lead, Size(rows: 12, columns: 40)).press("P m").screen.contains(
                "Mentorkorps · 2"))
    }

    @Test("a suggestion is taken as one change, and undone as one; another mentor can be chosen first")
    func suggestion() throws {
        let app = try app().press("5 m S")
        // Finn is of Dina's organisation.
        #expect(app.screen.contains("→ Birgit Holst · Sundvig"), "\(app.screen)")
        #expect(app.screen.contains("Forskellige organisationer (Vesterø, Sundvig)."))
        #expect(app.screen.contains("Ønske: Hjælp til det politiske"))
        app.press("e")
        #expect(app.screen.contains("Hvem i stedet?") && app.screen.contains("Finn Bæk"))
        app.press("Enter")
        #expect(
            app.screen.contains("→ Finn Bæk") && app.screen.contains("Samme organisation (Vesterø)."), "\(app.screen)")
        app.press("Enter")
        #expect(app.data.mentor(of: "dina", on: Self.today)?.id == "finn" && app.screen.contains("har fået en mentor"))
        #expect(!app.screen.contains("Ønsker eller mangler"))
        app.press("u")
        #expect(app.data == Self.data)
    }

    @Test("a mentor who stopped is told, and another is chosen in one step, also from the overview")
    func stopped() throws {
        var data = Self.data
        data["mentorsamtale"] = Activity(
            id: "mentorsamtale", cohort: "hold3", title: Phrase("Mentorsamtale 1", "Mentor conversation 1"),
            kind: .mentorTalk, track: .everyday, audience: [.talents, .mentors], start: Self.today.adding(days: -20),
            end: Self.today.adding(days: 30), hours: 1, about: Phrase(""), isVoluntary: true)
        let app = try app(data).press("5 m")
        #expect(app.screen.contains("uden mentor siden 6. mar. (Birgit Holst)"), "\(app.screen)")
        app.press("b")
        #expect(app.screen.contains("Mentor til Bo Dam"), "\(app.screen)")
        app.press("Enter")
        #expect(app.data.mentor(of: "bo", on: Self.today)?.id == "birgit", "of another organisation first")
        #expect(try self.app(data).screen.contains("Mangler mentor"))
    }

    @Test("a talent reads who volunteers, and writes what they want from a mentor")
    func wish() throws {
        let app = try app(Self.data, PeopleFixture.anne).press("6 w")
        #expect(app.screen.contains("Ønske om en mentor") && app.screen.contains("Læses af dig"), "\(app.screen)")
        #expect(app.screen.contains("programlederen") && !app.screen.contains("Søren Kjær"))
        app.type("En, der har skiftet fag").press("^S")
        #expect(app.data.mentorWish(of: "anne")?.text == "En, der har skiftet fag")
        app.press("m")
        #expect(app.screen.contains("Anne Holm") && app.screen.contains("Mentorkorps · 2"))
        #expect(!app.screen.contains("Dina Fjord"), "a wish is not read by others")
        #expect(!app.screen.contains("a tilføj") && !app.screen.contains("S foreslå"))
        app.press("d Enter")
        #expect(app.data.mentorWish(of: "anne") == nil)
        app.press("u")
        #expect(app.data.mentorWish(of: "anne") != nil)
    }

    @Test("a volunteer is added with the number of talents at a time, changed, and removed")
    func volunteer() throws {
        let app = try app().press("5 m a")
        app.type("Kirsten").press("Enter")
        #expect(app.screen.contains("Mentorkorps: Kirsten Lindgaard"), "\(app.screen)")
        app.type("Erfaring fra skoleområdet").press("Tab Right ^S")
        let role = try #require(app.data.mentorCorps(in: "hold3", on: Self.today).first { $0.person == "kirsten" })
        #expect(role.offer == MentorOffer(text: "Erfaring fra skoleområdet", places: 2), "\(app.screen)")
        app.press("e Tab Right ^S")
        #expect(app.data.roles[role.id]?.offer?.places == 3)
        app.press("d")
        #expect(app.screen.contains("Tag Kirsten Lindgaard ud af mentorkorpset?"))
        app.press("Enter")
        #expect(app.data.roles[role.id] == nil)
    }

    @Test("a programme without mentors has no corps", arguments: [PeopleFixture.lead, PeopleFixture.anne])
    func unused(_ viewer: Viewer) throws {
        var data = Self.data
        data.cohorts["hold3"]?.uses.remove(.mentors)
        let app = try app(data, viewer)
        for place in ["5", "6", "P"] { #expect(!app.press(place).screen.contains("mentorer")) }
        #expect(!app.press(": m e n t o r e r").screen.contains("Mentorkorpset, og"))
    }

    @Test(
        "it fits each size, in both languages",
        arguments: [Size(rows: 12, columns: 40), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)],
        Language.allCases)
    func sizes(_ size: Size, _ language: Language) throws {
        let app = try app(Self.data, PeopleFixture.lead, size, language).press("P m")
        #expect(app.screen.contains(language == .da ? "Mentorkorps · 2" : "Mentor corps · 2"), "\(app.screen)")
        #expect(app.screen.contains("Dina Fjord"))
        #expect(app.press("S").screen.contains("→ Birgit Holst"), "\(app.screen)")
    }
}
