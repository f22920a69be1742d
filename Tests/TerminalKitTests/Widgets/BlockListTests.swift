import Testing

@testable import TerminalKit

@Suite("A list of blocks")
struct BlockListTests {
    @Test("down goes through blocks of any height with each press, to the last line", arguments: [3, 7, 8, 11])
    func down(height: Int) {
        let blocks = (0..<5).map { block in Block((0..<height).map { [Span("\(block).\($0)")] }) }
        var list = BlockList(rows: 8), screens = [text(of: list, blocks)]
        for _ in 0..<30 {
            _ = list.handle(.key(Key(.down)), in: blocks)
            screens.append(text(of: list, blocks))
        }
        let moves = zip(screens, screens.dropFirst()).map { $0 != $1 }
        #expect(!moves.drop { $0 }.contains(true))
        #expect(screens.last?.contains("4.\(height - 1)") == true)
        for block in 0..<5 {
            for line in 0..<height { #expect(screens.contains { $0.contains("\(block).\(line)") }, "\(block).\(line)") }
        }
    }

    @Test("it says how many lines are outside, and a line that the number would cut makes way as a whole")
    func numbers() {
        let blocks = (0..<6).map { Block([[Span("nr. \($0)")], [Span(String(repeating: "x", count: 18))]]) }
        var list = BlockList(rows: 8)
        #expect(text(of: list, blocks).hasSuffix("\n  nr. 3\n                 ↓ 5"))
        list.select(5, in: blocks)
        #expect(text(of: list, blocks).hasPrefix("  nr. 2          ↑ 4\n"))
    }

    @Test("the first line of the selected block is never hidden by the number, and a column above it makes way alone")
    func marksAndSelection() {
        let blocks = (0..<12).map { Block([[Span("nr. \($0)  16. apr.  xxx")]]) }
        var list = BlockList(rows: 8)
        list.select(7, in: blocks)
        #expect(text(of: list, blocks).contains("▸ nr. 7  16. apr.  "))
        list.select(11, in: blocks)
        #expect(
            text(of: list, blocks).hasPrefix("  nr. 4  16. apr. ↑ 4\n")
                || text(of: list, blocks).hasPrefix("  nr. 4          ↑ 4\n"), "\(text(of: list, blocks))")
    }

    @Test("the marker stands only where the keys are")
    func unfocused() {
        var canvas = Canvas(size: Size(rows: 1, columns: 9))
        BlockList().draw(on: &canvas, in: Rect(canvas.size), blocks: [Block([[Span("nr. 0")]])], focused: false)
        #expect(canvas.text == "  nr. 0")
    }

    private func text(of list: BlockList, _ blocks: [Block]) -> String {
        var canvas = Canvas(size: Size(rows: 8, columns: 20))
        list.draw(on: &canvas, in: Rect(canvas.size), blocks: blocks)
        return canvas.text
    }
}
