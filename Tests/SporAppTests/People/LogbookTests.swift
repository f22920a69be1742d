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

    @Test("whoever looks as the talent is told that the logbook is not shown, and has no line to write into")
    func lookingAs() throws {
        var viewer = PeopleFixture.anne
        viewer.hidesConfidential = true
        let app = try TestApp(PeopleFixture.data, viewer: viewer, today: PeopleFixture.today).press("3")
        #expect(
            app.screen.contains("Logbogen vises ikke, når du ser som en anden.")
                && !app.screen.contains("Skriv i din logbog"))
        #expect(app.screen.contains("set som Anne Holm"))
    }

    @Test("what is typed and entered is a private entry, the newest first")
    func write() throws {
        let app = try app()
        app.type("Delegerede budgetmødet, æøå.").press("Enter")
        let entry = try #require(app.data.logEntries(of: "anne").first)
        #expect(entry.text == "Delegerede budgetmødet, æøå." && entry.sharedWith.isEmpty)
        #expect(app.screen.contains("✓ gemt, kun du kan læse det"))
        #expect(app.screen.contains("Delegerede budgetmødet, æøå."))
        #expect(app.screen.contains("Skriv i din logbog …"))
    }

    @Test("a line that grows past two rows is continued on the page, and nothing of it is lost")
    func grows() throws {
        let app = try app(), text = String(repeating: "ord ", count: 36) + "og mere"
        app.type(String(text.prefix(144)))
        #expect(!app.screen.contains("› nyt indslag"))
        app.type(String(text.dropFirst(144)))
        #expect(app.screen.contains("› nyt indslag") && app.screen.contains("^S gem"))
        app.press("^S")
        #expect(app.data.logEntries(of: "anne").first?.text == text)
        #expect(app.screen.contains("Skriv i din logbog …"))
    }

    @Test("the selection stands on what was just saved, so that the next key is about that")
    func selectsSaved() throws {
        let app = try app()
        app.type("En delt ting").press("Enter Tab Down Up Up").type("Den næste").press("Enter Tab s")
        #expect(app.screen.contains("Hvem må læse det?") && app.screen.contains("»Den næste«"))
        app.press("Space ^S")
        let shared = app.data.logEntries(of: "anne").filter { !$0.sharedWith.isEmpty && $0.id != "l3" }
        #expect(shared.map(\.text) == ["Den næste"])
        app.press("/").type("delt").press("Enter a").type("Fra siden").press("^S s")
        #expect(app.screen.contains("»Fra siden«"))
    }

    @Test(
        "the sheet that shares says which entry it is about, also where there is little room",
        arguments: [Size(rows: 24, columns: 80), Size(rows: 12, columns: 40)])
    func saysWhich(size: Size) throws {
        let app = try TestApp(PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today, size: size)
        app.show(.talent("anne", .logbook))
        app.press("Tab s")
        #expect(app.screen.contains("14. jan.: »Jeg lod Bente"))
        #expect(!app.press("Esc x s").screen.contains("Bente"))
    }

    @Test("after a search, n goes to the next match and writes nothing")
    func nextMatch() throws {
        let app = try app().press("Tab /").type("a").press("Enter n")
        #expect(app.screen.contains("▸ lør  9.    Skyggepraktik") && app.screen.contains("Søg: a"))
        #expect(app.press("N").screen.contains("▸ tor 14.  ★ Jeg lod Bente") && app.data == PeopleFixture.data)
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
        #expect(app.screen.contains("\n  ┃ Halvt"))
        app.press("^U Esc")
        app.show(.talent("anne", .logbook))
        #expect(!app.screen.contains("Halvt") && app.drafts.isEmpty)
    }

    @Test("the line and the sheet keep a draft each, so neither drops the other's")
    func twoDrafts() throws {
        let app = try app()
        app.press("Tab a").type("Et langt").press("Esc Shift-Tab").type("Et kort").press("Enter")
        #expect(app.drafts == [Draft(sheet: .logEntry("anne", nil), texts: ["text": "Et langt"], isLeft: true)])
    }

    @Test("^O takes the line over into the sheet, where it goes on")
    func enlarge() throws {
        let app = try app()
        app.type("Det begyndte").press("^O").type(" og blev langt.").press("^S")
        #expect(app.data.logEntries(of: "anne").first?.text == "Det begyndte og blev langt.")
        #expect(app.screen.contains("Skriv i din logbog …") && app.drafts.isEmpty)
    }

    @Test("a thought of more than a line's length is saved whole with Enter", arguments: [120, 399, 400, 900, 3900])
    func long(words: Int) throws {
        let app = try app(), text = String(repeating: "lang ", count: words) + "slut"
        app.send(.paste(text))
        app.press("Enter")
        #expect(app.data.logEntries(of: "anne").first?.text == text)
    }

    @Test("one that is longer than can be kept is refused, and stays as it was typed")
    func tooLong() throws {
        let app = try app(), text = String(repeating: "lang ", count: 4001) + "slut"
        app.send(.paste(text))
        app.press("Enter")
        #expect(app.data == PeopleFixture.data && app.screen.contains("20") && app.screen.contains("slut"))
        app.wait(seconds: 3)
        #expect(app.drafts.first?.texts["text"] == text)
    }

    @Test("on a page, too: it says by how many characters, and saves when it is short enough")
    func tooLongOnPage() throws {
        let app = try app(), text = String(repeating: "lang ", count: 4000) + "slut"
        app.send(.paste(text))
        app.press("^O ^S")
        #expect(
            app.data == PeopleFixture.data
                && app.screen.contains("Teksten er 4 tegn for lang: den må højst have 20000."))
        app.press("Backspace Backspace Backspace Backspace ^S")
        #expect(app.data.logEntries(of: "anne").first?.text.count == 19_999)
    }

    @Test("line breaks of a paste stay: it goes on on a page, with what stood in the line")
    func pastedLines() throws {
        let app = try app()
        app.type("Først: ").send(.paste("en ting\nog en anden\n\nog en tredje"))
        app.press("^S")
        #expect(app.data.logEntries(of: "anne").first?.text == "Først: en ting\nog en anden\n\nog en tredje")
        app.send(.paste("kun en linje\n"))
        app.press("Enter")
        #expect(app.data.logEntries(of: "anne").map(\.text).contains("kun en linje"))
    }

    @Test("^O on the empty line opens an empty page, and brings back what waits there")
    func emptyPage() throws {
        let app = try app().press("^O").type("Et langt\nindslag").press("Esc")
        app.show(.talent("anne", .logbook))
        app.press("^O")
        #expect(app.screen.contains("Et langt") && app.screen.contains("indslag"))
        #expect(app.press("^S").data.logEntries(of: "anne").first?.text == "Et langt\nindslag")
    }

    @Test("what goes from the line to the page goes below what waits there, and neither is lost")
    func pageTwice() throws {
        let app = try app().press("^O").type("Det første").press("Esc").type("Det andet")
        app.wait(seconds: 3)
        app.press("^O")
        #expect(app.drafts == [Draft(sheet: .logEntry("anne", nil), texts: ["text": "Det første\n\nDet andet"])])
        #expect(app.press("^S").data.logEntries(of: "anne").first?.text == "Det første\n\nDet andet")
        #expect(app.drafts.isEmpty && app.screen.contains("Skriv i din logbog …"))
    }

    @Test("a short entry leaves alone what waits on the page")
    func pageWaits() throws {
        let app = try app().press("^O").type("Et langt").press("Esc")
        #expect(app.screen.contains("Du har en ufærdig tekst: tryk ^O"))
        app.type("Et kort").press("Enter")
        #expect(app.drafts.map(\.texts) == [["text": "Et langt"]])
    }

    @Test(
        "a page has room to write on",
        arguments: [
            (Size(rows: 24, columns: 80), 13), (Size(rows: 40, columns: 120), 29), (Size(rows: 12, columns: 40), 3),
        ])
    func page(size: Size, rows: Int) throws {
        let app = try TestApp(PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today, size: size)
        app.show(.talent("anne", .logbook))
        app.press("^O").type((1...rows).map { "linje \($0)" }.joined(separator: "\n"))
        #expect((1...rows).allSatisfy { app.screen.contains("linje \($0)") })
    }

    @Test("one comes to the line, from wherever and however one left it")
    func arrives() throws {
        let app = try app().press("Tab j 1 3")
        app.type("En sætning med 4 tal")
        #expect(app.screen.contains("\n  ┃ En sætning med 4 tal") && app.screen.contains("1–8 skærme efter Esc"))
        #expect(app.press("Enter").data.logEntries(of: "anne").first?.text == "En sætning med 4 tal")
    }

    @Test(
        "a sentence typed over the list changes no entry that is there",
        arguments: [
            "Jeg skrev noget", "en god dag i dag", "endnu en dag, og så ja", "delte ledelsen ud", "dyb samtale",
            "djærvt", "og så lærte jeg det", "nu ved jeg mere",
        ])
    func typedOverList(sentence: String) throws {
        for end in ["Enter", "^S", "Esc Esc"] {
            let app = try app().press("Tab")
            app.type(sentence).press(end)
            for old in PeopleFixture.data.logEntries.values { #expect(app.data.logEntries[old.id]?.text == old.text) }
        }
    }

    @Test("a letter that means nothing over the list goes to the line")
    func lettersToLine() throws {
        #expect(try app().press("Tab").type("Ny tanke").screen.contains("\n  ┃ Ny tanke"))
    }

    @Test("e opens an entry to look at; Enter goes into its text")
    func lookFirst() throws {
        let app = try app().press("Tab j e").type("abc")
        #expect(app.screen.contains("Tryk Enter for at rette i teksten") && !app.screen.contains("abc"))
        app.press("Enter").type(" Endelig.").press("^S")
        #expect(app.data.logEntries["l2"]?.text == "Sov godt. Endelig.")
    }

    @Test("a long entry is folded in the list, and read whole behind Enter, by its readers too")
    func folded() throws {
        var data = PeopleFixture.data
        data["lang"] = LogEntry(
            id: "lang", talent: "anne", at: Timestamp(seconds: 1_804_000_000),
            text: (1...30).map { "Afsnit \($0)." }.joined(separator: "\n"), sharedWith: [.buddy])
        for viewer in [PeopleFixture.anne, PeopleFixture.dina] {
            let app = try TestApp(data, viewer: viewer, today: PeopleFixture.today)
            app.show(.talent("anne", .logbook))
            #expect(
                app.screen.contains("Afsnit 6.") && !app.screen.contains("Afsnit 7.")
                    && app.screen.contains("… og 24 linjer til"))
            #expect(
                app.press(viewer == PeopleFixture.anne ? "Tab Enter" : "Enter").screen.contains(
                    "Afsnit \(viewer == PeopleFixture.anne ? 30 : 12)."))
        }
    }

    @Test("the help says what f does here")
    func helpOfF() throws {
        let help = try app().press("Tab ?").screen
        #expect(help.contains("Vis kun indslag med stjerne") && !help.contains("ét spor eller én målgruppe"))
    }

    @Test("what is typed and left is kept as a draft, for this talent alone")
    func draft() throws {
        let app = try app()
        app.type("Halvt").press("Esc")
        #expect(app.drafts == [Draft(sheet: .logLine("anne"), texts: ["text": "Halvt"], isLeft: true)])
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
        app.press("Enter").type(" Endelig.").press("^S")
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
        #expect(app.screen.contains("✓ du deler med Dina Fjord"))
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

    @Test("to the owner there is no such tab")
    func owner() throws {
        let app = try app(PeopleFixture.owner)
        #expect(!app.screen.contains("Logbog ") && !app.screen.contains("budgetmødet"))
    }

    @Test("hidden texts are dots, and who reads them is not")
    func hidden() throws {
        let app = try app()
        app.press("Tab x")
        #expect(!app.screen.contains("budgetmødet") && app.screen.contains("· kun dig"))
    }
}
