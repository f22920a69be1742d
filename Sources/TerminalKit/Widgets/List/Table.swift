/// A column of a table, with its title and widths.
public struct TableColumn: Hashable, Sendable {
    /// The side of the column at which its texts stand.
    public enum Alignment: Hashable, Sendable { case leading, trailing }

    public var title: String
    /// The smallest readable width; the ideal if not given.
    public var minimum: Int
    public var ideal: Int
    public var alignment: Alignment
    /// Gets the remaining width.
    public var flexible: Bool
    /// If there is too little room, the column with the highest number is dropped first; 0 is never dropped.
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

/// Columns with a header. The selected row is kept in a `ListView`.
public struct Table: Hashable, Sendable {
    public var columns: [TableColumn]
    /// The heading of the list, in place of the title of the first column, which must have room for it.
    public var heading = ""
    /// The blank cells between columns.
    static let gap = 2

    public init(_ columns: [TableColumn], heading: String = "") { (self.columns, self.heading) = (columns, heading) }

    /// The width of each column in that many cells; nil for a dropped column.
    ///
    /// Every shown column has at least its minimum. The rest goes to the ideal widths in order, then to the flexible
    /// columns.
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
            // The column is shown, so it has a width.
            widths[index]! += left / flexible.count + (position < left % flexible.count ? 1 : 0)
        }
        return widths
    }

    /// Draws header and rows. The first shown column names the row and is highlighted by the selection.
    ///
    /// - Parameter cells: the spans of each cell of a row, one cell for each column.
    public func draw(
        _ list: ListView, on canvas: inout Canvas, in area: Rect, content: ListContent, focused: Bool = true,
        onClick: ((Int) -> ClickAction)? = nil, cells: (Int) -> [[Span]]
    ) {
        let (header, body) = area.splitRows(1)
        let widths = widths(in: ListView.textColumns(in: body, content: content) - ListView.gutter)
        drawRow(
            columns.map { [Span($0.title, Style(.muted))] }, widths: widths, on: &canvas,
            in: header.splitColumns(ListView.gutter).rest)
        if !heading.isEmpty {
            let title = Rect(
                row: header.row, column: header.column + ListView.gutter, rows: 1,
                columns: header.columns - ListView.gutter)
            canvas.fill(title.splitColumns(widths.first.flatMap { $0 } ?? 0).left)
            canvas.write(heading, at: title.origin, Style(.heading), limit: title.columns)
        }
        list.draw(on: &canvas, in: body, content: content, focused: focused, onClick: onClick) { canvas, index, line in
            drawRow(cells(index), widths: widths, on: &canvas, in: line)
        }
    }

    /// Draws one row.
    ///
    /// - Returns: the cells of the text in the first shown column.
    @discardableResult
    private func drawRow(_ cells: [[Span]], widths: [Int?], on canvas: inout Canvas, in line: Rect) -> Int {
        guard !line.isEmpty else { return 0 }
        var column = line.column, named: Int?
        for (index, cell) in cells.enumerated() where index < widths.count {
            guard let width = widths[index], column < line.endColumn else { continue }
            let room = min(width, line.endColumn - column)
            let taken = min(room, cell.reduce(0) { $0 + $1.width })
            let start = columns[index].alignment == .trailing ? column + room - taken : column
            canvas.write(cell, at: Point(row: line.row, column: start), limit: room)
            named = named ?? (start + taken - line.column)
            column += width + Self.gap
        }
        return named ?? 0
    }
}
