/// The design of a programme: its contents, and the rules that give its activities their dates.
///
/// Every template can be scheduled: the initialiser refuses missing and circular references.
public struct ProgrammeTemplate: Hashable, Sendable {
    /// The key that its cohorts keep: "talent-nord".
    public let key: String
    public let name: Phrase
    public let about: Phrase
    public let participants: ParticipantWord
    public let outcome: ProgrammeOutcome
    /// Nil for a programme that no source places on a level.
    public let ambition: AmbitionLevel?
    /// The parts of the programme: those of its activities, its outcome, and those that it has besides.
    public let uses: Set<ProgrammePart>
    /// The guides of its talks and meetings that differ from the common ones.
    public let guides: [Guide]
    public let hoursPerDay: Double
    /// Percent.
    public let completionGoal: Int
    /// Percent.
    public let expectationGoal: Int
    public let competences: [Competence]
    /// Competences that the programme takes up besides, as those of the future.
    public let future: [Phrase]
    public let modules: [Module]
    /// Decisions about the whole programme, where its source is silent or contradicts itself.
    public let rulings: [Ruling]
    public let activities: [PlannedActivity]
    /// The activities in an order in which each comes after those that it depends on.
    let placementOrder: [PlannedActivity]

    public init(
        key: String, name: Phrase, about: Phrase, participants: ParticipantWord = .talents,
        outcome: ProgrammeOutcome = .readiness, ambition: AmbitionLevel? = nil, besides: Set<ProgrammePart> = [],
        guides: [Guide] = [], hoursPerDay: Double = 8,
        completionGoal: Int = 95, expectationGoal: Int = 80, competences: [Competence] = [], future: [Phrase] = [],
        modules: [Module] = [],
        rulings: [Ruling] = [], activities: [PlannedActivity]
    ) throws(TemplateError) {
        self.key = key
        self.name = name
        self.about = about
        self.participants = participants
        self.outcome = outcome
        self.ambition = ambition
        self.guides = guides
        uses = besides.union(activities.compactMap { ProgrammePart(of: $0.kind) })
            .union(outcome == .readiness ? [.readiness] : [])
        self.hoursPerDay = hoursPerDay
        self.completionGoal = completionGoal
        self.expectationGoal = expectationGoal
        self.competences = competences
        self.future = future
        self.modules = modules
        self.rulings = rulings
        self.activities = activities
        placementOrder = try ProgrammeTemplate.ordered(activities)
        let numbers = Set(modules.map(\.number))
        for activity in activities {
            if let module = activity.module, !numbers.isEmpty, !numbers.contains(module) {
                throw .unknownModule(module, in: activity.id)
            }
        }
        for same in Dictionary(grouping: activities, by: \.title).values where same.count > 1 {
            throw .sameTitle(same[0].id, same[1].id)
        }
    }

    /// A leadership competence of the programme, with the number in its source.
    public struct Competence: Hashable, Sendable {
        public let number: Int
        public let name: Phrase
        public let about: Phrase?

        public init(number: Int, name: Phrase, about: Phrase? = nil) {
            self.number = number
            self.name = name
            self.about = about
        }
    }

    /// A module of the programme, with the product that each participant keeps from it.
    public struct Module: Hashable, Sendable {
        public let number: Int
        public let title: Phrase
        /// The number of the module's competence, which is not the module's own.
        public let competence: Int?
        public let product: Phrase
        /// The parts of the product; empty where it is written in one text.
        public let parts: [Phrase]

        public init(number: Int, title: Phrase, competence: Int?, product: Phrase, parts: [Phrase] = []) {
            self.number = number
            self.title = title
            self.competence = competence
            self.product = product
            self.parts = parts
        }
    }

    public struct Ruling: Hashable, Sendable {
        public let text: Phrase
        /// The document and section of the source.
        public let source: String

        public init(text: Phrase, source: String) {
            self.text = text
            self.source = source
        }
    }

    private static func ordered(_ activities: [PlannedActivity]) throws(TemplateError) -> [PlannedActivity] {
        var waiting: [PlannedActivity] = []
        var known: Set<Activity.ID> = []
        for activity in activities {
            guard known.insert(activity.id).inserted else { throw .duplicate(activity.id) }
            waiting.append(activity)
        }
        for activity in activities {
            for anchor in activity.placement.anchors where !known.contains(anchor) {
                throw .unknownAnchor(anchor, in: activity.id)
            }
        }
        guard activities.count(where: { $0.placement == .kickOff }) == 1 else { throw .notOneKickOff }

        var ordered: [PlannedActivity] = []
        var placed: Set<Activity.ID> = []
        while !waiting.isEmpty {
            let ready = waiting.filter { $0.placement.anchors.allSatisfy(placed.contains) }
            guard !ready.isEmpty else { throw .circle(ring(of: waiting)) }
            ordered += ready
            placed.formUnion(ready.map(\.id))
            waiting.removeAll { placed.contains($0.id) }
        }
        return ordered
    }

    /// Those that depend on each other, without those that only depend on them.
    private static func ring(of waiting: [PlannedActivity]) -> [Activity.ID] {
        var ring = waiting
        while true {
            let needed = Set(ring.flatMap(\.placement.anchors)), rest = ring.filter { needed.contains($0.id) }
            guard rest.count < ring.count else { return ring.map(\.id) }
            ring = rest
        }
    }
}

/// A template cannot be scheduled.
public enum TemplateError: Error, Hashable, Sendable {
    case duplicate(Activity.ID)
    case unknownAnchor(Activity.ID, in: Activity.ID)
    /// These activities depend on each other.
    case circle([Activity.ID])
    case notOneKickOff
    /// The activity has the number of a module that the programme does not describe.
    case unknownModule(Int, in: Activity.ID)
    case sameTitle(Activity.ID, Activity.ID)

    public var phrase: Phrase {
        switch self {
        case .duplicate(let id):
            Phrase(
                "To aktiviteter hedder »\(id)«. Giv den ene et andet id.",
                "Two activities are called “\(id)”. Give one of them another id.")
        case .unknownAnchor(let anchor, let id):
            Phrase(
                "»\(id)« er placeret i forhold til »\(anchor)«, som ikke findes i programmet. Ret navnet, eller tilføj aktiviteten.",
                "“\(id)” is placed relative to “\(anchor)”, which is not in the programme. Correct the name or add the activity."
            )
        case .circle(let ids):
            Phrase(
                "Disse aktiviteter venter på hinanden i en ring: \(list(ids)). Lad en af dem følge kick-off i stedet.",
                "These activities wait for each other in a loop: \(list(ids)). Let one of them follow the kick-off instead."
            )
        case .unknownModule(let number, let id):
            Phrase(
                "»\(id)« hører til modul \(number), som programmet ikke har. Ret tallet, eller tilføj et [[module]].",
                "“\(id)” belongs to module \(number), which the programme does not have. Correct the number or add a [[module]]."
            )
        case .sameTitle(let first, let second):
            Phrase(
                "»\(first)« og »\(second)« har samme titel. Giv den ene en anden, eller skriv {nr} i den.",
                "“\(first)” and “\(second)” have the same title. Change one of them, or put {nr} in it.")
        case .notOneKickOff:
            Phrase(
                "Præcis én aktivitet skal være kick-off: Skriv »kickOff = true« i dens »when«, og kun dér.",
                "Exactly one activity must be the kick-off: put “kickOff = true” in its “when”, and only there.")
        }
    }

    private func list(_ ids: [Activity.ID]) -> String { ids.map(\.raw).joined(separator: ", ") }
}
