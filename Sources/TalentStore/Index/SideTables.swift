import Foundation
import GRDB
import TalentDomain

/// The tables `reference` and `indexed`: which records refer to which, and the values by which a record is found.
///
/// They repeat content of the records, and are written together with them. `check` compares them with the records, and
/// `rebuild` rebuilds them.
enum SideTables {
    /// Replaces the rows of a record.
    static func write(_ record: any Stored, _ db: Database) throws {
        try delete(record.key, db)
        for to in Set(record.references) {
            try db.cachedStatement(sql: "INSERT INTO reference (to_kind, to_id, kind, id) VALUES (?, ?, ?, ?)")
                .execute(arguments: [to.kind.rawValue, to.id, record.key.kind.rawValue, record.key.id])
        }
        for found in Set(record.indexedValues) {
            try db.cachedStatement(sql: "INSERT INTO indexed (name, value, kind, id) VALUES (?, ?, ?, ?)")
                .execute(arguments: [found.name.rawValue, found.value, record.key.kind.rawValue, record.key.id])
        }
    }

    /// Deletes the rows of a record.
    static func delete(_ key: RecordKey, _ db: Database) throws {
        try delete(kind: key.kind.rawValue, id: key.id, db)
    }

    static func delete(kind: String, id: String, _ db: Database) throws {
        for table in ["reference", "indexed"] {
            try db.cachedStatement(sql: "DELETE FROM \(table) WHERE kind = ? AND id = ?").execute(arguments: [kind, id])
        }
    }

    /// Deletes the rows that name erased records, also those of unreadable records and of lines that remain.
    static func forget(_ gone: Set<RecordKey>, _ db: Database) throws {
        for key in gone {
            let arguments: StatementArguments = [key.kind.rawValue, key.id]
            try db.cachedStatement(sql: "DELETE FROM reference WHERE to_kind = ? AND to_id = ?")
                .execute(arguments: arguments)
            try db.cachedStatement(sql: "DELETE FROM history_record WHERE kind = ? AND id = ?")
                .execute(arguments: arguments)
        }
    }

    /// Rebuilds the tables from the records and the history. The caller has begun a transaction.
    static func rebuild(_ db: Database, _ report: ProgressReport) throws {
        for table in ["reference", "indexed", "history_record"] { try db.execute(sql: "DELETE FROM \(table)") }
        var wanted: Set<RecordKey> = [], last: [RecordKey: any Stored] = [:]
        try RecordTable.forEachBatch(db, for: .rebuildingIndex, report) { records in
            for record in records.workspace.all {
                try write(record, db)
            }
            wanted.formUnion(records.unread.compactMap(\.key))
        }
        try TokenTable.addMissing(db)
        try HistoryTable.forEachBatch(db, for: .rebuildingIndex, report) { lines in
            for case .row(let row) in lines {
                try HistoryRecordTable.write(row.event, seq: row.seq, db)
                for record in row.event.change?.values ?? [] where wanted.contains(record.key) {
                    last[record.key] = record
                }
            }
        }
        // An unreadable record gets the rows of its last readable state in the history.
        for record in last.values { try write(record, db) }
    }

    /// The records and lines of history whose rows in these tables are wrong, each as in `rolle »leder«`.
    static func disagreements(_ db: Database, _ report: ProgressReport) throws -> [Phrase] {
        var wrong: Set<Phrase> = []
        func add(kind: String, id: String) { wrong.insert(UnreadName(kind: kind, id: id, isNewer: false).phrase) }
        try RecordTable.forEachBatch(db, for: .checkingIndex, report) { records in
            for record in records.workspace.all where try !agree(record, db) {
                wrong.insert(record.key.phrase)
            }
        }
        for table in ["reference", "indexed"] {
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT DISTINCT kind, id FROM \(table) AS side WHERE NOT EXISTS
                    (SELECT 1 FROM record WHERE record.kind = side.kind AND record.id = side.id)
                    """)
            while let row = try rows.next() {
                add(kind: try row.decode(atIndex: 0), id: try row.decode(atIndex: 1))
            }
        }
        try HistoryTable.forEachBatch(db, for: .checkingIndex, report) { lines in
            for case .row(let row) in lines where try !HistoryRecordTable.agrees(with: row, db) {
                add(kind: UnreadName.history, id: row.id)
            }
        }
        if try HistoryRecordTable.hasRowsOfNoLine(db) {
            wrong.insert(Phrase("historikken", "the history"))
        }
        for key in try TokenTable.missing(db) { wrong.insert(key.phrase) }
        return wrong.sorted { $0.da < $1.da }
    }

    private static func agree(_ record: any Stored, _ db: Database) throws -> Bool {
        let arguments: StatementArguments = [record.key.kind.rawValue, record.key.id]
        let references = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT to_kind, to_id FROM reference WHERE kind = ? AND id = ?"),
            arguments: arguments
        ).map { "\(try $0.decode(String.self, atIndex: 0)) \(try $0.decode(String.self, atIndex: 1))" }
        let values = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT name, value FROM indexed WHERE kind = ? AND id = ?"), arguments: arguments
        ).map { "\(try $0.decode(String.self, atIndex: 0)) \(try $0.decode(String.self, atIndex: 1))" }
        return Set(references) == Set(record.references.map { "\($0.kind.rawValue) \($0.id)" })
            && Set(values) == Set(record.indexedValues.map { "\($0.name.rawValue) \($0.value)" })
    }
}
