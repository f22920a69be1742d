import TalentDomain
import Testing

@testable import SporApp

@Suite("How a plan looks")
struct PlanLookTests {
    @Test("80×24 in Danish")
    func plan80Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80).press("3 o Enter")
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                  Aftalt 12. feb. (version 1) · siden: + 1 nyt mål, 2 andre punkter

                  Mål                                                 mærkes i          frist
                ▸ ◐ Delegere driften til to koordinatorer             individ       ! 1. mar.
                    Jeg svarer ikke selv på vagtplaner.
                  ○ Ledermøder med én fælles dagsorden                team           15. apr.
                  ● Tre sager løst sammen med Sundhed                 organisation       nået

                  Fastholde                 Mindre af, give slip      Nyt og mere
                  nærvær i husene           selv at skrive            sparre med andre ledere
                                            referater
                                            løse sager, som teamet
                                            selv kan klare

                  Om mig og min ledelse · 1 af 7 tekster
                  Hvorfor jeg vil lede                     Jeg vil have flere med i at løse …
                  Mine styrker  –
                  Det, der udfordrer mig  –
                  Det, andre ser i mig  –                                                  ↓ 25
                """)
    }

    @Test("80×24 in English")
    func plan80English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80, .en).press("3 o Enter")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                  Agreed 12 Feb (version 1) · since: + 1 new goal, 2 other points

                  Goals                                               shows in          due
                ▸ ◐ Delegere driften til to koordinatorer             individual    ! 1 Mar
                    Jeg svarer ikke selv på vagtplaner.
                  ○ Ledermøder med én fælles dagsorden                team           15 Apr
                  ● Tre sager løst sammen med Sundhed                 organisation  reached

                  Keep                      Less, let go              New and more
                  nærvær i husene           selv at skrive            sparre med andre ledere
                                            referater
                                            løse sager, som teamet
                                            selv kan klare

                  About me and my leadership · 1 of 7 texts
                  Why I want to lead                               Jeg vil have flere med i …
                  My strengths  –
                  What challenges me  –
                  What others see in me  –                                                 ↓ 25
                """)
    }

    @Test("120×40 in Danish")
    func plan120Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120).press("3 o Enter")
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                  Aftalt 12. feb. (version 1) · siden: + 1 nyt mål, 2 andre punkter

                  Mål                                                 mærkes i          frist │ Delegere driften til to koordinatorer
                ▸ ◐ Delegere driften til to koordinatorer             individ       ! 1. mar. │
                    Jeg svarer ikke selv på vagtplaner.                                       │ Status      ◐ i gang
                  ○ Ledermøder med én fælles dagsorden                team           15. apr. │ Mærkes i    individ
                  ● Tre sager løst sammen med Sundhed                 organisation       nået │ Frist       man 1. mar. 2027
                                                                                              │ Kompetence  –
                  Fastholde                Mindre af, give slip     Nyt og mere               │
                  nærvær i husene          selv at skrive           sparre med andre          │ Succeskriterium
                                           referater                ledere                    │ Jeg svarer ikke selv på vagtplaner.
                                           løse sager, som teamet                             │
                                           selv kan klare                                     │
                                                                                              │
                  Om mig og min ledelse · 1 af 7 tekster                                      │
                  Hvorfor jeg vil lede                     Jeg vil have flere med i at løse … │
                  Mine styrker  –                                                             │
                  Det, der udfordrer mig  –                                                   │
                  Det, andre ser i mig  –                                                     │
                  Den effekt, lederen forventer i enheden  –                                  │
                  Gensidige forventninger og aftaler  –                                       │
                  Efter programmet  –                                                         │
                                                                                              │
                  Ledelsesrum · 0 af 4 tekster                                                │
                  Det er mit  –                                                               │
                  Det er ikke mit  –                                                          │
                  Her henter jeg hjælp  –                                                     │
                  Hvad jeg måles på, og hvornår det er godt nok  –                            │
                                                                                              │
                  Det, jeg har lært                                                           │
                  Jeg taler for længe, før jeg spørger.  lederspejl                           │
                                                                                              │
                  Lokale talenter i mesterlære                                                │
                  MK                                                                          │
                                                                                          ↓ 9 │
                """)
    }

    @Test("120×40 in English")
    func plan120English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120, .en).press("3 o Enter")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                  Agreed 12 Feb (version 1) · since: + 1 new goal, 2 other points

                  Goals                                               shows in          due   │ Delegere driften til to koordinatorer
                ▸ ◐ Delegere driften til to koordinatorer             individual    ! 1 Mar   │
                    Jeg svarer ikke selv på vagtplaner.                                       │ Status      ◐ in progress
                  ○ Ledermøder med én fælles dagsorden                team           15 Apr   │ Shows in    individual
                  ● Tre sager løst sammen med Sundhed                 organisation  reached   │ Due         Mon 1 Mar 2027
                                                                                              │ Competence  –
                  Keep                     Less, let go             New and more              │
                  nærvær i husene          selv at skrive           sparre med andre          │ Success criterion
                                           referater                ledere                    │ Jeg svarer ikke selv på vagtplaner.
                                           løse sager, som teamet                             │
                                           selv kan klare                                     │
                                                                                              │
                  About me and my leadership · 1 of 7 texts                                   │
                  Why I want to lead                               Jeg vil have flere med i … │
                  My strengths  –                                                             │
                  What challenges me  –                                                       │
                  What others see in me  –                                                    │
                  The effect the line manager expects in the unit  –                          │
                  Mutual expectations and agreements  –                                       │
                  After the programme  –                                                      │
                                                                                              │
                  Room for leadership · 0 of 4 texts                                          │
                  This is mine  –                                                             │
                  This is not mine  –                                                         │
                  This is where I get help  –                                                 │
                  What I am measured on, and when it is good enough  –                        │
                                                                                              │
                  What I have learned                                                         │
                  Jeg taler for længe, før jeg spørger.  lederspejl                           │
                                                                                              │
                  Protégés at my workplace                                                    │
                  MK                                                                          │
                                                                                          ↓ 9 │
                """)
    }

    @Test("40×12 in Danish")
    func plan40Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40).press("3 o Enter")
        #expect(
            app.look == """
                  Aftalt 12. feb. (version 1)
                  Mål
                ▸ ◐ Delegere driften til to
                    koordinatorer
                    ! 1. mar. · individ
                  ○ Ledermøder med én fælles dagsorden
                    15. apr. · team
                  ● Tre sager løst sammen med Sundhed
                    nået · organisation            ↓ 43
                """)
    }

    @Test("40×12 in English")
    func plan40English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40, .en).press("3 o Enter")
        #expect(
            app.look == """
                  Agreed 12 Feb (version 1)
                  Goals
                ▸ ◐ Delegere driften til to
                    koordinatorer
                    ! 1 Mar · individual
                  ○ Ledermøder med én fælles dagsorden
                    15 Apr · team
                  ● Tre sager løst sammen med Sundhed
                    reached · organisation         ↓ 43
                """)
    }

    @Test("the long texts share the rows that a high screen leaves free")
    func texts() throws {
        var data = RoomFixture.data
        let plan = try #require(data.plan(of: "anne"))
        for text in PlanText.allCases {
            data.plans[plan.id]?.content.texts[text] = Array(repeating: "Jeg vil have flere med i at løse", count: 20)
                .joined(separator: " ")
        }
        func lines(_ rows: Int) throws -> Int {
            let app = try TestApp(room: data, rows: rows, columns: 80).press("3 o Enter")
            return app.screen.components(separatedBy: "Jeg vil").count - 1
        }
        #expect(try lines(24) <= 9 && lines(100) >= 18)
    }
}
