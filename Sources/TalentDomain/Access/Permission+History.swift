extension Permission {
    /// Whether the viewer may know of an event. A note in the history belongs to no record, and is for the programme
    /// leads.
    public static func may(_ viewer: Viewer, readHistoryOf event: HistoryEvent, in workspace: Workspace) -> Bool {
        switch event {
        case .change(let change): may(viewer, readHistoryOf: change, in: workspace)
        case .note:
            viewer.isOwner
                || workspace.cohorts.keys.contains { workspace.roles(of: viewer, in: $0).contains(.programmeLead) }
        }
    }

    /// Whether the viewer may know that a change was made. The store adds the viewer's own changes.
    ///
    /// A line is hidden if the viewer may not even know that it took place: a viewer who only sees the number of
    /// logbook writers must not find them in the history.
    public static func may(_ viewer: Viewer, readHistoryOf change: Change, in workspace: Workspace) -> Bool {
        guard !change.steps.isEmpty else { return false }
        var known = workspace
        for record in change.values where known[record.key] == nil { known.recall(record) }
        return change.steps.allSatisfy { step in
            if case .plan(let change) = step, change.recordEdit == nil {
                let plan = known.plan(of: change.talent) ?? DevelopmentPlan(talent: change.talent, isWorkingCopy: true)
                return plan.isKnown(to: viewer, in: known)
            }
            // The confirmation of a proposal is visible to the readers of agreed judgements.
            if let agreed = step.edit(of: ReadinessJudgement.self)?.new, agreed.isAgreed {
                return agreed.isKnown(to: viewer, in: known)
            }
            return step.values.allSatisfy { $0.isKnown(to: viewer, in: known) }
        }
    }

    /// Whether the table lets the viewer know at least that the record exists or existed.
    static func mayKnow(_ viewer: Viewer, of record: some Stored, in workspace: Workspace) -> Bool {
        let subject = record.subject(in: workspace)
        guard let category = subject.category else { return false }
        if viewer.hidesConfidential, confidential.contains(category) { return false }
        if subject.talents.isEmpty {
            guard let cohort = subject.cohort else { return viewer.isOwner }
            return !workspace.roles(of: viewer, in: cohort).isDisjoint(with: [.programmeLead, .internalConsultant])
        }
        return subject.talents.contains { talent in
            workspace.roles(of: viewer, towards: talent).contains { role in
                table[.history]?[role] != .nothing
                    && isKnown(table[category]?[role] ?? .nothing, record, to: viewer, in: workspace)
            }
        }
    }

    private static func isKnown(
        _ grant: Grant, _ record: any Stored, to viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        switch grant {
        case .nothing, .numbers, .cohortCount, .withConsent, .withoutTexts, .ownWithoutTexts: false
        case .tookPlace, .tookPlaceUnlessShared, .afterRelease: true
        default: access(of: viewer, to: record, in: workspace) != .nothing
        }
    }
}

extension Workspace {
    /// Adds a record that has been deleted since, so that its owner can be found. Roles, pairs and groups are not
    /// added, since they would give former holders access.
    fileprivate mutating func recall<Record: Stored>(_ record: Record) {
        if ![.role, .pair, .networkGroup].contains(Record.kind) { self[record.id] = record }
    }
}
