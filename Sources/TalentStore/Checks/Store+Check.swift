import Foundation
import GRDB
import TalentDomain

extension Store {
    /// Checks the database, the records, the history and past erasures.
    ///
    /// - Returns: the faults, each in a sentence; empty if there are none.
    /// - Throws: `StoreError` where the database cannot be read.
    public func check() throws -> [Phrase] {
        try inTransaction(.deferred) { db in
            try integrity(db) + records(db) + sideTables(db) + history(db) + erased(db)
        }
    }

    /// The number of unreadable records and lines of history.
    ///
    /// - Throws: `StoreError` where the database cannot be read.
    public func unreadCount() throws -> Int { try inTransaction(.deferred) { try AsideTable.unreadNames($0).count } }

    /// Moves unreadable records and lines of history into a separate table, where they are kept unchanged.
    ///
    /// - Returns: the names of the moved rows, such as `plan t-anne`.
    /// - Throws: `Refusal.nothingThere` for all but the keeper, `StoreError` where the database cannot be changed.
    public func setAside(as viewer: Viewer) throws -> [String] {
        guard viewer.isKeeper else { throw Refusal.nothingThere }
        let moved = try inTransaction(.immediate) { try AsideTable.setAside($0, on: viewer.today) }
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

    private func records(_ db: Database) throws -> [Phrase] {
        var records = try RecordTable.readAll(db)
        // An unreadable record is reported once, not by each record that refers to it.
        records.workspace.unread = records.unread.map(\.record)
        let unread = records.unread.map { record in
            let name = record.record.phrase
            return Phrase("\(name.da.capitalizedFirst) kan ikke læses.", "\(name.en.capitalizedFirst) cannot be read.")
        }
        return unread
            + records.workspace.faults().map { fault in
                let name = fault.key.phrase
                return Phrase(
                    "\(name.da.capitalizedFirst): \(fault.message.da)",
                    "\(name.en.capitalizedFirst): \(fault.message.en)")
            }
    }

    /// Where the tables by which records are found say something else than the records.
    private func sideTables(_ db: Database) throws -> [Phrase] {
        try SideTables.disagreements(db).map { name in
            Phrase(
                "Registeret passer ikke med »\(name)«. Lav det om med: spor check --repair",
                "The index does not match “\(name)”. Rebuild it with: spor check --repair")
        }
    }

    /// Makes the tables anew by which records are found.
    ///
    /// - Returns: how many records they were wrong about.
    /// - Throws: `Refusal.nothingThere` for all but the keeper, `StoreError`.
    public func repair(as viewer: Viewer) throws -> Int {
        guard viewer.isKeeper else { throw Refusal.nothingThere }
        let count = try inTransaction(.immediate) { db in
            let wrong = try SideTables.disagreements(db)
            guard !wrong.isEmpty else { return 0 }
            try SideTables.rebuild(db)
            try HistoryTable.beginEpoch(db)
            return wrong.count
        }
        cache = nil
        return count
    }

    private func history(_ db: Database) throws -> [Phrase] {
        let rows = try HistoryTable.newestFirst(db)
        var faults: [Phrase] = []
        while let line = try rows.next() {
            guard case .unread(let unread) = line else { continue }
            faults.append(
                Phrase(
                    "Linje \(unread.id) i historikken kan ikke læses.",
                    "Line \(unread.id) of the history cannot be read."))
        }
        return faults
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
