import TalentDomain

/// The plan, tasks, notes and logbook of one talent. Days count from today or from the cohort's activities.
struct TalentSeed: Sendable {
    let id: String

    // The development plan
    var texts: [PlanText: String] = [:]
    var goals: [GoalSeed] = []
    var keep: [Line] = []
    var less: [Line] = []
    var more: [Line] = []
    var learning: [LearningSeed] = []
    /// Initials of the colleagues that the talent develops.
    var proteges: [String] = []
    /// By initials.
    var protegeFacts: [String: ProtegeSeed] = [:]
    /// The texts of each module's product, in the order of its parts, by the number of the module.
    var products: [Int: [String]] = [:]
    var grounds: [GroundSeed] = []
    var revisions: [RevisionSeed] = []
    /// True: the talent keeps a private working copy. False: the consultant keeps the plan as it was agreed.
    var keepsWorkingCopy = false
    var withholdsFromBuddy = false

    var tasks: [TaskSeed] = []

    // Talks with the line manager: 0 is the one about expectations at the kick-off, 1–3 those after the modules
    var talkNotes: [TalkSeed] = []
    /// The last talk that was held, 0–3.
    var lastTalkHeld = 3
    /// The day of the next talk, in days from today; negative if it is overdue.
    var nextTalk: Int?
    /// The number of due meetings of the line manager's management team that the talent has attended.
    var leaderGroupMeetings = 1
    var mentorTalks: [MentorTalkSeed] = []

    var mirror: MirrorSeed?
    var shadowing: ShadowingSeed?
    var judgements: [JudgementSeed] = []
    var steps: [StepSeed] = []
    /// The points of the plan for the local talent environment.
    var localPoints: [LocalPointSeed] = []
    var log: [LogSeed] = []

    init(_ id: String) { self.id = id }
}

/// The practice of a developed colleague, and the days since the last talk.
struct ProtegeSeed: Sendable {
    let trains, next: String
    let talked: Int
}

/// A training ground after the programme that begins in a number of days from today.
struct GroundSeed: Sendable {
    let text, giver, carriedBy: String
    let inDays: Int

    init(_ text: String, from giver: String, carriedBy: String, in days: Int) {
        (self.text, self.giver, self.carriedBy, inDays) = (text, giver, carriedBy, days)
    }
}

/// A point of the plan for the local talent environment, due in a number of days from today.
struct LocalPointSeed: Sendable {
    let what, who: String
    let inDays: Int
}

/// A leadership task. Without a giver it comes from the line manager.
struct TaskSeed: Sendable {
    let text: String
    let givenBy: String?
    /// Days from today.
    let due: Int?
    let progress: Progress
    let outcome: String
    let isEvaluatedWithBuddy: Bool
    /// The line manager offers it, and the talent has not answered.
    let isOffer: Bool

    init(
        _ text: String, givenBy: String? = nil, due: Int?, _ progress: Progress, outcome: String = "",
        evaluated: Bool = false, isOffer: Bool = false
    ) {
        self.text = text
        self.givenBy = givenBy
        self.due = due
        self.progress = progress
        self.outcome = outcome
        isEvaluatedWithBuddy = evaluated
        self.isOffer = isOffer
    }
}

/// Something agreed at a meeting, due in days from today.
struct AgreementSeed: Sendable {
    let text: String
    let due: Int
    let isDone: Bool

    init(_ text: String, due: Int, done: Bool = false) {
        self.text = text
        self.due = due
        isDone = done
    }
}

/// The notes of a talk between talent and line manager.
struct TalkSeed: Sendable {
    let number: Int
    let note: String
    let agreements: [AgreementSeed]

    init(_ number: Int, _ note: String, _ agreements: [AgreementSeed] = []) {
        self.number = number
        self.note = note
        self.agreements = agreements
    }
}

struct MentorTalkSeed: Sendable {
    let day: SeedDay
    let note: String

    init(_ day: SeedDay, _ note: String) {
        self.day = day
        self.note = note
    }
}

/// The buddy's notes from the interviews about the talent.
struct MirrorSeed: Sendable {
    let notes: String
    let isReleased: Bool

    init(_ notes: String, released: Bool = true) {
        self.notes = notes
        isReleased = released
    }
}

/// The buddy follows a meeting that the talent leads.
enum ShadowingSeed: Sendable {
    /// With the buddy's feedback.
    case held(daysAgo: Int, String)
    case planned(inDays: Int)
}

/// A judgement of readiness; its purpose is the talent's direction.
struct JudgementSeed: Sendable {
    let day: SeedDay
    let work: Work
    let performance: Performance
    let judge: Judge
    let comment: String
    let isShared: Bool

    init(
        _ day: SeedDay, _ work: Work, _ performance: Performance, by judge: Judge = .together, _ comment: String = "",
        shared: Bool = true
    ) {
        self.day = day
        self.work = work
        self.performance = performance
        self.judge = judge
        self.comment = comment
        isShared = shared
    }
}

/// An entry of the logbook.
struct LogSeed: Sendable {
    let day: SeedDay
    /// 0–23.
    let hour: Int
    let text: String
    let sharedWith: Set<LogAudience>
    let isStarred: Bool
    let isHostConfidential: Bool
    /// The number of the goal that it is about, from 1.
    let goal: Int?

    init(
        _ day: SeedDay, hour: Int, _ text: String, shared: Set<LogAudience> = [], starred: Bool = false,
        hostConfidential: Bool = false, goal: Int? = nil
    ) {
        self.day = day
        self.hour = hour
        self.text = text
        sharedWith = shared
        isStarred = starred
        isHostConfidential = hostConfidential
        self.goal = goal
    }
}
