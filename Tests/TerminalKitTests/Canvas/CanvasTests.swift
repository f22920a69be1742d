import Testing

@testable import TerminalKit

@Suite("The canvas")
struct CanvasTests {
    @Test("clips at its edge and inside a clip")
    func clipping() {
        var canvas = Canvas(size: Size(rows: 3, columns: 8))
        canvas.write("for lang en linje", at: Point(row: 0, column: 4))
        canvas.write("uden for", at: Point(row: 7, column: 0))
        canvas.write("venstre", at: Point(row: 2, column: -3))
        canvas.clipped(to: Rect(row: 1, column: 2, rows: 1, columns: 3)) { canvas in
            canvas.write("abcdefgh", at: Point(row: 1, column: 0))
            canvas.fill(Rect(row: 0, column: 0, rows: 1, columns: 8), with: "x")
        }
        #expect(canvas.text == "    for\n  cde\nstre")
    }

    @Test("leaves a blank in the other half of a wide character that is written over")
    func wideOverwrite() {
        var canvas = Canvas(size: Size(rows: 2, columns: 6))
        canvas.write("漢字漢", at: Point(row: 0, column: 0))
        canvas.write("a", at: Point(row: 0, column: 1))
        canvas.write("b", at: Point(row: 0, column: 2))
        #expect(canvas.text == " ab 漢\n")
        #expect(canvas[0, 5].text == nil)
    }

    @Test("leaves blanks on both sides of a wide character that is written over the halves of two others")
    func wideOverWide() {
        var canvas = Canvas(size: Size(rows: 1, columns: 6))
        canvas.write("漢字漢", at: Point(row: 0, column: 0))
        canvas.write("字", at: Point(row: 0, column: 1))
        #expect(canvas.text == " 字 漢" && canvas[0, 2].text == nil && canvas[0, 3].text == " ")
        canvas.write("字", at: Point(row: 0, column: 4))
        #expect(canvas.text == " 字 字" && canvas[0, 5].text == nil)
    }

    @Test("draws no half of a wide character at the edge")
    func wideAtEdge() {
        var canvas = Canvas(size: Size(rows: 1, columns: 3))
        canvas.write("abc", at: Point(row: 0, column: 0))
        canvas.write("x漢", at: Point(row: 0, column: 1))
        #expect(canvas.text == "ax")
        canvas.write("漢", at: Point(row: 0, column: -1))
        #expect(canvas.text == " x")
    }

    @Test("lets nothing hostile into a cell")
    func hostile() {
        var canvas = Canvas(size: Size(rows: 1, columns: 20))
        canvas.write("a\u{1B}[2J\u{202E}", at: Point(row: 0, column: 0))
        canvas.fill(Rect(row: 0, column: 18, rows: 1, columns: 2), with: "\u{1B}")
        #expect(canvas.text == #"a\u{1B}[2J\u{202E}"#)
    }

    @Test("joins boxes and lines where they meet")
    func joins() {
        var canvas = Canvas(size: Size(rows: 5, columns: 11))
        canvas.box(Rect(row: 0, column: 0, rows: 3, columns: 6), title: "")
        canvas.box(Rect(row: 0, column: 5, rows: 3, columns: 6))
        canvas.box(Rect(row: 2, column: 0, rows: 3, columns: 11))
        canvas.verticalLine(column: 8, from: 0, rows: 5)
        #expect(
            canvas.text == """
                ┌────┬──┬─┐
                │    │  │ │
                ├────┴──┼─┤
                │       │ │
                └───────┴─┘
                """)
    }

    @Test("titles a box as far as there is room")
    func titles() {
        var canvas = Canvas(size: Size(rows: 4, columns: 14))
        canvas.box(Rect(row: 0, column: 0, rows: 2, columns: 14), title: "Holdets mål")
        canvas.box(Rect(row: 2, column: 0, rows: 2, columns: 6), title: "Holdets mål")
        canvas.box(Rect(row: 2, column: 8, rows: 1, columns: 5))
        #expect(canvas.text == "┌─ Holdets… ─┐\n└────────────┘\n┌────┐\n└────┘")
    }

    @Test("shows a paragraph with a mark where it is cut")
    func paragraph() {
        var canvas = Canvas(size: Size(rows: 3, columns: 10))
        #expect(
            canvas.paragraph("Hun tør give slip og lade andre", in: Rect(row: 0, column: 1, rows: 2, columns: 8)) == 2)
        #expect(canvas.text == " Hun tør\n give…\n")
        #expect(canvas.paragraph("kort", in: Rect(row: 2, column: 0, rows: 1, columns: 10)) == 1)
    }

    @Test("keeps letters and gives every sign of ours a stand-in without symbols")
    func ascii() {
        for letter in "æøåÆØÅéü" { #expect(asciiFallback(letter) == letter) }
        let signs = "│─┌┐└┘├┤┬┴┼╭╮╰╯═┃●◐○▸◂▴▾░█▓▒·…✓✗→←↑↓┇▌▐◆◇‹›–—×"
        #expect(signs.map(asciiFallback).filter { !$0.isASCII } == [])
        #expect("●◐○✓│─┼".map(asciiFallback) == ["*", "%", "o", "v", "|", "-", "+"])
    }
}
