/// The headings of a grid; their numbers are those of the boxes.
public struct GridHeadings: Hashable, Sendable {
    public var rows: [String]
    public var columns: [String]

    public init(rows: [String], columns: [String]) {
        self.rows = rows
        self.columns = columns
    }
}

extension GridView {
    /// The places of the boxes: `lines` are the rows of the borders, `edges` their columns, one more of each than there
    /// are boxes.
    private struct Layout {
        var lines: [Int]
        var edges: [Int]
        var rowHeadings: Rect
        /// The headings of the rows are inside, above the boxes, if there is no room at the left.
        var narrow: Bool

        init(_ headings: GridHeadings, in area: Rect) {
            let headingColumns = min(20, area.columns / 4)
            narrow = area.columns - headingColumns < headings.columns.count * 15
            let (left, rest) = area.splitColumns(narrow ? 0 : headingColumns)
            rowHeadings = left
            let boxes = rest.splitRows(1).rest
            let height = max(1, (boxes.rows - 1) / headings.rows.count)
            let width = max(1, (boxes.columns - 1) / headings.columns.count)
            lines = (0...headings.rows.count).map { boxes.row + $0 * height }
            edges = (0...headings.columns.count).map { boxes.column + $0 * width }
        }

        /// A box with its upper and left border.
        func box(_ row: Int, _ column: Int) -> Rect {
            Rect(
                row: lines[row], column: edges[column], rows: lines[row + 1] - lines[row],
                columns: edges[column + 1] - edges[column])
        }

        func inside(_ row: Int, _ column: Int) -> Rect {
            let top = lines[row] + (narrow ? 2 : 1)
            return Rect(
                row: top, column: edges[column] + 1, rows: lines[row + 1] - top,
                columns: edges[column + 1] - edges[column] - 1)
        }
    }

    /// Draws headings, borders and boxes. The selected box has `▸` and a highlighted border; `+2` counts lines without
    /// room.
    public func draw(
        on canvas: inout Canvas, in area: Rect, headings: GridHeadings, focused: Bool = true,
        onClick: ((_ row: Int, _ column: Int) -> ClickAction)? = nil,
        onLine: ((_ row: Int, _ column: Int, _ line: Int) -> ClickAction)? = nil,
        box: (_ row: Int, _ column: Int) -> GridBox
    ) {
        guard !area.isEmpty, !headings.rows.isEmpty, !headings.columns.isEmpty else { return }
        let layout = Layout(headings, in: area)
        canvas.clipped(to: area) { canvas in
            drawBorders(layout, on: &canvas)
            drawHeadings(headings, layout, on: &canvas, in: area)
            for row in headings.rows.indices {
                for column in headings.columns.indices {
                    let content = box(row, column), inside = layout.inside(row, column),
                        selected = (row, column) == (self.row, self.column)
                    if let onClick { canvas.onClick(layout.box(row, column), onClick(row, column)) }
                    drawNumber(content.number, selected: selected, focused, on: &canvas, layout, row, column)
                    let selection = selected && focused ? content.selection : nil
                    canvas.clipped(to: inside) { canvas in
                        drawLines(
                            content.lines, selection: selection, on: &canvas, in: inside,
                            onLine: onLine.map { action in { action(row, column, $0) } })
                    }
                }
            }
        }
    }

    private func drawHeadings(_ headings: GridHeadings, _ layout: Layout, on canvas: inout Canvas, in area: Rect) {
        for (index, title) in headings.columns.enumerated() {
            let room = layout.edges[index + 1] - layout.edges[index] - 2
            canvas.write(
                title, at: Point(row: area.row, column: layout.edges[index] + 2), Style(.heading), limit: max(0, room))
        }
        for (index, title) in headings.rows.enumerated() {
            let top = layout.lines[index] + 1
            if layout.narrow {
                let line = Rect(
                    row: top, column: layout.edges[0] + 1, rows: 1,
                    columns: (layout.edges.last ?? 0) - layout.edges[0] - 1)
                canvas.fill(line)
                canvas.write(title, at: line.origin, Style(.heading), limit: line.columns)
                continue
            }
            let room = Rect(
                row: top, column: area.column + 1, rows: layout.lines[index + 1] - top,
                columns: layout.rowHeadings.columns - 2)
            canvas.paragraph(title, in: room, Style(.heading))
        }
    }

    private func drawBorders(_ layout: Layout, on canvas: inout Canvas) {
        for (top, bottom) in zip(layout.lines, layout.lines.dropFirst()) {
            for (left, right) in zip(layout.edges, layout.edges.dropFirst()) {
                canvas.box(Rect(row: top, column: left, rows: bottom - top + 1, columns: right - left + 1))
            }
        }
    }

    private func drawNumber(
        _ number: String, selected: Bool, _ focused: Bool, on canvas: inout Canvas, _ layout: Layout, _ row: Int,
        _ column: Int
    ) {
        let border = Rect(
            row: layout.lines[row], column: layout.edges[column] + 1, rows: 1,
            columns: layout.edges[column + 1] - layout.edges[column] - 1)
        canvas.clipped(to: border) { canvas in
            if selected { canvas.restyle(border) { $0 = Style(.accent) } }
            if selected { canvas.write("▸", at: border.origin, Style(.accent)) }
            let style = Style(selected ? .accent : .muted, selected: selected && focused)
            canvas.write(number, at: Point(row: border.row, column: border.column + 1), style)
        }
        if selected, focused {
            let inside = layout.inside(row, column)
            canvas.focus(
                inside.rows > 0 && inside.columns > 1
                    ? Point(row: inside.row, column: inside.column + 1) : border.origin)
        }
    }

    private func drawLines(
        _ lines: [GridLine], selection: Int?, on canvas: inout Canvas, in inside: Rect, onLine: ((Int) -> ClickAction)?
    ) {
        let area = inside.inset(columns: inside.columns > 4 ? 1 : 0)
        let shown = lines.count > area.rows ? max(0, area.rows - 1) : lines.count
        let first = min(max(0, (selection ?? 0) - shown + 1), lines.count - shown)
        for (row, index) in (first..<first + shown).enumerated() {
            let line = lines[index],
                place = Rect(row: area.row + row, column: area.column, rows: 1, columns: area.columns)
            let room = line.sign.text.isEmpty ? area.columns : max(0, area.columns - line.sign.width - 1)
            let used = canvas.write(line.text.text, at: place.origin, line.text.style, limit: room)
            canvas.write(
                line.sign.text, at: Point(row: place.row, column: area.endColumn - line.sign.width), line.sign.style)
            if let onLine { canvas.onClick(place, onLine(index)) }
            guard index == selection else { continue }
            canvas.restyle(place.splitColumns(used).left) { $0.selected = true }
            canvas.focus(place.origin)
        }
        if shown < lines.count {
            let point = Point(row: area.row + shown, column: area.column)
            canvas.write("+\(lines.count - shown)", at: point, Style(.muted), limit: area.columns)
        }
    }
}
