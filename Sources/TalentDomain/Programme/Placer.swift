/// Gives planned activities their dates one by one, by their rules and the dates that are already set.
///
/// A closed day is replaced by the next open one, or by the one before for an activity that must come before another.
/// So is a day on which the common track has another activity, a day after which a dependent next day would have no open
/// day, and a day before which a period between two activities would have too few.
struct Placer {
    let closedDays: ClosedDayRules
    /// The same for periods.
    let periodDays: ClosedDayRules
    let kickOff: Day
    private(set) var placed: [Activity.ID: Activity.Dates]
    private(set) var notes: [PlacementNote] = []
    /// The activities whose distance to another is fixed, by that other one: the second module day, the bootcamp's next
    /// day.
    let promised: [Activity.ID: [PlannedActivity]]
    private let common: Set<Activity.ID>
    /// The periods between another activity and this one, by this one.
    let between: [Activity.ID: [PlannedActivity]]

    /// The fewest open days of a period: a working week, so that each person finds a day even if others are taken.
    static let fewestOpenDays = 5
    /// The longest search for an open day; only a calendar without open days is closed for longer.
    private static let furthest = 400

    init(
        template: ProgrammeTemplate, kickOff: Day, closedDays: ClosedDayRules,
        alreadyPlaced: [Activity.ID: Activity.Dates] = [:]
    ) {
        self.init(
            activities: template.activities, kickOff: kickOff, closedDays: closedDays, alreadyPlaced: alreadyPlaced)
    }

    init(
        activities: [PlannedActivity], kickOff: Day, closedDays: ClosedDayRules,
        alreadyPlaced: [Activity.ID: Activity.Dates] = [:]
    ) {
        self.closedDays = closedDays
        periodDays = closedDays.forPeriods
        self.kickOff = kickOff
        placed = alreadyPlaced
        promised = Dictionary(
            grouping: activities.filter(\.placement.isPromise), by: { $0.placement.anchors[0] })
        common = Set(activities.filter { $0.track == .common }.map(\.id))
        between = Dictionary(grouping: activities.filter(\.placement.isBetween), by: { $0.placement.anchors[1] })
    }

    /// Places one activity. Does nothing if an activity that it depends on has no dates.
    mutating func place(_ activity: PlannedActivity) {
        guard activity.placement.anchors.allSatisfy({ placed[$0] != nil }) else { return }
        switch activity.placement {
        case .kickOff: placeDay(activity, wanted: kickOff, step: 1)
        case .after(let anchor, let distance): placeDay(activity, wanted: distance.after(end(anchor)), step: 1)
        case .before(let anchor, let distance): placeDay(activity, wanted: distance.before(start(anchor)), step: -1)
        case .midway(let first, let last):
            placeDay(activity, wanted: end(first).adding(days: (start(last) - end(first)) / 2), step: 1)
        case .within(_, let ideal, let anchor): placePromise(activity, wanted: end(anchor).adding(days: ideal))
        case .nextDay(let anchor): placePromise(activity, wanted: end(anchor).adding(days: 1))
        case .period(let anchor, let distance, let days):
            let first = distance.after(end(anchor))
            placePeriod(activity, Activity.Dates(first, first.adding(days: days - 1)), growing: 1)
        case .periodBefore(let anchor, let days):
            let last = start(anchor).adding(days: -1)
            placePeriod(activity, Activity.Dates(last.adding(days: 1 - days), last), growing: -1)
        case .between(let first, let last):
            let dates = Activity.Dates(end(first).adding(days: 1), start(last).adding(days: -1))
            placePeriod(activity, dates, growing: nil)
        case .share(let number, let count, let first, let last):
            let span = start(last) - end(first)
            let opening = end(first).adding(days: span * (number - 1) / count + 1)
            let closing = end(first).adding(days: span * number / count)
            placePeriod(activity, Activity.Dates(opening, closing), growing: nil)
        }
    }

    /// Places an activity on or near dates that its rule does not give.
    mutating func place(_ activity: PlannedActivity, near wanted: Activity.Dates, _ fit: Fit) {
        switch fit {
        case .promise: placePromise(activity, wanted: wanted.start)
        case .inside: placePeriod(activity, wanted, growing: nil)
        case .later where wanted.start != wanted.end: placeWhole(activity, wanted, step: 1)
        case .earlier where wanted.start != wanted.end: placeWhole(activity, wanted, step: -1)
        case .later: placeDay(activity, wanted: wanted.start, step: 1)
        case .earlier: placeDay(activity, wanted: wanted.start, step: -1)
        }
    }

    /// How dates give way to closed days.
    enum Fit {
        /// The next open days.
        case later
        /// The open days before.
        case earlier
        /// The next or previous one, at the fixed distance of its rule.
        case promise
        /// A period that becomes shorter.
        case inside
    }

    // `place` has checked that the anchor has dates.
    private func start(_ id: Activity.ID) -> Day { placed[id]!.start }
    func end(_ id: Activity.ID) -> Day { placed[id]!.end }

    // MARK: One day

    private mutating func placeDay(_ activity: PlannedActivity, wanted: Day, step: Int) {
        let days = (0...Placer.furthest).lazy.map { wanted.adding(days: $0 * step) }
        func isUsable(_ day: Day) -> Bool {
            isFree(day, for: activity) && leavesRoom(after: activity.id, on: day)
                && (step < 0 || tooShort(before: activity.id, on: day) == nil)
        }
        guard let day = days.first(where: isUsable) else {
            let open = days.first(where: closedDays.isOpen)
            record(activity, wanted: wanted, on: open ?? wanted, .broken, open == nil ? .noOpenDay : .noRoomAfter)
            return
        }
        if day == wanted {
            placed[activity.id] = Activity.Dates(on: day)
        } else {
            record(activity, wanted: wanted, on: day, .moved, whyNot(wanted, until: day, for: activity))
        }
    }

    private mutating func placePromise(_ activity: PlannedActivity, wanted: Day) {
        guard
            let day = candidates(activity.placement, after: end(activity.placement.anchors[0]))
                .sorted(by: { nearer($0, $1, to: wanted) })
                .first(where: { isFree($0, for: activity) && leavesRoom(after: activity.id, on: $0) })
        else {
            let open = closedDays.firstOpen(from: wanted)
            record(activity, wanted: wanted, on: open ?? wanted, .broken, open == nil ? .noOpenDay : .promiseBroken)
            return
        }
        if day == wanted {
            placed[activity.id] = Activity.Dates(on: day)
        } else {
            record(activity, wanted: wanted, on: day, .moved, whyNot(wanted, until: day, for: activity))
        }
    }

    /// Whether the day is open and has no other activity of the common track, which the same people run.
    func isFree(_ day: Day, for activity: PlannedActivity) -> Bool {
        closedDays.isOpen(day)
            && !(common.contains(activity.id) && common.contains { $0 != activity.id && placed[$0]?.start == day })
    }

    func leavesRoom(after id: Activity.ID, on day: Day) -> Bool {
        promised[id, default: []].allSatisfy { follower in
            candidates(follower.placement, after: day).contains {
                closedDays.isOpen($0) && leavesRoom(after: follower.id, on: $0)
            }
        }
    }

    /// A period before an activity that would have too few open days if the activity were on that day.
    func tooShort(before id: Activity.ID, on day: Day) -> PlannedActivity? {
        between[id, default: []].first { period in
            guard let first = placed[period.placement.anchors[0]]?.end else { return false }
            let days = (first.dayNumber + 1..<max(first.dayNumber + 1, day.dayNumber)).lazy.map { Day(dayNumber: $0) }
            return days.filter(periodDays.isOpen).prefix(Placer.fewestOpenDays).count < Placer.fewestOpenDays
        }
    }

    /// Of two equally good days, the later one leaves more time for practice.
    private func nearer(_ day: Day, _ other: Day, to wanted: Day) -> Bool {
        (abs(day - wanted), other) < (abs(other - wanted), day)
    }

    /// The possible days for a fixed distance.
    func candidates(_ placement: Placement, after day: Day) -> [Day] {
        switch placement {
        case .nextDay: [day.adding(days: 1)]
        case .within(let range, _, _): range.map { day.adding(days: $0) }
        default: []
        }
    }

    // MARK: A period

    /// Moves the ends of a period to open days. With too few of them, the period grows in the given direction, if any.
    private mutating func placePeriod(_ activity: PlannedActivity, _ wanted: Activity.Dates, growing step: Int?) {
        let enough = max(1, min(Placer.fewestOpenDays, wanted.end - wanted.start + 1))
        let all = (0..<max(0, wanted.end - wanted.start + 1)).lazy
        var days = Array(all.map { wanted.start.adding(days: $0) }.filter(periodDays.isOpen).prefix(enough))
        if days.count == enough, let last = all.map({ wanted.end.adding(days: -$0) }).first(where: periodDays.isOpen) {
            placed[activity.id] = Activity.Dates(days[0], last)
            return
        }
        if let step {
            let edge = step > 0 ? wanted.end : wanted.start
            let beyond = (1...Placer.furthest).lazy.map { edge.adding(days: $0 * step) }.filter(periodDays.isOpen)
            days = (days + beyond.prefix(enough - days.count)).sorted()
        }
        let dates = days.isEmpty ? Activity.Dates(on: wanted.start) : Activity.Dates(days[0], days[days.count - 1])
        placed[activity.id] = dates
        let reason = reasons(from: wanted.start, to: wanted.end.adding(days: 1), step: 1, in: periodDays) ?? .tooShort
        notes.append(
            PlacementNote(
                activity: activity.id, title: activity.title, outcome: days.count >= enough ? .refitted : .broken,
                wanted: wanted, placed: dates,
                reason: days.count >= enough ? reason : .fewOpenDays(days.count, reason)))
    }

    /// Moves a period to open days and keeps its length. It grows if too few of its days are open.
    private mutating func placeWhole(_ activity: PlannedActivity, _ wanted: Activity.Dates, step: Int) {
        let rules = periodDays, length = wanted.end - wanted.start
        func open(_ day: Day, _ step: Int) -> Day {
            (step > 0 ? rules.firstOpen(from: day) : rules.lastOpen(upTo: day)) ?? day
        }
        let near = open(step > 0 ? wanted.start : wanted.end, step), far = near.adding(days: length * step)
        var edge = open(far, step)
        let enough = min(Placer.fewestOpenDays, length + 1)
        func openDays() -> Int {
            stride(from: near.dayNumber, through: edge.dayNumber, by: step).count {
                rules.isOpen(Day(dayNumber: $0))
            }
        }
        while openDays() < enough, abs(edge - far) < Placer.furthest {
            edge = open(edge.adding(days: step), step)
        }
        let dates = step > 0 ? Activity.Dates(near, edge) : Activity.Dates(edge, near)
        placed[activity.id] = dates
        guard dates != wanted else { return }
        let first = step > 0 ? wanted.start : wanted.end
        let reason =
            reasons(from: first, to: near, step: step, in: rules) ?? reasons(from: far, to: edge, step: step, in: rules)
        let tooFew = openDays() < enough
        notes.append(
            PlacementNote(
                activity: activity.id, title: activity.title, outcome: tooFew ? .broken : .refitted, wanted: wanted,
                placed: dates, reason: tooFew ? .noOpenDay : reason ?? .tooShort))
    }

    private mutating func record(
        _ activity: PlannedActivity, wanted: Day, on day: Day, _ outcome: PlacementNote.Outcome, _ reason: Phrase
    ) {
        placed[activity.id] = Activity.Dates(on: day)
        notes.append(
            PlacementNote(
                activity: activity.id, title: activity.title, outcome: outcome,
                wanted: Activity.Dates(on: wanted), placed: Activity.Dates(on: day), reason: reason))
    }
}

extension Placement {
    fileprivate var isBetween: Bool {
        if case .between = self { true } else { false }
    }

    fileprivate var isPromise: Bool {
        switch self {
        case .within, .nextDay: true
        default: false
        }
    }
}
