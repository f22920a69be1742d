import Testing
import TerminalKit

@Suite("List, table and tabs") struct ListTests {
    private func press(_ list: inout ListView, _ script: [Key], _ content: ListContent) -> Int {
        for key in script { _ = list.handle(key, in: content) }
        return list.selection
    }

    @Test("Keys walk the list and stop at its ends")
    func keys() {
        var list = ListView(rows: 5)
        #expect(press(&list, TerminalKitTests.keys("jjk", Key.Code.down), 14) == 2)
        #expect(press(&list, TerminalKitTests.keys(Key.Code.pageDown), 14) == 6)
        #expect(press(&list, TerminalKitTests.keys("G", "j"), 14) == 13)
        #expect(press(&list, TerminalKitTests.keys("g", "k"), 14) == 0)
        #expect(list.handle(Key(.enter), in: 14) == .done)
        #expect(list.handle(.character("x"), in: 14) == .ignored)
        #expect(list.handle(Key(.enter), in: 0) == .ignored)
    }

    private func text(_ list: ListView, _ content: ListContent, rows: Int = 5, columns: Int = 30) -> String {
        drawn(rows, columns) {
            list.draw(on: &$0, in: $1, content: content) { canvas, index, area in
                canvas.write("nr. \(index)", at: area.origin)
            }
        }
    }

    @Test("It scrolls by half a view, and only when the selection leaves it")
    func scrolls() {
        var list = ListView(rows: 5)
        _ = press(&list, TerminalKitTests.keys("jjjj"), 14)
        #expect(list.offset == 0)
        _ = press(&list, TerminalKitTests.keys("j"), 14)
        #expect(list.offset == 2)
        #expect(
            text(list, 14) == """
                  nr. 2                    ↑ 2
                  nr. 3
                  nr. 4
                ▸ nr. 5
                  nr. 6                    ↓ 7
                """)
        _ = press(&list, TerminalKitTests.keys("kk"), 14)
        #expect(list.offset == 2)
    }

    @Test("A heading at the foot, without a row of its own, makes way for the number of lines below")
    func orphan() {
        let content = ListContent(4, headings: [0: "Aalborg", 2: "Vejle"])
        #expect(
            text(ListView(), content, rows: 4)
                == "  Aalborg\n▸ nr. 0\n  nr. 1\n" + String(repeating: " ", count: 27) + "↓ 3")
    }

    @Test("A heading stays above its first item")
    func headings() {
        let content = ListContent(4, headings: [0: "Aalborg", 2: "Vejle"])
        #expect(
            text(ListView(selection: 2), content, rows: 6) == """
                  Aalborg
                  nr. 0
                  nr. 1
                  Vejle
                ▸ nr. 2
                  nr. 3
                """)
        #expect(
            text(ListView(selection: 3), content, rows: 3) == """
                  Vejle                    ↑ 3
                  nr. 2
                ▸ nr. 3
                """)
    }

    @Test("An item of two rows keeps both in view, and is one step")
    func tall() {
        var content = ListContent(4)
        content.tall = [1, 3]
        var list = ListView(rows: 4)
        func text() -> String {
            drawn(4, 24) {
                list.draw(on: &$0, in: $1, content: content) { canvas, index, area in
                    if area.rows > 1 { canvas.write("mere", at: Point(row: area.row + 1, column: area.column)) }
                    return canvas.write("nr. \(index)", at: area.origin)
                }
            }
        }
        #expect(press(&list, TerminalKitTests.keys("jj"), content) == 2)
        #expect(text() == "  nr. 0\n  nr. 1\n  mere\n▸ nr. 2              ↓ 2")
        #expect(press(&list, TerminalKitTests.keys("j"), content) == 3)
        #expect(text() == "  mere               ↑ 2\n  nr. 2\n▸ nr. 3\n  mere")
    }

    @Test("Where rows need no columns, only those beside a number are shorter")
    func uneven() {
        let text = drawn(3, 24) {
            ListView().draw(on: &$0, in: $1, content: 5, isEven: false) { canvas, _, line in
                canvas.write(String(repeating: "x", count: 40), at: line.origin, limit: line.columns)
            }
        }
        let line = "  " + String(repeating: "x", count: 21) + "…"
        #expect(text == "▸" + line.dropFirst() + "\n" + line + "\n  " + String(repeating: "x", count: 16) + "…  ↓ 2")
    }

    @Test("The wheel moves the view and takes the selection with it")
    func wheel() {
        var list = ListView(rows: 5)
        #expect(list.scroll(by: 3, in: 14) == .moved)
        #expect(list.selection == 3)
        #expect(list.scroll(by: 100, in: 14) == .moved)
        #expect(list.selection == 9)
        #expect(list.scroll(by: 3, in: 4) == .ignored)
    }

    @Test("The highlight covers the name only, and the cursor stands on it")
    func highlight() {
        var canvas = Canvas(size: Size(rows: 2, columns: 20))
        ListView(selection: 1).draw(on: &canvas, in: Rect(canvas.size), content: 2, onClick: { $0 }) {
            canvas, index, area in
            canvas.write("anden kolonne", at: Point(row: area.row, column: area.column + 6))
            return canvas.write("nr. \(index)", at: area.origin)
        }
        #expect((0..<20).filter { canvas[1, $0].style.selected } == [2, 3, 4, 5, 6])
        #expect(canvas.cursor == Point(row: 1, column: 2))
        #expect(canvas.target(at: Point(row: 1, column: 15)) as? Int == 1)
    }

    private let table = Table([
        TableColumn("Navn", minimum: 10, ideal: 14, flexible: true), TableColumn("Niveau", ideal: 12, priority: 1),
        TableColumn("Mål", ideal: 4, alignment: .trailing),
    ])

    @Test(
        "A table drops its least columns and gives the rest to the flexible one",
        arguments: [
            (40, [20, 12, 4]), (34, [14, 12, 4]), (30, [10, 12, 4]), (29, [23, nil, 4]), (16, [10, nil, 4]),
        ] as [(Int, [Int?])])
    func widths(_ total: Int, _ widths: [Int?]) {
        #expect(table.widths(in: total) == widths)
    }

    @Test("A table has its header above its columns")
    func tableText() {
        let rows = [("Anne Holm", "individ", "3"), ("Carl Aa. Lundsgaard", "organisation", "12")]
        #expect(
            drawn(3, 36) { canvas, area in
                table.draw(ListView(selection: 1), on: &canvas, in: area, content: 2) {
                    [[Span(rows[$0].0)], [Span(rows[$0].1)], [Span(rows[$0].2)]]
                }
            } == """
                  Navn            Niveau         Mål
                  Anne Holm       individ          3
                ▸ Carl Aa. Lund…  organisation    12
                """)
    }

    private func tabs(_ active: Int, columns: Int) -> String {
        drawn(1, columns) {
            Tabs([Tab("Overblik", key: "1"), Tab("Tidslinje", key: "2"), Tab("Talenter", key: "3")], active: active)
                .draw(on: &$0, in: $1)
        }
    }

    @Test("The heading of a list stands in place of the first column's title")
    func heading() {
        let table = Table([TableColumn("Navn", ideal: 12), TableColumn("Boks", ideal: 4)], heading: "Talenter · 1")
        let text = drawn(2, 30) {
            table.draw(ListView(), on: &$0, in: $1, content: 1) { _ in [[Span("Bo")], [Span("2")]] }
        }
        #expect(text == "  Talenter · 1  Boks\n▸ Bo            2")
    }

    @Test("Where tabs have one blank between them, the active one has two before its marker")
    func tightTabs() {
        func text(_ active: Int) -> String {
            drawn(1, 24) {
                Tabs([Tab("Opgaver"), Tab("Samtaler"), Tab("Buddy")], active: active).draw(on: &$0, in: $1)
            }
        }
        #expect(text(1) == " Opgaver ▸Samtaler Buddy")
        #expect(text(0) == "▸Opgaver Samtaler Buddy")
    }

    @Test("Tabs mark the active one, and scroll to it where there is no room")
    func tabTexts() {
        #expect(tabs(1, columns: 60) == " 1 Overblik ▸2 Tidslinje  3 Talenter")
        #expect(tabs(0, columns: 24) == "▸1 Overblik  2 Tidslin…›")
        #expect(tabs(1, columns: 24) == "‹▸2 Tidslinje  3 Talen…›")
        #expect(tabs(2, columns: 24) == "‹▸3 Talenter")
    }
}
