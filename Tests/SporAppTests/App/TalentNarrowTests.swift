import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("A talent's own screens, also in 40×12")
struct TalentNarrowTests {
    private func app(_ language: Language = .da, _ data: Workspace = PeopleFixture.data) throws -> TestApp {
        try TestApp(
            data, viewer: PeopleFixture.anne, today: PeopleFixture.today, size: Size(rows: 12, columns: 40),
            language: language)
    }

    @Test("until when a meeting is to be held stands there, and whose a shadowing is")
    func meetings() throws {
        #expect(try app().press("7 G k k").screen.contains("senest 14. maj"))
        #expect(try app(.en).press("7 G k k").screen.contains("by 14 May"))
        var data = PeopleFixture.data
        for number in 1...6 {
            let id = Meeting.ID("m\(number)")
            data[id] = Meeting(
                id: id, kind: .buddyMeeting, talents: ["anne", "dina"], pair: "anne-dina",
                planned: Day("2027-06-0\(number)"))
        }
        let screen = try app(.da, data).press("7 G").screen
        #expect(screen.contains("Skyggepraktik, Anne") || screen.contains("Skyggepraktik, Dina"))
    }

    @Test("the judgements keep their rows below what is said of them")
    func judgements() throws {
        #expect(try app().press("8").screen.contains("\n▸ "))
    }

    @Test("the sheet that asks whose eyes to see with tells what each of them is")
    func onlookers() throws {
        #expect(try app().press("4 V").screen.contains("▸ Dina Fjord         buddy"))
        #expect(try app(.en).press("4 V").screen.contains("Søren Kjær         line manager"))
    }

    @Test("down goes on past long entries with each press, to the end; Enter shows the whole of one")
    func reading() throws {
        var data = PeopleFixture.data
        data["lang"] = LogEntry(
            id: "lang", talent: "anne", at: Timestamp(seconds: 1_804_000_000),
            text: (1...40).map { "Tanke \($0)." }.joined(separator: " "))
        let app = try app(.da, data).press("3 Tab")
        let screens = (0..<20).map { _ in app.press("j").screen }
        let moves = zip(screens, screens.dropFirst()).map { $0 != $1 }
        #expect(!moves.drop { $0 }.contains(true))
        #expect(screens.last?.contains(" B L\n") == true)
        #expect(try self.app(.da, data).press("3 Tab Enter").screen.contains("39. Tanke\n  40."))
    }

    @Test("what is late stands with those who can do something about it, the talent being you")
    func late() throws {
        let anne = try TestApp(PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today).screen
        let dina = try TestApp(
            PeopleFixture.data, viewer: PeopleFixture.dina, today: PeopleFixture.today, language: .en
        ).screen
        // Dina has interviewed Anne's people and not handed the answers over; Anne has not interviewed Dina's.
        #expect(
            anne.contains("Lederspejl                                      med Dina Fjord")
                && anne.contains("med Dina Fjord"))
        #expect(dina.contains("with Anne Holm"))
        var data = PeopleFixture.data
        data["spejl-dina"] = Meeting(
            id: "spejl-dina", kind: .mirrorInterview, activity: "lederspejl", talents: ["dina"], pair: "anne-dina",
            heldOn: Day("2027-02-18"))
        #expect(
            try TestApp(data, viewer: PeopleFixture.anne, today: PeopleFixture.today).screen.contains(
                """
                  Venter på andre
                  ! Lederspejl                                      Dina Fjord
                """))
        #expect(
            try TestApp(data, viewer: PeopleFixture.dina, today: PeopleFixture.today).screen.contains(
                "! Lederspejl til Anne Holm  "))
    }
}
