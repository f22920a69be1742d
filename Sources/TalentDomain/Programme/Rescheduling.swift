/// The consequences of moving one activity by hand. Nothing is changed: the person is asked first.
public struct Rescheduling: Hashable, Sendable {
    /// An activity that is proposed to move as well.
    public struct Move: Hashable, Sendable {
        public var activity: Activity.ID
        public var title: Phrase
        public var from: Activity.Dates
        public var to: Activity.Dates
        /// The reason for its new dates, to be kept with it.
        public var reason: Phrase
    }

    /// An activity that would move as well, if it had not been held.
    public struct Stay: Hashable, Sendable {
        public var activity: Activity.ID
        public var title: Phrase
        public var dates: Activity.Dates
    }

    /// The moved activity, marked as moved by hand.
    public let moved: Activity
    /// The activities that move by the programme's rules, in the order of the new dates. Activities moved by hand are
    /// not among them.
    public let following: [Move]
    /// The activities that keep their dates because they are held or past, in the order of time.
    public let staying: [Stay]
    /// The notes on the new dates that the calendar changed.
    public let notes: [PlacementNote]
    /// Warnings: broken distances, large jumps, and activities that keep their dates although they depend on the moved
    /// one.
    public let warnings: [Phrase]

    /// - Parameters:
    ///   - activities: all of the cohort. Those that the template does not know keep their dates.
    ///   - held: the activities that somebody has held or attended.
    ///   - today: activities that ended before this day keep their dates.
    public init(
        moving activity: Activity, to dates: Activity.Dates, among activities: [Activity], of cohort: Cohort,
        template: ProgrammeTemplate, held: Set<Activity.ID> = [], today: Day
    ) {
        var moved = activity
        moved.move(to: dates, because: activity.dates.movedByHand)
        moved.isMovedByHand = true
        self.moved = moved

        // By the template's ids, whatever ids the cohort has.
        let current = Dictionary(activities.map { ($0.id.planned, $0) }, uniquingKeysWith: { first, _ in first })
        func isOver(_ activity: Activity) -> Bool { activity.end < today || held.contains(activity.id) }
        let dependents = template.dependents(of: activity.id.planned) { planned in
            current[planned.id].map { !$0.isMovedByHand && !isOver($0) } ?? true
        }
        let stay = dependents.compactMap { current[$0.id] }.filter { $0.isMovedByHand || isOver($0) }
        let stayIDs = Set(stay.map(\.id.planned))
        let follow = dependents.filter { current[$0.id] != nil && !stayIDs.contains($0.id) }
        let followIDs = Set(follow.map(\.id))

        var placer = Placer(
            template: template, kickOff: cohort.kickOff, closedDays: cohort.closedDays,
            alreadyPlaced: current.filter { !followIDs.contains($0.key) }.mapValues(\.dates)
                .merging([activity.id.planned: dates]) { $1 })
        for planned in follow { placer.place(planned) }

        let reasons = Dictionary(
            placer.notes.map { ($0.activity, $0.reasonPhrase) }, uniquingKeysWith: { first, _ in first })
        let moves = follow.compactMap { planned -> Move? in
            guard let old = current[planned.id], let new = placer.placed[planned.id], new != old.dates else {
                return nil
            }
            return Move(
                activity: old.id, title: old.title, from: old.dates, to: new,
                reason: reasons[planned.id] ?? old.dates.followed(activity))
        }
        following = moves.sorted { ($0.to.start, $0.activity.raw) < ($1.to.start, $1.activity.raw) }
        staying = stay.filter(isOver).inTimeOrder.map { Stay(activity: $0.id, title: $0.title, dates: $0.dates) }
        let movedIDs = Set(moves.map(\.activity.planned))
        notes = placer.notes.filter { movedIDs.contains($0.activity) }

        let after = current.mapValues { old in
            var new = old
            new.dates = placer.placed[old.id.planned] ?? old.dates
            return new
        }
        warnings =
            activity.moveWarnings(to: dates, isHeld: held.contains(activity.id), today: today)
            + cohort.closedDays.warnings(for: moved)
            + template.brokenPromises(of: moved, among: after)
            + stay.filter { !isOver($0) }.map(\.staysPhrase)
            + moves.pastWarning(today: today)
    }
}

extension ProgrammeTemplate {
    /// The activities that depend on an activity, directly or through others that move, in the order of placement.
    fileprivate func dependents(of id: Activity.ID, through givesWay: (PlannedActivity) -> Bool) -> [PlannedActivity] {
        var moving: Set<Activity.ID> = [id]
        return placementOrder.filter { planned in
            guard planned.id != id, planned.placement.anchors.contains(where: moving.contains) else { return false }
            if givesWay(planned) { moving.insert(planned.id) }
            return true
        }
    }

    /// Checks the moved activity's own distance to the activity before it, which `dependents` does not check.
    ///
    /// - Parameter activities: by the ids of the template.
    func brokenPromises(of moved: Activity, among activities: [Activity.ID: Activity]) -> [Phrase] {
        guard let planned = self.activities.first(where: { $0.id == moved.id.planned }) else { return [] }
        return planned.placement.anchors.compactMap { activities[$0] }.compactMap { anchor in
            let gap = moved.start - anchor.end
            return switch planned.placement {
            case .within(let range, _, _) where !range.contains(gap):
                Phrase(
                    "Der kommer \(gap) dage mellem \(anchor.title.da) og \(moved.title.da); programmet angiver "
                        + "\(range.lowerBound)–\(range.upperBound) dage.",
                    "\(anchor.title.en) and \(moved.title.en) would be \(gap) day\(gap == 1 ? "" : "s") apart; the programme allows "
                        + "\(range.lowerBound)–\(range.upperBound) days.")
            case .nextDay where gap != 1:
                Phrase(
                    "\(moved.title.da) skal ligge dagen efter \(anchor.title.da).",
                    "\(moved.title.en) should be the day after \(anchor.title.en).")
            case .after where gap < 0, .period where gap < 0:
                Phrase(
                    "\(moved.title.da) kommer før \(anchor.title.da), men skal ligge efter.",
                    "\(moved.title.en) would come before \(anchor.title.en), which it should follow.")
            case .before where moved.end > anchor.start, .periodBefore where moved.end > anchor.start:
                Phrase(
                    "\(moved.title.da) kommer efter \(anchor.title.da), men skal ligge før.",
                    "\(moved.title.en) would come after \(anchor.title.en), which it should precede.")
            default: nil
            }
        }
    }
}
