extension Canvas {
    /// Draws a line of `─`, joined to the lines that it meets or crosses.
    public mutating func horizontalLine(row: Int, from column: Int, columns: Int, _ style: Style = Style(.border)) {
        for step in 0..<max(0, columns) {
            let inward: Arms = [step > 0 ? .left : [], step < columns - 1 ? .right : []]
            join(inward, orAlone: [.left, .right], at: Point(row: row, column: column + step), style)
        }
    }

    /// Draws a line of `│`, joined to the lines that it meets or crosses.
    public mutating func verticalLine(column: Int, from row: Int, rows: Int, _ style: Style = Style(.border)) {
        for step in 0..<max(0, rows) {
            let inward: Arms = [step > 0 ? .up : [], step < rows - 1 ? .down : []]
            join(inward, orAlone: [.up, .down], at: Point(row: row + step, column: column), style)
        }
    }

    /// Adds arms to the line in a cell. A free end is drawn as a whole line, not as half a line.
    mutating func join(_ arms: Arms, orAlone whole: Arms, at point: Point, _ style: Style) {
        guard clip.contains(point) else { return }
        let standing = self[point.row, point.column].text.flatMap { Arms.byCharacter[$0] } ?? []
        let joined = standing.isEmpty ? whole : standing.union(arms)
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
