extension TextEditor {
    /// Draws the text on the background of a field over the whole area, with `↑` and `↓` at the right edge if there is
    /// more.
    ///
    /// - Parameter isPlain: the text lies on the screen's own background.
    public func draw(
        on canvas: inout Canvas, in area: Rect, focused: Bool = true, placeholder: String = "", isPlain: Bool = false
    ) {
        guard !area.isEmpty else { return }
        let style = Style(isPlain ? .text : focused ? .fieldActive : .field)
        canvas.fill(area, with: " ", style)
        if isEmpty { canvas.write(placeholder, at: area.origin, Style(.placeholder), limit: area.columns) }
        let top = start(rows: area.rows, columns: area.columns)
        var row = area.row, paragraph = top.paragraph, first = top.line, more = false
        while row < area.endRow, paragraph < buffer.paragraphs.count {
            let lines = lines(of: paragraph, columns: area.columns)
            let shown = lines[first...].prefix(area.endRow - row)
            for line in shown {
                draw(
                    line, of: paragraph, on: &canvas,
                    in: Rect(row: row, column: area.column, rows: 1, columns: area.columns), style)
                row += 1
            }
            if focused, paragraph == cursor.paragraph {
                let number = self.line(of: cursor, in: lines), line = lines[number]
                canvas.focus(
                    Point(
                        row: row - shown.endIndex + number,
                        column: min(area.column + column(of: cursor, in: line), area.endColumn - 1)))
            }
            more = shown.endIndex < lines.count || paragraph + 1 < buffer.paragraphs.count
            paragraph += 1
            first = 0
        }
        if top > LinePosition(paragraph: 0, line: 0) {
            canvas.write("↑", at: Point(row: area.row, column: area.endColumn - 1), Style(.placeholder))
        }
        if more { canvas.write("↓", at: Point(row: area.endRow - 1, column: area.endColumn - 1), Style(.placeholder)) }
    }

    private func draw(_ line: Range<Int>, of paragraph: Int, on canvas: inout Canvas, in area: Rect, _ style: Style) {
        let text = String(buffer.paragraphs[paragraph][line].map { $0 == "\t" ? " " : $0 })
        canvas.clipped(to: area) { _ = $0.write(text, at: area.origin, style) }
    }
}
