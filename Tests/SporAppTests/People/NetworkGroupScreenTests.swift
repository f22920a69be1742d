import TalentDomain
import Testing

@testable import SporApp

@Suite("Network groups on the screen")
struct NetworkGroupScreenTests {
    private func app(_ viewer: Viewer) throws -> TestApp {
        try TestApp(LogbookFixture.data, viewer: viewer, today: LogbookFixture.today).press("5 w")
    }

    @Test("the lead makes a group of talents, from today at the earliest")
    func add() throws {
        let app = try app(PeopleFixture.lead)
        #expect(
            app.screen.contains("  Spor › Buddypar › Netværksgrupper ")
                && app.screen.contains("\n  Netværksgrupper · 1\n"))
        #expect(app.screen.contains("Broen · fra 12. jan.") && app.screen.contains("Anne Holm, Bo Dam, Eva Ravn"))
        app.press("a").type("Heden").press("Tab Space Tab Tab Space ^S")
        let group = try #require(app.data.networkGroups.values.first { $0.name == "Heden" })
        #expect(group.members.count == 2 && group.from == LogbookFixture.today)
        app.press("a").type("Før").press("Tab Space Tab Space Tab Tab Tab Tab Tab Tab ^U").type("1/3-2027").press("^S")
        #expect(app.screen.contains("tidligst begynde i dag"))
    }

    @Test("a suggestion of groups is taken as one change, and undone as one")
    func suggestion() throws {
        var data = LogbookFixture.data
        data.networkGroups = [:]
        let app = try TestApp(data, viewer: PeopleFixture.lead, today: LogbookFixture.today).press("5 w")
        #expect(app.screen.contains("Tryk S for et forslag"))
        app.press("S")
        #expect(app.screen.contains("Forslag til") && app.screen.contains("Gruppe 1 · "))
        app.press("Enter")
        let made = app.data.networkGroups.values
        #expect(made.contains { $0.name == "Netværksgruppe 1" && $0.from == LogbookFixture.today })
        #expect(Set(made.flatMap(\.members)) == Set(data.talents(in: "hold3").filter(\.isActive).map(\.id)))
        app.press("S")
        #expect(app.screen.contains("Der er ikke to uden en netværksgruppe."))
        app.press("u")
        #expect(app.data == data)
    }

    @Test("who joins a group that has begun does so from tomorrow, in a group that follows it")
    func join() throws {
        let app = try app(PeopleFixture.lead)
        let names = app.data.talents(in: "hold3").map(\.id)
        let place = try #require(names.firstIndex(of: "dina"))
        app.press("e " + Array(repeating: "Tab", count: place + 1).joined(separator: " ") + " Space ^S")
        let groups = app.data.networkGroups.values.sorted { $0.from ?? .distantPast < $1.from ?? .distantPast }
        #expect(
            groups.count == 2 && groups[0].until == LogbookFixture.today
                && groups[1].from == LogbookFixture.today.adding(days: 1))
        #expect(Set(groups[1].members) == ["anne", "bo", "dina", "eva"] && !groups[0].members.contains("dina"))
        app.press("Esc u")
        #expect(app.data == LogbookFixture.data)
    }

    @Test("two are the fewest; a fault is said and nothing is made")
    func few() throws {
        let app = try app(PeopleFixture.lead)
        app.press("a").type("Alene").press("Tab Space ^S")
        #expect(
            app.screen.contains("En netværksgruppe skal have mindst to medlemmer.") && app.data == LogbookFixture.data)
    }

    @Test("a talent sees the groups, and changes none")
    func talent() throws {
        let app = try TestApp(LogbookFixture.data, viewer: PeopleFixture.anne, today: LogbookFixture.today).press("7 w")
        #expect(app.screen.contains("Broen"))
        app.press("a e d Enter")
        #expect(app.data == LogbookFixture.data)
    }

    private func meetings(_ viewer: Viewer) throws -> TestApp {
        var data = LogbookFixture.data
        data["netvaerk"] = Activity(
            id: "netvaerk", cohort: "hold3", title: Phrase("Netværk 1", "Network 1"), kind: .networkMeeting,
            track: .group, audience: [.talents], start: Day("2027-03-01")!, end: Day("2027-03-31")!, hours: 2,
            about: Phrase("Hold teori op mod hverdag.", "Compare theory with everyday work."))
        let app = try TestApp(data, viewer: viewer, today: LogbookFixture.today)
        app.show(.networkGroup("gruppe", nil))
        return app
    }

    @Test("a member plans a meeting that the programme asks for, marks it as held, and writes the group's note")
    func meeting() throws {
        let app = try meetings(PeopleFixture.anne)
        #expect(app.screen.contains("Netværk 1") && app.screen.contains("Opgave: Hold teori op mod hverdag."))
        app.press("Enter Tab").type("14/3-2027 kl. 13").press("^S")
        let planned = try #require(app.data.meetings.values.first { $0.group == "gruppe" })
        #expect(planned.activity == "netvaerk" && planned.talents == ["anne", "bo", "eva"] && planned.heldOn == nil)
        app.press("Enter")
        #expect(app.screen.contains("Noten kan skrives, når mødet er holdt"))
        app.press("Space")
        #expect(app.data.meetings[planned.id]?.heldOn == Day("2027-03-14"))
        app.press("Enter")
        #expect(app.screen.contains("Læses af dig, Bo Dam og Eva Ravn."))
        app.type("Vi prøvede det").press("^S")
        let note = try #require(app.data.notes.values.first { $0.meeting == planned.id })
        #expect(note.kind == .network && note.text == "Vi prøvede det" && app.screen.contains("Vi prøvede det"))
    }

    @Test("the lead plans it, and knows nothing of the note")
    func leadPlans() throws {
        let app = try meetings(PeopleFixture.lead).press("Space")
        #expect(app.data.meetings.values.contains { $0.group == "gruppe" && $0.heldOn == LogbookFixture.today })
        app.press("Enter")
        #expect(app.screen.contains("Der er ikke noget, du kan læse her."))
        #expect(app.press("Enter e").data.notes == LogbookFixture.data.notes)
    }

    @Test("of a group that has become too small, the lead is told, and Enter tells what can be done")
    func small() throws {
        var data = LogbookFixture.data
        data.talents["bo"]?.status = .left(on: LogbookFixture.today.adding(days: -1), nextPath: "")
        data.pairs = data.pairs.filter { !$0.value.members.contains("bo") }
        let app = try TestApp(data, viewer: PeopleFixture.lead, today: LogbookFixture.today).press("5 w")
        #expect(app.screen.contains("! kun 2 tilbage"))
        app.press("b")
        #expect(app.screen.contains("Broen er blevet for lille") && app.screen.contains("Afslut gruppen i dag"))
    }

    @Test("a group that has met is not deleted but ends today")
    func dissolve() throws {
        let app = try meetings(PeopleFixture.lead).press("Space 5 w d Enter")
        #expect(app.data.networkGroups["gruppe"]?.until == LogbookFixture.today)
    }
}
