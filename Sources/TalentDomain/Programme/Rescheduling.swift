/// The consequences of moving activities by hand. Nothing is changed: the person is asked first.
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

    /// The moved activities, marked as moved by hand.
    public let moved: [Activity]
    /// The same, with their old and new dates.
    public let chosen: [Move]
    /// The activities that move by the programme's rules, in the order of the new dates. Activities moved by hand are
    /// not among them.
    public let following: [Move]
    /// The activities that keep their dates because they are held or past, in the order of time.
    public let staying: [Stay]
    /// The notes on the new dates that the calendar changed.
    public let notes: [PlacementNote]
    /// Warnings: broken distances and orders, large jumps, and activities that keep their dates although they depend on
    /// the moved ones.
    public let warnings: [Phrase]
    /// The same, if only the moved activities move and nothing follows.
    public let warningsAlone: [Phrase]

    /// Moves one activity to dates that a person chose.
    ///
    /// - Parameters:
    ///   - givesWay: whether a single day that would be closed gives way to the next open one; otherwise there is only a
    ///     warning.
    ///   - activities: all of the cohort. Those that the template does not know keep their dates.
    ///   - held: the activities that somebody has held or attended.
    ///   - today: activities that ended before this day keep their dates.
    public init(
        moving activity: Activity, to dates: Activity.Dates, givesWay: Bool = false, among activities: [Activity],
        of cohort: Cohort, template: ProgrammeTemplate?, held: Set<Activity.ID> = [], today: Day
    ) {
        let target = Target(
            activity, to: dates, because: activity.dates.movedByHand(),
            note: givesWay ? cohort.closedDays.opening(dates, for: activity) : nil)
        self.init([target], among: activities, of: cohort, template: template, held: held, today: today)
    }

    /// Moves several activities by the same distance. A single day that would be closed gives way to the next open one,
    /// and activities with fixed dates stay.
    ///
    /// - Parameter cause: the reason as a person typed it; may be empty.
    public init(
        moving several: [Activity], by days: Int, because cause: String = "", among activities: [Activity],
        of cohort: Cohort, template: ProgrammeTemplate?, held: Set<Activity.ID> = [], today: Day
    ) {
        let targets = several.filter { !$0.isPinned }.inTimeOrder.map { activity in
            let wanted = activity.dates.adding(days: days), note = cohort.closedDays.opening(wanted, for: activity)
            return Target(
                activity, to: wanted, because: activity.dates.movedByHand(because: cause), note: note)
        }
        self.init(
            targets, besides: several.filter(\.isPinned).inTimeOrder.map(\.staysPhrase), among: activities, of: cohort,
            template: template, held: held, today: today)
    }

    /// An activity with the dates that a person chose for it.
    private struct Target {
        let activity: Activity
        let dates: Activity.Dates
        let reason: Phrase
        let note: PlacementNote?

        /// - Parameter note: the open day that replaces the wanted one.
        init(_ activity: Activity, to wanted: Activity.Dates, because reason: Phrase, note: PlacementNote?) {
            self.activity = activity
            dates = note?.placed ?? wanted
            self.reason = note.map { reason + Phrase(" ") + $0.afterReason } ?? reason
            self.note = note
        }
    }

    private init(
        _ targets: [Target], besides fixed: [Phrase] = [], among activities: [Activity], of cohort: Cohort,
        template: ProgrammeTemplate?, held: Set<Activity.ID>, today: Day
    ) {
        moved = targets.map { target in
            var moved = target.activity
            moved.move(to: target.dates, because: target.reason, on: today)
            moved.isMovedByHand = true
            return moved
        }

        chosen = targets.map { target in
            let old = target.activity
            return Move(
                activity: old.id, title: old.title, from: old.dates, to: target.dates, reason: target.reason)
        }

        // By the template's ids, whatever ids the cohort has.
        let current = Dictionary(activities.map { ($0.id.planned, $0) }, uniquingKeysWith: { first, _ in first })
        let targetDates = Dictionary(
            targets.map { ($0.activity.id.planned, $0.dates) }, uniquingKeysWith: { first, _ in first })
        // A period that is under way stays too: people are using it.
        func isOver(_ activity: Activity) -> Bool {
            activity.end < today || held.contains(activity.id) || activity.isPeriod && activity.start <= today
        }
        func keepsDates(_ activity: Activity) -> Bool {
            activity.isMovedByHand || activity.isPinned || isOver(activity)
        }
        let dependents =
            template?.dependents(of: Set(targetDates.keys)) { current[$0.id].map { !keepsDates($0) } ?? true } ?? []
        let stay = dependents.compactMap { current[$0.id] }.filter(keepsDates)
        let stayIDs = Set(stay.map(\.id.planned))
        let follow = dependents.filter { current[$0.id] != nil && !stayIDs.contains($0.id) }
        let followIDs = Set(follow.map(\.id))

        var placer = Placer(
            activities: template?.activities ?? [], kickOff: cohort.kickOff, closedDays: cohort.closedDays,
            alreadyPlaced: current.filter { !followIDs.contains($0.key) }.mapValues(\.dates)
                .merging(targetDates) { $1 })
        for planned in follow { placer.place(planned) }

        let reasons = Dictionary(
            placer.notes.map { ($0.activity, $0.reasonPhrase) }, uniquingKeysWith: { first, _ in first })
        // The activities that depend on each of several, for the reasons.
        let reach =
            targets.count == 1
            ? []
            : targets.map { target in
                Set((template?.dependents(of: [target.activity.id.planned]) { _ in true } ?? []).map(\.id))
            }
        let moves = follow.compactMap { planned -> Move? in
            guard let old = current[planned.id], let new = placer.placed[planned.id], new != old.dates else {
                return nil
            }
            let cause = targets.indices.last { reach.indices.contains($0) && reach[$0].contains(planned.id) } ?? 0
            return Move(
                activity: old.id, title: old.title, from: old.dates, to: new,
                reason: reasons[planned.id] ?? old.dates.followed(targets[cause].activity))
        }
        following = moves.sorted { ($0.to.start, $0.activity.raw) < ($1.to.start, $1.activity.raw) }
        staying = stay.filter { isOver($0) && !$0.isPinned }.inTimeOrder.map {
            Stay(activity: $0.id, title: $0.title, dates: $0.dates)
        }
        let movedIDs = Set(moves.map(\.activity.planned))
        notes = targets.compactMap(\.note) + placer.notes.filter { movedIDs.contains($0.activity) }

        let after = current.mapValues { old in
            var new = old
            new.dates = placer.placed[old.id.planned] ?? old.dates
            return new
        }
        let alone = current.mapValues { old in
            var new = old
            new.dates = targetDates[old.id.planned] ?? old.dates
            return new
        }
        let moved = moved
        func told(_ after: [Activity.ID: Activity]) -> [Phrase] {
            fixed
                + zip(targets, moved).flatMap { target, moved -> [Phrase] in
                    target.activity.moveWarnings(
                        to: target.dates, isHeld: held.contains(target.activity.id), today: today)
                        + cohort.closedDays.warnings(for: moved)
                        + (template?.brokenPromises(of: moved, among: after) ?? [])
                }
                + ProgrammeOrder.broken(
                    among: after, butNotIn: current, template,
                    excusing: Set(stay.filter(isOver).map(\.id)))
        }
        warnings =
            (told(after) + stay.filter { !isOver($0) || $0.isPinned }.map(\.staysPhrase)
            + moves.pastWarning(today: today))
            .uniqued()
        // The others keep their dates, and may then come before an activity that they should follow.
        let left = follow.compactMap { current[$0.id] }
        func promises(_ dates: [Activity.ID: Activity]) -> [Phrase] {
            left.flatMap { template?.brokenPromises(of: $0, among: dates, ordersOnly: true) ?? [] }
        }
        let before = Set(promises(current))
        warningsAlone = (told(alone) + promises(alone).filter { !before.contains($0) }).uniqued()
    }
}

extension ClosedDayRules {
    /// The next open day where a single day would be closed; nil if it is open, or the activity is a period.
    fileprivate func opening(_ wanted: Activity.Dates, for activity: Activity) -> PlacementNote? {
        guard !activity.isPeriod, let reason = reasonClosed(wanted.start), let open = firstOpen(from: wanted.start)
        else { return nil }
        return PlacementNote(
            activity: activity.id, title: activity.title, outcome: .moved, wanted: wanted,
            placed: Activity.Dates(on: open), reason: Phrase("der er \(reason.name.da)", "of \(reason.name.en)"))
    }
}

extension ProgrammeTemplate {
    /// The activities that depend on some, directly or through others that move, in the order of placement.
    fileprivate func dependents(
        of ids: Set<Activity.ID>, through givesWay: (PlannedActivity) -> Bool
    ) -> [PlannedActivity] {
        var moving = ids
        return placementOrder.filter { planned in
            guard !ids.contains(planned.id), planned.placement.anchors.contains(where: moving.contains) else {
                return false
            }
            if givesWay(planned) { moving.insert(planned.id) }
            return true
        }
    }

    /// Checks the moved activity's own distance to the activity before it, which `dependents` does not check.
    ///
    /// - Parameters:
    ///   - activities: by the ids of the template.
    ///   - ordersOnly: whether only what comes before what it should follow counts, and no distance.
    func brokenPromises(
        of moved: Activity, among activities: [Activity.ID: Activity], ordersOnly: Bool = false
    ) -> [Phrase] {
        guard let planned = self.activities.first(where: { $0.id == moved.id.planned }) else { return [] }
        return planned.placement.anchors.compactMap { activities[$0] }.compactMap { anchor in
            let gap = moved.start - anchor.end
            return switch planned.placement {
            case .within where gap < 0: moved.comesTooEarly(after: anchor)
            case .within(let range, _, _) where !ordersOnly && !range.contains(gap):
                Phrase(
                    "Der kommer \(gap) dage mellem \(anchor.title.da) og \(moved.title.da); programmet angiver "
                        + "\(range.lowerBound)–\(range.upperBound) dage.",
                    "\(anchor.title.en) and \(moved.title.en) would be \(gap) day\(gap == 1 ? "" : "s") apart; the programme allows "
                        + "\(range.lowerBound)–\(range.upperBound) days.")
            case .nextDay where gap < 0: moved.comesTooEarly(after: anchor)
            case .nextDay where !ordersOnly && gap != 1:
                Phrase(
                    "\(moved.title.da) skal ligge dagen efter \(anchor.title.da).",
                    "\(moved.title.en) should be the day after \(anchor.title.en).")
            case .after where gap < 0, .period where gap < 0:
                moved.comesTooEarly(after: anchor)
            case .before where moved.end > anchor.start, .periodBefore where moved.end > anchor.start:
                Phrase(
                    "\(moved.title.da) kommer efter \(anchor.title.da), men skal ligge før.",
                    "\(moved.title.en) would come after \(anchor.title.en), which it should precede.")
            default: nil
            }
        }
    }
}
