/// Gives planned activities their dates one by one, by their rules and the dates that are already set.
///
/// A closed day is replaced by the next open one, or by the one before for an activity that must come before another.
/// So is a day on which the common track has another activity, and a day after which a dependent next day would have no
/// open day.
struct Placer {
    let closedDays: ClosedDayRules
    /// The same for periods.
    private let periodDays: ClosedDayRules
    let kickOff: Day
    private(set) var placed: [Activity.ID: Activity.Dates]
    private(set) var notes: [PlacementNote] = []
    /// The activities whose distance to another is fixed, by that other one: the second module day, the bootcamp's next
    /// day.
    private let promised: [Activity.ID: [PlannedActivity]]
    private let common: Set<Activity.ID>

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
    private func end(_ id: Activity.ID) -> Day { placed[id]!.end }

    // MARK: One day

    private mutating func placeDay(_ activity: PlannedActivity, wanted: Day, step: Int) {
        let days = (0...Placer.furthest).lazy.map { wanted.adding(days: $0 * step) }
        guard let day = days.first(where: { isFree($0, for: activity) && leavesRoom(after: activity.id, on: $0) })
        else {
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
    private func isFree(_ day: Day, for activity: PlannedActivity) -> Bool {
        closedDays.isOpen(day)
            && !(common.contains(activity.id) && common.contains { $0 != activity.id && placed[$0]?.start == day })
    }

    private func leavesRoom(after id: Activity.ID, on day: Day) -> Bool {
        promised[id, default: []].allSatisfy { follower in
            candidates(follower.placement, after: day).contains {
                closedDays.isOpen($0) && leavesRoom(after: follower.id, on: $0)
            }
        }
    }

    /// Of two equally good days, the later one leaves more time for practice.
    private func nearer(_ day: Day, _ other: Day, to wanted: Day) -> Bool {
        (abs(day - wanted), other) < (abs(other - wanted), day)
    }

    /// The possible days for a fixed distance.
    private func candidates(_ placement: Placement, after day: Day) -> [Day] {
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

    // MARK: Reasons

    private mutating func record(
        _ activity: PlannedActivity, wanted: Day, on day: Day, _ outcome: PlacementNote.Outcome, _ reason: Phrase
    ) {
        placed[activity.id] = Activity.Dates(on: day)
        notes.append(
            PlacementNote(
                activity: activity.id, title: activity.title, outcome: outcome,
                wanted: Activity.Dates(on: wanted), placed: Activity.Dates(on: day), reason: reason))
    }

    /// Explains why a day was replaced. The text says why the wanted day and the next days are closed, why the first
    /// open day could not be used, and why the days after that one are closed.
    private func whyNot(_ wanted: Day, until day: Day, for activity: PlannedActivity) -> Phrase {
        let step = day < wanted ? -1 : 1
        var open = wanted
        while open != day, !closedDays.isOpen(open) { open = open.adding(days: step) }
        let closed = reasons(from: wanted, to: open, step: step)
        guard open != day else { return closed ?? .dayTaken }
        let told = closedNames(from: wanted, to: open, step: step)
        if !isFree(open, for: activity) {
            let taken = closed.map { $0 + .nextDayTaken } ?? .dayTaken
            return taken + andThen(after: open, to: day, step: step, besides: told)
        }
        let (first, last) = nextDays(after: open, activity)
        let room = Phrase.roomForNext(reasons(from: first, to: last.adding(days: 1), step: 1))
        return (closed.map { $0 + Phrase(", og ", ", and because ") } ?? Phrase("")) + room
            + andThen(
                after: open, to: day, step: step,
                besides: told + closedNames(from: first, to: last.adding(days: 1), step: 1))
    }

    /// The first and last possible day of the activities at a fixed distance after a day.
    private func nextDays(after day: Day, _ activity: PlannedActivity) -> (Day, Day) {
        let next = promised[activity.id, default: []].flatMap { candidates($0.placement, after: day) }
        return (next.min() ?? day, next.max() ?? day)
    }

    /// The reasons why the days after a day are closed, without weekends and without reasons already given.
    private func andThen(after open: Day, to day: Day, step: Int, besides told: [Phrase]) -> Phrase {
        let names = closedNames(from: open.adding(days: step), to: day, step: step).filter { !told.contains($0) }
        guard !names.isEmpty else { return Phrase("") }
        return Phrase(
            ", og der derefter er \(names.map(\.da).joined(separator: ", "))",
            ", followed by \(names.map(\.en).joined(separator: ", "))")
    }

    /// The reasons why the days from one to just before another are closed; weekends only if there is no other reason.
    /// Nil if all are open.
    ///
    /// - Parameter rules: those of single days if not given.
    private func reasons(from first: Day, to last: Day, step: Int, in rules: ClosedDayRules? = nil) -> Phrase? {
        let rules = rules ?? closedDays
        var names = closedNames(from: first, to: last, step: step, in: rules)
        if names.isEmpty {
            guard first != last, rules.reasonClosed(first) == .weekend else { return nil }
            names = [ClosedReason.weekend.name]
        }
        return Phrase(
            "der er \(names.map(\.da).joined(separator: ", "))", "of \(names.map(\.en).joined(separator: ", "))")
    }

    /// The reasons why days are closed, besides weekends, each once.
    private func closedNames(from first: Day, to last: Day, step: Int, in rules: ClosedDayRules? = nil) -> [Phrase] {
        let rules = rules ?? closedDays
        return stride(from: first.dayNumber, to: last.dayNumber, by: step).compactMap { number in
            rules.reasonClosed(Day(dayNumber: number)).flatMap { $0 == .weekend ? nil : $0.name }
        }
        .uniqued()
    }
}

extension Placement {
    fileprivate var isPromise: Bool {
        switch self {
        case .within, .nextDay: true
        default: false
        }
    }
}

extension Phrase {
    fileprivate static let dayTaken = Phrase(
        "der ligger en anden fælles aktivitet den dag", "another activity for the whole cohort falls on that day")
    fileprivate static let nextDayTaken = Phrase(
        ", og der ligger en anden fælles aktivitet på den næste mulige dag",
        ", and another activity for the whole cohort falls on the next open day")
    fileprivate static func roomForNext(_ reason: Phrase?) -> Phrase {
        Phrase(
            "næste dag i modulet ellers ikke kan holdes til tiden" + (reason.map { " (\($0.da))" } ?? ""),
            "otherwise the module's next day could not be held in time" + (reason.map { " (because \($0.en))" } ?? ""))
    }
    fileprivate static let noRoomAfter = Phrase(
        "der ikke er nogen mulig dag tilbage til det, der skal følge efter",
        "no open day is left for the activities that must follow")
    fileprivate static let promiseBroken = Phrase(
        "der ikke var nogen mulig dag inden for det interval, programmet angiver",
        "there was no open day within the interval the programme sets")
    fileprivate static let noOpenDay = Phrase(
        "kalenderen ikke har nogen ledige dage", "the calendar has no open days")
    fileprivate static let tooShort = Phrase("der er for få dage imellem", "there are too few days in between")

    fileprivate static func fewOpenDays(_ count: Int, _ reason: Phrase) -> Phrase {
        Phrase(
            "der kun er \(count) \(count == 1 ? "mulig dag" : "mulige dage"), fordi \(reason.da)",
            "there \(count == 1 ? "is only 1 open day" : "are only \(count) open days") because \(reason.en)")
    }
}
