extension Permission {
    /// Whether the viewer may make a change, judged on the whole data before it.
    ///
    /// The viewer must be allowed to write both the old and the new value, so that nobody moves a record into or out of
    /// somebody's reach. Permission is judged before the rules, since the answer of a rule may name records that the
    /// viewer must not know of.
    public static func may(_ viewer: Viewer, do change: Change, in workspace: Workspace) -> Bool {
        // A viewer who looks as another person may not change anything.
        guard !viewer.hidesConfidential else { return false }
        var before = workspace
        for step in change.steps {
            var after = before
            after.put(step)
            guard mayStep(viewer, step, before, after) else { return false }
            before = after
        }
        return true
    }

    private static func mayStep(_ viewer: Viewer, _ step: Change, _ before: Workspace, _ after: Workspace) -> Bool {
        switch step {
        case .record(let edit): edit.base.may(viewer, before, after)
        case .plan(let change): mayPlan(viewer, change, before, after)
        case .several: false  // `steps` has none of them
        }
    }

    /// Whether the viewer may write the record before and after the edit, and sees the records that it refers to: the
    /// rule for most kinds.
    static func may<Record: Stored>(
        _ viewer: Viewer, _ edit: Edit<Record>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        (edit.old.map { access(of: viewer, to: $0, in: before) == .write } ?? true)
            && (edit.new.map {
                access(of: viewer, to: $0, in: after) == .write && sees(viewer, $0.references, in: after)
            } ?? true)
    }

    /// Whether the viewer may see all of the records. Missing ones are left to the rules, which give the same answer.
    static func sees(_ viewer: Viewer, _ keys: [RecordKey], in workspace: Workspace) -> Bool {
        keys.allSatisfy { key in workspace[key].map { access(of: viewer, to: $0, in: workspace) != .nothing } ?? true }
    }

    /// A talent must stay the same person; another person would otherwise read everything written by the first.
    fileprivate static func mayTalent(
        _ viewer: Viewer, _ edit: Edit<Talent>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        may(viewer, edit, before, after) && (edit.old == nil || edit.new == nil || edit.old?.person == edit.new?.person)
    }

    /// Nobody may give themself a role or remove their own bar: otherwise a person who may edit people could read any
    /// text.
    fileprivate static func mayRole(
        _ viewer: Viewer, _ edit: Edit<RoleAssignment>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        guard may(viewer, edit, before, after) else { return false }
        return viewer.isOwner || [edit.old, edit.new].allSatisfy { $0?.person != viewer.person }
    }

    /// A meeting is also an attendance, so a viewer who records attendance may say that it took place.
    fileprivate static func mayMeeting(
        _ viewer: Viewer, _ edit: Edit<Meeting>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        if let old = edit.old, letsIn(to: old, before, after, today: viewer.today) { return false }
        if may(viewer, edit, before, after) { return true }
        return mayKeepAttendance(of: [edit.old, edit.new].compactMap(\.self).flatMap(\.talents), viewer, after)
    }

    /// Whether the viewer may record if all these talents met. A talent plans the meetings about them, whoever writes
    /// the notes.
    static func mayKeepAttendance(of talents: [Talent.ID], _ viewer: Viewer, _ workspace: Workspace) -> Bool {
        talents.allSatisfy { talent in
            workspace.roles(of: viewer, towards: talent)
                .contains { $0 == .talent || table[.attendance]?[$0] == .readWrite }
        }
    }

    /// Whether moving a meeting to another day or kind would show its notes to somebody who may not read them now: a
    /// successor, or the other participant of a talk that was being prepared.
    private static func letsIn(to meeting: Meeting, _ before: Workspace, _ after: Workspace, today: Day) -> Bool {
        let notes = before.notes.values.filter { $0.meeting == meeting.id }
        guard !notes.isEmpty else { return false }
        return before.people.keys.contains { person in
            let viewer = Viewer(person: person, today: today)
            return notes.contains {
                access(of: viewer, to: $0, in: before) == .nothing && access(of: viewer, to: $0, in: after) != .nothing
            }
        }
    }

    /// A person may write a note only at their own meetings, and only in their own name. The writer may change it
    /// later, but not move it to another meeting.
    fileprivate static func mayNote(
        _ viewer: Viewer, _ edit: Edit<MeetingNote>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        guard may(viewer, edit, before, after) else { return false }
        guard let new = edit.new else { return true }
        if let old = edit.old {
            return (old.meeting, old.kind, old.writtenBy) == (new.meeting, new.kind, new.writtenBy)
        }
        return viewer.isOwner
            || (new.writtenBy ?? viewer.person) == viewer.person
                && access(of: viewer, to: new, in: after, asNew: true) == .write
    }

    private static func mayPlan(_ viewer: Viewer, _ change: PlanChange, _ before: Workspace, _ after: Workspace) -> Bool
    {
        switch change.step {
        case .plan(let edit): return may(viewer, edit, before, after) || mayTakeOver(viewer, edit, before)
        case .revision(let edit):
            return viewer.isOwner
                ? may(viewer, edit, before, after)
                : mayRevise(viewer, edit, before.roles(of: viewer, towards: change.talent))
        default:
            guard let plan = before.plan(of: change.talent) else { return true }
            return access(of: viewer, to: plan, in: before) == .write
        }
    }

    /// A plan that was kept for the talent becomes their own working copy. That shares nothing: others read the
    /// existing versions.
    private static func mayTakeOver(_ viewer: Viewer, _ edit: Edit<DevelopmentPlan>, _ before: Workspace) -> Bool {
        guard let old = edit.old, !old.isWorkingCopy else { return false }
        var own = old
        own.isWorkingCopy = true
        return edit.new == own && before.roles(of: viewer, towards: old.talent).contains(.talent)
    }

    /// The talent shares a version; both comment and agree. Nobody agrees or comments for another person, and a version
    /// with answers does not change.
    private static func mayRevise(_ viewer: Viewer, _ edit: Edit<PlanRevision>, _ roles: Set<Role>) -> Bool {
        guard let person = viewer.person else { return false }
        func isUntouched(_ revision: PlanRevision) -> Bool {
            revision.agreedOn == nil && revision.withoutWords(of: person) == revision.withoutWords()
        }
        switch (edit.old, edit.new) {
        case (let old?, let new?):
            return !roles.isDisjoint(with: [.talent, .lineManager])
                && old.withoutWords(of: person) == new.withoutWords(of: person)
                && (old.agreedOn == new.agreedOn
                    || roles.contains(.lineManager) && mayDate(old, new, by: person, today: viewer.today))
        case (let revision?, nil), (nil, let revision?): return roles.contains(.talent) && isUntouched(revision)
        case (nil, nil): return false
        }
    }

    /// Whether the day of the agreement is set or removed with the person's own agreement, and is between the day of
    /// sharing and today.
    private static func mayDate(_ old: PlanRevision, _ new: PlanRevision, by person: Person.ID, today: Day) -> Bool {
        old.agreedBy.contains(person) != new.agreedBy.contains(person)
            && [old.agreedOn, new.agreedOn].allSatisfy { $0.map { new.on <= $0 && $0 <= today } ?? true }
    }
}

// Kinds with rules of their own.

extension Cohort {
    public static func may(
        _ viewer: Viewer, make edit: Edit<Cohort>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        edit.old == nil ? viewer.isOwner : Permission.may(viewer, edit, before, after)
    }
}

extension Talent {
    public static func may(
        _ viewer: Viewer, make edit: Edit<Talent>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        Permission.mayTalent(viewer, edit, before, after)
    }
}

extension RoleAssignment {
    public static func may(
        _ viewer: Viewer, make edit: Edit<RoleAssignment>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        Permission.mayRole(viewer, edit, before, after)
    }
}

extension Meeting {
    public static func may(
        _ viewer: Viewer, make edit: Edit<Meeting>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        Permission.mayMeeting(viewer, edit, before, after)
    }
}

extension MeetingNote {
    public static func may(
        _ viewer: Viewer, make edit: Edit<MeetingNote>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        Permission.mayNote(viewer, edit, before, after)
    }
}

extension ReadinessJudgement {
    public static func may(
        _ viewer: Viewer, make edit: Edit<ReadinessJudgement>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        Permission.mayJudge(viewer, edit, before, after)
    }
}

extension PlanRevision {
    /// The version without its day of agreement, and without the agreement and comments of one person, or of everybody.
    fileprivate func withoutWords(of person: Person.ID? = nil) -> PlanRevision {
        var rest = self
        rest.agreedOn = nil
        rest.agreedBy.removeAll { person == nil || $0 == person }
        rest.comments.removeAll { person == nil || $0.by == person }
        return rest
    }
}
