import TerminalKit

/// The places of the parts of the readiness page, which don't move with the selection.
struct ReadinessLayout {
    /// The columns of the headings of the two rows.
    static let headingColumns = 18
    private static let gap = 3

    private(set) var heading: Rect
    /// Sentences below the heading, where there are some.
    private(set) var note: Rect
    private(set) var titles: Rect
    /// The cells of boxes 1–6: the number above the names.
    private(set) var cells: [Rect] = []
    private(set) var rule: Rect
    /// The talents in no box, below their heading.
    private(set) var others: Rect
    private(set) var detail: Rect

    /// - Parameters:
    ///   - headings: the lines of the heading of each row.
    ///   - names: the talents in each box; `inNone`: those in no box.
    ///   - widest: the cells that the longest name needs with its signs.
    init(in area: Rect, noteRows: Int, headings: [Int], names: [Int], inNone: Int, widest: Int) {
        let others = inNone == 0 ? 0 : inNone + 1
        var rows = Rows(
            // Where nobody is judged, the detail only says so.
            detail: names.allSatisfy { $0 == 0 } ? 2 : 5, note: noteRows,
            cells: [0, 1].map { max(headings[$0], 2, 1 + (names[3 * $0..<3 * $0 + 3].max() ?? 0)) }, others: others)
        rows.shrink(to: area.rows)
        let page = Rect(row: area.row, column: 2, rows: area.rows, columns: area.columns - 3)
        var rest = page
        func take(_ count: Int, gap: Int = 0) -> Rect {
            let (part, below) = rest.splitRows(count)
            rest = below.splitRows(gap).rest
            return part
        }
        heading = take(1, gap: rows.note > 0 ? 0 : rows.gaps[0])
        note = take(rows.note, gap: rows.note > 0 ? rows.gaps[0] : 0)
        titles = take(1)
        let first = page.column + Self.headingColumns + 2
        let columns = min(max(15, widest), (page.endColumn - first - 2 * Self.gap) / 3)
        func row(_ count: Int) -> [Rect] {
            let line = take(count)
            return (0..<3).map {
                Rect(
                    row: line.row, column: first + $0 * (columns + Self.gap), rows: line.rows, columns: columns)
            }
        }
        let upper = row(rows.cells[0]), between = take(1)
        rule = Rect(row: between.row, column: first, rows: between.rows, columns: 3 * columns + 2 * Self.gap)
        cells = upper + row(rows.cells[1])
        heading.columns = rule.endColumn - heading.column
        _ = take(rows.gaps[1])
        self.others = take(rows.others, gap: rows.others > 0 ? rows.gaps[2] : 0)
        detail = rest
    }

    /// The number of rows of each part.
    private struct Rows {
        var detail: Int
        var note: Int
        var cells: [Int]
        var others: Int
        /// The blank rows below the heading, below the boxes, and above the detail.
        var gaps = [1, 1, 1]

        private var all: Int {
            3 + note + cells[0] + cells[1] + others + detail + gaps[0] + gaps[1] + (others > 0 ? gaps[2] : 0)
        }

        /// Takes rows away where the page is too short, the least important first.
        mutating func shrink(to rows: Int) {
            if all > rows { detail = min(detail, 4) }
            if all > rows { gaps[0] = 0 }
            if all > rows { gaps[2] = 0 }
            others = max(min(others, 4), others - max(0, all - rows))
            others = max(min(others, 2), others - max(0, all - rows))
            if all > rows { (gaps[1], detail) = (0, 2) }
            for row in [0, 1] { cells[row] = max(2, cells[row] - max(0, all - rows)) }
        }
    }
}
