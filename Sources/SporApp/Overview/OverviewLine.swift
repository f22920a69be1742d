import TalentDomain
import TerminalKit

/// A line of the overview about one person: subject, state, and the screen it opens.
struct OverviewLine {
    /// One or two words in a column of their own.
    var label: String
    var text: String
    /// The text for a short line; the beginning of the whole one otherwise.
    var short: String?
    /// It is overdue, or somebody waits for the viewer.
    var isPressing = false
    /// How long it has been overdue, `4 d.`, at the right end.
    var age = ""
    /// It looks like the line to write on to which it leads.
    var isField = false
    /// It stands among lines without a sign, so that it needs no column for one.
    var isPlain = false
    /// A number of things that nobody is named for: the line has the columns of the overdue kinds.
    var count: Int?
    var leadsTo: [Effect]

    /// The talent whose screen it opens.
    var talent: Talent.ID? {
        leadsTo.lazy.compactMap { effect in
            switch effect {
            case .show(.talent(let talent, _)), .show(.place(let talent, _)): talent
            default: nil
            }
        }.first
    }

    private static let labelColumns = 13, narrowLabelColumns = 10

    /// Draws the line.
    ///
    /// - Returns: the cells that name it.
    func draw(on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        if isField {
            let field = line.splitColumns(2).rest
            canvas.write("┃", at: line.origin, Style(.muted))
            canvas.fill(field, Style(.placeholder))
            canvas.write(
                cellWidth(of: text) <= field.columns ? text : short ?? text, at: field.origin, Style(.placeholder),
                limit: field.columns)
            return 0..<0
        }
        let labelColumns = labelColumns(in: line.columns), sign = signColumns
        if isPressing { canvas.write("!", at: line.origin, Style(.warn)) }
        canvas.write(
            label, at: Point(row: line.row, column: line.column + sign), Style(.muted), limit: labelColumns - 1)
        let start = line.column + sign + labelColumns, room = max(0, line.endColumn - start - ageColumns)
        let place = Rect(row: line.row, column: start, rows: line.rows, columns: room)
        canvas.write(
            age, at: Point(row: line.row, column: line.endColumn - cellWidth(of: age)), Style(.muted))
        if line.rows > 1 {
            canvas.paragraph(text, in: place)
        } else {
            canvas.write(
                cut(cellWidth(of: text) <= room ? text : short ?? text, to: room), at: place.origin, limit: room)
        }
        let first = sign + labelColumns
        return first..<(first + min(cellWidth(of: text), room))
    }

    private var ageColumns: Int { age.isEmpty ? 0 : cellWidth(of: age) + 2 }
    private var signColumns: Int { isPlain ? 0 : 2 }

    /// The wide column holds every date. On a short line, the text needs the room more.
    private func labelColumns(in columns: Int) -> Int {
        columns < 60 && cellWidth(of: label) < Self.narrowLabelColumns ? Self.narrowLabelColumns : Self.labelColumns
    }

    /// Whether the text has no room in a row of that many cells.
    func cuts(to columns: Int) -> Bool {
        !isField && cellWidth(of: text) > columns - signColumns - ageColumns - labelColumns(in: columns)
    }
}
