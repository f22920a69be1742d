import Testing
import TerminalKit

@Suite("Every widget at every size") struct TinySizeTests {
    private static let widgets: [(name: String, draw: @Sendable (inout Canvas, Rect) -> Void)] = [
        (
            "list",
            {
                ListView(selection: 4).draw(
                    on: &$0, in: $1, content: ListContent(9, headings: [0: "Aalborg"]), onClick: { $0 }
                ) { $0.write("nr. \($1)", at: $2.origin) }
            }
        ),
        (
            "table",
            {
                Table([TableColumn("Navn", minimum: 4, flexible: true), TableColumn("Mål", priority: 1)]).draw(
                    ListView(), on: &$0, in: $1, content: 3
                ) { [[Span("Anne \($0)")], ["x"]] }
            }
        ),
        (
            "tabs",
            {
                Tabs([Tab("Overblik", key: "1"), Tab("Tidslinje", key: "2")], active: 1).draw(
                    on: &$0, in: $1, focused: true, onClick: { $0 })
            }
        ),
        ("field", { TextField("æøå æøå").draw(on: &$0, in: $1) }),
        ("editor", { TextEditor("Vi mødes igen i morgen\n\nog så").draw(on: &$0, in: $1) }),
        ("choice", { ChoiceField(["individ", "team"]).draw(on: &$0, in: $1) }),
        ("no choice", { ChoiceField([]).draw(on: &$0, in: $1) }),
        ("check", { CheckField("aftalt").draw(on: &$0, in: $1) }),
        (
            "form",
            {
                Form([
                    FormField("a", label: "Mål", hint: "Et mål", .read(TextField("x"))),
                    FormField("b", label: "Hvorfor", .text(TextEditor("y"), rows: 3)),
                ])
                .draw(
                    on: &$0, in: $1, onClick: { $0 },
                    reading: { _, _ in .fault("Skriv en dato.") })
            }
        ),
        ("empty form", { Form([]).draw(on: &$0, in: $1) }),
        ("bar", { Bar(3, of: 7).draw(on: &$0, in: $1) }),
        (
            "timeline",
            {
                let lanes = [TimelineLane("Moduldage", note: "1 af 2"), TimelineLane("Spejl")]
                TimelineView(selection: 1, span: 0..<100).draw(
                    TimelineContent(
                        lanes: lanes,
                        items: [
                            TimelineItem(lane: 0, start: 0, end: 90), TimelineItem(lane: 1, start: 20, mark: "●"),
                        ],
                        today: 10, todayLabel: "i dag"
                    ) { _, _ in [[AxisUnit(day: -3, label: "nov"), AxisUnit(day: 27, label: "dec")]] },
                    TimelineColumns(in: $1.columns, lanes: lanes), on: &$0, in: $1, onClick: { $0 })
            }
        ),
        (
            "finder",
            {
                Finder("a").draw(
                    on: &$0, in: $1, items: [FinderItem("Anne", detail: "a")], placeholder: "søg", nothing: "intet")
            }
        ),
        ("bottom line", { BottomLine([KeyHint("m", "flyt", action: 1)], message: "✓ gemt").draw(on: &$0, in: $1) }),
    ]

    @Test("Stays inside its area, cursor and clicks too", arguments: widgets.indices)
    func inside(_ index: Int) {
        let widget = Self.widgets[index]
        for rows in 0...9 {
            for columns in Array(0...14) + [40, 61] {
                var canvas = Canvas(size: Size(rows: rows + 4, columns: columns + 6))
                canvas.fill(Rect(canvas.size), with: "∙")
                let area = Rect(row: 2, column: 3, rows: rows, columns: columns)
                widget.draw(&canvas, area)
                let outside = (0..<canvas.size.rows).flatMap { row in
                    (0..<canvas.size.columns).map { Point(row: row, column: $0) }
                }
                .filter { !area.contains($0) && canvas[$0.row, $0.column].text != "∙" }
                #expect(outside.isEmpty, "\(widget.name) at \(rows)×\(columns) writes to \(outside)")
                if let cursor = canvas.cursor {
                    #expect(area.contains(cursor), "\(widget.name) at \(rows)×\(columns): cursor at \(cursor)")
                }
                #expect(
                    canvas.targets.allSatisfy { $0.rect.intersection(area) == $0.rect },
                    "\(widget.name) at \(rows)×\(columns): clicks")
            }
        }
    }
}
