extension Workspace {
    /// What a viewer may read of all this. What they may not is not there at all.
    public func seen(by viewer: Viewer) -> Workspace {
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
            case .goalsOnly: seen[id] = goalsOnly(record)
            case .read: seen[id] = shown(record, to: viewer)
            case .write: seen[id] = record
            }
        }
    }

    /// A record as it is read by somebody who does not write it.
    private func shown<Record: Stored>(_ record: Record, to viewer: Viewer) -> Record {
        switch record {
        case let note as MeetingNote: return note.handedOver as? Record ?? record
        case let revision as PlanRevision: return shown(revision, to: viewer) as? Record ?? record
        case let meeting as Meeting: return shown(meeting, to: viewer) as? Record ?? record
        // The stars are the writer's own marks.
        case var entry as LogEntry:
            entry.isStarred = false
            return entry as? Record ?? record
        default: return record
        }
    }

    /// A version with the comments that the viewer reads.
    private func shown(_ revision: PlanRevision, to viewer: Viewer) -> PlanRevision {
        var shown = revision
        shown.comments.removeAll { !Permission.reads(viewer, $0, on: revision, in: self) }
        return shown
    }

    /// A meeting, without its place for those who know only that it takes place, and when.
    private func shown(_ meeting: Meeting, to viewer: Viewer) -> Meeting {
        var shown = meeting
        if !Permission.knowsPlace(viewer, ofMeetings: meeting.kind, with: meeting.talents, in: self) {
            shown.place = nil
        }
        return shown
    }

    /// A plan's goals alone, as a buddy reads them.
    private func goalsOnly<Record: Stored>(_ record: Record) -> Record? {
        if var revision = record as? PlanRevision {
            revision.content = revision.content.goalsOnly
            revision.comments = []
            return revision as? Record
        }
        if var plan = record as? DevelopmentPlan {
            plan.content = plan.content.goalsOnly
            return plan as? Record
        }
        return record
    }
}

// Whoever changes a record of which they see a part leaves the rest as it stands.
extension Workspace {
    /// The change with what the viewer does not see of the records it is based on, so that nothing of it is lost, and with the
    /// days on which roles are handed over.
    public func completed(_ change: Change, by viewer: Viewer) -> Change {
        withHandovers(withUnseen(change, by: viewer), on: viewer.today)
    }

    func withUnseen(_ change: Change, by viewer: Viewer) -> Change {
        change.mapping(meeting: { completed($0, by: viewer) }, revision: { completed($0, by: viewer) })
    }

    /// The change as its viewer made it, from a completed one.
    public func asMade(_ change: Change, by viewer: Viewer) -> Change {
        change.withoutHandovers().mapping(
            meeting: { Edit(from: $0.old.map { shown($0, to: viewer) }, to: $0.new.map { shown($0, to: viewer) }) },
            revision: { Edit(from: $0.old.map { shown($0, to: viewer) }, to: $0.new.map { shown($0, to: viewer) }) })
    }

    private func completed(_ edit: Edit<Meeting>, by viewer: Viewer) -> Edit<Meeting> {
        guard let old = edit.old, let whole = self[old.id], old != whole, old == shown(whole, to: viewer) else {
            return edit
        }
        var new = edit.new
        new?.place = edit.new?.place ?? whole.place
        return Edit(from: whole, to: new)
    }

    private func completed(_ edit: Edit<PlanRevision>, by viewer: Viewer) -> Edit<PlanRevision> {
        guard let old = edit.old, let whole = self[old.id], old != whole, old == shown(whole, to: viewer) else {
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

extension Change {
    /// The change with its edits of meetings and of versions of plans replaced.
    fileprivate func mapping(
        meeting: (Edit<Meeting>) -> Edit<Meeting>, revision: (Edit<PlanRevision>) -> Edit<PlanRevision>
    ) -> Change {
        switch self {
        case .meeting(let edit): .meeting(meeting(edit))
        case .plan(let change):
            if case .revision(let edit) = change.step {
                .plan(PlanChange(change.talent, .revision(revision(edit))))
            } else {
                self
            }
        case .several(let changes, let what):
            .several(changes.map { $0.mapping(meeting: meeting, revision: revision) }, what: what)
        default: self
        }
    }
}
