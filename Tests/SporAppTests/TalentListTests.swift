import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The list of talents")
struct TalentListTests {
    @Test("a new talent and a new line manager are one change, undone as one")
    func newTalent() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 a Enter").type("Ida\nSkov\nida@kommune.example\nHjørring\n\n\n")
        app.press("Right Right Enter Enter Right Enter").type("Per Aas\nper@kommune.example").press("^S")
        let ida = try #require(app.data.talents.values.first { app.data.name(of: $0.id) == "Ida Skov" })
        #expect(ida.cohort == "hold3")
        #expect(ida.targetLevel == .chief)
        #expect(app.data.lineManager(of: ida.id, on: RoomFixture.today)?.email == "per@kommune.example")
        #expect(app.screen.contains("✓ Ida Skov tilføjet"))
        app.press("u")
        #expect(app.data == RoomFixture.data)
    }

    @Test("a name that is missing is said at its field, and the rest stays typed")
    func missingName() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 a Enter Tab").type("Skov").press("^S")
        #expect(app.screen.contains("! Feltet skal udfyldes."))
        #expect(app.screen.contains("Skov"))
        #expect(app.data == RoomFixture.data)
    }

    @Test("a talent needs as much as a list of participants tells: surname, e-mail and organisation")
    func barePerson() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 a Enter").type("Ida").press("^S")
        #expect(app.screen.contains("Feltet skal udfyldes."))
        #expect(app.data == RoomFixture.data)
    }

    @Test("details: another line manager takes over today, the one before until yesterday")
    func succession() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o p Tab Tab Tab Tab Tab Tab Tab Tab Tab").press("b Enter ^S Enter")
        #expect(app.data.lineManager(of: RoomFixture.anne, on: RoomFixture.today)?.name == "Bo Dam")
        #expect(
            app.data.lineManager(of: RoomFixture.anne, on: RoomFixture.today.adding(days: -1))?.name == "Søren Kjær")
        #expect(app.data.talents["anne"]?.joinedOn == nil)
    }

    @Test("details: another line manager takes over one talent, or all of the one before, from the day that is typed")
    func successionOfAll() throws {
        var data = RoomFixture.data
        data["rolle-2"] = RoleAssignment(id: "rolle-2", person: "soeren", role: .lineManager, talent: "dina")
        let app = try TestApp(room: data)
        app.press("3 o p Tab Tab Tab Tab Tab Tab Tab Tab Tab").press("b Enter Tab Tab Tab ^U").type("22/3").press("Tab")
        #expect(app.screen.contains("ny leder for") && app.screen.contains("Anne Holm"))
        app.press("Right")
        #expect(app.screen.contains("Alle 2: Anne Holm og Dina Fjord"))
        // Bo Dam is of another organisation, so the app asks.
        app.press("^S Enter")
        for talent in ["anne", "dina"] as [Talent.ID] {
            #expect(app.data.lineManager(of: talent, on: Day("2027-03-22")!)?.name == "Bo Dam")
            #expect(app.data.lineManager(of: talent, on: Day("2027-03-21")!)?.name == "Søren Kjær")
        }
        #expect(app.data.talents["anne"]?.joinedOn == nil)
    }

    @Test("details: a line manager who comes after a time without one begins today, too")
    func afterAGap() throws {
        var data = RoomFixture.data
        data.roles["rolle-1"]?.until = RoomFixture.today.adding(days: -30)
        let app = try TestApp(room: data)
        app.press("3 o p Tab Tab Tab Tab Tab Tab Tab Tab Tab").press("b Enter ^S Enter")
        let role = try #require(
            app.data.roles.values.first {
                $0.role == .lineManager && $0.talent == RoomFixture.anne && $0.id != "rolle-1"
            })
        #expect(app.data.people[role.person]?.name == "Bo Dam" && role.from == RoomFixture.today)
    }

    @Test("a target below the own level is refused at the field")
    func targetBelow() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o p Tab Tab Tab Tab Tab Tab Tab Tab Left ^S")
        #expect(app.screen.contains("! Vertikalt: Vælg et højere niveau end leder af"))
    }

    @Test("who leaves gets a next path, and may come back")
    func leaving() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o j L Tab").type("Projektleder i genopretningen").press("^S")
        #expect(
            app.data.talents["bo"]?.status == .left(on: RoomFixture.today, nextPath: "Projektleder i genopretningen"))
        #expect(app.screen.contains("Har forladt holdet"))
        app.press("L Enter")
        #expect(app.data.talents["bo"]?.status == .active)
    }

    @Test("a talent with a plan is not deleted, and the other way is named; one added by mistake is")
    func deleting() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o d")
        #expect(app.screen.contains("! Talentet har allerede data. Tryk L, hvis talentet forlader holdet."))
        app.press("j d Enter")
        #expect(app.data.talents["bo"] == nil)
        #expect(app.data.people["bo"] == nil)
        app.press("u")
        #expect(app.data == RoomFixture.data)
    }

    @Test("the level that a talent goes for is never shortened", arguments: [76, 80, 120], Language.allCases)
    func levels(columns: Int, language: Language) throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: columns, language).press("3")
        #expect(app.screen.contains(language == .da ? "H leder af medarbejdere " : "H leader of employees "))
    }

    @Test("the filter looks into names, organisations and managers; Esc shows everyone again")
    func filter() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 /").type("kjær")
        #expect(app.screen.contains("1 af 5"))
        #expect(!app.screen.contains("Bo Dam"))
        app.press("Esc")
        #expect(app.screen.contains("Bo Dam"))
        app.press("/").type("frederik").press("Enter Enter")
        #expect(app.screen.contains("› Dina Fjord "))
    }

    @Test("the selection stays with its talent when somebody else adds one above")
    func steadySelection() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o j")
        try app.elsewhere(
            .several(
                [
                    .person(.add(Person(id: "ada", givenName: "Ada", familyName: "Bro", level: .leader))),
                    .talent(
                        .add(
                            Talent(id: "ada", person: "ada", cohort: "hold3", direction: .vertical, targetLevel: .chief)
                        )),
                ], what: Phrase("Ada")))
        app.press("a Esc Enter")
        #expect(app.screen.contains("› Bo Dam "))
    }

    @Test("a click selects, a click on what is selected opens")
    func mouse() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3")
        app.click("Eva Ravn")
        #expect(app.screen.contains("▸ Eva Ravn"))
        app.click("Eva Ravn")
        #expect(app.screen.contains("› Eva Ravn "))
    }

    /// The first line of the list that is about a talent.
    private func line(_ name: String, _ arrange: (inout Workspace) -> Void) throws -> String {
        var data = RoomFixture.data
        arrange(&data)
        let lines = try TestApp(room: data).press("3").screen.split(separator: "\n")
        return String(try #require(lines.first { $0.contains(name) }))
    }

    @Test(
        "next comes the first of what is open: a goal or a task that is finished is not waited for",
        arguments: [Progress.reached, .dropped])
    func next(progress: Progress) throws {
        func finishGoal(_ data: inout Workspace) { data.plans["anne"]?.content.goals[0].progress = progress }
        #expect(try line("Anne Holm") { _ in }.hasSuffix("! mål       1. mar."))
        #expect(try line("Anne Holm", finishGoal).hasSuffix("! opgave   10. mar."))
        #expect(
            try line("Anne Holm") { data in
                finishGoal(&data)
                data.tasks["opg1"]?.progress = progress
            }.hasSuffix("! samtale  12. mar."))
    }

    @Test("of a talent who has left only a talk that is agreed for today or later comes next", arguments: [-1, 0])
    func nextAfterLeaving(days: Int) throws {
        var data = RoomFixture.data
        data.talents["anne"]?.status = .left(on: RoomFixture.today.adding(days: -1), nextPath: "")
        data.meetings["moede-2"]?.planned = RoomFixture.today.adding(days: days)
        let deadlines = Talents(try TestApp(room: data).app.context).deadlines(of: "anne")
        #expect(deadlines.map(\.sort) == (days < 0 ? [] : ["samtale"]))
    }

    @Test("without a cohort those who wait for one are shown")
    func waiting() throws {
        var data = Workspace()
        data["ada"] = Person(id: "ada", givenName: "Ada", familyName: "Bro", level: .leader)
        data["ada"] = Talent(id: "ada", person: "ada", cohort: nil, direction: .vertical, targetLevel: .chief)
        let app = try TestApp(room: data)
        app.press("3")
        #expect(app.screen.contains("de venter på et hold"))
        #expect(app.screen.contains("▸ Ada Bro"))
    }

    @Test("an empty list says what belongs there and which key adds the first")
    func empty() throws {
        var data = Workspace()
        data["hold3"] = RoomFixture.data.cohorts["hold3"]
        let app = try TestApp(room: data)
        app.press("3")
        #expect(app.screen.contains("Tryk a for at tilføje et talent"))
    }

    @Test("a move of the highlight changes few cells")
    func fewCells() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3")
        let before = app.canvas.cells
        app.press("j")
        #expect(zip(before, app.canvas.cells).count { $0 != $1 } < 30)
    }
}
