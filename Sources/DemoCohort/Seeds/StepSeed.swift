import TalentDomain

/// The answers of the talent or the line manager to "Er du klar til trinet?".
struct StepSeed: Sendable {
    let round: Int
    let day: SeedDay
    let judge: Judge
    /// Fewer than five where not all are answered yet.
    let answers: [StepAssessment.Answer]
    let isShared: Bool

    init(
        _ round: Int, _ day: SeedDay, by judge: Judge, shared: Bool = true, _ answers: [(StepAnswer, String)]
    ) {
        self.round = round
        self.day = day
        self.judge = judge
        self.answers = answers.map { StepAssessment.Answer($0, example: $1) }
        isShared = shared
    }
}
