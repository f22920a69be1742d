import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The steering group's decisions")
struct SteeringScreenTests {
    private func app(
        _ viewer: Viewer, on day: Day = PeopleFixture.today, language: Language = .da,
        size: Size = Size(rows: 24, columns: 80)
    ) throws -> TestApp {
        var data = PeopleFixture.data
        func meeting(_ number: Int, _ start: Day) {
            let id = Activity.ID("styr-\(number)")
            data[id] = Activity(
                id: id, cohort: "hold3",
                title: Phrase("Styregruppemøde \(number)", "Steering group meeting \(number)"), kind: .steeringMeeting,
                track: .supporting, audience: [.steeringGroup], start: start, end: start, hours: 2,
                about: Phrase(""))
            data.activities[id]?.time = ClockSpan(13 * 60)
            data.activities[id]?.place = "Nordby Rådhus"
        }
        meeting(1, PeopleFixture.today.adding(days: -120))
        meeting(2, PeopleFixture.today.adding(days: 7))
        data["mål"] = SteeringItem(
            id: "mål", cohort: "hold3", activity: "styr-1", order: 1, aim: .decision, text: "Mål for Hold 3",
            decision: "Målet er 95 %.", inCharge: "direktøren", due: PeopleFixture.today.adding(days: -5))
        data["halvvejs"] = SteeringItem(
            id: "halvvejs", cohort: "hold3", activity: "styr-2", order: 1, aim: .discussion,
            text: "Halvvejs: gennemfører holdet?")
        var viewer = viewer
        viewer.today = day
        return try TestApp(data, viewer: viewer, today: day, size: size, language: language)
    }

    @Test("the front has the next agenda and what waits, and the tab all meetings")
    func steering() throws {
        let app = try app(PeopleFixture.steering)
        #expect(app.screen.contains("Dagsorden: Styregruppemøde 2 · man 22. mar."), "\(app.screen)")
        #expect(app.screen.contains("drøftelse    1 Halvvejs: gennemfører holdet?"), "\(app.screen)")
        #expect(app.screen.contains("! 10. mar.     Målet er 95 %."), "\(app.screen)")
        app.press("3")
        #expect(
            app.screen.contains("→ Målet er 95 %.") && app.screen.contains("Ansvarlig: direktøren"), "\(app.screen)")
        #expect(app.screen.contains("til drøftelse"), "\(app.screen)")
        #expect(app.screen.contains("! frist 10. mar., 5 dage siden"), "\(app.screen)")
        let english = try self.app(PeopleFixture.steering, language: .en).press("3").screen
        #expect(english.contains("! due 10 Mar, 5 days ago"), "\(english)")
    }

    @Test("a point is added, decided with somebody in charge and a date, ticked, and undone")
    func decides() throws {
        let app = try app(PeopleFixture.steering).press("3 a")
        app.type("Skal noget laves om?").press("^S")
        #expect(app.data.steeringItems.values.contains { $0.text == "Skal noget laves om?" && $0.order == 2 })
        app.press("Down b").type("Ja: to dage mere").press("Tab").type("programlederen").press("Tab").type("+30")
        app.press("^S")
        let decided = try #require(app.data.steeringItems["halvvejs"])
        #expect(decided.decision == "Ja: to dage mere" && decided.inCharge == "programlederen" && decided.due != nil)
        app.press("Space")
        #expect(app.data.steeringItems["halvvejs"]?.doneOn == PeopleFixture.today)
        app.press("u")
        #expect(app.data.steeringItems["halvvejs"]?.doneOn == nil)
        #expect(app.data.steeringSnapshots.isEmpty, "the meeting is not today")
    }

    @Test("with the first decision on the day of the meeting, the figures are kept; or by a key")
    func keeps() throws {
        let day = PeopleFixture.today.adding(days: 7)
        let app = try app(PeopleFixture.lead, on: day).press(":").type("beslutninger").press("Enter Down b")
        app.type("Fortsætter").press("^S")
        #expect(app.data.steeringSnapshots["styr-2"]?.on == day)
        #expect(app.screen.contains("Tallene blev gemt"), "\(app.screen)")
        let other = try self.app(PeopleFixture.lead, on: day).press(":").type("beslutninger").press("Enter n")
        #expect(other.data.steeringSnapshots["styr-2"]?.figures == other.app.context.digest?.steering)
    }

    @Test("a decision past its date is told to the lead, whose Enter leads to it")
    func late() throws {
        let app = try app(PeopleFixture.lead)
        #expect(
            app.screen.contains("Beslutning ikke udført") && app.screen.contains("Styregruppemøde 1"), "\(app.screen)")
        app.click("Beslutning ikke udført")
        #expect(app.press("Enter").screen.contains("▸ 1 Mål for Hold 3"), "\(app.screen)")
    }

    @Test("a date without anybody in charge is refused at the field")
    func refused() throws {
        let app = try app(PeopleFixture.steering).press("3 Down b").type("Ja").press("Tab Tab").type("+30").press("^S")
        #expect(app.screen.contains("Skriv, hvem der er ansvarlig for det."), "\(app.screen)")
        #expect(app.data.steeringItems["halvvejs"]?.isDecided == false)
    }

    @Test("a consultant reads, a talent has no way in")
    func readers() throws {
        let consultant = try app(PeopleFixture.consultant).press(":").type("beslutninger").press("Enter")
        #expect(consultant.screen.contains("→ Målet er 95 %."))
        #expect(consultant.app.top.commands(in: consultant.app.context).map(\.id) == ["open", "back"])
        let talent = try app(PeopleFixture.anne).press(":").type("beslutninger")
        #expect(!talent.screen.contains("styregruppens dagsordener"), "\(talent.screen)")
    }

    @Test("at 40×12 in English, nothing is cut that matters")
    func narrow() throws {
        let app = try app(PeopleFixture.steering, language: .en, size: Size(rows: 12, columns: 40)).press("3")
        #expect(app.screen.contains("Steering group meeting 2"), "\(app.screen)")
        #expect(app.screen.contains("for discussion"), "\(app.screen)")
    }
}
