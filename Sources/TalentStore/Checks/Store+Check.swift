import Foundation
import GRDB
import TalentDomain

extension Store {
    /// Checks the database, the records, the history and past erasures.
    ///
    /// - Parameter report: receives the progress.
    /// - Returns: the faults; empty if there are none.
    /// - Throws: `StoreError` where the database cannot be read.
    public func check(report: ProgressReport = { _ in }) throws -> [StoreFault] {
        let faults = try inTransaction(.deferred) { db in
            try integrity(db) + records(db, report) + sideTables(db, report) + history(db, report) + erased(db)
                + compaction(db)
        }
        releaseMemory()
        return faults
    }

    /// Moves unreadable records and lines of history into a separate table, where they are kept unchanged. What a newer
    /// version of the program has written stays.
    ///
    /// - Parameter report: receives the progress.
    /// - Returns: the names of the moved rows.
    /// - Throws: `Refusal.nothingThere` for all but the owner, `StoreError` where the database cannot be changed.
    public func setAside(as viewer: Viewer, report: ProgressReport = { _ in }) throws -> [UnreadName] {
        guard viewer.isOwner else { throw Refusal.nothingThere }
        let moved = try inTransaction(.immediate) { try AsideTable.setAside($0, on: viewer.today, report) }
        cache = nil
        return moved
    }

    /// The names of the rows that were set aside, with the day.
    ///
    /// - Throws: `StoreError` where the database cannot be read.
    public func asideNames() throws -> [(name: UnreadName, day: String)] {
        try inTransaction(.deferred) { try AsideTable.names($0) }
    }

    private func integrity(_ db: Database) throws -> [StoreFault] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            .map {
                StoreFault(
                    Phrase(
                        "Databasen er beskadiget. SQLite skriver: »\($0)«",
                        "The database is damaged. SQLite reports: “\($0)”"), .restore)
            }
    }

    private func records(_ db: Database, _ report: ProgressReport) throws -> [StoreFault] {
        var unread: [StoreFault] = [], faults: [StoreFault] = []
        try RecordTable.forEachBatch(db, report) { batch in
            unread += batch.unread.map { StoreFault(unread: $0.name) }
            let records = Array(batch.workspace.all)
            var loader = RecordLoader(db)
            try loader.addNeighbourhood(of: records)
            var near = loader.records.workspace
            // An unreadable record is reported once, not by each record that refers to it.
            near.unread = loader.records.unread.map(\.record)
            faults += near.faults(of: records).map { fault in
                StoreFault(fault.key.phrase, Phrase(": ") + fault.message, fault.isLoose ? .restore : .correct)
            }
        }
        return unread + faults
    }

    /// A fault for each record that does not match the tables `reference`, `indexed` and `history_record`.
    private func sideTables(_ db: Database, _ report: ProgressReport) throws -> [StoreFault] {
        try SideTables.disagreements(db, report).map { name in
            StoreFault(
                Phrase("Registeret passer ikke med \(name.da).", "The index does not match \(name.en)."), .repair)
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

    private func history(_ db: Database, _ report: ProgressReport) throws -> [StoreFault] {
        var faults: [StoreFault] = []
        try HistoryTable.forEachBatch(db, report) { lines in
            for case .unread(let line) in lines { faults.append(StoreFault(unread: line.name)) }
        }
        return faults
    }

    /// An erasure after which the file was not rewritten.
    private func compaction(_ db: Database) throws -> [StoreFault] {
        guard try Compaction.isDue(db) else { return [] }
        return [
            StoreFault(
                Phrase(
                    "Efter en sletning kan filen stadig rumme rester af det slettede. De bliver fjernet, næste gang data kan skrives.",
                    "After an erasure, the file may still contain remains of what was erased. They will be removed the next time data can be written."
                ))
        ]
    }

    /// People and cohorts in the ledger that are still in the data: their erasure was interrupted. Every opening tries
    /// to complete it.
    private func erased(_ db: Database) throws -> [StoreFault] {
        do {
            let tombstones = try TokenTable.tombstones(db).merging(Ledger(path: folder.ledger).read()) { first, _ in
                first
            }
            return try TokenTable.keys(erasedBy: tombstones, db).map { key in
                StoreFault(
                    Phrase(
                        "\(key.phrase.da.capitalizedFirst) står på listen over slettede, men findes stadig og bliver slettet, næste gang data kan skrives.",
                        "\(key.phrase.en.capitalizedFirst) is on the list of erased records but still exists. It will be erased the next time data can be written."
                    ))
            }
        } catch let error as StoreError {
            return [StoreFault(error.message)]
        }
    }
}
