/// An item that can be found by its name or by other words, such as its name in the other language.
public struct FinderItem: Hashable, Sendable {
    public var title: String
    /// Shown at the right; usually a key.
    public var detail: String
    /// Other names, besides the title.
    public var keywords: [String]
    /// Other words for it. Items found by these come after those found by a name.
    public var synonyms: [String]
    /// Whether the title is a name. A title that is a sentence is found by its synonyms only.
    public var isNamed: Bool

    public init(
        _ title: String, detail: String = "", keywords: [String] = [], synonyms: [String] = [], isNamed: Bool = true
    ) {
        self.title = title
        self.detail = detail
        self.keywords = keywords
        self.synonyms = synonyms
        self.isNamed = isNamed
    }

    fileprivate var names: [String] { isNamed ? [title] + keywords : keywords }
}

/// A line for typing, and the list of matching items, such as in the command palette.
///
/// Arrows and pages move in the list, Enter is `.done` (then ask `chosen`), Esc `.leave`; other keys are typed.
public struct Finder: Hashable, Sendable {
    /// The cells of the longest detail that is never cut: a date.
    private static let wholeDetail = 13

    public private(set) var field: TextField
    public private(set) var list: ListView

    public init(_ query: String = "", rows: Int = 12) {
        field = TextField(query, maximum: 80)
        list = ListView(rows: rows)
    }

    /// Types into the search or moves the selection; Enter is `.done`, Esc `.leave`.
    public mutating func handle(_ event: InputEvent, items: [FinderItem]) -> Outcome {
        switch event {
        case .key(let key):
            switch key.code {
            case .up, .down, .pageUp, .pageDown: return list.handle(key, in: ListContent(matches(items).count))
            case .tab, .backTab: return .ignored
            default: break
            }
        case .mouse(let mouse) where mouse.kind == .wheelUp:
            return list.scroll(by: -3, in: ListContent(matches(items).count))
        case .mouse(let mouse) where mouse.kind == .wheelDown:
            return list.scroll(by: 3, in: ListContent(matches(items).count))
        default: break
        }
        let outcome = field.handle(event)
        if outcome == .changed { list.select(0, in: ListContent(matches(items).count)) }
        return outcome
    }

    /// The indices of the matching items, the best first; all in their own order while nothing is typed.
    public func matches(_ items: [FinderItem]) -> [Int] {
        let match = NameMatch(field.text)
        // Of two equally good items, the one that its keywords name comes first, since a title may be a whole sentence.
        let found = items.indices.compactMap { index in
            match.rank(items[index].names, synonyms: items[index].synonyms).map { rank in
                (index: index, rank: rank, named: match.rank(items[index].keywords)?.rawValue ?? -1)
            }
        }
        // If a word begins as typed, words that are only similar are not meant.
        let isNamed = found.contains { $0.rank >= .synonym }
        return found.filter { !isNamed || $0.rank > .close }
            .sorted { ($1.rank, $1.named, $0.index) < ($0.rank, $0.named, $1.index) }
            .map(\.index)
    }

    /// The index of the selected item, if any item matches.
    public func chosen(_ items: [FinderItem]) -> Int? {
        let found = matches(items)
        return found.indices.contains(list.selection) ? found[list.selection] : nil
    }

    /// Draws the line, and the matching items below it, or `nothing` if there are none.
    public func draw(
        on canvas: inout Canvas, in area: Rect, items: [FinderItem], placeholder: String, nothing: String,
        onClick: ((Int) -> ClickAction)? = nil
    ) {
        let (line, below) = area.splitRows(1)
        let found = matches(items), body = below.splitRows(1).rest
        let action = onClick.map { action in { (row: Int) in action(found[row]) } }
        list.draw(on: &canvas, in: body, content: ListContent(found.count), onClick: action) { canvas, index, line in
            let item = items[found[index]]
            // A key or a date stays whole; longer words make way for the title.
            let left = line.columns - cellWidth(of: item.title) - 2
            let detail = cut(item.detail, to: max(left, min(Self.wholeDetail, cellWidth(of: item.detail))))
            let room = max(0, line.columns - cellWidth(of: detail) - 1)
            canvas.write(detail, at: Point(row: line.row, column: line.endColumn - cellWidth(of: detail)), Style(.key))
            return canvas.write(item.title, at: line.origin, limit: room)
        }
        if found.isEmpty {
            let (_, line) = body.splitRows(1).top.splitColumns(ListView.gutter)
            canvas.clipped(to: line) { _ = $0.write(nothing, at: line.origin, Style(.muted), limit: line.columns) }
        }
        // The cursor is on the selected item, or in the typed text while the person edits that.
        let isTyping = found.isEmpty || field.cursor < field.text.count, cursor = canvas.cursor
        let input = line.splitColumns(ListView.gutter).rest
        if !input.isEmpty { field.draw(on: &canvas, in: input, placeholder: placeholder) }
        if !isTyping { canvas.cursor = cursor }
    }
}
