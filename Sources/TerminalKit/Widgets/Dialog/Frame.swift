extension Canvas {
    /// Draws a box with its title in the upper border, over a cleared ground; returns the room inside.
    ///
    /// What lay under it can no longer be clicked.
    public mutating func frame(_ area: Rect, title: String = "") -> Rect {
        clearTargets()
        fill(area, with: " ", Style())
        guard area.rows >= 2, area.columns >= 2 else { return area }
        let border = Style(.border), right = area.endColumn - 1, bottom = area.endRow - 1
        let across = area.inset(columns: 1), down = area.inset(rows: 1)
        for row in [area.row, bottom] {
            fill(Rect(row: row, column: across.column, rows: 1, columns: across.columns), with: "─", border)
        }
        for column in [area.column, right] {
            fill(Rect(row: down.row, column: column, rows: down.rows, columns: 1), with: "│", border)
        }
        write("┌", at: area.origin, border)
        write("┐", at: Point(row: area.row, column: right), border)
        write("└", at: Point(row: bottom, column: area.column), border)
        write("┘", at: Point(row: bottom, column: right), border)
        if !title.isEmpty, area.columns > 6 {
            write(" \(cut(title, to: area.columns - 6)) ", at: Point(row: area.row, column: area.column + 2), Style(.title))
        }
        return area.inset(rows: 1, columns: min(2, area.columns / 4))
    }
}

extension Rect {
    /// The middle of this rectangle, at most so large.
    public func centred(_ size: Size) -> Rect {
        let rows = min(size.rows, rows), columns = min(size.columns, columns)
        return Rect(row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2, rows: rows, columns: columns)
    }
}
