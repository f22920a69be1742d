import TalentDomain
import TerminalKit

/// A line of the overview that is one person's own affair: what it is about, how it stands, and where it leads.
struct OverviewLine {
    /// A word or two in a column of its own.
    var label: String
    var text: String
    /// It is late, or it is the viewer whom somebody waits for.
    var isPressing = false
    var leadsTo: [Effect]

    private static let labelColumns = 13, narrowLabelColumns = 10

    /// Draws it; returns the cells that name it.
    func draw(on canvas: inout Canvas, in line: Rect) -> Int {
        // No date is longer than the wide column; where the line is short, the text needs the room more.
        let labelColumns =
            line.columns < 60 && cellWidth(of: label) < Self.narrowLabelColumns
            ? Self.narrowLabelColumns : Self.labelColumns
        canvas.write(isPressing ? "!" : " ", at: line.origin, Style(.alert))
        let named = canvas.write(
            label, at: Point(row: line.row, column: line.column + 2), Style(.muted), limit: labelColumns - 1)
        let start = line.column + 2 + labelColumns
        canvas.write(
            text, at: Point(row: line.row, column: start), Style(isPressing ? .warn : .text),
            limit: max(0, line.endColumn - start))
        return 2 + named
    }
}
