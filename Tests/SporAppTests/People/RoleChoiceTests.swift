import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("For whom a role is given")
struct RoleChoiceTests {
    private func app(_ data: Workspace = PeopleFixture.data, giving role: Int, to name: String) throws -> TestApp {
        let app = try TestApp(data, viewer: PeopleFixture.owner, today: PeopleFixture.today).press("P /").type(name)
            .press("Enter Enter a")
        return app.press(String(repeating: "j ", count: role) + "Enter")
    }

    @Test("no talent is chosen beforehand, and nothing is saved until one is", arguments: [0, 1])
    func nobodyChosen(role: Int) throws {
        let app = try app(giving: role, to: "Lone")
        #expect(app.screen.contains("‹ vælg ›"))
        app.press("^S")
        #expect(app.screen.contains("! Der er ikke valgt noget.") && app.data == PeopleFixture.data)
    }

    @Test("the sheet names the line manager who is replaced, and so does the word when it is saved")
    func replaced() throws {
        let app = try app(giving: 0, to: "Lone")
        #expect(!app.screen.contains("Afløser"))
        app.type("anne").press("Enter")
        #expect(app.flowing.contains("Afløser Søren Kjær som nærmeste leder for Anne Holm."))
        app.press("^S")
        #expect(app.screen.contains("gemt; afløser Søren Kjær"))
        #expect(app.data.roles["leder"]?.until == PeopleFixture.today.adding(days: -1))
    }

    @Test("a stand-in with an end date replaces nobody")
    func standIn() throws {
        let app = try app(giving: 0, to: "Lone").type("anne").press("Enter Tab Tab").type("1/5")
        #expect(
            !app.screen.contains("Afløser")
                && app.flowing.contains("Vikar: Søren Kjær fortsætter som nærmeste leder for Anne Holm."))
    }

    @Test("a consultant's own organisation is chosen; another is asked about first")
    func consultant() throws {
        let own = try app(giving: 2, to: "Dorthe")
        #expect(own.screen.contains("‹ Nordby Kommune ›"))
        own.press("^S")
        #expect(
            own.data.roles.values.contains {
                $0.person == "dorthe" && $0.role == .internalConsultant && $0.organisation == "Nordby Kommune"
            })
        let other = try app(giving: 2, to: "Birgit").type("Nordby").press("Enter ^S")
        #expect(other.data == PeopleFixture.data)
        #expect(other.screen.contains("Birgit Holst er i Sundvig Kommune. Skal Birgit Holst"))
        other.press("Enter")
        #expect(other.data.roles.values.contains { $0.person == "birgit" && $0.role == .internalConsultant })
    }

    @Test("a line manager in another organisation than the talent is asked about first, wherever they are chosen")
    func managerElsewhere() throws {
        let app = try app(giving: 0, to: "Birgit").type("anne").press("Enter ^S")
        #expect(
            app.data == PeopleFixture.data
                && app.screen.contains("Birgit Holst er i Sundvig Kommune, Anne Holm i Nordby"))
        app.press("Esc Esc")
        #expect(app.data == PeopleFixture.data)
        let details = try TestApp(PeopleFixture.data, viewer: PeopleFixture.owner, today: PeopleFixture.today)
            .press("3 p Tab Tab Tab Tab Tab Tab Tab Tab Tab").type("birgit").press("Enter ^S")
        #expect(details.data == PeopleFixture.data && details.flowing.contains("Skal Birgit Holst"))
        details.press("Enter")
        #expect(details.data.lineManager(of: "anne", on: PeopleFixture.today)?.id == "birgit")
    }

    @Test("a buddy pair has no members beforehand where the rule proposes none")
    func pair() throws {
        var data = PeopleFixture.data
        let paired = Set(data.pairs.values.flatMap(\.members))
        data["rest"] = BuddyPair(
            id: "rest", cohort: "hold3", members: data.talents.keys.filter { !paired.contains($0) }.sorted())
        let app = try TestApp(data, viewer: PeopleFixture.owner, today: PeopleFixture.today).press("5 a ^S")
        #expect(app.screen.contains("! Der er ikke valgt noget.") && app.data == data)
    }

    @Test("no level is stated for somebody new until somebody states it; a talent needs one")
    func level() throws {
        let app = try TestApp(PeopleFixture.data, viewer: PeopleFixture.owner, today: PeopleFixture.today).press(
            "P a Enter")
        #expect(app.screen.contains("‹ ikke angivet ›"))
        app.type("Ida").press("Tab Tab").type("ida@kommune.example").press("^S")
        #expect(try #require(app.data.people["ida"]).level == nil)
        let talent = try TestApp(PeopleFixture.data, viewer: PeopleFixture.owner, today: PeopleFixture.today).press(
            "3 a Enter")
        talent.type("Ida\nSkov\nida@kommune.example\nNordby Kommune").press("^S")
        #expect(talent.screen.contains("! Feltet skal udfyldes.") && talent.data == PeopleFixture.data)
        let details = try TestApp(PeopleFixture.data, viewer: PeopleFixture.owner, today: PeopleFixture.today).press(
            "3 p Tab Tab Tab Tab Tab Tab Home ^S")
        #expect(details.screen.contains("! Feltet skal udfyldes.") && details.data == PeopleFixture.data)
    }

    @Test("while names are hidden, no form shows them")
    func hiddenNames() throws {
        let app = try TestApp(PeopleFixture.data, viewer: PeopleFixture.owner, today: PeopleFixture.today).press(
            "3 X p")
        #expect(app.screen.contains("Navne er skjult.") && !app.screen.contains("Holm"))
    }
}
