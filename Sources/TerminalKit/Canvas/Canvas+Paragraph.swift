extension Canvas {
    /// Draws a text wrapped at words. Text that does not fit ends in `…`.
    /// - Returns: the number of rows used.
    @discardableResult
    public mutating func paragraph(_ text: String, in rect: Rect, _ style: Style = Style()) -> Int {
        guard !rect.isEmpty else { return 0 }
        let lines = wrapped(text, to: rect.columns)
        for (index, line) in lines.prefix(rect.rows).enumerated() {
            let isCut = index == rect.rows - 1 && lines.count > rect.rows
            let shown = isCut ? line.prefix(cells: rect.columns - 1) + "…" : line[...]
            write(shown, at: Point(row: rect.row + index, column: rect.column), style, limit: rect.columns)
        }
        return min(lines.count, rect.rows)
    }
}
