/// The selected item of a timeline, the zoom, and the first day in view.
///
/// Left and right move within a lane, up and down (j, k) to the nearest item in time of the next lane, Home and End to
/// the first and last item of all. Enter is `.done`.
public struct TimelineView: Hashable, Sendable {
    public var selection: Int
    public private(set) var scale: TimeScale
    /// The first day in view. Drawing moves the view if the selection is outside.
    public private(set) var firstDay: Int
    /// All days of the programme.
    public var span: Range<Int>
    /// The number of columns of the axis at the last layout.
    public var columns: Int

    public init(
        selection: Int = 0, scale: TimeScale = .whole, firstDay: Int = 0, span: Range<Int> = 0..<1, columns: Int = 60
    ) {
        self.selection = selection
        self.scale = scale
        self.firstDay = firstDay
        self.span = span
        self.columns = columns
    }

    /// Moves the selection in time and between lanes.
    public mutating func handle(_ key: Key, items: [TimelineItem]) -> Outcome {
        guard !key.control, !key.alt else { return .ignored }
        switch key.code {
        case .enter: return .done
        case .left, .right, .up, .down, .home, .end, .character("j"), .character("k"): break
        default: return .ignored
        }
        guard items.indices.contains(selection) else { return select(items.indices.first, items: items) }
        switch key.code {
        case .left: return select(neighbour(of: selection, in: items, by: -1), items: items)
        case .right: return select(neighbour(of: selection, in: items, by: 1), items: items)
        case .up, .character("k"): return select(nearest(in: items, lanesBy: -1), items: items)
        case .home: return select(items.indices.min { order(items, $0, $1) }, items: items)
        case .end: return select(items.indices.max { order(items, $0, $1) }, items: items)
        default: return select(nearest(in: items, lanesBy: 1), items: items)
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
        let axis = TimeAxis(firstDay: firstDay, scale: scale, span: span, columns: columns)
        return scale != .whole && items.indices.contains(selection) ? axis.showing(items[selection].start) : axis
    }

    /// The rows of the axis and the lanes, if they have that many.
    public func rowCount(_ items: [TimelineItem], lanes: Int, columns: Int, rows: Int) -> Int {
        let axis = axis(items: items, columns: columns)
        return 2 + TimelineLayout(items, lanes: lanes, axis: axis, rows: rows - 2).rowCount
    }

    /// The next finer or coarser scale; nil at the end. Scales that show more than the whole programme are left out.
    public func scale(finer: Bool) -> TimeScale? {
        func pace(_ scale: TimeScale) -> TimeAxis.Pace { scale.pace(of: span, columns: columns) }
        let scales = TimeScale.allCases.filter { $0 == .whole || pace($0) > pace(.whole) }
        return finer ? scales.last { pace($0) > pace(scale) } : scales.first { pace($0) < pace(scale) }
    }

    /// Zooms around the selected item, which keeps its column if the view does not end there.
    public mutating func zoom(to scale: TimeScale, items: [TimelineItem]) {
        let old = axis(items: items, columns: columns)
        let anchor = items.indices.contains(selection) ? items[selection].start : old.day(at: columns / 2)
        let new = TimeAxis(firstDay: anchor, pace: scale.pace(of: span, columns: columns), columns: columns)
        self.scale = scale
        firstDay = new.day(at: -old.column(of: anchor))
        select(selection, items: items)
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
}
