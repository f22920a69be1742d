/// Moving all that is to come of a cohort, from one activity's day on, by the same distance. Nothing is changed: the
/// person is asked first.
public struct ProgrammeShift: Hashable, Sendable {
    public typealias Move = Rescheduling.Move

    /// An activity from that day on that keeps its dates.
    public struct Stay: Hashable, Sendable {
        public enum Reason: Hashable, Sendable {
            case held, past
            /// Its dates are fixed.
            case pinned
            /// It has begun, and does not wait for anything that moves.
            case begun
        }

        public var activity: Activity.ID
        public var title: Phrase
        public var dates: Activity.Dates
        public var reason: Reason
    }

    /// The activity from whose day on all moves.
    public let first: Activity
    /// The wanted distance; closed days and the programme's rules may give single activities another one.
    public let days: Int
    /// In the order of the old dates.
    public let moves: [Move]
    /// In the order of time.
    public let staying: [Stay]
    /// Why an activity moves further or less far than the others: the calendar, or the programme's rules.
    public let explanations: [Activity.ID: Phrase]
    /// Warnings: large jumps, dates that are past, and distances that are not kept to what stays.
    public let warnings: [Phrase]

    /// - Parameters:
    ///   - first: moves too, unless it has been held.
    ///   - day: its new first day.
    ///   - cause: the reason as a person typed it; may be empty.
    ///   - activities: all of the cohort.
    ///   - template: nil if it is not known; then only the calendar counts.
    ///   - held: the activities that somebody has held or attended.
    ///   - today: activities that ended before this day keep their dates.
    public init(
        from first: Activity, to day: Day, because cause: String = "", among activities: [Activity], of cohort: Cohort,
        template: ProgrammeTemplate?, held: Set<Activity.ID> = [], today: Day
    ) {
        self.first = first
        days = day - first.start
        let active = activities.filter { $0.cancelled == nil }
        let current = Dictionary(active.map { ($0.id.planned, $0) }, uniquingKeysWith: { first, _ in first })
        func reasonToStay(_ activity: Activity) -> Stay.Reason? {
            if activity.isPinned { return .pinned }
            return held.contains(activity.id)
                ? .held : activity.end < today && activity.id != first.id ? .past : nil
        }
        let shifted = active.filter { $0.start >= first.start && reasonToStay($0) == nil }
        let following = template.map {
            $0.waiting(
                for: Set(shifted.map(\.id.planned)), from: first.start,
                among: current.filter { reasonToStay($0.value) == nil })
        }
        var placing = ShiftPlacing(
            first: first, days: day - first.start, shifted: shifted,
            following: (following ?? []).compactMap { current[$0] }, current: current, cohort: cohort,
            template: template, today: today)
        placing.placeAll()

        let notes = Dictionary(
            placing.placer.notes.map { ($0.activity, $0) }, uniquingKeysWith: { first, _ in first })
        let placed = placing.placer.placed
        let moved = placing.moving.filter { placed[$0.id.planned] != nil && placed[$0.id.planned] != $0.dates }
        let explanations = Dictionary(
            moved.compactMap { old in
                [placing.reasons[old.id.planned], notes[old.id.planned]?.afterReason].compactMap(\.self).sentences
                    .map { (old.id, $0) }
            }, uniquingKeysWith: { first, _ in first })
        self.explanations = explanations
        moves = moved.compactMap { old in
            guard let new = placed[old.id.planned] else { return nil }
            let reason = first.shiftReason(from: old.dates, cause)
            return Move(
                activity: old.id, title: old.title, from: old.dates, to: new,
                reason: explanations[old.id].map { reason + Phrase(" ") + $0 } ?? reason)
        }
        let movedIDs = Set(moves.map(\.activity))
        staying = active.filter { $0.end >= first.start && !movedIDs.contains($0.id) }.inTimeOrder.compactMap {
            activity in
            guard let reason = reasonToStay(activity) ?? (activity.start < first.start ? .begun : nil) else {
                return nil
            }
            return Stay(activity: activity.id, title: activity.title, dates: activity.dates, reason: reason)
        }
        let jump =
            movedIDs.contains(first.id)
            ? first.moveWarnings(
                to: first.dates.adding(days: day - first.start), isHeld: false, today: today) : []
        let after = Dictionary(
            current.map { id, old in
                var new = old
                new.dates = placed[id] ?? old.dates
                return (id, new)
            }, uniquingKeysWith: { first, _ in first })
        let warned =
            jump + ProgrammeOrder.broken(among: after, butNotIn: current, template)
            + moves.flatMap { move -> [Phrase] in
                guard let template, let old = current[move.activity.planned], let new = after[move.activity.planned]
                else { return [] }
                let before = template.brokenPromises(of: old, among: current)
                return template.brokenPromises(of: new, among: after).filter { !before.contains($0) }
            } + moves.pastWarning(today: today)
        warnings = warned.uniqued()
    }
}

extension [Phrase] {
    /// The sentences one after the other; nil if there is none.
    fileprivate var sentences: Phrase? {
        isEmpty ? nil : Phrase(map(\.da).joined(separator: " "), map(\.en).joined(separator: " "))
    }
}

extension ProgrammeTemplate {
    /// The activities from before a day that belong to ones that move: their preparation, and periods that last until
    /// then.
    fileprivate func waiting(
        for shifted: Set<Activity.ID>, from day: Day, among movable: [Activity.ID: Activity]
    ) -> [Activity.ID] {
        var moving = shifted, waiting: [Activity.ID] = []
        for planned in placementOrder {
            guard let activity = movable[planned.id], activity.start < day, !shifted.contains(planned.id) else {
                continue
            }
            let follows =
                switch planned.placement {
                case .before(let anchor, _), .periodBefore(let anchor, _): moving.contains(anchor)
                case .between(_, let last): moving.contains(last)
                case .share(_, _, _, let last):
                    moving.contains(last) && activity.end.adding(days: 1) >= day
                default: planned.placement.anchors.contains { moving.contains($0) && !shifted.contains($0) }
                }
            guard follows else { continue }
            moving.insert(planned.id)
            waiting.append(planned.id)
        }
        return waiting
    }
}

extension Activity {
    /// The reason why another activity, or this one, moved from its dates together with this one.
    fileprivate func shiftReason(from dates: Dates, _ cause: String) -> Phrase {
        let old = dates.phrase, day = start.phrase(.weekdayAndYear)
        let end = cause.sentenceEnd
        return dates.start == start
            ? Phrase(
                "Flyttet fra \(old.da) sammen med alt, der kommer efter\(end)",
                "Moved from \(old.en) together with everything after it\(end)")
            : Phrase(
                "Flyttet fra \(old.da) sammen med alt fra \(day.da)\(end)",
                "Moved from \(old.en) together with everything from \(day.en)\(end)")
    }
}
