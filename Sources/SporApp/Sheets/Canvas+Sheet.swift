import TerminalKit

extension Canvas {
    /// Clears and frames an area of at most that size in the middle.
    ///
    /// - Returns: the area inside the frame.
    mutating func sheet(title: String, rows: Int, columns: Int, in area: Rect) -> Rect {
        let rows = min(rows, area.rows), columns = min(columns, area.columns)
        let frame = Rect(
            row: area.row + (area.rows - rows) / 2, column: area.column + (area.columns - columns) / 2, rows: rows,
            columns: columns)
        clearTargets()
        cursor = nil
        fill(frame)
        box(frame, title: title, style: Style(.border))
        return frame.inset(rows: 1, columns: 2)
    }
}

extension Canvas {
    /// Draws a message for an empty screen, with the key that adds the first item, in the upper third.
    mutating func hint(_ text: String, in area: Rect) {
        let columns = min(area.columns - 4, 60)
        for (index, line) in wrapped(text, to: columns).enumerated() where index + 1 < area.rows {
            write(
                line, at: Point(row: area.row + min(2, area.rows / 4) + index, column: area.column + 2), Style(.muted),
                limit: columns)
        }
        cursor = nil
    }
}
