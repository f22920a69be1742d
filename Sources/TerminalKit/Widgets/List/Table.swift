/// A column of a table: what it is called and how much room it wants.
public struct TableColumn: Hashable, Sendable {
    public enum Alignment: Hashable, Sendable { case leading, trailing }

    public var title: String
    /// What it takes to be read; the ideal, where nothing else is said.
    public var minimum: Int
    public var ideal: Int
    public var alignment: Alignment
    /// Takes what is left over.
    public var flexible: Bool
    /// The highest goes first when there is no room; 0 stays always.
    public var priority: Int

    public init(
        _ title: String, minimum: Int? = nil, ideal: Int = 12, alignment: Alignment = .leading, flexible: Bool = false,
        priority: Int = 0
    ) {
        self.title = title
        self.minimum = minimum ?? ideal
        self.ideal = max(self.minimum, ideal)
        self.alignment = alignment
        self.flexible = flexible
        self.priority = priority
    }
}

/// Columns with a header; which row is selected is a `ListView`'s business.
public struct Table: Hashable, Sendable {
    public var columns: [TableColumn]
    /// Blank cells between columns.
    static let gap = 2

    public init(_ columns: [TableColumn]) { self.columns = columns }

    /// The width of each column in so many cells; nil for a column that is dropped.
    ///
    /// Every shown column has at least its minimum; what is left goes to the ideals in order, then to the flexible ones.
    public func widths(in total: Int) -> [Int?] {
        var shown = Array(columns.indices)
        func needed() -> Int { shown.reduce(0) { $0 + columns[$1].minimum } + Self.gap * max(0, shown.count - 1) }
        while needed() > total, let least = shown.max(by: { columns[$0].priority < columns[$1].priority }),
            columns[least].priority > 0
        {
            shown.removeAll { $0 == least }
        }
        var widths: [Int?] = Array(repeating: nil, count: columns.count)
        var left = total - needed()
        for index in shown {
            let extra = max(0, min(left, columns[index].ideal - columns[index].minimum))
            widths[index] = columns[index].minimum + extra
            left -= extra
        }
        let flexible = shown.filter { columns[$0].flexible }
        for (position, index) in flexible.enumerated() where left > 0 {
            // shown above, so it has a width
            widths[index]! += left / flexible.count + (position < left % flexible.count ? 1 : 0)
        }
        return widths
    }

    /// Draws header and rows; the first shown column names a row and is what the selection highlights.
    public func draw(
        _ list: ListView, on canvas: inout Canvas, in area: Rect, content: ListContent, focused: Bool = true,
        onClick: ((Int) -> ClickAction)? = nil, cells: (Int) -> [Span]
    ) {
        let (header, body) = area.splitRows(1)
        let widths = widths(in: ListView.textColumns(in: body, content: content) - ListView.gutter)
        drawRow(
            columns.map { Span($0.title, Style(.muted)) }, widths: widths, on: &canvas,
            in: header.splitColumns(ListView.gutter).rest)
        list.draw(on: &canvas, in: body, content: content, focused: focused, onClick: onClick) { canvas, index, line in
            drawRow(cells(index), widths: widths, on: &canvas, in: line)
        }
    }

    /// Returns the cells that the first shown column's text takes.
    @discardableResult
    private func drawRow(_ cells: [Span], widths: [Int?], on canvas: inout Canvas, in line: Rect) -> Int {
        guard !line.isEmpty else { return 0 }
        var column = line.column, named: Int?
        for (index, cell) in cells.enumerated() where index < widths.count {
            guard let width = widths[index], column < line.endColumn else { continue }
            let room = min(width, line.endColumn - column)
            let text = cut(cell.text, to: room), taken = cellWidth(of: text)
            let start = columns[index].alignment == .trailing ? column + room - taken : column
            canvas.write(text, at: Point(row: line.row, column: start), cell.style)
            named = named ?? (start + taken - line.column)
            column += width + Self.gap
        }
        return named ?? 0
    }
}
