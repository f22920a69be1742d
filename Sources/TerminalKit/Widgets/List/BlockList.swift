/// An item of several lines, with heading lines above it if a group begins there.
public struct Block: Hashable, Sendable {
    public var heading: [[Span]]
    public var lines: [[Span]]
    /// The span of the first line that the selection highlights.
    public var named: Int

    public init(_ lines: [[Span]], heading: [[Span]] = [], named: Int = 0) {
        self.named = named
        self.lines = lines.isEmpty ? [[]] : lines
        self.heading = heading
    }

    var height: Int { lines.count + heading.count }
}

/// A list whose items take several lines each, such as logbook entries or notes.
///
///     var list = BlockList()
///     list.handle(.character("j"), in: blocks)   // .moved
public struct BlockList: Hashable, Sendable {
    public var selection: Int
    /// The rows of the list at the last layout, which make a page.
    public var rows: Int
    /// The cells of a name that the selection highlights; more would cost the terminal time.
    private static let longestName = 24
    /// The first line in view. Drawing moves the view if the selection is outside.
    private var offset = 0

    public init(selection: Int = 0, rows: Int = 20) {
        self.selection = selection
        self.rows = rows
    }

    /// Handles arrows, j and k, pages, Home and End, and the wheel. A block that is higher than the view is scrolled to
    /// its end before the next one is selected. Enter is `.done`.
    public mutating func handle(_ event: InputEvent, in blocks: [Block]) -> Outcome {
        switch event {
        case .key(let key): return handle(key, in: blocks)
        case .mouse(let mouse) where mouse.kind == .wheelDown: return step(down: true, in: blocks)
        case .mouse(let mouse) where mouse.kind == .wheelUp: return step(down: false, in: blocks)
        default: return .ignored
        }
    }

    private mutating func handle(_ key: Key, in blocks: [Block]) -> Outcome {
        guard !blocks.isEmpty, !key.control, !key.alt else { return .ignored }
        switch key.code {
        case .down, .character("j"): return step(down: true, in: blocks)
        case .up, .character("k"): return step(down: false, in: blocks)
        case .pageDown:
            return select(
                block(atLine: lines(of: selection, in: blocks).lowerBound + max(1, rows - 1), in: blocks), in: blocks)
        case .pageUp:
            return select(
                block(atLine: lines(of: selection, in: blocks).lowerBound - max(1, rows - 1), in: blocks), in: blocks)
        case .home, .character("g"): return select(0, in: blocks)
        case .end, .character("G"): return select(blocks.count - 1, in: blocks)
        case .enter: return .done
        default: return .ignored
        }
    }

    /// Selects the block, or the nearest existing one.
    @discardableResult
    public mutating func select(_ block: Int, in blocks: [Block]) -> Outcome {
        selection = max(0, min(block, blocks.count - 1))
        offset = start(in: blocks, rows: rows)
        return .moved
    }

    private mutating func step(down: Bool, in blocks: [Block]) -> Outcome {
        guard !blocks.isEmpty else { return .ignored }
        let start = start(in: blocks, rows: rows), own = lines(of: selection, in: blocks)
        if down ? own.upperBound >= start + rows : own.lowerBound < start {
            offset = start + (down ? 1 : -1) * max(1, rows / 2)
            return .moved
        }
        return select(selection + (down ? 1 : -1), in: blocks)
    }

    /// The lines of a block, its heading included.
    private func lines(of block: Int, in blocks: [Block]) -> ClosedRange<Int> {
        let block = max(0, min(block, blocks.count - 1))
        let first = blocks[..<block].reduce(0) { $0 + $1.height }
        return first...(first + blocks[block].height - 1)
    }

    private func block(atLine line: Int, in blocks: [Block]) -> Int {
        blocks.indices.first { lines(of: $0, in: blocks).upperBound >= line } ?? blocks.count - 1
    }

    private func start(in blocks: [Block], rows: Int) -> Int {
        guard !blocks.isEmpty else { return 0 }
        let own = lines(of: selection, in: blocks)
        if own.count > rows { return max(own.lowerBound, min(offset, own.upperBound - rows + 1)) }
        return viewStart(offset, showing: own, of: blocks.reduce(0) { $0 + $1.height }, rows: rows)
    }

    /// Draws the lines in view, with `▸` before the selected block, and `↑ 3` and `↓ 12` at the right edge for the
    /// lines outside.
    public func draw(
        on canvas: inout Canvas, in area: Rect, blocks: [Block], focused: Bool = true,
        onClick: ((Int) -> ClickAction)? = nil
    ) {
        guard !area.isEmpty else { return }
        let start = markedStart(in: blocks, area), count = blocks.reduce(0) { $0 + $1.height }
        var row = area.row - start
        canvas.clipped(to: area) { canvas in
            for (index, block) in blocks.enumerated() where row < area.endRow {
                let rows = Rect(row: row, column: area.column, rows: block.height, columns: area.columns)
                if let onClick { canvas.onClick(rows, onClick(index)) }
                draw(block, isSelected: index == selection, focused, on: &canvas, in: rows)
                row += block.height
            }
            canvas.markAbove(start, in: area.splitRows(1).top)
            canvas.markBelow(count - start - area.rows, in: area.splitRows(area.rows - 1).rest)
        }
    }

    /// The first line in view, moved by one where the first line of the selected block would make way for a mark.
    private func markedStart(in blocks: [Block], _ area: Rect) -> Int {
        let start = start(in: blocks, rows: area.rows)
        let below = blocks.reduce(0) { $0 + $1.height } - start - area.rows
        guard below > 0, blocks.indices.contains(selection) else { return start }
        let block = blocks[selection], first = lines(of: selection, in: blocks).lowerBound + block.heading.count
        let width = ListView.gutter + block.lines[0].reduce(0) { $0 + $1.width }
        let isUnderMark = first == start + area.rows - 1 && width > area.columns - cellWidth(of: "↓ \(below)") - 2
        return isUnderMark && area.rows > 1 ? start + 1 : start
    }

    private func draw(_ block: Block, isSelected: Bool, _ focused: Bool, on canvas: inout Canvas, in rows: Rect) {
        var first = rows.origin
        for line in block.heading {
            canvas.write(line, at: first, limit: rows.columns)
            first.row += 1
        }
        let text = rows.splitColumns(ListView.gutter).rest
        for (index, line) in block.lines.enumerated() {
            canvas.write(line, at: Point(row: first.row + index, column: text.column), limit: text.columns)
        }
        guard isSelected else { return }
        if focused { canvas.write("▸", at: first, Style(.accent)) }
        let line = block.lines[0], before = line.prefix(block.named).reduce(0) { $0 + $1.width }
        let named = line.indices.contains(block.named) ? min(line[block.named].width, Self.longestName) : 0
        let name = Rect(
            row: first.row, column: text.column + before, rows: 1, columns: max(0, min(text.columns - before, named)))
        canvas.select(name, focused: focused)
        if focused { canvas.focus(name.isEmpty ? first : name.origin) }
    }
}

extension Canvas {
    /// Writes the number of lines above at the right end of the first line. The last words of that line, which begin
    /// after a gap, make way for it.
    fileprivate mutating func markAbove(_ count: Int, in line: Rect) {
        guard count > 0, !line.isEmpty else { return }
        let edge = edge(of: line, for: "↑ \(count)")
        if isWritten(edge) {
            var start = edge.column
            while start > line.column + ListView.gutter, !isBlank(line.row, start - 1) || !isBlank(line.row, start - 2)
            {
                start -= 1
            }
            // Running words have no gap.
            if start <= line.column + ListView.gutter { start = edge.column - 1 }
            fill(line.splitColumns(start - line.column).rest)
        }
        mark("↑", count, in: edge.splitColumns(2).rest)
    }

    /// Writes the number of lines below at the right end of the last line. A line that would lose words makes way as a
    /// whole: no date and no number in it is cut.
    fileprivate mutating func markBelow(_ count: Int, in line: Rect) {
        guard count > 0, !line.isEmpty else { return }
        let isOver = isWritten(edge(of: line, for: "↓ \(count)")), count = count + (isOver ? 1 : 0)
        if isOver { fill(line) }
        mark("↓", count, in: edge(of: line, for: "↓ \(count)").splitColumns(2).rest)
    }

    private func edge(of line: Rect, for mark: String) -> Rect {
        line.splitColumns(line.columns - cellWidth(of: mark) - 2).rest
    }

    private func isBlank(_ row: Int, _ column: Int) -> Bool { self[row, column].text == " " }

    private func isWritten(_ edge: Rect) -> Bool {
        (edge.column..<edge.endColumn).contains { !isBlank(edge.row, $0) }
    }
}
