import Testing

@testable import SporApp

@Suite("How the list of talents looks")
struct TalentListLookTests {
    @Test("80×24 in Danish")
    func list80Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80).press("3")
        #expect(
            app.look == """


                  Navn                Retning             Organisation  Boks  Næste
                ▸ Anne Holm           V leder af ledere   Hjørring         2  ! mål 1. mar.
                  Bo Dam              H leder af medarb.  Brønderslev      –  ! samtale 19. feb.
                  Dina Fjord          V leder af ledere   Frederiksha…     –  ! samtale 19. feb.
                  Eva Ravn            H leder af ledere   Hjørring         –  ! samtale 19. feb.
                  Aase Ørum           V leder af ledere   Læsø             –  ! samtale 19. feb.
                """)
    }

    @Test("80×24 in English")
    func list80English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80, .en).press("3")
        #expect(
            app.look == """


                  Name               Direction            Organisation   Box  Next
                ▸ Anne Holm          V leader of leaders  Hjørring         2  ! goal 1 Mar
                  Bo Dam             H leader of empl.    Brønderslev      –  ! meeting 19 Feb
                  Dina Fjord         V leader of leaders  Frederiksha…     –  ! meeting 19 Feb
                  Eva Ravn           H leader of leaders  Hjørring         –  ! meeting 19 Feb
                  Aase Ørum          V leader of leaders  Læsø             –  ! meeting 19 Feb
                """)
    }

    @Test("120×40 in Danish")
    func list120Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120).press("3")
        #expect(
            app.look == """


                  Navn               Retning             Organisation  Boks  Næste              │ Anne Holm
                ▸ Anne Holm          V leder af ledere   Hjørring         2  ! mål 1. mar.      │ vertikal, mod leder af ledere
                  Bo Dam             H leder af medarb.  Brønderslev      –  ! samtale 19. feb. │
                  Dina Fjord         V leder af ledere   Frederiksha…     –  ! samtale 19. feb. │ Områdeleder, Ældre og sundhed,
                  Eva Ravn           H leder af ledere   Hjørring         –  ! samtale 19. feb. │ Hjørring
                  Aase Ørum          V leder af ledere   Læsø             –  ! samtale 19. feb. │ anne@kommune.example
                                                                                                │
                                                                                                │ Leder      Søren Kjær
                                                                                                │ Buddy      Dina Fjord
                                                                                                │ Parathed   boks 2, 12. feb. 2027
                                                                                                │ Plan       aftalt 12. feb. 2027
                                                                                                │
                                                                                                │ Næste
                                                                                                │ ! 1. mar.  mål: Delegere driften til …
                                                                                                │ ! 10. mar. opgave: Lede arbejdet med …
                                                                                                │ ! 12. mar. Samtale efter modul 2
                                                                                                │   15. apr. mål: Ledermøder med én fæl…
                                                                                                │   16. apr. Samtale efter modul 3
                                                                                                │   4. maj   opgave: Holde oplæg for ch…
                """)
    }

    @Test("120×40 in English")
    func list120English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120, .en).press("3")
        #expect(
            app.look == """


                  Name              Direction            Organisation   Box  Next               │ Anne Holm
                ▸ Anne Holm         V leader of leaders  Hjørring         2  ! goal 1 Mar       │ vertical, towards leader of leaders
                  Bo Dam            H leader of empl.    Brønderslev      –  ! meeting 19 Feb   │
                  Dina Fjord        V leader of leaders  Frederiksha…     –  ! meeting 19 Feb   │ Områdeleder, Ældre og sundhed,
                  Eva Ravn          H leader of leaders  Hjørring         –  ! meeting 19 Feb   │ Hjørring
                  Aase Ørum         V leader of leaders  Læsø             –  ! meeting 19 Feb   │ anne@kommune.example
                                                                                                │
                                                                                                │ Manager    Søren Kjær
                                                                                                │ Buddy      Dina Fjord
                                                                                                │ Readiness  box 2, 12 Feb 2027
                                                                                                │ Plan       agreed 12 Feb 2027
                                                                                                │
                                                                                                │ Next
                                                                                                │ ! 1 Mar    goal: Delegere driften til…
                                                                                                │ ! 10 Mar   task: Lede arbejdet med de…
                                                                                                │ ! 12 Mar   Conversation after module 2
                                                                                                │   15 Apr   goal: Ledermøder med én fæ…
                                                                                                │   16 Apr   Conversation after module 3
                                                                                                │   4 May    task: Holde oplæg for chef…
                """)
    }

    @Test("40×12 in Danish")
    func list40Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40).press("3")
        #expect(
            app.look == """

                  Navn                Næste
                ▸ Anne Holm           ! mål 1. mar.
                  Bo Dam              ! samtale 19. feb.
                  Dina Fjord          ! samtale 19. feb.
                  Eva Ravn            ! samtale 19. feb.
                  Aase Ørum           ! samtale 19. feb.
                """)
    }

    @Test("40×12 in English")
    func list40English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40, .en).press("3")
        #expect(
            app.look == """

                  Name                Next
                ▸ Anne Holm           ! goal 1 Mar
                  Bo Dam              ! meeting 19 Feb
                  Dina Fjord          ! meeting 19 Feb
                  Eva Ravn            ! meeting 19 Feb
                  Aase Ørum           ! meeting 19 Feb
                """)
    }
}
