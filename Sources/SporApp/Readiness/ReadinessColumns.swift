import TerminalKit

/// Names with days, side by side in as many columns as there is room for, below the headings of their groups.
struct ReadinessColumns {
    private let names: [String]
    private let days: [String]
    /// The first and the last index of each group, with its heading.
    private let groups: [(heading: String, items: Range<Int>)]
    private let area: Rect
    /// The cells of a name with its day.
    private let width: Int
    private let count: Int

    private static let dayColumns = 10, gap = 3, leastScreen = 60

    /// - Parameter headings: the headings by the index of the name below.
    init(names: [String], days: [String], headings: [Int: String], in area: Rect) {
        (self.names, self.days, self.area) = (names, days, area)
        let starts = headings.keys.sorted()
        groups = zip(starts, starts.dropFirst() + [names.count]).map { (headings[$0] ?? "", $0..<$1) }
        width = (names.map { cellWidth(of: $0) }.max() ?? 0) + Self.dayColumns
        count =
            area.columns < Self.leastScreen ? 1 : (area.columns - ListView.gutter - 1 + Self.gap) / (width + Self.gap)
    }

    private func rows(of group: Range<Int>) -> Int { (group.count + count - 1) / max(1, count) }

    /// Whether several columns stand beside each other, and all names have room.
    var fits: Bool {
        count > 1 && groups.reduce(groups.count - 1) { $0 + 1 + rows(of: $1.items) } <= area.rows
    }

    func draw(on canvas: inout Canvas, selected: Int, onClick: (Int) -> Click) {
        var row = area.row
        for group in groups {
            let start = area.column + ListView.gutter, height = rows(of: group.items)
            canvas.write(group.heading, at: Point(row: row, column: start), Style(.heading))
            for (place, item) in group.items.enumerated() {
                let line = Rect(
                    row: row + 1 + place % height, column: start + place / height * (width + Self.gap), rows: 1,
                    columns: width)
                draw(item, isSelected: item == selected, on: &canvas, in: line)
                canvas.onClick(line, onClick(item))
            }
            row += height + 2
        }
    }

    private func draw(_ item: Int, isSelected: Bool, on canvas: inout Canvas, in line: Rect) {
        let named = canvas.write(names[item], at: line.origin, limit: line.columns)
        let day = Point(row: line.row, column: line.endColumn - cellWidth(of: days[item]))
        canvas.write(days[item], at: day, Style(.muted))
        guard isSelected else { return }
        canvas.write("▸", at: Point(row: line.row, column: line.column - ListView.gutter), Style(.accent))
        canvas.restyle(line.splitColumns(min(ListView.nameCells, named)).left) { $0.selected = true }
        canvas.cursor = line.origin
    }
}
