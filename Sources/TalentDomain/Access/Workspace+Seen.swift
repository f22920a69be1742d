extension Workspace {
    /// The part of the data that a viewer may read; nothing else is in it.
    public func visible(to viewer: Viewer) -> Workspace {
        var seen = Workspace()
        let all = knowingRoles(of: viewer)
        for kind in RecordKind.allCases { all.show(kind.type, to: viewer, in: &seen) }
        seen.outline.kickOffs = outline.kickOffs.filter { seen.cohorts[$0.key] != nil }
        seen.outline.lastDays = outline.lastDays.filter { seen.cohorts[$0.key] != nil }
        return seen
    }

    private func show<Record: Stored>(_ type: Record.Type, to viewer: Viewer, in seen: inout Workspace) {
        for (id, record) in self[keyPath: Record.table] {
            switch Permission.access(of: viewer, to: record, in: self) {
            case .nothing: break
            case .goalsOnly: seen[id] = record.goalsOnly
            case .read: seen[id] = record.shown(to: viewer, in: self)
            case .write: seen[id] = record
            }
        }
    }
}

// Records of which a reader who may not write them sees only a part.

extension Person {
    /// Without what only the person and those who keep the record need: the employee number and the day of employment.
    public func shown(to viewer: Viewer, in workspace: Workspace) -> Person {
        guard viewer.person != id else { return self }
        var shown = self
        (shown.employeeNumber, shown.employedSince) = ("", nil)
        return shown
    }
}

extension MeetingNote {
    public func shown(to viewer: Viewer, in workspace: Workspace) -> MeetingNote { handedOver }
}

extension LogEntry {
    /// Without the stars, which only the writer sees.
    public func shown(to viewer: Viewer, in workspace: Workspace) -> LogEntry {
        var shown = self
        shown.isStarred = false
        return shown
    }
}

extension PlanRevision {
    /// With the comments that the viewer may read.
    public func shown(to viewer: Viewer, in workspace: Workspace) -> PlanRevision {
        var shown = self
        shown.comments.removeAll { !Permission.reads(viewer, $0, on: self, in: workspace) }
        return shown
    }

    public var goalsOnly: PlanRevision {
        var shown = self
        (shown.content, shown.comments) = (content.goalsOnly, [])
        return shown
    }
}

extension DevelopmentPlan {
    public var goalsOnly: DevelopmentPlan {
        var shown = self
        shown.content = content.goalsOnly
        return shown
    }
}

extension Meeting {
    /// Without the place for viewers who may only know that the meeting takes place, and when.
    public func shown(to viewer: Viewer, in workspace: Workspace) -> Meeting {
        var shown = self
        if !Permission.knowsPlace(viewer, ofMeetings: kind, with: talents, in: workspace) { shown.place = nil }
        return shown
    }
}

// A viewer who sees only a part of a record must not change the rest of it.
extension Workspace {
    /// The change with the parts of its records that the viewer does not see, so that these parts are not lost, and
    /// with the days of handovers.
    public func completed(_ change: Change, by viewer: Viewer) -> Change {
        withHandovers(withUnseen(change, by: viewer), on: viewer.today)
    }

    func withUnseen(_ change: Change, by viewer: Viewer) -> Change {
        change.mapping { step in
            if let edit = step.edit(of: Meeting.self) { return .meeting(completed(edit, by: viewer)) }
            return step.edit(of: PlanRevision.self).map { completed($0, by: viewer).change(in: step) } ?? step
        }
    }

    /// The reverse of `completed`: the change as the viewer made it.
    public func asMade(_ change: Change, by viewer: Viewer) -> Change {
        func shown<Record: Stored>(_ edit: Edit<Record>) -> Edit<Record> {
            Edit(from: edit.old?.shown(to: viewer, in: self), to: edit.new?.shown(to: viewer, in: self))
        }
        return change.withoutHandovers().mapping { step in
            if let edit = step.edit(of: Meeting.self) { return .meeting(shown(edit)) }
            return step.edit(of: PlanRevision.self).map { shown($0).change(in: step) } ?? step
        }
    }

    private func completed(_ edit: Edit<Meeting>, by viewer: Viewer) -> Edit<Meeting> {
        guard let old = edit.old, let whole = self[old.id], old != whole, old == whole.shown(to: viewer, in: self)
        else {
            return edit
        }
        var new = edit.new
        new?.place = edit.new?.place ?? whole.place
        return Edit(from: whole, to: new)
    }

    private func completed(_ edit: Edit<PlanRevision>, by viewer: Viewer) -> Edit<PlanRevision> {
        guard let old = edit.old, let whole = self[old.id], old != whole, old == whole.shown(to: viewer, in: self)
        else {
            return edit
        }
        guard var new = edit.new else { return Edit(from: whole, to: nil) }
        var comments = whole.comments
        for step in new.comments.difference(from: old.comments) {
            switch step {
            case .remove(_, let comment, _): comments.lastIndex(of: comment).map { _ = comments.remove(at: $0) }
            case .insert(_, let comment, _): comments.append(comment)
            }
        }
        new.comments = comments
        return Edit(from: whole, to: new)
    }
}

extension Edit<PlanRevision> {
    /// The step with its edit replaced by this one.
    fileprivate func change(in step: Change) -> Change {
        guard case .plan(let change) = step else { return step }
        return .plan(PlanChange(change.talent, .revision(self)))
    }
}
