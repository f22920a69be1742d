import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Leadership tasks")
struct TaskTests {
    @Test("Space changes the state; the task stays selected")
    func states() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab j Space")
        #expect(app.data.tasks["opg2"]?.progress == .underWay)
        #expect(app.screen.contains("✓ opgavens status: i gang"))
        #expect(app.screen.contains("▸ ◐ Holde oplæg"))
    }

    @Test("a long task is wrapped, not cut")
    func long() throws {
        var data = RoomFixture.data
        data.tasks["opg2"]?.text = "Lede arbejdet med den nye ferieplan på tværs af alle fem dagtilbud i området"
        let app = try TestApp(room: data).press("3 o Enter Tab")
        #expect(app.screen.contains("i området") && !app.screen.contains("…"))
    }

    @Test("a new task has the line manager as giver, and says so before it is saved")
    func adding() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab a").type("Stå for budgetmødet").press("Tab")
        #expect(app.screen.contains("Søren Kjær"))
        app.press("Tab").type("1/6").press("^S")
        let task = try #require(app.data.tasks(of: RoomFixture.anne).last)
        #expect(task.text == "Stå for budgetmødet")
        #expect(task.givenBy == "Søren Kjær")
        #expect(task.due == Day("2027-06-01"))
        #expect(app.screen.contains("▸ ○ Stå for budgetmødet"))
    }

    @Test("while texts are hidden, a task that is opened says that this one is not")
    func hidden() throws {
        let app = try TestApp(room: RoomFixture.data).press("x 3 o Enter Tab")
        #expect(!app.screen.contains("vagtplan") && app.screen.contains("tekster skjult"))
        #expect(app.press("Enter").screen.contains("tekster skjult, undtagen den åbne"))
    }

    @Test("a late task is told from others on the overview by its first words, where one reads it")
    func firstWords() throws {
        let app = try TestApp(
            room: RoomFixture.data, viewer: Viewer(person: "anne", today: RoomFixture.today), columns: 100)
        #expect(app.screen.contains("! Lede arbejdet med den nye vagtplan "))
        #expect(!app.press("x").screen.contains("Lede arbejdet"))
    }

    @Test("deleting asks, and can be undone")
    func deleting() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab d Enter")
        #expect(app.data.tasks["opg1"] == nil)
        app.press("u")
        #expect(app.data == RoomFixture.data)
    }

    @Test("a buddy reads tasks and changes none")
    func buddy() throws {
        let app = try TestApp(room: RoomFixture.data, viewer: Viewer(person: "dina", today: RoomFixture.today))
        app.show(.talent("anne", .tasks))
        app.press("Space d a")
        #expect(app.data == RoomFixture.data)
        app.press("j Enter")
        #expect(app.screen.contains("Udbytte: Chefgruppen"))
    }

    @Test("without tasks it says what belongs there")
    func empty() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o j Enter Tab")
        #expect(app.screen.contains("Tryk a for at tilføje den første."))
    }
}
