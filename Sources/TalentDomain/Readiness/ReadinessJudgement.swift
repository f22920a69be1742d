/// Whose judgement it is. Our default: each first on their own, then together.
public enum Judge: String, Codable, Sendable, CaseIterable {
    case talent, lineManager, together

    public var name: Phrase {
        switch self {
        case .talent: Phrase("talentet selv", "the talent")
        case .lineManager: Phrase("nærmeste leder", "the line manager")
        case .together: Phrase("i fællesskab", "both together")
        }
    }
}

/// Where a talent stands on a day, with the purpose it was judged for. History is kept.
public struct ReadinessJudgement: Stored {
    public var id: RecordID<ReadinessJudgement>
    public var talent: Talent.ID
    public var on: Day
    public var purpose: Direction
    public var work: Work
    public var performance: Performance
    public var judge: Judge
    public var comment: String
    /// Whoever judges alone is ready to share it; of a judgement made together: both stand by it, else it is a proposal.
    public var isShared: Bool
    /// Who wrote it on their own account; nil where the keeper of the store entered it, who has laid it before both.
    public var writtenBy: Person.ID?

    public init(
        id: ID, talent: Talent.ID, on: Day, purpose: Direction, work: Work, performance: Performance,
        judge: Judge, comment: String = "", isShared: Bool? = nil, writtenBy: Person.ID? = nil
    ) {
        self.id = id
        self.talent = talent
        self.on = on
        self.purpose = purpose
        self.work = work
        self.performance = performance
        self.judge = judge
        self.comment = comment
        self.isShared = isShared ?? (judge == .together)
        self.writtenBy = writtenBy
    }

    /// Talent and line manager both stand by it.
    public var isAgreed: Bool { judge == .together && isShared }
    /// One of the two has written it for both; the other has not confirmed it.
    public var isProposal: Bool { judge == .together && !isShared }

    /// nil only for a judgement that was never accepted: `faults` refuses a cell the source does not have.
    public var box: ReadinessBox? { ReadinessBox(purpose: purpose, work: work, performance: performance) }

    public static var kind: RecordKind { .readiness }
    public static var table: WritableKeyPath<Workspace, [ID: ReadinessJudgement]> { \.readiness }
    public var references: [RecordKey] { [RecordKey(talent)] + (writtenBy.map { [RecordKey($0)] } ?? []) }

    public func faults(in workspace: Workspace) -> [Fault] {
        // Our default (domain.md §8): each first on their own, so that nobody's first view leans on the other's.
        if isProposal, workspace.readiness[id] == nil, workspace.openViews(of: talent) == nil {
            return [
                Fault(
                    .judge,
                    Phrase(
                        "Skriv og del først hver jeres egen vurdering.",
                        "First, each of you must write and share your own assessment."))
            ]
        }
        guard box == nil else { return [] }
        return [
            Fault(
                .work,
                purpose == .vertical
                    ? Phrase(
                        "Vertikalt er der ingen boks for avancerede opgaver på eget niveau: Vælg det, der beskriver arbejdet bedst.",
                        "For a vertical direction, advanced tasks at the current level have no box: choose the row that describes the work best."
                    )
                    : Phrase(
                        "Horisontalt er der ingen boks for opgaver på næste niveau: Vælg avancerede eller enkle opgaver.",
                        "For a horizontal direction, tasks at the next level do not apply: choose advanced or simple tasks."
                    ))
        ]
    }
}
