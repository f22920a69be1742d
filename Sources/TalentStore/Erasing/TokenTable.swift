import GRDB
import TalentDomain

/// The tables `token` and `erased`: a random number for each person and cohort, and the numbers of the erased ones.
///
/// The number is drawn when the record is first written, so every backup has it. It does not say whom it stands for.
enum TokenTable {
    static let kinds: Set<RecordKind> = [.person, .cohort]

    /// Draws a number for a record that has none. Ordinary deletion keeps the number, since undo may bring the record
    /// back.
    static func add(_ key: RecordKey, _ db: Database) throws {
        guard kinds.contains(key.kind) else { return }
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO token (kind, id) VALUES (?, ?)").execute(arguments: [
            key.kind.rawValue, key.id,
        ])
    }

    /// The people and cohorts without a number, whom an erasure would not find.
    static func missing(_ db: Database) throws -> [RecordKey] {
        try Row.fetchAll(db, sql: "SELECT kind, id FROM record WHERE \(isMissing)").compactMap { try $0.key(at: 0) }
    }

    /// Draws a number for each of them.
    static func addMissing(_ db: Database) throws {
        try db.execute(sql: "INSERT INTO token (kind, id) SELECT kind, id FROM record WHERE \(isMissing)")
    }

    /// Draws a number for each person and cohort whom only the history still has.
    static func addDeleted(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO token (kind, id) SELECT DISTINCT kind, id FROM history_record
                WHERE touched = 1 AND kind IN ('person', 'cohort')
                """)
    }

    private static let isMissing = """
        kind IN ('person', 'cohort') AND NOT EXISTS
        (SELECT 1 FROM token WHERE token.kind = record.kind AND token.id = record.id)
        """

    static func token(of key: RecordKey, _ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT token FROM token WHERE kind = ? AND id = ?", arguments: [key.kind.rawValue, key.id])
    }

    static func remove(_ key: RecordKey, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM token WHERE kind = ? AND id = ?", arguments: [key.kind.rawValue, key.id])
    }

    /// All numbers.
    static func numbers(_ db: Database) throws -> [RecordKey: String] {
        try Row.fetchAll(db, sql: "SELECT kind, id, token FROM token").reduce(into: [:]) { numbers, row in
            if let key = try row.key(at: 0) { numbers[key] = try row.decode(atIndex: 2) }
        }
    }

    /// Gives the people and cohorts the numbers that they have in another database.
    ///
    /// - Returns: those who have none there.
    static func take(_ numbers: [RecordKey: String], _ db: Database) throws -> Set<RecordKey> {
        let keys = try Self.numbers(db).keys
        for key in keys {
            guard let number = numbers[key] else { continue }
            try db.execute(
                sql: "UPDATE token SET token = ? WHERE kind = ? AND id = ?",
                arguments: [number, key.kind.rawValue, key.id])
        }
        return Set(keys).subtracting(numbers.keys)
    }

    /// The people and cohorts whose number is among the tombstones.
    static func keys(erasedBy tombstones: Tombstones, _ db: Database) throws -> Set<RecordKey> {
        guard !tombstones.isEmpty else { return [] }
        return Set(try numbers(db).filter { tombstones[$0.value] != nil }.keys)
    }

    // MARK: A copy of the ledger inside the database, so that every backup has it

    static func tombstones(_ db: Database) throws -> Tombstones {
        try Row.fetchAll(db, sql: "SELECT token, day FROM erased").reduce(into: [:]) { all, row in
            all[try row.decode(String.self, atIndex: 0)] = Day(try row.decode(String.self, atIndex: 1))
        }
    }

    static func add(_ tombstones: Tombstones, _ db: Database) throws {
        for (token, day) in tombstones {
            try db.execute(
                sql: "INSERT OR IGNORE INTO erased (token, day) VALUES (?, ?)", arguments: [token, day.description])
        }
    }
}

/// The numbers of erased people and cohorts, with the day of the erasure.
typealias Tombstones = [String: Day]
