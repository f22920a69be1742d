import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The palette")
struct PaletteTests {
    private func palette(
        _ text: String, size: Size = Size(rows: 24, columns: 80), language: Language = .da
    ) throws -> TestApp {
        try TestApp(RoomFixture.data, today: RoomFixture.today, size: size, language: language).press(":").type(text)
    }

    @Test("finds a command by its name in either language, and shows its key")
    func command() throws {
        let line = try #require(
            try palette("readiness").screen.split(separator: "\n").first { $0.contains("▸ Gå til parathedsboksen") })
        #expect(line.hasSuffix(" 4"))
        #expect(try palette("parathed", language: .en).screen.contains("▸ Go to the readiness box"))
    }

    @Test(
        "finds who changed what by the word for it",
        arguments: [(Language.da, "histor", "Historik:"), (.en, "hist", "History:"), (.da, "seneste", "Historik:")])
    func history(language: Language, typed: String, shown: String) throws {
        #expect(try palette(typed, language: language).screen.contains("▸ \(shown)"))
    }

    @Test("is named in the path, and shows first what is not in view already, and last what few people use")
    func order() throws {
        let app = try TestApp(
            RoomFixture.data, today: RoomFixture.today, size: Size(rows: 40, columns: 80)
        ).press(":")
        #expect(app.screen.contains("Spor › Overblik › Find"))
        let lines = app.screen.split(separator: "\n").map(String.init)
        func line(_ text: String) throws -> Int { try #require(lines.firstIndex { $0.contains(text) }, "\(text)") }
        #expect(try line("Personer og roller") < line("Historik"))
        #expect(try line("Historik") < line("Indstillinger:") && line("Indstillinger:") < line("Gå til tidslinjen"))
        #expect(try line("Gå til tidslinjen") < line("Gentegn skærmen"))
    }

    @Test(
        "does what is chosen",
        arguments: [
            ("tidslinje", "▸2 Tidslinje"), ("settings", "› Indstillinger "), ("nyt hold", "\n  Nyt hold ──"),
            ("tema", "\n  Tema ──"),
        ])
    func does(typed: String, shown: String) throws {
        #expect(try palette(typed).press("Enter").screen.contains(shown))
    }

    @Test(
        "the words that the hint after a new cohort names lead to the import, from the list of talents, too",
        arguments: Language.allCases)
    func named(language: Language) throws {
        let hint = Phrase.fetchParticipants,
            quoted = language == .da ? hint.da.split { "»«".contains($0) }[1] : hint.en.split { "“”".contains($0) }[1]
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today, language: language).press("3 :").type(
            String(quoted))
        #expect(first(app).contains(language == .da ? "▸ Indlæs en deltagerliste" : "▸ Import a list of participants"))
    }

    @Test("what begins with the typed letters stands before what only holds them")
    func beginning() throws {
        #expect(try palette("set", language: .en).screen.contains("▸ Settings: language, theme and display"))
    }

    @Test("goes to a talent by name, Esc from there to the talents")
    func talent() throws {
        let app = try palette("anne holm").press("Enter")
        #expect(app.screen.contains("▸Plan  Opgaver"))
        #expect(app.screen.contains("› Anne Holm "))
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

    private func first(_ app: TestApp) -> String {
        app.screen.split(separator: "\n").first { $0.hasPrefix("▸ ") }.map {
            String($0.trimmingPrefix { $0 != "▸" }.prefix { $0 != "│" })
        } ?? app.screen
    }

    @Test(
        "what people type leads to what it means, or to the way that there is",
        arguments: [
            ("slet", "Her kan intet slettes: vælg først"),
            ("print", "Udskriv en plan, en liste"),
            ("udskriv", "Udskriv en plan, en liste"), ("penge", "Se, hvor mange dage programmet kræver"),
            ("agenda", "Gå til tidslinjen"),
            ("dagsorden", "Gå til tidslinjen"), ("kalender", "Gå til tidslinjen"), ("søg", "Søg: skriv et navn her"),
            ("gendan", "Gendan på kommandolinjen: spor restore FIL"),
            ("backup", "Sikkerhedskopi på kommandolinjen"), ("eksport", "Gem deltagere, datoer"),
            ("adgangskode", "Adgang gives på kommandolinjen"),
            ("ferie", "Fravær skrives på aktiviteten; Spor advarer om lukkedage"),
            ("gdpr", "En person slettes på kommandolinjen"), ("diplom", "Udskriv en plan"),
            ("log ud", "Luk programmet"), ("farver", "Vælg tema"),
            ("makkere", "Gå til buddyparrene"), ("talentpulje", "Gå til parathedsboksen"),
            ("mentorer", "Mentorkorpset"), ("angre", "Fortryd det"),
            ("historik", "Historik: hvem har ændret hvad"), ("history", "Historik: hvem har ændret hvad"),
            ("sted", "Tid og sted står på aktiviteten"),
            ("tid og sted", "Tid og sted står på aktiviteten"), ("time and place", "Tid og sted står på aktiviteten"),
            ("udviklingsplan", "Det står hos hver enkelt"),
            ("development plan", "Det står hos hver enkelt"), ("logbog", "Hver skriver sin egen logbog"),
            ("nyt talent", "Talenter: tilføj"),
            ("excel", "Indlæs en deltagerliste"), ("delete", "Her kan intet slettes"),
            ("restore", "Gendan på kommandolinjen"), ("tilfredshed", "Spørgeskemaer findes ikke"),
        ])
    func words(typed: String, shown: String) throws { #expect(first(try palette(typed)).contains("▸ \(shown)")) }

    @Test(
        "what another screen does, or who can do it, is found from the overview",
        arguments: [
            "share", "share plan", "zoom", "agree", "add task", "new goal", "who can see my plan", "stop sharing",
            "export my data", "report", "figures", "add talent",
            "rapport", "nøgletal", "afløser", "vikar", "skift leder", "skift buddy", "frafald", "stopper", "barsel",
            "indkald", "tilmeld", "ical", "aftal", "statistics",
            "replace", "luk hold", "slet hold", "new cohort", "import",
        ])
    func elsewhere(typed: String) throws {
        for (name, viewer) in PeopleFixture.fronts where name != "stranger" {
            let app = try TestApp(
                PeopleFixture.data, viewer: viewer, today: PeopleFixture.today, isRemote: name != "owner"
            ).press(":").type(typed)
            #expect(!app.screen.contains("Der er ikke noget med det navn"), "\(typed), \(name)")
        }
    }

    @Test("a command of another screen leads there and says its key")
    func leads() throws {
        let app = try TestApp(PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today).press(":")
            .type("share entry")
        #expect(first(app).contains("▸ Logbog: vælg, hvem der må læse det"))
        app.press("Enter")
        #expect(app.screen.contains("Logbog") && app.screen.contains("Her: s (del)"))
    }

    @Test(
        "in English, too",
        arguments: [
            ("delete", "To delete something, close this list"),
            ("print", "Print a plan, a list"),
            ("money", "See how many days"),
            ("agenda", "Go to the timeline"), ("search", "Search: type a name here"),
            ("restore", "Restore on the command line"), ("log out", "Close the program"),
            ("spreadsheet", "Save participants, dates"), ("penge", "See how many days"),
        ])
    func englishWords(typed: String, shown: String) throws {
        #expect(first(try palette(typed, language: .en)).contains("▸ \(shown)"))
    }

    @Test(
        "the words of the sources find something that is meant",
        arguments: [
            "modul", "seminar", "kick-off", "alumnedag", "styregruppe", "buddy", "lederspejl", "skyggepraktik", "mål",
            "opgaver", "samtale", "ledergruppe", "mentor",
            "netværksgruppe", "protegé", "parathed", "forberedelse", "materialer", "karrieresamtale", "evaluering",
            "kursusbevis", "kandidat", "ansøgning", "jti",
            "dilemma", "talentpulje", "tidsforbrug", "fremmøde", "hjælp", "historik", "deltagere", "nærmeste leder",
        ])
    func sources(word: String) throws {
        #expect(!(try palette(word)).screen.contains("Der er ikke noget med det navn"))
    }

    @Test(
        "away from the overview, a reminder is told where it is made",
        arguments: [
            ("påmindelse", Language.da, "Påmindelse: vælg det, der afventer, i Overblik"),
            ("reminder", .en, "Reminder: select an outstanding item in Overview"),
        ])
    func reminder(typed: String, language: Language, shown: String) throws {
        #expect(
            first(try TestApp(RoomFixture.data, today: RoomFixture.today, language: language).press("3 :").type(typed))
                .contains("▸ \(shown)"))
    }

    @Test("words that are only like the typed one are left out where there is better")
    func loose() throws {
        let screen = try palette("slet").screen
        for other in ["Sæt programmet på pause", "Luk programmet", "Indstillinger"] {
            #expect(!screen.contains(other), "\(screen)")
        }
    }

    @Test(
        "a hit has the letters in one word: none of these turns the program English",
        arguments: ["gendan", "anders", "genda", "gend", "engsk", "spejl", "andet"])
    func apart(typed: String) throws {
        let app = try palette(typed)
        #expect(!first(app).contains("Skift sprog") && app.press("Enter Esc").screen.contains("1 Overblik"))
    }

    @Test("where it can be done, the command comes first")
    func offered() throws {
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today).press("3 :").type("slet")
        #expect(first(app).contains("▸ Slet det valgte") && !app.screen.contains("findes ikke her"))
    }

    @Test(
        "whoever has logged in is told of no command line of the server's",
        arguments: ["print", "gendan", "backup", "nøgle", "penge", "eksport", "slet person"])
    func remote(typed: String) throws {
        let app = try TestApp(
            PeopleFixture.data, viewer: PeopleFixture.anne, today: PeopleFixture.today, isRemote: true
        ).press("Esc :").type(typed)
        #expect(!first(app).contains("spor ") && !app.screen.contains("Der er ikke noget med"))
    }

    @Test(
        "finds people of all roles by name, organisation or address, and shows who they are",
        arguments: ["søren kjær", "kjær"])
    func people(typed: String) throws {
        let app = try palette(typed)
        #expect(first(app).contains("▸ Søren Kjær"))
        #expect(app.press("Enter").screen.contains("Nærmeste leder for"))
    }

    @Test(
        "the cursor stands on the selected line, whether one types or walks",
        arguments: [("tids", ""), ("", "Down Down"), ("ti", "Down")])
    func cursor(typed: String, keys: String) throws {
        let app = try palette(typed).press(keys)
        let row = app.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("▸ ") }
        #expect(row != nil && app.canvas.cursor?.row == row)
    }

    @Test("a sentence with no room in its line is read whole below")
    func wholeSentence() throws {
        let app = try palette("backup", size: Size(rows: 12, columns: 40))
        #expect(app.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("spor backup FIL"))
    }

    @Test("finds a text that was begun, and goes on with it where it belongs")
    func unfinished() throws {
        let left = Draft(sheet: .goal("anne", nil), texts: ["text": "Halvt skrevet"], isLeft: true)
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today, drafts: [left]).press(":").type("ufærdig")
        #expect(first(app).contains("▸ Ufærdig tekst: Nyt mål (Anne Holm)"))
        #expect(app.press("Enter").screen.contains("Halvt skrevet"))
        #expect(app.press("Esc").screen.contains("▸Plan  Opgaver"))
    }

    @Test("folds at 40×12")
    func narrow() throws {
        let screen = try palette("", size: Size(rows: 12, columns: 40)).screen
        for row in [
            "\n  en kommando, et navn, en aktivitet\n", "\n  Personer og roller: tilføj og … P",
        ] { #expect(screen.contains(row), "\(screen)") }
        #expect(screen.contains("↓ 3"))
    }
}
