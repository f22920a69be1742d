import Foundation
import TerminalKit
import Testing

@testable import SporApp
@testable import TalentDomain

@Suite("Preparing a talk, alone and together")
struct TalkPreparationTests {
    private func app(
        _ person: Person.ID, _ data: Workspace = RoomFixture.data, rows: Int = 40, columns: Int = 80,
        _ language: Language = .da
    ) throws -> TestApp {
        let app = try TestApp(
            data, viewer: Viewer(person: person, today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: rows, columns: columns), language: language,
            guide: { $0 == .runningTalk ? RoomFixture.guide : nil })
        // The talk after module 3 is agreed on.
        app.run([.open(TalkPageScreen(talent: "anne", row: .activity("samtale-3")))])
        return app
    }

    private func written(by person: Person.ID) throws -> Workspace {
        let app = try app(person)
        app.click("Skriv, hvad du vil sige")
        return app.press("Enter").type("Jeg vil have mere plads").press("^S").data
    }

    @Test("own words stand on the page of their writer, with their readers, and on nobody else's")
    func own() throws {
        let data = try written(by: "anne")
        #expect(data.ownNotes.values.map(\.text) == ["Jeg vil have mere plads"])
        let own = try app("anne", data)
        #expect(own.screen.contains("Jeg vil have mere plads") && own.screen.contains("Kun du kan læse det."))
        let manager = try app("soeren", data)
        #expect(!manager.screen.contains("mere plads") && manager.screen.contains("Skriv, hvad du vil sige"))
        let mentor = try app("birgit", data)
        #expect(!mentor.screen.contains("mere plads"))
    }

    @Test("Enter on a question writes it above the answer, below what is there", arguments: [Language.da, .en])
    func answering(_ language: Language) throws {
        let app = try app("anne", written(by: "anne"), language)
        let question = try #require(RoomFixture.guide.questions.last)
        app.press("G Enter").type("At lytte").press("^S")
        #expect(
            app.data.ownNotes.values.map(\.text) == ["Jeg vil have mere plads\n\n\(question[language])\nAt lytte"])
    }

    @Test("a question that stands there already is not written twice")
    func once() throws {
        let app = try app("anne")
        app.press("G Enter").type("At lytte").press("^S G Enter ^S")
        let question = try #require(RoomFixture.guide.questions.last).da
        #expect(app.data.ownNotes.values.map(\.text) == ["\(question)\nAt lytte"])
    }

    @Test("what was typed and not saved waits for whichever question is taken next")
    func draft() throws {
        let app = try app("anne", written(by: "anne"))
        app.press("G Enter").type("At lytte").press("Esc")
        app.click("Jeg vil have mere plads")
        app.press("Enter")
        #expect(app.screen.contains("At lytte"), "\(app.screen)")
        #expect(app.screen.components(separatedBy: "Jeg vil have mere plads").count == 2, "\(app.screen)")
    }

    @Test("the owner, who is not in the talk, has no words of their own there")
    func ownerless() throws {
        let owner = Viewer.owner(today: RoomFixture.today)
        let app = try TestApp(
            RoomFixture.data, viewer: owner, today: RoomFixture.today, size: Size(rows: 40, columns: 80))
        app.run([.open(TalkPageScreen(talent: "anne", row: .activity("samtale-3")))])
        #expect(app.screen.contains("Hvornår") && !app.screen.contains("Dine egne ord"), "\(app.screen)")
        let subject = OwnNote.Subject.talk("anne", RecordKey(kind: .activity, id: "samtale-3"))
        #expect(!Permission.mayKeepNotes(about: subject, by: owner, in: RoomFixture.data))
    }

    @Test("the page names the talent to everybody else, at every width", arguments: [40, 80, 120])
    func named(columns: Int) throws {
        #expect(try app("soeren", rows: 12, columns: columns).screen.contains("Anne Holm, før"))
        #expect(try !app("anne", rows: 12, columns: columns).screen.contains("Anne Holm, før"))
    }

    @Test("during a talk the page shows the time, drawn anew when the minute changes; not once it is held")
    func clock() throws {
        let app = try app("soeren").press("n")
        let before = app.screen
        #expect(before.contains("nu kl. "), "\(before)")
        app.wait(seconds: 60)
        #expect(app.screen != before && app.screen.contains("nu kl. "))
        app.run([.open(MeetingScreen(meeting: "moede-1"))])
        #expect(!app.screen.contains("nu kl. "), "\(app.screen)")
    }

    @Test("the guide beside the note has the questions that were added, at both widths", arguments: [80, 120])
    func guide(columns: Int) throws {
        let added = try app("anne").press("a").type("Må jeg tage afsted alene?").press("^S").data
        let app = try app("soeren", added, columns: columns).press("n")
        #expect(app.screen.contains("Må jeg tage afsted alene?"), "\(app.screen)")
        #expect(app.press("i").screen.contains("· Må jeg tage afsted alene?"), "\(app.screen)")
    }

    @Test("beside the guide, the words can be brought into the note that both read")
    func join() throws {
        let data = try written(by: "soeren")
        let app = try app("soeren", data).press("n")
        #expect(app.screen.contains("Dine egne ord"), "\(app.screen)")
        app.press("w ^S")
        let note = try #require(app.data.note(.talk, of: "moede-2"))
        #expect(note.text == "Jeg vil have mere plads")
        #expect(app.press("w ^S").data.note(.talk, of: "moede-2") == note)
        #expect(try self.app("anne", app.data).press("n").screen.contains("Jeg vil have mere plads"))
    }

    @Test("a question that one of the two adds stands first, for both; d takes it out again")
    func question() throws {
        let app = try app("anne")
        app.press("a").type("Må jeg tage afsted alene?").press("^S")
        #expect(app.data.note(.talk, of: "moede-2")?.questions == ["Må jeg tage afsted alene?"])
        let manager = try self.app("soeren", app.data).press("G")
        #expect(manager.screen.contains("· Må jeg tage afsted alene?  tilføjet af jer"), "\(manager.screen)")
        manager.click("Må jeg tage afsted")
        #expect(manager.press("d").data.note(.talk, of: "moede-2") == nil)
    }

    @Test("at 40×12 a question is added in a form that shows its readers")
    func small() throws {
        let app = try app("anne", rows: 12, columns: 40).press("a")
        #expect(app.screen.contains("Spørgsmål til samtalen"), "\(app.screen)")
        #expect(app.type("Hvad nu?").press("^S").data.note(.talk, of: "moede-2")?.questions == ["Hvad nu?"])
    }

    @Test("the closing talk and those after it ask for the training grounds")
    func grounds() throws {
        var data = RoomFixture.data
        data.meetings["moede-2"]?.kind = .followUp
        var plan = try #require(data.plans["anne"])
        #expect(try app("soeren", data).screen.contains("Ingen øvebaner endnu"))
        plan.content.grounds = [
            TrainingGround(id: "bane", order: 1, kind: "", text: "Lede projekt Fælles indgang", giver: "Søren Kjær")
        ]
        data.plans["anne"] = plan
        data.revisions["ny"] = PlanRevision(
            id: "ny", talent: "anne", number: 9, on: RoomFixture.today, content: plan.content, agreedBy: [])
        let screen = try app("anne", data).screen
        #expect(screen.contains("Lede projekt Fælles indgang"), "\(screen)")
    }

    @Test(
        "a line manager has no part in a talk with a consultant or a host",
        arguments: [
            MeetingKind.consultantTalk, .careerTalk,
        ])
    func outsider(kind: MeetingKind) throws {
        var data = RoomFixture.data
        data["anden"] = Meeting(id: "anden", kind: kind, talents: ["anne"], planned: RoomFixture.today)
        let app = try app("soeren", data)
        let subject = OwnNote.Subject.talk("anne", RecordKey(kind: .meeting, id: "anden"))
        #expect(!OwnNotes(app.app.context).mayWrite(about: subject))
        #expect(try OwnNotes(self.app("anne", data).app.context).mayWrite(about: subject))
    }

    @Test("a mentor and an HR consultant have a page for their talks too")
    func others() throws {
        var data = RoomFixture.data
        data["hr"] = RoleAssignment(
            id: "hr", person: "bo", role: .internalConsultant, cohort: "hold3", organisation: "Hjørring")
        data["sparring"] = Meeting(
            id: "sparring", kind: .consultantTalk, talents: ["anne"], planned: RoomFixture.today)
        let app = try TestApp(
            data, viewer: Viewer(person: "bo", today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: 40, columns: 80))
        app.show(.place("anne", .talk(.meeting("sparring"))))
        app.press("f")
        #expect(app.screen.contains("Dine egne ord"), "\(app.screen)")
    }
}

@Suite("An agreement that becomes a task")
struct AgreedTaskTests {
    private func app() throws -> TestApp {
        var data = RoomFixture.data
        data["note-1"] = MeetingNote(
            id: "note-1", meeting: "moede-1", kind: .talk, text: "",
            agreements: [Agreement(text: "Skrive til forældrene", due: Day("2027-03-01"))])
        let app = try TestApp(
            data, viewer: Viewer(person: "soeren", today: RoomFixture.today), today: RoomFixture.today,
            size: Size(rows: 40, columns: 80))
        app.run([.open(MeetingScreen(meeting: "moede-1", agreement: 0))])
        return app
    }

    @Test("is no open agreement any more, says what it became, and is one again without the task")
    func becomes() throws {
        let app = try app()
        #expect(app.app.context.awaited.contains { $0.category == .agreement("moede-1") })
        app.press("t ^S")
        let task = try #require(app.data.tasks.values.first { $0.text == "Skrive til forældrene" })
        #expect(app.data.notes["note-1"]?.agreements.first?.task == task.id)
        #expect(app.screen.contains("→ 1. mar.") && app.screen.contains("nu en opgave: ikke begyndt"), "\(app.screen)")
        #expect(!app.app.context.awaited.contains { $0.category == .agreement("moede-1") })
        #expect(!app.app.top.commands(in: app.app.context).contains { $0.id == "agreement-to-task" })
        app.run([.apply(.task(.remove(task)))])
        #expect(app.app.context.awaited.contains { $0.category == .agreement("moede-1") })
    }

    @Test("is an agreement again where the talent declines the task")
    func declined() throws {
        let app = try app().press("t ^S")
        var task = try #require(app.data.tasks.values.first { $0.text == "Skrive til forældrene" })
        let old = task
        task.offer = .declined
        app.run([.apply(.task(Edit(from: old, to: task)))])
        #expect(app.screen.contains("som opgave: nej tak"), "\(app.screen)")
        #expect(app.app.context.awaited.contains { $0.category == .agreement("moede-1") })
    }

    @Test("one undo takes back both")
    func undo() throws {
        let app = try app().press("t ^S u")
        #expect(app.data.notes["note-1"]?.agreements.first?.task == nil)
        #expect(!app.data.tasks.values.contains { $0.text == "Skrive til forældrene" })
    }
}
