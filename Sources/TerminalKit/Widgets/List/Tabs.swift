/// One of a row of tabs, with its key if it has one.
public struct Tab: Hashable, Sendable {
    public var key: String
    public var title: String

    public init(_ title: String, key: String = "") {
        self.key = key
        self.title = title
    }

    /// The cells of the title, with the blank or marker before and the blank after.
    var width: Int { cellWidth(of: key) + (key.isEmpty ? 0 : 1) + cellWidth(of: title) + 2 }
}

/// A row of titles, one of which is active. The screen handles its keys.
public struct Tabs: Hashable, Sendable {
    public var tabs: [Tab]
    public var active: Int

    public init(_ tabs: [Tab], active: Int) {
        self.tabs = tabs
        self.active = active
    }

    /// Draws the titles on the first row of the area, with `▸` before the active one, and `‹` and `›` if there are
    /// more.
    public func draw(
        on canvas: inout Canvas, in area: Rect, focused: Bool = false, onClick: ((Int) -> ClickAction)? = nil
    ) {
        let line = area.splitRows(1).top
        guard !line.isEmpty, !tabs.isEmpty else { return }
        let loose = tabs.map(\.width)
        // If two blanks between the titles take too much room, and one does not, there is one.
        let isTight = loose.reduce(-1, +) > line.columns && loose.reduce(0, +) - tabs.count <= line.columns
        var widths = isTight ? loose.map { $0 - 1 } : loose
        // The marker of the active title does not touch the one before it.
        if isTight, active > 0, widths.indices.contains(active), widths.reduce(0, +) < line.columns {
            widths[active - 1] += 1
        }
        let first =
            isTight || loose.reduce(-1, +) <= line.columns ? 0 : firstShown(widths: widths, room: line.columns - 2)
        canvas.clipped(to: line) { canvas in
            var column = line.column + (first > 0 ? 1 : 0)
            let overflows = column + widths[first...].reduce(0, +) - (isTight ? 0 : 1) > line.endColumn
            let end = line.endColumn - (overflows ? 1 : 0)
            for (index, tab) in tabs.enumerated().dropFirst(first) {
                let room = end - column - 1
                guard room > 0 else { break }
                let isActive = index == active
                if isActive { canvas.write("▸", at: Point(row: line.row, column: column), Style(.accent)) }
                let start = Point(row: line.row, column: column + 1)
                let spans =
                    (tab.key.isEmpty ? [] : [Span(tab.key + " ", Style(isActive ? .tabActive : .key))])
                    + [Span(tab.title, Style(isActive ? .tabActive : .tab))]
                canvas.write(spans, at: start, limit: room)
                if let onClick {
                    canvas.onClick(Rect(row: line.row, column: column, rows: 1, columns: widths[index]), onClick(index))
                }
                if isActive, focused { canvas.focus(start) }
                column += widths[index]
            }
            if first > 0 { canvas.write("‹", at: line.origin, Style(.muted)) }
            if overflows { canvas.write("›", at: Point(row: line.row, column: end), Style(.muted)) }
        }
    }

    /// The first title to show so that the whole active title is visible.
    private func firstShown(widths: [Int], room: Int) -> Int {
        let active = max(0, min(active, widths.count - 1))
        return (0...active).first { widths[$0...active].reduce(0, +) <= room } ?? active
    }
}
