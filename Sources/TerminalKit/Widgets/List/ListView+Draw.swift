extension ListView {
    /// The cells at the left of every row for the marker of the selected one.
    public static let gutter = 2
    /// The most cells of a name that are highlighted.
    public static let nameCells = 24

    /// Draws the rows in view, with `▸` before the selected one, and `↑ 3` and `↓ 12` if there are more.
    ///
    /// - Parameters:
    ///   - focused: this list has the keys, so the terminal's cursor is on its selected row.
    ///   - isEven: whether all rows have the same cells, as columns at their right end need. Otherwise only the rows
    ///     beside the numbers of other rows are shorter.
    ///   - onClick: the action of a click on an item.
    ///   - row: draws one item into an area, and returns the cells of it that name the item, or how many of the first
    ///     ones. At most ``nameCells`` are highlighted, since every cell with a new look costs the terminal time.
    public func draw(
        on canvas: inout Canvas, in area: Rect, content: ListContent, focused: Bool = true, isEven: Bool = true,
        onClick: ((Int) -> ClickAction)? = nil, row draw: (inout Canvas, Int, Rect) -> Int
    ) {
        self.draw(on: &canvas, in: area, content: content, focused: focused, isEven: isEven, onClick: onClick) {
            0..<max(0, draw(&$0, $1, $2))
        }
    }

    public func draw(
        on canvas: inout Canvas, in area: Rect, content: ListContent, focused: Bool = true, isEven: Bool = true,
        onClick: ((Int) -> ClickAction)? = nil, row draw: (inout Canvas, Int, Rect) -> Range<Int>
    ) {
        guard !area.isEmpty else { return }
        let first = start(in: content, rows: area.rows)
        let textColumns = Self.textColumns(in: area, content: content),
            lines = content.lines(from: first, rows: area.rows)
        // A heading without a row below it makes way.
        let hidden = content.lineCount - first - area.rows
        let isOrphan = hidden > 0 && lines.count > 1 && lines.last?.isHeading == true
        let below = hidden + (isOrphan ? 1 : 0)
        for (index, line) in lines.enumerated() {
            let whole = Rect(row: area.row + index, column: area.column, rows: 1, columns: area.columns)
            let edge = whole.splitColumns(textColumns).rest
            if index == 0 { canvas.mark("↑", first, in: edge) }
            if index == area.rows - 1 { canvas.mark("↓", below, in: edge) }
            let rows = if case .item(let item) = line { min(content.rows(of: item), area.rows - index) } else { 1 }
            let isMarked = index == 0 && first > 0 || index + rows >= area.rows && below > 0
            let lineArea = whole.splitColumns(isEven || isMarked ? textColumns : area.columns).left
            switch line {
            case .blank: break
            case .heading where isOrphan && index == area.rows - 1: break
            case .more(let item):
                // Of an item whose first row is above the view, the second one is drawn.
                guard index == 0 else { break }
                let both = Rect(row: lineArea.row - 1, column: lineArea.column, rows: 2, columns: lineArea.columns)
                canvas.clipped(to: lineArea) { drawItem(item, on: &$0, in: both, focused: focused, draw) }
            case .heading(let title, let remark):
                let text = lineArea.splitColumns(Self.gutter).rest
                canvas.write(remark, at: text.origin, Style(.muted), limit: text.columns)
                canvas.write(
                    title + (remark.isEmpty ? "" : "  "), at: text.origin, Style(.heading), limit: text.columns)
            case .item(let item):
                let itemArea = Rect(row: lineArea.row, column: lineArea.column, rows: rows, columns: lineArea.columns)
                if let onClick { canvas.onClick(itemArea, onClick(item)) }
                drawItem(item, on: &canvas, in: itemArea, focused: focused, draw)
            }
        }
    }

    private func drawItem(
        _ item: Int, on canvas: inout Canvas, in line: Rect, focused: Bool,
        _ draw: (inout Canvas, Int, Rect) -> Range<Int>
    ) {
        let text = line.splitColumns(Self.gutter).rest
        let named = canvas.clipped(to: text) { draw(&$0, item, text) }
        guard item == selection else { return }
        if focused { canvas.write("▸", at: line.origin, Style(.accent)) }
        let whole = text.splitRows(1).top.splitColumns(named.lowerBound).rest.splitColumns(named.count).left
        let name = whole.columns <= Self.nameCells ? whole : canvas.words(in: whole, atMost: Self.nameCells)
        canvas.select(name, focused: focused)
        if focused { canvas.focus(text.isEmpty ? line.origin : text.origin) }
    }
}

extension ListView {
    /// The part of an area for the rows, including the markers. The rest is for `↑ 3` and `↓ 12`, if there are more
    /// rows.
    public static func textColumns(in area: Rect, content: ListContent) -> Int {
        content.lineCount <= area.rows ? area.columns : max(0, area.columns - (area.columns < 24 ? 2 : 5))
    }
}

extension Canvas {
    /// Highlights a name, but not the blanks at its ends.
    mutating func select(_ name: Rect, focused: Bool) {
        let name = name.intersection(clip)
        guard !name.isEmpty else { return }
        let cells = (name.column..<name.endColumn).filter { self[name.row, $0].text != " " }
        guard let first = cells.first, let last = cells.last else { return }
        restyle(Rect(row: name.row, column: first, rows: 1, columns: last - first + 1)) { style in
            if focused { style.selected = true } else { style = Style(.selectionInactive) }
        }
    }

    /// The whole words at the beginning of a line of text; the cells alone if the first word is longer.
    fileprivate func words(in line: Rect, atMost columns: Int) -> Rect {
        let end = line.column + columns
        guard clip.contains(Point(row: line.row, column: end)) else { return line.splitColumns(columns).left }
        let blank = (line.column...end).last { self[line.row, $0].text == " " }
        return line.splitColumns(blank.map { $0 - line.column } ?? columns).left
    }

    /// Writes the number of rows outside at the right end of a line, or only the arrow if the number has no room.
    mutating func mark(_ arrow: String, _ count: Int, in edge: Rect) {
        guard count > 0, !edge.isEmpty else { return }
        let text = "\(arrow) \(count)", fits = cellWidth(of: text) <= edge.columns
        let shown = fits ? text : arrow
        write(shown, at: Point(row: edge.row, column: edge.endColumn - cellWidth(of: shown)), Style(.muted))
    }
}
