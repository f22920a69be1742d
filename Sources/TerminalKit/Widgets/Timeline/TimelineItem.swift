/// A row of the timeline: a kind of activity.
public struct TimelineLane: Hashable, Sendable {
    public var title: String
    /// The state of the row, at the right.
    public var note: Span

    public init(_ title: String, note: Span = "") {
        self.title = title
        self.note = note
    }
}

/// An item of the timeline: a mark of one cell, or a window from its first to its last day.
public struct TimelineItem: Hashable, Sendable {
    /// The index of its lane.
    public var lane: Int
    /// The first and last day, counted from the caller's first day.
    public var start: Int
    public var end: Int
    /// The mark of one cell; nil for a window.
    public var mark: Character?
    /// A sign besides: in the first cell of a window, in the free cell after a mark.
    public var sign: Character?
    /// The day of an earlier item of the same lane to which a thin line leads.
    public var joined: Int?
    public var style: Style

    public init(
        lane: Int, start: Int, end: Int? = nil, mark: Character? = nil, sign: Character? = nil, joined: Int? = nil,
        style: Style = Style()
    ) {
        self.lane = lane
        self.start = start
        self.end = max(start, end ?? start)
        self.mark = mark
        self.sign = sign
        self.joined = joined
        self.style = style
    }
}
