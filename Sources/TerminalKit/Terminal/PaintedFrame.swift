/// A canvas as it is painted: each cell with its final look.
struct PaintedFrame: Equatable {
    struct Cell: Equatable {
        /// nil for the second half of a wide character.
        var text: Character?
        var look: Look
    }

    /// Neighbouring cells of a row that must be painted again.
    struct Run: Equatable {
        var row: Int
        var columns: Range<Int>
    }

    let size: Size
    let cells: [Cell]

    init(_ canvas: Canvas, ascii: Bool = false, look: (Style) -> Look) {
        size = canvas.size
        var style = Style(), styleLook = look(style)
        var cells: [Cell] = []
        cells.reserveCapacity(canvas.cells.count)
        for cell in canvas.cells {
            if cell.style != style {
                style = cell.style
                styleLook = look(style)
            }
            var text = ascii ? cell.text.map(asciiFallback) : cell.text
            // The second half of a wide symbol whose replacement is narrow.
            if ascii, text == nil, let first = cells.last?.text, cellWidth(of: first) == 1 { text = " " }
            cells.append(Cell(text: text, look: styleLook))
        }
        self.cells = cells
    }

    /// The runs that differ from the previous frame; all of them if there is none, or it has another size.
    ///
    /// A run never ends within a wide character.
    func runs(since previous: PaintedFrame?) -> [Run] {
        guard let previous, previous.size == size else {
            return (0..<size.rows).map { Run(row: $0, columns: 0..<size.columns) }
        }
        if previous == self { return [] }
        var runs: [Run] = []
        for row in 0..<size.rows {
            let start = row * size.columns
            var column = 0
            while column < size.columns {
                guard cells[start + column] != previous.cells[start + column] else {
                    column += 1
                    continue
                }
                var first = column
                while first > 0, cells[start + first].text == nil { first -= 1 }
                while column < size.columns,
                    cells[start + column].text == nil || cells[start + column] != previous.cells[start + column]
                { column += 1 }
                runs.append(Run(row: row, columns: first..<column))
            }
        }
        return runs
    }
}
