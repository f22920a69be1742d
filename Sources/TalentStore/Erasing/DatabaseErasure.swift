import Foundation
import GRDB
import TalentDomain

/// Erases people and cohorts from one database: the store's own, a copy among the backups, or a backup that is being
/// restored.
enum DatabaseErasure {
    /// Erases people and cohorts, and everything stored about them, including history and drafts. The caller has begun a
    /// transaction.
    ///
    /// - Parameter keys: keys of people and cohorts.
    /// - Returns: the number of unreadable rows that were erased because they may be about an erased person or cohort.
    @discardableResult
    static func erase(_ keys: Set<RecordKey>, on day: Day, in db: Database, _ report: ProgressReport) throws -> Int {
        let people = Set(keys.filter { $0.kind == .person }.map { Person.ID($0.id) })
        let cohorts = Set(keys.filter { $0.kind == .cohort }.map { Cohort.ID($0.id) })
        // With a wrong index, records of the person would not be found.
        if try !SideTables.disagreements(db, report).isEmpty { try SideTables.rebuild(db, report) }
        var loader = RecordLoader(db)
        let erasure = try loader.addErasure(of: people, cohorts: cohorts, on: day)
        let (rest, touched) = erasure.applied(to: loader.records.workspace)
        let unread = try RecordTable.unread(db, report), aside = try AsideTable.rows(db)
        let names = try NamesInIDs(erasure, touched: touched, in: rest, unread: unread + aside.map(\.row), db)
        try RecordTable.write(touched, of: rest, in: db)
        try eraseDrafts(of: erasure, db)
        try eraseOwnRows(of: people, db)
        for key in erasure.gone where TokenTable.kinds.contains(key.kind) { try TokenTable.remove(key, db) }
        let (erased, kept) = try AsideTable.erase(erasure, touched: touched, unread: unread, aside: aside, db)
        try names.rename(in: db, unread: kept)
        let lines = try HistoryTable.erase(erasure, names, db, report)
        try SideTables.forget(erasure.gone, db)
        // Sessions that follow the data by its history must read everything again.
        try HistoryTable.beginEpoch(db)
        try Compaction.demand(db)
        return erased + lines
    }

    /// Erases the people and cohorts whose random number is among the tombstones, in a transaction of its own.
    ///
    /// - Parameter others: more of them, by id. Those whom the database does not know are passed over.
    /// - Returns: how many people and cohorts were erased.
    static func replay(
        _ tombstones: Tombstones, and others: Set<RecordKey>, on day: Day, in queue: DatabaseQueue,
        _ report: ProgressReport
    ) throws -> Int {
        try queue.inDatabase { db in
            var count = 0
            try db.inTransaction(.immediate) {
                let keys = try TokenTable.keys(erasedBy: tombstones, db)
                    .union(others.filter { try TokenTable.token(of: $0, db) != nil })
                count = keys.count
                try TokenTable.add(tombstones, db)
                if !keys.isEmpty { try erase(keys, on: day, in: db, report) }
                return .commit
            }
            try Compaction.runIfDue(db)
            return count
        }
    }

    /// Erases the drafts of erased people, and other people's drafts about erased records.
    private static func eraseDrafts(of erasure: Erasure, _ db: Database) throws {
        // Places and texts of drafts are JSON, in which an id stands in quotes.
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

    /// Erases the people's rows in every table with a column `person`, except `history`: those rows belong to one person
    /// alone.
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
    /// Removes the erased records from the lines of history, and deletes the unreadable lines. The lines that an erased
    /// person wrote get the author `Person.ID.erased`, and can no longer be undone.
    ///
    /// - Returns: the number of deleted unreadable lines.
    fileprivate static func erase(
        _ erasure: Erasure, _ names: NamesInIDs, _ db: Database, _ report: ProgressReport
    ) throws -> Int {
        var unread = 0
        try forEachBatch(db, report) { lines in
            for line in lines {
                switch line {
                case .row(let row): try rewrite(row, erasure, names, db)
                case .unread(let line):
                    try delete(id: line.id, db)
                    unread += 1
                }
            }
        }
        for person in erasure.people {
            try db.execute(
                sql:
                    "UPDATE history SET person = ?, standing = CASE standing WHEN ? THEN ? ELSE ? END WHERE person = ?",
                arguments: [
                    Person.ID.erased.raw, UndoState.step.rawValue, UndoState.step.rawValue,
                    UndoState.overtaken.rawValue,
                    person.raw,
                ])
        }
        return unread
    }

    private static func rewrite(_ row: Row, _ erasure: Erasure, _ names: NamesInIDs, _ db: Database) throws {
        guard let remainder = erasure.remainder(of: row.event) else { return try delete(seq: row.seq, db) }
        guard remainder != row.event || names.isIn(remainder) else { return }
        let text = names.replaced(in: try Encoding.text(of: remainder))
        try db.execute(sql: "UPDATE history SET change = ? WHERE seq = ?", arguments: [text, row.seq])
        try HistoryRecordTable.delete(seq: row.seq, db)
        try HistoryRecordTable.write(Encoding.value(from: Data(text.utf8)), seq: row.seq, db)
    }
}
