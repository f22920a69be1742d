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
            case .read: seen[id] = (record as? MeetingNote)?.handedOver as? Record ?? record
            case .write: seen[id] = record
            }
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
