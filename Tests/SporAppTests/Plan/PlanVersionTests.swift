@testable import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The versions of a development plan, and who agrees to them")
struct PlanVersionTests {
    let anne = RoomFixture.anne

    private func content(_ app: TestApp) throws -> PlanContent { try #require(app.data.plan(of: anne)).content }

    @Test("agreeing keeps a version with day, talk and names, and the difference starts anew")
    func agreeing() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter")
        #expect(app.screen.contains("Aftalt 12. feb. (version 1) · siden: + 1 nyt mål"))
        app.press("A")
        #expect(app.screen.contains("[ ] Anne Holm er enig") && app.screen.contains("[ ] Søren Kjær er enig"))
        app.press("Tab Tab Space Tab Space ^S")
        let revision = try #require(app.data.revisions(of: anne).last)
        #expect(revision.number == 2)
        #expect(revision.talk == "samtale-2")
        #expect(revision.agreedBy == ["anne", "soeren"])
        #expect(revision.content == (try content(app)))
        #expect(app.screen.contains("Aftalt 15. mar. (version 2) · siden: intet nyt"))
    }

    @Test("an agreement cannot lie in the future")
    func futureAgreement() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter A ^U").type("+2").press("^S")
        #expect(app.screen.contains("! Datoen for aftalen kan ikke ligge i fremtiden."))
    }

    @Test("the talent's working copy is not the owner's: the agreed version stands there, and cannot be written in")
    func workingCopy() throws {
        var data = RoomFixture.data
        data[DevelopmentPlan.id(of: anne)]?.isWorkingCopy = true
        let app = try TestApp(room: data)
        app.press("3 o Enter")
        #expect(app.screen.contains("Kladden er talentets egen. Her er den aftalte version."))
        #expect(!app.screen.contains("Tre sager"))
        app.press("a e Space d")
        #expect(app.data == data)
        app.press("Enter")
        #expect(app.screen.contains("Succeskriterium"))
    }

    @Test("the talent writes the working copy; the line manager agrees to what is shared, with a comment")
    func talentAndManager() throws {
        var data = RoomFixture.data
        data[DevelopmentPlan.id(of: anne)]?.isWorkingCopy = true
        let talent = try TestApp(room: data, viewer: Viewer(person: "anne", today: RoomFixture.today))
        talent.press("4 s ^S")
        let shared = try #require(talent.data.revisions(of: anne).last)
        #expect(shared.agreedBy == ["anne"])
        let manager = try TestApp(room: talent.data, viewer: Viewer(person: "soeren", today: RoomFixture.today))
        manager.press("3 o Enter A").type("Godt arbejde").press("Tab")
        #expect(manager.screen.contains("[ ] Jeg er enig i planen"))
        manager.press("Space ^S")
        let agreed = try #require(manager.data.revisions(of: anne).last)
        #expect(agreed.agreedBy == ["anne", "soeren"])
        #expect(agreed.comments == [PlanComment(by: "soeren", text: "Godt arbejde", on: RoomFixture.today)])
        manager.press("v")
        #expect(manager.screen.contains("Godt arbejde"))
        let reader = try TestApp(room: manager.data, viewer: Viewer(person: "anne", today: RoomFixture.today))
        reader.press("4")
        #expect(reader.screen.contains("Aftalt 15. mar. (version 2) · siden: intet nyt · 1 kommentar (v)"))
    }

    @Test("a version that was shared one day and agreed on another is shown with the day of the agreement")
    func agreedLater() throws {
        var data = RoomFixture.data
        data[DevelopmentPlan.id(of: anne)]?.isWorkingCopy = true
        data.revisions["aftalt-1"]?.agreedBy = ["anne"]
        let manager = try TestApp(room: data, viewer: Viewer(person: "soeren", today: RoomFixture.today))
        #expect(manager.press("3 o Enter").screen.contains("Delt 12. feb."))
        manager.press("A Tab Space ^S")
        #expect(
            manager.data.revisions["aftalt-1"]?.agreedOn == RoomFixture.today
                && manager.screen.contains("Aftalt 15. mar."))
        #expect(manager.press("u").data == data)
    }

    @Test(
        "where the talent keeps a draft of their own and has shared nothing, the consultant is told so and offered nothing"
    )
    func ownDraft() throws {
        var data = RoomFixture.data
        data[DevelopmentPlan.id(of: anne)]?.isWorkingCopy = true
        data.revisions = [:]
        let app = try TestApp(room: data).press("3 o Enter")
        #expect(app.screen.contains("Anne Holm har ikke delt sin plan endnu.") && !app.screen.contains("a tilføj"))
        #expect(!app.press("a").screen.contains("^S"))
    }

    @Test("an answer to a version that the talent has followed with another is told, with both, and nothing is agreed")
    func overtaken() throws {
        var data = RoomFixture.data
        data[DevelopmentPlan.id(of: anne)]?.isWorkingCopy = true
        data.revisions["aftalt-1"]?.agreedBy = ["anne"]
        let soeren = Viewer(person: "soeren", today: RoomFixture.today)
        let manager = try TestApp(room: data, viewer: soeren, rows: 30, columns: 90)
        manager.press("3 o Enter A").type("Godt arbejde")
        #expect(
            manager.screen.contains("Svar på version 1")
                && manager.screen.contains("Kommentaren kan læses af dig, Anne Holm (talentet) og den interne"))
        let next = PlanRevision(
            id: "ny-version", talent: anne, number: 2, on: RoomFixture.today,
            content: try #require(data.plan(of: anne)).content, agreedBy: ["anne"])
        try manager.elsewhere(.plan(PlanChange(anne, .revision(.add(next)))))
        manager.press("^S")
        #expect(
            manager.data.revisions["aftalt-1"]?.comments.isEmpty == true
                && manager.data.revisions["ny-version"]?.agreedBy == ["anne"])
        for text in [
            "Ikke gemt", "Svar på version 2", "har delt version 2 imens (1 nyt mål, 2 andre punkter)",
            "version 1 er ikke gemt",
            "Godt arbejde", "[ ] Jeg er enig",
        ] {
            #expect(manager.screen.contains(text), "\(text)")
        }
        manager.press("^S")
        #expect(manager.data.revisions["ny-version"]?.comments.map(\.text) == ["Godt arbejde"])
        #expect(manager.data.revisions["ny-version"]?.agreedBy == ["anne"])

        let talent = try TestApp(
            manager.data, viewer: Viewer(person: "anne", today: RoomFixture.today), today: RoomFixture.today,
            size: .init(rows: 40, columns: 100))
        #expect(talent.screen.contains("Søren Kjær: »Godt arbejde«"))
    }

    @Test(
        "an answer stands under what others said, also once the next version is shared, and so does an agreement without a word"
    )
    func answersFound() throws {
        var data = RoomFixture.data
        data.revisions["aftalt-1"]?.comments = [PlanComment(by: "soeren", text: "Et godt mål")]
        data["delt-2"] = PlanRevision(
            id: "delt-2", talent: anne, number: 2, on: RoomFixture.today, content: PlanContent(), agreedBy: ["anne"])
        let viewer = Viewer(person: "anne", today: RoomFixture.today)
        func screen(_ data: Workspace) throws -> String {
            try TestApp(data, viewer: viewer, today: RoomFixture.today, size: .init(rows: 40, columns: 100)).screen
        }
        #expect(try screen(data).contains("Søren Kjær (version 1): »Et godt mål«"))
        data.revisions["delt-2"]?.agreedBy = ["anne", "soeren"]
        #expect(try screen(data).contains("Søren Kjær: er enig i planen"))
    }

    @Test("a buddy who looks at older versions is told that the rest is not shown, and it does not look empty")
    func buddysVersions() throws {
        let app = try TestApp(room: RoomFixture.data, viewer: Viewer(person: "dina", today: RoomFixture.today))
        app.show(.talent(anne, .plan))
        app.press("v")
        #expect(app.screen.contains("Som buddy kan du læse målene og planen for talentmiljøet, ikke resten."))
        #expect(
            app.screen.contains("Delegere") && !app.screen.contains("intet endnu") && !app.screen.contains("Fastholde"))
    }

    @Test("the line manager can comment without agreeing, and says neither nothing at all")
    func commentOnly() throws {
        let manager = try TestApp(room: RoomFixture.data, viewer: Viewer(person: "soeren", today: RoomFixture.today))
        var data = RoomFixture.data
        data.revisions["aftalt-1"]?.agreedBy = ["anne"]
        let app = try TestApp(room: data, viewer: Viewer(person: "soeren", today: RoomFixture.today))
        app.press("3 o Enter A ^S")
        #expect(app.screen.contains("Skriv en kommentar, eller sæt kryds"))
        app.type("Er tre mål ikke nok?").press("^S")
        let revision = try #require(app.data.revisions(of: anne).last)
        #expect(revision.agreedBy == ["anne"] && revision.comments.map(\.text) == ["Er tre mål ikke nok?"])
        manager.press("3 o Enter A")
        #expect(!manager.screen.contains("Jeg er enig"))
    }

    @Test("the talent's first edit makes a plan that was kept for them their own draft, and shares nothing")
    func takeOver() throws {
        let anne = Viewer(person: "anne", today: RoomFixture.today)
        let app = try TestApp(room: RoomFixture.data, viewer: anne)
        app.press("4 Space")
        #expect(app.screen.contains("Gør planen til din egen kladde? Kun du kan læse kladden."))
        #expect(app.flowing.contains("Andre læser stadig version 1"))
        app.press("Esc")
        #expect(app.data == RoomFixture.data)
        app.press("Space Enter")
        let plan = try #require(app.data.plan(of: self.anne))
        #expect(plan.isWorkingCopy && plan.content.goals[0].progress == .reached)
        #expect(app.data.revisions == RoomFixture.data.revisions)
        app.press("Space")
        #expect(!app.screen.contains("Gør planen til"))
        app.press("u u u")
        #expect(app.screen.contains("Det kan ikke længere fortrydes."))

        let owner = try TestApp(room: app.data)
        owner.press("3 o Enter")
        #expect(owner.screen.contains("Her er den aftalte version."))
        owner.press("Space a A")
        #expect(owner.data == app.data)
    }

    @Test("who shares is told who will read the version, and the switches count")
    func readersOfVersion() throws {
        var data = RoomFixture.data
        data[DevelopmentPlan.id(of: anne)]?.isWorkingCopy = true
        let talent = Viewer(person: "anne", today: RoomFixture.today)
        let app = try TestApp(room: data, viewer: talent, rows: 40, columns: 120)
        app.press("4 s")
        #expect(app.screen.contains("Læses af dig, Søren Kjær (leder), Dina Fjord (buddy, kun mål)"))
        app.press("Esc G k Space s")
        #expect(app.screen.contains("Læses af dig, Søren Kjær (leder) og den interne konsulent."))
        let buddy = try TestApp(room: app.data, viewer: Viewer(person: "dina", today: RoomFixture.today))
        buddy.show(.talent(anne, .plan))
        #expect(buddy.screen.contains("Anne Holm har ikke delt sin plan med buddyen."))
        #expect(!buddy.screen.contains("Delegere"))
        var mentored = app.data
        mentored["mia"] = Person(id: "mia", givenName: "Mia", familyName: "Lund")
        mentored["mentor"] = RoleAssignment(id: "mentor", person: "mia", role: .mentor, talent: anne)
        let mentor = try TestApp(room: mentored, viewer: Viewer(person: "mia", today: RoomFixture.today))
        mentor.show(.talent(anne, .plan))
        #expect(
            mentor.screen.contains("Anne Holm har ikke delt sin plan med mentoren.")
                && !mentor.screen.contains("Delegere"))
        buddy.press("Tab")
        #expect(!buddy.screen.contains("budget"))
    }

    @Test("versions stand the newest first, each with what changed")
    func versions() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter A ^S v")
        #expect(app.screen.contains("▸ 2  Delt 15. mar. efter modul 2 · 1 nyt mål"))
        #expect(app.screen.contains("Tre sager"))
        app.press("j")
        #expect(!app.screen.contains("Tre sager"))
        app.press("Esc")
        #expect(app.screen.contains("▸Plan"))
    }
}
