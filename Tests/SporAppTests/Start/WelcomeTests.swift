import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The first start")
struct WelcomeTests {
    @Test("greets at 80×24 in Danish")
    func danish() throws {
        let screen = try StartFixture.app().screen
        #expect(
            screen == """
                  Spor                                                fre 20. nov. 2026, uge 47


                                                            ┌───●──────◇
                                         ┌──●──────●──────●─┘
                       ●──────●──────●───┘

                       Velkommen til Spor
                       Her følger du et talentprogram fra kick-off til parathed: årets
                       tidslinje, hver enkelts plan, buddypar og samtaler.

                       ▸ Se dig omkring i et demohold
                         14 opdigtede talenter midt i året. Prøv dig frem; intet gemmes.

                         Start dit eget hold
                         Tre spørgsmål: program, kick-off og navn. Så er året planlagt.

                         Indlæs en deltagerliste
                         Fra Excel eller CSV. Du ser først, hvad der vil ske.

                         Switch to English
                         Show the whole program in English.

                  Enter åbn                                                      : alt  ? hjælp
                """)
    }

    @Test("folds at 40×12, with what the selected choice means below")
    func narrow() throws {
        let screen = try StartFixture.app(size: Size(rows: 12, columns: 40)).press("j j").screen
        #expect(
            screen == """
                  Spor                     fre 20. nov.

                  Velkommen til Spor

                    Se dig omkring i et demohold
                    Start dit eget hold
                  ▸ Indlæs en deltagerliste
                    Switch to English

                    Fra Excel eller CSV. Du ser først,
                    hvad der vil ske.
                  Enter åbn                     ? hjælp
                """)
    }

    @Test("stands in the middle at 120×40, in English")
    func wide() throws {
        let screen = try StartFixture.app(size: Size(rows: 40, columns: 120), language: .en).screen
        #expect(
            screen.contains(
                """
                                                                                ┌───●──────◇
                                                             ┌──●──────●──────●─┘
                                           ●──────●──────●───┘

                                           Welcome to Spor
                                           Here you follow a talent programme from kick-off to readiness: the
                                           year's timeline, everyone's plan, buddy pairs and conversations.

                                           ▸ Look around in a demo cohort
                                             14 made-up talents in mid-year. Try anything; nothing is saved.

                                             Start your own cohort
                                             Choose a programme, kick-off and name; Spor plans the year.

                                             Import a list of participants
                                             From Excel or CSV. You first see what will happen.

                """))
    }

    @Test("the cursor stands on the selected choice, and a move changes few cells")
    func move() throws {
        let app = try StartFixture.app()
        let before = app.canvas, after = app.press("j").canvas
        let cursor = try #require(after.cursor)
        #expect(after[cursor.row, cursor.column].text == "S")
        #expect(zip(before.cells, after.cells).count { $0 != $1 } < 60)
    }

    @Test("leads to the demo cohort, which the shell opens")
    func demo() throws {
        let app = try StartFixture.app().press("Enter")
        #expect(app.app.isFinished)
        #expect(app.app.request == .demo)
    }

    @Test("leads to another language, kept at once")
    func language() throws {
        let app = try StartFixture.app()
        app.click("Switch to English")
        #expect(app.screen.contains("Welcome to Spor"))
        #expect(app.savedSettings?.language == .en)
    }

    @Test("three questions make a cohort with its whole year")
    func newCohort() throws {
        let app = try StartFixture.app().press("j Enter Tab")
        app.type("25/11").press("Tab ^U").type("Hold 3").press("Enter")
        #expect(app.screen.contains("Tidsplanen er lagt"))
        #expect(app.data.cohorts.values.map(\.name) == ["Hold 3"])
        #expect(app.data.activities.count == TimelineFixture.planned.count)
        #expect(app.press("Enter").screen.contains("▸2 Tidslinje"))
        #expect(app.screen.contains("Talent Nord, Hold 3"))
    }

    @Test("a kick-off in the past is asked about, and after the start the next step is told")
    func pastKickOff() throws {
        let app = try StartFixture.app().press("j Enter Tab")
        app.type("12/1-2026 kl. 9").press("Tab ^U").type("Hold 3").press("Enter")
        #expect(app.screen.contains("ligger 312 dage tilbage"))
        #expect(app.data.cohorts.isEmpty)
        app.press("Enter")
        #expect(app.data.cohorts.count == 1)
        #expect(app.screen.contains("Indlæs nu deltagerne"))
    }

    @Test("a kick-off that is no date and a name that is missing are refused at their fields, texts kept")
    func refused() throws {
        let app = try StartFixture.app().press("j Enter Tab").type("snart").press("Tab ^U ^S")
        #expect(app.screen.contains("! Feltet skal udfyldes."))
        app.type("Hold 3").press("^S")
        #expect(app.screen.contains("snart"))
        #expect(app.screen.contains("!"))
        #expect(app.data.cohorts.isEmpty)
    }

    @Test("a name that another cohort has is refused")
    func sameName() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: StartFixture.today, template: TimelineFixture.template)
        app.press(":").type("nyt hold").press("Enter Tab").type("25/11").press("Tab ^U").type("Hold 3").press("^S")
        #expect(app.screen.contains("! Der er allerede et hold med det navn."))
    }

    @Test("whoever waits for a cohort is what the greeting begins with")
    func waiting() throws {
        let app = try StartFixture.app(StartFixture.waiting)
        #expect(app.screen.contains("▸ Start et hold til de 2 talenter, der venter"))
        #expect(app.press("Enter").screen.contains("De 2, der venter, kommer med på holdet."))
    }

    @Test("who is in no cohort is told so, and not asked to start one")
    func stranger() throws {
        let app = try StartFixture.app(viewer: Viewer(person: "ida", today: StartFixture.today))
        #expect(app.screen.contains("Du er ikke med på noget hold endnu."))
        #expect(!app.screen.contains("Start dit eget hold"))
    }
}

@Suite("Reading a list of participants")
struct ImportTests {
    private func report(
        _ outcome: ImportOutcome, size: Size = Size(rows: 24, columns: 80), language: Language = .da
    ) throws -> TestApp {
        try StartFixture.app(size: size, language: language, list: outcome).press("j j Enter").type("deltagere.csv")
            .press("Enter")
    }

    @Test("says what will happen before it does, with everyone's name in Danish order")
    func preview() throws {
        let app = try report(StartFixture.good)
        #expect(
            app.screen.contains(
                """
                  Det vil der ske ─────────────────────────────────────────────────────────────
                  Deltagerliste: 2 nye deltagere.
                  Kolonnen »Noter« er ikke brugt.

                  + Ida Nygaard · Nordby Kommune · V leder af ledere
                  + Åge Møller · Nordby Kommune · H leder af medarbejdere
                  Enter indlæs  Esc tilbage
                """))
        #expect(app.data.people.isEmpty)
    }

    @Test("Enter imports, and the greeting goes on with those who wait")
    func imported() throws {
        let app = try report(StartFixture.good).press("Enter")
        #expect(app.data.talents.count == 2)
        #expect(app.screen.contains("✓ listen er indlæst"))
        #expect(app.screen.contains("▸ Start et hold til de 2 talenter, der venter"))
        #expect(app.drafts.isEmpty)
    }

    @Test("Esc imports nothing, and the path is still there")
    func left() throws {
        let app = try report(StartFixture.good).press("Esc")
        #expect(app.data.people.isEmpty)
        #expect(app.screen.contains("deltagere.csv"))
    }

    @Test("faults are all listed with their places, and Enter does nothing but go back")
    func faults() throws {
        let app = try report(StartFixture.faulty, size: Size(rows: 12, columns: 40))
        #expect(
            app.screen == """
                  Indlæs en deltagerliste  fre 20. nov.

                  Listen har fejl
                  2 fejl; intet er indlæst.
                  ! Linje 5, kolonne 4 (E-mail):
                    adressen har intet @.
                  ! Linje 9: der er 11 felter,
                    overskriften har 12.



                  Esc tilbage                  F1 hjælp
                """)
        #expect(app.press("Enter").screen.contains("deltagere.csv"))
    }

    @Test("a file that is not there is not called a list with errors")
    func noFile() throws {
        let app = try report(
            ImportOutcome(
                faults: [Phrase("Filen »x« kan ikke åbnes.", "The file “x” cannot be opened.")], isNoList: true))
        #expect(app.screen.contains("Filen kan ikke bruges") && !app.screen.contains("fejl"))
    }

    @Test("the same list again says that there is nothing to change, and closes")
    func unchanged() throws {
        let app = try StartFixture.app(StartFixture.waiting, language: .en, list: StartFixture.good)
        app.press("j Enter").type("deltagere.csv").press("Enter")
        #expect(app.screen.contains("There is nothing to change: all 2 on the list"))
        #expect(app.press("Enter").screen.contains("Welcome to Spor"))
    }

    private func doubles(_ keys: String = "", size: Size = Size(rows: 24, columns: 80)) throws -> TestApp {
        let app = try StartFixture.app(StartFixture.waiting, size: size, list: StartFixture.doubles)
        return app.press("j Enter").type("deltagere.csv").press("Enter").press(keys)
    }

    @Test("who may be here already is asked about, and nothing is imported before the answer")
    func asks() throws {
        let app = try doubles()
        #expect(
            app.screen.contains(
                """
                  Hvem er det? ────────────────────────────────────────────────────────────────
                  2 på listen findes måske allerede i Spor.
                  ▸ Linje 2: Ida Nygaard (ny0@nordby.example) har samme navn og organisation
                    som Ida Nygaard (ida@nordby.example).
                    ( ) samme person  ( ) en anden  ( ) spring over
                  ? Linje 3: Åge Møller (ny1@nordby.example) har samme navn og organisation som
                    Åge Møller (aage@nordby.example).
                    ( ) samme person  ( ) en anden  ( ) spring over
                  ↑ ↓ skift spørgsmål  ← → svar  Esc tilbage
                """))
        #expect(app.press("Enter").screen.contains("Vælg først, hvem de hver især er: ← →"))
        #expect(app.data.people.count == 2)
    }

    @Test("the same person is edited, another is added, and whoever is skipped stays as they were")
    func answers() throws {
        let one = try doubles("Right j Right Right")
        #expect(one.screen.contains("(•) samme person") && one.screen.contains("(•) en anden"))
        #expect(one.screen.contains("Deltagerliste: 1 ny deltager, 1 ændret."))
        #expect(one.screen.contains("~ Ida Nygaard · ida@nordby.example → ny0@nordby.example"))
        one.press("Enter")
        #expect(
            one.data.people.values.map(\.email).sorted() == [
                "aage@nordby.example", "ny0@nordby.example", "ny1@nordby.example",
            ])
        let none = try doubles("Left j Left Enter")
        #expect(none.data.people.values.map(\.email).sorted() == ["aage@nordby.example", "ida@nordby.example"])
    }

    @Test("a click on a question selects it, another click answers")
    func clicks() throws {
        let app = try doubles()
        app.click("? Linje 3")
        #expect(app.screen.contains("? Linje 2") && app.screen.contains("▸ Linje 3"))
        app.click("▸ Linje 3")
        #expect(app.screen.components(separatedBy: "(•) samme person").count == 2)
    }

    @Test("the questions can be walked through at 40×12")
    func narrowQuestions() throws {
        let app = try doubles("Right j Right", size: Size(rows: 12, columns: 40))
        #expect(app.screen.contains("(•) samme person"))
        #expect(app.press("Enter").data.people["aage"]?.email == "ny1@nordby.example")
    }

    @Test("with a cohort, the talents are shown afterwards")
    func intoCohort() throws {
        let app = try TestApp(
            TimelineFixture.workspace(), today: StartFixture.today, template: TimelineFixture.template,
            importPeople: { _ in StartFixture.good })
        app.press(":").type("indlæs").press("Enter").type("deltagere.csv").press("Enter Enter")
        #expect(app.screen.contains("▸3 Talenter"))
    }
}
