extension Canvas {
    /// Draws a frame along the edge of the rectangle, with its title in the upper line. It joins the lines that it
    /// meets.
    ///
    /// Draws nothing in fewer than two rows or columns.
    public mutating func box(
        _ rect: Rect, title: String = "", style: Style = Style(.border), titleStyle: Style = Style(.heading)
    ) {
        guard rect.rows >= 2, rect.columns >= 2 else { return }
        let (bottom, right) = (rect.endRow - 1, rect.endColumn - 1)
        for row in [rect.row, bottom] {
            horizontalLine(row: row, from: rect.column + 1, columns: rect.columns - 2, style)
        }
        for column in [rect.column, right] {
            verticalLine(column: column, from: rect.row + 1, rows: rect.rows - 2, style)
        }
        let corners: [(Int, Int, Arms)] = [
            (rect.row, rect.column, [.down, .right]), (rect.row, right, [.down, .left]),
            (bottom, rect.column, [.up, .right]), (bottom, right, [.up, .left]),
        ]
        for (row, column, arms) in corners { join(arms, inEmptyCell: arms, at: Point(row: row, column: column), style) }
        let room = rect.columns - 6
        if !title.isEmpty, room > 0 {
            write(" \(cut(title, to: room)) ", at: Point(row: rect.row, column: rect.column + 2), titleStyle)
        }
    }
}
