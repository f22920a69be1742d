extension Permission {
    /// Whether the viewer may make a change, judged on the whole workspace before it.
    ///
    /// Both what was there and what shall be there must be the viewer's to write: nobody moves a record out of another's reach, or into it.
    public static func may(_ viewer: Viewer, do change: Change, in workspace: Workspace) -> Bool {
        var draft = workspace
        for step in change.steps {
            var after = draft
            // A step that cannot be made is refused by the rules, not by this table.
            guard (try? after.apply(step)) != nil else { return true }
            guard mayStep(viewer, step, before: draft, after: after) else { return false }
            draft = after
        }
        return true
    }

    private static func mayStep(_ viewer: Viewer, _ step: Change, before: Workspace, after: Workspace) -> Bool {
        switch step {
        case .person(let edit): may(viewer, edit, before, after)
        case .cohort(let edit): edit.old == nil ? viewer.isKeeper : may(viewer, edit, before, after)
        case .activity(let edit): may(viewer, edit, before, after)
        case .talent(let edit): may(viewer, edit, before, after)
        case .role(let edit): may(viewer, edit, before, after)
        case .pair(let edit): may(viewer, edit, before, after)
        case .attendance(let edit): may(viewer, edit, before, after)
        case .task(let edit): may(viewer, edit, before, after)
        case .meeting(let edit): mayMeeting(viewer, edit, before, after)
        case .note(let edit): may(viewer, edit, before, after)
        case .readiness(let edit): may(viewer, edit, before, after)
        case .logEntry(let edit): may(viewer, edit, before, after)
        case .plan(let change): mayPlan(viewer, change, before, after)
        case .several: false
        }
    }

    private static func may<Record: Stored>(_ viewer: Viewer, _ edit: Edit<Record>, _ before: Workspace, _ after: Workspace) -> Bool {
        (edit.old.map { access(of: viewer, to: $0, in: before) == .write } ?? true)
            && (edit.new.map { access(of: viewer, to: $0, in: after) == .write } ?? true)
    }

    /// A meeting is also attendance: whoever keeps attendance may say that it took place.
    private static func mayMeeting(_ viewer: Viewer, _ edit: Edit<Meeting>, _ before: Workspace, _ after: Workspace) -> Bool {
        if may(viewer, edit, before, after) { return true }
        return [edit.old, edit.new].compactMap(\.self).flatMap(\.talents).allSatisfy { talent in
            after.roles(of: viewer, towards: talent).contains { table[.attendance]?[$0] == .readWrite }
        }
    }

    private static func mayPlan(_ viewer: Viewer, _ change: PlanChange, _ before: Workspace, _ after: Workspace) -> Bool {
        switch change.step {
        case .plan(let edit): return may(viewer, edit, before, after)
        case .revision(let edit):
            if viewer.isKeeper { return true }
            let roles = before.roles(of: viewer, towards: change.talent)
            if roles.contains(.talent) { return true }
            // The line manager comments and agrees, and touches nothing else of it.
            guard roles.contains(.lineManager), var old = edit.old, let new = edit.new else { return false }
            old.agreedBy = new.agreedBy
            old.comments = new.comments
            return old == new
        default:
            guard let plan = before.plan(of: change.talent) else { return true }
            return access(of: viewer, to: plan, in: before) == .write
        }
    }
}
