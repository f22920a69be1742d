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

    public init(
        id: ID, talent: Talent.ID, text: String, givenBy: String = "", due: Day? = nil,
        progress: Progress = .notStarted, outcome: String = "", isEvaluatedWithBuddy: Bool = false
    ) {
        self.id = id
        self.talent = talent
        self.text = text
        self.givenBy = givenBy
        self.due = due
        self.progress = progress
        self.outcome = outcome
        self.isEvaluatedWithBuddy = isEvaluatedWithBuddy
    }

    public static var kind: RecordKind { .task }
    public static var table: WritableKeyPath<Workspace, [ID: LeadershipTask]> { \.tasks }
    public var references: [RecordKey] { [RecordKey(talent)] }

    public func faults(in workspace: Workspace) -> [Fault] {
        if text.isBlank { return [.missing(.text)] }
        guard let due, !workspace.isNearProgramme(due, of: talent) else { return [] }
        return [
            Fault(
                .due,
                Phrase(
                    "\(due.text(.medium, in: .da)) er langt fra forløbet. Er årstallet rigtigt?",
                    "\(due.text(.medium, in: .en)) is far from the programme's dates. Is the year right?"))
        ]
    }
}

extension Field {
    public static let givenBy = Field("givenBy")
    public static let outcome = Field("outcome")
}
