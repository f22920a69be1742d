import Foundation
import GRDB
import TalentDomain

/// Erases within one database: the store's own, a copy among the backups, or a backup that is being restored.
enum ErasedDatabase {
    /// Erases people and cohorts with everything stored about them, history and drafts included. The caller has begun a
    /// transaction.
    ///
    /// - Returns: the number of unreadable rows that were erased because they may have been about them.
    @discardableResult
    static func erase(_ keys: Set<RecordKey>, on day: Day, in db: Database) throws -> Int {
        let records = try RecordTable.readAll(db), data = records.workspace
        let rows = try allHistory(db)
        let people = Set(keys.filter { $0.kind == .person }.map { Person.ID($0.id) })
        let cohorts = Set(keys.filter { $0.kind == .cohort }.map { Cohort.ID($0.id) })
        let erasure = Erasure(of: people, cohorts: cohorts, in: data, history: rows.compactMap(\.event.change), on: day)
        let (rest, touched) = erasure.applied(to: data)
        try RecordTable.write(touched, of: rest, in: db)
        try HistoryTable.erase(erasure, in: rows, db)
        try eraseDrafts(of: erasure, db)
        try eraseOwnRows(of: people, db)
        for key in erasure.gone where TokenTable.kinds.contains(key.kind) { try TokenTable.remove(key, db) }
        let unread = try AsideTable.erase(erasure, unread: records.unread, rest: rest, db)
        try NamesInIDs(erasure, touched: touched, in: rest).rename(in: db)
        // The ids of records and lines have changed.
        try SideTables.rebuild(db)
        // Sessions that follow the data by its history must read everything again.
        try HistoryTable.beginEpoch(db)
        return unread
    }

    /// Erases the people and cohorts whose number is among the tombstones.
    ///
    /// - Returns: their number.
    static func replay(_ tombstones: Tombstones, on day: Day, in queue: DatabaseQueue) throws -> Int {
        try queue.inDatabase { db in
            var count = 0
            try db.inTransaction(.immediate) {
                let keys = try TokenTable.keys(erasedBy: tombstones, db)
                count = keys.count
                try TokenTable.add(tombstones, db)
                if !keys.isEmpty { try erase(keys, on: day, in: db) }
                return .commit
            }
            if count > 0 { try db.execute(sql: "VACUUM") }
            return count
        }
    }

    private static func allHistory(_ db: Database) throws -> [HistoryTable.Row] {
        let rows = try HistoryTable.newestFirst(db)
        var all: [HistoryTable.Row] = []
        while let line = try rows.next() {
            if case .row(let row) = line { all.append(row) }
        }
        return all
    }

    /// Erases the drafts of erased people, and other people's drafts about erased records.
    private static func eraseDrafts(of erasure: Erasure, _ db: Database) throws {
        let ids = erasure.gone.map { "\"\($0.id)\"" }
        for row in try Row.fetchAll(db, sql: "SELECT author, place, text FROM draft") {
            let author: String = try row.decode(atIndex: 0), place: String = try row.decode(atIndex: 1),
                text: String = try row.decode(atIndex: 2)
            guard
                erasure.people.contains(Person.ID(author))
                    || ids.contains(where: { place.contains($0) || text.contains($0) })
            else { continue }
            try db.execute(sql: "DELETE FROM draft WHERE author = ? AND place = ?", arguments: [author, place])
        }
    }

    /// Erases rows of every other table with a column `person`, which belong to that person alone.
    private static func eraseOwnRows(of people: Set<Person.ID>, _ db: Database) throws {
        for table in try String.fetchAll(
            db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'history'")
        {
            guard try db.columns(in: table).contains(where: { $0.name == "person" }) else { continue }
            for person in people {
                try db.execute(
                    sql: "DELETE FROM \(table.quotedDatabaseIdentifier) WHERE person = ?", arguments: [person.raw])
            }
        }
    }
}

extension HistoryTable {
    /// Rewrites the lines without the erased records. The erased people's own lines keep no author, and can no longer
    /// be undone.
    fileprivate static func erase(_ erasure: Erasure, in rows: [Row], _ db: Database) throws {
        for row in rows {
            guard let left = erasure.left(of: row.event) else {
                try delete(seq: row.seq, db)
                continue
            }
            if left != row.event {
                try db.execute(
                    sql: "UPDATE history SET change = ? WHERE seq = ?",
                    arguments: [try Encoding.text(of: left), row.seq])
            }
        }
        for person in erasure.people {
            try db.execute(
                sql:
                    "UPDATE history SET person = ?, standing = CASE standing WHEN ? THEN ? ELSE ? END WHERE person = ?",
                arguments: [
                    Person.ID.erased.raw, Standing.step.rawValue, Standing.step.rawValue, Standing.overtaken.rawValue,
                    person.raw,
                ])
        }
    }
}
