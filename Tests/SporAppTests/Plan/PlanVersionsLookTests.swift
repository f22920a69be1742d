import Testing

@testable import SporApp

@Suite("How the versions of a plan look")
struct PlanVersionsLookTests {
    @Test("80×24 in Danish")
    func versions80Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80).press("3 o Enter A ^S v")
        #expect(
            app.look == """

                ▸ 2  Delt 15. mar. efter modul 2 · 1 nyt mål, 2 andre punkter
                  1  Aftalt 12. feb. efter modul 1 · den første · Anne Holm, Søren Kjær
                  Version 2 ────────────────────────────────────────────────── PgUp PgDn ruller
                  Ændret siden version 1                │ Version 2
                  Nyt mål                               │
                    –                                   │ Tre sager løst sammen med Sundhed ·
                                                        │ organisation · frist 1. jun. · ●
                                                        │ nået
                  Det, jeg har lært                     │
                    –                                   │ Jeg taler for længe, før jeg
                                                        │ spørger.
                  Lokale talenter i mesterlære          │
                    –                                   │ MK

                  Mål                                                 mærkes i          frist
                  ◐ Delegere driften til to koordinatorer             individ       ! 1. mar.
                    Jeg svarer ikke selv på vagtplaner.
                  ○ Ledermøder med én fælles dagsorden                team           15. apr.
                  ● Tre sager løst sammen med Sundhed                 organisation       nået
                                                                                            ↓ 32
                """)
    }

    @Test("80×24 in English")
    func versions80English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80, .en).press("3 o Enter A ^S v")
        #expect(
            app.look == """

                ▸ 2  Shared 15 Mar after module 2 · 1 new goal, 2 other points
                  1  Agreed 12 Feb after module 1 · the first · Anne Holm, Søren Kjær
                  Version 2 ────────────────────────────────────────────────── PgUp PgDn scroll
                  Changed since version 1               │ Version 2
                  New goal                              │
                    –                                   │ Tre sager løst sammen med Sundhed ·
                                                        │ organisation · due 1 Jun · ●
                                                        │ reached
                  What I have learned                   │
                    –                                   │ Jeg taler for længe, før jeg
                                                        │ spørger.
                  Protégés at my workplace              │
                    –                                   │ MK

                  Goals                                               shows in          due
                  ◐ Delegere driften til to koordinatorer             individual    ! 1 Mar
                    Jeg svarer ikke selv på vagtplaner.
                  ○ Ledermøder med én fælles dagsorden                team           15 Apr
                  ● Tre sager løst sammen med Sundhed                 organisation  reached
                                                                                            ↓ 32
                """)
    }

    @Test("120×40 in English")
    func versions120English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120, .en).press("3 o Enter A ^S v")
        #expect(
            app.look == """

                ▸ 2  Shared 15 Mar after module 2 · 1 new goal, 2 other points
                  1  Agreed 12 Feb after module 1 · the first · Anne Holm, Søren Kjær
                  Version 2 ────────────────────────────────────────────────────────────────────────────────────────── PgUp PgDn scroll
                  Changed since version 1                                   │ Version 2
                  New goal                                                  │
                    –                                                       │ Tre sager løst sammen med Sundhed · organisation · due
                                                                            │ 1 Jun · ● reached
                  What I have learned                                       │
                    –                                                       │ Jeg taler for længe, før jeg spørger.
                  Protégés at my workplace                                  │
                    –                                                       │ MK

                  Goals                                               shows in          due
                  ◐ Delegere driften til to koordinatorer             individual    ! 1 Mar
                    Jeg svarer ikke selv på vagtplaner.
                  ○ Ledermøder med én fælles dagsorden                team           15 Apr
                  ● Tre sager løst sammen med Sundhed                 organisation  reached

                  Keep                                   Less, let go                           New and more
                  nærvær i husene                        selv at skrive referater               sparre med andre ledere
                                                         løse sager, som teamet selv kan
                                                         klare

                  About me and my leadership · 1 of 7 texts
                  Why I want to lead                               Jeg vil have flere med i at løse de svære …
                  My strengths  –
                  What challenges me  –
                  What others see in me  –
                  The effect the line manager expects in the unit  –
                  Mutual expectations and agreements  –
                  After the programme  –

                  Room for leadership · 0 of 4 texts
                  This is mine  –
                  This is not mine  –
                  This is where I get help  –                                                                                       ↓ 13
                """)
    }

    @Test("40×12 in Danish")
    func versions40Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40).press("3 o Enter A ^S v")
        #expect(
            app.look == """
                ▸ 2  Delt 15. mar. efter modul 2 ·
                     1 nyt mål, 2 andre punkter
                                                     ↓ 2
                  Version 2 ────────── PgUp PgDn ruller
                  Ændret siden version 1
                  Nyt mål
                    før: –
                    nu:  Tre sager løst sammen med
                         Sundhed · organisation ·
                """)
    }

    @Test("40×12 in English")
    func versions40English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40, .en).press("3 o Enter A ^S v")
        #expect(
            app.look == """
                ▸ 2  Shared 15 Mar after module 2 ·
                     1 new goal, 2 other points
                                                     ↓ 2
                  Version 2 ────────── PgUp PgDn scroll
                  Changed since version 1
                  New goal
                    was: –
                    now: Tre sager løst sammen med
                         Sundhed · organisation · due
                """)
    }
}
