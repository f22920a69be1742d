extension Workspace {
    public func person(of talent: Talent.ID) -> Person? { talents[talent].flatMap { people[$0.person] } }
    public func name(of talent: Talent.ID) -> String { person(of: talent)?.name ?? "–" }
    public func level(of talent: Talent.ID) -> Level? { person(of: talent)?.level }

    /// The cohort of a role: its own, otherwise its talent's.
    public func cohort(of assignment: RoleAssignment) -> Cohort.ID? {
        assignment.cohort ?? assignment.talent.flatMap { talents[$0]?.cohort }
    }

    /// The cohort of a change; nil for none or several.
    public func cohort(of change: Change) -> Cohort.ID? {
        let all = change.steps.flatMap { step -> [Cohort.ID] in
            if case .plan(let change) = step { return [talents[change.talent]?.cohort].compactMap(\.self) }
            return step.values.flatMap { record -> [Cohort.ID] in
                let subject = record.subject(in: self)
                return ([subject.cohort] + subject.talents.map { talents[$0]?.cohort }).compactMap(\.self)
            }
        }
        return Set(all).count == 1 ? all.first : nil
    }

    /// The talents of a cohort, or those who wait for one, in Danish order of their names.
    public func talents(in cohort: Cohort.ID?) -> [Talent] {
        talents.values.filter { $0.cohort == cohort }
            .sorted(inDanish: { name(of: $0.id) }, then: \.id)
    }

    /// A person's talents in all cohorts.
    public func talents(of person: Person.ID) -> [Talent] { talents.values.filter { $0.person == person } }

    /// The activities of a cohort in the order of time, without those that are cancelled.
    public func activities(in cohort: Cohort.ID) -> [Activity] {
        allActivities(in: cohort).filter { $0.cancelled == nil }
    }

    /// The activities of a cohort in the order of time, also those that are cancelled, without those of single talents.
    public func allActivities(in cohort: Cohort.ID) -> [Activity] {
        activities.values.filter { $0.cohort == cohort && $0.talent == nil }.inTimeOrder
    }

    /// The activities that are planned for single talents of a cohort, in the order of time, also those that are
    /// cancelled.
    public func individualActivities(in cohort: Cohort.ID) -> [Activity] {
        activities.values.filter { $0.cohort == cohort && $0.talent != nil }.inTimeOrder
    }

    /// The activities that are planned for one talent alone, in the order of time, also those that are cancelled.
    public func individualActivities(of talent: Talent.ID) -> [Activity] {
        activities.values.filter { $0.talent == talent }.inTimeOrder
    }

    /// The day of a cohort's kick-off on the timeline; if there is none, the day it was created with.
    public func kickOff(of cohort: Cohort.ID) -> Day? {
        activities.values.filter { $0.cohort == cohort && $0.kind == .kickOff }.map(\.start).min()
            ?? outline.kickOffs[cohort] ?? cohorts[cohort]?.kickOff
    }

    public func kickOff(of cohort: Cohort) -> Day { kickOff(of: cohort.id) ?? cohort.kickOff }

    /// The cohorts in the order of their kick-offs.
    public var cohortsByKickOff: [Cohort] { byKickOff(cohorts.values) }

    /// Cohorts in the order of their kick-offs, the earliest first.
    public func byKickOff(_ some: some Sequence<Cohort>) -> [Cohort] {
        some.map { (kickOff(of: $0), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
    }

    public func pairs(in cohort: Cohort.ID, on day: Day) -> [BuddyPair] {
        pairs.values.filter { $0.cohort == cohort && $0.holds(on: day) }
            .sorted(inDanish: { $0.members.map(name).joined(separator: " ") }, then: \.id)
    }

    public func pair(of talent: Talent.ID, on day: Day) -> BuddyPair? {
        pairs.values.filter { $0.members.contains(talent) && $0.holds(on: day) }.min { $0.id < $1.id }
    }

    /// The other talents of the pair on that day: one, two for a trio, or none.
    public func buddies(of talent: Talent.ID, on day: Day) -> [Talent.ID] {
        pair(of: talent, on: day)?.members.filter { $0 != talent } ?? []
    }

    public func lineManager(of talent: Talent.ID, on day: Day) -> Person? {
        holder(of: .lineManager, for: talent, on: day)
    }

    public func mentor(of talent: Talent.ID, on day: Day) -> Person? {
        holder(of: .mentor, for: talent, on: day)
    }

    private func holder(of role: Role, for talent: Talent.ID, on day: Day) -> Person? {
        roles.values.filter { $0.role == role && $0.talent == talent && $0.holds(on: day) }
            .max { ($0.from ?? .distantPast, $0.id) < ($1.from ?? .distantPast, $1.id) }
            .flatMap { people[$0.person] }
    }

    public func plan(of talent: Talent.ID) -> DevelopmentPlan? { plans[DevelopmentPlan.id(of: talent)] }

    /// A talent's versions, the first one first.
    public func revisions(of talent: Talent.ID) -> [PlanRevision] {
        revisions.values.filter { $0.talent == talent }.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    }

    /// A talent's tasks by due date, those without a date last.
    public func tasks(of talent: Talent.ID) -> [LeadershipTask] {
        tasks.values.filter { $0.talent == talent }
            .sorted { ($0.due ?? .distantFuture, $0.id) < ($1.due ?? .distantFuture, $1.id) }
    }

    /// The meetings of a talent in the order of time.
    public func meetings(of talent: Talent.ID) -> [Meeting] {
        meetings.values.filter { $0.talents.contains(talent) }.sorted(by: Self.inTime)
    }

    /// The meetings of a pair in the order of time.
    public func meetings(of pair: BuddyPair.ID) -> [Meeting] { meetings(of: [pair]) }

    func meetings(of pairs: Set<BuddyPair.ID>) -> [Meeting] {
        meetings.values.filter { $0.pair.map(pairs.contains) ?? false }.sorted(by: Self.inTime)
    }

    /// The meetings of a network group in the order of time.
    public func meetings(of group: NetworkGroup.ID) -> [Meeting] {
        meetings.values.filter { $0.group == group }.sorted(by: Self.inTime)
    }

    private static func inTime(_ left: Meeting, _ right: Meeting) -> Bool {
        (left.day ?? .distantFuture, left.id) < (right.day ?? .distantFuture, right.id)
    }

    public func note(_ kind: NoteKind, of meeting: Meeting.ID) -> MeetingNote? {
        notes.values.filter { $0.meeting == meeting && $0.kind == kind }.min { $0.id < $1.id }
    }

    /// A talent's entries, the newest first.
    public func logEntries(of talent: Talent.ID) -> [LogEntry] {
        logEntries.values.filter { $0.talent == talent }.sorted { ($1.at, $1.id) < ($0.at, $0.id) }
    }
}
