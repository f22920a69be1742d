/// The labels of a timeline besides its items.
public struct TimelineContent: Sendable {
    public var lanes: [TimelineLane]
    public var items: [TimelineItem]
    /// Days from the caller's first day.
    public var today: Int
    /// The label of today's line: `i dag`.
    public var todayLabel: String
    /// The units of the axis for the days in view, the coarse row first (years over months). The first of a row may
    /// begin before the view.
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
    /// The columns of the axis in an area of that width, to the right of the lanes' titles.
    public static func axisColumns(in columns: Int, lanes: [TimelineLane]) -> Int {
        max(0, columns - titleColumns(in: columns, lanes: lanes))
    }

    private static func titleColumns(in columns: Int, lanes: [TimelineLane]) -> Int {
        min(columns / 4, 20, (lanes.map { cellWidth(of: $0.title) }.max() ?? 0) + 3)
    }

    /// Draws axis, lanes and items, with a line for today through all lanes and `▸` before the selected item.
    public func draw(
        _ content: TimelineContent, on canvas: inout Canvas, in area: Rect, focused: Bool = true,
        onClick: ((Int) -> ClickAction)? = nil
    ) {
        guard !area.isEmpty else { return }
        let titleColumns = Self.titleColumns(in: area.columns, lanes: content.lanes)
        let axis = axis(items: content.items, columns: area.columns - titleColumns)
        let units = content.units(scale, axis.days)
        let (header, below) = area.splitRows(units.count)
        let layout = TimelineLayout(content.items, lanes: content.lanes.count, axis: axis, rows: below.rows)
        let selected = layout.places.first { $0.item == selection }
        let start = selected.map { viewStart(0, showing: $0.row...$0.row, of: layout.rowCount, rows: below.rows) } ?? 0
        let (titles, lanes) = below.splitRows(min(below.rows, layout.rowCount - start)).top.splitColumns(titleColumns)
        drawAxis(units, axis, on: &canvas, in: header.splitColumns(titleColumns).rest)
        canvas.clipped(to: titles) { canvas in
            for (lane, row) in zip(content.lanes, layout.laneRows) {
                let place = Point(row: titles.row + row - start, column: titles.column + 1)
                canvas.write(lane.title, at: place, lane.style, limit: max(0, titleColumns - 3))
            }
        }
        // One cell more at the left, for the marker of an item in the first column.
        let margin = min(1, titleColumns)
        let clip = Rect(
            row: lanes.row, column: lanes.column - margin, rows: lanes.rows, columns: lanes.columns + margin)
        canvas.clipped(to: clip) { canvas in
            drawLines(units.last ?? [], axis, today: content.today, on: &canvas, in: lanes)
            for place in layout.places {
                draw(
                    content.items[place.item], at: place, on: &canvas, in: lanes, top: lanes.row - start,
                    focused: focused, onClick)
            }
        }
        drawToday(content, axis, on: &canvas, in: below.splitColumns(titleColumns).rest.splitRows(lanes.rows).rest)
    }

    private func drawAxis(_ units: [[AxisUnit]], _ axis: TimeAxis, on canvas: inout Canvas, in header: Rect) {
        canvas.clipped(to: header) { canvas in
            for (row, units) in units.enumerated() {
                for (index, unit) in units.enumerated() {
                    let column = axis.column(of: unit.day)
                    let next = index + 1 < units.count ? axis.column(of: units[index + 1].day) : axis.columns
                    let point = Point(row: header.row + row, column: header.column + max(0, column))
                    if column >= 0 { canvas.write("│", at: point, Style(.border)) }
                    let room = min(next, axis.columns) - max(0, column) - 1
                    // A unit at the edge gets its name only if the whole name has room.
                    if column < 0 || index + 1 == units.count, room < cellWidth(of: unit.label) { continue }
                    let start = Point(row: point.row, column: point.column + (column < 0 ? 0 : 1))
                    canvas.write(unit.label, at: start, Style(.muted), limit: max(0, room))
                }
            }
        }
    }

    private func drawLines(_ units: [AxisUnit], _ axis: TimeAxis, today: Int, on canvas: inout Canvas, in lanes: Rect) {
        let borders = units.map { ($0.day, "│" as Character, Style(.border)) }
        for (day, sign, style) in borders + [(today, "┃", Style(.today))] {
            let column = axis.column(of: day)
            guard (0..<axis.columns).contains(column) else { continue }
            canvas.fill(
                Rect(row: lanes.row, column: lanes.column + column, rows: lanes.rows, columns: 1), with: sign, style)
        }
    }

    private func draw(
        _ item: TimelineItem, at place: TimelineLayout.Place, on canvas: inout Canvas, in lanes: Rect, top: Int,
        focused: Bool,
        _ onClick: ((Int) -> ClickAction)?
    ) {
        let start = Point(row: top + place.row, column: lanes.column + place.column)
        let isSelected = place.item == selection
        var style = item.style
        if isSelected { if focused { style.selected = true } else { style = Style(.selectionInactive) } }
        let label = place.isCut && item.labelsStart ? "" : cut(item.sign + item.label, to: place.room),
            width = cellWidth(of: label)
        let shown = max(width, min(place.duration, place.room))
        canvas.fill(
            Rect(row: start.row, column: start.column + width, rows: 1, columns: shown - width), with: item.fill,
            item.style)
        canvas.write(label, at: start, style)
        if let onClick {
            canvas.onClick(Rect(row: start.row, column: start.column, rows: 1, columns: shown), onClick(place.item))
        }
        guard isSelected else { return }
        canvas.write("▸", at: Point(row: start.row, column: start.column - 1), Style(focused ? .accent : .muted))
        if focused { canvas.focus(Point(row: start.row, column: min(start.column, lanes.endColumn - 1))) }
    }

    private func drawToday(_ content: TimelineContent, _ axis: TimeAxis, on canvas: inout Canvas, in rest: Rect) {
        let column = axis.column(of: content.today), text = "┃ \(content.todayLabel)"
        guard !rest.isEmpty, (0..<axis.columns).contains(column) else { return }
        let start = max(0, min(column, axis.columns - cellWidth(of: text)))
        let shown = start == column ? text : "\(content.todayLabel) ┃"
        canvas.write(
            shown, at: Point(row: rest.row, column: rest.column + start), Style(.today), limit: axis.columns - start)
    }
}
