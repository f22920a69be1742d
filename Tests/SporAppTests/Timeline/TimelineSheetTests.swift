import TalentDomain
import TerminalKit
import Testing

@testable import SporApp

@Suite("The timeline's sheets as they look")
struct TimelineSheetTests {
    private func screen(
        _ columns: Int, _ rows: Int, _ language: Language, _ keys: String, typing text: String = ""
    ) throws -> String {
        var data = try TimelineFixture.workspace()
        data.attendances = [:]
        let app = try TestApp(
            data, today: TimelineFixture.today, size: Size(rows: rows, columns: columns), language: language,
            template: TimelineFixture.template)
        app.press("2 " + keys)
        if !text.isEmpty { app.type(text).press("Enter") }
        return app.screen
    }

    @Test("a move and what follows, 80×24 in Danish")
    func moveDanish() throws {
        let shown = try screen(80, 24, .da, "Right m", typing: "18/12")
        #expect(
            shown == """
                  Spor › Talent Nord, hold 3                          fre 20. nov. 2026, uge 47
                  1 Overblik ▸2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde

                  Flyt Modul 1, dag 1
                  ons 9. dec. 2026 → fre 18. dec. 2026 · 9 dage senere

                  8 følger med
                  slut 3. feb. 2027 → 1. mar. 2027       +26 d.  Mentorsamtale 1
                  man 30. nov. 2026 → tir 8. dec. 2026   +8 d.   Forberedelse til modul 1
                  tor 10. dec. 2026 → man 21. dec. 2026  +11 d.  Lederspejl
                  ons 6. jan. 2027 → fre 15. jan. 2027   +9 d.   Modul 1, dag 2
                  tor 7. jan. 2027 → man 18. jan. 2027   +11 d.  Buddymøde 1
                  tor 7. jan. 2027 → man 18. jan. 2027   +11 d.  Samtale 1 med nærmeste leder
                  ons 3. feb. 2027 → man 1. mar. 2027    +26 d.  Modul 2, dag 1
                  tor 4. feb. 2027 → tir 2. mar. 2027    +26 d.  Modul 2, dag 2

                  Flyttet på grund af kalenderen
                  · Modul 2, dag 1: flyttet fra fre 12. feb. 2027 til man 1. mar. 2027, fordi
                  næste dag i modulet ellers ikke kan holdes til tiden (der er weekend), og der
                  derefter er vinterferie.



                  Enter flyt alt  m flyt kun denne  M alt herfra  Esc anden dato       F1 hjælp
                """)
    }

    @Test("a move and what follows, 40×12 in English")
    func moveEnglish() throws {
        let shown = try screen(40, 12, .en, "j j j j m", typing: "18/12")
        #expect(
            shown == """
                  Move Module 1, day 1       Fri 20 Nov

                  Move Module 1, day 1
                  Wed 9 Dec 2026 → Fri 18 Dec 2026 ·
                  9 days later

                  8 move with it
                  Mentor conversation 1
                    end 3 Feb 2027 → 1 Mar 2027  +26 d
                  Preparation for module 1
                    Mon 30 Nov 2026 → Tue 8 Dec 202↓ 27
                  Enter move all  m move only this one
                """)
    }

    @Test("what has been held, 80×24 in Danish: roles, organisations and talents")
    func heldDanish() throws {
        let shown = try screen(80, 24, .da, "b Left")
        #expect(shown.contains("▸Afholdt"), "\(shown)")
        for line in ["Roller", "Talenter (3)", "Organisationer", "Fjordby (3)", "Anne Holm"] {
            #expect(shown.contains(line), "\(shown)")
        }
    }

    @Test("the time budget, 80×24 in Danish")
    func budgetDanish() throws {
        let shown = try screen(80, 24, .da, "b")
        #expect(
            shown == """
                  Spor › Talent Nord, hold 3                          fre 20. nov. 2026, uge 47
                  1 Overblik ▸2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde

                  Tidsforbrug pr. person
                  ▸Talenter  Nærmeste ledere  Mentorer  Styregruppe  Afholdt

                  Fælles                                                              4,5 dage
                    Kick-off                                    1 × 4 timer           0,5 dage
                    Moduldag                                    4 × 8 timer             4 dage
                  Gruppe                                                             1,13 dage
                    Lederspejl                                  1 × 8 timer              1 dag
                    Buddymøde                                   1 × 1 time           0,13 dage
                  Digitalt                                                           0,25 dage
                    Forberedelse                                1 × 2 timer          0,25 dage
                  Hverdag                                                            0,25 dage
                    Mentorsamtale (frivillig)                   1 × 1 time           0,13 dage
                    Samtale med nærmeste leder                  1 × 1 time           0,13 dage





                  I alt                                         49 timer             6,13 dage
                  Tab næste rolle  Shift-Tab forrige rolle  Esc tilbage          : alt  ? hjælp
                """)
    }

    @Test("the time budget, 40×12 in English")
    func budgetEnglish() throws {
        let shown = try screen(40, 12, .en, "b")
        #expect(
            shown == """
                  Spor › Timeline  2/6       Fri 20 Nov

                  Working time per person
                  ▸Talents  Line managers  Mentors  S…›

                  Common                       4.5 days
                    Kick-off                   0.5 days
                    Module day                   4 days
                  Group                       1.13 days
                                                     ↓ 7
                  Total                       6.13 days
                  Tab next role                  ? help
                """)
    }

    @Test("the filters, 80×24 in Danish")
    func filters() throws {
        let shown = try screen(80, 24, .da, "f")
        #expect(
            shown == """
                  Spor › Talent Nord, hold 3                          fre 20. nov. 2026, uge 47
                  1 Overblik ▸2 Tidslinje  3 Talenter  4 Parathed  5 Buddypar  6 Fremmøde


                  Vis
                ▸ Alt
                  Spor: Fælles
                  Spor: Gruppe
                  Spor: Digitalt
                  Spor: Hverdag
                  Spor: Understøttende
                  For: Talenter
                  For: Nærmeste ledere
                  For: Buddypar
                  For: Mentorer
                  For: Styregruppe







                  Enter åbn  Esc tilbage                                         : alt  ? hjælp
                """)
    }
}
