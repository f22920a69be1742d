/// The last line of the screen: keys at the left, and at the right the key for help, or the last event in its place.
public struct BottomLine: Sendable {
    public var hints: KeyHints
    /// The hints at the right end.
    public var lasting: [KeyHint]
    /// Whether `lasting` is left out where it would hide other hints.
    public var givesWay: Bool
    /// `✓ gemt`, or what went wrong. It takes the room it needs; the keys get the rest.
    public var message: Span?
    /// The area above the line. If there is one, a message that would hide the first keys stands in its last rows.
    public var above: Rect?

    /// The first hints, which a message does not hide.
    private static let kept = 2
    /// The most rows of a message above the line.
    private static let messageRows = 2

    public init(
        _ hints: [KeyHint], lasting: [KeyHint] = [], givesWay: Bool = false, message: Span? = nil, above: Rect? = nil
    ) {
        self.hints = KeyHints(hints)
        self.lasting = lasting
        self.givesWay = givesWay
        self.message = message
        self.above = above
    }

    /// Draws the line with its text in the third column.
    public func draw(on canvas: inout Canvas, in area: Rect) {
        let line = area.splitRows(1).top.splitColumns(ListView.gutter).rest
        guard line.rows > 0, line.columns > 1 else { return }
        let right = line.endColumn - 1, columns = line.columns - 1
        var room = columns
        if let message, !message.text.isEmpty, isBeside(message, columns) {
            let text = cut(message.text, to: room), width = cellWidth(of: text)
            canvas.write(text, at: Point(row: line.row, column: right - width), message.style)
            room -= width + KeyHints.gap
        } else {
            if let message, !message.text.isEmpty { drawAbove(message, on: &canvas) }
            let width = KeyHints.width(of: lasting)
            if !lasting.isEmpty, !givesWay || KeyHints.width(of: hints.hints) + KeyHints.gap + width <= room {
                KeyHints(lasting).draw(
                    on: &canvas, in: Rect(row: line.row, column: right - width, rows: 1, columns: width))
                room -= width + KeyHints.gap
            }
        }
        hints.draw(on: &canvas, in: line.splitColumns(max(0, room)).left)
    }

    /// Whether the message leaves room for the first keys, or has no other place.
    private func isBeside(_ message: Span, _ columns: Int) -> Bool {
        let first = Array(hints.hints.prefix(Self.kept))
        return above == nil || first.isEmpty
            || message.width + KeyHints.gap + KeyHints.width(of: first) <= columns
    }

    private func drawAbove(_ message: Span, on canvas: inout Canvas) {
        guard let above else { return }
        let columns = above.columns - ListView.gutter - 1, lines = wrapped(message.text, to: columns)
        let kept = lines.prefix(Self.messageRows - 1), rest = lines.dropFirst(Self.messageRows - 1)
        let shown = kept + (rest.isEmpty ? [] : [cut(rest.joined(separator: " "), to: columns)])
        let place = above.splitRows(above.rows - shown.count).rest
        canvas.fill(place)
        for (index, text) in shown.prefix(place.rows).enumerated() {
            canvas.write(
                text, at: Point(row: place.row + index, column: place.column + ListView.gutter), message.style)
        }
    }
}
