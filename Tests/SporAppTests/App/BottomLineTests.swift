import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The bottom line")
struct BottomLineTests {
    @Test("has Enter, the main verb, adding, Space, editing and deleting in this order, then the rest")
    func order() {
        func ids(_ commands: [Command]) -> [String] { Command.inOrder(commands).map(\.id) }
        #expect(
            ids([.edit, .add, .done, .delete, .open, .share]) == ["open", "add", "done", "edit", "delete", "share"])
        #expect(
            ids([.open, .suggestPairs, .add, .edit, .delete, .filter])
                == ["open", "suggest-pairs", "add", "edit", "delete", "filter"])
        #expect(ids([.move, .filter, .edit]) == ["move", "edit", "filter"])
    }

    @Test("keeps the two keys of a pair beside each other")
    func pair() {
        let zoomIn = Command("in", ["+"], ("ind", "in"), ("Ind", "In"))
        let zoomOut = Command("out", ["-"], ("ud", "out"), ("Ud", "Out")).second
        #expect(
            Command.inOrder([.open, zoomIn, zoomOut, .add, .edit]).map(\.id) == ["open", "in", "out", "add", "edit"])
    }

    @Test("is in the same order in the tabs of a talent", arguments: ["4", "5", "7"])
    func tabs(key: String) throws {
        let app = try TestApp(PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today)
        let line = try #require(app.press(key).screen.split(separator: "\n").last)
        let places = ["Enter", " a ", "Mellemrum", " e ", " d "].compactMap { line.range(of: $0)?.lowerBound }
        #expect(places == places.sorted(), "\(line)")
    }

    @Test("a long message leaves the first keys where they are", arguments: [40, 60])
    func longMessage(columns: Int) throws {
        let app = try TestApp(
            PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today,
            size: Size(rows: 16, columns: columns))
        app.press("3").type(String(repeating: "ord ", count: 36) + "o")
        #expect(app.screen.contains("Her er mere plads. Tryk ^S for at"), "\(app.screen)")
        #expect(app.screen.split(separator: "\n").last?.contains("^S gem  Esc gem som kladde") == true, "\(app.screen)")
    }

    @Test("while text is typed, F1 opens the help, and the line says so")
    func helpInText() throws {
        let app = try TestApp(PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today)
        #expect(app.press("3").screen.contains("F1 hjælp"))
        app.type("Hvad?").press("F1")
        #expect(app.screen.contains("› Hjælp"))
        #expect(app.press("Esc").screen.contains("Hvad?"))
    }
}
