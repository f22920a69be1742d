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

    @Test("80×24 in Danish")
    func da80() throws {
        #expect(
            try screen(80, 24, .da, "") == """
                 Spor │ Talent Nord, hold 3                           uge 47, fre 20. nov. 2026
                 1 Overblik ▸2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar
                                 2026                      │2027
                                 │okt    │nov     │dec     │jan     │feb    │mar     │apr    │
                 Fælles          │       │     ▸K │ 1a─────│1b      2a      │        │       │
                                 │       │     ┃  │        │        │2b     │        │       │
                                 │       │     ┃  │        │        │       │        │       │
                 Gruppe          │       │     ┃  │  spejl░│ b░░    │       │        │       │
                                 │       │     ┃  │        │        │       │        │       │
                 Digitalt        │       │     ┃  f1       │        │       │        │       │
                                 │       │     ┃  │        │        │       │        │       │
                 Hverdag         │       │     ┃ Mentorsamtale 1░░░░│       │        │       │
                                 │       │     ┃  │        │ s1░    │       │        │       │
                                 │       │     ┃  │        │        │       │        │       │
                 Understøttende  │       │  ●Styregruppemøde 1      │       │        │       │
                ── Kick-off · ons 25. nov. 2026 (uge 48) · 0 af 3 har sagt ja ──────────────────
                 Det sker der.                                     Talenter, nærmeste ledere ·
                                                                   4 timer
                                                                   Kilde: TN, «Kick-off»




                Enter åbn  m flyt  + zoom ind  - zoom ud  t i dag  / søg  f filter  ? hjælp
                """)
    }

    @Test("80×24 in English")
    func en80() throws {
        #expect(
            try screen(80, 24, .en, "") == """
                 Spor │ Talent Nord, hold 3                            week 47, Fri 20 Nov 2026
                 1 Overview ▸2 Timeline  3 Talents  4 Readiness  5 Buddy pairs
                             2026                       │2027
                              │oct    │nov     │dec     │jan     │feb    │mar     │apr    │may
                 Common       │       │     ▸K │ 1a─────│1b      2a      │        │       │
                              │       │     ┃  │        │        │2b     │        │       │
                              │       │     ┃  │        │        │       │        │       │
                 Group        │       │     ┃  │  mi░░░░│ b░░    │       │        │       │
                              │       │     ┃  │        │        │       │        │       │
                 Digital      │       │     ┃  p1       │        │       │        │       │
                              │       │     ┃  │        │        │       │        │       │
                 Everyday     │       │     ┃ Mentor talk 1░░░░░░│       │        │       │
                              │       │     ┃  │        │ c1░    │       │        │       │
                              │       │     ┃  │        │        │       │        │       │
                 Supporting   │       │  ●Steering group meeting 1       │        │       │
                ── Kick-off · Wed 25 Nov 2026 (week 48) · 0 of 3 have said yes ─────────────────
                 That is what happens.                             Talents, line managers · 4
                                                                   hours
                                                                   Source: TN, «Kick-off»




                Enter open  m move  + zoom in  - zoom out  t today  / search  f filter  ? help
                """)
    }

    @Test("120×40 in Danish")
    func da120() throws {
        #expect(
            try screen(120, 40, .da, "") == """
                 Spor │ Talent Nord, hold 3                                                                   uge 47, fre 20. nov. 2026
                 1 Overblik ▸2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar
                                 2026                      │2027                               │ Kick-off
                                 │okt    │nov     │dec     │jan     │feb    │mar     │apr    │ │ ons 25. nov. 2026 (uge 48)
                 Fælles          │       │     ▸K │ 1a─────│1b      2a      │        │       │ │ 0 af 3 har sagt ja
                                 │       │     ┃  │        │        │2b     │        │       │ │
                                 │       │     ┃  │        │        │       │        │       │ │ Det sker der.
                 Gruppe          │       │     ┃  │  spejl░│ b░░    │       │        │       │ │
                                 │       │     ┃  │        │        │       │        │       │ │ Talenter, nærmeste ledere · 4 timer
                 Digitalt        │       │     ┃  f1       │        │       │        │       │ │ Kilde: TN, «Kick-off»
                                 │       │     ┃  │        │        │       │        │       │ │
                 Hverdag         │       │     ┃ Mentorsamtale 1░░░░│       │        │       │ │
                                 │       │     ┃  │        │ s1░    │       │        │       │ │
                                 │       │     ┃  │        │        │       │        │       │ │
                 Understøttende  │       │  ●Styregruppemøde 1      │       │        │       │ │
                                               ┃ i dag                                         │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                ── Kommende ───────────────────────────────────────────────────────────────────┤
                 ons 25. nov. ● Kick-off                                                       │
                 tor 26. nov. ░ Mentorsamtale 1                                                │
                 man 30. nov. ░ Forberedelse til modul 1                                       │
                 ons 9. dec.  ● Modul 1, dag 1                                                 │
                 tor 10. dec. ░ Lederspejl                                                     │
                 ons 6. jan.  ● Modul 1, dag 2                                                 │
                 tor 7. jan.  ░ Buddymøde 1                                                    │
                 tor 7. jan.  ░ Samtale 1 med nærmeste leder                                   │
                 ons 3. feb.  ● Modul 2, dag 1                                                 │
                 tor 4. feb.  ● Modul 2, dag 2                                                 │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                Enter åbn  m flyt  + zoom ind  - zoom ud  t i dag  / søg  f filter  a tilføj  e ret  d slet  b tidsforbrug  ? hjælp
                """)
    }

    @Test("120×40 in English")
    func en120() throws {
        #expect(
            try screen(120, 40, .en, "") == """
                 Spor │ Talent Nord, hold 3                                                                    week 47, Fri 20 Nov 2026
                 1 Overview ▸2 Timeline  3 Talents  4 Readiness  5 Buddy pairs
                             2026                       │2027                                  │ Kick-off
                              │oct    │nov     │dec     │jan     │feb    │mar     │apr    │may │ Wed 25 Nov 2026 (week 48)
                 Common       │       │     ▸K │ 1a─────│1b      2a      │        │       │    │ 0 of 3 have said yes
                              │       │     ┃  │        │        │2b     │        │       │    │
                              │       │     ┃  │        │        │       │        │       │    │ That is what happens.
                 Group        │       │     ┃  │  mi░░░░│ b░░    │       │        │       │    │
                              │       │     ┃  │        │        │       │        │       │    │ Talents, line managers · 4 hours
                 Digital      │       │     ┃  p1       │        │       │        │       │    │ Source: TN, «Kick-off»
                              │       │     ┃  │        │        │       │        │       │    │
                 Everyday     │       │     ┃ Mentor talk 1░░░░░░│       │        │       │    │
                              │       │     ┃  │        │ c1░    │       │        │       │    │
                              │       │     ┃  │        │        │       │        │       │    │
                 Supporting   │       │  ●Steering group meeting 1       │        │       │    │
                                            ┃ today                                            │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                ── Coming up ──────────────────────────────────────────────────────────────────┤
                 Wed 25 Nov ● Kick-off                                                         │
                 Thu 26 Nov ░ Mentor talk 1                                                    │
                 Mon 30 Nov ░ Preparation for module 1                                         │
                 Wed 9 Dec  ● Module 1, day 1                                                  │
                 Thu 10 Dec ░ Leader mirror                                                    │
                 Wed 6 Jan  ● Module 1, day 2                                                  │
                 Thu 7 Jan  ░ Buddy meeting 1                                                  │
                 Thu 7 Jan  ░ Talk 1 with the line manager                                     │
                 Wed 3 Feb  ● Module 2, day 1                                                  │
                 Thu 4 Feb  ● Module 2, day 2                                                  │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                                                                                               │
                Enter open  m move  + zoom in  - zoom out  t today  / search  f filter  a add  e edit  d delete  b time budget  ? help
                """)
    }

    @Test("40×12 in Danish")
    func da40() throws {
        #expect(
            try screen(40, 12, .da, "") == """
                 Spor │ Talent Nord, hold 3    20. nov.
                 1 Overblik ▸2 Tidslinje  3 Talenter  …›
                uge 46
                  ons 11. nov. ● Styregruppemøde 1
                ┃ i dag fre 20. nov. ┃ uge 48
                ▸ ons 25. nov. ● Kick-off
                  tor 26. nov. ░ Mentorsamtale 1
                uge 49
                  man 30. nov. ░ Forberedelse ti… 1
                uge 50
                  ons 9. dec.  ● Modul 1, dag 1      ↓ 8
                Enter åbn  m flyt  t i dag  ? hjælp
                """)
    }

    @Test("40×12 in English")
    func en40() throws {
        #expect(
            try screen(40, 12, .en, "") == """
                 Spor │ Talent Nord, hold 3      20 Nov
                 1 Overview ▸2 Timeline  3 Talents  4 …›
                week 46
                  Wed 11 Nov ● Steering group me… 1
                ┃ today Fri 20 Nov ┃ week 48
                ▸ Wed 25 Nov ● Kick-off
                  Thu 26 Nov ░ Mentor talk 1
                week 49
                  Mon 30 Nov ░ Preparation for m… 1
                week 50
                  Wed 9 Dec  ● Module 1, day 1       ↓ 8
                Enter open  m move  t today  ? help
                """)
    }
}
