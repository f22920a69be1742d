/// A new cohort after the example of an earlier one: its rules, what was changed in its activities, the roles that go
/// on, and what the organisations expect of their leaders. Dates come from the programme and the new kick-off.
public struct CohortCopy {
    public let example: Cohort
    private let activities: [Activity.ID: Activity]
    private let added: [Activity]
    private let roles: [RoleAssignment]
    private let bases: [OrganisationBasis]
    private let kickOff: Day

    /// - Parameters:
    ///   - planned: the ids of the programme's activities.
    ///   - day: the day on which the roles must be held to go on.
    public init(of example: Cohort, in workspace: Workspace, planned: Set<Activity.ID>, on day: Day) {
        self.example = example
        let all = workspace.allActivities(in: example.id)
        activities = Dictionary(all.map { ($0.id.planned, $0) }, uniquingKeysWith: { first, _ in first })
        added = all.filter { !planned.contains($0.id.planned) && $0.cancelled == nil }
        roles = workspace.roles.values
            .filter { $0.cohort == example.id && $0.talent == nil && $0.holds(on: day) && $0.until == nil }
            .sorted { $0.id < $1.id }
        bases = workspace.organisationBases.values.filter { $0.cohort == example.id }.sorted { $0.id < $1.id }
        kickOff = workspace.kickOff(of: example)
    }

    /// A cohort with the rules of the earlier one: hours, goals, closed weeks, and the days from its kick-off on.
    public func cohort(_ id: Cohort.ID, name: String, kickOff: Day) -> Cohort {
        var new = example
        (new.id, new.name, new.kickOff, new.finishedOn) = (id, name, kickOff, nil)
        new.closedDays.days = example.closedDays.days.filter { $0 >= kickOff }
        return new
    }

    /// The schedule with what was changed in the earlier cohort: its words, places, times, hours and check-lists; without
    /// what was deleted there, and with what was added.
    public func schedule(_ planned: Schedule, for cohort: Cohort, newID: () -> String) -> Schedule {
        var schedule = planned
        schedule.activities = planned.activities.compactMap { activity in
            activities[activity.id.planned].map { activity.taking(from: $0) }
        }
        let first = planned.activities.first { $0.kind == .kickOff }?.start ?? cohort.kickOff
        schedule.activities += added.map { old in
            copy(of: old, Activity.ID(newID()), in: cohort, daysLater: first - kickOff)
        }
        schedule.activities = schedule.activities.inTimeOrder
        return schedule
    }

    /// The titles of the programme's activities that the earlier cohort had deleted.
    public func leftOut(of planned: Schedule) -> [Phrase] {
        planned.activities.filter { activities[$0.id.planned] == nil }.map(\.title)
    }

    /// The number of activities that the earlier cohort had added.
    public var addedCount: Int { added.count }

    /// The programme leads, consultants, members of the steering group and volunteer mentors who go on.
    public func roles(in cohort: Cohort, from day: Day, newID: () -> String) -> [RoleAssignment] {
        roles.map { old in
            RoleAssignment(
                id: RoleAssignment.ID(newID()), person: old.person, role: old.role, cohort: cohort.id,
                organisation: old.organisation, offer: old.offer, from: day)
        }
    }

    /// The expectations of the organisations of their leaders, for the new cohort.
    public func organisationBases(in cohort: Cohort) -> [OrganisationBasis] {
        bases.map { old in
            OrganisationBasis(
                cohort: cohort.id, organisation: old.organisation, competences: old.competences, values: old.values,
                text: old.text, link: old.link, questions: old.questions, replacesGuides: old.replacesGuides)
        }
    }

    /// An added activity, as long after the kick-off as there, on the next open day.
    private func copy(of old: Activity, _ id: Activity.ID, in cohort: Cohort, daysLater: Int) -> Activity {
        let rules = old.isPeriod ? cohort.closedDays.forPeriods : cohort.closedDays
        var start = old.start.adding(days: daysLater)
        // A year without an open day has no better one.
        for _ in 0..<366 where !rules.isOpen(start) { start = start.adding(days: 1) }
        var copy = old.copy(id, on: Activity.Dates(start, start.adding(days: old.end - old.start)))
        copy.cohort = cohort.id
        (copy.leader, copy.bestPractice) = (nil, nil)
        return copy
    }
}

extension Activity {
    /// The activity with the content of its namesake in an earlier cohort; its dates stay.
    fileprivate func taking(from old: Activity) -> Activity {
        var new = self
        (new.title, new.about, new.before, new.after) = (old.title, old.about, old.before, old.after)
        (new.track, new.audience, new.hours, new.isVoluntary) = (old.track, old.audience, old.hours, old.isVoluntary)
        new.place = old.place
        new.materials = old.materials
        if isPeriod == old.isPeriod { new.time = old.time }
        new.checks = old.checks.map { Check(title: $0.title) }
        return new
    }
}
