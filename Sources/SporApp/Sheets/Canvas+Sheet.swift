import TerminalKit

extension Canvas {
    /// The height from which on a sheet is a page; a lower one is a question.
    static let pageRows = 10

    /// Clears the place of a sheet and draws its title: a small question at the bottom of the screen, so that
    /// what it is about stays in view, everything else as a page.
    ///
    /// - Parameters:
    ///   - rows: the rows of the content, and two.
    ///   - columns: the columns of its text, which begins after the marker.
    ///   - remark: a few words at the right of the title, and their style.
    ///   - isLow: whether the sheet is at the bottom although it is no small question.
    /// - Returns: the area of the content, whose first two columns are for the marker.
    mutating func sheet(
        title: String, remark: Span = "", rows: Int, columns: Int, in area: Rect, isLow: Bool = false
    ) -> Rect {
        clearTargets()
        cursor = nil
        let isPage = !isLow && rows >= Self.pageRows || rows + 3 > area.rows
        let inside =
            isPage
            ? page(title: title, columns: columns, in: area) : question(title, rows: rows, columns: columns, in: area)
        write([remark], at: Point(row: inside.row - 1, column: inside.endColumn - remark.width), limit: remark.width)
        return inside
    }

    /// Clears the place of a sheet whose name is in the path above it, so that it needs no title.
    ///
    /// - Returns: the area of the content, whose first two columns are for the marker.
    mutating func sheet(columns: Int, in area: Rect) -> Rect {
        clearTargets()
        cursor = nil
        fill(area)
        return area.splitRows(area.rows > 14 ? 1 : 0).rest
            .splitColumns(min(columns + ListView.gutter, area.columns - 1)).left
    }

    private mutating func page(title: String, columns: Int, in area: Rect) -> Rect {
        fill(area)
        let heading = area.splitRows(area.rows > 14 ? 1 : 0).rest
        write(
            title, at: Point(row: heading.row, column: area.column + ListView.gutter), Style(.heading),
            limit: area.columns - ListView.gutter - 1)
        return heading.splitRows(1).rest.splitColumns(min(columns + ListView.gutter, area.columns - 1)).left
    }

    private mutating func question(_ title: String, rows: Int, columns: Int, in area: Rect) -> Rect {
        let (line, inside) = area.splitRows(area.rows - rows + 1).rest.splitRows(1)
        fill(Rect(row: line.row, column: area.column, rows: rows - 1, columns: area.columns))
        rule(
            [Span(cut(title, to: line.text.columns - 3), Style(.heading))],
            in: line.text.splitColumns(line.text.columns - 1).left)
        return inside.splitColumns(min(columns + ListView.gutter, area.columns - 1)).left
    }
}

extension Rect {
    /// The columns after those of the marker, where text begins.
    var text: Rect { splitColumns(ListView.gutter).rest }
}

extension Canvas {
    /// Draws a message in the place of a list without rows, with the key that adds the first one.
    mutating func hint(_ text: String, in area: Rect) {
        let columns = min(area.columns - ListView.gutter - 1, 72)
        for (index, line) in wrapped(text, to: columns).enumerated() where index < area.rows {
            write(
                line, at: Point(row: area.row + index, column: area.column + ListView.gutter), Style(.muted),
                limit: columns)
        }
        cursor = nil
    }
}
