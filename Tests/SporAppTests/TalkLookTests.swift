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

                  Samtaler med lederen · 1 af 2 holdt · 3 i hele forløbet
                  ● Samtale efter modul 1     holdt 12. feb.
                ▸ ! Samtale efter modul 2     ikke holdt, senest 12. mar.
                  ◐ Samtale efter modul 3     aftalt 16. apr.

                  Ledergruppemøder · 0 holdt · mindst 1 i hele forløbet
                  ○ Ledergruppemøde 1         begynder 22. mar., senest 26. mar.











                  Noten kan læses af Anne Holm (talentet) og Søren Kjær (leder).
                """)
    }

    @Test("80×24 in English")
    func talks80English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 24, columns: 80, .en).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                  Manager conversations · 1 of 2 held · 3 in the programme
                  ● Conversation after module 1  held 12 Feb
                ▸ ! Conversation after module 2  not held, by 12 Mar
                  ◐ Conversation after module 3  planned 16 Apr

                  Management team meetings · 0 held · at least 1 in the programme
                  ○ Leader-group meeting 1       begins 22 Mar, by 26 Mar











                  The note is visible to Anne Holm (the talent) and Søren Kjær (manager).
                """)
    }

    @Test("120×40 in Danish")
    func talks120Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                  vertikal, mod leder af ledere · leder Søren Kjær · buddy Dina Fjord

                  Samtaler med lederen · 1 af 2 holdt · 3 i hele forløbet                     │ Samtale efter modul 2
                  ● Samtale efter modul 1     holdt 12. feb.                                  │ Ikke aftalt, senest fre 12. mar.
                ▸ ! Samtale efter modul 2     ikke holdt, senest 12. mar.                     │
                  ◐ Samtale efter modul 3     aftalt 16. apr.                                 │ Noten kan læses af Anne Holm (talentet)
                                                                                              │ og Søren Kjær (leder).
                  Ledergruppemøder · 0 holdt · mindst 1 i hele forløbet                       │
                  ○ Ledergruppemøde 1         begynder 22. mar., senest 26. mar.              │
                """)
    }

    @Test("120×40 in English")
    func talks120English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 40, columns: 120, .en).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                  vertical, towards leader of leaders · manager Søren Kjær · buddy Dina Fjord

                  Manager conversations · 1 of 2 held · 3 in the programme                    │ Conversation after module 2
                  ● Conversation after module 1  held 12 Feb                                  │ No date yet, by Fri 12 Mar
                ▸ ! Conversation after module 2  not held, by 12 Mar                          │
                  ◐ Conversation after module 3  planned 16 Apr                               │ The note is visible to Anne Holm (the
                                                                                              │ talent) and Søren Kjær (manager).
                  Management team meetings · 0 held · at least 1 in the programme             │
                  ○ Leader-group meeting 1       begins 22 Mar, by 26 Mar                     │
                """)
    }

    @Test("40×12 in Danish")
    func talks40Danish() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                  Samtaler med lederen · 1 af 2 holdt
                  ● Samtale efter modul 1
                    holdt 12. feb.
                ▸ ! Samtale efter modul 2
                    ikke holdt, senest 12. mar.
                  ◐ Samtale efter modul 3
                    aftalt 16. apr.
                                                     ↓ 3
                  Noten: talentet og nærmeste leder.
                """)
    }

    @Test("40×12 in English")
    func talks40English() throws {
        let app = try TestApp(room: RoomFixture.data, rows: 12, columns: 40, .en).press("3 o Enter Tab Tab")
        #expect(
            app.look == """
                  Manager conversations · 1 of 2 held
                  ● Conversation after module 1
                    held 12 Feb
                ▸ ! Conversation after module 2
                    not held, by 12 Mar
                  ◐ Conversation after module 3
                    planned 16 Apr                   ↓ 4
                  Note: the talent and the line
                  manager.
                """)
    }
}
