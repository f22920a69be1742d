import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("One activity as it looks")
struct ActivityScreenTests {
    private func screen(
        _ columns: Int, _ rows: Int, _ language: Language, _ keys: String, typing text: String = ""
    ) throws -> String {
        let app = try TestApp(
            TimelineFixture.workspace(), today: TimelineFixture.today, size: Size(rows: rows, columns: columns),
            language: language,
            template: TimelineFixture.template)
        app.press("2 " + keys)
        if !text.isEmpty { app.type(text).press("Enter") }
        return app.screen
    }

    @Test("80×24 in Danish: the lists are below the text")
    func da80() throws {
        let shown = try screen(80, 24, .da, "Right Enter")
        #expect(
            shown == """
                  Spor › Tidslinje › Modul 1, dag 1                   fre 20. nov. 2026, uge 47
                  1 Overblik ▸2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde

                  ons 9. dec. 2026 (uge 50)

                  Fælles · Moduldag
                  For: Talenter
                  Varighed: 8 timer pr. person
                  Programmet lægger den 2 uger efter Kick-off.

                  Vi arbejder med kerneopgaven i jeres egne sager.

                  Før
                                                                            Tab læs mere ↓

                  Tjekliste · 0 af 2
                ▸ [ ] Lokale booket
                  [ ] Indkaldt

                  Talenter · 1 ja · 1 nej · 1 uden svar
                  ○ Anne Holm     kommer
                  f Bo Dam        nej, ferie eller orlov
                  ? Åse Bæk       mangler svar
                  Mellemrum sæt kryds  e ret  d slet  Tab tekst eller liste      : alt  ? hjælp
                """)
    }

    @Test("80×24 in English: the lists are below the text")
    func en80() throws {
        let shown = try screen(80, 24, .en, "Right Enter")
        #expect(
            shown == """
                  Spor › Timeline › Module 1, day 1                    Fri 20 Nov 2026, week 47
                  1 Overview ▸2 Timeline  3 Talents  4 Readiness  5 Buddy pairs  6 Attendance

                  Wed 9 Dec 2026 (week 50)

                  Common · Module day
                  For: Talents
                  Takes: 8 hours per person
                  The programme places it 2 weeks after Kick-off.

                  We work on the core task in your own cases.

                  Before
                                                                           Tab read more ↓

                  Checklist · 0 of 2
                ▸ [ ] Venue booked
                  [ ] Invited

                  Talents · 1 yes · 1 no · 1 no answer
                  ○ Anne Holm     is coming
                  h Bo Dam        no, holiday or leave
                  ? Åse Bæk       no answer yet
                  Space tick  e edit  d delete  Tab text or list  m move          : all  ? help
                """)
    }

    @Test("120×40 in Danish")
    func da120() throws {
        let shown = try screen(120, 40, .da, "Right Enter")
        #expect(
            shown == """
                  Spor › Tidslinje › Modul 1, dag 1                                                           fre 20. nov. 2026, uge 47
                  1 Overblik ▸2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde

                  ons 9. dec. 2026 (uge 50)

                  Fælles · Moduldag                                │   Tjekliste · 0 af 2
                  For: Talenter                                    │ ▸ [ ] Lokale booket
                  Varighed: 8 timer pr. person                     │   [ ] Indkaldt
                  Programmet lægger den 2 uger efter Kick-off.     │
                                                                   │   Talenter · 1 ja · 1 nej · 1 uden svar
                  Vi arbejder med kerneopgaven i jeres egne sager. │   ○ Anne Holm     kommer
                                                                   │   f Bo Dam        nej, ferie eller orlov
                  Før                                              │   ? Åse Bæk       mangler svar
                  To timers forberedelse.                          │
                                                                   │
                  Efter                                            │
                  Prøv det af hjemme med din buddy.                │
                                                                   │
                  Kilde                                            │
                  TN, «Modul 1, dag 1»                             │
                                                                   │
                  Sådan har vi læst kilden                         │
                  Kilden giver ingen afstand. Vi regner med to     │
                  uger.                                            │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                  Mellemrum sæt kryds  e ret  d slet  Tab tekst eller liste  m flyt  M flyt alt  s varighed  F lås dato  : alt  ? hjælp
                """)
    }

    @Test("120×40 in English")
    func en120() throws {
        let shown = try screen(120, 40, .en, "Right Enter")
        #expect(
            shown == """
                  Spor › Timeline › Module 1, day 1                                                            Fri 20 Nov 2026, week 47
                  1 Overview ▸2 Timeline  3 Talents  4 Readiness  5 Buddy pairs  6 Attendance

                  Wed 9 Dec 2026 (week 50)

                  Common · Module day                              │   Checklist · 0 of 2
                  For: Talents                                     │ ▸ [ ] Venue booked
                  Takes: 8 hours per person                        │   [ ] Invited
                  The programme places it 2 weeks after Kick-off.  │
                                                                   │   Talents · 1 yes · 1 no · 1 no answer
                  We work on the core task in your own cases.      │   ○ Anne Holm     is coming
                                                                   │   h Bo Dam        no, holiday or leave
                  Before                                           │   ? Åse Bæk       no answer yet
                  Two hours of preparation.                        │
                                                                   │
                  After                                            │
                  Try it at home with your buddy.                  │
                                                                   │
                  Source                                           │
                  TN, «Modul 1, dag 1»                             │
                                                                   │
                  How we read the source                           │
                  The source gives no distance. We allow two       │
                  weeks.                                           │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                                                                   │
                  Space tick  e edit  d delete  Tab text or list  m move  M move all  s length  F fix date  D cancel      : all  ? help
                """)
    }

    @Test("40×12 in Danish")
    func da40() throws {
        let shown = try screen(40, 12, .da, "j j j j Enter")
        #expect(
            shown == """
                  Tidslinje › Modul 1, dag 1   20. nov.

                  ons 9. dec. 2026 (uge 50)
                  Tjekliste · 0 af 2
                ▸ [ ] Lokale booket
                  [ ] Indkaldt
                  Talenter · 1 ja · 1 nej · 1 uden svar
                  ○ Anne Holm     kommer
                  f Bo Dam        nej, ferie eller orlov
                  ? Åse Bæk       mangler svar

                  Mellemrum sæt kryds  e ret    ? hjælp
                """)
    }

    @Test("40×12 in English")
    func en40() throws {
        let shown = try screen(40, 12, .en, "j j j j Enter")
        #expect(
            shown == """
                  Timeline › Module 1, day 1     20 Nov

                  Wed 9 Dec 2026 (week 50)
                  Checklist · 0 of 2
                ▸ [ ] Venue booked
                  [ ] Invited
                  Talents · 1 yes · 1 no · 1 no answer
                  ○ Anne Holm     is coming
                  h Bo Dam        no, holiday or leave
                  ? Åse Bæk       no answer yet

                  Space tick  e edit  d delete   ? help
                """)
    }
}
