import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The cohort's own name and date")
struct CohortSheetTests {
    private func app(viewer: Viewer? = nil) throws -> TestApp {
        try TestApp(
            TimelineFixture.workspace(), viewer: viewer, today: TimelineFixture.today,
            template: TimelineFixture.template)
    }

    @Test("e in the list of cohorts gives one another name, which no other has")
    func rename() throws {
        let app = try app().press(":").type("skift hold").press("Enter e")
        #expect(app.screen.contains("Kick-off er ons 25. nov. 2026."))
        app.press("^U ^S")
        #expect(app.screen.contains("Feltet skal udfyldes."))
        app.type("Efterår 2026").press("^S")
        #expect(app.data.cohorts["hold-3"]?.name == "Efterår 2026")
        #expect(app.screen.contains("Efterår 2026"))
    }

    @Test("the cohort's hours a day, goals, closed days and weekdays can be changed, in one step that is undone as one")
    func rules() throws {
        let app = try app().press(":").type("skift hold").press("Enter e")
        #expect(app.screen.contains("Timer på en dag") && app.screen.contains("Lukkede uger"))
        let before = app.data
        app.press("Tab ^U").type("7,4").press("Tab ^U").type("90").press("Tab Tab ^U").type("7, 8, 9, 42")
        app.press("Tab").type("17/5 2027").press("^S")
        let cohort = try #require(app.data.cohorts["hold-3"])
        #expect(cohort.hoursPerDay == 7.4 && cohort.completionGoal == 90)
        let closed = try #require(Day("2027-05-17"))
        #expect(cohort.closedDays.weeks == [7, 8, 9, 42] && cohort.closedDays.days == [closed])
        app.press("Esc u")
        #expect(app.data == before)
    }

    @Test("a week that does not exist, and a number that is none, are told at their field")
    func badRules() throws {
        let app = try app().press(":").type("skift hold").press("Enter e")
        app.press("Tab Tab Tab Tab ^U").type("7, 54").press("^S")
        #expect(app.screen.contains("Et ugenummer er mellem 1 og 53."), "\(app.screen)")
        app.press("^U").type("otte").press("^S")
        #expect(app.screen.contains("Skriv ugenumre med komma imellem"), "\(app.screen)")
    }

    @Test("a cohort that meets on no weekday is refused, and keeps its days")
    func noWeekday() throws {
        let app = try app().press(":").type("skift hold").press("Enter e")
        let before = app.data
        app.press("Tab Tab Tab Tab Tab Tab Tab Tab Space Tab Space Tab Space Tab Space Tab Space ^S")
        #expect(app.screen.contains("Holdet skal kunne mødes på mindst én ugedag."), "\(app.screen)")
        #expect(app.data == before)
    }

    @Test("the list of cohorts tells the kick-off as it stands on the timeline")
    func kickOff() throws {
        let app = try app()
        let old = try #require(app.data.activities["kick-off"])
        var new = old
        new.dates = Activity.Dates(on: try #require(Day("2026-12-02")))
        try app.elsewhere(.activity(Edit(from: old, to: new)))
        app.wait(seconds: 2)
        #expect(app.press(":").type("skift hold").press("Enter").screen.contains("fra 2. dec. 2026"))
    }

    @Test(
        "d deletes a cohort made by mistake with its programme, and u brings it back; one with talents is not deleted, and the way is named"
    )
    func deletion() throws {
        var data = try TimelineFixture.workspace()
        let kept = try app().press(":").type("skift hold").press("Enter d")
        #expect(kept.screen.contains("Holdet har 3 talenter.") && kept.data == data)
        (data.attendances, data.talents) = ([:], [:])
        let app = try TestApp(data, today: TimelineFixture.today, template: TimelineFixture.template).press(":").type(
            "skift hold"
        ).press("Enter d")
        #expect(app.screen.contains("Slet holdet hold 3 med dets"))
        app.press("Enter")
        #expect(app.data.cohorts.isEmpty && app.data.activities.isEmpty && app.screen.contains("er slettet"))
        app.press("Esc u")
        #expect(app.data == data)
    }

    @Test("whoever does not keep the programme cannot change it")
    func readers() throws {
        let app = try app(viewer: Viewer(person: "p0", today: TimelineFixture.today)).press(":")
        app.type("skift hold").press("Enter e")
        #expect(!app.screen.contains("Ret holdet"))
    }
}
