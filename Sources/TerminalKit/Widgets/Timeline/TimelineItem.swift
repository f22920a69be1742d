/// A lane of the timeline.
public struct TimelineLane: Hashable, Sendable {
    public var title: String
    public var style: Style

    public init(_ title: String, _ style: Style = Style()) {
        self.title = title
        self.style = style
    }
}

/// One thing on the timeline.
public struct TimelineItem: Hashable, Sendable {
    /// The number of its lane.
    public var lane: Int
    /// The first and the last day, counted from the caller's epoch.
    public var start: Int
    public var end: Int
    public var label: String
    /// A sign before the label that tells its kind or state.
    public var sign: String
    /// What shows how long it lasts.
    public var fill: Character
    public var style: Style
    /// The label names the first day, so it is not written where that day is out of view.
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
