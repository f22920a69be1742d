extension Workspace {
    /// Puts a step's new values in place whatever the rules say, so that its permission can be judged before the rules speak.
    /// What changes within a plan changes nobody's access to it, and is left out.
    mutating func put(_ step: Change) {
        switch step {
        case .person(let edit): put(edit)
        case .cohort(let edit): put(edit)
        case .activity(let edit): put(edit)
        case .talent(let edit): put(edit)
        case .role(let edit): put(edit)
        case .pair(let edit): put(edit)
        case .networkGroup(let edit): put(edit)
        case .attendance(let edit): put(edit)
        case .task(let edit): put(edit)
        case .meeting(let edit): put(edit)
        case .note(let edit): put(edit)
        case .readiness(let edit): put(edit)
        case .logEntry(let edit): put(edit)
        case .accessKey(let edit): put(edit)
        case .plan(let change):
            switch change.step {
            case .plan(let edit): put(edit)
            case .revision(let edit): put(edit)
            default: break
            }
        case .several(let changes, _): for change in changes { put(change) }
        }
    }

    private mutating func put<Record: Stored>(_ edit: Edit<Record>) {
        if let id = (edit.new ?? edit.old)?.id { self[id] = edit.new }
    }
}
