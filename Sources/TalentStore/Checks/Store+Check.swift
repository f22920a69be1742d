import Foundation
import GRDB
import TalentDomain

extension Store {
    /// Checks the database, the records, the history and past erasures.
    ///
    /// - Parameter report: receives the progress.
    /// - Returns: the faults, each in a sentence; empty if there are none.
    /// - Throws: `StoreError` where the database cannot be read.
    public func check(report: ProgressReport = { _ in }) throws -> [Phrase] {
        let faults = try inTransaction(.deferred) { db in
            try integrity(db) + records(db, report) + sideTables(db, report) + history(db, report) + erased(db)
                + compaction(db)
        }
        releasePages()
        return faults
    }

    /// The number of unreadable records and lines of history.
    ///
    /// - Throws: `StoreError` where the database cannot be read.
    public func unreadCount(report: ProgressReport = { _ in }) throws -> Int {
        try inTransaction(.deferred) { try AsideTable.unreadNames($0, report).count }
    }

    /// Moves unreadable records and lines of history into a separate table, where they are kept unchanged.
    ///
    /// - Parameter report: receives the progress.
    /// - Returns: the names of the moved rows, such as `plan t-anne`.
    /// - Throws: `Refusal.nothingThere` for all but the owner, `StoreError` where the database cannot be changed.
    public func setAside(as viewer: Viewer, report: ProgressReport = { _ in }) throws -> [String] {
        guard viewer.isOwner else { throw Refusal.nothingThere }
        let moved = try inTransaction(.immediate) { try AsideTable.setAside($0, on: viewer.today, report) }
        cache = nil
        return moved
    }

    /// The names of the rows that were set aside, such as `plan t-anne`, with the day.
    ///
    /// - Throws: `StoreError` where the database cannot be read.
    public func asideNames() throws -> [(name: String, day: String)] {
        try inTransaction(.deferred) { try AsideTable.names($0) }
    }

    private func integrity(_ db: Database) throws -> [Phrase] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            .map {
                Phrase(
                    "Databasen er beskadiget. SQLite skriver: »\($0)«",
                    "The database is damaged. SQLite reports: “\($0)”")
            }
    }

    private func records(_ db: Database, _ report: ProgressReport) throws -> [Phrase] {
        var unread: [Phrase] = [], faults: [Phrase] = []
        try RecordTable.forEachBatch(db, report) { batch in
            unread += batch.unread.map { row in
                let name = row.record.phrase
                return Phrase(
                    "\(name.da.capitalizedFirst) kan ikke læses.", "\(name.en.capitalizedFirst) cannot be read.")
            }
            let records = Array(batch.workspace.all)
            var loader = RecordLoader(db)
            try loader.addNeighbourhood(of: records)
            var near = loader.records.workspace
            // An unreadable record is reported once, not by each record that refers to it.
            near.unread = loader.records.unread.map(\.record)
            faults += near.faults(of: records).map { fault in
                let name = fault.key.phrase
                return Phrase(
                    "\(name.da.capitalizedFirst): \(fault.message.da)",
                    "\(name.en.capitalizedFirst): \(fault.message.en)")
            }
        }
        return unread + faults
    }

    /// A fault for each record that does not match the tables `reference`, `indexed` and `history_record`.
    private func sideTables(_ db: Database, _ report: ProgressReport) throws -> [Phrase] {
        try SideTables.disagreements(db, report).map { name in
            Phrase(
                "Registeret passer ikke med »\(name)«. Lav det om med: spor check --repair",
                "The index does not match “\(name)”. Rebuild it with: spor check --repair")
        }
    }

    /// Rebuilds the tables `reference`, `indexed` and `history_record`, if they do not match the records.
    ///
    /// - Parameter report: receives the progress.
    /// - Returns: the number of records that did not match.
    /// - Throws: `Refusal.nothingThere` for all but the owner, `StoreError`.
    public func repair(as viewer: Viewer, report: ProgressReport = { _ in }) throws -> Int {
        guard viewer.isOwner else { throw Refusal.nothingThere }
        let count = try inTransaction(.immediate) { db in
            let wrong = try SideTables.disagreements(db, report)
            guard !wrong.isEmpty else { return 0 }
            try SideTables.rebuild(db, report)
            try HistoryTable.beginEpoch(db)
            return wrong.count
        }
        cache = nil
        return count
    }

    private func history(_ db: Database, _ report: ProgressReport) throws -> [Phrase] {
        var faults: [Phrase] = []
        try HistoryTable.forEachBatch(db, report) { lines in
            for case .unread(let line) in lines {
                faults.append(
                    Phrase(
                        "Linje \(line.id) i historikken kan ikke læses.",
                        "Line \(line.id) of the history cannot be read."))
            }
        }
        return faults
    }

    /// An erasure after which the file was not rewritten.
    private func compaction(_ db: Database) throws -> [Phrase] {
        guard try Compaction.isDue(db) else { return [] }
        return [
            Phrase(
                "Efter en sletning kan filen stadig rumme rester af det slettede. De bliver fjernet, næste gang data kan skrives.",
                "After an erasure, the file may still contain remains of what was erased. They will be removed the next time data can be written."
            )
        ]
    }

    /// People and cohorts in the ledger that are still in the data: their erasure was interrupted. Every opening tries
    /// to complete it.
    private func erased(_ db: Database) throws -> [Phrase] {
        do {
            let tombstones = try TokenTable.tombstones(db).merging(Ledger(path: folder.ledger).read()) { first, _ in
                first
            }
            return try TokenTable.keys(erasedBy: tombstones, db).map { key in
                Phrase(
                    "\(key.phrase.da.capitalizedFirst) står på listen over slettede, men findes stadig og bliver slettet, næste gang data kan skrives.",
                    "\(key.phrase.en.capitalizedFirst) is on the list of erased records but still exists. It will be erased the next time data can be written."
                )
            }
        } catch let error as StoreError {
            return [error.message]
        }
    }
}
