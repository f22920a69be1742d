import Testing
import TerminalKit

@Suite("Bar, grid, frame and the bottom line") struct ReadoutTests {
    private func bar(_ value: Int, of total: Int) -> String {
        drawn(1, 10) { Bar(value, of: total).draw(on: &$0, in: $1) }
    }

    @Test("A bar shows something for anything, and all only for all")
    func bars() {
        #expect(bar(20, of: 28) == "━━━━━━━───")
        #expect(bar(3, of: 4) == "━━━━━━━╸──")
        #expect(bar(0, of: 4) == "──────────")
        #expect(bar(1, of: 900) == "╸─────────")
        #expect(bar(899, of: 900) == "━━━━━━━━━╸")
        #expect(bar(9, of: 7) == "━━━━━━━━━━")
        #expect(bar(1, of: 0) == "──────────")
    }

    private let headings = GridHeadings(
        rows: ["Opgaver på næste niveau (V) eller avancerede (H)", "Forholdsvis enkle, eget niveau"],
        columns: ["Exceptionelt", "Fyldestgørende", "Endnu ikke"])

    private func grid(_ view: GridView, rows: Int, columns: Int) -> String {
        drawn(rows, columns) {
            view.draw(on: &$0, in: $1, headings: headings) { row, column in
                let names =
                    (row, column) == (0, 1)
                    ? ["Bo Dam", "Dina Fjord", "Eva Ravn", "Gry Øster"] : (row, column) == (0, 0) ? ["Anne Holm"] : []
                return GridBox(
                    number: "\(row * 3 + column + 1)", lines: names.map { GridLine(Span("V \($0)"), sign: "↑") })
            }
        }
    }

    @Test("A grid has numbers in its borders, and says how many have no room")
    func grids() {
        #expect(
            grid(GridView(row: 0, column: 1), rows: 10, columns: 80) == """
                                      Exceptionelt       Fyldestgørende     Endnu ikke
                                    ┌─1────────────────┬▸2────────────────┬─3────────────────┐
                 Opgaver på næste   │ V Anne Holm    ↑ │ V Bo Dam       ↑ │                  │
                 niveau (V) eller   │                  │ V Dina Fjord   ↑ │                  │
                 avancerede (H)     │                  │ +2               │                  │
                                    ├─4────────────────┼─5────────────────┼─6────────────────┤
                 Forholdsvis enkle, │                  │                  │                  │
                 eget niveau        │                  │                  │                  │
                                    │                  │                  │                  │
                                    └──────────────────┴──────────────────┴──────────────────┘
                """)
    }

    @Test("In a narrow grid the headings of the rows move inside")
    func narrow() {
        #expect(
            grid(GridView(row: 1, column: 0), rows: 8, columns: 40) == """
                  Exceptione…  Fyldestgør…  Endnu ikke
                ┌─1──────────┬─2──────────┬─3──────────┐
                │Opgaver på næste niveau (V) eller ava…│
                │ V Anne … ↑ │ +4         │            │
                ├▸4──────────┼─5──────────┼─6──────────┤
                │Forholdsvis enkle, eget niveau        │
                │            │            │            │
                └────────────┴────────────┴────────────┘
                """)
    }

    @Test("Arrows walk the boxes and stop at the edge")
    func walk() {
        var view = GridView()
        for key in keys("ljll", Key.Code.up) { #expect(view.handle(key, rows: 2, columns: 3) == .moved) }
        #expect(view == GridView(row: 0, column: 2))
        #expect(view.handle(Key(.enter), rows: 2, columns: 3) == .done)
    }

    @Test("A frame takes the clicks of the whole screen below it")
    func covers() {
        var canvas = Canvas(size: Size(rows: 7, columns: 40))
        canvas.onClick(Rect(canvas.size), "under")
        _ = canvas.frame(Rect(row: 1, column: 5, rows: 4, columns: 20), title: "Slet")
        #expect(canvas.target(at: Point(row: 2, column: 10)) == nil)
        #expect(canvas.target(at: Point(row: 6, column: 10)) == nil)
    }

    @Test("The last keys go first where there is no room, the message stays")
    func bottomLine() {
        let line = BottomLine(
            [KeyHint("Enter", "åbn", action: "open"), KeyHint("m", "flyt")], help: KeyHint("?", "hjælp"),
            message: "✓ gemt")
        #expect(drawn(1, 40) { line.draw(on: &$0, in: $1) } == "  Enter åbn  m flyt              ✓ gemt")
        #expect(drawn(1, 20) { line.draw(on: &$0, in: $1) } == "  Enter åbn  ✓ gemt")
        #expect(drawn(1, 8) { line.draw(on: &$0, in: $1) } == "  ✓ ge…")
        var canvas = Canvas(size: Size(rows: 1, columns: 40))
        line.draw(on: &canvas, in: Rect(canvas.size))
        #expect(canvas.target(at: Point(row: 0, column: 3)) as? String == "open")
    }
}
