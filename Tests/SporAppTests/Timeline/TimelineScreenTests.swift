import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The timeline as it looks")
struct TimelineScreenTests {
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

    @Test("the axis counts days from a Monday")
    func mondays() throws {
        let monday = try #require(Day("2027-03-15"))
        #expect(monday.axisDay % 7 == 0 && Day(axisDay: monday.axisDay) == monday)
    }

    @Test("80×24 in Danish")
    func da80() throws {
        let shown = try screen(80, 24, .da, "")
        #expect(
            shown == """
                  Spor › Talent Nord, hold 3                          fre 20. nov. 2026, uge 47
                  1 Overblik ▸2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde

                  Hele forløbet  2026    i dag                        2027
                                 nov             dec                  jan                   feb
                  Moduldage              ┃ ▸K         1───────────────────1                  22
                  Spejl, skygge          ┃             ───────────────────
                  Buddymøder             ┃                                ──────────
                  Ledersamtaler          ┃                                ──────────
                  Mentor                 ┃   ─────────────────────────────────────────────────
                  Forberedelse           ┃      ──────
                  Styregruppe      ●     ┃

                  Kick-off · ons 25. nov. 2026 (uge 48) ───────────────────────────── om 5 dage
                  Det sker der.                                   Talenter, nærmeste ledere ·
                  Holdets første dag.                             4 timer · Fælles
                                                                  3 uden svar



                  Før   11. nov. Styregruppemøde 1       Efter 26. nov. Mentorsamtale 1
                                                               30. nov. Forberedelse til … 1

                  Enter åbn  m flyt  a tilføj  Mellemrum markér  e ret  d slet   : alt  ? hjælp
                """)
    }

    @Test("80×24 in English")
    func en80() throws {
        let shown = try screen(80, 24, .en, "")
        #expect(
            shown == """
                  Spor › Talent Nord, hold 3                           Fri 20 Nov 2026, week 47
                  1 Overview ▸2 Timeline  3 Talents  4 Readiness  5 Buddy pairs  6 Attendance

                  Programme      2026    today                        2027
                                 Nov             Dec                  Jan                   Feb
                  Module days            ┃ ▸K         1───────────────────1                  22
                  Mirror/shadow          ┃             ───────────────────
                  Buddies                ┃                                ──────────
                  Conversations          ┃                                ──────────
                  Mentor                 ┃   ─────────────────────────────────────────────────
                  Preparation            ┃      ──────
                  Steering         ●     ┃

                  Kick-off · Wed 25 Nov 2026 (week 48) ────────────────────────────── in 5 days
                  That is what happens.                           Talents, line managers ·
                  The cohort's first day.                         4 hours · Common
                                                                  3 no answer



                  Before 11 Nov Steering group … 1       After  26 Nov Mentor conversation 1
                                                                30 Nov Preparation for … 1

                  Enter open  m move  a add  Space mark  e edit  d delete         : all  ? help
                """)
    }

    @Test("120×40 in Danish")
    func da120() throws {
        let shown = try screen(120, 40, .da, "")
        #expect(
            shown == """
                  Spor › Talent Nord, hold 3                                                                  fre 20. nov. 2026, uge 47
                  1 Overblik ▸2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde

                  Hele forløbet
                                 2026        i dag                                           2027
                                 nov                      dec                                jan                                 feb
                  Moduldage                  ┃    ▸K               1───────────────────────────────1                               22
                  Spejl, skygge              ┃                      ───────────────────────────────
                  Buddymøder                 ┃                                                      ────────────────
                  Ledersamtaler              ┃                                                      ────────────────
                  Mentor                     ┃      ────────────────────────────────────────────────────────────────────────────────
                  Forberedelse               ┃           ──────────
                  Styregruppe      ●         ┃

                  Datoer ────────────────────────────────────────────────────────────    Kick-off ─────────────────────────── om 5 dage
                  uge 48 · 23. nov. – 29. nov. · i dag er uge 47                         Det sker der.
                  ons 25. Kick-off                    3 uden svar
                  tor 26. Mentorsamtale 1             begynder · senest 3. feb.          Hvornår  ons 25. nov. 2026 (uge 48)
                  uge 49 · 30. nov. – 6. dec.                                            For      Talenter, nærmeste ledere · 4 timer ·
                  man 30. Forberedelse til modul 1    begynder · senest 8. dec.                   Fælles
                  uge 50 · 7. dec. – 13. dec.                                            Svar     3 uden svar
                  tir 8.  Forberedelse til modul 1    slutter                            Dato     Holdets første dag.
                  ons 9.  Modul 1, dag 1              1 uden svar · ! 0 af 2 klar        Kilde    TN, «Kick-off»
                  tor 10. Lederspejl                  begynder · senest 5. jan.
                  uge 1, 2027 · 4. jan. – 10. jan.
                  tir 5.  Lederspejl                  slutter
                  ons 6.  Modul 1, dag 2              3 uden svar · 0 af 2 klar
                  tor 7.  Buddymøde 1                 begynder · senest 20. jan.
                  tor 7.  Samtale 1 med nærmeste…     begynder · senest 20. jan.
                  uge 3 · 18. jan. – 24. jan.
                  ons 20. Buddymøde 1                 slutter
                  ons 20. Samtale 1 med nærmeste…     slutter
                  uge 5 · 1. feb. – 7. feb.
                  ons 3.  Mentorsamtale 1             slutter
                  ons 3.  Modul 2, dag 1              3 uden svar · 0 af 2 klar
                  tor 4.  Modul 2, dag 2              3 uden svar · 0 af 2 klar



                  Enter åbn  m flyt  a tilføj  Mellemrum markér  e ret  d slet  + zoom ind  - ud  z hele  l liste        : alt  ? hjælp
                """)
    }

    @Test("120×40 in English")
    func en120() throws {
        let shown = try screen(120, 40, .en, "")
        #expect(
            shown == """
                  Spor › Talent Nord, hold 3                                                                   Fri 20 Nov 2026, week 47
                  1 Overview ▸2 Timeline  3 Talents  4 Readiness  5 Buddy pairs  6 Attendance

                  Programme
                                 2026        today                                           2027
                                 Nov                      Dec                                Jan                                 Feb
                  Module days                ┃    ▸K               1───────────────────────────────1                               22
                  Mirror/shadow              ┃                      ───────────────────────────────
                  Buddies                    ┃                                                      ────────────────
                  Conversations              ┃                                                      ────────────────
                  Mentor                     ┃      ────────────────────────────────────────────────────────────────────────────────
                  Preparation                ┃           ──────────
                  Steering         ●         ┃

                  Dates ─────────────────────────────────────────────────────────────    Kick-off ─────────────────────────── in 5 days
                  week 48 · 23 Nov – 29 Nov · today is week 47                           That is what happens.
                  Wed 25  Kick-off                     3 no answer
                  Thu 26  Mentor conversation 1        begins · by 3 Feb                 When     Wed 25 Nov 2026 (week 48)
                  week 49 · 30 Nov – 6 Dec                                               For      Talents, line managers · 4 hours ·
                  Mon 30  Preparation for module 1     begins · by 8 Dec                          Common
                  week 50 · 7 Dec – 13 Dec                                               Answers  3 no answer
                  Tue 8   Preparation for module 1     ends                              Date     The cohort's first day.
                  Wed 9   Module 1, day 1              1 no answer · ! 0 of 2 ready      Source   TN, «Kick-off»
                  Thu 10  Leader mirror                begins · by 5 Jan
                  week 1, 2027 · 4 Jan – 10 Jan
                  Tue 5   Leader mirror                ends
                  Wed 6   Module 1, day 2              3 no answer · 0 of 2 ready
                  Thu 7   Buddy meeting 1              begins · by 20 Jan
                  Thu 7   Conversation 1 with the…     begins · by 20 Jan
                  week 3 · 18 Jan – 24 Jan
                  Wed 20  Buddy meeting 1              ends
                  Wed 20  Conversation 1 with the…     ends
                  week 5 · 1 Feb – 7 Feb
                  Wed 3   Mentor conversation 1        ends
                  Wed 3   Module 2, day 1              3 no answer · 0 of 2 ready
                  Thu 4   Module 2, day 2              3 no answer · 0 of 2 ready



                  Enter open  m move  a add  Space mark  e edit  d delete  + zoom in  - out  z whole  l list  f filter    : all  ? help
                """)
    }

    @Test("40×12 in Danish")
    func da40() throws {
        let shown = try screen(40, 12, .da, "")
        #expect(
            shown == """
                  Spor › Tidslinje  2/6    fre 20. nov.

                  uge 46 · 9. nov. – 15. nov.
                  ons 11. Styregruppemøde 1
                  uge 48 · 23. nov. – 29. nov.
                ▸ ons 25. Kick-off
                  tor 26. Mentorsamtale 1
                  uge 49 · 30. nov. – 6. dec.
                  man 30. Forberedelse til modul 1
                  uge 50 · 7. dec. – 13. dec.
                  tir 8.  slut: Forberedelse … 1    ↓ 14
                  Enter åbn  m flyt  a tilføj   ? hjælp
                """)
    }

    @Test("40×12 in English")
    func en40() throws {
        let shown = try screen(40, 12, .en, "")
        #expect(
            shown == """
                  Spor › Timeline  2/6       Fri 20 Nov

                  week 46 · 9 Nov – 15 Nov
                  Wed 11  Steering group meeting 1
                  week 48 · 23 Nov – 29 Nov
                ▸ Wed 25  Kick-off
                  Thu 26  Mentor conversation 1
                  week 49 · 30 Nov – 6 Dec
                  Mon 30  Preparation for module 1
                  week 50 · 7 Dec – 13 Dec
                  Tue 8   end: Preparation for … 1  ↓ 14
                  Enter open  m move  a add      ? help
                """)
    }
}
