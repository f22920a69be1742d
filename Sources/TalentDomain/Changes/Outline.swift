/// What a store tells of records that it has not read: of cohorts that nobody looks at, of logbooks that are not the viewer's.
public struct Outline: Equatable, Sendable {
    /// When each cohort begins by its timeline, and the last day of its last activity.
    public var kickOffs: [Cohort.ID: Day] = [:]
    public var lastDays: [Cohort.ID: Day] = [:]
    /// When each talent wrote in their logbook last. For the count of those who write; never shown.
    public var lastEntries: [Talent.ID: Timestamp] = [:]

    public init() {}
}

extension Workspace {
    /// When a talent wrote in their logbook last, whether the entries were read or not.
    func lastEntry(of talent: Talent.ID) -> Timestamp? {
        let read = logEntries.values.lazy.filter { $0.talent == talent }.map(\.at).max()
        return [read, outline.lastEntries[talent]].compactMap(\.self).max()
    }
}
