import Testing
import TerminalKit

@Suite("Bar, frame and the bottom line") struct ReadoutTests {
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

    @Test("Of two hints that belong together, both are shown or neither")
    func pairOfHints() {
        var out = KeyHint("-", "ud")
        out.isSecond = true
        let hints = KeyHints([KeyHint("m", "flyt"), KeyHint("+", "zoom ind"), out])
        #expect(drawn(1, 24) { hints.draw(on: &$0, in: $1) } == "m flyt  + zoom ind  - ud")
        #expect(drawn(1, 23) { hints.draw(on: &$0, in: $1) } == "m flyt")
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
            [KeyHint("Enter", "åbn", action: "open"), KeyHint("m", "flyt")], lasting: [KeyHint("?", "hjælp")],
            message: "✓ gemt")
        #expect(drawn(1, 40) { line.draw(on: &$0, in: $1) } == "  Enter åbn  m flyt              ✓ gemt")
        #expect(drawn(1, 20) { line.draw(on: &$0, in: $1) } == "  Enter åbn  ✓ gemt")
        #expect(drawn(1, 8) { line.draw(on: &$0, in: $1) } == "  ✓ ge…")
        var canvas = Canvas(size: Size(rows: 1, columns: 40))
        line.draw(on: &canvas, in: Rect(canvas.size))
        #expect(canvas.target(at: Point(row: 0, column: 3)) as? String == "open")
    }
}
