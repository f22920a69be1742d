/// Gives the activities of a shift their new dates, in the order of time.
struct ShiftPlacing {
    let first: Activity
    let days: Int
    /// All that move.
    let moving: [Activity]
    private(set) var placer: Placer
    /// The reasons for a distance other than that of the shift, besides the calendar.
    private(set) var reasons: [Activity.ID: Phrase] = [:]

    private let following: Set<Activity.ID>
    private let current: [Activity.ID: Activity]
    private let planned: [Activity.ID: PlannedActivity]
    private let movingIDs: Set<Activity.ID>
    private let today: Day

    /// - Parameters:
    ///   - shifted: those that move by the distance.
    ///   - following: those that keep their distance to what they belong to.
    ///   - current: all activities by their ids in the template.
    init(
        first: Activity, days: Int, shifted: [Activity], following: [Activity], current: [Activity.ID: Activity],
        cohort: Cohort, template: ProgrammeTemplate?, today: Day
    ) {
        self.first = first
        self.days = days
        self.current = current
        self.today = today
        moving = (shifted + following).inTimeOrder
        self.following = Set(following.map(\.id.planned))
        let movingIDs = Set(moving.map(\.id.planned))
        self.movingIDs = movingIDs
        let known = template?.activities ?? []
        planned = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            .merging(current.map { ($0, $1.unplanned) }) { known, _ in known }
        placer = Placer(
            activities: Array(planned.values), kickOff: cohort.kickOff, closedDays: cohort.closedDays,
            alreadyPlaced: current.filter { !movingIDs.contains($0.key) }.mapValues(\.dates))
    }

    mutating func placeAll() {
        var waiting = moving, open = movingIDs
        while !waiting.isEmpty {
            // A template has no circle, so there is always one.
            let next = waiting.firstIndex { activity in
                planned[activity.id.planned]?.placement.anchors.allSatisfy { !open.contains($0) } ?? true
            }
            let activity = waiting.remove(at: next ?? 0)
            open.remove(activity.id.planned)
            place(activity)
        }
    }

    private mutating func place(_ activity: Activity) {
        guard let rule = planned[activity.id.planned] else { return }
        let by = activity.dates.adding(days: days)
        guard activity.id != first.id else { return placer.place(rule, near: by, .later) }
        if following.contains(rule.id) { return follow(activity, rule) }
        switch rule.placement {
        case .after(let anchor, let distance), .period(let anchor, let distance, _):
            let late = max(0, (earliest(activity, after: anchor, distance) ?? by.start) - by.start)
            if late > 0 { explain(rule, by: anchor) }
            placer.place(rule, near: by.adding(days: late), .later)
        case .before(let anchor, _), .periodBefore(let anchor, _):
            let shift = shift(of: anchor) ?? days
            if shift != days { explain(rule, by: anchor) }
            placer.place(rule, near: activity.dates.adding(days: shift), .earlier)
        case .within(let range, _, let anchor): keep(range, activity, rule, anchor, by)
        case .nextDay(let anchor): keep(1...1, activity, rule, anchor, by)
        case .between(let start, let end):
            let dates = Activity.Dates(
                activity.start.adding(days: shift(of: start) ?? days), activity.end.adding(days: shift(of: end) ?? days)
            )
            placer.place(rule, near: dates.start <= dates.end ? dates : by, activity.isPeriod ? .inside : .later)
        case .kickOff, .midway, .share: placer.place(rule, near: by, .later)
        }
    }

    /// An activity that belongs to a later one keeps its distance to it. A period that has begun, or lasts from one activity to
    /// another, gets another end.
    private mutating func follow(_ activity: Activity, _ rule: PlannedActivity) {
        guard let anchor = rule.placement.anchors.last(where: movingIDs.contains), let shift = shift(of: anchor) else {
            return
        }
        explain(rule, by: anchor)
        let both = activity.dates.adding(days: shift)
        guard activity.isPeriod else { return placer.place(rule, near: both, .earlier) }
        let lasts =
            switch rule.placement {
            case .between, .share: true
            default: activity.start <= today
            }
        guard lasts else { return placer.place(rule, near: both, .earlier) }
        placer.place(rule, near: Activity.Dates(activity.start, max(activity.start, both.end)), .inside)
    }

    /// A fixed distance is kept if it was kept before, and both move.
    private mutating func keep(
        _ range: ClosedRange<Int>, _ activity: Activity, _ rule: PlannedActivity, _ anchor: Activity.ID,
        _ by: Activity.Dates
    ) {
        guard movingIDs.contains(anchor), let old = current[anchor], let end = placer.placed[anchor]?.end,
            range.contains(activity.start - old.end)
        else { return placer.place(rule, near: by, .later) }
        let gap = min(max(by.start - end, range.lowerBound), range.upperBound)
        if gap != by.start - end { explain(rule, by: anchor) }
        placer.place(rule, near: Activity.Dates(on: end.adding(days: gap)), .promise)
    }

    /// The first day that keeps the distance to the activity before it, or only the order if the distance was not kept
    /// before or the other stays; nil if not even the order was.
    private func earliest(_ activity: Activity, after anchor: Activity.ID, _ distance: Distance) -> Day? {
        guard let old = current[anchor], let new = placer.placed[anchor], activity.start > old.end else { return nil }
        let keeps = movingIDs.contains(anchor) && activity.start >= distance.after(old.end)
        return max(new.end.adding(days: 1), keeps ? distance.after(new.end) : new.end)
    }

    /// The days by which another activity moved; nil if it stays.
    private func shift(of id: Activity.ID) -> Int? {
        guard movingIDs.contains(id), let old = current[id], let new = placer.placed[id] else { return nil }
        return new.start - old.start
    }

    private mutating func explain(_ rule: PlannedActivity, by anchor: Activity.ID) {
        guard let title = current[anchor]?.title else { return }
        reasons[rule.id] = Phrase(
            "Afstanden til \(title.da) er bevaret.", "Its distance to \(title.en) is kept.")
    }
}

extension Activity {
    /// An activity that the template does not know, as if it did.
    fileprivate var unplanned: PlannedActivity {
        PlannedActivity(
            id: id.planned, title: title, kind: kind, track: track, audience: audience, length: .hours(hours),
            placement: .kickOff, about: about)
    }
}
