import GRDB
import TalentDomain

/// The retention period of finished cohorts.
extension Store {
    /// The retention period that was set.
    ///
    /// - Throws: `StoreError` where it cannot be read.
    public func retention() throws -> Retention {
        try onDatabase { db in
            let months = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'retentionMonths'").flatMap(
                Int.init)
            return Retention(months: months) ?? .forever
        }
    }

    /// The finished cohorts with the day on which their period ends. The counts include logbook entries, but do not say
    /// whose they are.
    ///
    /// - Throws: `Refusal.nothingThere` for all but the owner, `StoreError` where the data cannot be read.
    public func retentionPreview(as viewer: Viewer) throws -> [Expiry] {
        guard viewer.isOwner else { throw Refusal.nothingThere }
        let retention = try retention()
        let expiries = try inTransaction(.deferred) { db in
            var loader = RecordLoader(db)
            for kind: RecordKind in [.cohort, .activity, .person, .talent, .role] { try loader.addAll(of: kind) }
            loader.decode()
            return try retention.preview(in: loader.records.workspace, today: viewer.today) { kind, talent in
                try ReferenceTable.count(of: kind, referringTo: RecordKey(talent), db)
            }
        }
        releaseMemory()
        return expiries
    }

    /// Sets the period, and adds a line to the history.
    ///
    /// - Throws: `Refusal.nothingThere` for all but the owner, `StoreError` where it is not saved.
    public func setRetention(_ retention: Retention, as viewer: Viewer, id: String, at now: Timestamp) throws {
        guard viewer.isOwner else { throw Refusal.nothingThere }
        try inTransaction(.immediate) { db in
            try db.execute(sql: "DELETE FROM meta WHERE name = 'retentionMonths'")
            if let months = retention.months {
                try db.execute(sql: "INSERT INTO meta VALUES ('retentionMonths', ?)", arguments: ["\(months)"])
            }
            try HistoryTable.addNote(
                HistoryTable.Row(id: id, at: now, person: viewer.author, event: .note(retention.decided)), db)
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
