import Testing

@testable import TerminalKit

@Suite("A frame against the one before")
struct FrameTests {
    func frame(_ lines: String..., style: Style = Style(), ascii: Bool = false) -> PaintedFrame {
        var canvas = Canvas(size: Size(rows: lines.count, columns: 10))
        for (row, line) in lines.enumerated() { canvas.write(line, at: Point(row: row, column: 0), style) }
        return PaintedFrame(canvas, ascii: ascii) { Look(bold: $0.bold) }
    }

    @Test("is painted whole the first time and after a resize")
    func first() {
        let whole = [PaintedFrame.Run(row: 0, columns: 0..<10), PaintedFrame.Run(row: 1, columns: 0..<10)]
        #expect(frame("a", "b").runs(since: nil) == whole)
        #expect(frame("a", "b").runs(since: frame("a")) == whole)
    }

    @Test("is not painted when nothing changed, also if styles changed that look the same")
    func unchanged() {
        #expect(frame("a", "b").runs(since: frame("a", "b")) == [])
        #expect(frame("a", style: Style(.muted)).runs(since: frame("a", style: Style(.heading))) == [])
    }

    @Test("is painted where letters or looks differ")
    func changed() {
        #expect(frame("abcdef", "x").runs(since: frame("abXYef", "x")) == [PaintedFrame.Run(row: 0, columns: 2..<4)])
        #expect(
            frame("ab", style: Style(bold: true)).runs(since: frame("ab")) == [PaintedFrame.Run(row: 0, columns: 0..<2)]
        )
    }

    @Test("is painted in whole wide characters")
    func wide() {
        #expect(frame("a漢b").runs(since: frame("a字b")) == [PaintedFrame.Run(row: 0, columns: 1..<3)])
        #expect(frame("a漢b").runs(since: frame("axyb")) == [PaintedFrame.Run(row: 0, columns: 1..<3)])
        #expect(frame("axyb").runs(since: frame("a漢b")) == [PaintedFrame.Run(row: 0, columns: 1..<3)])
        #expect(frame("漢字").runs(since: frame("a漢x")) == [PaintedFrame.Run(row: 0, columns: 0..<4)])
    }

    @Test("is painted from the first half where only the second half of a wide character looks otherwise")
    func secondHalf() {
        var canvas = Canvas(size: Size(rows: 1, columns: 10))
        canvas.write("a漢b", at: Point(row: 0, column: 0))
        let before = PaintedFrame(canvas) { Look(bold: $0.bold) }
        canvas.restyle(Rect(row: 0, column: 2, rows: 1, columns: 1)) { $0.bold = true }
        let after = PaintedFrame(canvas) { Look(bold: $0.bold) }
        #expect(after.runs(since: before) == [PaintedFrame.Run(row: 0, columns: 1..<3)])
        canvas.restyle(Rect(row: 0, column: 9, rows: 1, columns: 1)) { $0.bold = true }
        let last = PaintedFrame(canvas) { Look(bold: $0.bold) }
        #expect(last.runs(since: after) == [PaintedFrame.Run(row: 0, columns: 9..<10)])
    }

    @Test("falls back to ASCII when asked")
    func ascii() {
        #expect(frame("▸ æ│", ascii: true).cells.prefix(4).map(\.text) == [">", " ", "æ", "|"])
        #expect(frame("☕漢b", ascii: true).cells.prefix(5).map(\.text) == ["?", " ", "漢", nil, "b"])
    }
}

@Suite("A glyph for a library that counts by scalars")
struct GlyphTests {
    /// Widths as an older library counts them.
    func libraryWidth(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x300...0x36F, 0x200D, 0xFE0F: 0
        case 0x1FAE9: -1
        case 0x1F300...0x1FAFF, 0x4E00...0x9FFF: 2
        default: 1
        }
    }

    func shown(_ character: Character) -> [String] {
        glyphs(for: character, width: cellWidth(of: character), libraryWidth: libraryWidth).map { scalars in
            String(String.UnicodeScalarView(scalars))
        }
    }

    @Test("keeps letters, at most four marks, and the first of what is joined")
    func base() {
        #expect(shown("ø") == ["ø"])
        #expect(shown("漢") == ["漢"])
        #expect(
            shown(Character("a" + String(repeating: "\u{301}", count: 8))) == [
                "a" + String(repeating: "\u{301}", count: 4)
            ])
        #expect(shown("👩‍👩‍👧") == ["👩"])
        #expect(shown("👍🏽") == ["👍"])
    }

    @Test("spells flags, pads text symbols and marks the unknown")
    func fallbacks() {
        #expect(shown("🇩🇰") == ["D", "K"])
        #expect(shown("❤️") == ["❤", " "])
        #expect(shown("\u{1FAE9}") == ["▯", " "])
    }
}
