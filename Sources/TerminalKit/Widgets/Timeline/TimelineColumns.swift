/// The columns of a timeline: titles, time, and how each row stands.
public struct TimelineColumns: Hashable, Sendable {
    /// The blank columns for the marker at the left of all text.
    static let gutter = 2
    private static let gap = 2

    /// The cells of the titles, the axis and the notes.
    public let titles: Int
    public let axis: Int
    public let notes: Int

    /// - Parameters:
    ///   - names: the cells that other rows on the same axis need for their titles.
    ///   - remarks: the cells that they need for their notes.
    public init(in columns: Int, lanes: [TimelineLane], names: Int = 0, remarks: Int = 0) {
        titles = min(max(names, lanes.map { cellWidth(of: $0.title) }.max() ?? 0), 20, columns / 4)
        // The notes and a blank last column, if the axis keeps half of the width.
        let wanted = max(remarks, lanes.map(\.note.width).max() ?? 0)
        let left = columns - Self.gutter - titles - Self.gap
        notes = wanted > 0 && left - wanted - Self.gap - 1 >= columns / 2 ? wanted : 0
        axis = max(0, left - (notes > 0 ? notes + Self.gap + 1 : 1))
    }

    /// The first column of the axis in an area.
    public func axisStart(in area: Rect) -> Int { area.column + Self.gutter + titles + Self.gap }

    /// The column after the notes, which are right-aligned.
    public func notesEnd(in area: Rect) -> Int { axisStart(in: area) + axis + (notes > 0 ? Self.gap + notes : 0) }
}
