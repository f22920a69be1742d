import GRDB
import TalentDomain

/// Queries of the table `reference`.
enum ReferenceTable {
    /// The records of some kinds that refer to a record.
    static func referrers(of key: RecordKey, _ kinds: Set<RecordKind>, _ db: Database) throws -> [RecordKey] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT kind, id FROM reference WHERE to_kind = ? AND to_id = ?"),
            arguments: [key.kind.rawValue, key.id])
        var keys: [RecordKey] = []
        while let row = try rows.next() {
            if let key = try row.key(at: 0), kinds.contains(key.kind) { keys.append(key) }
        }
        return keys
    }

    /// The number of records of a kind that refer to a record.
    static func count(of kind: RecordKind, referringTo key: RecordKey, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT count(*) FROM reference WHERE to_kind = ? AND to_id = ? AND kind = ?"),
            arguments: [key.kind.rawValue, key.id, kind.rawValue]) ?? 0
    }

    /// The records that a record refers to.
    static func references(of key: RecordKey, _ db: Database) throws -> [RecordKey] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT to_kind, to_id FROM reference WHERE kind = ? AND id = ?"),
            arguments: [key.kind.rawValue, key.id])
        var keys: [RecordKey] = []
        while let row = try rows.next() { if let key = try row.key(at: 0) { keys.append(key) } }
        return keys
    }
}

/// Queries of the table `indexed`.
enum IndexedTable {
    /// The records that have a value.
    static func keys(_ value: IndexedValue, _ db: Database) throws -> [RecordKey] {
        try keys(
            db, "SELECT kind, id FROM indexed WHERE name = ? AND value = ?", [value.name.rawValue, value.value])
    }

    /// The records with a value of that name that begins with a text.
    static func keys(
        _ name: IndexedValue.Name, beginningWith text: String, atMost limit: Int, _ db: Database
    ) throws
        -> [RecordKey]
    {
        try keys(
            db, "SELECT kind, id FROM indexed WHERE name = ? AND value >= ? AND value < ? LIMIT ?",
            [name.rawValue, text, text + "\u{10FFFF}", limit])
    }

    /// The ids of people who have, for each given word, an indexed word that begins with it.
    static func people(with words: [String], atMost limit: Int, _ db: Database) throws -> [Person.ID] {
        let each = words.map { _ in "SELECT id FROM indexed WHERE name = 'word' AND value >= ? AND value < ?" }
        let found = each.joined(separator: " INTERSECT ")
        let bounds = words.flatMap { [$0, $0 + "\u{10FFFF}"] }
        return try String.fetchAll(
            db, sql: "\(found) LIMIT ?", arguments: StatementArguments(bounds) + [limit]
        ).map { Person.ID($0) }
    }

    /// The records in the order of their values of that name.
    static func keysInOrder(_ name: IndexedValue.Name, atMost limit: Int, _ db: Database) throws -> [RecordKey] {
        try keys(db, "SELECT kind, id FROM indexed WHERE name = ? ORDER BY value LIMIT ?", [name.rawValue, limit])
    }

    /// The smallest or largest of an owner's values of that name. The owner's id before the value is removed.
    static func extreme(
        _ name: IndexedValue.Name, of owner: String, _ function: Extreme, _ db: Database
    ) throws
        -> String?
    {
        try String.fetchOne(
            db.cachedStatement(
                sql: "SELECT \(function.rawValue)(value) FROM indexed WHERE name = ? AND value > ? AND value < ?"),
            arguments: [name.rawValue, owner + " ", owner + "!"]
        ).map { String($0.dropFirst(owner.count + 1)) }
    }

    enum Extreme: String { case least = "min", greatest = "max" }

    private static func keys(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws -> [RecordKey] {
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        var keys: [RecordKey] = []
        while let row = try rows.next() { if let key = try row.key(at: 0) { keys.append(key) } }
        return keys
    }
}
