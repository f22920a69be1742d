/// A key, and one or two words for its effect.
public struct KeyHint: Sendable {
    public var key: String
    public var label: String
    /// The action of a click on it.
    public var action: ClickAction?
    /// Whether the key does something now. A muted one only keeps its place.
    public var isOffered: Bool
    /// Whether it belongs to the hint before: the two are shown together, or neither.
    public var isSecond = false

    public init(_ key: String, _ label: String, action: ClickAction? = nil, isOffered: Bool = true) {
        self.key = key
        self.label = label
        self.action = action
        self.isOffered = isOffered
    }

    var width: Int { cellWidth(of: key) + (label.isEmpty ? 0 : 1) + cellWidth(of: label) }
}

/// Hints for the available keys, the most important first: `Enter åbn  m flyt  ? hjælp`.
public struct KeyHints: Sendable {
    public var hints: [KeyHint]
    static let gap = 2

    public init(_ hints: [KeyHint]) { self.hints = hints }

    /// The cells of hints side by side.
    static func width(of hints: [KeyHint]) -> Int {
        hints.isEmpty ? 0 : hints.reduce(-gap) { $0 + $1.width + gap }
    }

    /// Draws on the first row as many hints as fit whole, each with a click target.
    ///
    /// - Returns: the number of cells used.
    @discardableResult
    public func draw(on canvas: inout Canvas, in area: Rect) -> Int {
        guard area.rows > 0 else { return 0 }
        var used = 0
        for hint in fitting(area.columns) {
            let start = used == 0 ? 0 : used + Self.gap
            let point = Point(row: area.row, column: area.column + start)
            canvas.write(
                [
                    Span(hint.key, Style(hint.isOffered ? .key : .muted)),
                    Span(hint.label.isEmpty ? "" : " " + hint.label, Style(.muted)),
                ], at: point, limit: hint.width)
            if let action = hint.action, hint.isOffered {
                canvas.onClick(Rect(row: point.row, column: point.column, rows: 1, columns: hint.width), action)
            }
            used = start + hint.width
        }
        return used
    }

    /// The first hints, as many as fit side by side.
    private func fitting(_ columns: Int) -> ArraySlice<KeyHint> {
        var left = columns + Self.gap
        let fitting = hints.prefix { hint in
            left -= hint.width + Self.gap
            return left >= 0
        }
        let isSplit = hints.indices.contains(fitting.endIndex) && hints[fitting.endIndex].isSecond
        return isSplit ? fitting.dropLast() : fitting
    }
}
