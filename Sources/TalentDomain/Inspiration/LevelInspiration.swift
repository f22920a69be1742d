/// The demands of a leadership level, shown beside the plan as inspiration, never as a checklist.
///
/// Sources: tasks, transition and critical competences from Pas på trinet!; abilities and pitfalls from Talent Nord
/// 2.0, but the abilities of levels 3 and 4 and the pitfalls of level 4 from Pas på trinet!.
public struct LevelInspiration: Hashable, Sendable, Decodable {
    /// Any level but that of employees, for which there is no inspiration.
    public let level: Level
    /// The level in one sentence.
    public let about: Phrase
    /// The tasks that define the level.
    public let tasks: [Phrase]
    /// The difficulties of the step up to this level.
    public let transitions: [Transition]
    /// The five critical competences.
    public let competences: [CriticalCompetence]
    /// The abilities that a leader at this level needs.
    public let abilities: [Phrase]
    /// The mistakes that people often make on the way up to this level.
    public let pitfalls: [Phrase]
    /// Questions for the logbook.
    public private(set) var questions: [Phrase] = []

    /// A part of the step up to a level.
    public struct Transition: Hashable, Sendable, Decodable {
        public let name: Phrase
        /// Its difficulty in one sentence.
        public let hard: Phrase
        public let question: Phrase
    }

    /// A competence that the level requires.
    public struct CriticalCompetence: Hashable, Sendable, Decodable {
        public let name: Phrase
        public let meaning: Phrase
        public let why: Phrase
        /// A sentence that somebody who has it says of themselves, for "Er du klar til trinet?".
        public let statement: Phrase
    }
}

/// All inspiration for a plan: the levels and the training grounds.
public struct Inspiration: Hashable, Sendable {
    /// From leader to director.
    public let levels: [LevelInspiration]
    public let grounds: TrainingGrounds

    public init(levels: [LevelInspiration], grounds: TrainingGrounds) {
        self.levels = levels
        self.grounds = grounds
    }

    /// Nil for employees.
    public func level(_ level: Level) -> LevelInspiration? { levels.first { $0.level == level } }

    /// Where a talent can practise once the programme is over.
    public struct TrainingGrounds: Hashable, Sendable, Decodable {
        public let vertical: [Phrase]
        public let horizontal: [Phrase]

        public func kinds(for direction: Direction) -> [Phrase] { direction == .vertical ? vertical : horizontal }
    }
}
