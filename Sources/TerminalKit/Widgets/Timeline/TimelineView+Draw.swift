/// The content of a timeline besides what is selected.
public struct TimelineContent: Sendable {
    public var lanes: [TimelineLane]
    public var items: [TimelineItem]
    /// The day of the line through all rows, counted from the caller's first day.
    public var today: Int
    /// The label of today's line: `i dag`.
    public var todayLabel: String
    /// The units of the axis, the coarse row first (years over months). The first of a row may begin before the view.
    public var units: @Sendable (TimeScale, Range<Int>) -> [[AxisUnit]]

    public init(
        lanes: [TimelineLane], items: [TimelineItem], today: Int, todayLabel: String,
        units: @escaping @Sendable (TimeScale, Range<Int>) -> [[AxisUnit]]
    ) {
        self.lanes = lanes
        self.items = items
        self.today = today
        self.todayLabel = todayLabel
        self.units = units
    }
}

extension TimelineView {
    /// Draws axis, lanes and items, with one line for today through all lanes and `▸` at the selected item.
    public func draw(
        _ content: TimelineContent, _ columns: TimelineColumns, on canvas: inout Canvas, in area: Rect,
        focused: Bool = true, onClick: ((Int) -> ClickAction)? = nil
    ) {
        guard !area.isEmpty, columns.axis > 0 else { return }
        let axis = axis(items: content.items, columns: columns.axis)
        // The axis ends with the programme.
        let days = scale == .whole ? axis.days.clamped(to: span) : axis.days, units = content.units(scale, days)
        let time = Rect(
            row: area.row, column: columns.axisStart(in: area), rows: area.rows, columns: columns.axis)
        let (header, below) = time.splitRows(units.count)
        canvas.clipped(to: header) { canvas in
            let label = TodayLabel(content.todayLabel, at: axis.column(of: content.today), in: axis)
            for (row, units) in units.enumerated() {
                let line = Rect(row: header.row + row, column: header.column, rows: 1, columns: header.columns)
                draw(units, axis, besides: row == 0 ? label : nil, on: &canvas, in: line)
            }
            label?.draw(on: &canvas, in: header)
        }
        let layout = TimelineLayout(content.items, lanes: content.lanes.count, axis: axis, rows: below.rows)
        let selected = layout.places.first { $0.item == selection }
        let start = selected.map { viewStart(0, showing: $0.row...$0.row, of: layout.rowCount, rows: below.rows) } ?? 0
        let rows = below.splitRows(min(below.rows, layout.rowCount - start)).top
        canvas.clipped(to: Rect(row: rows.row, column: area.column, rows: rows.rows, columns: area.columns)) { canvas in
            let nexts = layout.laneRows.dropFirst() + [layout.rowCount]
            for ((lane, first), next) in zip(zip(content.lanes, layout.laneRows), nexts) {
                // The other rows of a lane have its title too.
                for row in first + 1..<max(first + 1, next) {
                    canvas.write(
                        lane.title,
                        at: Point(row: rows.row + row - start, column: area.column + TimelineColumns.gutter),
                        Style(.muted), limit: columns.titles)
                }
                let row = rows.row + first - start, end = columns.notesEnd(in: area)
                canvas.write(
                    lane.title, at: Point(row: row, column: area.column + TimelineColumns.gutter),
                    limit: columns.titles)
                guard columns.notes > 0 else { continue }
                canvas.write(
                    lane.note.text, at: Point(row: row, column: end - lane.note.width), lane.note.style)
            }
        }
        let top = Point(row: rows.row - start, column: rows.column)
        canvas.clipped(to: rows) { canvas in
            draw(layout, content, axis, on: &canvas, top: top, onClick)
            canvas.drawToday(axis.column(of: content.today), in: rows)
            drawMarks(layout, content, on: &canvas, top: top)
        }
        // One cell more at the left, for the marker of an item in the first column.
        let room = Rect(row: rows.row, column: rows.column - 1, rows: rows.rows, columns: rows.columns + 1)
        if let selected { canvas.clipped(to: room) { drawSelection(selected, on: &$0, top: top, focused: focused) } }
    }

    private func draw(
        _ layout: TimelineLayout, _ content: TimelineContent, _ axis: TimeAxis, on canvas: inout Canvas, top: Point,
        _ onClick: ((Int) -> ClickAction)?
    ) {
        let today = axis.column(of: content.today)
        for place in layout.places {
            let item = content.items[place.item], row = top.row + place.row
            if let joined = item.joined {
                let from = axis.column(of: joined) + 1
                canvas.fill(
                    Rect(row: row, column: top.column + from, rows: 1, columns: place.columns.lowerBound - from),
                    with: "─", Style(.muted))
            }
            if item.mark == nil {
                let past = place.columns.clamped(to: .min..<today), future = place.columns.clamped(to: today..<(.max))
                for (columns, fill) in [(past, "━"), (future, "─")] as [(Range<Int>, Character)] {
                    canvas.fill(
                        Rect(row: row, column: top.column + columns.lowerBound, rows: 1, columns: columns.count),
                        with: fill, item.style)
                }
            }
            if let onClick {
                canvas.onClick(
                    Rect(
                        row: row, column: top.column + place.columns.lowerBound, rows: 1, columns: place.columns.count),
                    onClick(place.item))
            }
        }
    }

    private func drawMarks(
        _ layout: TimelineLayout, _ content: TimelineContent, on canvas: inout Canvas, top: Point
    ) {
        for place in layout.places {
            let item = content.items[place.item]
            let first = Point(row: top.row + place.row, column: top.column + place.columns.lowerBound)
            guard let mark = item.mark ?? item.sign else { continue }
            canvas.write(String(mark), at: first, item.style)
        }
        for place in layout.places where content.items[place.item].mark != nil {
            let item = content.items[place.item]
            let after = Point(row: top.row + place.row, column: top.column + place.columns.upperBound)
            guard let sign = item.sign, canvas.clip.contains(after),
                canvas[after.row, after.column].text.map({ " ─".contains($0) }) ?? false
            else { continue }
            canvas.write(String(sign), at: after, item.style)
        }
    }

    /// The most cells of a window that get the selection's look.
    private static let shownCells = 24

    /// The marker stands before the item; where another mark stands there, after it.
    private func drawSelection(
        _ place: TimelineLayout.Place, on canvas: inout Canvas, top: Point, focused: Bool
    ) {
        let row = top.row + place.row
        let columns = place.columns.clamped(
            to: canvas.clip.column + 1 - top.column..<canvas.clip.endColumn - top.column)
        let cells = Rect(
            row: row, column: top.column + columns.lowerBound, rows: 1, columns: min(columns.count, Self.shownCells))
        canvas.restyle(cells) { style in
            if focused { style.selected = true } else { style = Style(.selectionInactive) }
        }
        guard canvas.clip.contains(cells.origin) else { return }
        let before = cells.column - 1, after = top.column + columns.upperBound
        func isFree(_ column: Int) -> Bool {
            canvas.clip.contains(Point(row: row, column: column))
                && canvas[row, column].text.map { " ─━".contains($0) } ?? false
        }
        let isAfter = !isFree(before) && isFree(after)
        canvas.write(
            isAfter ? "◂" : "▸", at: Point(row: row, column: isAfter ? after : before),
            Style(focused ? .accent : .muted))
        if focused { canvas.focus(cells.origin) }
    }

    // MARK: The axis

    private func draw(
        _ units: [AxisUnit], _ axis: TimeAxis, besides label: TodayLabel?, on canvas: inout Canvas, in line: Rect
    ) {
        let starts = units.map { max(0, axis.column(of: $0.day)) } + [axis.columns]
        let room = zip(starts, starts.dropFirst()).map { $1 - $0 }
        // The units at the edges may be cut.
        let inner = zip(units, room).dropFirst().dropLast()
        let isShort = inner.contains { cellWidth(of: $0.label) >= $1 }
        var free = 0
        for (index, unit) in units.enumerated() {
            let text = isShort ? unit.short : unit.label, width = cellWidth(of: text)
            var start = max(free, starts[index])
            if let label, start < label.columns.upperBound + 1, label.columns.lowerBound < start + width + 1 {
                start = label.columns.upperBound + 1
            }
            guard axis.column(of: unit.day) >= 0 || room[index] > width, start + width <= axis.columns else { continue }
            guard start + width <= starts[index + 1] || isShort else { continue }
            canvas.write(text, at: Point(row: line.row, column: line.column + start), Style(.muted))
            free = start + width + (isShort ? 0 : 1)
        }
    }
}

/// `i dag` from today's line on, within the axis.
private struct TodayLabel {
    let text: String
    let columns: Range<Int>

    /// Nil if today is out of view.
    init?(_ text: String, at column: Int, in axis: TimeAxis) {
        let width = cellWidth(of: text)
        guard (0..<axis.columns).contains(column), width <= axis.columns else { return nil }
        let start = max(0, min(column, axis.columns - width))
        self.text = text
        columns = start..<start + width
    }

    func draw(on canvas: inout Canvas, in header: Rect) {
        canvas.write(
            text, at: Point(row: header.row, column: header.column + columns.lowerBound), Style(.today))
    }
}

extension Canvas {
    /// Draws today's line through all rows of an area.
    public mutating func drawToday(_ column: Int, in rows: Rect) {
        guard (0..<rows.columns).contains(column) else { return }
        fill(
            Rect(row: rows.row, column: rows.column + column, rows: rows.rows, columns: 1), with: "┃", Style(.today))
    }
}
