import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The meetings and notes of a pair")
struct PairMeetingTests {
    private func app(_ data: Workspace = PeopleFixture.data, _ viewer: Viewer = PeopleFixture.owner) throws -> TestApp {
        try TestApp(
            data, viewer: viewer, today: PeopleFixture.today,
            guide: { kind in kind == .buddyMeeting ? PeopleFixture.guide : nil })
    }

    @Test("Space says that a meeting was held today")
    func held() throws {
        let app = try app()
        app.press("5 Enter j j Space")
        #expect(app.screen.contains("Det skal tidligst holdes"))
        app.press("Enter")
        let meeting = try #require(app.data.meetings.values.first { $0.activity == "buddymoede-2" })
        #expect(meeting.heldOn == PeopleFixture.today)
        #expect(Set(meeting.talents) == ["anne", "dina"])
    }

    @Test("a date is set for the mirror of one of the two")
    func planned() throws {
        let app = try app()
        app.press("5 Enter Enter Tab").type("om 3 dage").press("^S")
        let mirror = try #require(app.data.meetings.values.first { $0.talents == ["dina"] })
        #expect(
            mirror.kind == .mirrorInterview && mirror.activity == "lederspejl" && mirror.planned == Day("2027-03-18"))
        #expect(app.screen.contains("! Lederspejl, Dina Fjord") && app.screen.contains("aftalt 18. mar., frist"))
    }

    @Test("a talent's room shows the same meetings")
    func room() throws {
        let app = try app()
        app.show(.talent("anne", .buddy))
        #expect(app.screen.contains("Møder med Dina Fjord"))
        #expect(app.screen.contains("● Buddymøde 1                holdt 4. mar."))
    }

    @Test("a mirror that was held but not handed over has the same sign and words as in the list of pairs")
    func undelivered() throws {
        let app = try app()
        app.press("5")
        #expect(app.screen.contains("ikke overleveret"))
        app.show(.talent("anne", .buddy))
        #expect(app.screen.contains("! Lederspejl, Anne Holm      ikke overleveret, holdt 18. feb."))
    }

    // MARK: Notes

    @Test("the pair reads the guide, the outcome, what was agreed, and the closed note")
    func notes() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.anne)
        app.press("7 j Enter")
        for text in [
            "Hvad vil I øve?", "Læses af dig og Dina Fjord (buddy).", "Vi øver begge", "! 10. mar.  Dina sidder med",
            "Deler I det (s), kan det også læses af",
            "Anne er i tvivl",
        ] { #expect(app.screen.contains(text)) }
    }

    @Test("the owner writes the common outcome and what was agreed; the closed note is the pair's own")
    func owner() throws {
        var data = PeopleFixture.data
        data.notes["n-udbytte"]?.writtenBy = nil
        let app = try app(data)
        app.press("5 Enter j Enter")
        #expect(app.screen.contains("Læses af dig, Anne Holm og Dina Fjord."))
        #expect(app.screen.contains("Læses af Anne Holm og Dina Fjord."))
        #expect(!app.screen.contains("Anne er i tvivl"))
        app.press("e").type(" Det virker.").press("^S")
        #expect(app.data.notes["n-udbytte"]?.text.hasSuffix("Det virker.") == true)
        app.press("G Enter")
        #expect(app.screen.contains("Lukket note"))
        #expect(!app.screen.contains("Gem"))
    }

    @Test(
        "what the pair wrote themselves is theirs, also before the owner, until they share it; no second one is offered"
    )
    func ownOutcome() throws {
        let app = try app()
        app.press("5 Enter j Enter")
        #expect(
            app.screen.contains("Læses af Anne Holm og Dina Fjord.")
                && app.screen.contains("Parret har selv skrevet det fælles udbytte."))
        #expect(!app.screen.contains("tavsheden") && !app.screen.contains("e ret") && !app.screen.contains("a tilføj"))
        app.press("Enter e a")
        #expect(!app.screen.contains("Gem") && app.data == PeopleFixture.data)
    }

    @Test("an internal consultant reads that there is another of the pair, not who")
    func fromOutside() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.consultant)
        #expect(app.press("5").screen.contains("▸ Anne Holm og en anden "))
        #expect(app.press("Enter").screen.contains("Anne Holm og en fra en anden organisation ·"))
        app.show(.talent("anne", .buddy))
        #expect(app.screen.contains("Møder med en fra en anden organisation") && !app.screen.contains("Dina"))
    }

    @Test(
        "a meeting that the programme did not ask for says so; a name is never cut",
        arguments: [
            (80, "holdt 9. feb. · ekstra"), (40, "! Lederspejl i huset, Anne\n"),
        ])
    func besides(columns: Int, shown: String) throws {
        var data = PeopleFixture.data
        data["ekstra"] = Meeting(
            id: "ekstra", kind: .buddyMeeting, talents: ["anne", "dina"], pair: "anne-dina", heldOn: Day("2027-02-09"))
        data.activities["lederspejl"]?.title = Phrase("Lederspejl i huset")
        let app = try TestApp(
            data, viewer: PeopleFixture.owner, today: PeopleFixture.today, size: Size(rows: 24, columns: columns)
        ).press("5 Enter")
        #expect(app.screen.contains(shown))
    }

    @Test("an agreement is added, done and deleted")
    func agreements() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.anne)
        app.press("7 j Enter a").type("Ringes ved").press("Tab").type("+7").press("^S")
        #expect(app.data.notes["n-udbytte"]?.agreements.last == Agreement(text: "Ringes ved", due: Day("2027-03-22")))
        #expect(app.screen.contains("▸ ○ 22. mar.  Ringes ved"))
        app.press("g j Space")
        #expect(app.data.notes["n-udbytte"]?.agreements.first?.isDone == true)
        app.press("d Enter")
        #expect(app.data.notes["n-udbytte"]?.agreements.count == 3)
        app.press("u")
        #expect(app.data.notes["n-udbytte"]?.agreements.count == 4)
    }

    @Test("the outcome is shared after a question that names who will read it, and taken back at once")
    func share() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.anne)
        app.press("7 j Enter s")
        let question = try #require(app.app.top as? ConfirmSheet).question.da
        #expect(
            app.data.notes["n-udbytte"]?.isSharedWithHost == false
                && question.contains("Så kan det også læses af Kirsten Lindgaard (intern konsulent)."))
        #expect(question.contains("hvis du har aftalt det med Dina Fjord"))
        app.press("Esc")
        #expect(app.data.notes["n-udbytte"]?.isSharedWithHost == false)
        app.press("s Enter")
        #expect(app.data.notes["n-udbytte"]?.isSharedWithHost == true)
        #expect(app.screen.contains("Læses af dig, Dina Fjord (buddy) og den interne"))
        app.press("s")
        #expect(app.data.notes["n-udbytte"]?.isSharedWithHost == false)
    }

    @Test("a mirror's notes are their writer's until they are handed over")
    func mirror() throws {
        let writer = try app(PeopleFixture.data, PeopleFixture.dina)
        writer.press("7 g Enter")
        #expect(writer.screen.contains("Anne spørger godt"))
        writer.press("o")
        #expect(
            writer.screen.contains("! Vælg først, hvad der skal overleveres")
                && writer.data.notes["n-spejl"]?.isReleased == false)
        writer.press("j Space")
        #expect(writer.screen.contains("✓ et tema overleveres ordret: tryk Enter, og skriv det om"))
        writer.press("o")
        #expect(writer.flowing.contains("overleveres ordret, som de står: er de skrevet om, så ingen"))
        writer.press("Enter")
        #expect(
            writer.data.notes["n-spejl"]?.isReleased == true
                && writer.data.notes["n-spejl"]?.releasedOn == PeopleFixture.today)

        let talent = try app(writer.data, PeopleFixture.anne)
        talent.press("7 g Enter")
        #expect(talent.screen.contains("Overleveret til dig. Læses af dig"))
        let before = try app(PeopleFixture.data, PeopleFixture.anne)
        before.press("7 g Enter")
        #expect(before.screen.contains("Din buddy overleverer noterne"))
        #expect(!before.screen.contains("Anne spørger godt"))
    }

    @Test("the text of a note that was left is there again as a draft")
    func draft() throws {
        let app = try app(PeopleFixture.data, PeopleFixture.anne)
        app.press("7 j Enter G e").type(" Mere.").press("Esc e")
        #expect(app.screen.contains("hun vil søge. Mere."))
    }

}
