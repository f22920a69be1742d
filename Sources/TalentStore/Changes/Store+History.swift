import GRDB
import TalentDomain

extension Store {
    /// What happened, the newest first: what the viewer did, and what they may know of what others did.
    public func history(as viewer: Viewer, limit: Int) throws -> [HistoryLine] {
        try readFirst()
        return try inTransaction(.deferred) { db in
            let workspace = try refresh(db).records.workspace
            let rows = try HistoryTable.newestFirst(db)
            var lines: [HistoryLine] = []
            func isOwn(_ person: Person.ID?) -> Bool {
                person == viewer.author && (viewer.author != nil || viewer.isKeeper)
            }
            while lines.count < limit, let line = try rows.next() {
                guard case .row(let row) = line else {
                    // Whom it concerned, nobody can tell any more.
                    if case .unread(let unread) = line, viewer.isKeeper || isOwn(unread.person) {
                        lines.append(HistoryLine(unread))
                    }
                    continue
                }
                if isOwn(row.person) || Permission.may(viewer, readHistoryOf: row.event, in: workspace) {
                    lines.append(HistoryLine(row, in: workspace))
                }
            }
            return lines
        }
    }

    /// What `undo` would take back now; nil when there is nothing.
    public func nextUndo(as viewer: Viewer) throws -> HistoryLine? { try next(.done, as: viewer) }

    /// What `redo` would make again now; nil when there is nothing.
    public func nextRedo(as viewer: Viewer) throws -> HistoryLine? { try next(.undone, as: viewer) }

    private func next(_ standing: HistoryTable.Standing, as viewer: Viewer) throws -> HistoryLine? {
        try inTransaction(.deferred) { db in
            let workspace = try refresh(db).records.workspace
            let (row, skipped) = try HistoryTable.next(standing, by: viewer.author, db)
            return row.map { HistoryLine($0, in: workspace).skipping(skipped) }
        }
    }
}
