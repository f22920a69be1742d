/// One cell: a grapheme cluster, or the empty second half of a wide one.
public struct Cell: Hashable, Sendable {
    /// Empty for the second half of a wide character.
    public var text: Character?
    public var style: Style

    public init(_ text: Character?, _ style: Style) {
        self.text = text
        self.style = style
    }
}

/// A screen of cells to draw on. It is a value, so a view is a function, and a test compares text.
///
/// Everything drawn is clipped to `clip`. Coordinates are those of the whole screen, from 0.
public struct Canvas: Sendable {
    public let size: Size
    public private(set) var cells: [Cell]
    public private(set) var clip: Rect
    /// The place of the terminal's cursor: the selected item, or the place to type. Nil hides it.
    public var cursor: Point?
    /// The areas that can be clicked, with their actions; later ones lie on top.
    public private(set) var targets: [(rect: Rect, action: any Hashable & Sendable)] = []

    public init(size: Size) {
        self.size = size
        cells = Array(repeating: Cell(" ", Style()), count: max(0, size.rows * size.columns))
        clip = Rect(size)
    }

    public subscript(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

    /// The rows as plain text without trailing blanks, for tests.
    public var text: String {
        (0..<size.rows).map { row in
            var line = ""
            for column in 0..<size.columns {
                if let character = self[row, column].text { line.append(character) }
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }

    /// Writes one line of text, cut at `limit` cells (with `…`) and at the clip.
    ///
    /// Characters that act on the terminal are escaped: see `printable`.
    ///
    /// - Returns: the number of cells used.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, at point: Point, _ style: Style = Style(), limit: Int? = nil
    ) -> Int {
        let text = limit.map { cut(String(text), to: $0) } ?? printable(String(text))
        var column = point.column
        for character in text {
            let width = cellWidth(of: character)
            guard width > 0 else { continue }
            put(character, width: width, row: point.row, column: column, style)
            column += width
        }
        return column - point.column
    }

    /// Fills a rectangle with a character in a style.
    public mutating func fill(_ rect: Rect, with character: Character = " ", _ style: Style = Style()) {
        let area = rect.intersection(clip)
        let character = cellWidth(of: character) == 1 ? character : " "
        for row in area.row..<area.endRow {
            for column in area.column..<area.endColumn { put(character, width: 1, row: row, column: column, style) }
        }
    }

    /// Applies a style to cells that are already drawn.
    public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        let area = rect.intersection(clip)
        for row in area.row..<area.endRow {
            for column in area.column..<area.endColumn { change(&cells[row * size.columns + column].style) }
        }
    }

    /// Draws with everything outside the rectangle protected.
    public mutating func clipped<Result>(to rect: Rect, _ draw: (inout Canvas) throws -> Result) rethrows -> Result {
        let outer = clip
        clip = rect.intersection(outer)
        defer { clip = outer }
        return try draw(&self)
    }

    /// Makes a click inside the rectangle mean this action.
    public mutating func onClick(_ rect: Rect, _ action: some Hashable & Sendable) {
        let area = rect.intersection(clip)
        if !area.isEmpty { targets.append((area, action)) }
    }

    /// The action of a click there. Later drawings lie on top.
    public func target(at point: Point) -> (any Hashable & Sendable)? {
        targets.last { $0.rect.contains(point) }?.action
    }

    /// Removes all click targets, since a dialog covers them.
    public mutating func clearTargets() { targets.removeAll() }

    private mutating func put(_ character: Character, width: Int, row: Int, column: Int, _ style: Style) {
        guard (clip.row..<clip.endRow).contains(row) else { return }
        let columns = clip.column..<clip.endColumn
        guard columns.contains(column), columns.contains(column + width - 1) else {
            // A wide character at the edge is cut in two; its half inside becomes a blank.
            if width == 2 {
                for half in [column, column + 1] { put(" ", width: 1, row: row, column: half, style) }
            }
            return
        }
        let index = row * size.columns + column
        // Overwriting one half of a wide character leaves a blank in the other half.
        if cells[index].text == nil, column > 0 { cells[index - 1].text = " " }
        if column + width < size.columns, cells[index + width].text == nil { cells[index + width].text = " " }
        cells[index] = Cell(character, style)
        if width == 2 { cells[index + 1] = Cell(nil, style) }
    }
}
