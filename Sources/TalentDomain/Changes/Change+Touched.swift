extension Change {
    /// The records that it changes.
    public var touched: Set<RecordKey> {
        Set(
            steps.flatMap { step in
                if case .plan(let change) = step, !change.isWholeRecord {
                    [RecordKey(DevelopmentPlan.id(of: change.talent))]
                } else {
                    step.values.map(\.key)
                }
            })
    }

    /// The record of a kind that the change adds, edits or removes; nil for none or several.
    public func about<Record: Stored>(_ type: Record.Type) -> RecordID<Record>? {
        let ids = Set(values.compactMap { ($0 as? Record)?.id })
        return ids.count == 1 ? ids.first : nil
    }

    /// The record before and after a single step; both nil for a change within a plan.
    public var values: [any Stored] {
        switch self {
        case .person(let edit): edit.values
        case .cohort(let edit): edit.values
        case .activity(let edit): edit.values
        case .talent(let edit): edit.values
        case .role(let edit): edit.values
        case .pair(let edit): edit.values
        case .networkGroup(let edit): edit.values
        case .attendance(let edit): edit.values
        case .task(let edit): edit.values
        case .meeting(let edit): edit.values
        case .note(let edit): edit.values
        case .readiness(let edit): edit.values
        case .logEntry(let edit): edit.values
        case .accessKey(let edit): edit.values
        case .plan(let change):
            switch change.step {
            case .plan(let edit): edit.values
            case .revision(let edit): edit.values
            default: []
            }
        case .several(let changes, _): changes.flatMap(\.values)
        }
    }
}

extension Edit where Value: Stored {
    fileprivate var values: [any Stored] { [old, new].compactMap(\.self) }
}

extension PlanChange {
    /// Whether it adds, replaces or removes a plan or a version, and does not only change something within the plan.
    var isWholeRecord: Bool {
        switch step {
        case .plan, .revision: true
        default: false
        }
    }
}
