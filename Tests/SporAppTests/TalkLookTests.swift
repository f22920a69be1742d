import Testing

@testable import SporApp

@Suite("How the talks look")
struct TalkLookTests {
    @Test("80×24 in Danish")
    func talks80Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                   Samtaler med lederen · 1 af 3 holdt
                   Samtale efter modul 1                    uge 6–7          ● holdt 12. feb.
                 ▸ Samtale efter modul 2                    uge 9–10         ! ikke holdt
                   Samtale efter modul 3                    uge 15–16        ◐ aftalt 16. apr.
                   Ledergruppemøder · 0 af mindst 1
                   Ledergruppemøde 1                        uge 12           ○ ikke aftalt












                 Noten kan læses af Anne Holm (talentet) og Søren Kjær (leder).
                """)
    }

    @Test("80×24 in English")
    func talks80English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80, .en).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                   Manager conversations · 1 of 3 held
                   Conversation after module 1              weeks 6–7        ● held 12 Feb
                 ▸ Conversation after module 2              weeks 9–10       ! not held
                   Conversation after module 3              weeks 15–16      ◐ planned 16 Apr
                   Management team meetings · 0 (min. 1)
                   Leader-group meeting 1                   week 12          ○ no date yet












                 The note is visible to Anne Holm (the talent) and Søren Kjær (manager).
                """)
    }

    @Test("120×40 in Danish")
    func talks120Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                   Samtaler med lederen · 1 af 3 holdt
                   Samtale efter modul 1                    uge 6–7          ● holdt 12. feb.
                 ▸ Samtale efter modul 2                    uge 9–10         ! ikke holdt
                   Samtale efter modul 3                    uge 15–16        ◐ aftalt 16. apr.
                   Ledergruppemøder · 0 af mindst 1
                   Ledergruppemøde 1                        uge 12           ○ ikke aftalt




























                 Noten kan læses af Anne Holm (talentet) og Søren Kjær (leder).
                """)
    }

    @Test("120×40 in English")
    func talks120English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120, .en).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                   Manager conversations · 1 of 3 held
                   Conversation after module 1              weeks 6–7        ● held 12 Feb
                 ▸ Conversation after module 2              weeks 9–10       ! not held
                   Conversation after module 3              weeks 15–16      ◐ planned 16 Apr
                   Management team meetings · 0 (min. 1)
                   Leader-group meeting 1                   week 12          ○ no date yet




























                 The note is visible to Anne Holm (the talent) and Søren Kjær (manager).
                """)
    }

    @Test("40×12 in Danish")
    func talks40Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                   Samtaler med lederen · 1 af 3
                   Samtale efter m… 1 ● holdt 12. feb.
                 ▸ Samtale efter m… 2 ! ikke holdt
                   Samtale efter m… 3 ◐ aftalt 16. apr.
                   Ledergruppemøder · 0 af mindst 1
                   Ledergruppemøde 1  ○ ikke aftalt


                 Noten: talentet og nærmeste leder.
                """)
    }

    @Test("40×12 in English")
    func talks40English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40, .en).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                   Manager conversations · 1 of 3
                   Conversation af… 1 ● held 12 Feb
                 ▸ Conversation af… 2 ! not held
                   Conversation af… 3 ◐ planned 16 Apr
                   Management team meetings · 0 (min. 1)
                   Leader-group me… 1 ○ no date yet


                 Note: the talent and the line manager.
                """)
    }
}
