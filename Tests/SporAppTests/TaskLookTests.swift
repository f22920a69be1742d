import Testing

@testable import SporApp

@Suite("How leadership tasks look")
struct TaskLookTests {
    @Test("80×24 in Danish")
    func tasks80Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80).press("3 o Enter Tab")
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                   Opgave                                    Frist       Status          Buddy
                 ▸ Lede arbejdet med den nye vagtplan        ! 10. mar.  ◐ i gang        –
                   Holde oplæg for chefgruppen om rekrutte…  4. maj      ○ ikke begyndt  ✓ ja










                ────────────────────────────────────────────────────────────────────────────────
                  Lede arbejdet med den nye vagtplan
                  ◐ i gang · frist 10. mar. 2027 · givet af Søren Kjær
                  Intet udbytte skrevet endnu.
                """)
    }

    @Test("80×24 in English")
    func tasks80English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80, .en).press("3 o Enter Tab")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                   Task                                      Due         Status          Buddy
                 ▸ Lede arbejdet med den nye vagtplan        ! 10 Mar    ◐ in progress   –
                   Holde oplæg for chefgruppen om rekrutte…  4 May       ○ not started   ✓ yes










                ────────────────────────────────────────────────────────────────────────────────
                  Lede arbejdet med den nye vagtplan
                  ◐ in progress · due 10 Mar 2027 · given by Søren Kjær
                  No outcome written yet.
                """)
    }

    @Test("120×40 in Danish")
    func tasks120Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120).press("3 o Enter Tab")
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                   Opgave                                   Frist       Status          Buddy  │ Lede arbejdet med den nye vagtplan
                 ▸ Lede arbejdet med den nye vagtplan       ! 10. mar.  ◐ i gang        –      │ ◐ i gang · frist 10. mar. 2027 · givet
                   Holde oplæg for chefgruppen om rekrutt…  4. maj      ○ ikke begyndt  ✓ ja   │ af Søren Kjær
                                                                                               │ Intet udbytte skrevet endnu.
                """)
    }

    @Test("120×40 in English")
    func tasks120English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120, .en).press("3 o Enter Tab")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                   Task                                     Due         Status          Buddy  │ Lede arbejdet med den nye vagtplan
                 ▸ Lede arbejdet med den nye vagtplan       ! 10 Mar    ◐ in progress   –      │ ◐ in progress · due 10 Mar 2027 · given
                   Holde oplæg for chefgruppen om rekrutt…  4 May       ○ not started   ✓ yes  │ by Søren Kjær
                                                                                               │ No outcome written yet.
                """)
    }

    @Test("40×12 in Danish")
    func tasks40Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40).press("3 o Enter Tab")
        #expect(
            app.look == """
                   Opgave                Status
                 ▸ Lede arbejdet med d…  ◐ i gang
                   Holde oplæg for che…  ○ ikke begyndt
                ────────────────────────────────────────
                  Lede arbejdet med den nye vagtplan
                  ◐ i gang · frist 10. mar. 2027 ·
                  givet af Søren Kjær
                  Intet udbytte skrevet endnu.
                """)
    }

    @Test("40×12 in English")
    func tasks40English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40, .en).press("3 o Enter Tab")
        #expect(
            app.look == """
                   Task                  Status
                 ▸ Lede arbejdet med d…  ◐ in progress
                   Holde oplæg for che…  ○ not started
                ────────────────────────────────────────
                  Lede arbejdet med den nye vagtplan
                  ◐ in progress · due 10 Mar 2027 ·
                  given by Søren Kjær
                  No outcome written yet.
                """)
    }
}
