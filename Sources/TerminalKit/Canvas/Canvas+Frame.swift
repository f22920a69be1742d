extension Canvas {
    /// Draws a box with its title in the upper border, over a cleared background.
    ///
    /// All click targets drawn so far are removed, and the cursor is hidden.
    ///
    /// - Returns: the area inside.
    public mutating func frame(_ area: Rect, title: String = "") -> Rect {
        clearTargets()
        cursor = nil
        fill(area)
        box(area, title: title, titleStyle: Style(.title))
        return area.rows < 3 || area.columns < 3 ? area : area.inset(rows: 1, columns: min(2, area.columns / 4))
    }
}

extension Rect {
    /// A rectangle of at most that size in the middle of this one.
    public func centred(_ size: Size) -> Rect {
        let rows = min(size.rows, rows), columns = min(size.columns, columns)
        return Rect(
            row: row + (self.rows - rows) / 2, column: column + (self.columns - columns) / 2, rows: rows,
            columns: columns)
    }
}
