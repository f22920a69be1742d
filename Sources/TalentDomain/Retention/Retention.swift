/// The retention period of a finished cohort, in whole months after its last activity.
public struct Retention: Hashable, Sendable {
    /// 1–240; nil keeps all cohorts.
    public let months: Int?

    /// The suggested period.
    public static let suggested = 24
    public static let range = 1...240

    /// Nil if the number is out of range.
    public init?(months: Int?) {
        guard months.map(Self.range.contains) ?? true else { return nil }
        self.months = months
    }

    public static let forever = Retention()
    private init() { months = nil }

    /// The first day on which the cohort is erased; nil if it is kept. A shorter month ends on its last day.
    public func end(of cohort: Cohort, in data: Workspace) -> Day? {
        months.map { data.lastDay(of: cohort).adding(months: $0) }
    }

    /// Each cohort with its day, the next one first. If all are kept, only the finished cohorts.
    public func preview(in data: Workspace, today: Day) -> [Expiry] {
        let cohorts = data.cohorts.values.filter { months != nil || data.lastDay(of: $0) < today }
            .sorted { (data.lastDay(of: $0), $0.id) < (data.lastDay(of: $1), $1.id) }
        // A person of two cohorts is erased with the later one.
        return cohorts.indices.map { index in
            Expiry(of: cohorts[index], after: cohorts[..<index], on: end(of: cohorts[index], in: data), in: data)
        }
    }
}

/// A cohort that will be erased, with its people and day.
public struct Expiry: Sendable {
    public let cohort: Cohort
    public let lastDay: Day
    /// Nil if it is kept.
    public let goes: Day?
    /// The people who have no role in anything that is still kept on that day.
    public let people: Set<Person.ID>
    /// The number of people who also have a role elsewhere, and are kept.
    public let staying: Int
    public let talents: Int
    public let plans: Int
    public let logEntries: Int

    /// Whether the day has come.
    public func isOver(on today: Day) -> Bool { goes.map { $0 <= today } ?? false }

    init(of cohort: Cohort, after earlier: some Sequence<Cohort>, on goes: Day?, in data: Workspace) {
        self.cohort = cohort
        self.goes = goes
        lastDay = data.lastDay(of: cohort)
        let all = data.people.keys.filter { data.isIn(cohort.id, $0) }
        let leaving = Set(earlier.map(\.id) + [cohort.id])
        people = Set(all.filter { !data.hasPart($0, outside: leaving) })
        staying = all.count - people.count
        let talents = Set(data.talents.values.filter { $0.cohort == cohort.id }.map(\.id))
        self.talents = talents.count
        plans = data.plans.values.count { talents.contains($0.talent) }
        logEntries = data.logEntries.values.count { talents.contains($0.talent) }
    }
}

extension Workspace {
    /// The day of the cohort's last activity, or the day on which it was declared finished if that is later.
    public func lastDay(of cohort: Cohort) -> Day {
        (activities(in: cohort.id).map(\.end) + [cohort.kickOff, cohort.finishedOn].compactMap(\.self)).max()
            ?? cohort.kickOff
    }

    /// Whether the person waits for a cohort or takes part in another one.
    fileprivate func hasPart(_ person: Person.ID, outside cohorts: Set<Cohort.ID>) -> Bool {
        func isOutside(_ cohort: Cohort.ID?) -> Bool { cohort.map { !cohorts.contains($0) } ?? true }
        return talents.values.contains { $0.person == person && isOutside($0.cohort) }
            || roles.values.contains { $0.person == person && isOutside(self.cohort(of: $0)) }
    }
}
