/// Something that somebody is waiting for: what is late, whose it is, and who can do something about it.
///
/// Never holds the text of a note, a task or an entry: only that something is due, and since when.
public struct Awaited: Hashable, Sendable {
    public enum Matter: Hashable, Sendable {
        case talk(Activity.ID)
        /// The talk about expectations, which the kick-off asks for and the number of talks leaves out.
        case expectationTalk(Activity.ID)
        case leaderGroupMeeting(Activity.ID)
        case mirror(Activity.ID)
        case buddyMeeting(Activity.ID)
        case shadowing(Activity.ID)
        /// A judgement of readiness; whose is missing.
        case readiness(Judge)
        /// There is a plan, but it has not been agreed since the last talk.
        case plan
        /// No plan has been shared or kept.
        case noPlan
        /// Something agreed at a meeting.
        case agreement(Meeting.ID)
        case task(LeadershipTask.ID)
        /// An answer to an invitation.
        case answer(Activity.ID)
        /// Who came to an activity that is over.
        case attendance(Activity.ID)
        /// A buddy.
        case buddy
    }

    public var matter: Matter
    /// Whom it is about.
    public var talents: [Talent.ID]
    /// The day by which it should have been done.
    public var since: Day
    /// Who can do it.
    public var responsible: [Person.ID]
    /// The day that those concerned have agreed on for it; nil where they have agreed on none.
    public var agreedFor: Day?

    /// How many things it is: a mirror is each talent's own, and so is a missing buddy; a meeting of two is one.
    public var count: Int {
        switch matter {
        case .mirror, .buddy: talents.count
        default: 1
        }
    }

    /// What it is called in a list, after the talent's name.
    public func title(in workspace: Workspace) -> Phrase {
        switch matter {
        case .talk(let id): workspace.activities[id]?.title ?? MeetingKind.runningTalk.name
        case .expectationTalk: MeetingKind.expectationTalk.name
        case .leaderGroupMeeting(let id): workspace.activities[id]?.title ?? MeetingKind.leaderGroupMeeting.name
        case .mirror: Phrase("lederspejl mangler", "leader mirror missing")
        case .buddyMeeting(let id): workspace.activities[id]?.title ?? MeetingKind.buddyMeeting.name
        case .shadowing: Phrase("skyggepraktik", "shadowing")
        case .readiness(.talent): Phrase("talentets egen vurdering", "the talent's own assessment")
        case .readiness(.lineManager): Phrase("nærmeste leders vurdering", "the line manager's assessment")
        case .readiness(.together): Phrase("fælles vurdering af parathed", "joint assessment of readiness")
        case .plan:
            talents.contains { workspace.revisions(of: $0).contains { $0.isAgreed(in: workspace) } }
                ? Phrase("plan ikke aftalt igen", "new version of plan not agreed")
                : Phrase("plan ikke aftalt efter samtalen", "plan not agreed since the conversation")
        case .noPlan: Phrase("plan mangler", "no plan yet")
        case .agreement(let id):
            Phrase("aftale fra ", "agreement from ")
                + (workspace.meetings[id].map { workspace.title(of: $0).lowercasedFirst }
                    ?? Phrase("et møde", "a meeting"))
        case .task: Phrase("ledelsesopgave", "leadership task")
        case .answer(let id):
            Phrase(
                "svar: \(workspace.activities[id]?.title.da ?? "")",
                "answer to: \(workspace.activities[id]?.title.en ?? "")")
        case .attendance(let id):
            Phrase(
                "fremmøde: \(workspace.activities[id]?.title.da ?? "")",
                "attendance at: \(workspace.activities[id]?.title.en ?? "")")
        case .buddy: Phrase("mangler buddy", "no buddy")
        }
    }

    /// Days after a talk by which the plan should be agreed again. Our default.
    public static let daysToAgree = 14
    /// Days before an activity from which an unanswered invitation counts. Our default.
    public static let daysToAnswer = 14
    /// Days before the kick-off, at which the pairs are announced (TN), by which they should be made. Our default.
    public static let daysToPair = 14

    /// Everything that is awaited in a cohort and that the viewer may know of, the longest awaited first.
    /// - Parameter workspace: the whole one, not what the viewer sees: that a judgement is missing shows only there.
    public static func all(in workspace: Workspace, cohort: Cohort.ID, for viewer: Viewer) -> [Awaited] {
        let search = AwaitedSearch(workspace, cohort: cohort, for: viewer)
        return search.all()
            .map { ($0, DanishOrder.key($0.talents.map(workspace.name).joined(separator: " "))) }
            .sorted {
                ($0.0.since, $0.1, $0.0.title(in: workspace).da) < ($1.0.since, $1.1, $1.0.title(in: workspace).da)
            }
            .map(\.0)
    }
}

extension [Awaited] {
    /// How many things they are in all.
    public var things: Int { reduce(0) { $0 + $1.count } }
}
