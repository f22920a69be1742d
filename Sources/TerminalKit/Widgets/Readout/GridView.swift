/// One line in a box of a grid: text at the left, a sign at the right.
public struct GridLine: Hashable, Sendable {
    public var text: Span
    public var sign: Span

    public init(_ text: Span, sign: Span = "") {
        self.text = text
        self.sign = sign
    }
}

/// The content of one box of a grid.
public struct GridBox: Hashable, Sendable {
    /// Written in the upper border.
    public var number: String
    public var lines: [GridLine]
    /// The line that has the keys while the box is selected; it stays in view.
    public var selection: Int?

    public init(number: String = "", lines: [GridLine] = [], selection: Int? = nil) {
        self.number = number
        self.lines = lines
        self.selection = selection
    }
}

/// Boxes in rows and columns, one of them selected. Arrows and h, j, k, l move between them.
public struct GridView: Hashable, Sendable {
    public var row: Int
    public var column: Int

    public init(row: Int = 0, column: Int = 0) {
        self.row = row
        self.column = column
    }

    /// Moves the selection between the boxes.
    public mutating func handle(_ key: Key, rows: Int, columns: Int) -> Outcome {
        guard rows > 0, columns > 0, !key.control, !key.alt else { return .ignored }
        switch key.code {
        case .up, .character("k"): row -= 1
        case .down, .character("j"): row += 1
        case .left, .character("h"): column -= 1
        case .right, .character("l"): column += 1
        case .enter: return .done
        default: return .ignored
        }
        row = max(0, min(row, rows - 1))
        column = max(0, min(column, columns - 1))
        return .moved
    }
}
