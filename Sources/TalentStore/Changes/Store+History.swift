import GRDB
import TalentDomain

extension Store {
    /// What happened, the newest first: what the viewer did, and what they may know of what others did.
    public func history(as viewer: Viewer, limit: Int) throws -> [HistoryLine] {
        try onDatabase { db in
            var lines: [HistoryLine] = []
            try db.inTransaction(.deferred) {
                let workspace = try refresh(db)
                let rows = try HistoryTable.newestFirst(db)
                while lines.count < limit, let row = try rows.next() {
                    let isOwn = row.person == viewer.author && (viewer.author != nil || viewer.isKeeper)
                    if isOwn || Permission.may(viewer, readHistoryOf: row.change, in: workspace) {
                        lines.append(HistoryLine(row, in: workspace))
                    }
                }
                return .commit
            }
            return lines
        }
    }
}
