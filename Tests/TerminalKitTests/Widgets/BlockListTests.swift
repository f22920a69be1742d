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

    private func text(of list: BlockList, _ blocks: [Block]) -> String {
        var canvas = Canvas(size: Size(rows: 8, columns: 20))
        list.draw(on: &canvas, in: Rect(canvas.size), blocks: blocks)
        return canvas.text
    }
}
