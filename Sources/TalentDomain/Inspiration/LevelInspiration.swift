/// The demands of a leadership level, shown beside the plan as inspiration, never as a checklist.
///
/// Sources: tasks, transition and critical competences from Pas på trinet!; abilities and pitfalls from Talent Nord
/// 2.0, but the abilities of levels 3 and 4 and the pitfalls of level 4 from Pas på trinet!.
public struct LevelInspiration: Hashable, Sendable, Decodable {
    /// Any level but that of employees, for which there is no inspiration.
    public let level: Level
    /// The tasks that define the level.
    public let tasks: [Phrase]
    /// The difficulties of the step up to this level.
    public let transition: [Phrase]
    /// The critical competences, each with its reason.
    public let competences: [Reasoned]
    /// The abilities that a leader at this level needs.
    public let abilities: [Phrase]
    /// The mistakes that people often make on the way up to this level.
    public let pitfalls: [Phrase]

    public struct Reasoned: Hashable, Sendable, Decodable {
        public let name: Phrase
        public let why: Phrase
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
    }
}
