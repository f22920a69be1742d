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

                  Ledelsesopgaver · 2 åbne                    givet af         frist  med buddy
                ▸ ◐ Lede arbejdet med den nye vagtplan        Søren Kjær  ! 10. mar.
                  ○ Holde oplæg for chefgruppen om            Søren Kjær      4. maj  ✓
                    rekruttering








                  Lede arbejdet med den nye vagtplan ──────────────────────────────────────────
                  ◐ i gang · frist 10. mar. · givet af Søren Kjær
                  Intet udbytte skrevet endnu.
                """)
    }

    @Test("80×24 in English")
    func tasks80English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80, .en).press("3 o Enter Tab")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                  Leadership tasks · 2 open                    given by         due  with buddy
                ▸ ◐ Lede arbejdet med den nye vagtplan         Søren Kjær  ! 10 Mar
                  ○ Holde oplæg for chefgruppen om             Søren Kjær     4 May  ✓
                    rekruttering








                  Lede arbejdet med den nye vagtplan ──────────────────────────────────────────
                  ◐ in progress · due 10 Mar · given by Søren Kjær
                  No outcome written yet.
                """)
    }

    @Test("120×40 in Danish")
    func tasks120Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120).press("3 o Enter Tab")
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                  Ledelsesopgaver · 2 åbne                  givet af         frist  med buddy │ Lede arbejdet med den nye vagtplan
                ▸ ◐ Lede arbejdet med den nye vagtplan      Søren Kjær  ! 10. mar.            │ ◐ i gang · frist 10. mar. · givet af
                  ○ Holde oplæg for chefgruppen om          Søren Kjær      4. maj  ✓         │ Søren Kjær
                    rekruttering                                                              │ Intet udbytte skrevet endnu.
                """)
    }

    @Test("120×40 in English")
    func tasks120English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120, .en).press("3 o Enter Tab")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                  Leadership tasks · 2 open                  given by         due  with buddy │ Lede arbejdet med den nye vagtplan
                ▸ ◐ Lede arbejdet med den nye vagtplan       Søren Kjær  ! 10 Mar             │ ◐ in progress · due 10 Mar · given by
                  ○ Holde oplæg for chefgruppen om           Søren Kjær     4 May  ✓          │ Søren Kjær
                    rekruttering                                                              │ No outcome written yet.
                """)
    }

    @Test("40×12 in Danish")
    func tasks40Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40).press("3 o Enter Tab")
        #expect(
            app.look == """
                  Ledelsesopgaver · 2 åbne
                ▸ ◐ Lede arbejdet med den nye vagtplan
                    ! 10. mar. · Søren Kjær
                  ○ Holde oplæg for chefgruppen om
                    rekruttering
                    4. maj · Søren Kjær
                """)
    }

    @Test("40×12 in English")
    func tasks40English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40, .en).press("3 o Enter Tab")
        #expect(
            app.look == """
                  Leadership tasks · 2 open
                ▸ ◐ Lede arbejdet med den nye vagtplan
                    ! 10 Mar · Søren Kjær
                  ○ Holde oplæg for chefgruppen om
                    rekruttering
                    4 May · Søren Kjær
                """)
    }
}
