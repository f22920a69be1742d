import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("One activity")
struct ActivityTests {
    private func app(viewer: Viewer? = nil, today: Day = TimelineFixture.today) throws -> TestApp {
        try TestApp(TimelineFixture.workspace(), viewer: viewer, today: today, template: TimelineFixture.template)
    }

    private func module(_ app: TestApp) throws -> Activity { try #require(app.data.activities["modul-1-dag-1"]) }

    @Test("Space ticks the check list, and u takes it back")
    func checks() throws {
        let app = try app().press("2 Right Enter Space")
        #expect(try module(app).checks.map(\.done) == [true, false])
        #expect(app.screen.contains("▸ [✓] Lokale booket"))
        #expect(app.screen.contains("Tjekliste · 1 af 2"))
        app.press("u")
        #expect(try module(app).checks.map(\.done) == [false, false])
    }

    @Test("before the day Space goes round the answers")
    func answers() throws {
        let app = try app().press("2 Right Enter j j j j Space")
        #expect(app.screen.contains("▸ ○ Åse Bæk       kommer"))
        #expect(app.screen.contains("2 ja · 1 nej"))
        #expect(app.press("Space").screen.contains("– Åse Bæk       nej, ikke oplyst"))
        #expect(app.press("Space").screen.contains("? Åse Bæk       mangler svar"))
    }

    @Test("on the day and later Space says who came")
    func presence() throws {
        let app = try app(today: Day("2026-12-09")!).press("2 Enter j j Space")  // a date of the calendar
        #expect(app.screen.contains("● Anne Holm     var med"))
        #expect(app.press("Space").screen.contains("– Anne Holm     fravær, ikke oplyst"))
    }

    @Test("after the day, those who are not entered are so called, and an answer is told as past")
    func afterTheDay() throws {
        let app = try app(today: Day("2026-12-10")!).press("2")  // a date of the calendar
        app.show(.activity("modul-1-dag-1"))
        #expect(app.screen.contains("! Åse Bæk       ikke noteret") && !app.screen.contains("mangler svar"))
        #expect(app.screen.contains("! Anne Holm     sagde ja") && app.screen.contains("! Bo Dam        sagde nej"))
    }

    @Test("Enter gives an absence its reason from the closed list")
    func reason() throws {
        let app = try app().press("2 Right Enter j j j Enter j Enter")
        #expect(app.data.attendances["a1"]?.presence == .declined(.work))
        #expect(app.screen.contains("a Bo Dam        nej, arbejdsopgaver"))
    }

    @Test("a talent sees the own answer only, is told whose the rest is, and sets nothing")
    func ownAnswerOnly() throws {
        let app = try app(viewer: Viewer(person: "p0", today: TimelineFixture.today)).press("2 Right Enter")
        #expect(app.screen.contains("Anne Holm"))
        #expect(!app.screen.contains("Bo Dam"))
        #expect(app.screen.contains("Programlederen kan se dem alle."))
        app.press("j j Space Enter")
        #expect(app.data.attendances["a0"]?.presence == .accepted)
    }

    @Test("Enter at a period that each holds alone goes to the talent's room")
    func room() throws {
        let app = try app().press("2 Right j Enter")
        #expect(app.screen.contains("0 af 3 er holdt"))
        #expect(app.press("Enter").screen.contains("▸Buddy"))
    }

    @Test("names are initials in projector mode")
    func masked() throws {
        #expect(try app().press("2 Right Enter X").screen.contains("○ AH"))
    }

    @Test("deleting asks, takes the answers along, and can be undone")
    func delete() throws {
        let app = try app().press("2 Right d")
        #expect(app.screen.contains("2 svar slettes"))
        app.press("Esc")
        #expect(app.data.activities["modul-1-dag-1"] != nil)
        app.press("d Enter")
        #expect(app.data.activities["modul-1-dag-1"] == nil)
        #expect(app.data.attendances.isEmpty)
        app.press("u")
        #expect(app.data.activities["modul-1-dag-1"] != nil)
        #expect(app.data.attendances.count == 2)
    }

    @Test("deleting the kick-off says what is counted from it and what is asked for no more")
    func deleteKickOff() throws {
        let app = try app()
        app.show(.activity("kick-off"))
        app.press("d")
        let text = try #require(app.app.top as? ConfirmSheet).question.da
        #expect(text.contains("Holdets begyndelse regnes fra kick-off; uden den gælder 25. nov. 2026."), "\(text)")
        #expect(
            text.contains("»Forventningssamtale« hører til kick-off og står så ikke længere som afventende."), "\(text)"
        )
    }

    @Test("the timeline stands on an activity that was just added")
    func standsOnNew() throws {
        let app = try app().press("2 a").type("Netværksaften").press("Tab").type("3/2").press("^S")
        #expect(app.screen.contains("✓ lagt på tidslinjen"))
        #expect(app.press("e").screen.contains("Ret Netværksaften"))
    }

    @Test("deleting the opened activity goes back to the timeline")
    func deleteOpened() throws {
        let app = try app().press("2 Right Enter d Enter")
        #expect(!app.screen.contains("Tjekliste"))
        #expect(app.screen.contains("Styregruppe"))
    }

    @Test("a new activity says at the field what is missing, and keeps what was typed")
    func addWithFaults() throws {
        let app = try app().press("2 a")
        app.type("Netværksaften").press("^S")
        #expect(app.screen.contains("Feltet skal udfyldes."))
        app.type("3/2").press("Tab Tab").type("kl. 16.30").press("Tab").type("to").press("^S")
        #expect(app.screen.contains("Skriv timerne som et tal"))
        app.press("Backspace Backspace").type("2,5").press("^S")
        let added = try #require(app.data.activities.values.first { $0.title.da == "Netværksaften" })
        #expect(added.start == Day("2027-02-03"))
        #expect(added.startTime == 16 * 60 + 30)
        #expect(added.hours == 2.5)
        #expect(added.audience == [.talents])
        #expect(app.screen.contains("✓ lagt på tidslinjen"))
    }

    @Test("a new activity on a closed day, or in a room that is taken, is told before it is saved")
    func warnings() throws {
        let app = try app().press("2 a")
        app.type("Netværk").press("Tab").type("24/12 9-12").press("^S")
        #expect(app.screen.contains("tor 24. dec. 2026 er en lukkedag: juleferie. Gem det"))
        #expect(!app.data.activities.values.contains { $0.title.da == "Netværk" })
        app.press("Esc ^U").type("3/2 9-12").press("Tab Tab Tab Tab").type("Rådhuset").press("^S")
        let first = try #require(app.data.activities.values.first { $0.title.da == "Netværk" })
        #expect(first.time == ClockSpan(540, to: 720))
        app.press("a").type("Møde").press("Tab").type("3/2 11-13").press("Tab Tab Tab Tab").type("rådhuset").press("^S")
        #expect(app.screen.contains("»Netværk« er også i lokalet: Rådhuset, kl."))
        app.press("Enter")
        #expect(app.data.activities.values.contains { $0.title.da == "Møde" })
        #expect(app.drafts.isEmpty)
    }

    @Test("an end before the start is refused at the field")
    func endBeforeStart() throws {
        let app = try app().press("2 a")
        app.type("Netværk").press("Tab").type("3/2").press("Tab").type("1/2").press("^S")
        #expect(app.screen.contains("Slutdatoen er før startdatoen."))
    }

    @Test("editing keeps the other language and the ticks of the check list")
    func edit() throws {
        let app = try app().press("2 Right Enter Space e")
        app.type(" i Fjordby").press("^S")
        let edited = try module(app)
        #expect(edited.title == Phrase("Modul 1, dag 1 i Fjordby", "Module 1, day 1"))
        #expect(edited.checks.map(\.done) == [true, false])
        #expect(!edited.isMovedByHand)
    }

    @Test("what another changed meanwhile is shown beside one's own")
    func clash() throws {
        let app = try app().press("2 Right e")
        app.type(" i Fjordby")
        let old = try module(app)
        var other = old
        other.place = "Rådhuset"
        try app.elsewhere(.activity(Edit(from: old, to: other)))
        app.press("^S")
        #expect(app.screen.contains("Rådhuset"))
        #expect(try module(app).title.da == "Modul 1, dag 1")
    }
}
