import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Marks, questions and links in a logbook")
struct LogbookMarkTests {
    private func newest(_ app: TestApp) throws -> LogEntry { try #require(app.data.logEntries(of: "anne").first) }

    @Test("the line says how it reads and who sees what, before Enter; then entry and task are there")
    func marks() throws {
        let app = try LogbookFixture.app()
        app.type("Godt møde @modul3 @mål2 +opgave skriv oplæg inden fre")
        #expect(app.screen.contains("→ opgave: skriv oplæg, fre 19. mar. · Modul 3 · mål 2, Fælles dagsorden"))
        #expect(app.screen.contains("Opgaven kan læses af dig, din leder, din buddy og den interne konsulent."))
        app.press("Enter")
        #expect(app.screen.contains("✓ gemt, kun du kan læse det · 1 opgave · knyttet til Modul 3 og mål 2"))
        #expect(try newest(app).activity == "modul-3-dag-1" && newest(app).goal == "m2")
        #expect(app.data.tasks(of: "anne").map(\.text) == ["skriv oplæg"])
        #expect(app.screen.contains("→ Modul 3 · mål 2, Fælles dagsorden") && app.screen.contains(" ·\n"))
    }

    @Test("one undo takes entry and task back")
    func undo() throws {
        let app = try LogbookFixture.app()
        app.type("+task call Bo").press("Enter Tab u")
        #expect(app.data == LogbookFixture.data)
    }

    @Test("an address is text, and nothing is said of it")
    func text() throws {
        let app = try LogbookFixture.app()
        app.type("Skrev til bo@modul3.example @bente")
        let head = app.look.split(separator: "\n").prefix(3)
        #expect(!head.contains { $0.contains("→") || $0.contains("!") })
    }

    @Test(
        "a mark that means nothing is told before Enter, and the line is not saved with it",
        arguments: [
            ("+opgave lav budget @modul44", "! @modul44 findes ikke: Holdet har modul 3."),
            ("@mål9", "! @mål9 findes ikke: Planen har mål 1-2."),
            ("+opgave", "! Skriv efter +opgave, hvad der skal gøres."),
            ("+opgav x", "! +opgav kendes ikke. Mente du +opgave?"),
            ("+opgave ring inden 31/2", "! Der er ingen"),
        ])
    func faults(_ text: String, _ told: String) throws {
        let app = try LogbookFixture.app()
        app.type(text)
        #expect(app.screen.contains(told))
        app.press("Enter")
        #expect(app.data == LogbookFixture.data)
        #expect(app.screen.contains("! Ikke gemt.") && app.screen.contains(text))
    }

    @Test("Enter on the empty line takes up the question of the moment; the answer is linked to its activity")
    func question() throws {
        let app = try LogbookFixture.app()
        #expect(app.screen.contains("Tryk Enter for at svare på et spørgsmål: Hvad skete der"))
        app.press("Enter")
        #expect(app.screen.contains("→ Modul 3"))
        app.type("Det gik.").press("Enter")
        #expect(try newest(app).text == "Det gik." && newest(app).activity == "modul-3-dag-1")
    }

    @Test("Enter again shows another question; Esc leaves it; i in the stream comes to it")
    func otherQuestion() throws {
        let app = try LogbookFixture.app()
        app.press("Enter Enter")
        #expect(app.screen.contains(" Hvad lykkedes?"))
        app.press("Esc")
        #expect(app.screen.contains("Tryk Enter for at svare på et spørgsmål: Hvad skete der"))
        app.press("Tab i").type("Ja.").press("Enter")
        #expect(try newest(app).activity == "modul-3-dag-1")
    }

    @Test("the sheet links to an activity and a goal, and takes a link away")
    func links() throws {
        let app = try LogbookFixture.app()
        app.press("Tab j e Tab").press("Home Tab Right ^S")
        #expect(app.data.logEntries["l2"]?.activity == nil && app.data.logEntries["l2"]?.goal == "m1")
        #expect(app.data.logEntries["l2"]?.text == "Sov godt.")
    }

    @Test("f narrows the stream to what one chooses; Esc shows all again")
    func filter() throws {
        let app = try LogbookFixture.app()
        app.press("Tab f").type("modul").press("Enter")
        #expect(
            app.screen.contains("Viser: Modul 3") && app.screen.contains("1 indslag. Tryk Esc for at se alle.")
                && !app.screen.contains("budgetmødet"))
        app.press("Esc")
        #expect(app.screen.contains("budgetmødet") && !app.screen.contains("Viser:"))
        app.press("f").type("stjerne").press("Enter")
        #expect(app.screen.contains("budgetmødet") && !app.screen.contains("Sov godt."))
    }

    @Test("an activity and a goal tell how much one has written about them, and lead there")
    func waysThere() throws {
        let app = try LogbookFixture.app()
        app.show(.activity("modul-3-dag-2"))
        #expect(app.screen.contains("1 indslag (w)"))
        app.press("w")
        #expect(app.screen.contains("Viser: Modul 3") && app.screen.contains("Sov godt."))
        app.show(.talent("anne", .plan))
        app.press("w")
        #expect(
            app.screen.contains("Viser: mål 1, Delegere driften til to koordinatorer")
                && app.screen.contains("budgetmødet"))
        let dina = try LogbookFixture.app(PeopleFixture.dina)
        dina.show(.activity("modul-3-dag-2"))
        #expect(!dina.screen.contains("indslag"))
    }

    @Test("half a year ago stands above the stream, and Enter goes to it")
    func echo() throws {
        let app = try LogbookFixture.app()
        #expect(app.screen.contains("For et halvt år siden skrev du: Er det her noget for mig? Det tror jeg."))
        app.press("Tab k Enter *")
        #expect(app.data.logEntries["l4"]?.isStarred == true)
        #expect(try !LogbookFixture.app(PeopleFixture.dina).screen.contains("halvt år"))
    }

    @Test("the search finds words in any order and in both Danish spellings")
    func search() throws {
        let app = try LogbookFixture.app()
        app.press("Tab /").type("moedet BENTE")
        #expect(app.screen.contains("1 indslag.") && app.screen.contains("budgetmødet"))
    }
}

@Suite("Sharing and gathering what is in a logbook")
struct LogbookSharingTests {
    private let bo = Viewer(person: "bo", today: PeopleFixture.today)

    @Test("the sheet names all who would read it; the stream names who does")
    func names() throws {
        let app = try LogbookFixture.app(columns: 120)
        #expect(app.screen.contains(" B L │"))
        app.press("Tab s")
        #expect(
            app.screen.contains("[ ] netværksgruppe (Bo Dam og Eva Ravn)")
                && app.screen.contains("[ ] mentor (ingen endnu)"))
        app.press("Tab Tab Tab Space ^S")
        #expect(app.screen.contains("│ Du deler med netværksgruppen Broen (2)"))
    }

    @Test("who came after the sharing does not read it, and has no check until it is shared anew")
    func newcomer() throws {
        var data = LogbookFixture.data
        data.roles["leder"]?.until = PeopleFixture.today.adding(days: -2)
        data["ny"] = RoleAssignment(
            id: "ny", person: "lone", role: .lineManager, talent: "anne", from: PeopleFixture.today.adding(days: -1))
        data.logEntries["l1"]?.share(with: [.lineManager], on: PeopleFixture.today.adding(days: -30))
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 24, columns: 120, .da, data)
        #expect(app.screen.contains("│ Du deler med nærmeste leder (ingen kan"))
        app.press("Tab s")
        #expect(app.screen.contains("[ ] nærmeste leder (Lone Skov)"))
    }

    @Test("a member of the network group reads what is shared with it, who wrote and when, and writes nothing")
    func networkGroup() throws {
        let app = try LogbookFixture.app(bo)
        #expect(
            app.screen.contains("Anne Holm") && app.screen.contains("September 2026") && app.screen.contains("man 14. ")
        )
        #expect(app.screen.contains("Er det her noget for mig?") && app.screen.contains("· delt med dig"))
        #expect(!app.screen.contains("budgetmødet") && !app.screen.contains("Skyggepraktik aftalt"))
        app.press("e d a s *")
        #expect(app.data == LogbookFixture.data)
    }

    @Test("unshared, it is gone at the next read")
    func unshared() throws {
        let app = try LogbookFixture.app(bo)
        let old = try #require(app.data.logEntries["l4"])
        var new = old
        new.share(with: [], on: PeopleFixture.today)
        try app.elsewhere(.logEntry(Edit(from: old, to: new)))
        app.wait(seconds: 1)
        #expect(!app.screen.contains("Er det her noget for mig?"))
    }

    @Test("all logbooks that one may read are searched from the palette; a find leads to its entry")
    func searchAll() throws {
        let app = try LogbookFixture.app(PeopleFixture.dina)
        app.press(":").type("søg i logbøger").press("Enter").type("lede skygge")
        #expect(
            app.screen.contains("1 indslag. Kun det, du må læse.")
                && app.screen.contains("Anne Holm: Skyggepraktik aftalt"))
        app.press("Enter")
        #expect(app.screen.contains("▸Logbog") && app.screen.contains("▸ lør  9.    Skyggepraktik aftalt"))
        let owner = try LogbookFixture.app(PeopleFixture.owner)
        owner.press(":").type("søg i logbøger")
        #expect(!owner.screen.contains("Søg i alle"))
    }

    @Test("starred entries become a draft that is kept as one's own preparation; nothing is shared")
    func closingDraft() throws {
        let app = try LogbookFixture.app()
        app.press("Tab C")
        #expect(
            app.screen.contains("Mål: Delegere driften til to koordinatorer")
                && app.screen.contains("– 14. jan. 2027: Jeg lod Bente"))
        app.type("Mit udkast.\n").press("^S")
        let entry = try #require(app.data.logEntries(of: "anne").first)
        #expect(
            entry.activity == "samtale-6" && entry.sharedWith.isEmpty && entry.text.contains("Mit udkast.")
                && entry.text.contains("Jeg lod Bente"))
    }

    @Test("where the talk is agreed, the draft can go into its note, and the sheet says who reads that")
    func closingNote() throws {
        var data = LogbookFixture.data
        data["afslut"] = Meeting(
            id: "afslut", kind: .closingTalk, activity: "samtale-6", talents: ["anne"], planned: Day("2027-10-05")!)
        data["n-afslut"] = MeetingNote(
            id: "n-afslut", meeting: "afslut", kind: .talk, text: "Husk kaffe.", writtenBy: "anne")
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 24, columns: 80, .da, data)
        app.press("Tab C Tab Right")
        #expect(app.screen.contains("i samtalens note, læst af dig og Søren Kjær (leder)."))
        app.press("^S")
        #expect(app.data.notes["n-afslut"]?.text.hasPrefix("Husk kaffe.\n\nMål: Delegere") == true)
        #expect(app.data.logEntries == data.logEntries)
    }

    @Test("without stars, the draft says what it is made of")
    func noStars() throws {
        var data = LogbookFixture.data
        data.logEntries["l1"]?.isStarred = false
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 24, columns: 80, .da, data)
        app.press("Tab C")
        #expect(app.screen.contains("Sæt stjerne (*) ved det"))
    }
}
