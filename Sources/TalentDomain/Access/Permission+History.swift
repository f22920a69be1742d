extension Permission {
    /// Whether the viewer may know that something happened. A note has no record and is for whoever hosts the programme.
    public static func may(_ viewer: Viewer, readHistoryOf event: HistoryEvent, in workspace: Workspace) -> Bool {
        switch event {
        case .change(let change): may(viewer, readHistoryOf: change, in: workspace)
        case .note:
            viewer.isKeeper
                || workspace.cohorts.keys.contains { workspace.roles(of: viewer, in: $0).contains(.programmeLead) }
        }
    }

    /// Whether the viewer may know that a change was made. What one did oneself, one knows anyway: the store sees to that.
    ///
    /// A line is withheld where not even "that it took place" is the viewer's to know: whoever sees only a count of logbook
    /// writers must not find them in the history.
    public static func may(_ viewer: Viewer, readHistoryOf change: Change, in workspace: Workspace) -> Bool {
        guard !change.steps.isEmpty else { return false }
        var known = workspace
        for record in change.values where known[record.key] == nil { known.recall(record) }
        return change.steps.allSatisfy { step in
            if case .plan(let change) = step, change.recordEdit == nil {
                let plan = known.plan(of: change.talent) ?? DevelopmentPlan(talent: change.talent, isWorkingCopy: true)
                return plan.isKnown(to: viewer, in: known)
            }
            // That a proposal was confirmed is known to those who know of what was agreed.
            if let agreed = step.edit(of: ReadinessJudgement.self)?.new, agreed.isAgreed {
                return agreed.isKnown(to: viewer, in: known)
            }
            return step.values.allSatisfy { $0.isKnown(to: viewer, in: known) }
        }
    }

    /// Whether the viewer may know of a record by the table: at least that it is there, or was.
    static func mayKnow(_ viewer: Viewer, of record: some Stored, in workspace: Workspace) -> Bool {
        let subject = record.subject(in: workspace)
        guard let matter = subject.matter else { return false }
        if viewer.withholdsClosed, closed.contains(matter) { return false }
        if subject.talents.isEmpty {
            guard let cohort = subject.cohort else { return viewer.isKeeper }
            return !workspace.roles(of: viewer, in: cohort).isDisjoint(with: [.programmeLead, .internalConsultant])
        }
        return subject.talents.contains { talent in
            workspace.roles(of: viewer, towards: talent).contains { role in
                table[.history]?[role] != .nothing
                    && isKnown(table[matter]?[role] ?? .nothing, record, to: viewer, in: workspace)
            }
        }
    }

    private static func isKnown(
        _ grant: Grant, _ record: any Stored, to viewer: Viewer, in workspace: Workspace
    ) -> Bool {
        switch grant {
        case .nothing, .numbers, .cohortCount, .withConsent, .withoutTexts, .ownWithoutTexts: false
        case .that, .thatUnlessShared, .afterRelease: true
        default: access(of: viewer, to: record, in: workspace) != .nothing
        }
    }
}

extension Workspace {
    /// Puts a record back that has gone meanwhile, so that it is clear whose it was. Roles, pairs and groups stay gone: they would let in who has left.
    fileprivate mutating func recall<Record: Stored>(_ record: Record) {
        if ![.role, .pair, .networkGroup].contains(Record.kind) { self[record.id] = record }
    }
}
