/// The selected item of a timeline, the zoom, and the first day in view.
///
/// Left and right (h, l) move within a lane, up and down (j, k) to the nearest item in time of the next lane, Home and
/// End to the first and last item of all. + and - zoom, t selects the item nearest to today, Enter is `.done`.
public struct TimelineView: Hashable, Sendable {
    public var selection: Int
    public private(set) var scale: TimeScale
    /// The first day in view. Drawing moves the view if the selection is outside.
    public private(set) var firstDay: Int
    /// The number of columns of the axis at the last layout.
    public var columns: Int

    public init(selection: Int = 0, scale: TimeScale = .quarter, firstDay: Int, columns: Int = 60) {
        self.selection = selection
        self.scale = scale
        self.firstDay = firstDay
        self.columns = columns
    }

    /// Moves the selection in time and between lanes, and zooms.
    public mutating func handle(_ key: Key, items: [TimelineItem], today: Int) -> Outcome {
        guard !key.control, !key.alt else { return .ignored }
        switch key.code {
        case .character("+"): return zoom(to: scale.rawValue - 1, items: items)
        case .character("-"): return zoom(to: scale.rawValue + 1, items: items)
        case _ where !items.indices.contains(selection): return select(items.indices.first, items: items)
        case .left, .character("h"): return select(neighbour(of: selection, in: items, by: -1), items: items)
        case .right, .character("l"): return select(neighbour(of: selection, in: items, by: 1), items: items)
        case .up, .character("k"): return select(nearest(in: items, lanesBy: -1), items: items)
        case .down, .character("j"): return select(nearest(in: items, lanesBy: 1), items: items)
        case .home: return select(items.indices.min { order(items, $0, $1) }, items: items)
        case .end: return select(items.indices.max { order(items, $0, $1) }, items: items)
        case .character("t"):
            return select(items.indices.min { distance(items[$0], today) < distance(items[$1], today) }, items: items)
        case .enter: return .done
        default: return .ignored
        }
    }

    /// Selects the item, and moves the view if it must.
    @discardableResult
    public mutating func select(_ item: Int?, items: [TimelineItem]) -> Outcome {
        guard let item, items.indices.contains(item) else { return .moved }
        selection = item
        firstDay = axis(items: items, columns: columns).firstDay
        return .moved
    }

    /// The axis of a view of that width, moved so that it contains the selection.
    public func axis(items: [TimelineItem], columns: Int) -> TimeAxis {
        let axis = TimeAxis(firstDay: firstDay, scale: scale, columns: columns)
        return items.indices.contains(selection) ? axis.showing(items[selection].start) : axis
    }

    /// Zooms around the selected item, which keeps its column.
    private mutating func zoom(to level: Int, items: [TimelineItem]) -> Outcome {
        guard let finer = TimeScale(rawValue: level) else { return .moved }
        let old = TimeAxis(firstDay: firstDay, scale: scale, columns: columns)
        let anchor = items.indices.contains(selection) ? items[selection].start : old.day(at: columns / 2)
        let new = TimeAxis(firstDay: anchor, scale: finer, columns: columns)
        scale = finer
        firstDay = new.day(at: -old.column(of: anchor))
        return select(selection, items: items)
    }

    private func order(_ items: [TimelineItem], _ left: Int, _ right: Int) -> Bool {
        (items[left].start, items[left].lane, left) < (items[right].start, items[right].lane, right)
    }

    /// The next or previous item in the same lane.
    private func neighbour(of item: Int, in items: [TimelineItem], by step: Int) -> Int? {
        let lane = items.indices.filter { items[$0].lane == items[item].lane }.sorted { order(items, $0, $1) }
        guard let place = lane.firstIndex(of: item), lane.indices.contains(place + step) else { return nil }
        return lane[place + step]
    }

    /// The nearest item in time of the next lane that is not empty.
    private func nearest(in items: [TimelineItem], lanesBy step: Int) -> Int? {
        let current = items[selection]
        let beyond = items.indices.filter { (items[$0].lane - current.lane) * step > 0 }
        guard let lane = beyond.map({ items[$0].lane }).min(by: { abs($0 - current.lane) < abs($1 - current.lane) })
        else { return nil }
        return beyond.filter { items[$0].lane == lane }.min {
            abs(items[$0].start - current.start) < abs(items[$1].start - current.start)
        }
    }

    private func distance(_ item: TimelineItem, _ day: Int) -> Int {
        item.start > day ? item.start - day : max(0, day - item.end)
    }
}
