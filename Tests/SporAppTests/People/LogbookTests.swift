import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("A talent's logbook")
struct LogbookTests {
    private func app(_ viewer: Viewer = PeopleFixture.anne) throws -> TestApp {
        let app = try TestApp(PeopleFixture.data, viewer: viewer, today: PeopleFixture.today)
        app.show(.talent("anne", .logbook))
        return app
    }

    @Test("what is typed and entered is a private entry, the newest first")
    func write() throws {
        let app = try app()
        app.type("Delegerede budgetmødet, æøå.").press("Enter")
        let entry = try #require(app.data.logEntries(of: "anne").first)
        #expect(entry.text == "Delegerede budgetmødet, æøå." && entry.sharedWith.isEmpty)
        #expect(app.screen.contains("✓ gemt, kun du kan læse det"))
        #expect(app.screen.contains("Delegerede budgetmødet, æøå. · kun dig"))
        #expect(app.screen.contains("Skriv i din logbog …"))
    }

    @Test("keys that mean something elsewhere are letters in the line")
    func letters() throws {
        let app = try app()
        app.type("q : 3, ?")
        #expect(app.screen.contains("q : 3, ?"))
    }

    @Test("a text that could not be saved stays in the line, and is saved at the next try")
    func notSaved() throws {
        let app = try app()
        app.type("Vigtigt")
        app.fail(with: .notSaved(Phrase("Ikke gemt: disken er fuld.", "Not saved: the disk is full.")))
        app.press("Enter")
        #expect(app.screen.contains("! Ikke gemt: disken er fuld."))
        #expect(app.screen.contains("Vigtigt"))
        app.fail(with: nil)
        app.press("Enter")
        #expect(app.data.logEntries(of: "anne").map(\.text).contains("Vigtigt"))
    }

    @Test("what is left in the line is there again when one comes back; taken out, it stays away")
    func lineDraft() throws {
        let app = try app()
        app.type("Halvt").press("Esc")
        app.show(.talent("anne", .logbook))
        #expect(app.screen.contains("\n Halvt"))
        app.press("^U Esc")
        app.show(.talent("anne", .logbook))
        #expect(!app.screen.contains("Halvt") && app.drafts.isEmpty)
    }

    @Test("the line and the sheet keep a draft each, so neither drops the other's")
    func twoDrafts() throws {
        let app = try app()
        app.press("Tab a").type("Et langt").press("Esc Shift-Tab").type("Et kort").press("Enter")
        #expect(app.drafts == [Draft(sheet: .logEntry("anne", nil), texts: ["text": "Et langt"])])
    }

    @Test("^O takes the line over into the sheet, where it goes on")
    func enlarge() throws {
        let app = try app()
        app.type("Det begyndte").press("^O").type(" og blev langt.").press("^S")
        #expect(app.data.logEntries(of: "anne").first?.text == "Det begyndte og blev langt.")
        #expect(app.screen.contains("Skriv i din logbog …") && app.drafts.isEmpty)
    }

    @Test("a thought of more than a line's length is saved with Enter")
    func long() throws {
        let app = try app(), text = String(repeating: "lang ", count: 120) + "slut"
        app.type(text).press("Enter")
        #expect(app.data.logEntries(of: "anne").first?.text == text)
    }

    @Test("what is typed and left is kept as a draft, for this talent alone")
    func draft() throws {
        let app = try app()
        app.type("Halvt").press("Esc")
        #expect(app.drafts == [Draft(sheet: .logLine("anne"), texts: ["text": "Halvt"])])
    }

    @Test("a saved text is no draft any more")
    func noDraft() throws {
        let app = try app()
        app.type("Helt")
        app.wait(seconds: 3)
        #expect(app.drafts.count == 1)
        app.press("Enter")
        app.wait(seconds: 3)
        #expect(app.drafts.isEmpty)
    }

    @Test("Tab goes to the stream; an entry is starred, edited and deleted there")
    func stream() throws {
        let app = try app()
        app.press("Tab j *")
        #expect(app.data.logEntries["l2"]?.isStarred == true)
        app.press("e").type(" Endelig.").press("^S")
        #expect(app.data.logEntries["l2"]?.text == "Sov godt. Endelig.")
        app.press("d Enter")
        #expect(app.data.logEntries["l2"] == nil)
    }

    @Test("s chooses who may read an entry, by name; the day of sharing is kept")
    func share() throws {
        let app = try app()
        app.press("Tab s")
        #expect(app.screen.contains("[ ] buddy (Dina Fjord)"))
        #expect(app.screen.contains("[ ] nærmeste leder (Søren Kjær)"))
        app.press("Space ^S")
        #expect(app.data.logEntries["l1"]?.sharedWith == [.buddy])
        #expect(app.data.logEntries["l1"]?.sharedOn == PeopleFixture.today)
        #expect(app.screen.contains("· du deler med Dina Fjord"))
    }

    @Test("what is confidential from the host is not shared: refused at the field")
    func confidential() throws {
        let app = try app()
        app.press("Tab s Space Tab Tab Tab Tab Space ^S")
        #expect(app.screen.contains("! Det, værten har sagt i fortrolighed, kan ikke deles."))
    }

    @Test("the search shows what matches while it is typed; Esc shows all again")
    func search() throws {
        let app = try app()
        app.press("Tab /").type("BUDGET")
        #expect(app.screen.contains("1 indslag.") && !app.screen.contains("Sov godt."))
        app.press("Enter Esc")
        #expect(app.screen.contains("Sov godt."))
    }

    @Test("the buddy reads what is shared with them, and writes nothing")
    func buddy() throws {
        let app = try app(PeopleFixture.dina)
        #expect(app.screen.contains("Skyggepraktik aftalt") && app.screen.contains("· delt med dig"))
        #expect(!app.screen.contains("budgetmødet"))
        app.press("e d a")
        #expect(app.data == PeopleFixture.data)
    }

    @Test("to the keeper there is no such tab")
    func keeper() throws {
        let app = try app(PeopleFixture.keeper)
        #expect(!app.screen.contains("Logbog ") && !app.screen.contains("budgetmødet"))
    }

    @Test("hidden texts are dots, and who reads them is not")
    func hidden() throws {
        let app = try app()
        app.press("Tab x")
        #expect(!app.screen.contains("budgetmødet") && app.screen.contains("· kun dig"))
    }
}
