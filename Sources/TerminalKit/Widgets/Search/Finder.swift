/// Something that can be found by its name or by other words, among them its name in the other language.
public struct FinderItem: Hashable, Sendable {
    public var title: String
    /// Shown at the right: a key, mostly.
    public var detail: String
    /// Its names besides the title.
    public var keywords: [String]
    /// What else people call it: found after all names.
    public var synonyms: [String]
    /// Whether its title names it; a sentence that answers a question is found by the synonyms alone.
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

/// A line to type into and the list of what matches it: the command palette, and whatever else is found by typing.
///
/// Arrows and pages walk the list, Enter is `.done` (ask `chosen`), Esc `.leave`, all else is typed.
public struct Finder: Hashable, Sendable {
    public private(set) var field: TextField
    public private(set) var list: ListView

    public init(_ query: String = "", rows: Int = 12) {
        field = TextField(query, maximum: 80)
        list = ListView(rows: rows)
    }

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

    /// The indices of what matches, the best first; all in their own order while nothing is typed.
    public func matches(_ items: [FinderItem]) -> [Int] {
        let match = NameMatch(field.text)
        // Of two that are as good, the one whose keywords say it, too: a title may be a whole sentence.
        let found = items.indices.compactMap { index in
            match.rank(items[index].names, synonyms: items[index].synonyms).map { rank in
                (index: index, rank: rank, named: match.rank(items[index].keywords)?.rawValue ?? -1)
            }
        }
        // Where a word begins as typed, words that are only like it are not meant.
        let isNamed = found.contains { $0.rank >= .synonym }
        return found.filter { !isNamed || $0.rank > .close }
            .sorted { ($1.rank, $1.named, $0.index) < ($0.rank, $0.named, $1.index) }
            .map(\.index)
    }

    /// The index of the selected item, if anything matches.
    public func chosen(_ items: [FinderItem]) -> Int? {
        let found = matches(items)
        return found.indices.contains(list.selection) ? found[list.selection] : nil
    }

    /// Draws the line above, the matches below it, or `nothing` where there is none.
    public func draw(
        on canvas: inout Canvas, in area: Rect, items: [FinderItem], placeholder: String, nothing: String,
        onClick: ((Int) -> ClickAction)? = nil
    ) {
        let (line, below) = area.splitRows(1)
        let found = matches(items), body = below.splitRows(1).rest
        let action = onClick.map { action in { (row: Int) in action(found[row]) } }
        list.draw(on: &canvas, in: body, content: ListContent(found.count), onClick: action) { canvas, index, line in
            let item = items[found[index]], room = max(0, line.columns - cellWidth(of: item.detail) - 1)
            canvas.write(
                item.detail, at: Point(row: line.row, column: line.endColumn - cellWidth(of: item.detail)), Style(.key))
            return canvas.write(item.title, at: line.origin, limit: room)
        }
        if found.isEmpty {
            let (_, line) = body.splitRows(1).top.splitColumns(ListView.gutter)
            canvas.clipped(to: line) { _ = $0.write(nothing, at: line.origin, Style(.muted), limit: line.columns) }
        }
        // The cursor stands on the selected line; where one goes back in what is typed, it is there.
        let isTyping = found.isEmpty || field.cursor < field.text.count, cursor = canvas.cursor
        field.draw(on: &canvas, in: line, placeholder: placeholder)
        if !isTyping { canvas.cursor = cursor }
    }
}
