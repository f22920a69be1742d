import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Moving all from a day on")
struct ShiftTests {
    private func app(columns: Int = 80, rows: Int = 40) throws -> TestApp {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: rows, columns: columns),
            template: TimelineFixture.template)
        return app.press("2 / ").type("modul 1, dag 1").press("Enter")
    }

    @Test("the preview lists what moves; one undo takes all of it back")
    func shift() throws {
        let app = try app(), before = app.data
        app.press("M").type("+7").press("^S")
        #expect(app.screen.contains("Alt fra ons 9. dec. 2026 og frem · 7 dage senere"))
        #expect(app.screen.contains("ons 6. jan. 2027 → ons 13. jan. 2027") && app.screen.contains("Modul 2, dag 2"))
        #expect(app.flowing.contains("2 har svaret på den gamle dato"))
        #expect(app.data == before)
        app.press("Enter")
        #expect(app.data.activities["modul-1-dag-1"]?.start == Day("2026-12-16"))
        #expect(app.data.activities["modul-2-dag-2"]?.start == Day("2027-02-11"))
        #expect(app.data.activities["kick-off"] == before.activities["kick-off"])
        #expect(app.drafts.isEmpty)
        app.press("u")
        #expect(app.data == before)
    }

    @Test("the reason and the agreed date stand with each")
    func reason() throws {
        let app = try app()
        app.press("M").type("2 uger").press("Tab").type("underviseren er syg").press("^S")
        #expect(app.flowing.contains("Årsag: underviseren er syg"))
        app.press("Enter")
        let day = try #require(app.data.activities["modul-2-dag-1"])
        #expect(
            day.dateReason?.da.hasPrefix(
                "Flyttet fra ons 3. feb. 2027 sammen med alt fra ons 9. dec. 2026: underviseren er syg.") == true)
        #expect(day.agreed?.start == Day("2027-02-03"))
        app.press("Enter")
        #expect(app.flowing.contains("Flyttet 26 dage senere end"))
    }

    @Test("Esc goes back to the date, and the same day is no shift")
    func back() throws {
        let app = try app(), before = app.data
        app.press("M").type("+7").press("^S Esc")
        #expect(app.screen.contains("Ny dato") && app.screen.contains("+7"))
        let same = try self.app().press("M").type("9/12").press("^S")
        #expect(same.screen.contains("Det er den dag, den ligger på nu."))
        #expect(app.data == before)
    }

    @Test("the preview of moving the kick-off offers to move everything")
    func kickOff() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: 40, columns: 80),
            template: TimelineFixture.template)
        app.press("2 / ").type("kick-off").press("Enter m").type("+7").press("Enter")
        #expect(app.screen.contains("M alt herfra"))
        app.press("M")
        #expect(app.screen.contains("Alt fra ons 25. nov. 2026 og frem"))
        app.press("Enter")
        #expect(app.data.activities["kick-off"]?.start == Day("2026-12-02"))
        #expect(app.data.activities["modul-2-dag-2"]?.start == Day("2027-02-11"))
        #expect(app.drafts.isEmpty)
    }

    @Test("on a low, narrow screen too, in both languages")
    func narrow() throws {
        let app = try app(columns: 40, rows: 12)
        app.press("M").type("+7").press("^S")
        #expect(app.screen.contains("Enter flyt alt"))
    }
}

@Suite("Cancelling and copying an activity")
struct CancelTests {
    private func app() throws -> TestApp {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: 24, columns: 80),
            template: TimelineFixture.template)
        return app.press("2 / ").type("modul 1, dag 1").press("Enter")
    }

    @Test("a cancelled activity stays with its reason, until it takes place after all")
    func cancel() throws {
        let app = try app(), before = app.data
        app.press("D")
        #expect(app.flowing.contains("1 har svaret ja og skal have besked."))
        app.press("^S")
        #expect(app.screen.contains("Feltet skal udfyldes."))
        app.type("for få tilmeldte").press("^S")
        #expect(app.data.activities["modul-1-dag-1"]?.cancelled?.reason == "for få tilmeldte")
        #expect(app.screen.contains("─ aflyst\n") && app.screen.contains("Aflyst 20. nov. 2026: for"))
        app.press("l")
        #expect(app.screen.contains("for få tilmeldte"))
        app.press("D")
        #expect(app.data == before)
    }

    @Test("a copy is put on another day, and is selected")
    func copy() throws {
        let app = try app()
        app.press("c").type("17/12").press("^S")
        let copies = app.data.activities.values.filter { $0.title.da == "Modul 1, dag 1" }
        #expect(copies.map(\.start).sorted() == [Day("2026-12-09"), Day("2026-12-17")])
        #expect(copies.first { $0.start == Day("2026-12-17") }?.source == "")
        #expect(app.screen.contains("\n  Modul 1, dag 1 · tor 17. dec. 2026"))
    }
}
