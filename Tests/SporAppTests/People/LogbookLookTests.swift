import Testing

@testable import SporApp

@Suite("How a logbook looks")
struct LogbookLookTests {
    @Test("80×24 in Danish, with a question that is answered and marks that are read")
    func line() throws {
        let app = try LogbookFixture.app().press("Enter").type("Jeg ventede @mål2 +opgave ring til Bo til fre")
        #expect(
            app.look == """

                  ┃ Jeg ventede @mål2 +opgave ring til Bo til fre
                    Hvad skete der, da du brugte det i praksis?
                    → opgave: ring til Bo, fre 19. mar. · Modul 3 · mål 2, Fælles dagsorden
                    Opgaven kan læses af dig, din leder, din buddy og den interne konsulent.

                  For et halvt år siden skrev du: Er det her noget for mig? Det tror jeg.

                  Januar 2027       · kun dig  B buddy  L leder  M mentor  N netværk   læses af
                  tor 14.  ★ Jeg lod Bente lede budgetmødet. Det var svært at tie stille,     ·
                  20.00      da snakken gik i ring, men de fandt selv en løsning.
                             → mål 1, Delegere driften til to koordinatorer
                  08.00      Sov godt.                                                        ·
                             → Modul 3
                  lør  9.    Skyggepraktik aftalt: Dina ser mig lede mødet den 22.          B L

                  September 2026
                  man 14.    Er det her noget for mig?                                        N
                  19.00      Det tror jeg.
                """)
    }

    @Test("80×24 in English, in the stream")
    func stream() throws {
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 24, columns: 80, .en).press("Tab")
        #expect(
            app.look == """

                  ┃ Write in your logbook …
                    Only you can read it until you share it.
                    Press i to answer a question: What happened when you used it in
                    practice?

                  Six months ago you wrote: Er det her noget for mig? Det tror jeg.

                  January 2027    · you  B buddy  L line manager  M mentor  N network   read by
                ▸ Thu 14   ★ Jeg lod Bente lede budgetmødet. Det var svært at tie stille,     ·
                  20:00      da snakken gik i ring, men de fandt selv en løsning.
                             → goal 1, Delegere driften til to koordinatorer
                  08:00      Sov godt.                                                        ·
                             → Module 3
                  Sat  9     Skyggepraktik aftalt: Dina ser mig lede mødet den 22.          B L

                  September 2026
                  Mon 14     Er det her noget for mig?                                        N
                  19:00      Det tror jeg.
                """)
    }

    @Test("120×40 in Danish")
    func wide() throws {
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 40, columns: 120).press("Tab")
        #expect(
            app.look == """

                  ┃ Skriv i din logbog …
                    Kun du kan læse det, indtil du deler det.
                    Tryk i for at svare på et spørgsmål: Hvad skete der, da du brugte det i
                    praksis?

                  For et halvt år siden skrev du: Er det her noget for mig? Det tror jeg.     │ tor 14. jan. 2027 kl. 20.00
                                                                                              │ Kun dig
                  Januar 2027     · kun dig  B buddy  L leder  M mentor  N netværk   læses af │
                ▸ tor 14.  ★ Jeg lod Bente lede budgetmødet. Det var svært at tie           · │ Jeg lod Bente lede budgetmødet. Det var
                  20.00      stille, da snakken gik i ring, men de fandt selv en              │ svært at tie stille, da snakken gik i
                             løsning.                                                         │ ring, men de fandt selv en løsning.
                             → mål 1, Delegere driften til to koordinatorer                   │
                  08.00      Sov godt.                                                      · │ → mål 1, Delegere driften til to
                             → Modul 3                                                        │   koordinatorer
                  lør  9.    Skyggepraktik aftalt: Dina ser mig lede mødet den 22.        B L │
                                                                                              │
                  September 2026                                                              │
                  man 14.    Er det her noget for mig?                                      N │
                  19.00      Det tror jeg.                                                    │
                """)
    }

    @Test("on the line, the keys begin with Enter; the entries have no marker until they have the keys")
    func keysOfLine() throws {
        let app = try LogbookFixture.app()
        #expect(app.screen.contains("\n  ┃ ") && !app.screen.dropFirst(160).contains("▸"), "\(app.screen)")
        #expect(app.screen.contains("\n  Enter svar  ^O "))
        #expect(app.type("Delegerede").screen.contains("\n  Enter gem  ^O "))
        #expect(app.press("Tab").screen.contains("\n▸ "))
    }

    @Test("40×12 in Danish: the question has the room while nothing is typed")
    func low() throws {
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 12, columns: 40).press("Enter")
        #expect(
            app.look == """
                  ┃ Skriv dit svar …
                    Hvad skete der, da du brugte det i
                    praksis?
                    → Modul 3
                  Januar 2027                        ↑ 2
                  14. ★ Jeg lod Bente lede            ·
                  20.00 budgetmødet. Det var svært
                        at tie stille, da snakken
                        gik i ring, men de fandt    ↓ 11
                """)
    }

    @Test("40×12 in English: who reads is said as soon as one types")
    func lowTyping() throws {
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 12, columns: 40, .en).type("Today +task ring @goal1")
        #expect(
            app.look == """
                  ┃ Today +task ring @goal1
                    → task: ring · goal 1, Delegere dr…
                    The task: you, your manager, your
                    buddy and the internal consultant.
                  January 2027                       ↑ 2
                  14  ★ Jeg lod Bente lede            ·
                  20:00 budgetmødet. Det var svært
                        at tie stille, da snakken
                        gik i ring, men de fandt    ↓ 11
                """)
    }

    @Test("as the buddy reads it")
    func buddy() throws {
        let app = try LogbookFixture.app(PeopleFixture.dina)
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                  Januar 2027
                ▸ lør  9.    Skyggepraktik aftalt: Dina ser mig lede mødet den 22.
















                  lør 9. jan. 2027 kl. 16.00 · delt med dig
                """)
    }

    @Test("the choice of what to show, with how much of each")
    func choice() throws {
        let app = try LogbookFixture.app().press("Tab f")
        #expect(
            app.look == """


                  Vis
                  en aktivitet, et mål, stjerne, delt

                ▸ Alle indslag                                               4
                  Med stjerne                                                1
                  Delt med nogen                                             2
                  Kun du kan læse det                                        2
                  Modul 3                                                    1
                  mål 1, Delegere driften til to koordinatorer               1
                """)
    }
}
