/// What a leadership level asks of a person, shown beside the plan as inspiration, never as a checklist.
///
/// Sources: tasks, transition and critical competences from PPT; abilities and pitfalls from TN, but from PPT the abilities of
/// levels 3 and 4 and the pitfalls of level 4.
public struct LevelInspiration: Hashable, Sendable, Decodable {
    /// Any but the level of employees, which has nothing of its own.
    public let level: Level
    /// The tasks that define the level.
    public let tasks: [Phrase]
    /// What makes the step up to this level hard.
    public let transition: [Phrase]
    /// The critical competences, each with the reason for it.
    public let competences: [Reasoned]
    /// What a leader at this level must be able to do.
    public let abilities: [Phrase]
    /// Where people often stumble on the way up to this level.
    public let pitfalls: [Phrase]

    public struct Reasoned: Hashable, Sendable, Decodable {
        public let name: Phrase
        public let why: Phrase
    }
}

/// All that may inspire a plan: the levels, the programme's competences, and what comes after.
public struct Inspiration: Hashable, Sendable {
    /// From leader to director.
    public let levels: [LevelInspiration]
    public let competences: [Competence]
    public let grounds: TrainingGrounds

    public init(levels: [LevelInspiration], competences: [Competence], grounds: TrainingGrounds) {
        self.levels = levels
        self.competences = competences
        self.grounds = grounds
    }

    /// Nil for employees.
    public func level(_ level: Level) -> LevelInspiration? { levels.first { $0.level == level } }

    /// One of the six leadership competences of Talent Nord.
    public struct Competence: Hashable, Sendable, Decodable {
        public let number: Int
        public let name: Phrase
        public let about: Phrase
    }

    /// Where a talent can practise once the programme is over.
    public struct TrainingGrounds: Hashable, Sendable, Decodable {
        public let vertical: [Phrase]
        public let horizontal: [Phrase]
    }
}
