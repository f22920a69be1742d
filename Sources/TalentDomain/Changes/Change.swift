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
}

/// Everything that can happen to the data. The store applies it, history shows it, and undo inverts it.
public indirect enum Change: Codable, Hashable, Sendable {
    case person(Edit<Person>)
    case cohort(Edit<Cohort>)
    case activity(Edit<Activity>)
    case talent(Edit<Talent>)
    case role(Edit<RoleAssignment>)
    case pair(Edit<BuddyPair>)
    case networkGroup(Edit<NetworkGroup>)
    case attendance(Edit<Attendance>)
    case plan(PlanChange)
    case task(Edit<LeadershipTask>)
    case meeting(Edit<Meeting>)
    case note(Edit<MeetingNote>)
    case readiness(Edit<ReadinessJudgement>)
    case logEntry(Edit<LogEntry>)
    case accessKey(Edit<AccessKey>)
    /// Several changes as one: all are made, or none. `what` is the title in the history.
    case several([Change], what: Phrase)

    public var inverse: Change {
        switch self {
        case .person(let edit): .person(edit.inverse)
        case .cohort(let edit): .cohort(edit.inverse)
        case .activity(let edit): .activity(edit.inverse)
        case .talent(let edit): .talent(edit.inverse)
        case .role(let edit): .role(edit.inverse)
        case .pair(let edit): .pair(edit.inverse)
        case .networkGroup(let edit): .networkGroup(edit.inverse)
        case .attendance(let edit): .attendance(edit.inverse)
        case .plan(let change): .plan(change.inverse)
        case .task(let edit): .task(edit.inverse)
        case .meeting(let edit): .meeting(edit.inverse)
        case .note(let edit): .note(edit.inverse)
        case .readiness(let edit): .readiness(edit.inverse)
        case .logEntry(let edit): .logEntry(edit.inverse)
        case .accessKey(let edit): .accessKey(edit.inverse)
        case .several(let changes, let what): .several(changes.reversed().map(\.inverse), what: what)
        }
    }

    /// Whether undo offers it. Access keys are not restored by a key pressed once too often.
    public var isUndoable: Bool {
        steps.allSatisfy { step in
            if case .accessKey = step { false } else { true }
        }
    }

    /// The single changes that it consists of, in order.
    public var steps: [Change] {
        if case .several(let changes, _) = self { changes.flatMap(\.steps) } else { [self] }
    }
}
