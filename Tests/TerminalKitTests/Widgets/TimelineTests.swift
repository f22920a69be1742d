import Testing
@testable import TerminalKit

@Suite("The timeline") struct TimelineTests {
    private let lanes = [
        TimelineLane("Moduldage", note: "3 af 4"), TimelineLane("Spejl"), TimelineLane("Samtaler", note: "! 2"),
    ]
    private let items = [
        TimelineItem(lane: 0, start: 20, mark: "K"),
        TimelineItem(lane: 0, start: 40, mark: "1"),
        TimelineItem(lane: 0, start: 76, mark: "1", joined: 40),
        TimelineItem(lane: 1, start: 45, end: 100),
        TimelineItem(lane: 2, start: 60, end: 73),
        TimelineItem(lane: 2, start: 74, end: 90),
    ]
    private let span = 0..<180

    private func content(_ items: [TimelineItem]? = nil) -> TimelineContent {
        TimelineContent(lanes: lanes, items: items ?? self.items, today: 80, todayLabel: "i dag") { _, _ in
            [
                [AxisUnit(day: 0, label: "2026"), AxisUnit(day: 60, label: "2027")],
                ["nov", "dec", "jan", "feb", "mar", "apr"].enumerated().map {
                    AxisUnit(day: $0 * 30, label: $1, short: String($1.prefix(1)))
                },
            ]
        }
    }

    private func text(_ view: TimelineView, _ items: [TimelineItem]? = nil, rows: Int = 6, columns: Int = 60) -> String
    {
        drawn(rows, columns) {
            view.draw(content(items), TimelineColumns(in: $1.columns, lanes: lanes), on: &$0, in: $1)
        }
    }

    @Test("the whole programme fits: marks of one cell, windows from their first to their last day, one line for today")
    func whole() {
        #expect(
            text(TimelineView(selection: 3, span: span), rows: 5) == """
                             2026            i dag 2027
                             nov   dec   jan   feb   mar   apr
                  Moduldage      K   1──────1┃                       3 af 4
                  Spejl              ▸━━━━━━━┃────
                  Samtaler               ━━ ━┃──                        ! 2
                """)
    }

    @Test("where months are too narrow for their names, each has its first letter")
    func letters() {
        #expect(
            text(TimelineView(selection: 0, span: span), columns: 30).contains("n d  j  f  m  a"))
    }

    @Test("a mark whose cell is taken stands in the next one, and the marker after it")
    func neighbours() {
        let items = [TimelineItem(lane: 0, start: 40, mark: "2"), TimelineItem(lane: 0, start: 41, mark: "2")]
        #expect(text(TimelineView(selection: 1, span: span), items).contains("22◂"))
        #expect(text(TimelineView(selection: 0, span: span), items).contains("▸22"))
    }

    @Test("two days of one module that would touch the next module share a cell")
    func apart() {
        let items = [
            TimelineItem(lane: 0, start: 40, mark: "2"), TimelineItem(lane: 0, start: 41, mark: "2", joined: 40),
            TimelineItem(lane: 0, start: 45, mark: "3"), TimelineItem(lane: 0, start: 76, mark: "3", joined: 45),
        ]
        #expect(text(TimelineView(selection: 3, span: span), items).contains("2 3───"))
    }

    @Test("windows that overlap have rows of their own, or one row where there are too few")
    func overlap() {
        let items = [
            TimelineItem(lane: 1, start: 20, end: 100), TimelineItem(lane: 1, start: 60, end: 150),
        ]
        #expect(
            text(TimelineView(selection: 0, span: span), items) == """
                             2026            i dag 2027
                             nov   dec   jan   feb   mar   apr
                  Moduldage                  ┃                       3 af 4
                  Spejl         ▸━━━━━━━━━━━━┃────
                  Spejl                  ━━━━┃──────────────
                  Samtaler                   ┃                          ! 2
                """)
        #expect(text(TimelineView(selection: 0, span: span), items, rows: 5).contains("━┃──────────────"))
    }

    @Test("a cell of a week begins on a Monday, and a window ends in the cell of its last day")
    func weeks() {
        let axis = TimeAxis(firstDay: 0, scale: .whole, span: 0..<350, columns: 51)
        #expect(axis.cellsOfWeek == 1 && axis.column(of: 6) == 0 && axis.column(of: 7) == 1)
        for (end, cells) in [(6, 1), (7, 2), (13, 2), (14, 3)] {
            let layout = TimelineLayout([TimelineItem(lane: 0, start: 0, end: end)], lanes: 1, axis: axis, rows: 1)
            #expect(layout.places.map(\.columns) == [0..<cells])
        }
    }

    @Test("where a day has several cells, a window takes all cells of its last day")
    func days() {
        let axis = TimeAxis(firstDay: 0, scale: .day, span: 0..<350, columns: 80)
        let layout = TimelineLayout([TimelineItem(lane: 0, start: 1, end: 2)], lanes: 1, axis: axis, rows: 1)
        #expect(layout.places.map(\.columns) == [8..<24])
    }

    @Test("how the rows stand is left out where it would take half of the width")
    func notes() {
        #expect(!text(TimelineView(span: span), columns: 30).contains("3 af 4"))
    }

    @Test("the view moves when the selection leaves it")
    func scrolls() {
        var view = TimelineView(selection: 2, scale: .week, span: span, columns: 30)
        _ = view.handle(Key(.left), items: items)
        #expect(view.selection == 1)
        #expect((0..<30).contains(view.axis(items: items, columns: 30).column(of: 40)))
        _ = view.handle(Key(.end), items: items)
        #expect((0..<30).contains(view.axis(items: items, columns: 30).column(of: 76)))
    }

    @Test("keys walk a row, and go to the nearest in time in the next one")
    func keys() {
        var view = TimelineView(selection: 0, span: span)
        for (key, selection) in [
            (Key(.right), 1), (Key(.right), 2), (Key(.right), 2), (.character("j"), 3), (Key(.down), 4),
            (Key(.right), 5), (.character("k"), 3), (Key(.home), 0), (Key(.end), 2),
        ] as [(Key, Int)] {
            #expect(view.handle(key, items: items) == .moved)
            #expect(view.selection == selection)
        }
        #expect(view.handle(Key(.enter), items: items) == .done)
        #expect(view.handle(.character("x"), items: items) == .ignored)
    }

    @Test("zooming keeps the selected item where it stands, and ends at the whole programme and at single days")
    func zoom() throws {
        var view = TimelineView(selection: 1, span: 0..<700, columns: 60)
        #expect(view.scale(finer: false) == nil)
        for scale in [TimeScale.quarter, .month, .week, .day] {
            let column = view.axis(items: items, columns: 60).column(of: 40)
            #expect(view.scale(finer: true) == scale)
            view.zoom(to: scale, items: items)
            // A view begins with a whole day, which takes eight cells at the finest scale.
            let off = abs(view.axis(items: items, columns: 60).column(of: 40) - column)
            #expect(off <= (scale == .day ? 8 : 1))
        }
        #expect(view.scale(finer: true) == nil)
        #expect(view.scale(finer: false) == .week)
    }

    @Test("a scale that shows more than the whole programme is left out")
    func wide() {
        let view = TimelineView(span: 0..<80, columns: 120)
        #expect(view.scale(finer: true) == .week)
    }

    @Test("a column is the first of its days, forth and back, before the epoch too", arguments: TimeScale.allCases)
    func axis(_ scale: TimeScale) {
        for first in -40..<40 {
            let axis = TimeAxis(firstDay: first, scale: scale, span: first..<first + 500, columns: 50)
            #expect(axis.column(of: first) == 0)
            for column in 0..<50 {
                let day = axis.day(at: column)
                #expect(axis.column(of: day) >= column && axis.column(of: day - 1) < column)
            }
            #expect(scale != .whole || axis.column(of: first + 499) < 50)
        }
    }

    @Test("a click on an item is its own, and the cursor stands on the selected one")
    func clicks() {
        var canvas = Canvas(size: Size(rows: 6, columns: 60))
        TimelineView(selection: 3, span: span).draw(
            content(), TimelineColumns(in: 60, lanes: lanes), on: &canvas, in: Rect(canvas.size), onClick: { $0 })
        #expect(canvas.target(at: Point(row: 3, column: 22)) as? Int == 3)
        #expect(canvas.cursor == Point(row: 3, column: 22))
    }
}
