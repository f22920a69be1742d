/// A leadership task: a real task of the line manager's, with its giver, due date and result.
public struct LeadershipTask: Stored {
    public var id: RecordID<LeadershipTask>
    public var talent: Talent.ID
    public var text: String
    /// The giver's name: the line manager, or a member of the management team.
    public var givenBy: String
    public var due: Day?
    public var progress: Progress
    public var outcome: String
    public var isEvaluatedWithBuddy: Bool
    /// Nil for a task that the talent has taken, and in tasks of earlier releases.
    public var offer: TaskOffer?

    public init(
        id: ID, talent: Talent.ID, text: String, givenBy: String = "", due: Day? = nil,
        progress: Progress = .notStarted, outcome: String = "", isEvaluatedWithBuddy: Bool = false,
        offer: TaskOffer? = nil
    ) {
        self.id = id
        self.talent = talent
        self.text = text
        self.givenBy = givenBy
        self.due = due
        self.progress = progress
        self.outcome = outcome
        self.isEvaluatedWithBuddy = isEvaluatedWithBuddy
        self.offer = offer
    }

    public static var kind: RecordKind { .task }
    public static var table: WritableKeyPath<Workspace, [ID: LeadershipTask]> { \.tasks }
    public var references: [RecordKey] { [RecordKey(talent)] }

    public func faults(replacing old: LeadershipTask?, in workspace: Workspace) -> [Fault] {
        faults(in: workspace) + (workspace.dueFault(due, replacing: old?.due, of: talent).map { [$0] } ?? [])
    }

    public func faults(in workspace: Workspace) -> [Fault] {
        if text.isBlank { return [.missing(.text)] }
        guard offer != nil, progress != .notStarted else { return [] }
        return [
            Fault(
                .progress,
                Phrase(
                    "En opgave, som der ikke er sagt ja til endnu, kan ikke være i gang.",
                    "A task that has not been accepted yet cannot be in progress."))
        ]
    }
}

/// The state of a task that somebody offers the talent.
public enum TaskOffer: String, Codable, Sendable, CaseIterable {
    case open, declined

    public var name: Phrase {
        switch self {
        case .open: Phrase("tilbudt", "offered")
        case .declined: Phrase("nej tak", "declined")
        }
    }
}

extension LeadershipTask {
    /// Whether the talent has taken it and is not done with it.
    public var isOpen: Bool { progress.isOpen && offer == nil }

    /// The offer, otherwise the progress in words.
    public var state: Phrase { offer?.name ?? progress.taskName }

    /// Only the talent answers an offer; the owner enters the answer. Others may offer it again, or withdraw it.
    public static func may(
        _ viewer: Viewer, make edit: Edit<LeadershipTask>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        guard Permission.may(viewer, edit, before, after) else { return false }
        guard !viewer.isOwner, let old = edit.old?.offer, let new = edit.new, new.offer != old else { return true }
        return new.offer == .open || before.roles(of: viewer, towards: new.talent).contains(.talent)
    }
}

extension Field {
    public static let givenBy = Field("givenBy")
    public static let outcome = Field("outcome")
}
