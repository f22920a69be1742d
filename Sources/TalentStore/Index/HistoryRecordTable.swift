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

    /// The records that one line changed.
    static func touched(by seq: Int64, _ db: Database) throws -> Set<RecordKey> {
        try keys(db, "seq = ? AND touched = 1", seq)
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

    /// A record as the history last knew it; nil if the history does not have it.
    static func last(_ key: RecordKey, _ db: Database) throws -> (any Stored)? {
        for seq in try lines(concerning: [key], before: .max, atMost: .max, db) {
            guard case .row(let row) = try HistoryTable.row(seq: seq, db) else { continue }
            if let record = row.event.change?.values.last(where: { $0.key == key }) { return record }
        }
        return nil
    }

    /// The talents, cohorts and people named in the changed records, and the talents of the meetings named there.
    private static func concerned(by change: Change, _ db: Database) throws -> Set<RecordKey> {
        let values = Dictionary(grouping: change.values, by: \.key)
        func references(of key: RecordKey) throws -> [RecordKey] {
            try ReferenceTable.references(of: key, db) + (values[key]?.flatMap(\.references) ?? [])
        }
        let owners: Set<RecordKind> = [.person, .talent, .cohort]
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
