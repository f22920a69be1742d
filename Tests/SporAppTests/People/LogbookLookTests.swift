import Testing

@testable import SporApp

@Suite("How a logbook looks")
struct LogbookLookTests {
    @Test("80×24 in Danish, with a question that is answered and marks that are read")
    func line() throws {
        let app = try LogbookFixture.app().press("Enter").type("Jeg ventede @mål2 +opgave ring til Bo til fre")
        #expect(
            app.look == """

                 Jeg ventede @mål2 +opgave ring til Bo til fre
                 Hvad skete der, da du brugte det i praksis?
                 → opgave: ring til Bo, fre 19. mar. · Modul 3 · mål: Fælles dagsorden
                 Opgaven kan læses af dig, din leder, din buddy og den interne konsulent.
                  For et halvt år siden skrev du: Er det her noget for mig? Det tror jeg.
                torsdag den 14. januar 2027
                ▸ 20.00 ★ Jeg lod Bente lede budgetmødet. Det var svært at tie stille, da
                          snakken gik i ring, men de fandt selv en løsning.
                          · mål: Delegere driften til to … · kun dig
                  08.00   Sov godt. · Modul 3 · kun dig
                lørdag den 9. januar 2027
                  16.00   Skyggepraktik aftalt: Dina ser mig lede mødet den 22.
                          · du deler med Dina Fjord og Søren Kjær
                mandag den 14. september 2026
                  19.00   Er det her noget for mig?
                          Det tror jeg. · du deler med netværksgruppen Broen (2)
                """)
    }

    @Test("80×24 in English, in the stream")
    func stream() throws {
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 24, columns: 80, .en).press("Tab")
        #expect(
            app.look == """

                 Write in your logbook …
                 i: What happened when you used it in practice?
                 Enter: save. Only you can read it until you share it.
                  Six months ago you wrote: Er det her noget for mig? Det tror jeg.
                Thursday 14 January 2027
                ▸ 20:00 ★ Jeg lod Bente lede budgetmødet. Det var svært at tie stille, da
                          snakken gik i ring, men de fandt selv en løsning.
                          · goal: Delegere driften til to … · only you
                  08:00   Sov godt. · Module 3 · only you
                Saturday 9 January 2027
                  16:00   Skyggepraktik aftalt: Dina ser mig lede mødet den 22.
                          · shared with Dina Fjord and Søren Kjær
                Monday 14 September 2026
                  19:00   Er det her noget for mig?
                          Det tror jeg. · shared with the network group Broen (2)
                """)
    }

    @Test("120×40 in Danish")
    func wide() throws {
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 40, columns: 120).press("Tab")
        #expect(
            app.look == """

                 Skriv i din logbog …
                 i: Hvad skete der, da du brugte det i praksis?
                 Enter: gem. Kun du kan læse det, indtil du deler det.
                  For et halvt år siden skrev du: Er det her noget for mig? Det tror jeg.
                torsdag den 14. januar 2027
                ▸ 20.00 ★ Jeg lod Bente lede budgetmødet. Det var svært at tie stille, da snakken gik i ring, men de fandt selv en
                          løsning. · mål: Delegere driften til to … · kun dig
                  08.00   Sov godt. · Modul 3 · kun dig
                lørdag den 9. januar 2027
                  16.00   Skyggepraktik aftalt: Dina ser mig lede mødet den 22. · du deler med Dina Fjord og Søren Kjær
                mandag den 14. september 2026
                  19.00   Er det her noget for mig?
                          Det tror jeg. · du deler med netværksgruppen Broen (2)
                """)
    }

    @Test("40×12 in Danish: the question has the room while nothing is typed")
    func low() throws {
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 12, columns: 40).press("Enter")
        #expect(
            app.look == """
                 Skriv dit svar …
                 Hvad skete der, da du brugte det i
                 praksis?
                 → Modul 3
                torsdag den 14. januar 2027            ↑
                ▸ 20.00 ★ Jeg lod Bente lede
                          budgetmødet. Det var svært at
                          tie stille, da snakken gik i
                          ring, men de fandt selv en   ↓
                """)
    }

    @Test("40×12 in English: who reads is said as soon as one types")
    func lowTyping() throws {
        let app = try LogbookFixture.app(PeopleFixture.anne, rows: 12, columns: 40, .en).type("Today +task ring @goal1")
        #expect(
            app.look == """
                 Today +task ring @goal1
                 → task: ring · goal: Delegere driften…
                 The task: you, your manager, your
                 buddy and the internal consultant.
                Thursday 14 January 2027               ↑
                ▸ 20:00 ★ Jeg lod Bente lede
                          budgetmødet. Det var svært at
                          tie stille, da snakken gik i
                          ring, men de fandt selv en   ↓
                """)
    }

    @Test("as the buddy reads it")
    func buddy() throws {
        let app = try LogbookFixture.app(PeopleFixture.dina)
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                lørdag den 9. januar 2027
                ▸ 16.00   Skyggepraktik aftalt: Dina ser mig lede mødet den 22. · delt med dig
                """)
    }

    @Test("the choice of what to show, with how much of each")
    func choice() throws {
        let app = try LogbookFixture.app().press("Tab f")
        #expect(
            app.look == """


                  Vis
                  en aktivitet, et mål, stjerne, delt

                ▸ Alle indslag                                           4
                  Med stjerne                                            1
                  Delt med nogen                                         2
                  Kun du kan læse det                                    2
                  Modul 3                                                1
                  mål: Delegere driften til to koordinatorer             1
                """)
    }
}
