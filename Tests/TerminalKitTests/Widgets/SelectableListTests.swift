import Testing

@testable import TerminalKit

@Suite("A list whose selection follows an element") struct SelectableListTests {
    private let ids = ["anne", "bo", "carl", "dina"]

    @Test("Until one is chosen, the first is selected, or the one it starts at")
    func start() {
        let list = SelectableList<String>()
        #expect(list.index(in: ids) == 0)
        #expect(list.index(in: ids, startingAt: 2) == 2)
        #expect(list.index(in: []) == nil)
    }

    @Test("The selection follows its element when the order changes")
    func follows() {
        var list = SelectableList<String>()
        #expect(list.handle(.key(.character("j")), ids: ids, rows: 10) == .moved)
        #expect(list.selected == "bo")
        #expect(list.index(in: ["dina", "carl", "bo", "anne"]) == 2)
    }

    @Test("Where its element is gone, the one in its place is selected, or the last")
    func gone() {
        var list = SelectableList<String>()
        list.handle(.key(.character("G")), ids: ids, rows: 10)
        #expect(list.index(in: ["anne", "bo", "carl"]) == 2)
        #expect(list.index(in: ["anne"]) == 0)
    }

    @Test("A click selects a row, and a click on the selected row is done")
    func click() {
        var list = SelectableList<String>()
        #expect(list.click(2, ids: ids) == .moved)
        #expect(list.selected == "carl")
        #expect(list.click(2, ids: ids) == .done)
        #expect(list.click(7, ids: ids) == .ignored)
    }

    @Test("Enter is done, and other keys belong to the screen")
    func other() {
        var list = SelectableList<String>()
        #expect(list.handle(.key(Key(.enter)), ids: ids, rows: 10) == .done)
        #expect(list.handle(.key(.character("x")), ids: ids, rows: 10) == .ignored)
        #expect(list.selected == nil)
    }
}

@Suite("A text that scrolls") struct ScrollViewTests {
    private let lines = (1...8).map { Span("\($0)") }

    private func text(_ view: ScrollView) -> String { drawn(3, 4) { _ = view.draw(lines, on: &$0, in: $1) } }

    @Test("Keys, pages and the wheel scroll it, no further than its ends")
    func scrolls() {
        var view = ScrollView()
        func press(_ script: Any...) -> String {
            for key in script.flatMap({ keys($0) }) { _ = view.handle(.key(key), lines: lines.count, rows: 3) }
            return text(view)
        }
        #expect(press("j", "j", "k") == "2\n3\n4")
        #expect(press(Key.Code.pageDown, "j") == "6\n7\n8")
        #expect(press("k") == "5\n6\n7")
        #expect(press(Key.Code.pageUp) == "1\n2\n3")
    }

    @Test("It says how much lies below, and leaves other keys to the screen")
    func below() {
        var canvas = Canvas(size: Size(rows: 3, columns: 4)), view = ScrollView()
        #expect(view.draw(lines, on: &canvas, in: Rect(canvas.size)) == 5)
        #expect(view.handle(.key(Key(.enter)), lines: 8, rows: 3) == .ignored)
    }

    @Test("It shows what is asked for with as little scrolling as it takes")
    func show() {
        var view = ScrollView()
        view.show(4...5, rows: 3)
        #expect(text(view) == "4\n5\n6")
        view.show(1...1, rows: 3)
        #expect(text(view) == "2\n3\n4")
    }
}
