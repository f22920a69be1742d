import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("A talent's room")
struct TalentRoomTests {
    @Test("Tab, Shift-Tab, arrows and clicks change the tab")
    func tabs() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab")
        #expect(app.screen.contains("▸Opgaver"))
        app.press("Right l")
        #expect(app.screen.contains("▸Buddy "))
        app.press("Shift-Tab Left h Left")
        #expect(app.screen.contains("▸Parathed"))
        app.click("Samtaler")
        #expect(app.screen.contains("▸Samtaler"))
    }

    @Test("full stop and comma go to the next and previous talent, and keep the tab")
    func neighbours() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter Tab .")
        #expect(app.screen.contains("› Bo Dam "))
        #expect(app.screen.contains("▸Opgaver"))
        app.press(", ,")
        #expect(app.screen.contains("Aase Ørum"))
        app.press("Esc")
        #expect(app.screen.contains("Talenter · 5"))
    }

    @Test("the head has the longest wording that fits whole")
    func head() throws {
        let narrow = try TestApp(room: RoomFixture.data).press("3 o Enter")
        #expect(narrow.screen.contains("  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord\n"))
        let wide = try TestApp(room: RoomFixture.data, rows: 40, columns: 120).press("3 o Enter")
        #expect(
            wide.screen.contains("  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord\n"))
    }

    @Test("the head of a talent with two buddies, or with long names, shortens the names and drops none")
    func longHead() throws {
        var data = PeopleFixture.data
        (data.pairs, data.meetings, data.notes) = ([:], [:], [:])
        data["trio"] = BuddyPair(id: "trio", cohort: "hold3", members: ["anne", "bo", "dina"])
        data.people["bo"]?.familyName = "Dam Vestergaard Mikkelsen"
        data.people["soeren"]?.familyName = "Kjær Rasmussen"
        let app = try TestApp(data, today: PeopleFixture.today).press("3 o Enter")
        #expect(
            app.screen.contains("buddy Bo, Dina") || app.screen.contains("buddy Bo Mikkelsen, Dina Fjord"),
            "\(app.screen)")
    }

    @Test("another screen can lead to one tab of it")
    func destination() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.show(.talent(RoomFixture.anne, .talks))
        #expect(app.screen.contains("▸Samtaler"))
    }

    @Test("projector mode shows initials, also in the room's head")
    func masked() throws {
        let app = try TestApp(room: RoomFixture.data)
        app.press("3 o Enter X")
        #expect(app.screen.contains("› AH "))
        #expect(!app.screen.contains("Kjær ·"))
    }
}
