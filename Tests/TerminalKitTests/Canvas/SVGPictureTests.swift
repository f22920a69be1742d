import Foundation
import FoundationXML
import Testing

@testable import TerminalKit

@Suite("The picture of a canvas")
struct SVGPictureTests {
    func picture(of canvas: Canvas) -> String {
        let frame = PaintedFrame(canvas) { style in
            style.role == .alert
                ? Look(foreground: .ansi(9), background: .indexed(232), bold: true, underline: style.underline)
                : Look(foreground: .rgb(1, 2, 3), background: .rgb(255, 255, 255), dim: style.dim)
        }
        return SVGPicture(frame: frame, setting: .light).document
    }

    var canvas: Canvas {
        var canvas = Canvas(size: Size(rows: 4, columns: 24))
        canvas.box(Rect(row: 0, column: 0, rows: 3, columns: 24), title: "A & B <c>", style: Style(.text))
        canvas.write("Bo's \"mål\" 漢 👩‍👩‍👧 ]]>", at: Point(row: 1, column: 1), Style(.alert, underline: true))
        canvas.write("███░ \u{1B}", at: Point(row: 3, column: 0), Style(dim: true))
        return canvas
    }

    @Test("is well-formed XML whatever the text")
    func wellFormed() throws {
        _ = try XMLDocument(xmlString: picture(of: canvas))
    }

    @Test("is the same each time")
    func deterministic() {
        #expect(picture(of: canvas) == picture(of: canvas))
    }

    @Test("shows colours as xterm has them")
    func colours() {
        #expect(Colour.ansi(9).hexadecimal == "#ff0000")
        #expect(Colour.indexed(16).hexadecimal == "#000000")
        #expect(Colour.indexed(24).hexadecimal == "#005f87")
        #expect(Colour.indexed(231).hexadecimal == "#ffffff")
        #expect(Colour.indexed(255).hexadecimal == "#eeeeee")
        #expect(Colour.rgb(1, 2, 255).hexadecimal == "#0102ff")
        #expect(Colour.terminalDefault.hexadecimal == nil)
    }

    @Test("puts each word at its cell")
    func places() {
        var canvas = Canvas(size: Size(rows: 1, columns: 12))
        canvas.write("to ord", at: Point(row: 0, column: 2))
        let drawn = picture(of: canvas)
        #expect(drawn.contains(##"<text x="18" y="14" textLength="18" fill="#010203">to</text>"##))
        #expect(drawn.contains(##"<text x="45" y="14" textLength="27" fill="#010203">ord</text>"##))
    }
}
