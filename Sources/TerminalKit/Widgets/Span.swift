/// A piece of text with its style, on one line.
public struct Span: Hashable, Sendable, ExpressibleByStringLiteral {
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = Style()) {
        self.text = text
        self.style = style
    }

    public init(stringLiteral value: String) { self.init(value) }

    public var width: Int { cellWidth(of: text) }
}

extension Canvas {
    /// Writes spans one after the other, cut at `limit` cells.
    ///
    /// - Returns: the number of cells used.
    @discardableResult
    public mutating func write(_ spans: [Span], at point: Point, limit: Int) -> Int {
        var used = 0
        for span in spans where used < limit {
            used += write(
                span.text, at: Point(row: point.row, column: point.column + used), span.style, limit: limit - used)
        }
        return used
    }

    /// Puts the terminal's cursor there if the place is visible.
    mutating func focus(_ point: Point) {
        if clip.contains(point) { cursor = point }
    }
}
