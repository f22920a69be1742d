/// An item of a list in a plan. `order` is its place, so that undoing a removal puts it back there.
public protocol PlanItem: Codable, Hashable, Sendable, Identifiable where ID == RecordID<Self> {
    var order: Int { get }
    var faults: [Fault] { get }
}

/// The three columns of the transition from the old role to the new one.
public enum TransitionColumn: String, Codable, Sendable, CaseIterable {
    case keep, less, more

    public var name: Phrase {
        switch self {
        case .keep: Phrase("Fastholde", "Keep")
        case .less: Phrase("Mindre af, give slip", "Less, let go")
        case .more: Phrase("Nyt og mere", "New and more")
        }
    }
}

/// One line in a transition column.
public struct TransitionPoint: PlanItem {
    public var id: RecordID<TransitionPoint>
    public var order: Int
    public var column: TransitionColumn
    public var text: String

    public init(id: ID, order: Int, column: TransitionColumn, text: String) {
        self.id = id
        self.order = order
        self.column = column
        self.text = text
    }

    public var faults: [Fault] { text.isBlank ? [.missing(.text)] : [] }
}

/// A learning point, and its source: mirror, shadowing, a module.
public struct LearningPoint: PlanItem {
    public var id: RecordID<LearningPoint>
    public var order: Int
    public var text: String
    public var source: String

    public init(id: ID, order: Int, text: String, source: String) {
        self.id = id
        self.order = order
        self.text = text
        self.source = source
    }

    public var faults: [Fault] { text.isBlank ? [.missing(.text)] : [] }
}

/// A colleague whom the talent develops, by initials only, since they are no participant.
public struct Protege: PlanItem {
    /// The most that a talent develops at a time (TN, local talents).
    public static let most = 2

    public var id: RecordID<Protege>
    public var order: Int
    /// At most four letters.
    public var initials: String
    /// The area in which they train; nil if nothing is written, as in plans of earlier releases.
    public var trains: String?
    public var nextStep: String?
    public var lastTalked: Day?

    public init(
        id: ID, order: Int, initials: String, trains: String? = nil, nextStep: String? = nil, lastTalked: Day? = nil
    ) {
        self.id = id
        self.order = order
        self.initials = initials
        self.trains = trains
        self.nextStep = nextStep
        self.lastTalked = lastTalked
    }

    public var faults: [Fault] {
        if initials.isBlank { return [.missing(.initials)] }
        return initials.count > 4
            ? [
                Fault(
                    .initials,
                    Phrase(
                        "Kun initialer, højst fire bogstaver: Lokale talenter er ikke deltagere.",
                        "Initials only, at most four letters: protégés are not participants."))
            ]
            : []
    }
}

/// The free texts of a plan.
public enum PlanText: String, Codable, CodingKeyRepresentable, Sendable, CaseIterable {
    case motivation, strengths, challenges, seenByOthers, expectedEffect, agreements, talentEnvironment, products,
        afterProgramme
    /// The room for leadership (PPT, level 1).
    case roomMine, roomNotMine, roomHelp, measuredOn

    /// The texts about the room for leadership, which stand under a heading of their own.
    public static let room: [PlanText] = [.roomMine, .roomNotMine, .roomHelp, .measuredOn]

    public var name: Phrase {
        switch self {
        case .motivation: Phrase("Hvorfor jeg vil lede", "Why I want to lead")
        case .strengths: Phrase("Mine styrker", "My strengths")
        case .challenges: Phrase("Det, der udfordrer mig", "What challenges me")
        case .seenByOthers: Phrase("Det, andre ser i mig", "What others see in me")
        case .expectedEffect:
            Phrase("Den effekt, lederen forventer i enheden", "The effect the line manager expects in the unit")
        case .agreements: Phrase("Gensidige forventninger og aftaler", "Mutual expectations and agreements")
        case .talentEnvironment: Phrase("Det lokale talentmiljø", "The local talent environment")
        case .products: Phrase("Mere fra modulerne", "More from the modules")
        case .afterProgramme: Phrase("Efter programmet", "After the programme")
        case .roomMine: Phrase("Det er mit", "This is mine")
        case .roomNotMine: Phrase("Det er ikke mit", "This is not mine")
        case .roomHelp: Phrase("Her henter jeg hjælp", "This is where I get help")
        case .measuredOn:
            Phrase("Hvad jeg måles på, og hvornår det er godt nok", "What I am measured on, and when it is good enough")
        }
    }
}

/// The content of a development plan.
public struct PlanContent: Codable, Hashable, Sendable {
    public var texts: [PlanText: String] = [:]
    public var goals: [Goal] = []
    public var transition: [TransitionPoint] = []
    public var learning: [LearningPoint] = []
    public var proteges: [Protege] = []
    // Plans of earlier releases have neither of the two.
    private var moduleProducts: [ModuleProduct]?
    private var trainingGrounds: [TrainingGround]?
    public var isWithheldFromBuddy = false
    public var isSharedWithMentor = false

    public init() {}

    /// In the order of the modules.
    public var products: [ModuleProduct] {
        get { moduleProducts ?? [] }
        set { moduleProducts = newValue.isEmpty ? nil : newValue }
    }

    public var grounds: [TrainingGround] {
        get { trainingGrounds ?? [] }
        set { trainingGrounds = newValue.isEmpty ? nil : newValue }
    }

    /// The items of all lists.
    var items: [any PlanItem] {
        var all: [any PlanItem] = goals
        all += transition
        all += learning
        all += proteges
        all += products
        all += grounds
        return all
    }

    /// The levels that no goal is about.
    public var levelsWithoutGoal: [GoalLevel] {
        GoalLevel.allCases.filter { level in !goals.contains { $0.level == level } }
    }

    public func points(in column: TransitionColumn) -> [TransitionPoint] {
        transition.filter { $0.column == column }
    }

    /// The part that a buddy may read.
    var goalsOnly: PlanContent {
        var content = PlanContent()
        content.goals = goals
        return content
    }
}

extension Array where Element: PlanItem {
    /// The order number of a new last item.
    public var nextOrder: Int { (last?.order ?? 0) + 1 }
}

extension Field {
    public static let column = Field("column")
    public static let initials = Field("initials")
}
