extension Workspace {
    /// Puts a step's new values into place without checking the rules, so that permission can be judged first. Changes
    /// within a plan do not affect access and are left out.
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
