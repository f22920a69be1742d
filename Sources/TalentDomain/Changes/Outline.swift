/// A summary of records that were not read: of cohorts that are not open, and of logbooks that the viewer may not read.
public struct Outline: Equatable, Sendable {
    /// The first day of each cohort by its timeline, and the last day of its last activity.
    public var kickOffs: [Cohort.ID: Day] = [:]
    public var lastDays: [Cohort.ID: Day] = [:]
    /// The time of each talent's last entry in the logbook, to count those who write. It is never shown.
    public var lastEntries: [Talent.ID: Timestamp] = [:]

    /// Whether more people match a search than its limit allows.
    public var hasMorePeople = false

    public init() {}
}

extension Workspace {
    /// The time of a talent's last entry in the logbook, whether the entries were read or not.
    func lastEntry(of talent: Talent.ID) -> Timestamp? {
        let read = logEntries.values.lazy.filter { $0.talent == talent }.map(\.at).max()
        return [read, outline.lastEntries[talent]].compactMap(\.self).max()
    }
}
