extension ListView {
    /// Cells at the left of every row that the marker of the selected one takes.
    public static let gutter = 2

    /// Draws the visible rows, `▸` before the selected one, `↑ 3` and `↓ 12` where more lies outside.
    ///
    /// - Parameters:
    ///   - focused: the keys go to this list: the terminal's cursor stands on the selected row.
    ///   - onClick: the action of a click on an item.
    ///   - row: draws one item within the area it is given; returns how many of its first cells name the item. Only these are
    ///     highlighted, since a terminal pays for every cell that changes its look.
    public func draw(
        on canvas: inout Canvas, in area: Rect, content: ListContent, focused: Bool = true,
        onClick: ((Int) -> ClickAction)? = nil, row draw: (inout Canvas, Int, Rect) -> Int
    ) {
        guard !area.isEmpty else { return }
        let first = start(in: content, rows: area.rows)
        let above = first, below = content.lineCount - first - area.rows
        for (index, line) in content.lines(from: first, rows: area.rows).enumerated() {
            var lineArea = Rect(row: area.row + index, column: area.column, rows: 1, columns: area.columns)
            if index == 0, above > 0 { lineArea = canvas.mark("↑ \(above)", atEndOf: lineArea) }
            if index == area.rows - 1, below > 0 { lineArea = canvas.mark("↓ \(below)", atEndOf: lineArea) }
            switch line {
            case .heading(let title):
                canvas.write(title, at: lineArea.origin, Style(.heading), limit: lineArea.columns)
            case .item(let item):
                if let onClick { canvas.onClick(lineArea, onClick(item)) }
                drawItem(item, on: &canvas, in: lineArea, focused: focused, draw)
            }
        }
    }

    private func drawItem(_ item: Int, on canvas: inout Canvas, in line: Rect, focused: Bool, _ draw: (inout Canvas, Int, Rect) -> Int) {
        let text = line.splitColumns(Self.gutter).rest
        let named = canvas.clipped(to: text) { draw(&$0, item, text) }
        guard item == selection else { return }
        canvas.write("▸", at: line.origin, Style(focused ? .accent : .muted))
        canvas.restyle(text.splitColumns(named).left) { style in
            if focused { style.selected = true } else { style = Style(.selectionInactive) }
        }
        if focused { canvas.cursor = text.isEmpty ? line.origin : text.origin }
    }
}

extension Canvas {
    /// Writes a small mark at the right end of a line; returns what is left of the line.
    mutating func mark(_ text: String, atEndOf line: Rect) -> Rect {
        let width = cellWidth(of: text)
        guard line.columns > 2 * width else { return line }
        write(text, at: Point(row: line.row, column: line.endColumn - width), Style(.muted))
        return line.splitColumns(line.columns - width - 1).left
    }
}
