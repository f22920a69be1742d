import Testing

@testable import SporApp

@Suite("How the list of talents looks")
struct TalentListLookTests {
    @Test("80×24 in Danish")
    func list80Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80).press("3")
        #expect(
            app.look == """

                  Talenter · 5  Retning og mål           Boks    Næste        dato
                ▸ Bo Dam        H leder af medarbejdere     ·  ! samtale  19. feb.
                  Dina Fjord    V leder af ledere           ·  ! samtale  19. feb.
                  Eva Ravn      H leder af ledere           ·  ! samtale  19. feb.
                  Aase Ørum     V leder af ledere           ·  ! samtale  19. feb.
                  Anne Holm     V leder af ledere           2  ! mål       1. mar.
                """)
    }

    @Test("80×24 in English")
    func list80English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80, .en).press("3")
        #expect(
            app.look == """

                  Talents · 5  Direction, target       Box    Next            date
                ▸ Bo Dam       H leader of employees     ·  ! conversation  19 Feb
                  Dina Fjord   V leader of leaders       ·  ! conversation  19 Feb
                  Eva Ravn     H leader of leaders       ·  ! conversation  19 Feb
                  Aase Ørum    V leader of leaders       ·  ! conversation  19 Feb
                  Anne Holm    V leader of leaders       2  ! goal           1 Mar
                """)
    }

    @Test("120×40 in Danish")
    func list120Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120).press("3")
        #expect(
            app.look == """

                  Talenter · 5  Retning og mål           Organisation   Boks    Næste        dato  Plan aftalt  Samtaler  Opgaver
                ▸ Bo Dam        H leder af medarbejdere  Brønderslev       ·  ! samtale  19. feb.            ·    0 af 2        0
                  Dina Fjord    V leder af ledere        Frederikshavn     ·  ! samtale  19. feb.            ·    0 af 2        0
                  Eva Ravn      H leder af ledere        Hjørring          ·  ! samtale  19. feb.            ·    0 af 2        0
                  Aase Ørum     V leder af ledere        Læsø              ·  ! samtale  19. feb.            ·    0 af 2        0
                  Anne Holm     V leder af ledere        Hjørring          2  ! mål       1. mar.     12. feb.    1 af 2        2
                """)
    }

    @Test("120×40 in English")
    func list120English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120, .en).press("3")
        #expect(
            app.look == """

                  Talents · 5  Direction, target      Organisation    Box    Next            date  Plan agreed  Conversations  Tasks
                ▸ Bo Dam       H leader of employees  Brønderslev       ·  ! conversation  19 Feb            ·         0 of 2      0
                  Dina Fjord   V leader of leaders    Frederikshavn     ·  ! conversation  19 Feb            ·         0 of 2      0
                  Eva Ravn     H leader of leaders    Hjørring          ·  ! conversation  19 Feb            ·         0 of 2      0
                  Aase Ørum    V leader of leaders    Læsø              ·  ! conversation  19 Feb            ·         0 of 2      0
                  Anne Holm    V leader of leaders    Hjørring          2  ! goal           1 Mar       12 Feb         1 of 2      2
                """)
    }

    @Test("40×12 in Danish")
    func list40Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40).press("3")
        #expect(
            app.look == """
                  Talenter · 5  Boks        dato
                ▸ Bo Dam           ·  ! 19. feb.
                  Dina Fjord       ·  ! 19. feb.
                  Eva Ravn         ·  ! 19. feb.
                  Aase Ørum        ·  ! 19. feb.
                  Anne Holm        2   ! 1. mar.
                """)
    }

    @Test("40×12 in English")
    func list40English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40, .en).press("3")
        #expect(
            app.look == """
                  Talents · 5   Box      date
                ▸ Bo Dam          ·  ! 19 Feb
                  Dina Fjord      ·  ! 19 Feb
                  Eva Ravn        ·  ! 19 Feb
                  Aase Ørum       ·  ! 19 Feb
                  Anne Holm       2   ! 1 Mar
                """)
    }
}
