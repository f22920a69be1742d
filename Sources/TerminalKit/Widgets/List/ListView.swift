/// The selected item of a list, and the part in view.
///
///     var list = ListView()
///     list.handle(.character("j"), in: 14)   // .moved
public struct ListView: Hashable, Sendable {
    public var selection: Int
    /// The first line in view. Drawing moves the view if the selection is outside.
    public private(set) var offset: Int
    /// The rows of the list at the last layout, which make a page.
    public var rows: Int

    public init(selection: Int = 0, rows: Int = 20) {
        self.selection = selection
        self.rows = rows
        offset = 0
    }

    /// Handles arrows, j and k, pages, Home and End. Enter is `.done`, other keys are `.ignored`.
    public mutating func handle(_ key: Key, in content: ListContent) -> Outcome {
        guard content.count > 0, !key.control, !key.alt else { return .ignored }
        let page = max(1, rows - 1)
        switch key.code {
        case .down, .character("j"): return select(selection + 1, in: content)
        case .up, .character("k"): return select(selection - 1, in: content)
        case .pageDown: return select(selection + page, in: content)
        case .pageUp: return select(selection - page, in: content)
        case .home, .character("g"): return select(0, in: content)
        case .end, .character("G"): return select(content.count - 1, in: content)
        case .enter: return .done
        default: return .ignored
        }
    }

    /// Selects the item, or the nearest existing one.
    @discardableResult
    public mutating func select(_ item: Int, in content: ListContent) -> Outcome {
        selection = max(0, min(item, content.count - 1))
        offset = start(in: content, rows: rows)
        return .moved
    }

    /// Handles the wheel: the view moves, and the selection with it if it would be outside.
    public mutating func scroll(by lines: Int, in content: ListContent) -> Outcome {
        guard content.count > 0, content.lineCount > rows else { return .ignored }
        offset = max(0, min(offset + lines, content.lineCount - rows))
        let first = content.item(atLine: offset), last = content.item(atLine: offset + rows)
        selection = max(first, min(selection, content.line(of: last) < offset + rows ? last : max(first, last - 1)))
        return .moved
    }

    /// The first line in view of a list of that many rows.
    func start(in content: ListContent, rows: Int) -> Int {
        guard content.count > 0 else { return 0 }
        let item = max(0, min(selection, content.count - 1))
        let line = content.line(of: item)
        return viewStart(
            offset, showing: (line - content.lines(above: item))...(line + content.rows(of: item) - 1),
            of: content.lineCount, rows: rows
        )
    }
}
