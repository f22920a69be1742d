import Testing
import TerminalKit

@Suite("A line of text") struct TextFieldTests {
    private func typed(_ script: Any..., from text: String = "") -> TextField {
        var field = TextField(text)
        for part in script { for key in keys(part) { _ = field.handle(key) } }
        return field
    }

    @Test("Type «æøå», Home, Delete: «øå», the cursor in front")
    func danish() {
        let field = typed("æøå", Key.Code.home, Key.Code.delete)
        #expect(field.text == "øå")
        #expect(field.cursor == 0)
    }

    @Test("Words go by ^W, Alt-b and Alt-f; lines by ^U and ^K")
    func words() {
        #expect(typed(Key.control("w"), from: "én to tre").text == "én to ")
        #expect(
            typed(Key(.character("b"), alt: true), Key(.character("b"), alt: true), "x", from: "én to tre").text
                == "én xto tre")
        #expect(typed(Key.Code.home, Key(.character("f"), alt: true), Key.control("k"), from: "én to tre").text == "én")
        #expect(typed(Key(.left, control: true), Key.control("u"), from: "én to tre").text == "tre")
    }

    @Test("A letter of several scalars is one letter, typed apart or not")
    func clusters() {
        #expect(typed(Key.Code.backspace, from: "ba\u{30A}").text == "b")
        let joined = typed("a\u{30A}")
        #expect(joined.cursor == 1)
        #expect(typed("a", "\u{30A}", Key.Code.backspace).text == "")
    }

    @Test("A paste is one line without control characters, cut at the maximum")
    func paste() {
        var field = TextField("x", maximum: 8)
        #expect(field.paste("a\nb\r\nc\td\u{1B}efgh") == .changed)
        #expect(field.text == "xa b c d")
        #expect(field.paste("mere") == .moved)
    }

    @Test("Enter is done, Esc leaves, Tab is the form's")
    func outcomes() {
        var field = TextField()
        #expect(field.handle(Key(.enter)) == .done)
        #expect(field.handle(.control("s")) == .done)
        #expect(field.handle(Key(.escape)) == .leave)
        #expect(field.handle(Key(.tab)) == .ignored)
        #expect(field.handle(Key(.backspace)) == .moved)
    }

    @Test("A long line scrolls by half its width, so that the cursor is seen")
    func scrolls() {
        let field = typed("abcdefghijkl")
        var canvas = Canvas(size: Size(rows: 1, columns: 10))
        field.draw(on: &canvas, in: Rect(canvas.size))
        #expect(canvas.text == "fghijkl")
        #expect(canvas.cursor == Point(row: 0, column: 7))
        #expect(drawn(1, 10) { typed(Key.Code.home, from: "abcdefghijkl").draw(on: &$0, in: $1) } == "abcdefghi…")
    }

    @Test("A click puts the cursor between letters")
    func click() {
        var field = TextField("abcdef")
        field.click(at: 2, width: 10)
        #expect(field.cursor == 2)
        field.click(at: 9, width: 10)
        #expect(field.cursor == 6)
    }
}
