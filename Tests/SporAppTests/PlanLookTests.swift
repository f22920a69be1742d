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

                 Mål                                     niveau       frist      status
                 ▸ Delegere driften til to koordinatorer individ      ! 1. mar.  ◐ i gang
                   Ledermøder med én fælles dagsorden    team         15. apr.   ○ ikke begyndt
                   Tre sager løst sammen med Sundhed     organisation 1. jun.    ● nået

                 Fastholde               │ Mindre af, give slip    │ Nyt og mere
                   nærvær i husene       │   selv at skrive        │   sparre med andre
                                         │   referater             │   ledere
                                         │   løse sager, som       │
                                         │   teamet selv kan klare │

                 Om mig og min ledelse
                   Hvorfor jeg vil lede
                     Jeg vil have flere med i at løse de svære opgaver, og jeg kan mærke, at
                     jeg får energi af, at andre lykkes.
                   Mine styrker  –
                   Det, der udfordrer mig  –
                   Det, andre ser i mig  –                                                 ↓ 15
                 Aftalt 12. feb. efter modul 1 · siden: 1 nyt mål
                """)
    }

    @Test("80×24 in English")
    func plan80English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80, .en).press("3 o Enter")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                 Goals                                   level        due        status
                 ▸ Delegere driften til to koordinatorer individual   ! 1 Mar    ◐ in progress
                   Ledermøder med én fælles dagsorden    team         15 Apr     ○ not started
                   Tre sager løst sammen med Sundhed     organisation 1 Jun      ● reached

                 Keep                    │ Less, let go            │ New and more
                   nærvær i husene       │   selv at skrive        │   sparre med andre
                                         │   referater             │   ledere
                                         │   løse sager, som       │
                                         │   teamet selv kan klare │

                 About me and my leadership
                   Why I want to lead
                     Jeg vil have flere med i at løse de svære opgaver, og jeg kan mærke, at
                     jeg får energi af, at andre lykkes.
                   My strengths  –
                   What challenges me  –
                   What others see in me  –                                                ↓ 15
                 Agreed 12 Feb after module 1 · since: 1 new goal
                """)
    }

    @Test("120×40 in Danish")
    func plan120Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120).press("3 o Enter")
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                 Mål                                     niveau       frist      status         │ Delegere driften til to koordinatorer
                 ▸ Delegere driften til to koordinatorer individ      ! 1. mar.  ◐ i gang       │
                   Ledermøder med én fælles dagsorden    team         15. apr.   ○ ikke begyndt │ Status      ◐ i gang
                   Tre sager løst sammen med Sundhed     organisation 1. jun.    ● nået         │ Niveau      individ
                                                                                                │ Frist       man 1. mar. 2027
                 Fastholde               │ Mindre af, give slip    │ Nyt og mere                │ Kompetence  –
                   nærvær i husene       │   selv at skrive        │   sparre med andre         │
                                         │   referater             │   ledere                   │ Succeskriterium
                                         │   løse sager, som       │                            │ Jeg svarer ikke selv på vagtplaner.
                                         │   teamet selv kan klare │                            │
                                                                                                │
                 Om mig og min ledelse                                                          │
                   Hvorfor jeg vil lede                                                         │
                     Jeg vil have flere med i at løse de svære opgaver, og jeg kan mærke, at    │
                     jeg får energi af, at andre lykkes.                                        │
                   Mine styrker  –                                                              │
                   Det, der udfordrer mig  –                                                    │
                   Det, andre ser i mig  –                                                      │
                   Den effekt, lederen forventer i enheden  –                                   │
                   Gensidige forventninger og aftaler  –                                        │
                   Det lokale talentmiljø  –                                                    │
                   Produkter fra modulerne  –                                                   │
                   Efter programmet  –                                                          │
                                                                                                │
                 Det, jeg har lært                                                              │
                   Jeg taler for længe, før jeg spørger.  lederspejl                            │
                                                                                                │
                 Lokale talenter i mesterlære                                                   │
                   MK                                                                           │
                                                                                                │
                 Hvem kan læse planen                                                           │
                   [✓] Buddyen kan læse mål og opgaver                                          │
                   [ ] Mentoren kan læse de delte versioner                                     │
                                                                                                │
                 Aftalt 12. feb. efter modul 1 · siden: 1 nyt mål
                """)
    }

    @Test("120×40 in English")
    func plan120English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120, .en).press("3 o Enter")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                 Goals                                   level        due        status         │ Delegere driften til to koordinatorer
                 ▸ Delegere driften til to koordinatorer individual   ! 1 Mar    ◐ in progress  │
                   Ledermøder med én fælles dagsorden    team         15 Apr     ○ not started  │ Status      ◐ in progress
                   Tre sager løst sammen med Sundhed     organisation 1 Jun      ● reached      │ Level       individual
                                                                                                │ Due         Mon 1 Mar 2027
                 Keep                    │ Less, let go            │ New and more               │ Competence  –
                   nærvær i husene       │   selv at skrive        │   sparre med andre         │
                                         │   referater             │   ledere                   │ Success criterion
                                         │   løse sager, som       │                            │ Jeg svarer ikke selv på vagtplaner.
                                         │   teamet selv kan klare │                            │
                                                                                                │
                 About me and my leadership                                                     │
                   Why I want to lead                                                           │
                     Jeg vil have flere med i at løse de svære opgaver, og jeg kan mærke, at    │
                     jeg får energi af, at andre lykkes.                                        │
                   My strengths  –                                                              │
                   What challenges me  –                                                        │
                   What others see in me  –                                                     │
                   The effect the line manager expects in the unit  –                           │
                   Mutual expectations and agreements  –                                        │
                   The local talent environment  –                                              │
                   What the modules have produced  –                                            │
                   After the programme  –                                                       │
                                                                                                │
                 What I have learned                                                            │
                   Jeg taler for længe, før jeg spørger.  lederspejl                            │
                                                                                                │
                 Protégés at my workplace                                                       │
                   MK                                                                           │
                                                                                                │
                 Who can read the plan                                                          │
                   [✓] The buddy can read goals and tasks                                       │
                   [ ] The mentor can read the shared versions                                  │
                                                                                                │
                 Agreed 12 Feb after module 1 · since: 1 new goal
                """)
    }

    @Test("40×12 in Danish")
    func plan40Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40).press("3 o Enter")
        #expect(
            app.look == """
                 Mål
                 ▸ Delegere driften til to
                   koordinatorer
                   ◐ i gang · ! 1. mar. · individ
                   Ledermøder med én fælles dagsorden
                   ○ ikke begyndt · 15. apr. · team
                   Tre sager løst sammen med Sundhed
                   ● nået · 1. jun. · organisation ↓ 37
                 Aftalt 12. feb. efter modul 1
                """)
    }

    @Test("40×12 in English")
    func plan40English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40, .en).press("3 o Enter")
        #expect(
            app.look == """
                 Goals
                 ▸ Delegere driften til to
                   koordinatorer
                   ◐ in progress · ! 1 Mar · individual
                   Ledermøder med én fælles dagsorden
                   ○ not started · 15 Apr · team
                   Tre sager løst sammen med Sundhed
                   ● reached · 1 Jun · organisati… ↓ 37
                 Agreed 12 Feb after module 1
                """)
    }
}
