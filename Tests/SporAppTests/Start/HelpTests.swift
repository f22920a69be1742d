import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("Help")
struct HelpTests {
    private func help(
        _ size: Size = Size(rows: 24, columns: 80), language: Language = .da, then script: String = ""
    ) throws -> TestApp {
        try TestApp(RoomFixture.data, today: RoomFixture.today, size: size, language: language).press("3 ?").press(
            script)
    }

    @Test("the keys that count here come first")
    func here() throws {
        let screen = try help().screen
        #expect(
            screen == """
                  Spor › Talenter › Hjælp                             man 15. mar. 2027, uge 11
                  1 Overblik  2 Tidslinje ▸3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde

                  Alle taster, og hvem der kan læse hvad

                  Her
                  Enter        Åbn det valgte
                  a            Tilføj noget nyt her
                  e            Ret det valgte
                  d Delete     Slet det valgte
                  /            Filtrer eller søg
                  o            Sortér listen: haster, navn, organisation eller boks
                  p            Ret personens navn, stilling, retning og leder
                  L            Notér, at personen forlader holdet, og hvad der er aftalt
                  C            Notér alle, der var med ved afslutningen, som gennemført
                  P            Personer og roller: tilføj og ret personer, tildel og
                               afslut roller

                  Overalt
                  1–6          Gå til Overblik, Tidslinje, Talenter, Parathed, Buddypar,
                               Fremmøde
                  : ^P         Søg efter en kommando
                                                                                           ↓ 112
                  / søg  Esc tilbage                                             : alt  ? hjælp
                """)
    }

    @Test("no line is longer than 72 cells, however wide the screen", arguments: [80, 99, 100, 159, 160, 200])
    func lines(columns: Int) throws {
        let app = try help(Size(rows: 60, columns: columns)), rows = app.screen.split(separator: "\n").dropFirst(3)
        for row in rows.dropLast() {
            // The columns of sections have three blanks between them.
            for piece in row.split(separator: "   ") {
                #expect(cellWidth(of: String(piece).trimmed) <= 72, "\(piece)")
            }
        }
    }

    @Test("folds at 40×12")
    func narrow() throws {
        let screen = try help(Size(rows: 12, columns: 40)).screen
        #expect(
            screen == """
                  Spor › Talenter › Hjælp  man 15. mar.

                  Alle taster, og hvem der kan læse hv…

                  Her
                  Enter     Åbn det valgte
                  a         Tilføj noget nyt her
                  e         Ret det valgte
                  d Delete  Slet det valgte
                  /         Filtrer eller søg
                                                   ↓ 227
                  / søg  Esc tilbage            ? hjælp
                """)
    }

    @Test("has two columns at 120×40, in English")
    func wide() throws {
        let screen = try help(Size(rows: 40, columns: 120), language: .en).screen
        #expect(
            screen.contains(
                """
                  All keys, and who can read what

                  Here                                                        Saved at once
                  Enter        Open the selected item                         Everything is saved automatically; a ✓ at the bottom
                  a            Add something new here                         shows that it is saved.
                  e            Edit the selected item                         Press u to undo your latest change. If it is from before
                  d Delete     Delete the selected item                       a restart, Spor shows what it is and asks first. It
                  /            Filter or search                               never undoes what others did.
                  o            Sort the list: most urgent, name,              An unfinished text is saved after two seconds. Only you
                               organisation or box                            can read it. Find it where you typed it, or with : and
                  p            Edit name, position, direction and line        “unfinished”.
                               manager                                        If somebody else changed the same thing in the meantime,
                  L            Record that the person leaves the cohort,      you see both texts and choose between them.
                               and what was agreed
                  C            Mark all who attended the closing activity     Who can read what
                               as having completed                            Draft           Visible to the talent.
                  P            People and roles: add and edit people, give    Shared plan     Visible to the talent, the line manager,
                               and end roles                                                  the buddy (the goals only, unless the
                """))
    }

    @Test("ends with who can read what, honestly")
    func reading() throws {
        let screen = try help(then: "G").screen
        #expect(try help(Size(rows: 60, columns: 80), then: "G").screen.contains("Hvem kan læse hvad"))
        #expect(screen.contains("Den, der driver"))
        #expect(!screen.contains("↓"))
    }

    @Test("scrolls by line, page and wheel, and not beyond the ends")
    func scroll() throws {
        let app = try help(then: "j")
        #expect(!app.screen.contains("\n  Her\n"))
        #expect(app.press("k k k").screen.contains("\n  Her\n"))
        app.send(.mouse(MouseEvent(.wheelDown, at: Point(row: 10, column: 10))))
        #expect(!app.screen.contains("\n  Her\n"))
        let end = app.press("G").screen
        #expect(app.press("PgDn j").screen == end)
    }

    @Test("/ finds what is typed, Esc shows everything again, and once more leaves")
    func search() throws {
        let app = try help(then: "/").type("ufærdig")
        #expect(app.screen.contains("Kassér den ufærdige tekst"))
        #expect(!app.screen.contains("Gå til Overblik"))
        #expect(app.press("Enter Esc").screen.contains("Gå til Overblik, "))
        #expect(app.press("Esc").screen.contains("Anne Holm"))
    }

    @Test("what is nowhere says so")
    func nothing() throws {
        #expect(try help(then: "/").type("xyz").screen.contains("Hjælpen har ikke noget om det."))
    }

    @Test("? closes it again")
    func twice() throws {
        #expect(try help(then: "?").screen.contains("Anne Holm"))
    }

    @Test("shows the keys that the person has set")
    func ownKeys() throws {
        let sections = HelpSection.all(here: [.add], in: try help().app.context)
        #expect(sections.first?.rows == [HelpSection.Row(key: "a", text: "Tilføj noget nyt her")])
        var context = try help().app.context
        context.keyMap = KeyMap(overrides: [.add: ["+"]])
        #expect(HelpSection.all(here: [.add], in: context).first?.rows.first?.key == "+")
    }

    @Test("the main screens are one row, with the names of their tabs")
    func mainScreens() throws {
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today, size: .init(rows: 60, columns: 80)).press("?")
        #expect(
            app.screen.contains(
                "  1–6          Gå til Overblik, Tidslinje, Talenter, Parathed, Buddypar,\n               Fremmøde\n"))
        #expect(!app.screen.contains("Gå til overblikket"))
    }
}
