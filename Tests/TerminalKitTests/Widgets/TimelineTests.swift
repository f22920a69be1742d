import Testing
@testable import TerminalKit

@Suite("The timeline") struct TimelineTests {
    private let lanes = ["Fælles", "Gruppe", "Digitalt"].map { TimelineLane($0) }
    private let items = [
        TimelineItem(lane: 0, start: 20, end: 20, label: "kick-off", sign: "●"),
        TimelineItem(lane: 0, start: 40, end: 76, label: "Modul 1"),
        TimelineItem(lane: 0, start: 82, end: 83, label: "Modul 2"),
        TimelineItem(lane: 1, start: 45, end: 100, label: "spejl", fill: "░"),
        TimelineItem(lane: 1, start: 60, end: 61, label: "buddymøde"),
    ]

    private func content(_ items: [TimelineItem]? = nil) -> TimelineContent {
        TimelineContent(lanes: lanes, items: items ?? self.items, today: 75, todayLabel: "i dag") { _, _ in
            [
                [AxisUnit(day: 0, label: "2026"), AxisUnit(day: 60, label: "2027")],
                ["nov", "dec", "jan", "feb", "mar", "apr"].enumerated().map { AxisUnit(day: $0 * 30, label: $1) },
            ]
        }
    }

    private func text(_ view: TimelineView, rows: Int, columns: Int) -> String {
        drawn(rows, columns) { view.draw(content(), on: &$0, in: $1) }
    }

    @Test("Labels that overlap go to a row of their own, and lanes have air where there is room")
    func roomy() {
        #expect(
            text(TimelineView(selection: 1, firstDay: 0), rows: 10, columns: 60) == """
                           │2026            │2027
                           │nov    │dec     │jan    │feb     │mar    │apr
                 Fælles    │    ●kick-off   │   ┃ Modul 2    │       │
                           │       │ ▸Modul 1────   │        │       │
                           │       │        │   ┃   │        │       │
                 Gruppe    │       │   spejl░░░░░░░░░░░      │       │
                           │       │        buddymøde        │       │
                           │       │        │   ┃   │        │       │
                 Digitalt  │       │        │   ┃   │        │       │
                                                ┃ i dag
                """)
    }

    @Test("Where rows are few the labels are shortened to what stands beside them")
    func tight() {
        #expect(
            text(TimelineView(selection: 4, firstDay: 0), rows: 6, columns: 60) == """
                           │2026            │2027
                           │nov    │dec     │jan    │feb     │mar    │apr
                 Fælles    │    ●kic… Modul 1──── Modul 2    │       │
                 Gruppe    │       │   spejl░░░░░░░░░░░      │       │
                           │       │       ▸buddymøde        │       │
                 Digitalt  │       │        │   ┃   │        │       │
                """)
    }

    @Test(
        "What ended before the view is not drawn at its edge, whatever its name; what goes on is, without the name of its first day"
    )
    func before() {
        let items = [
            TimelineItem(lane: 0, start: 20, end: 20, label: "et møde med et langt navn", labelsStart: true),
            TimelineItem(lane: 0, start: 40, end: 76, label: "1a", labelsStart: true),
            TimelineItem(lane: 1, start: 45, end: 100, label: "spejl", fill: "░"),
            TimelineItem(lane: 2, start: 90, end: 90, label: "her"),
        ]
        let view = TimelineView(selection: 3, firstDay: 70)
        let drawn = drawn(8, 60) { view.draw(content(items), on: &$0, in: $1) }
        #expect(!drawn.contains("langt") && !drawn.contains("et møde") && !drawn.contains("1a"))
        #expect(drawn.contains("─") && drawn.contains("spejl") && drawn.contains("her"))
    }

    @Test("The view moves when the selection leaves it")
    func scrolls() {
        var view = TimelineView(selection: 2, scale: .week, firstDay: 0, columns: 30)
        _ = view.handle(Key(.left), items: items, today: 75)
        #expect(view.selection == 1)
        #expect(view.axis(items: items, columns: 30).column(of: 40) == 6)
        _ = view.handle(Key(.end), items: items, today: 75)
        #expect((0..<30).contains(view.axis(items: items, columns: 30).column(of: 82)))
    }

    @Test("Keys walk a lane, and go to the nearest in time in the next one")
    func keys() {
        var view = TimelineView(selection: 0, firstDay: 0)
        for (key, selection) in [
            (Key(.right), 1), (.character("l"), 2), (Key(.right), 2), (.character("j"), 4), (Key(.down), 4),
            (.character("h"), 3),
            (.character("k"), 1), (Key(.home), 0), (Key(.end), 2), (.character("t"), 1),
        ] as [(Key, Int)] {
            #expect(view.handle(key, items: items, today: 75) == .moved)
            #expect(view.selection == selection)
        }
        #expect(view.handle(Key(.enter), items: items, today: 75) == .done)
        #expect(view.handle(.character("x"), items: items, today: 75) == .ignored)
    }

    @Test("Zooming keeps the selected item where it stands, and ends at days and quarters")
    func zoom() {
        var view = TimelineView(selection: 1, scale: .quarter, firstDay: 0, columns: 60)
        let column = view.axis(items: items, columns: 60).column(of: 40)
        for scale in [TimeScale.month, .week, .day, .day] {
            #expect(view.handle(.character("+"), items: items, today: 75) == .moved)
            #expect(view.scale == scale)
            #expect(abs(view.axis(items: items, columns: 60).column(of: 40) - column) <= 6)
        }
    }

    @Test("A column is the first of its days, forth and back, before the epoch too", arguments: TimeScale.allCases)
    func axis(_ scale: TimeScale) {
        for first in -40..<40 {
            let axis = TimeAxis(firstDay: first, scale: scale, columns: 50)
            #expect(axis.column(of: first) == 0)
            for column in 0..<50 {
                let day = axis.day(at: column)
                #expect(axis.column(of: day) >= column && axis.column(of: day - 1) < column)
            }
        }
    }

    @Test("A click on an item is its own, and the cursor stands on the selected one")
    func clicks() {
        var canvas = Canvas(size: Size(rows: 10, columns: 60))
        TimelineView(selection: 1, firstDay: 0).draw(content(), on: &canvas, in: Rect(canvas.size), onClick: { $0 })
        #expect(canvas.target(at: Point(row: 3, column: 30)) as? Int == 1)
        #expect(canvas.cursor == Point(row: 3, column: 22))
    }
}
