/// An overdue item: what is late, which talents it is about, and who can do it.
///
/// It never contains the text of a note, a task or an entry, only the due date and the kind.
public struct Awaited: Hashable, Sendable {
    public enum AccessCategory: Hashable, Sendable {
        case talk(Activity.ID)
        /// The talk about expectations. The programme asks for it at the kick-off, and does not number it as a talk.
        case expectationTalk(Activity.ID)
        case leaderGroupMeeting(Activity.ID)
        case mirror(Activity.ID)
        case buddyMeeting(Activity.ID)
        case shadowing(Activity.ID)
        case networkMeeting(Activity.ID)
        /// A judgement of readiness; says whose is missing.
        case readiness(Judge)
        /// There is a plan, but no version of it has been agreed since the last talk.
        case plan
        /// No plan has been shared, and none has been kept by the consultant.
        case noPlan
        /// An agreement made at a meeting.
        case agreement(Meeting.ID)
        case task(LeadershipTask.ID)
        /// An answer to an invitation.
        case answer(Activity.ID)
        /// The attendance of a past activity.
        case attendance(Activity.ID)
        /// The thing that the talent tries before the second day of a module, or how it went; the module's second day.
        case practice(Activity.ID)
        /// An unanswered question to the teacher.
        case question(TeacherQuestion.ID)
        /// A decision of the steering group whose due date is past.
        case decision(SteeringItem.ID)
        /// The talent has no buddy.
        case buddy
        /// The talent wishes for a mentor, or the mentor has stopped.
        case mentor
        /// So many have left a network group that too few are left.
        case smallGroup(NetworkGroup.ID)
    }

    public var category: AccessCategory
    /// The talents it is about.
    public var talents: [Talent.ID]
    /// The due date.
    public var since: Day
    /// The people who can do it.
    public var responsible: [Person.ID]
    /// The day on which the participants have agreed to do it; nil if they have agreed on none.
    public var agreedFor: Day?

    /// The number of items: a mirror and a missing buddy count once for each talent, a meeting of two once.
    public var count: Int {
        switch category {
        case .mirror, .buddy: talents.count
        default: 1
        }
    }

    /// The text in a list, after the talent's name.
    public func title(in workspace: Workspace) -> Phrase {
        switch category {
        case .talk(let id): workspace.activities[id]?.title ?? MeetingKind.runningTalk.name
        case .expectationTalk(let id):
            workspace.activities[id]?.title(of: .expectationTalk) ?? MeetingKind.expectationTalk.name
        case .leaderGroupMeeting(let id): workspace.activities[id]?.title ?? MeetingKind.leaderGroupMeeting.name
        case .mirror: Phrase("lederspejl", "leader mirror")
        case .buddyMeeting(let id): workspace.activities[id]?.title ?? MeetingKind.buddyMeeting.name
        case .shadowing: Phrase("skyggepraktik", "shadowing")
        case .networkMeeting(let id): workspace.activities[id]?.title ?? MeetingKind.networkGroup.name
        case .readiness(.talent): Phrase("talentets egen vurdering", "the talent's own assessment")
        case .readiness(.lineManager): Phrase("nærmeste leders vurdering", "the line manager's assessment")
        case .readiness(.together): Phrase("fælles vurdering af parathed", "joint assessment of readiness")
        case .plan:
            talents.contains { workspace.revisions(of: $0).contains { $0.isAgreed(in: workspace) } }
                ? Phrase("plan skal aftales igen", "plan to be agreed again")
                : Phrase("plan ikke aftalt endnu", "plan not agreed yet")
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
        case .practice(let id):
            practiceTitle(day2: id, in: workspace)
        case .question(let id):
            Phrase("spørgsmål til ", "question about ")
                + (workspace.questions[id].flatMap { workspace.activities[$0.activity]?.title } ?? Phrase("–"))
        case .decision(let id):
            Phrase("beslutning fra ", "decision of ")
                + (workspace.steeringItems[id].flatMap { workspace.activities[$0.activity]?.title } ?? Phrase("–"))
        case .buddy: Phrase("mangler buddy", "no buddy")
        case .mentor: Phrase("mangler mentor", "no mentor")
        case .smallGroup: Phrase("netværksgruppe for lille", "network group too small")
        }
    }

    /// Days after a talk by which the plan should be agreed again. Chosen for Spor.
    public static let daysToAgree = 14
    /// Days before an activity from which a missing answer counts. Chosen for Spor.
    public static let daysToAnswer = 14
    /// Days before the kick-off by which the pairs should be made; Talent Nord announces them at the kick-off. Chosen
    /// for Spor.
    public static let daysToPair = 14

    /// All overdue items of a cohort that the viewer may know of, the longest overdue first.
    /// - Parameter workspace: the whole data, not the viewer's part: only there does a missing judgement show.
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
    /// The total number of items.
    public var things: Int { reduce(0) { $0 + $1.count } }
}
