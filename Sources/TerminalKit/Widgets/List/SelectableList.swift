/// A list whose selection follows an element wherever it moves. Where the element is gone, the one in its place is
/// selected.
///
///     var list = SelectableList<String>()
///     list.handle(.key(.character("j")), ids: ["anne", "bo"], rows: 10)   // .moved
///     list.selected                                           // "bo"
public struct SelectableList<ID: Hashable & Sendable>: Hashable, Sendable {
    /// The element that was chosen; nil until one is.
    public private(set) var selected: ID?
    private var view = ListView()

    public init(selected: ID? = nil) { self.selected = selected }

    /// Selects an element, which need not be in the list yet.
    public mutating func select(_ id: ID) { selected = id }

    /// The place of the selected element; nil where the list is empty.
    ///
    /// - Parameter first: the place that is selected until an element is chosen.
    public func index(in ids: [ID], startingAt first: Int = 0) -> Int? {
        guard !ids.isEmpty else { return nil }
        let place = selected.map { ids.firstIndex(of: $0) ?? view.selection } ?? first
        return max(0, min(place, ids.count - 1))
    }

    /// Moves the selection by keys and the wheel. Enter is `.done`, all else `.ignored`.
    ///
    /// - Parameters:
    ///   - content: the elements with their headings; nil where they have none.
    ///   - rows: the rows that the list has on the screen.
    @discardableResult
    public mutating func handle(
        _ event: InputEvent, ids: [ID], content: ListContent? = nil, rows: Int, startingAt first: Int = 0
    ) -> Outcome {
        view = shown(in: ids, startingAt: first)
        view.rows = max(1, rows)
        let content = content ?? ListContent(ids.count)
        let outcome: Outcome =
            switch event {
            case .key(let key): view.handle(key, in: content)
            case .mouse(let mouse): view.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content)
            default: .ignored
            }
        if outcome == .moved, ids.indices.contains(view.selection) { selected = ids[view.selection] }
        return outcome
    }

    /// Selects the row that was clicked. A click on the selected row is `.done`, one outside the list `.ignored`.
    public mutating func click(
        _ row: Int, ids: [ID], content: ListContent? = nil, startingAt first: Int = 0
    ) -> Outcome {
        guard ids.indices.contains(row) else { return .ignored }
        if row == index(in: ids, startingAt: first) { return .done }
        selected = ids[row]
        return view.select(row, in: content ?? ListContent(ids.count))
    }

    /// The list as it is drawn.
    public func shown(in ids: [ID], startingAt first: Int = 0) -> ListView {
        var view = view
        view.selection = index(in: ids, startingAt: first) ?? 0
        return view
    }
}
