import TalentDomain
import TerminalKit

/// A line of the overview about one person: subject, state, and the screen it opens.
struct OverviewLine {
    /// One or two words in a column of their own.
    var label: String
    var text: String
    /// It is overdue, or somebody waits for the viewer.
    var isPressing = false
    /// It looks like the line to write on to which it leads.
    var isField = false
    var leadsTo: [Effect]

    private static let labelColumns = 13, narrowLabelColumns = 10

    /// Draws the line.
    ///
    /// - Returns: the cells that name it.
    func draw(on canvas: inout Canvas, in line: Rect) -> Int {
        if isField {
            let field = line.splitColumns(2).rest
            canvas.fill(field, Style(.placeholder))
            canvas.write(text, at: field.origin, Style(.placeholder), limit: field.columns)
            return 0
        }
        // The wide column holds every date. On a short line, the text needs the room more.
        let labelColumns =
            line.columns < 60 && cellWidth(of: label) < Self.narrowLabelColumns
            ? Self.narrowLabelColumns : Self.labelColumns
        if isPressing { canvas.write("!", at: line.origin, Style(.warn)) }
        let named = canvas.write(
            label, at: Point(row: line.row, column: line.column + 2), Style(.muted), limit: labelColumns - 1)
        let start = line.column + 2 + labelColumns
        canvas.write(
            text, at: Point(row: line.row, column: start), Style(),
            limit: max(0, line.endColumn - start))
        return 2 + named
    }
}
