import Foundation
import GRDB
import TalentDomain

/// The table `record`: each record as JSON with its kind and id. An unreadable row is left out and kept.
enum RecordTable {
    /// The columns that `append` reads. A body of a later version counts as unreadable even if it can be decoded.
    static let columns = "r.kind, r.id, r.version, r.body"

    /// The number of records read at once, about five megabytes, so that memory does not grow with the store.
    private static let batch = 1000

    /// Reads all records in batches.
    ///
    /// - Parameters:
    ///   - work: what the records are read for, for the progress.
    ///   - body: takes a batch; the next one is read after it.
    static func forEachBatch(
        _ db: Database, for work: Phrase = .readingRecords, _ report: ProgressReport, _ body: (Records) throws -> Void
    ) throws {
        let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM record") ?? 0
        var bodies: [String: Bodies] = [:], count = 0, done = 0
        func pass() throws {
            var records = Records()
            records.take(bodies)
            done += count
            (bodies, count) = ([:], 0)
            try body(records)
            report(WorkProgress(work: work, done: done, total: total))
        }
        let rows = try Row.fetchCursor(db, sql: "SELECT \(columns) FROM record AS r")
        while let row = try rows.next() {
            try bodies.append(row)
            count += 1
            if count == batch { try pass() }
        }
        if count > 0 { try pass() }
    }

    /// All rows that are unreadable.
    static func unread(_ db: Database, _ report: ProgressReport) throws -> [UnreadRow] {
        var unread: [UnreadRow] = []
        try forEachBatch(db, report) { unread += $0.unread }
        return unread
    }

    /// The body of a record; nil if there is no record.
    private static func body(of key: RecordKey, _ db: Database) throws -> (body: Data, isNewer: Bool)? {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT version, CAST(body AS BLOB) FROM record WHERE kind = ? AND id = ?"),
            arguments: [key.kind.rawValue, key.id])
        guard let row else { return nil }
        return (try row.decode(atIndex: 1), try row.decode(Int.self, atIndex: 0) > key.kind.type.version)
    }

    /// The people whose ids begin with an id.
    static func people(withIDsLike id: String, _ db: Database) throws -> [Person.ID] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM record WHERE kind = ? AND id >= ? AND id < ?"),
            arguments: [RecordKind.person.rawValue, id, id + "."]
        ).map { Person.ID($0) }
    }

    static func keys(of kind: RecordKind, _ db: Database) throws -> [RecordKey] {
        try String.fetchAll(db, sql: "SELECT id FROM record WHERE kind = ? ORDER BY id", arguments: [kind.rawValue])
            .map { RecordKey(kind: kind, id: $0) }
    }

    static func holds(_ key: RecordKey, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM record WHERE kind = ? AND id = ?)"),
            arguments: [key.kind.rawValue, key.id]) ?? false
    }

    /// Writes the workspace's records with those keys, and deletes those that it does not have.
    ///
    /// - Throws: `StoreError.unreadable` if one of the rows is unreadable.
    static func write(_ keys: Set<RecordKey>, of workspace: Workspace, in db: Database) throws {
        for key in keys {
            if let old = try body(of: key, db),
                old.isNewer || !Workspace.isReadable(old.body, key, as: key.kind.type)
            {
                throw StoreError.unreadable(
                    UnreadRecord(kindName: key.kind.rawValue, id: key.id, isNewer: old.isNewer))
            }
            if let body = try workspace.body(of: key, as: key.kind.type) {
                try db.cachedStatement(
                    sql: """
                        INSERT INTO record (kind, id, version, body) VALUES (?, ?, ?, ?)
                        ON CONFLICT (kind, id) DO UPDATE SET version = excluded.version, body = excluded.body
                        """
                ).execute(arguments: [key.kind.rawValue, key.id, key.kind.type.version, body])
                try TokenTable.add(key, db)
                if let record = workspace[key] { try SideTables.write(record, db) }
            } else {
                try delete(kind: key.kind.rawValue, id: key.id, db)
            }
        }
    }

    static func delete(kind: String, id: String, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM record WHERE kind = ? AND id = ?").execute(arguments: [kind, id])
        try SideTables.delete(kind: kind, id: id, db)
    }
}

/// The bodies of one kind as one JSON array: decoding all at once is faster than one by one.
struct Bodies {
    private(set) var ids: [String] = []
    /// The bodies of a later version, which are not decoded.
    fileprivate(set) var later: [(id: String, body: Data)] = []
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

extension [String: Bodies] {
    /// Adds a row of `RecordTable.columns`.
    mutating func append(_ row: Row) throws {
        let kind = try row.decode(String.self, atIndex: 0), id = try row.decode(String.self, atIndex: 1)
        let version = try row.decode(Int.self, atIndex: 2)
        try row.withUnsafeData(atIndex: 3) { body in
            // These bytes are SQLite's and last only for this closure, so what is kept of them is copied.
            if let known = RecordKind(rawValue: kind)?.type.version, known < version {
                self[kind, default: Bodies()].later.append((id, body.map { Data($0) } ?? Data()))
            } else {
                self[kind, default: Bodies()].append(body ?? Data(), id: id)
            }
        }
    }
}

/// Encodes values as text and decodes them, for the whole store.
enum Encoding {
    static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // JSON is always UTF-8.
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type = Value.self, from data: Data) throws -> Value {
        guard hasPlainNumbers(data) else {
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "a number without bounds"))
        }
        return try JSONDecoder().decode(type, from: data)
    }

    /// Whether each number has at most 12 digits before its point and no exponent: calculating with larger ones would
    /// overflow and end the program.
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
                // Digits after the point do not make a number larger.
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

extension Records {
    /// Decodes and adds records, all of a kind at once.
    mutating func take(_ bodies: [String: Bodies]) {
        for (name, bodies) in bodies {
            let kind = RecordKind(rawValue: name)
            let unread = kind.map { workspace.take($0.type, from: bodies) } ?? Array(bodies.ids.indices)
            self.unread +=
                unread.map {
                    UnreadRow(kind: name, id: bodies.ids[$0], body: bodies.body(at: $0), isNewer: kind == nil)
                } + bodies.later.map { UnreadRow(kind: name, id: $0.id, body: $0.body, isNewer: true) }
        }
    }
}

extension Workspace {
    /// Adds records of a kind.
    ///
    /// - Returns: the indices of the invalid ones.
    fileprivate mutating func take<Record: Stored>(_ type: Record.Type, from bodies: Bodies) -> [Int] {
        guard !bodies.ids.isEmpty else { return [] }
        if let records = try? Encoding.value([Record].self, from: bodies.array), records.count == bodies.ids.count,
            zip(records, bodies.ids).allSatisfy({ $0.id.raw == $1 }), Set(bodies.ids).count == bodies.ids.count
        {
            for record in records { self[record.id] = record }
            return []
        }
        return bodies.ids.indices.filter { index in
            guard let record = Self.record(type, id: bodies.ids[index], from: bodies.body(at: index)),
                self[record.id] == nil
            else { return true }
            self[record.id] = record
            return false
        }
    }

    /// Adds the records of another workspace that this one does not have.
    mutating func merge(_ other: Workspace) {
        for kind in RecordKind.allCases { merge(kind.type, of: other) }
    }

    private mutating func merge<Record: Stored>(_ type: Record.Type, of other: Workspace) {
        self[keyPath: Record.table].merge(other[keyPath: Record.table]) { mine, _ in mine }
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
