/// The scroll position of a text that may have more lines than its area on the screen.
public struct ScrollView: Hashable, Sendable {
    private var first = 0

    public init() {}

    /// Scrolls by arrows, j and k, pages and the wheel; other events are `.ignored`.
    ///
    /// - Parameters:
    ///   - lines: the lines of the text.
    ///   - rows: the rows of its area on the screen.
    ///   - page: the number of lines by which PgUp, PgDn and Space scroll.
    public mutating func handle(_ event: InputEvent, lines: Int, rows: Int, page: Int = 10) -> Outcome {
        switch event {
        case .mouse(let mouse): scroll(by: mouse.kind == .wheelUp ? -3 : 3, lines: lines, rows: rows)
        case .key(let key):
            switch key.code {
            case .down, .character("j"): scroll(by: 1, lines: lines, rows: rows)
            case .up, .character("k"): scroll(by: -1, lines: lines, rows: rows)
            case .pageDown, .character(" "): scroll(by: page, lines: lines, rows: rows)
            case .pageUp: scroll(by: -page, lines: lines, rows: rows)
            default: return .ignored
            }
        default: return .ignored
        }
        return .moved
    }

    /// Scrolls by a number of lines, down if positive, but not beyond the ends of the text.
    public mutating func scroll(by step: Int, lines: Int, rows: Int) {
        first = max(0, min(start(lines: lines, rows: rows) + step, lines - rows))
    }

    /// Scrolls just far enough to show these lines.
    public mutating func show(_ shown: ClosedRange<Int>, rows: Int) {
        if shown.lowerBound < first { first = shown.lowerBound }
        if shown.upperBound >= first + rows { first = shown.upperBound - rows + 1 }
    }

    /// The first line in view.
    public func start(lines: Int, rows: Int) -> Int { max(0, min(first, lines - rows)) }

    /// Draws the lines in view.
    ///
    /// - Returns: the number of lines below the view.
    public func draw(_ lines: [Span], on canvas: inout Canvas, in area: Rect) -> Int {
        let start = start(lines: lines.count, rows: area.rows)
        for (row, line) in lines.dropFirst(start).prefix(area.rows).enumerated() {
            canvas.write([line], at: Point(row: area.row + row, column: area.column), limit: area.columns)
        }
        return max(0, lines.count - start - area.rows)
    }
}

extension Canvas {
    /// Draws `↓ 12` at the right end of a line, for the number of lines below the view.
    public mutating func markBelow(_ count: Int, endingAt end: Point) {
        guard count > 0 else { return }
        let mark = "↓ \(count)"
        write(mark, at: Point(row: end.row, column: end.column - cellWidth(of: mark)), Style(.muted))
    }
}
