import GRDB
import TalentDomain

/// How long finished cohorts are kept, as the store remembers it.
extension Store {
    public func retention() throws -> Retention {
        try onDatabase { db in
            let months = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'retentionMonths'").flatMap(
                Int.init)
            return Retention(months: months) ?? .forever
        }
    }

    /// What goes when, counted over all that is there: how much was written in the logbooks of a cohort, not by whom.
    public func retentionPreview(as viewer: Viewer) throws -> [Expiry] {
        guard viewer.isKeeper else { throw Refusal.nothingThere }
        let retention = try retention()
        return try inTransaction(.deferred) { db in
            try retention.preview(in: refresh(db).records.workspace, today: viewer.today)
        }
    }

    /// Only the keeper decides; history tells that it was done.
    public func setRetention(_ retention: Retention, as viewer: Viewer, id: String, at now: Timestamp) throws {
        guard viewer.isKeeper else { throw Refusal.nothingThere }
        try inTransaction(.immediate) { db in
            try db.execute(sql: "DELETE FROM meta WHERE name = 'retentionMonths'")
            if let months = retention.months {
                try db.execute(sql: "INSERT INTO meta VALUES ('retentionMonths', ?)", arguments: ["\(months)"])
            }
            let change = Change.several([], what: retention.decided)
            try HistoryTable.tell(HistoryTable.Row(id: id, at: now, person: viewer.author, change: change), db)
        }
    }
}

extension Retention {
    /// The line of history.
    fileprivate var decided: Phrase {
        months.map {
            Phrase(
                "Besluttede, at afsluttede hold gemmes i \($0) \($0 == 1 ? "måned" : "måneder")",
                "Decided that finished cohorts are kept for \($0) month\($0 == 1 ? "" : "s")")
        }
            ?? Phrase(
                "Besluttede, at afsluttede hold gemmes, indtil andet besluttes",
                "Decided that finished cohorts are kept until further notice")
    }
}
