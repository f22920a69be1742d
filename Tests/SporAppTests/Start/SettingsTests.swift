import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Settings")
struct SettingsTests {
    private func open(
        _ name: String, _ workspace: Workspace = RoomFixture.data, size: Size = Size(rows: 24, columns: 80),
        language: Language = .da
    ) throws -> TestApp {
        try TestApp(workspace, today: RoomFixture.today, size: size, language: language).press(":").type(name).press(
            "Enter")
    }

    @Test("show what counts now")
    func shown() throws {
        let screen = try open("indstillinger").screen
        for row in [
            "Spor › Overblik › Indstillinger", "\n  Tema            Nordlys\n", "\n  Skjul tekster   – nej  (tast x)\n",
            "\n  Skjul navne     – nej  (tast X)\n", "\n  Sprog og tema bliver husket. Det, du har skjult, vises igen,",
        ] { #expect(screen.contains(row), "\(row)") }
    }

    @Test("fold at 40×12, in English")
    func narrow() throws {
        #expect(
            try open("settings", size: Size(rows: 12, columns: 40), language: .en).screen.contains(
                """
                ▸ Language        English
                  Theme           Northern lights
                  Hide texts      – no  (key x)
                  Hide names      – no  (key X)

                  Language and theme are remembered.
                  What you hide is shown again at the
                  next start. Your own keys go into
                """))
    }

    @Test("the language is another at once, and kept")
    func language() throws {
        let app = try open("indstillinger").press("Enter")
        #expect(app.screen.contains("▸ Language        English"))
        #expect(app.savedSettings?.language == .en)
    }

    @Test("texts and names are hidden by Space or a second click")
    func hiding() throws {
        let app = try open("indstillinger").press("j j Space")
        #expect(app.screen.contains("Skjul tekster   ✓ ja"))
        app.click("Skjul navne")
        app.click("Skjul navne")
        #expect(app.screen.contains("Skjul navne     ✓ ja"))
    }

    @Test("a theme is seen while it is selected, and kept by Enter")
    func theme() throws {
        let app = try open("tema").press("j")
        #expect(app.app.context.settings.theme == "dagslys")
        #expect(app.savedSettings == nil)
        #expect(app.press("Enter").savedSettings?.theme == "dagslys")
        #expect(app.screen.contains("✓ gemt"))
    }

    @Test("Esc brings back the theme before")
    func themeLeft() throws {
        let app = try open("tema").press("j Esc")
        #expect(app.app.context.settings.theme == "nordlys")
        #expect(app.savedSettings == nil)
    }

    @Test("a theme at fault says where, and is not taken")
    func themeFault() throws {
        let app = try open("tema").press("j j")
        #expect(app.screen.contains("! eget.toml, linje 3:"))
        #expect(app.press("Enter").app.context.settings.theme == "nordlys")
        #expect(app.screen.contains("\n  Tema ─"))
    }

    @Test("at 40×12 the fault stands below the themes")
    func themeNarrow() throws {
        #expect(
            try open("tema", size: Size(rows: 12, columns: 40)).press("j j").screen.contains(
                "! eget.toml, linje 3: rollen »text«"))
    }
}

@Suite("Several cohorts")
struct CohortChoiceTests {
    private var two: Workspace {
        var data = RoomFixture.data
        let older = Cohort(
            id: "hold2", name: "Hold 2", programme: Phrase("Talent Nord"), template: "lille",
            kickOff: Day("2026-01-13")!)  // a date that exists
        data[older.id] = older
        return data
    }

    private func open(_ workspace: Workspace) throws -> TestApp {
        try TestApp(workspace, today: RoomFixture.today, template: TimelineFixture.template).press(":").type(
            "skift hold"
        ).press("Enter")
    }

    @Test("the newest of those that run is looked at first, and comes first")
    func list() throws {
        let screen = try open(two).screen
        #expect(screen.contains("▸ Hold 3 (vises nu)           fra 12. jan. 2027 · 5 talenter · Talent Nord"))
        #expect(screen.contains("  Hold 2                                   fra 13. jan. 2026 · Talent Nord"))
    }

    @Test("Enter looks at another, with its own numbers")
    func switching() throws {
        let app = try open(two).press("j Enter")
        #expect(app.screen.contains("Talent Nord, Hold 2"))
        #expect(app.app.context.figures?.completion.due == 0)
        #expect(app.press("3").screen.contains("Her vises de talenter, der er med"))
    }

    @Test("the key for another cohort says that there is only one")
    func only() throws {
        #expect(
            try TestApp(RoomFixture.data, today: RoomFixture.today).press("K").screen.contains(
                "Der er kun ét hold. Tryk : og skriv »nyt hold«"))
        let anne = try TestApp(PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today).press("K")
            .screen
        #expect(anne.contains("Der er kun ét hold.") && !anne.contains("nyt hold"))
    }

    @Test("a new cohort is what is looked at, even if it begins before another")
    func older() throws {
        let app = try open(two).press("a Tab").type("12/1-2026").press("Tab ^U").type("Hold 1").press("Enter Enter")
        #expect(app.press("Esc").screen.contains("Talent Nord, Hold 1"))
    }

    @Test("without any, a starts the first")
    func none() throws {
        let app = try open(Workspace())
        #expect(app.screen.contains("Der er ikke noget hold endnu."))
        #expect(app.press("a").screen.contains("\n  Nyt hold ─"))
    }
}
