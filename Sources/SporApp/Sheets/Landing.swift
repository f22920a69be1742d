import TerminalKit

/// The cell of the screen below at which the answers of a form arrive, marked while they are chosen; drawn in the form
/// where it covers that cell.
struct Landing: Sendable {
    /// The cell that the answers give; nil while they give none.
    var place: @Sendable (FormSheet.Answers) -> Int?
    /// The cells in rows, as they are named.
    var names: [[String]]

    /// - Parameter targets: what is in view beside the form.
    func draw(
        _ place: Int?, among targets: [(rect: Rect, action: any Hashable & Sendable)], on canvas: inout Canvas,
        in inside: Rect
    ) {
        let below = place.flatMap { place in targets.last { $0.action as? Click == .cell(place) }?.rect }
        if let below {
            canvas.write("→", at: Point(row: below.row, column: below.column - 2), Style(.accent))
            return canvas.restyle(Rect(row: below.row, column: below.column, rows: 1, columns: 1)) {
                $0 = Style(.text, bold: true, selected: true)
            }
        }
        guard inside.columns >= 66, inside.rows > names.count else { return }
        var index = 0
        for (row, names) in names.enumerated() {
            for (column, name) in names.enumerated() {
                let isHere = index == place
                let start = inside.endColumn - 4 * (names.count - column) + 2
                if isHere { canvas.write("→", at: Point(row: inside.row + row, column: start - 1), Style(.accent)) }
                canvas.write(
                    name, at: Point(row: inside.row + row, column: start),
                    isHere ? Style(.text, bold: true) : Style(.muted))
                index += 1
            }
        }
    }
}
