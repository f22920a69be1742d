/// One of a few: `‹ individ ›`. Left, right and Space change it; a letter goes to the next option that begins with it.
public struct ChoiceField: Hashable, Sendable {
    public var options: [String]
    public var selection: Int

    public init(_ options: [String], selection: Int = 0) {
        self.options = options
        self.selection = selection
    }

    public mutating func handle(_ key: Key) -> Outcome {
        guard !options.isEmpty, !key.control, !key.alt else { return .ignored }
        switch key.code {
        case .left: return select(selection - 1)
        case .right, .character(" "): return select(selection + 1)
        case .home: return select(0)
        case .end: return select(options.count - 1)
        case .character(let letter):
            let order = (1...options.count).map { (selection + $0) % options.count }
            let next = order.first { options[$0].first.map { $0.lowercased() == letter.lowercased() } ?? false }
            return next.map { select($0) } ?? .ignored
        default: return .ignored
        }
    }

    /// Goes round at the ends.
    private mutating func select(_ option: Int) -> Outcome {
        let before = selection
        selection = (option % options.count + options.count) % options.count
        return selection == before ? .moved : .changed
    }

    public func draw(on canvas: inout Canvas, in area: Rect, focused: Bool = true) {
        let line = area.splitRows(1).top
        guard !line.isEmpty else { return }
        let style = Style(focused ? .fieldActive : .field)
        let name = options.indices.contains(selection) ? options[selection] : ""
        canvas.write("‹ \(cut(name, to: max(0, line.columns - 4))) ›", at: line.origin, style, limit: line.columns)
        if focused { canvas.focus(Point(row: line.row, column: min(line.column + 2, line.endColumn - 1))) }
    }
}
