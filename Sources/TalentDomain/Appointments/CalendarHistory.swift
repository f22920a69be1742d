/// How often what calendars show has changed, by the lines of history, and what they showed last of things that are
/// gone. Lines are only added to the history, also by undo, so the numbers never fall.
public struct CalendarHistory: Sendable {
    private struct Track {
        /// The changes since it first was in a calendar.
        var changes = 0
        var hasAppeared = false
        /// The last state that a calendar showed.
        var last: CalendarItem?
        var isGone = false
    }

    private var tracks: [CalendarItem.Subject: Track] = [:]

    public init() {}

    /// Counts the next change of the history. An undone change is added as its inverse.
    public mutating func add(_ change: Change) {
        for (old, new) in change.steps.flatMap(\.calendarEdits) {
            guard let subject = (new ?? old)?.subject, old?.face != new?.face else { continue }
            var track = tracks[subject] ?? Track()
            if old?.face != nil { track.hasAppeared = true }
            if track.hasAppeared { track.changes += 1 }
            track.hasAppeared = true
            track.isGone = new?.face == nil
            track.last = track.isGone ? old : new
            tracks[subject] = track
        }
    }

    /// The SEQUENCE of RFC 5545: 0, and one more after each change of what a calendar shows.
    func sequence(of subject: CalendarItem.Subject) -> Int { tracks[subject]?.changes ?? 0 }

    /// The last appearance in calendars of things that are not to be shown any more.
    var gone: [CalendarItem] { tracks.values.filter(\.isGone).compactMap(\.last) }
}
