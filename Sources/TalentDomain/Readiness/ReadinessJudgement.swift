/// The judge. Chosen for Spor: each alone first, then together.
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

/// A judgement of a talent's readiness on a day. Earlier ones are kept.
public struct ReadinessJudgement: Stored {
    public var id: RecordID<ReadinessJudgement>
    public var talent: Talent.ID
    public var on: Day
    public var purpose: Direction
    public var work: Work
    public var performance: Performance
    public var judge: Judge
    public var comment: String
    /// A judgement made alone is ready to be shared. One made together is agreed by both; until then it is a proposal.
    public var isShared: Bool
    /// The person who wrote it. Nil if the owner of the store entered it, who has discussed it with both.
    public var writtenBy: Person.ID?
    // Judgements of earlier releases have none.
    private var situation: String?

    public init(
        id: ID, talent: Talent.ID, on: Day, purpose: Direction, work: Work, performance: Performance,
        judge: Judge, comment: String = "", example: String = "", isShared: Bool? = nil, writtenBy: Person.ID? = nil
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
        self.example = example
    }

    /// A situation that shows it; may be empty.
    public var example: String {
        get { situation ?? "" }
        set { situation = newValue.isEmpty ? nil : newValue }
    }

    /// Agreed by talent and line manager.
    public var isAgreed: Bool { judge == .together && isShared }
    /// Written by one for both; the other has not confirmed it.
    public var isProposal: Bool { judge == .together && !isShared }

    /// Nil only for a judgement that `faults` refuses, with a cell that Talent Nord does not have.
    public var box: ReadinessBox? { ReadinessBox(purpose: purpose, work: work, performance: performance) }

    public static var kind: RecordKind { .readiness }
    public static var table: WritableKeyPath<Workspace, [ID: ReadinessJudgement]> { \.readiness }
    public var references: [RecordKey] { [RecordKey(talent)] + (writtenBy.map { [RecordKey($0)] } ?? []) }

    public func faults(in workspace: Workspace) -> [Fault] {
        // Each judges alone first, so that neither is influenced by the other.
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

extension Field {
    public static let judge = Field("judge")
    public static let purpose = Field("purpose")
    public static let work = Field("work")
    public static let performance = Field("performance")
}
