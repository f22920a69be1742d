/// The retention period of a finished cohort, in whole months after its last activity.
public struct Retention: Hashable, Sendable {
    /// 1–240; nil keeps all cohorts.
    public let months: Int?

    /// The suggested period.
    public static let suggested = 24
    public static let range = 1...240
    /// The months after the last activity in which a cohort's materials are open (`TN`, digital support).
    public static let monthsOfMaterials = 12

    /// Nil if the number is out of range.
    public init?(months: Int?) {
        guard months.map(Self.range.contains) ?? true else { return nil }
        self.months = months
    }

    public static let forever = Retention()
    private init() { months = nil }

    /// The first day on which a cohort with that last day is erased; nil if it is kept. A shorter month ends on its last
    /// day.
    public func end(after lastDay: Day) -> Day? { months.map { lastDay.adding(months: $0) } }

    /// Each cohort with its day, the next one first. If all are kept, only the finished cohorts.
    ///
    /// - Parameters:
    ///   - data: all cohorts, activities, people, talents and roles; other records are not needed.
    ///   - count: the number of records of a kind that a talent has.
    public func preview(
        in data: Workspace, today: Day, counting count: (RecordKind, Talent.ID) throws -> Int
    ) rethrows -> [Expiry] {
        let lastDays = data.lastDays()
        let cohorts = lastDays.filter { months != nil || $0.value < today }.keys
            .sorted { (lastDays[$0] ?? .distantPast, $0) < (lastDays[$1] ?? .distantPast, $1) }
        let parts = data.parts(),
            talents = Dictionary(grouping: data.talents.values.map(\.id)) { data.talents[$0]?.cohort }
        var people: [Cohort.ID: [Person.ID]] = [:]
        for (person, cohorts) in parts {
            for cohort in cohorts.compactMap(\.self) { people[cohort, default: []].append(person) }
        }
        var leaving: Set<Cohort.ID?> = []
        return try cohorts.compactMap { id in
            guard let cohort = data.cohorts[id], let lastDay = lastDays[id] else { return nil }
            leaving.insert(id)
            let all = people[id] ?? []
            // A person of two cohorts is erased with the later one.
            let gone = all.filter { parts[$0]?.isSubset(of: leaving) == true }
            let talents = talents[id] ?? []
            return Expiry(
                cohort: cohort, lastDay: lastDay, goes: end(after: lastDay), people: Set(gone),
                staying: all.count - gone.count, talents: talents.count,
                plans: try talents.reduce(0) { $0 + (try count(.plan, $1)) },
                logEntries: try talents.reduce(0) { $0 + (try count(.logEntry, $1)) })
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
}

extension Workspace {
    /// The day of each cohort's last activity, or the day on which it was declared finished if that is later.
    func lastDays() -> [Cohort.ID: Day] {
        let activities = Dictionary(grouping: activities.values, by: \.cohort)
        return cohorts.mapValues { cohort in
            ((activities[cohort.id] ?? []).map(\.end) + [cohort.kickOff, cohort.finishedOn].compactMap(\.self)).max()
                ?? cohort.kickOff
        }
    }

    /// The cohorts in which each person is a talent or has a role; nil stands for waiting for a cohort.
    fileprivate func parts() -> [Person.ID: Set<Cohort.ID?>] {
        var parts: [Person.ID: Set<Cohort.ID?>] = [:]
        for talent in talents.values { parts[talent.person, default: []].insert(talent.cohort) }
        for role in roles.values { parts[role.person, default: []].insert(cohort(of: role)) }
        return parts
    }
}
