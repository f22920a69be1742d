/// A lane of the timeline.
public struct TimelineLane: Hashable, Sendable {
    public var title: String
    public var style: Style

    public init(_ title: String, _ style: Style = Style()) {
        self.title = title
        self.style = style
    }
}

/// An item of the timeline.
public struct TimelineItem: Hashable, Sendable {
    /// The index of its lane.
    public var lane: Int
    /// The first and last day, counted from the caller's first day.
    public var start: Int
    public var end: Int
    public var label: String
    /// A sign before the label, for the item's kind or state.
    public var sign: String
    /// The characters that show the item's length.
    public var fill: Character
    public var style: Style
    /// The label names the first day, so it is left out if that day is out of view.
    public var labelsStart: Bool

    public init(
        lane: Int, start: Int, end: Int, label: String, sign: String = "", fill: Character = "─",
        style: Style = Style(), labelsStart: Bool = false
    ) {
        self.lane = lane
        self.start = start
        self.end = max(start, end)
        self.label = label
        self.sign = sign
        self.fill = fill
        self.style = style
        self.labelsStart = labelsStart
    }
}
