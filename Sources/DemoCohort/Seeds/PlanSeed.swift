import TalentDomain

/// The version in which something came into a plan: the first agreed one, the second, or after the last.
enum PlanStage: Int, Comparable, Sendable {
    case first = 1, second, now

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A learning goal and its progress.
struct GoalSeed: Sendable {
    let level: GoalLevel
    let text: String
    let measure: String
    /// Days from today.
    let due: Int
    let competence: String
    /// Progress at the second version; at the first, no goal has begun.
    let was: Progress
    let now: Progress
    let since: PlanStage

    init(
        _ level: GoalLevel, _ text: String, measure: String, due: Int, _ competence: Competence,
        was: Progress = .notStarted, now: Progress = .underWay, since: PlanStage = .first
    ) {
        self.level = level
        self.text = text
        self.measure = measure
        self.due = due
        self.competence = competence.rawValue
        self.was = was
        self.now = now
        self.since = since
    }

    func progress(at stage: PlanStage) -> Progress {
        switch stage {
        case .first: .notStarted
        case .second: was
        case .now: now
        }
    }
}

/// The six leadership competences of Talent Nord 2.0.
enum Competence: String, Sendable {
    case coreTask = "Ledelse gennem kerneopgaven"
    case innovation = "Innovationsledelse"
    case talent = "Talentledelse"
    case communication = "Ledelseskommunikation"
    case implementation = "Ledelse gennem implementering og resultatskabelse"
    case network = "Ledelse gennem netværk og samskabelse"
}

/// One line of a transition column, in the plan from the first version unless `since` is another.
struct Line: Sendable, ExpressibleByStringLiteral {
    let text: String
    let since: PlanStage

    init(_ text: String, since: PlanStage) {
        self.text = text
        self.since = since
    }

    init(stringLiteral text: String) { self.init(text, since: .first) }
}

struct LearningSeed: Sendable {
    let text: String
    let source: String
    let since: PlanStage

    init(_ text: String, from source: String, since: PlanStage = .second) {
        self.text = text
        self.source = source
        self.since = since
    }
}

/// A version of the plan shared at a talk.
struct RevisionSeed: Sendable {
    /// The talk at which it was shared, 1–3.
    let talk: Int
    /// The line manager's comment; nil when the line manager has not agreed yet.
    let agreement: String?

    init(talk: Int, agreed agreement: String?) {
        self.talk = talk
        self.agreement = agreement
    }
}
