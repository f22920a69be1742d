import TerminalKit

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
