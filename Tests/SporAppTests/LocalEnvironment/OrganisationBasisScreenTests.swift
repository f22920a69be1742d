import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("Entering and using an organisation's competences")
struct OrganisationBasisScreenTests {
    private func app(
        _ person: Person.ID, _ basis: OrganisationBasis? = nil, _ language: Language = .da
    ) throws
        -> TestApp
    {
        var data = RoomFixture.data
        data["hr"] = RoleAssignment(
            id: "hr", person: "bo", role: .internalConsultant, cohort: "hold3", organisation: "Hjørring")
        if let basis { data[basis.id] = basis }
        return try TestApp(
            data, viewer: Viewer(person: person, today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: 40, columns: 80), language: language,
            guide: { $0 == .runningTalk ? RoomFixture.guide : nil })
    }

    private let basis = OrganisationBasis(
        cohort: "hold3", organisation: "Hjørring", competences: ["Nærvær"], values: ["Mod"], text: "Vi lytter.")

    @Test("the internal consultant writes one on each line; a value that is a competence too stands once")
    func enter() throws {
        let app = try app("bo")
        app.press(":").type("organisationens kompetencer").press("Enter")
        #expect(app.screen.contains("Kompetencer i Hjørring"), "\(app.screen)")
        app.type("Nærvær").press("Enter").type("Mod").press("Tab").type("Mod").press("Enter").type("Ro").press("^S")
        let stored = try #require(app.data.organisationBases.values.first)
        #expect(stored.competences == ["Nærvær", "Mod"] && stored.values == ["Ro"])
    }

    @Test("the talent chooses them in a goal, and meets them in the questions of a talk")
    func used() throws {
        let app = try app("anne", basis)
        app.open(.goal("anne", nil))
        app.press("Tab Tab Tab Tab Right")
        #expect(app.screen.contains("Nærvær"), "\(app.screen)")
        app.press("Esc")
        app.run([.open(TalkPageScreen(talent: "anne", row: .activity("samtale-2")))])
        #expect(app.press("G").screen.contains("egne kompetencer og værdier til udtryk: Nærvær,"), "\(app.screen)")
    }

    @Test("its own questions stand before the guide's, or in place of them")
    func questions() throws {
        var basis = basis
        basis.questions = ["Hvordan møder du borgeren?"]
        func screen(_ basis: OrganisationBasis) throws -> String {
            let app = try app("soeren", basis)
            app.run([.open(TalkPageScreen(talent: "anne", row: .activity("samtale-2")))])
            return app.press("G").screen
        }
        let before = try screen(basis)
        #expect(before.contains("· Hvordan møder du borgeren?") && before.contains("Hvad går godt?"))
        basis.replacesGuides = true
        let instead = try screen(basis)
        #expect(instead.contains("Hvordan møder du borgeren?") && !instead.contains("Hvad går godt?"))
    }

    @Test("the consultant enters the questions, and they replace nothing unless that is chosen")
    func enterQuestions() throws {
        let app = try app("bo", basis)
        app.press(":").type("organisationens kompetencer").press("Enter")
        app.press("Tab Tab Tab Tab").type("Hvordan møder du borgeren?").press("^S")
        let stored = try #require(app.data.organisationBases.values.first)
        #expect(stored.questions == ["Hvordan møder du borgeren?"] && !stored.replacesGuides)
    }

    @Test("others of the organisation read it, and write nothing", arguments: [Language.da, .en])
    func read(_ language: Language) throws {
        let app = try app("soeren", basis, language)
        app.press(":").type(language == .da ? "organisationens kompetencer" : "own competences").press("Enter")
        #expect(app.screen.contains("· Nærvær") && app.screen.contains("Vi lytter."), "\(app.screen)")
        #expect(!app.screen.contains("^S"))
    }

    @Test("without anything entered, nobody but those who enter it is offered it")
    func nothing() throws {
        let app = try app("soeren")
        #expect(!app.press(":").type("organisationens kompetencer").screen.contains("ledelsesgrundlag"))
    }
}
