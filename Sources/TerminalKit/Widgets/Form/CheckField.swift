/// Yes or no: `[✓] lokale er bestilt`. Space changes it.
public struct CheckField: Hashable, Sendable {
    public var isOn: Bool
    public var label: String

    public init(_ label: String, isOn: Bool = false) {
        self.label = label
        self.isOn = isOn
    }

    /// Space ticks or unticks the box.
    public mutating func handle(_ key: Key) -> Outcome {
        guard key == .character(" ") else { return .ignored }
        isOn.toggle()
        return .changed
    }

    /// Draws the box and its label on one line.
    public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool = true) {
        let line = area.splitRows(1).top
        guard !line.isEmpty else { return }
        let box = canvas.write(
            isOn ? "[✓]" : "[ ]", at: line.origin, Style(focused ? .fieldActive : .field), limit: line.columns)
        let text = line.splitColumns(box + 1).rest
        canvas.write(label, at: text.origin, Style(), limit: text.columns)
        if focused { canvas.focus(Point(row: line.row, column: min(line.column + 1, line.endColumn - 1))) }
    }
}
