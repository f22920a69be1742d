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
        let textColumns = Self.textColumns(in: area, content: content)
        for (index, line) in content.lines(from: first, rows: area.rows).enumerated() {
            let whole = Rect(row: area.row + index, column: area.column, rows: 1, columns: area.columns)
            let (lineArea, edge) = whole.splitColumns(textColumns)
            if index == 0 { canvas.mark("↑", first, in: edge) }
            if index == area.rows - 1 { canvas.mark("↓", content.lineCount - first - area.rows, in: edge) }
            switch line {
            case .heading(let title):
                canvas.write(title, at: lineArea.origin, Style(.heading), limit: lineArea.columns)
            case .item(let item):
                if let onClick { canvas.onClick(lineArea, onClick(item)) }
                drawItem(item, on: &canvas, in: lineArea, focused: focused, draw)
            }
        }
    }

    private func drawItem(
        _ item: Int, on canvas: inout Canvas, in line: Rect, focused: Bool, _ draw: (inout Canvas, Int, Rect) -> Int
    ) {
        let text = line.splitColumns(Self.gutter).rest
        let named = canvas.clipped(to: text) { draw(&$0, item, text) }
        guard item == selection else { return }
        canvas.write("▸", at: line.origin, Style(focused ? .accent : .muted))
        canvas.restyle(text.splitColumns(named).left) { style in
            if focused { style.selected = true } else { style = Style(.selectionInactive) }
        }
        if focused { canvas.focus(text.isEmpty ? line.origin : text.origin) }
    }
}

extension ListView {
    /// The cells of an area that the rows take, gutter included: the rest is for `↑ 3` and `↓ 12`, where there is more than fits.
    static func textColumns(in area: Rect, content: ListContent) -> Int {
        content.lineCount <= area.rows ? area.columns : max(0, area.columns - (area.columns < 24 ? 2 : 5))
    }
}

extension Canvas {
    /// Writes how much lies outside at the right end of a line, the arrow alone where the number has no room.
    fileprivate mutating func mark(_ arrow: String, _ count: Int, in edge: Rect) {
        guard count > 0, !edge.isEmpty else { return }
        let text = "\(arrow) \(count)", fits = cellWidth(of: text) <= edge.columns
        let shown = fits ? text : arrow
        write(shown, at: Point(row: edge.row, column: edge.endColumn - cellWidth(of: shown)), Style(.muted))
    }
}
