/// The level at which a learning goal has its effect.
public enum GoalLevel: String, Codable, Sendable, CaseIterable {
    case individual, team, organisation

    public var name: Phrase {
        switch self {
        case .individual: Phrase("individ", "individual")
        case .team: Phrase("team", "team")
        case .organisation: Phrase("organisation", "organisation")
        }
    }
}

/// The progress of a goal or a task.
public enum Progress: String, Codable, Sendable, CaseIterable {
    case notStarted, underWay, reached, dropped

    public var name: Phrase {
        switch self {
        case .notStarted: Phrase("ikke begyndt", "not started")
        case .underWay: Phrase("i gang", "in progress")
        case .reached: Phrase("nået", "reached")
        case .dropped: Phrase("opgivet", "dropped")
        }
    }

    /// The name for a leadership task: a task is solved, a goal is reached.
    public var taskName: Phrase { self == .reached ? Phrase("løst", "done") : name }

    public var isOpen: Bool { self == .notStarted || self == .underWay }

    public var sign: String {
        switch self {
        case .notStarted: "○"
        case .underWay: "◐"
        case .reached: "●"
        case .dropped: "×"
        }
    }

    /// The progress after Space: not begun → under way → reached → not begun.
    public var next: Progress {
        switch self {
        case .notStarted: .underWay
        case .underWay: .reached
        case .reached, .dropped: .notStarted
        }
    }
}

/// A learning goal of a development plan.
public struct Goal: PlanItem {
    public var id: RecordID<Goal>
    /// Its place among the plan's goals.
    public var order: Int
    public var level: GoalLevel
    public var text: String
    /// The measure by which one sees that it is reached.
    public var measure: String
    public var due: Day?
    /// The leadership competence that it trains; empty if it is none of the programme's.
    public var competence: String
    public var progress: Progress

    public init(
        id: ID, order: Int, level: GoalLevel, text: String, measure: String = "", due: Day? = nil,
        competence: String = "", progress: Progress = .notStarted
    ) {
        self.id = id
        self.order = order
        self.level = level
        self.text = text
        self.measure = measure
        self.due = due
        self.competence = competence
        self.progress = progress
    }

    public var faults: [Fault] { text.isBlank ? [.missing(.text)] : [] }
}

extension Field {
    public static let measure = Field("measure")
    public static let competence = Field("competence")
}
