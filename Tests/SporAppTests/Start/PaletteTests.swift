import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The palette")
struct PaletteTests {
    private func palette(_ text: String, size: Size = Size(rows: 24, columns: 80), language: Language = .da) throws -> TestApp {
        try TestApp(RoomFixture.data, today: RoomFixture.today, size: size, language: language).press(":").type(text)
    }

    @Test("finds a command by its name in either language, and shows its key")
    func command() throws {
        let line = try #require(try palette("readiness").screen.split(separator: "\n").first { $0.contains("▸ Gå til parathedsboksen") })
        #expect(line.contains(" 4 │"))
        #expect(try palette("parathed", language: .en).screen.contains("▸ Go to the readiness box"))
    }

    @Test("finds who changed what by the word for it", arguments: [(Language.da, "histor", "Historik:"), (.en, "hist", "History:"), (.da, "seneste", "Historik:")])
    func history(language: Language, typed: String, shown: String) throws {
        #expect(try palette(typed, language: language).screen.contains("▸ \(shown)"))
    }

    @Test("does what is chosen", arguments: [("tidslinje", "▸2 Tidslinje"), ("settings", "─ Indstillinger ─"), ("nyt hold", "─ Nyt hold ─"), ("tema", "─ Tema ─")])
    func does(typed: String, shown: String) throws {
        #expect(try palette(typed).press("Enter").screen.contains(shown))
    }

    @Test("what begins with the typed letters stands before what only holds them")
    func beginning() throws {
        #expect(try palette("set", language: .en).screen.contains("▸ Settings: language, theme and display"))
    }

    @Test("goes to a talent by name, Esc from there to the talents")
    func talent() throws {
        let app = try palette("anne holm").press("Enter")
        #expect(app.screen.contains("▸Plan  Opgaver"))
        #expect(app.screen.contains("Anne Holm ·"))
        #expect(app.press("Esc").screen.contains("▸3 Talenter"))
    }

    @Test("finds æ, ø and å however they are typed")
    func danish() throws {
        #expect(try palette("oerum").screen.contains("▸ Aase Ørum"))
    }

    @Test("goes to an activity on the timeline")
    func activity() throws {
        let app = try palette("efter modul 2").press("Enter")
        #expect(app.screen.contains("▸2 Tidslinje"))
        #expect(app.screen.contains("Samtale efter modul 2"))
    }

    @Test("a click does it, too")
    func click() throws {
        let app = try palette("tidslinje")
        app.click("Gå til tidslinjen")
        #expect(app.screen.contains("▸2 Tidslinje"))
    }

    @Test("says when nothing is called that; Enter does nothing, Esc closes")
    func nothing() throws {
        let app = try palette("xqz")
        #expect(app.screen.contains("Der er ikke noget med det navn."))
        #expect(app.press("Enter").screen.contains("Der er ikke noget med det navn."))
        #expect(!app.press("Esc").screen.contains("─ Find ─"))
    }

    @Test("shows no name while names are masked")
    func masked() throws {
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today).press("X :").type("anne holm")
        #expect(app.screen.contains("▸ AH"))
    }

    @Test("folds at 40×12")
    func narrow() throws {
        #expect(try palette("", size: Size(rows: 12, columns: 40)).screen.contains("""
            ┌─ Find ───────────────────────────────┐
            │ en kommando, et navn, en aktivitet   │
            │                                      │
            │ ▸ Gå til overblikket          1      │
            │   Gå til tidslinjen           2      │
            │   Gå til talenterne           3      │
            │   Gå til parathedsboksen      4      │
            │   Gå til buddyparrene         5 ↓ 27 │
            └──────────────────────────────────────┘
            """))
    }
}
