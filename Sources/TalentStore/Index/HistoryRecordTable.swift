import GRDB
import TalentDomain

/// The table `history_record`: the records that each line of history changed, and the talents, cohorts and people that
/// it is about. By it, a session finds out which records others have changed without decoding their changes.
enum HistoryRecordTable {
    /// Writes the rows of a line. The caller has written the changed records before.
    static func write(_ event: HistoryEvent, seq: Int64, _ db: Database) throws {
        guard let change = event.change else { return }
        let touched = change.touched
        let concerned = try concerned(by: change, db).subtracting(touched)
        for (keys, isTouched) in [(touched, true), (concerned, false)] {
            for key in keys {
                try db.cachedStatement(
                    sql: "INSERT OR REPLACE INTO history_record (kind, id, seq, touched) VALUES (?, ?, ?, ?)"
                ).execute(arguments: [key.kind.rawValue, key.id, seq, isTouched])
            }
        }
    }

    /// Deletes the rows of a line.
    static func delete(seq: Int64, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM history_record WHERE seq = ?").execute(arguments: [seq])
    }

    /// Whether the rows of a line match it: those of the changed records exactly. Of the others, it must have those that
    /// the change names itself; the rest depends on what the records were when it was made.
    static func agrees(with line: HistoryTable.Row, _ db: Database) throws -> Bool {
        let touched = line.event.touched
        guard try keys(db, "seq = ? AND touched = 1", line.seq) == touched else { return false }
        guard let change = line.event.change else { return true }
        let named = change.values.flatMap(\.references).filter { owners.contains($0.kind) }
        let concerned = Set(named + change.planTalents.map { RecordKey($0) }).subtracting(touched)
        return try concerned.isSubset(of: keys(db, "seq = ? AND touched = 0", line.seq))
    }

    /// Whether there are rows of lines that do not exist.
    static func hasRowsOfNoLine(_ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM history_record AS side WHERE NOT EXISTS
                (SELECT 1 FROM history WHERE history.seq = side.seq))
                """) ?? false
    }

    /// The records that were changed after a line.
    static func touched(since seq: Int64, _ db: Database) throws -> Set<RecordKey> {
        try keys(db, "seq > ? AND touched = 1", seq)
    }

    private static func keys(_ db: Database, _ condition: String, _ seq: Int64) throws -> Set<RecordKey> {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT kind, id FROM history_record WHERE \(condition)"), arguments: [seq])
        var keys: Set<RecordKey> = []
        while let row = try rows.next() { if let key = try row.key(at: 0) { keys.insert(key) } }
        return keys
    }

    /// The numbers of the lines about any of some records, the newest first.
    ///
    /// - Parameter before: only lines older than this one.
    static func lines(
        concerning keys: some Sequence<RecordKey>, before: Int64, atMost limit: Int, _ db: Database
    ) throws -> [Int64] {
        var lines: Set<Int64> = []
        for key in keys {
            lines.formUnion(
                try Int64.fetchAll(
                    db.cachedStatement(
                        sql: """
                            SELECT seq FROM history_record WHERE kind = ? AND id = ? AND seq < ? ORDER BY seq DESC LIMIT ?
                            """), arguments: [key.kind.rawValue, key.id, before, limit]))
        }
        return Array(lines.sorted(by: >).prefix(limit))
    }

    /// The numbers of the lines that changed a record of some kinds and are about any of some records, the oldest first.
    static func lines(
        changing kinds: [RecordKind], concerning keys: some Sequence<RecordKey>, _ db: Database
    ) throws -> [Int64] {
        // The kinds need no escaping: they are names in the source.
        let list = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        var lines: Set<Int64> = []
        for key in keys {
            lines.formUnion(
                try Int64.fetchAll(
                    db.cachedStatement(
                        sql: """
                            SELECT seq FROM history_record AS about WHERE kind = ? AND id = ? AND EXISTS
                            (SELECT 1 FROM history_record WHERE seq = about.seq AND touched = 1 AND kind IN (\(list)))
                            """), arguments: [key.kind.rawValue, key.id]))
        }
        return lines.sorted()
    }

    /// A record as the history last knew it; nil if the history does not have it.
    static func last(_ key: RecordKey, _ db: Database) throws -> (any Stored)? {
        for seq in try lines(concerning: [key], before: .max, atMost: .max, db) {
            guard case .row(let row) = try HistoryTable.row(seq: seq, db) else { continue }
            if let record = row.event.change?.values.last(where: { $0.key == key }) { return record }
        }
        return nil
    }

    private static let owners: Set<RecordKind> = [.person, .talent, .cohort]

    /// The talents, cohorts and people named in the changed records, and the talents of the meetings named there.
    private static func concerned(by change: Change, _ db: Database) throws -> Set<RecordKey> {
        let values = Dictionary(grouping: change.values, by: \.key)
        func references(of key: RecordKey) throws -> [RecordKey] {
            try ReferenceTable.references(of: key, db) + (values[key]?.flatMap(\.references) ?? [])
        }
        var concerned = Set(change.planTalents.map { RecordKey($0) })
        for key in change.touched {
            for named in [key] + (try references(of: key)) {
                if owners.contains(named.kind) {
                    concerned.insert(named)
                } else if named.kind == .meeting {
                    concerned.formUnion(try references(of: named).filter { $0.kind == .talent })
                }
            }
        }
        return concerned
    }
}

extension Change {
    /// The talents whose plan the change changes.
    fileprivate var planTalents: [Talent.ID] {
        steps.compactMap { step in
            if case .plan(let change) = step { change.talent } else { nil }
        }
    }
}

extension Row {
    /// The record key in two adjacent columns; nil if this program does not know the kind.
    func key(at index: Int) throws -> RecordKey? {
        let id = try decode(String.self, atIndex: index + 1)
        return RecordKind(rawValue: try decode(atIndex: index)).map { RecordKey(kind: $0, id: id) }
    }
}
