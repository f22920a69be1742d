extension Canvas {
    /// A frame along the edge of the rectangle, its title in the upper line; edges shared with other lines join.
    ///
    /// Nothing is drawn below two rows or two columns.
    public mutating func box(_ rect: Rect, title: String = "", style: Style = Style(.border), titleStyle: Style = Style(.heading)) {
        guard rect.rows >= 2, rect.columns >= 2 else { return }
        for row in [rect.row, rect.endRow - 1] {
            horizontalLine(row: row, from: rect.column, columns: rect.columns, style)
        }
        for column in [rect.column, rect.endColumn - 1] {
            verticalLine(column: column, from: rect.row, rows: rect.rows, style)
        }
        let room = rect.columns - 6
        if !title.isEmpty, room > 0 {
            write(" \(cut(title, to: room)) ", at: Point(row: rect.row, column: rect.column + 2), titleStyle)
        }
    }
}
