/// A change from one value to another: added (no old value), edited, or removed (no new value).
///
/// It contains the value it was based on, so it can be inverted, and is refused if somebody else has changed that
/// value.
public struct Edit<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    public var old: Value?
    public var new: Value?

    public init(from old: Value?, to new: Value?) {
        self.old = old
        self.new = new
    }

    public static func add(_ value: Value) -> Edit { Edit(from: nil, to: value) }
    public static func remove(_ value: Value) -> Edit { Edit(from: value, to: nil) }

    public var inverse: Edit { Edit(from: new, to: old) }
    var changesValue: Bool { old != new }
}

extension Edit where Value: Stored {
    /// The edit as a change of the data.
    public var change: Change { Value.change(self) }
}

/// Everything that can happen to the data. The store applies it, history shows it, and undo inverts it.
public indirect enum Change: Hashable, Sendable {
    /// One record is added, edited or removed. Made with `Edit.change`, or for a kind as in `Change.task(…)`.
    case record(AnyEdit)
    /// A talent's plan, one of its versions or a part of it is changed.
    case plan(PlanChange)
    /// Several changes as one: all are made, or none. `what` is the title in the history.
    case several([Change], what: Phrase)
}

extension Change {
    public static func person(_ edit: Edit<Person>) -> Change { edit.change }
    public static func cohort(_ edit: Edit<Cohort>) -> Change { edit.change }
    public static func activity(_ edit: Edit<Activity>) -> Change { edit.change }
    public static func talent(_ edit: Edit<Talent>) -> Change { edit.change }
    public static func role(_ edit: Edit<RoleAssignment>) -> Change { edit.change }
    public static func pair(_ edit: Edit<BuddyPair>) -> Change { edit.change }
    public static func networkGroup(_ edit: Edit<NetworkGroup>) -> Change { edit.change }
    public static func attendance(_ edit: Edit<Attendance>) -> Change { edit.change }
    public static func task(_ edit: Edit<LeadershipTask>) -> Change { edit.change }
    public static func meeting(_ edit: Edit<Meeting>) -> Change { edit.change }
    public static func note(_ edit: Edit<MeetingNote>) -> Change { edit.change }
    public static func readiness(_ edit: Edit<ReadinessJudgement>) -> Change { edit.change }
    public static func logEntry(_ edit: Edit<LogEntry>) -> Change { edit.change }
    public static func mentorWish(_ edit: Edit<MentorWish>) -> Change { edit.change }
    public static func prepared(_ edit: Edit<Prepared>) -> Change { edit.change }
    public static func organisationBasis(_ edit: Edit<OrganisationBasis>) -> Change { edit.change }
    public static func localPlan(_ edit: Edit<LocalPlan>) -> Change { edit.change }
    public static func stepAssessment(_ edit: Edit<StepAssessment>) -> Change { edit.change }
    public static func practiceTask(_ edit: Edit<PracticeTask>) -> Change { edit.change }
    public static func question(_ edit: Edit<TeacherQuestion>) -> Change { edit.change }
    public static func ownNote(_ edit: Edit<OwnNote>) -> Change { edit.change }
    public static func steeringItem(_ edit: Edit<SteeringItem>) -> Change { edit.change }
    public static func steeringSnapshot(_ edit: Edit<SteeringSnapshot>) -> Change { edit.change }
    public static func accessKey(_ edit: Edit<AccessKey>) -> Change { edit.change }
}

extension Change {
    public var inverse: Change {
        switch self {
        case .record(let edit): .record(AnyEdit(edit.base.inverse))
        case .plan(let change): .plan(change.inverse)
        case .several(let changes, let what): .several(changes.reversed().map(\.inverse), what: what)
        }
    }

    /// The change without steps that change nothing; nil if none is left.
    public var effective: Change? {
        switch self {
        case .record(let edit): return edit.base.changesValue ? self : nil
        case .plan(let change): return change.step.changesValue ? self : nil
        case .several(let changes, let what):
            let changes = changes.compactMap(\.effective)
            return changes.isEmpty ? nil : .several(changes, what: what)
        }
    }

    /// Whether the change can be undone.
    public var isUndoable: Bool { steps.allSatisfy { $0.recordEdit.map { $0.kind.type.isUndoable } ?? true } }

    /// The single changes that it consists of, in order.
    public var steps: [Change] {
        if case .several(let changes, _) = self { changes.flatMap(\.steps) } else { [self] }
    }

    /// The change in words for history: names and titles, never a text that somebody wrote.
    ///
    /// - Parameter workspace: gives the names; those in the change itself come first.
    public func summary(in workspace: Workspace) -> Phrase {
        switch self {
        case .record(let edit): edit.base.summary(in: workspace)
        case .plan(let change): change.summary(in: workspace)
        case .several(_, let what): what + whose(what, in: workspace)
        }
    }

    /// `: Anne Holm`, if a title does not say whose data were changed; empty if it does, or if they are many people's.
    private func whose(_ title: Phrase, in workspace: Workspace) -> Phrase {
        let talents = Set(
            steps.flatMap { step -> [Talent.ID] in
                if case .plan(let change) = step { return [change.talent] }
                return step.values.flatMap { $0.subject(in: workspace).talents }
            })
        let names = talents.compactMap { workspace.person(of: $0)?.name }.sorted(inDanish: \.self, then: \.self)
        guard !names.isEmpty, names.count <= 3, !names.contains(where: title.da.contains) else { return Phrase("") }
        return Phrase(": ") + names.map { Phrase($0) }.listed
    }

    /// The edit if this is a single step that edits a whole record; nil for a part of a plan.
    var recordEdit: (any RecordEdit)? {
        switch self {
        case .record(let edit): edit.base
        case .plan(let change): change.recordEdit
        case .several: nil
        }
    }

    /// The edit if this is a single step that edits a record of the kind.
    public func edit<Record: Stored>(of type: Record.Type) -> Edit<Record>? { recordEdit as? Edit<Record> }

    /// The change with each single step replaced.
    func mapping(_ body: (Change) -> Change) -> Change {
        guard case .several(let changes, let what) = self else { return body(self) }
        return .several(changes.map { $0.mapping(body) }, what: what)
    }
}
