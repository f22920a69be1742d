extension Canvas {
    /// A line of `─`; where it meets or crosses lines that stand already, they join.
    public mutating func horizontalLine(row: Int, from column: Int, columns: Int, _ style: Style = Style(.border)) {
        for step in 0..<max(0, columns) {
            let arms = (step > 0 ? Arms.left : []).union(step < columns - 1 ? .right : [])
            join(columns == 1 ? [.left, .right] : arms, at: Point(row: row, column: column + step), style)
        }
    }

    /// A line of `│`; where it meets or crosses lines that stand already, they join.
    public mutating func verticalLine(column: Int, from row: Int, rows: Int, _ style: Style = Style(.border)) {
        for step in 0..<max(0, rows) {
            let arms = (step > 0 ? Arms.up : []).union(step < rows - 1 ? .down : [])
            join(rows == 1 ? [.up, .down] : arms, at: Point(row: row + step, column: column), style)
        }
    }

    private mutating func join(_ arms: Arms, at point: Point, _ style: Style) {
        guard clip.contains(point) else { return }
        let standing = self[point.row, point.column].text.flatMap { Arms.byCharacter[$0] } ?? []
        // An end that meets nothing is drawn as a whole line, not as a stub.
        let character = Arms.characters[standing.union(arms)] ?? (arms.isDisjoint(with: [.up, .down]) ? "─" : "│")
        write(String(character), at: point, style)
    }
}

/// The directions in which a line leaves a cell.
private struct Arms: OptionSet, Hashable {
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
