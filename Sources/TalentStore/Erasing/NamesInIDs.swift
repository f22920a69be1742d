import Foundation
import GRDB
import TalentDomain

/// Replaces ids that were made of an erased person's name, in records that remain: a pair `anne-bo`, and records named
/// after it.
struct NamesInIDs {
    /// The new id of each renamed record.
    private var renamed: [RecordKey: String] = [:]

    /// - Parameters:
    ///   - touched: the records that the erasure changed; of the readable records, only their ids can contain the name.
    ///   - rest: the records near the erased people, without these.
    ///   - unread: the unreadable records, set aside or not.
    init(
        _ erasure: Erasure, touched: Set<RecordKey>, in rest: Workspace, unread: [UnreadRow], _ db: Database
    ) throws {
        let known = erasure.knownKeys, words = erasure.wordsInIDs
        // The history still has the ids of deleted records.
        let deleted = try known.filter { try $0.id.hasWord(of: words) && !RecordTable.holds($0, db) }
        let others = deleted.union(unread.compactMap(\.key))
        try rename(touched.filter(rest.contains).union(others), with: words, erasure, known, db)
        // Meetings and notes may be named after a pair that was renamed.
        try rename(
            known.filter { $0.kind == .meeting || $0.kind == .note }, with: Set(renamed.keys.map(\.id)), erasure,
            known, db)
    }

    private mutating func rename(
        _ keys: Set<RecordKey>, with words: Set<String>, _ erasure: Erasure, _ known: Set<RecordKey>, _ db: Database
    ) throws {
        // Ids of people and talents are also used outside the store, and are made of their own names only.
        for key in keys where renamed[key] == nil && key.kind != .person && key.kind != .talent {
            guard !erasure.gone.contains(key), key.id.hasWord(of: words),
                try !Self.isAmbiguous(key, erasure, known, db)
            else { continue }
            renamed[key] = UUID().uuidString.lowercased().filter(\.isHexDigit).prefix(20).description
        }
    }

    /// Whether another record has the id too, such as a person Anne Bo besides a pair `anne-bo`. A text does not say
    /// which of them it means, so the id is kept.
    private static func isAmbiguous(
        _ key: RecordKey, _ erasure: Erasure, _ known: Set<RecordKey>, _ db: Database
    ) throws -> Bool {
        try RecordKind.allCases.contains { kind in
            let other = RecordKey(kind: kind, id: key.id)
            guard kind != key.kind, !erasure.gone.contains(other) else { return false }
            return try known.contains(other) || RecordTable.holds(other, db)
        }
    }

    /// Whether a change of one of the records, or of one that refers to it, is in the history event.
    func isIn(_ event: HistoryEvent) -> Bool {
        !renamed.isEmpty
            && event.change?.values.contains { record in
                renamed[record.key] != nil || record.references.contains { renamed[$0] != nil }
            } == true
    }

    /// The JSON with the new ids.
    func replaced(in json: String) -> String {
        renamed.reduce(json) { $0.replacing("\"\($1.key.id)\"", with: "\"\($1.value)\"") }
    }

    /// Gives the records their new ids, everywhere but in the history.
    func rename(in db: Database, unread: [UnreadRow]) throws {
        for (key, id) in renamed {
            let kind = key.kind.rawValue, old = "\"\(key.id)\"", new = "\"\(id)\""
            var rows = try ReferenceTable.referrers(of: key, Set(RecordKind.allCases), db).map {
                ($0.kind.rawValue, $0.id)
            }
            rows += unread.map { ($0.kind, $0.id) } + [(kind, key.id)]
            for (kind, id) in rows {
                try db.execute(
                    sql: "UPDATE record SET body = replace(body, ?, ?) WHERE kind = ? AND id = ?",
                    arguments: [old, new, kind, id])
            }
            for table in ["record", "reference", "indexed"] {
                try db.execute(
                    sql: "UPDATE \(table) SET id = ? WHERE kind = ? AND id = ?", arguments: [id, kind, key.id])
            }
            try db.execute(
                sql: "UPDATE reference SET to_id = ? WHERE to_kind = ? AND to_id = ?", arguments: [id, kind, key.id])
            try db.execute(sql: "UPDATE aside SET body = replace(body, ?, ?)", arguments: [old, new])
            try db.execute(
                sql: "UPDATE OR REPLACE draft SET place = replace(place, ?, ?), text = replace(text, ?, ?)",
                arguments: [old, new, old, new])
        }
    }
}

extension Erasure {
    /// The names and ids of the erased people, as an id contains them.
    var wordsInIDs: Set<String> {
        let names = names + names.compactMap { $0.split(separator: " ").first.map(String.init) }
        return Set(names.map { Slug.make($0) } + gone.filter { $0.kind == .person || $0.kind == .talent }.map(\.id))
    }
}

extension String {
    /// Whether the id contains one of the words, which may have dashes themselves.
    func hasWord(of words: Set<String>) -> Bool {
        let segments = "-\(self)-"
        return words.contains { segments.contains("-\($0)-") }
    }
}
