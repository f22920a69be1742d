/// A share of a whole as a bar: `━━━━━━╸───`.
public struct Bar: Hashable, Sendable {
    public var value: Int
    public var total: Int

    public init(_ value: Int, of total: Int) {
        self.value = value
        self.total = total
    }

    /// The number of full cells, and whether a half one follows. Anything above zero shows at least a half, and only
    /// the whole is full.
    func cells(in columns: Int) -> (full: Int, half: Bool) {
        guard total > 0, value > 0, columns > 0 else { return (0, false) }
        guard value < total else { return (columns, false) }
        let halves = min(max(1, value * columns * 2 / total), columns * 2 - 1)
        return (halves / 2, halves % 2 == 1)
    }

    /// Draws over the first row of the area; `style` colours the full part.
    public func draw(on canvas: inout Canvas, in area: Rect, style: Style = Style(.barFull)) {
        let line = area.splitRows(1).top
        let (full, half) = cells(in: line.columns)
        let (filled, rest) = line.splitColumns(full)
        canvas.fill(filled, with: "━", style)
        canvas.fill(rest, with: "─", Style(.barEmpty))
        if half, !rest.isEmpty { canvas.write("╸", at: rest.origin, style) }
    }
}
