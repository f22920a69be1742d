/// The last line of the screen: keys at the left, the last event at the right.
public struct BottomLine: Sendable {
    public var hints: KeyHints
    /// `✓ gemt`, or what went wrong. It takes the room it needs; the keys get the rest.
    public var message: Span?

    public init(_ hints: [KeyHint], message: Span? = nil) {
        self.hints = KeyHints(hints)
        self.message = message
    }

    /// Draws the hints, and the message at their right or in their place.
    public func draw(on canvas: inout Canvas, in area: Rect) {
        let line = area.splitRows(1).top
        guard !line.isEmpty else { return }
        guard let message, !message.text.isEmpty else {
            hints.draw(on: &canvas, in: line)
            return
        }
        let text = cut(message.text, to: line.columns), width = cellWidth(of: text)
        canvas.write(text, at: Point(row: line.row, column: line.endColumn - width), message.style)
        hints.draw(on: &canvas, in: line.splitColumns(line.columns - width - KeyHints.gap).left)
    }
}
