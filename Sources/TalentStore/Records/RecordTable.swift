import Foundation
import GRDB
import TalentDomain

/// The table `record`: each record as JSON, under its kind and name.
enum RecordTable {
    /// All records.
    ///
    /// - Throws: `StoreError.damaged` where a body is not what its kind says.
    static func readAll(_ db: Database, at path: String) throws -> Workspace { try workspace(of: bodies(db), at: path) }

    /// The bodies of all records by their kinds, not yet decoded.
    static func bodies(_ db: Database) throws -> [String: Bodies] {
        var bodies: [String: Bodies] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT kind, body FROM record")
        while let row = try rows.next() {
            let kind = try row.decode(String.self, atIndex: 0)
            try row.withUnsafeData(atIndex: 1) { bodies[kind, default: Bodies()].append($0 ?? Data()) }
        }
        return bodies
    }

    /// The records out of their bodies.
    static func workspace(of bodies: [String: Bodies], at path: String) throws -> Workspace {
        var workspace = Workspace()
        for (name, bodies) in bodies {
            guard let kind = RecordKind(rawValue: name), workspace.take(kind.type, from: bodies) else {
                throw StoreError.damaged(path: path, detail: Phrase("poster af typen »\(name.prefix(20))«", "records of the kind “\(name.prefix(20))”"))
            }
        }
        return workspace
    }

    /// Reads single records anew; those that are gone go.
    ///
    /// - Throws: `StoreError.damaged` where a body is not what its kind says.
    static func read(_ keys: Set<RecordKey>, into workspace: inout Workspace, _ db: Database, at path: String) throws {
        for key in keys {
            let body = try Data.fetchOne(
                db.cachedStatement(sql: "SELECT CAST(body AS BLOB) FROM record WHERE kind = ? AND id = ?"), arguments: [key.kind.rawValue, key.id])
            guard workspace.take(key, as: key.kind.type, from: body) else {
                throw StoreError.damaged(path: path, detail: Phrase("en post af typen \(key.kind.words.one.da)", "a record of the kind \(key.kind.words.one.en)"))
            }
        }
    }

    static func holds(_ key: RecordKey, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM record WHERE kind = ? AND id = ?)"), arguments: [key.kind.rawValue, key.id]) ?? false
    }

    /// Writes what the workspace holds under those keys; what it does not hold goes.
    static func write(_ keys: Set<RecordKey>, of workspace: Workspace, in db: Database) throws {
        for key in keys {
            if let body = try workspace.body(of: key, as: key.kind.type) {
                try db.cachedStatement(
                    sql: """
                        INSERT INTO record (kind, id, version, body) VALUES (?, ?, 1, ?)
                        ON CONFLICT (kind, id) DO UPDATE SET version = version + 1, body = excluded.body
                        """
                ).execute(arguments: [key.kind.rawValue, key.id, body])
                try TokenTable.add(key, db)
            } else {
                try db.cachedStatement(sql: "DELETE FROM record WHERE kind = ? AND id = ?")
                    .execute(arguments: [key.kind.rawValue, key.id])
            }
        }
    }
}

/// The bodies of one kind as one JSON array: one call of the decoder for all is faster than one for each.
struct Bodies {
    private(set) var count = 0
    private var joined = Data("[".utf8)

    mutating func append(_ body: Data) {
        if count > 0 { joined.append(UInt8(ascii: ",")) }
        joined.append(body)
        count += 1
    }

    var array: Data { joined + Data("]".utf8) }
}

/// The one way in which values become text in the store, and text values.
enum Encoding {
    static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // JSON is UTF-8 by definition.
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type = Value.self, from data: Data) throws -> Value {
        try JSONDecoder().decode(type, from: data)
    }
}

extension Workspace {
    /// Takes in all records of a kind; false when they are not as they should be.
    fileprivate mutating func take<Record: Stored>(_ type: Record.Type, from bodies: Bodies) -> Bool {
        guard let records = try? Encoding.value([Record].self, from: bodies.array), records.count == bodies.count else { return false }
        self[keyPath: Record.table] = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
        return self[keyPath: Record.table].count == bodies.count
    }

    /// Takes in one record, or lets it go where there is no body; false when it is another than its name says.
    fileprivate mutating func take<Record: Stored>(_ key: RecordKey, as type: Record.Type, from body: Data?) -> Bool {
        guard let body else {
            self[RecordID<Record>(key.id)] = nil
            return true
        }
        guard let record = try? Encoding.value(type, from: body), record.key == key else { return false }
        self[record.id] = record
        return true
    }

    fileprivate func body<Record: Stored>(of key: RecordKey, as type: Record.Type) throws -> String? {
        try self[RecordID<Record>(key.id)].map { try Encoding.text(of: $0) }
    }
}
