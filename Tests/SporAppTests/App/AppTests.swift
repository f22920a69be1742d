import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The app around its screens")
struct AppTests {
    private func app(_ size: Size = Size(rows: 24, columns: 80)) throws -> TestApp {
        try TestApp(RoomFixture.data, today: RoomFixture.today, size: size)
    }

    @Test("a screen below 40×12 says in one line what it needs")
    func tooSmall() throws {
        let app = try app(Size(rows: 8, columns: 38))
        #expect(app.screen.contains("mindst 40×12"))
    }

    @Test("^L draws everything anew, also while text is typed")
    func repaint() throws {
        let app = try app().press("^L")
        #expect(app.app.request == .repaint)
        let typing = try self.app().press("3 a").type("Ida").press("^L")
        #expect(typing.app.request == .repaint)
        #expect(typing.screen.contains("Ida"))
    }

    @Test("^Z lays the program away, q leaves it")
    func leaving() throws {
        #expect(try app().press("^Z").app.request == .suspend)
        #expect(try app().press("q").app.isFinished)
    }

    @Test("q closes what only lies over a screen to be read")
    func closing() throws {
        let app = try app().press("? q")
        #expect(!app.app.isFinished)
        #expect(app.screen.contains("De næste to uger"))
    }

    @Test("a window that changes its size keeps what is being typed, even if it was too small for a while")
    func resize() throws {
        let app = try app().press("3 a").type("Ida Nygaard")
        for size in [Size(rows: 12, columns: 40), Size(rows: 5, columns: 20), Size(rows: 40, columns: 120)] {
            app.send(.resized(size))
        }
        #expect(app.screen.contains("Ida Nygaard"))
        #expect(app.type("-Holm").screen.contains("Ida Nygaard-Holm"))
    }

    @Test("digits and a click on a tab go to the main screens, Esc back to the overview")
    func tabs() throws {
        let app = try app()
        app.click("4 Parathed")
        #expect(app.screen.contains("▸4 Parathed"))
        #expect(app.press("2").screen.contains("▸2 Tidslinje"))
        #expect(app.press("Esc").screen.contains("▸1 Overblik"))
    }

    @Test("a key at the bottom can be clicked")
    func hints() throws {
        let app = try app()
        app.click("? hjælp")
        #expect(app.screen.contains("Hjælp"))
        app.click("Esc tilbage")
        #expect(app.screen.contains("De næste to uger"))
    }

    @Test("what lies under a sheet cannot be clicked")
    func covered() throws {
        let app = try app().press("3 a Enter")
        app.click("2 Tidslinje")
        #expect(app.screen.contains("Nyt talent"))
    }

    @Test("u takes back the last thing and says what, ^R does it again")
    func undo() throws {
        let app = try app().press("3 o Enter Space")
        #expect(app.screen.contains("● Delegere"))
        #expect(app.press("u").screen.contains("✓ det sidste"))
        #expect(app.screen.contains("◐ Delegere"))
        #expect(app.press("^R").screen.contains("✓ det sidste"))
        #expect(app.press("u u").screen.contains("Der er ikke mere at fortryde."))
    }

    @Test("x hides the texts that people wrote, X shows initials for names; again shows them")
    func hiding() throws {
        let app = try app().press("3 o Enter x")
        #expect(!app.screen.contains("Delegere"))
        #expect(app.screen.contains("tekster skjult"))
        #expect(app.press("X").screen.contains("AH"))
        #expect(!app.screen.contains("Holm"))
        #expect(app.press("x X").screen.contains("Delegere"))
        #expect(app.screen.contains("Anne Holm"))
    }

    @Test("the language changes at once, and is kept")
    func language() throws {
        let app = try app().press(":").type("english").press("Enter")
        #expect(app.screen.contains("▸1 Overview"))
        #expect(app.savedSettings?.language == .en)
        app.press(":").type("dansk").press("Enter")
        #expect(app.screen.contains("▸1 Overblik"))
    }

    @Test("another's change is seen without a key")
    func elsewhere() throws {
        let app = try app().press("3")
        try renameBo(in: app)
        app.wait(seconds: 1)
        #expect(app.screen.contains("Bo Damsgaard"))
    }
}

extension AppTests {
    /// Somebody else gives Bo another name.
    private func renameBo(in app: TestApp) throws {
        let bo = try #require(app.data.people["bo"])
        var renamed = bo
        renamed.familyName = "Damsgaard"
        try app.elsewhere(.person(Edit(from: bo, to: renamed)))
    }

    @Test("a long sentence about what was not saved is read whole, over the text that is kept; any key goes on")
    func longFailure() throws {
        let app = try app().press("3 o Enter a").type("Give slip")
        app.fail(
            with: .notSaved(
                Phrase(
                    "Ikke gemt: mappen med data er væk. Er disken koblet fra, så sæt den til igen; teksten står her endnu, og så virker det.",
                    "Not saved.")))
        app.press("^S")
        #expect(app.screen.contains("og så virker"))
        app.fail(with: nil)
        app.press("Enter")
        #expect(app.screen.contains("Nyt mål") && app.screen.contains("Give slip"))
        app.press("^S")
        #expect(app.screen.contains("✓"))
    }

    @Test("a long sentence about what could not be read opens no sheet over a form: the next key still saves")
    func longReadFailure() throws {
        let app = try app().press("3 o Enter a").type("Give slip")
        try renameBo(in: app)
        let long =
            "Mappen med data er væk. Er disken koblet fra, eller er mappen flyttet et andet sted hen i mellemtiden?"
        app.fail(with: .notSaved(Phrase(long, "Gone.")))
        app.wait(seconds: 2)
        #expect(
            app.screen.contains("Mappen med data er væk.") && app.screen.contains("i mellemtiden?"), "\(app.screen)")
        app.fail(with: nil)
        app.press("^S")
        #expect(app.screen.contains("✓"), "\(app.screen)")
    }

    @Test("a sheet that says why nothing was saved stays as it is when a later read fails as well")
    func sheetStays() throws {
        let app = try app().press("3 o Enter a").type("Give slip")
        try renameBo(in: app)
        let reason = "mappen med data er væk. Er disken koblet fra, eller er mappen flyttet et andet sted hen?"
        app.fail(with: .notSaved(Phrase("Ikke gemt: \(reason)", "Not saved.")))
        app.press("^S")
        let before = app.screen
        #expect(before.contains("Ikke gemt: mappen"), "\(before)")
        app.fail(with: .notSaved(Phrase(reason, "Gone.")))
        app.wait(seconds: 2)
        #expect(app.screen == before)
        app.fail(with: nil)
        app.press("^S")
        #expect(app.screen.contains("✓"), "\(app.screen)")
    }
}
