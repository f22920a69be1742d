extension Canvas {
    /// Draws a heading with a rule from it to the end of the line, and words there, which are left out without room.
    public mutating func rule(_ heading: [Span], ending words: String = "", in line: Rect) {
        guard !line.isEmpty else { return }
        let used = write(heading, at: line.origin, limit: line.columns),
            end = cellWidth(of: words) + (words.isEmpty ? 0 : 1)
        let room = line.columns - used - 1
        horizontalLine(row: line.row, from: line.column + used + 1, columns: end < room ? room - end : room)
        if end < room {
            write(words, at: Point(row: line.row, column: line.endColumn - cellWidth(of: words)), Style(.muted))
        }
    }
}
