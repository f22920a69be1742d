/// The figures of a cohort. Made from the whole data, before it is reduced for a viewer.
public struct CohortFigures: Hashable, Sendable {
    /// The figures are about one organisation's talents; the logbooks' figure is still the cohort's.
    public var isOwnOrganisation: Bool
    /// Talents who are active or have completed, of all who began.
    public var completion: Tally
    /// In percent.
    public var completionGoal: Int
    /// The number of talents who may still leave before the goal is missed; negative once it is.
    public var mayStillLeave: Int
    /// The talents' common activities, in the order of time.
    public var attendance: [ActivityAttendance]
    public var talks: Tally
    /// Of the talks that the programme has asked for by today.
    public var leaderGroupMeetings: Tally
    /// Counted by pair.
    public var buddyMeetings: Tally
    /// Counted by network group.
    public var networkMeetings: Tally
    /// Counted by talent; a mirror is held once it has been handed over.
    public var mirrorsAndShadowings: Tally
    /// Talents with an agreed plan, of those whose plan is due by today; the others are the ones in `Awaited`.
    public var plansAgreed: Tally?
    /// The plans for the local talent environment that all three have agreed to; nil until the closing seminar is over.
    public var localPlans: Tally?
    /// Talents who wrote in their logbook within thirty days. Nil below five, since it would almost name them.
    public var logbook: Tally?
    /// Talents in each of the boxes 1–6, by their last agreed judgement.
    public var readiness: [Int: Int]?
    /// Talents with such a judgement, of all.
    public var judged: Tally
    /// Whether all should have one by today.
    public var isJudgingDue: Bool
    /// Talents in boxes 1 and 2.
    public var poolCandidates: Int?

    /// Guests at the days that are over, of those invited; only for the whole cohort.
    public var guestAttendance: Tally

    /// Talents at the common days that are over and entered for any of them.
    public var talentAttendance: Tally {
        let entered = attendance.filter { $0.attended + $0.absent > 0 }
        return Tally(
            held: entered.map(\.attended).reduce(0, +), due: entered.map(\.expected).reduce(0, +),
            people: completion.held)
    }

    /// - Parameter some: nil for the whole cohort.
    public init(of cohort: Cohort.ID, in workspace: Workspace, today: Day, about some: Set<Talent.ID>? = nil) {
        isOwnOrganisation = some != nil
        let cohortTalents = workspace.talents(in: cohort)
        let all = cohortTalents.filter { some?.contains($0.id) ?? true }
        let active = all.filter(\.isActive).map(\.id)
        let fulfilment = Fulfilment(of: cohort, in: workspace)

        completion = Tally(active.count, of: all.count)
        // A missing cohort has no talents, so any goal will do.
        completionGoal = workspace.cohorts[cohort]?.completionGoal ?? 100
        mayStillLeave = all.count * (100 - completionGoal) / 100 - (all.count - active.count)
        attendance = workspace.activities(in: cohort)
            .filter { $0.track == .common && $0.audience.contains(.talents) }
            .map { activity in
                ActivityAttendance(
                    at: activity, of: all.map(\.id).filter { workspace.owe(activity, [$0]) }, in: workspace)
            }

        guestAttendance =
            some == nil
            ? workspace.guestAttendance(in: cohort, on: today) : Tally(held: 0, due: 0, people: 0)

        // The talks that are told as overdue: those with a mentor only where there is one.
        let mentored = active.filter { workspace.mentor(of: $0, on: today) != nil }
        let talks = [
            (ActivityKind.lineManagerTalk, active), (.consultantTalk, active), (.careerTalk, active),
            (.mentorTalk, mentored),
        ].map { fulfilment.tally($0, by: $1.map { [$0] }, on: today) }
        self.talks = Tally(
            held: talks.map(\.held).reduce(0, +), due: talks.map(\.due).reduce(0, +), people: active.count)
        let groups = fulfilment.tally(.leaderGroupMeeting, by: active.map { [$0] }, on: today)
        leaderGroupMeetings = Tally(held: groups.held, due: groups.due, people: active.count)

        let pairs = workspace.pairs(in: cohort, on: today).filter { some?.isDisjoint(with: $0.members) != true }
        let meetings = fulfilment.tally(.buddyMeeting, by: pairs.map { .pair($0) }, on: today)
        buddyMeetings = Tally(held: meetings.held, due: meetings.due, people: pairs.map(\.members.count).reduce(0, +))

        let circles = workspace.networkGroups(in: cohort, on: today).filter {
            some?.isDisjoint(with: $0.members) != true
        }
        let networks = fulfilment.tally(.networkMeeting, by: circles.map { .group($0) }, on: today)
        networkMeetings = Tally(
            held: networks.held, due: networks.due, people: circles.map(\.members.count).reduce(0, +))

        let visits = fulfilment.mirrorsAndShadowings(of: pairs, among: Set(active), on: today)
        mirrorsAndShadowings = Tally(held: visits.held, due: visits.due, people: active.count)

        let plans = active.map { fulfilment.planStanding(of: $0, on: today) }.filter { $0 != .notDue }
        plansAgreed = Tally(held: plans.count { $0 == .agreed }, due: plans.count, people: plans.count)
        let seminar = workspace.activities(in: cohort).first { $0.kind == .closingSeminar }
        localPlans = seminar.flatMap { seminar in
            seminar.end < today
                ? Tally(active.count { workspace.localPlan(of: $0)?.isAgreed == true }, of: active.count) : nil
        }
        let monthAgo = today.adding(days: -30)
        let writers = cohortTalents.filter(\.isActive)
        logbook =
            Tally(
                writers.filter { workspace.lastEntry(of: $0.id).map { $0.danish.day >= monthAgo } ?? false }
                    .count, of: writers.count
            ).ifManyEnough

        let boxes = active.compactMap { workspace.agreedJudgement(of: $0)?.box }
        readiness = Dictionary(grouping: boxes, by: \.number).mapValues(\.count)
        isJudgingDue = workspace.readinessTalk(in: cohort).map { $0.end < today } ?? false
        judged = Tally(boxes.count, of: active.count)
        poolCandidates = boxes.filter(\.isPoolCandidate).count
    }
}

/// The talents' answers and attendance for one activity.
public struct ActivityAttendance: Hashable, Sendable {
    public var activity: Activity.ID
    /// The active talents on its day, who are expected.
    public var expected: Int
    public var accepted = 0
    public var declined = 0
    public var attended = 0
    public var absent = 0

    init(at activity: Activity, of talents: [Talent.ID], in workspace: Workspace) {
        self.activity = activity.id
        expected = talents.count
        for record in workspace.attendances.values
        where record.activity == activity.id && record.talent.map(talents.contains) == true {
            switch record.presence {
            case .invited: break
            case .accepted: accepted += 1
            case .declined: declined += 1
            case .attended: attended += 1
            case .absent: absent += 1
            }
        }
    }
}
