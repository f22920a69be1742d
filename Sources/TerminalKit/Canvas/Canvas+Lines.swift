extension Canvas {
    /// Draws a line of `─`, joined to the lines that it meets or crosses.
    public mutating func horizontalLine(row: Int, from column: Int, columns: Int, _ style: Style = Style(.border)) {
        for step in 0..<max(0, columns) {
            let arms: Arms = [step > 0 ? .left : [], step < columns - 1 ? .right : []]
            join(arms, inEmptyCell: [.left, .right], at: Point(row: row, column: column + step), style)
        }
    }

    /// Draws a line of `│`, joined to the lines that it meets or crosses.
    public mutating func verticalLine(column: Int, from row: Int, rows: Int, _ style: Style = Style(.border)) {
        for step in 0..<max(0, rows) {
            let arms: Arms = [step > 0 ? .up : [], step < rows - 1 ? .down : []]
            join(arms, inEmptyCell: [.up, .down], at: Point(row: row + step, column: column), style)
        }
    }

    /// Draws arms in a cell, joined to the arms of a line that is already there.
    ///
    /// - Parameter whole: the arms to draw in a cell without a line. The end of a line has one arm, but is drawn as a whole
    ///   `─` or `│` where it meets no other line.
    mutating func join(_ arms: Arms, inEmptyCell whole: Arms, at point: Point, _ style: Style) {
        guard clip.contains(point) else { return }
        let existing = self[point.row, point.column].text.flatMap { Arms.byCharacter[$0] } ?? []
        let joined = existing.isEmpty ? whole : existing.union(arms)
        if let character = Arms.characters[joined] { write(String(character), at: point, style) }
    }
}

/// The directions in which a line leaves a cell.
struct Arms: OptionSet, Hashable {
    let rawValue: Int
    static let up = Arms(rawValue: 1), down = Arms(rawValue: 2), left = Arms(rawValue: 4), right = Arms(rawValue: 8)

    static let characters: [Arms: Character] = [
        [.left, .right]: "─", [.up, .down]: "│",
        [.down, .right]: "┌", [.down, .left]: "┐", [.up, .right]: "└", [.up, .left]: "┘",
        [.up, .down, .right]: "├", [.up, .down, .left]: "┤", [.down, .left, .right]: "┬", [.up, .left, .right]: "┴",
        [.up, .down, .left, .right]: "┼",
    ]
    static let byCharacter = Dictionary(uniqueKeysWithValues: characters.map { ($1, $0) })
}
