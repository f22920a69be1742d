import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Several activities at once")
struct SeveralTests {
    private func app(columns: Int = 80, rows: Int = 24, language: Language = .da) throws -> TestApp {
        try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: rows, columns: columns),
            language: language, template: TimelineFixture.template
        ).press("2")
    }

    /// Marks both days of the bootcamp.
    private func marked(columns: Int = 80, rows: Int = 24) throws -> TestApp {
        let app = try app(columns: columns, rows: rows)
        return app.press("/").type("modul 2, dag 1").press("Enter Space /").type("modul 2, dag 2").press("Enter Space")
    }

    @Test("Space marks, in the drawing and in the list; Esc removes the marks")
    func marks() throws {
        let app = try marked()
        #expect(app.screen.contains("2 markeret (Esc fjerner) · m flyt · e ret · D aflys · F lås dato"))
        #expect(app.screen.contains("✓"))
        app.press("l")
        #expect(app.screen.split(separator: "\n").count { $0.contains("✓ ") && $0.contains("Modul 2, dag") } == 2)
        app.press("Space")
        #expect(app.screen.contains("1 markeret"))
        app.press("Esc")
        #expect(!app.screen.contains("markeret") && !app.screen.contains("✓"))
    }

    @Test("on the lowest screen and in English")
    func small() throws {
        let low = try marked(columns: 40, rows: 12)
        #expect(low.screen.contains("2 markeret (Esc fjerner) · m flyt"))
        let english = try app(language: .en).press("Space")
        #expect(english.screen.contains("1 marked (Esc removes) · m move · e edit · D cancel · F fix date"))
    }

    @Test("all marked move by the same distance with one preview, and one undo takes it back")
    func move() throws {
        let app = try marked(), before = app.data
        app.press("m")
        #expect(app.screen.contains("Flyt 2 aktiviteter") && app.flowing.contains("Modul 2, dag 1 · Modul 2, dag 2."))
        app.type("+7").press("Tab").type("lokalet er optaget").press("^S")
        #expect(app.screen.contains("ons 3. feb. 2027 → ons 10. feb. 2027") && app.data == before)
        #expect(app.screen.contains("Enter flyt"))
        app.press("Enter")
        #expect(app.data.activities["modul-2-dag-1"]?.start == Day("2027-02-10"))
        #expect(app.data.activities["modul-2-dag-2"]?.start == Day("2027-02-11"))
        #expect(app.data.activities["modul-2-dag-2"]?.dateReason?.da.contains("lokalet er optaget") == true)
        #expect(!app.screen.contains("markeret") && app.drafts.isEmpty)
        app.press("u")
        #expect(app.data == before)
    }

    @Test("a marked activity that is fixed stays, and the preview says so")
    func fixed() throws {
        let app = try app()
        app.press("/").type("modul 2, dag 2").press("Enter F Space /").type("modul 2, dag 1").press("Enter Space m")
        app.type("+7").press("^S")
        #expect(app.flowing.contains("Modul 2, dag 2 ligger fast og bliver liggende"))
        app.press("Enter")
        #expect(app.data.activities["modul-2-dag-1"]?.start == Day("2027-02-10"))
        #expect(app.data.activities["modul-2-dag-2"]?.start == Day("2027-02-04"))
    }

    @Test("all marked are cancelled for one reason, and one undo takes it back")
    func cancel() throws {
        let app = try marked(), before = app.data
        app.press("D").type("for få tilmeldte").press("^S")
        #expect(app.data.activities.values.count { $0.cancelled?.reason == "for få tilmeldte" } == 2)
        #expect(app.screen.contains("2 aktiviteter aflyst"))
        app.press("u")
        #expect(app.data == before)
    }

    @Test("kind, place, time and what is ready are set for all marked at once")
    func edit() throws {
        let app = try marked(), before = app.data
        app.press("e")
        #expect(app.screen.contains("Ret 2 aktiviteter") && app.screen.contains("uændret"))
        app.press("Tab").type("Hotel Søparken").press("Tab").type("9-16").press("Tab Right ^S")
        let days = ["modul-2-dag-1", "modul-2-dag-2"].compactMap { app.data.activities[$0] }
        #expect(days.allSatisfy { $0.place == "Hotel Søparken" && $0.startTime == 540 && $0.kind == .moduleDay })
        #expect(days.allSatisfy { $0.checks.first?.done == true && $0.checks.last?.done == false })
        app.press("u")
        #expect(app.data == before)
        let kinds = try marked().press("e Right ^S")
        #expect(kinds.data.activities["modul-2-dag-1"]?.kind == TimelineFixture.planned[1].kind)
    }

    @Test("F fixes all marked, then releases them")
    func fix() throws {
        let app = try marked().press("F")
        #expect(app.data.activities.values.count { $0.isPinned } == 2)
        #expect(app.screen.contains("2 datoer ligger nu fast"))
        #expect(app.press("u").data.activities.values.allSatisfy { !$0.isPinned })
    }

    @Test("somebody who may not change the programme marks nothing")
    func reader() throws {
        let app = try TestApp(
            PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today,
            size: Size(rows: 24, columns: 80)
        ).press("2 Space")
        #expect(!app.screen.contains("markeret"))
    }
}

@Suite("Length, days and fixed dates")
struct StretchTests {
    private func app(on title: String = "modul 1, dag 1", columns: Int = 80, rows: Int = 24) throws -> TestApp {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: rows, columns: columns),
            template: TimelineFixture.template)
        return app.press("2 /").type(title).press("Enter")
    }

    @Test("an activity gets a number of days; what follows is shown before, and one undo takes it back")
    func stretch() throws {
        let app = try app(), before = app.data
        app.press("s").type("3")
        #expect(app.screen.contains("slutter fre 11. dec. 2026"))
        app.press("^S")
        #expect(app.screen.contains("følger med") && app.data == before)
        app.press("Enter")
        #expect(app.data.activities["modul-1-dag-1"]?.dates == Activity.Dates(day("2026-12-09"), day("2026-12-11")))
        #expect(app.press("u").data == before)
    }

    @Test("or an end date, also counted from the present end")
    func end() throws {
        let app = try app(on: "buddymøde"), old = try #require(app.data.activities["buddymoede-1"])
        app.press("s Tab").type("+2").press("^S")
        #expect(app.data.activities["buddymoede-1"]?.end == old.end.adding(days: 2))
        let both = try self.app().press("s").type("3").press("Tab").type("12/12").press("^S")
        #expect(both.screen.contains("Skriv enten dage eller slutdato."))
        #expect(try self.app().press("s").type("0").press("^S").screen.contains("Skriv et tal fra 1 til 366."))
    }

    @Test("a period becomes one activity a day after a preview, and one undo takes it back")
    func split() throws {
        let app = try app()
        app.press("s").type("3").press("^S m")
        let before = app.data
        app.press("S")
        #expect(app.screen.contains("fre 11. dec. 2026   Modul 1, dag 1 (3 af 3)") && app.data == before)
        app.press("Enter")
        #expect(app.data.activities.values.count { $0.title.da.hasPrefix("Modul 1, dag 1 (") } == 3)
        #expect(app.screen.contains("delt i 3 dage"))
        #expect(app.press("u").data == before)
        #expect(try self.app(on: "buddymøde").press("S").flowing.contains("Hver enkelt finder selv én dag"))
    }

    @Test("a fixed date has a sign and a word, and is not moved until it is released")
    func fix() throws {
        let app = try app().press("F")
        #expect(
            app.screen.contains("◆ Datoen ligger fast")
                && app.screen.contains("datoen for Modul 1, dag 1 ligger nu fast"))
        #expect(app.press("l").screen.contains("◆"))
        app.press("m").type("+7").press("^S")
        #expect(app.flowing.contains("Modul 1, dag 1 ligger fast ons 9. dec. 2026. Løs datoen, før den flyttes."))
        let released = try self.app().press("F F m").type("+7").press("^S Enter")
        #expect(released.data.activities["modul-1-dag-1"]?.start == Day("2026-12-16"))
    }

    @Test("everything from a day on leaves fixed dates where they are, and says so")
    func shift() throws {
        let app = try app(on: "modul 2, dag 1", rows: 40).press("F /").type("modul 1, dag 1").press("Enter M")
        app.type("+7").press("^S")
        #expect(app.screen.contains("Modul 2, dag 1 · ligger fast"))
        app.press("Enter")
        #expect(app.data.activities["modul-2-dag-1"]?.start == Day("2027-02-03"))
    }

    @Test("v explains the signs that the cohort uses")
    func legend() throws {
        let app = try app(rows: 40).press("v")
        #expect(app.screen.contains("Tidslinjens tegn") && app.screen.contains("◆     datoen ligger fast"))
        #expect(app.screen.contains("━━    Digitalt") && !app.screen.contains("alumnedag"))
    }

    @Test("each activity says by which rule it lies there, and what moved it when")
    func reason() throws {
        let app = try app()
        app.press("m").type("+7").press("Enter m Enter")
        #expect(
            app.flowing.contains("Programmet lægger den 2 uger efter Kick-off.")
                || app.screen.contains("Programmet lægger den"))
        #expect(app.data.activities["modul-1-dag-1"]?.movedOn == TimelineFixture.today)
        let wide = try self.app(columns: 120, rows: 40)
        wide.press("m").type("+7").press("Enter m")
        #expect(wide.screen.contains("Dato     Programmet lægger den 2 uger efter"))
        #expect(wide.screen.contains("Det skete 20. nov."))
    }

    @Test("a new activity gets its kind, the programme's own first; an activity of the programme keeps its kind")
    func kind() throws {
        let app = try app().press("a").type("Studiebesøg").press("Tab").type("15/12")
        #expect(app.press("Tab Tab Tab Tab Tab Tab").screen.contains("Type"))
        app.press("Home Right ^S Enter")
        let new = try #require(app.data.activities.values.first { $0.title.da == "Studiebesøg" })
        #expect(TimelineFixture.planned.map(\.kind).contains(new.kind) && new.kind != .everyday)
        #expect(!(try self.app().press("e").screen.contains("Type")))
        #expect(!ActivityKinds(app.app.context).kinds.contains(.kickOff))
    }

    @Test("a new activity before the kick-off, and a copy of day 2 before day 1, are asked about")
    func order() throws {
        let app = try app().press("a").type("Studiebesøg").press("Tab").type("23/11").press("^S")
        #expect(app.flowing.contains("Studiebesøg kommer før Kick-off, men skal ligge efter."))
        #expect(app.data.activities.values.allSatisfy { $0.title.da != "Studiebesøg" })
        let copy = try self.app(on: "modul 1, dag 2").press("c").type("1/12").press("^S")
        #expect(copy.flowing.contains("Modul 1, dag 2 kommer før Modul 1, dag 1, men skal ligge efter."))
    }

    @Test("on the timeline, a year is replanned after moving the kick-off in nine keys")
    func kickOffKeys() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: 40, columns: 80),
            template: TimelineFixture.template
        ).press("2")
        let keys = "/ k i Enter m + 7 Enter Enter".split(separator: " ")
        app.press(keys.joined(separator: " "))
        #expect(keys.count < 10)
        #expect(app.data.activities["kick-off"]?.start == Day("2026-12-02"))
        for id in ["modul-1-dag-1", "modul-1-dag-2", "modul-2-dag-1", "modul-2-dag-2"] as [Activity.ID] {
            let before = try TimelineFixture.workspace().activities[id]
            #expect(app.data.activities[id]?.start != before?.start)
        }
    }

    @Test("a week of the teacher's illness in the middle is replanned in nine keys, with its reason")
    func illnessKeys() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: day("2027-01-25"), size: Size(rows: 40, columns: 80),
            template: TimelineFixture.template
        ).press("2 /").type("modul 2, dag 1").press("Enter")
        let keys = "M + 7 Tab s y g ^S Enter".split(separator: " ")
        app.press(keys.joined(separator: " "))
        #expect(keys.count < 10)
        #expect(app.data.activities["modul-2-dag-1"]?.start == Day("2027-02-10"))
        #expect(app.data.activities["modul-2-dag-2"]?.start == Day("2027-02-11"))
        #expect(app.data.activities["modul-1-dag-2"] == (try TimelineFixture.workspace().activities["modul-1-dag-2"]))
        #expect(app.data.activities["modul-2-dag-2"]?.dateReason?.da.contains(": syg.") == true)
    }

    private func day(_ text: String) -> Day { Day(text) ?? TimelineFixture.today }
}
