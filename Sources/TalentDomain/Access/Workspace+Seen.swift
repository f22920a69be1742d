extension Workspace {
    /// What a viewer may read of all this. What they may not is not there at all.
    public func seen(by viewer: Viewer) -> Workspace {
        var seen = Workspace()
        for kind in RecordKind.allCases { show(kind.type, to: viewer, in: &seen) }
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
        case var revision as PlanRevision where !Permission.readsComments(viewer, on: revision, in: self):
            revision.comments = []
            return revision as? Record ?? record
        // The stars are the writer's own marks.
        case var entry as LogEntry:
            entry.isStarred = false
            return entry as? Record ?? record
        default: return record
        }
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
