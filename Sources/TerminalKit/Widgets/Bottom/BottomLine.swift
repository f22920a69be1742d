/// The last line of the screen: keys at the left, and at the right the key for help, or the last event in its place.
public struct BottomLine: Sendable {
    public var hints: KeyHints
    /// The hints at the right end, which are always shown.
    public var lasting: [KeyHint]
    /// `✓ gemt`, or what went wrong. It takes the room it needs; the keys get the rest.
    public var message: Span?

    public init(_ hints: [KeyHint], lasting: [KeyHint] = [], message: Span? = nil) {
        self.hints = KeyHints(hints)
        self.lasting = lasting
        self.message = message
    }

    /// Draws the line with its text in the third column.
    public func draw(on canvas: inout Canvas, in area: Rect) {
        let line = area.splitRows(1).top.splitColumns(ListView.gutter).rest
        guard line.rows > 0, line.columns > 1 else { return }
        let right = line.endColumn - 1
        var room = line.columns - 1
        if let message, !message.text.isEmpty {
            let text = cut(message.text, to: room), width = cellWidth(of: text)
            canvas.write(text, at: Point(row: line.row, column: right - width), message.style)
            room -= width + KeyHints.gap
        } else if !lasting.isEmpty {
            let width = lasting.reduce(-KeyHints.gap) { $0 + $1.width + KeyHints.gap }
            KeyHints(lasting).draw(
                on: &canvas, in: Rect(row: line.row, column: right - width, rows: 1, columns: width))
            room -= width + KeyHints.gap
        }
        hints.draw(on: &canvas, in: line.splitColumns(max(0, room)).left)
    }
}
