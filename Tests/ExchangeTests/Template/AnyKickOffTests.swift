import Exchange
import TalentDomain
import Testing

/// The rules for dates that hold for each built-in programme, whenever it begins.
@Suite("Any programme from any kick-off")
struct AnyKickOffTests {
    @Test("From every day of a year", arguments: Self.orders)
    func everyDay(key: String, order: [String]) throws {
        try check(key, order, from: "2027-01-01", to: "2027-12-31", step: 1)
    }

    @Test("From every third day of ten years", arguments: Self.orders)
    func tenYears(key: String, order: [String]) throws {
        try check(key, order, from: "2026-01-01", to: "2035-12-31", step: 3)
    }

    @Test("From days between 2020 and 2060", arguments: Self.orders)
    func manyYears(key: String, order: [String]) throws {
        try check(key, order, from: "2020-01-01", to: "2060-12-31", step: 61)
    }

    private func check(_ key: String, _ order: [String], from first: String, to last: String, step: Int) throws {
        let template = try #require(try BuiltInTemplates.template(key))
        let first = try #require(Day(first)), last = try #require(Day(last))
        for number in stride(from: first.dayNumber, through: last.dayNumber, by: step) {
            let cohort = Cohort(
                id: "hold-1", name: "Hold 1", programme: template.name, template: key, kickOff: Day(dayNumber: number))
            let faults = DateFaults(of: template, for: cohort, order: order).all
            try #require(faults.isEmpty, "\(key) from \(cohort.kickOff): \(faults)")
        }
    }

    @Test("Every programme and every common day of it has a place in the order")
    func completeOrder() throws {
        #expect(Self.orders.map(\.0) == BuiltInTemplates.keys)
        for (key, order) in Self.orders {
            let template = try #require(try BuiltInTemplates.template(key))
            let common = template.activities.filter { $0.track == .common }.map(\.id.raw)
            #expect(Set(order).isSuperset(of: common), "\(key)")
        }
    }

    /// The activities of one day that follow each other, whatever the calendar.
    static let orders: [(String, [String])] = [
        ("talent-nord", ["kick-off", "workshop-ledere"] + days(of: 1...6) + ["afslutning", "alumnedag"]),
        ("leder-paa-spring", ["dag-1", "dag-2", "dag-3", "dag-4", "dag-5"]),
        ("afklaringsforloeb", ["optag", "dag-1", "dag-2", "dag-3", "afsluttende-dag"]),
        ("foerlederkursus", ["optag", "modul-1"] + days(of: 2...4) + ["modul-5"]),
        ("individuelt-forloeb", ["designsamtale", "afslutning"]),
    ]

    private static func days(of modules: ClosedRange<Int>) -> [String] {
        modules.flatMap { ["modul-\($0)-dag-1", "modul-\($0)-dag-2"] }
    }

    @Test("The days of a module of Talent Nord lie 21–31 days apart, those of its second module follow each other")
    func moduleDays() throws {
        let template = try #require(try BuiltInTemplates.template("talent-nord"))
        for module in 1...6 {
            let day = try #require(template.activities.first { $0.id.raw == "modul-\(module)-dag-2" })
            let first = Activity.ID("modul-\(module)-dag-1")
            #expect(
                day.placement
                    == (module == 2 ? .nextDay(after: first) : .within(21...31, ideally: 28, after: first)))
        }
    }
}

/// Finds the dates that break a rule, without using the code that places them.
private struct DateFaults {
    let template: ProgrammeTemplate
    let cohort: Cohort
    let schedule: Schedule
    private let order: [String]
    private let of: [Activity.ID: Activity]

    init(of template: ProgrammeTemplate, for cohort: Cohort, order: [String]) {
        self.template = template
        self.cohort = cohort
        self.order = order
        schedule = template.schedule(for: cohort)
        of = Dictionary(uniqueKeysWithValues: schedule.activities.map { ($0.id, $0) })
    }

    var all: [String] {
        let missing = template.activities.count == schedule.activities.count ? [] : ["an activity is missing"]
        let broken = schedule.notes.filter { $0.outcome == .broken }.map(\.phrase.en)
        let days = schedule.activities.filter { $0.track == .common && !$0.isPeriod }.map(\.start)
        let shared = Set(days).count == days.count ? [] : ["two common activities share a day"]
        let starts = order.map { start(Activity.ID($0)) }
        let unordered = zip(starts, starts.dropFirst()).allSatisfy(<) ? [] : ["the order is not kept"]
        return missing + broken + shared + unordered + notes + template.activities.flatMap(faults)
    }

    private var notes: [String] {
        schedule.notes.filter { $0.placed != of[$0.activity]?.dates || $0.placed == $0.wanted }.map {
            "the note on \($0.activity) is wrong"
        }
    }

    private func faults(_ planned: PlannedActivity) -> [String] {
        guard let activity = of[planned.id] else { return [] }
        var faults: [String] = []
        if !cohort.closedDays.isOpen(activity.start) || !cohort.closedDays.isOpen(activity.end) {
            faults.append("\(planned.id) lies on a closed day")
        }
        if activity.end < activity.start { faults.append("\(planned.id) ends before it begins") }
        if !keepsDistance(planned, activity) { faults.append("\(planned.id) is too near or too far") }
        if !isToldIfMoved(planned, activity) { faults.append("\(planned.id) is moved without a note") }
        return faults
    }

    private func keepsDistance(_ planned: PlannedActivity, _ activity: Activity) -> Bool {
        switch planned.placement {
        case .kickOff: activity.start >= cohort.kickOff
        case .after(let anchor, let distance), .period(let anchor, let distance, _):
            activity.start >= end(anchor).adding(distance, times: 1)
        case .before(let anchor, let distance): activity.end <= start(anchor).adding(distance, times: -1)
        case .periodBefore(let anchor, _): activity.end < start(anchor)
        case .within(let range, _, let anchor): range.contains(activity.start - end(anchor))
        case .nextDay(let anchor): activity.start - end(anchor) == 1
        case .between(let first, let last):
            activity.start > end(first) && activity.end < start(last)
                && (activity.start.dayNumber...max(activity.start, activity.end).dayNumber).count {
                    cohort.closedDays.isOpen(Day(dayNumber: $0))
                } >= 5
        case .midway(let first, let last), .share(_, _, let first, let last):
            activity.start > end(first) && activity.end <= start(last)
        }
    }

    /// A date that is not the rule's has a note. A period may lose closed days at its ends without one.
    private func isToldIfMoved(_ planned: PlannedActivity, _ activity: Activity) -> Bool {
        if schedule.notes.contains(where: { $0.activity == planned.id }) { return true }
        func isTrimmed(_ first: Day, _ last: Day) -> Bool {
            func closed(_ days: Range<Int>) -> Bool {
                days.allSatisfy { !cohort.closedDays.isOpen(Day(dayNumber: $0)) }
            }
            return first <= activity.start && activity.end <= last
                && closed(first.dayNumber..<activity.start.dayNumber)
                && closed(activity.end.dayNumber + 1..<last.dayNumber + 1)
        }
        switch planned.placement {
        case .kickOff: return activity.start == cohort.kickOff
        case .after(let anchor, let distance): return activity.start == end(anchor).adding(distance, times: 1)
        case .before(let anchor, let distance): return activity.start == start(anchor).adding(distance, times: -1)
        case .within(_, let ideal, let anchor): return activity.start - end(anchor) == ideal
        case .nextDay(let anchor): return activity.start - end(anchor) == 1
        case .midway(let first, let last):
            return activity.start - end(first) == (start(last) - end(first)) / 2
        case .period(let anchor, let distance, let days):
            let first = end(anchor).adding(distance, times: 1)
            return isTrimmed(first, first.adding(days: days - 1))
        case .periodBefore(let anchor, let days):
            return isTrimmed(start(anchor).adding(days: -days), start(anchor).adding(days: -1))
        case .between(let first, let last):
            return isTrimmed(end(first).adding(days: 1), start(last).adding(days: -1))
        case .share(let number, let count, let first, let last):
            let span = start(last) - end(first)
            return isTrimmed(
                end(first).adding(days: span * (number - 1) / count + 1),
                end(first).adding(days: span * number / count))
        }
    }

    // A template without the anchor cannot be made.
    private func start(_ id: Activity.ID) -> Day { of[id]?.start ?? .distantFuture }
    private func end(_ id: Activity.ID) -> Day { of[id]?.end ?? .distantFuture }
}

extension Day {
    fileprivate func adding(_ distance: Distance, times sign: Int) -> Day {
        switch distance {
        case .days(let count): adding(days: sign * count)
        case .weeks(let count): adding(days: sign * count * 7)
        case .months(let count): adding(months: sign * count)
        }
    }
}
