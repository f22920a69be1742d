import Foundation
import GRDB
import TalentDomain

/// The table `record`: each record as JSON, under its kind and name. A row that cannot be read is left out, and stays.
enum RecordTable {
    static func readAll(_ db: Database) throws -> Records { records(of: try bodies(db)) }

    /// The bodies of all records by their kinds, not yet decoded.
    static func bodies(_ db: Database) throws -> [String: Bodies] {
        var bodies: [String: Bodies] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT kind, id, body FROM record")
        while let row = try rows.next() {
            let kind = try row.decode(String.self, atIndex: 0), id = try row.decode(String.self, atIndex: 1)
            try row.withUnsafeData(atIndex: 2) { bodies[kind, default: Bodies()].append($0 ?? Data(), id: id) }
        }
        return bodies
    }

    /// The records out of their bodies.
    static func records(of bodies: [String: Bodies]) -> Records {
        var records = Records()
        for (name, bodies) in bodies {
            let unread =
                RecordKind(rawValue: name).map { records.workspace.take($0.type, from: bodies) }
                ?? Array(bodies.ids.indices)
            records.unread += unread.map { UnreadRow(kind: name, id: bodies.ids[$0], body: bodies.body(at: $0)) }
        }
        return records
    }

    /// Reads single records anew; those that are gone go.
    static func read(_ keys: Set<RecordKey>, into records: inout Records, _ db: Database) throws {
        for key in keys {
            let body = try body(of: key, db)
            records.unread.removeAll { $0.kind == key.kind.rawValue && $0.id == key.id }
            if !records.workspace.take(key, as: key.kind.type, from: body) {
                _ = records.workspace.take(key, as: key.kind.type, from: nil)
                records.unread.append(UnreadRow(kind: key.kind.rawValue, id: key.id, body: body ?? Data()))
            }
        }
    }

    private static func body(of key: RecordKey, _ db: Database) throws -> Data? {
        try Data.fetchOne(
            db.cachedStatement(sql: "SELECT CAST(body AS BLOB) FROM record WHERE kind = ? AND id = ?"),
            arguments: [key.kind.rawValue, key.id])
    }

    static func holds(_ key: RecordKey, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM record WHERE kind = ? AND id = ?)"),
            arguments: [key.kind.rawValue, key.id]) ?? false
    }

    /// Writes what the workspace holds under those keys; what it does not hold goes.
    ///
    /// - Throws: `StoreError.unreadable` where something stands there that cannot be read.
    static func write(_ keys: Set<RecordKey>, of workspace: Workspace, in db: Database) throws {
        for key in keys {
            if let old = try body(of: key, db), !Workspace.isReadable(old, key, as: key.kind.type) {
                throw StoreError.unreadable(kind: key.kind.rawValue, id: key.id)
            }
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
    private(set) var ids: [String] = []
    private var joined = Data("[".utf8)
    private var starts: [Int] = []

    mutating func append(_ body: Data, id: String) {
        if !ids.isEmpty { joined.append(UInt8(ascii: ",")) }
        starts.append(joined.count)
        joined.append(body)
        ids.append(id)
    }

    var array: Data { joined + Data("]".utf8) }

    func body(at index: Int) -> Data {
        let end = index + 1 < starts.count ? starts[index + 1] - 1 : joined.count
        return Data(joined[starts[index]..<end])
    }
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
        guard hasPlainNumbers(data) else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "a number without bounds"))
        }
        return try JSONDecoder().decode(type, from: data)
    }

    /// Whether each number has at most 12 digits before its point and no exponent: what is larger would end the program where it is reckoned with.
    static func hasPlainNumbers(_ json: Data) -> Bool {
        json.withUnsafeBytes { bytes in
            var isText = false, digits = 0, at = 0
            while at < bytes.count {
                let byte = bytes[at]
                at += 1
                if isText {
                    if byte == UInt8(ascii: "\\") { at += 1 } else if byte == UInt8(ascii: "\"") { isText = false }
                    continue
                }
                switch byte {
                case UInt8(ascii: "\""): (isText, digits) = (true, 0)
                case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
                case UInt8(ascii: "e") where digits > 0, UInt8(ascii: "E") where digits > 0: return false
                // What stands behind the point makes nothing large.
                case UInt8(ascii: "."):
                    while at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) { at += 1 }
                default: digits = 0
                }
                if digits > 12 { return false }
            }
            return true
        }
    }
}

extension Workspace {
    /// Takes in all records of a kind; returns the places of those that are not as they should be.
    fileprivate mutating func take<Record: Stored>(_ type: Record.Type, from bodies: Bodies) -> [Int] {
        if let records = try? Encoding.value([Record].self, from: bodies.array), records.count == bodies.ids.count,
            zip(records, bodies.ids).allSatisfy({ $0.id.raw == $1 })
        {
            self[keyPath: Record.table] = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
            if self[keyPath: Record.table].count == records.count { return [] }
        }
        self[keyPath: Record.table] = [:]
        return bodies.ids.indices.filter { index in
            guard let record = Self.record(type, id: bodies.ids[index], from: bodies.body(at: index)),
                self[record.id] == nil
            else { return true }
            self[record.id] = record
            return false
        }
    }

    /// Takes in one record, or lets it go where there is no body; false when it is another than its name says.
    fileprivate mutating func take<Record: Stored>(_ key: RecordKey, as type: Record.Type, from body: Data?) -> Bool {
        guard let body else {
            self[RecordID<Record>(key.id)] = nil
            return true
        }
        guard let record = Self.record(type, id: key.id, from: body) else { return false }
        self[record.id] = record
        return true
    }

    fileprivate static func isReadable<Record: Stored>(_ body: Data, _ key: RecordKey, as type: Record.Type) -> Bool {
        record(type, id: key.id, from: body) != nil
    }

    private static func record<Record: Stored>(_ type: Record.Type, id: String, from body: Data) -> Record? {
        guard let record = try? Encoding.value(type, from: body), record.id.raw == id else { return nil }
        return record
    }

    fileprivate func body<Record: Stored>(of key: RecordKey, as type: Record.Type) throws -> String? {
        try self[RecordID<Record>(key.id)].map { try Encoding.text(of: $0) }
    }
}
