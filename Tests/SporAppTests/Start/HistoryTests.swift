import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("What has happened lately")
struct HistoryTests {
    /// 15 March 2027, 09:40 in Denmark, minus that many hours.
    private static func entry(_ hours: Int64, _ who: Phrase, _ what: Phrase) -> HistoryEntry {
        HistoryEntry(at: Timestamp(seconds: 1_805_100_000 - hours * 3600), who: who, what: what)
    }

    private static let entries = [
        entry(
            0, Phrase("Søren Kjær"), Phrase("Ændrede et mål i Anne Holms plan", "Changed a goal in Anne Holm's plan")),
        entry(
            1, Phrase("Programlederen", "The programme lead"),
            Phrase("Flyttede Modul 3, dag 1 til 17. mar. 2027", "Moved Module 3, day 1 to 17 Mar 2027")),
        entry(
            20, Phrase("Programlederen", "The programme lead"),
            Phrase("Dannede buddyparret Anne Holm og Dina Fjord", "Made the buddy pair Anne Holm and Dina Fjord")),
    ]

    private func history(
        _ entries: [HistoryEntry] = entries, size: Size = Size(rows: 24, columns: 80), language: Language = .da
    ) throws -> TestApp {
        try TestApp(RoomFixture.data, today: RoomFixture.today, size: size, language: language, history: entries).press(
            ":"
        ).type("latest").press("Enter")
    }

    @Test("stands by day, the newest first")
    func byDay() throws {
        let screen = try history().screen
        #expect(
            screen == """
                  Spor › Overblik › Historik                          man 15. mar. 2027, uge 11
                 ▸1 Overblik  2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde

                  De seneste ændringer på holdet

                  I dag
                ▸ 09.40  Søren Kjær      Ændrede et mål i Anne Holms plan
                  08.40  Programlederen  Flyttede Modul 3, dag 1 til 17. mar. 2027

                  søn 14. mar.
                  13.40  Programlederen  Dannede buddyparret Anne Holm og Dina Fjord












                  Enter åbn  / søg  u fortryd  ^R gentag  Esc tilbage            : alt  ? hjælp
                """)
    }

    @Test("has the people beside the changes at 120×40, in English")
    func wide() throws {
        let screen = try history(size: Size(rows: 40, columns: 120), language: .en).press("j").screen
        #expect(
            screen.contains(
                """
                  The latest changes in the cohort

                  Today
                  09:40  Søren Kjær          Changed a goal in Anne Holm's plan
                ▸ 08:40  The programme lead  Moved Module 3, day 1 to 17 Mar 2027

                  Sun 14 Mar
                  13:40  The programme lead  Made the buddy pair Anne Holm and Dina Fjord
                """))
    }

    @Test("has the change below its author at 40×12")
    func narrow() throws {
        let screen = try history(size: Size(rows: 12, columns: 40)).screen
        #expect(
            screen == """
                  Overblik › Historik      man 15. mar.

                  De seneste ændringer på holdet
                  I dag
                ▸ 09.40  Søren Kjær
                         Ændrede et mål i Anne Holms
                         plan
                  08.40  Programlederen
                         Flyttede Modul 3, dag 1 til
                         17. mar. 2027
                  søn 14. mar.                       ↓ 3
                  Enter åbn  / søg  u fortryd   ? hjælp
                """)
    }

    @Test("equal changes that follow each other are one row, with the time of the first")
    func folded() throws {
        let twice = Phrase("Førte Carl Lunds plan videre", "Continued Carl Lund's plan")
        let entries = [
            Self.entry(0, Phrase("Mette Krog"), twice), Self.entry(1, Phrase("Mette Krog"), twice),
            Self.entry(2, Phrase("Mette Krog"), twice), Self.entry(3, Phrase("Søren Kjær"), twice),
            Self.entry(20, Phrase("Søren Kjær"), twice),
        ]
        let app = try history(entries)
        #expect(app.screen.contains("▸ 09.40  Mette Krog  Førte Carl Lunds plan videre · 3 gange siden 07.40\n"))
        #expect(app.screen.contains("  06.40  Søren Kjær  Førte Carl Lunds plan videre\n"))
        #expect(app.press("j").screen.contains("▸ 06.40  Søren Kjær"))
        #expect(app.press("j").screen.contains("▸ 13.40  Søren Kjær"))
        #expect(try history(entries, language: .en).screen.contains("Continued Carl Lund's plan · 3 times since 07:40"))
    }

    @Test(
        "the author is named once",
        arguments: [
            ("Ændrede et mål i Anne Holms plan", "Ændrede et mål i sin plan"),
            ("Ændrede en af Anne Holms ledelsesopgaver", "Ændrede en af sine ledelsesopgaver"),
            ("Ændrede Anne Holms plads på holdet", "Ændrede sin plads på holdet"),
            ("Gav Anne Holm en ledelsesopgave", "Gav sig selv en ledelsesopgave"),
            ("Holdt 12. mar. 2027: skyggepraktik, Anne Holm", "Holdt 12. mar. 2027: skyggepraktik"),
            ("Planlagde buddymøde, Anne Holm og Bo Dam", "Planlagde buddymøde, Bo Dam"),
            ("Planlagde buddymøde, Bo Dam og Anne Holm", "Planlagde buddymøde, Bo Dam"),
            ("Ændrede et mål i Bo Dams plan", "Ændrede et mål i Bo Dams plan"),
        ])
    func author(_ what: String, _ told: String) {
        #expect(Self.entry(0, Phrase("Anne Holm"), Phrase(what, what)).deed.da == told)
    }

    @Test("Enter shows the selected change with its author and its moment", arguments: Language.allCases)
    func open(language: Language) throws {
        let app = try history(language: language)
        #expect(app.screen.contains(language == .da ? "  Enter åbn" : "  Enter open"))
        let screen = app.press("Enter").screen
        for text in language == .da
            ? [
                "Historik › Ændring", "Hvad      Ændrede et mål i Anne Holms plan", "Hvem      Søren Kjær",
                "Hvornår   man 15. mar. 2027 kl. 09.40",
            ] : ["History › Change", "What      Changed a goal", "When      Mon 15 Mar 2027 at 09:40"]
        { #expect(screen.contains(text), "\(text)\n\(screen)") }
    }

    @Test("the year stands only where it changes, and lines wrap at every width", arguments: [40, 80, 120, 200])
    func year(columns: Int) throws {
        let long = Phrase(
            "Flyttede Modul 3, dag 1 til 17. mar. 2027, og alle svar på den gamle dato skal gives igen",
            "Moved Module 3, day 1 to 17 Mar 2027, and all answers to the old date have to be given again")
        let entries = [20, 44, 24 * 90, 24 * 91].map { Self.entry($0, Phrase("Mette Krog"), long) }
        let screen = try history(entries, size: Size(rows: 40, columns: columns)).screen
        for day in ["søn 14. mar.\n", "lør 13. mar.\n", "tir 15. dec. 2026\n", "man 14. dec.\n"] {
            #expect(screen.contains(day), "\(day) in \(screen)")
        }
        #expect(!screen.contains("…") && screen.contains("igen"))
    }

    @Test("the selection stays on its change when another comes on top")
    func following() throws {
        let app = try history().press("j")
        app.happened(
            Self.entry(
                -1, Phrase("Søren Kjær"), Phrase("Gav Anne Holm en ledelsesopgave", "Gave Anne Holm a leadership task"))
        )
        app.wait(seconds: 1)
        #expect(app.screen.contains("  10.40  Søren Kjær      Gav Anne Holm en ledelsesopgave"))
        #expect(app.screen.contains("▸ 08.40  Programlederen"))
    }

    private static let many = (0..<450).map {
        entry(
            Int64($0), Phrase("Programlederen", "The programme lead"), Phrase("Rettede nr. \($0)", "Edited no. \($0)"))
    }

    @Test("a search looks through all of it, by who and what; Esc shows all again")
    func search() throws {
        let app = try history(Self.many).press("/").type("rettede 449")
        #expect(app.screen.contains("Rettede nr. 449") && !app.screen.contains("nr. 448"))
        #expect(app.press("Esc").screen.contains("Rettede nr. 0"))
        #expect(try history().press("/").type("xyz").screen.contains("Ingen ændringer passer til søgningen."))
    }

    @Test("at the end of what was read, more is read")
    func paging() throws {
        let app = try history(Self.many).press("G")
        #expect(app.screen.contains("nr. 199"))
        #expect(app.press("j").screen.contains("nr. 200"))
        #expect(app.press("G G").screen.contains("nr. 449"))
    }

    @Test(
        "says whose it is: the cohort's, one's own",
        arguments: [
            (PeopleFixture.owner, "De seneste ændringer på holdet"),
            (PeopleFixture.anne, "Ændringer, der gælder dig, og dine egne"),
            (PeopleFixture.manager, "Dine egne ændringer"), (PeopleFixture.steering, "Dine egne ændringer"),
        ])
    func whose(_ viewer: Viewer, _ title: String) throws {
        let app = try TestApp(PeopleFixture.data, viewer: viewer, today: PeopleFixture.today).press(":").type("latest")
            .press("Enter")
        #expect(app.screen.contains(title))
    }

    @Test("with several cohorts it is over all of Spor, and says which where another than the one looked at is meant")
    func otherCohort() throws {
        var data = RoomFixture.data
        data["hold2"] = Cohort(
            id: "hold2", name: "Hold 2", programme: Phrase("Talent Nord"), template: "lille",
            kickOff: Day("2026-01-13")!)  // a date that exists
        var entries = Self.entries
        (entries[0].cohort, entries[1].cohort) = (data.cohorts.keys.first { $0 != "hold2" }, "hold2")
        let screen = try TestApp(data, today: RoomFixture.today, history: entries).press(":").type("latest").press(
            "Enter"
        ).screen
        #expect(
            screen.contains("De seneste ændringer i Spor") && screen.contains("Hold 2: Flyttede Modul 3")
                && screen.contains("Søren Kjær      Ændrede et mål"))
    }

    @Test("names are initials while they are masked")
    func masked() throws {
        let screen = try history().press("X").screen
        #expect(screen.contains("Dannede buddyparret AH og DF"))
        #expect(!screen.contains("Kjær"))
    }

    @Test("says what will stand here when nothing has happened")
    func empty() throws {
        #expect(try history([]).screen.contains("Når noget er gemt, kan du her se"))
    }

    @Test("u asks which change is meant, also for one of this session, since another line may be selected")
    func undoing() throws {
        let app = try TestApp(RoomFixture.data, today: RoomFixture.today).press("2 d Enter")
        #expect(app.screen.contains("✓"))
        app.press(":").type("latest").press("Enter u")
        #expect(app.screen.contains("Fortryd »"))
        #expect(app.press("Enter").screen.contains("✓"))
    }
}
