extension Change {
    /// The change without steps that change nothing; nil if none is left.
    public var effective: Change? {
        switch self {
        case .person(let edit): edit.changesValue ? self : nil
        case .cohort(let edit): edit.changesValue ? self : nil
        case .activity(let edit): edit.changesValue ? self : nil
        case .talent(let edit): edit.changesValue ? self : nil
        case .role(let edit): edit.changesValue ? self : nil
        case .pair(let edit): edit.changesValue ? self : nil
        case .networkGroup(let edit): edit.changesValue ? self : nil
        case .attendance(let edit): edit.changesValue ? self : nil
        case .plan(let change): change.step.changesValue ? self : nil
        case .task(let edit): edit.changesValue ? self : nil
        case .meeting(let edit): edit.changesValue ? self : nil
        case .note(let edit): edit.changesValue ? self : nil
        case .readiness(let edit): edit.changesValue ? self : nil
        case .logEntry(let edit): edit.changesValue ? self : nil
        case .accessKey(let edit): edit.changesValue ? self : nil
        case .several(let changes, let what): Self.several(changes.compactMap(\.effective), what)
        }
    }

    private static func several(_ changes: [Change], _ what: Phrase) -> Change? {
        changes.isEmpty ? nil : .several(changes, what: what)
    }
}

extension Edit {
    fileprivate var changesValue: Bool { old != new }
}

extension PlanChange.Step {
    fileprivate var changesValue: Bool {
        switch self {
        case .plan(let edit): edit.changesValue
        case .goal(let edit): edit.changesValue
        case .transition(let edit): edit.changesValue
        case .learning(let edit): edit.changesValue
        case .protege(let edit): edit.changesValue
        case .text(_, let edit): edit.changesValue
        case .revision(let edit): edit.changesValue
        // Setting a switch to its current value is refused as a clash.
        case .withheldFromBuddy, .sharedWithMentor: true
        }
    }
}
