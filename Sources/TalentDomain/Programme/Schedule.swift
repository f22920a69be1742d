/// A cohort's activities with their dates, and the dates that the calendar changed.
public struct Schedule: Hashable, Sendable {
    /// In the order of their dates.
    public var activities: [Activity]
    public var notes: [PlacementNote]
}

extension ProgrammeTemplate {
    /// Gives a template's activities dates, from the cohort's kick-off.
    ///
    /// A kick-off on a closed day is moved to the next open one, with a note: a typed Saturday is usually a mistake,
    /// and the kick-off can be moved by hand.
    public func schedule(for cohort: Cohort) -> Schedule {
        var placer = Placer(template: self, kickOff: cohort.kickOff, closedDays: cohort.closedDays)
        for planned in placementOrder { placer.place(planned) }
        let reasons = Dictionary(
            placer.notes.map { ($0.activity, $0.reasonPhrase) }, uniquingKeysWith: { first, _ in first })
        let dated = activities.compactMap { planned -> Activity? in
            guard let dates = placer.placed[planned.id] else { return nil }
            var activity = planned.activity(in: cohort, on: dates)
            activity.dateReason = reasons[planned.id]
            return activity
        }
        let starts = placer.placed.mapValues(\.start)
        let notes = placer.notes.sorted { left, right in
            (starts[left.activity] ?? left.wanted.start) < (starts[right.activity] ?? right.wanted.start)
        }
        return Schedule(activities: dated.inTimeOrder, notes: notes)
    }
}

extension Sequence<Activity> {
    /// By start, then end, then id, so that the order is always the same.
    public var inTimeOrder: [Activity] {
        let all = Array(self)
        // Sorts positions, since an activity is large to move.
        return all.indices.sorted {
            (all[$0].start, all[$0].end, all[$0].id.raw) < (all[$1].start, all[$1].end, all[$1].id.raw)
        }.map { all[$0] }
    }
}
