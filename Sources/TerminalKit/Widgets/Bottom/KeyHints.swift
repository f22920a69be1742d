/// A key and what it does, in a word or two.
public struct KeyHint: Sendable {
    public var key: String
    public var label: String
    /// What a click on it does.
    public var action: ClickAction?

    public init(_ key: String, _ label: String, action: ClickAction? = nil) {
        self.key = key
        self.label = label
        self.action = action
    }

    var width: Int { cellWidth(of: key) + (label.isEmpty ? 0 : 1) + cellWidth(of: label) }
}

/// The keys that count here, the weightiest first: `Enter åbn  m flyt  ? hjælp`.
public struct KeyHints: Sendable {
    public var hints: [KeyHint]
    static let gap = 2

    public init(_ hints: [KeyHint]) { self.hints = hints }

    /// Draws on the first row as many as fit whole, each to be clicked; returns the cells used.
    @discardableResult
    public func draw(on canvas: inout Canvas, in area: Rect) -> Int {
        var used = 0
        for hint in hints {
            let start = used == 0 ? 0 : used + Self.gap
            guard area.rows > 0, start + hint.width <= area.columns else { break }
            let point = Point(row: area.row, column: area.column + start)
            let label = hint.label.isEmpty ? "" : " " + hint.label
            canvas.write([Span(hint.key, Style(.key)), Span(label, Style(.muted))], at: point, limit: hint.width)
            if let action = hint.action { canvas.onClick(Rect(row: point.row, column: point.column, rows: 1, columns: hint.width), action) }
            used = start + hint.width
        }
        return used
    }
}
