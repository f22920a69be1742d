import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The page for writing in the logbook")
struct WritingPageTests {
    @Test("it is a page with the question above and who reads it below, without a frame")
    func page() throws {
        let app = try LogbookFixture.app().press("^O")
        #expect(
            app.screen.contains("› nyt indslag") && app.screen.contains("Hvad skete der, da du brugte det i praksis?"))
        #expect(app.screen.contains("Kun du kan læse det.") && app.screen.contains("0 ord"))
        #expect(!app.screen.contains("┌") && !app.screen.contains("[ ]"))
        #expect(app.press("^N").screen.contains("Hvad lykkedes?"))
    }

    @Test("what the marks will do is told while one types, and done when it is saved")
    func marks() throws {
        let app = try LogbookFixture.app().press("^O").type("En lang dag.\n+opgave ring til Bo inden fre\n@mål2")
        #expect(app.screen.contains("→ opgave: ring til Bo, fre 19. mar.") && app.screen.contains("→ mål 2, Fælles"))
        #expect(app.screen.contains("Opgaven"))
        app.press("^S")
        #expect(app.data.tasks(of: "anne").map(\.text) == ["ring til Bo"])
        #expect(app.data.logEntries(of: "anne").first?.goal == "m2")
        #expect(app.press("Tab u").data == LogbookFixture.data)
    }

    @Test("a mark that means nothing is told, and nothing is saved with it")
    func fault() throws {
        let app = try LogbookFixture.app().press("^O").type("Se @modul44")
        #expect(app.screen.contains("! @modul44 findes ikke"))
        app.press("^S")
        #expect(app.data == LogbookFixture.data && app.screen.contains("! @modul44 findes ikke"))
    }

    @Test("the marks of an entry that is there are not done again")
    func editing() throws {
        var data = LogbookFixture.data
        data.logEntries["l1"]?.text = "+opgave ring til Bo"
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 24, columns: 80, .da, data).press("Tab Enter")
        #expect(app.screen.contains("› indslag, 14. jan.") && !app.screen.contains("→ opgave"))
        app.type(" og Eva").press("^S")
        #expect(app.data.logEntries["l1"]?.text == "+opgave ring til Bo og Eva" && app.data.tasks(of: "anne").isEmpty)
    }

    @Test("Tab opens the readers and the topic; who reads it follows what is ticked")
    func readers() throws {
        let app = try LogbookFixture.app().press("^O").type("Til Dina").press("Tab Tab Tab Space")
        #expect(app.screen.contains("[✓] buddy (Dina Fjord)") && app.screen.contains("Læses af dig og Dina Fjord"))
        app.press("^S")
        #expect(app.data.logEntries(of: "anne").first?.sharedWith == [.buddy])
    }

    @Test("a line of the text is never longer than 72 cells", arguments: [80, 120, 200])
    func columns(_ columns: Int) throws {
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 40, columns: columns)
        app.press("^O").type(String(repeating: "ord ", count: 100))
        let longest = app.screen.split(separator: "\n").filter { $0.contains("ord ord") }.map { line in
            line.drop { $0 == " " }.count
        }.max()
        #expect(try #require(longest) <= 72)
    }
}

@Suite("Where things stand in a logbook")
struct LogbookPlaceTests {
    @Test("a line of the stream is never longer than 72 cells, and the readers stand beside the text")
    func wide() throws {
        var data = LogbookFixture.data
        data.logEntries["l1"]?.text = String(repeating: "ord ", count: 60)
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 60, columns: 200, .da, data)
        let first = try #require(app.screen.split(separator: "\n").first { $0.contains("ord ord") })
        // Behind the line stands the whole entry.
        let beside = try #require(first.split(separator: "│").first.map(String.init)).trimmed
        #expect(beside.hasSuffix("·") && beside.count < 95)
    }

    @Test("the year is told where it changes, the day once")
    func dates() throws {
        let look = try LogbookFixture.app().look
        #expect(look.components(separatedBy: "2027").count == 2 && look.components(separatedBy: "2026").count == 2)
        #expect(look.components(separatedBy: "tor 14.").count == 2 && look.contains("\n  08.00      Sov godt."))
    }

    @Test("one who does not read it any more is no reader in the column")
    func gone() throws {
        var data = LogbookFixture.data
        data.roles["leder"]?.until = LogbookFixture.today.adding(days: -2)
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 24, columns: 80, .da, data)
        let row = try #require(app.screen.split(separator: "\n").first { $0.contains("Skyggepraktik aftalt") })
        #expect(row.hasSuffix("  B"))
    }
}
