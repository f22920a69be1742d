import Foundation
import GRDB
import TalentDomain

/// Replaces ids that were made of an erased person's name, in records that remain: a pair `anne-bo`, and records named
/// after it.
struct NamesInIDs {
    /// The new id of each renamed record.
    private var renamed: [RecordKey: String] = [:]
    /// Ids that several records have, such as a pair `anne-bo` and a person Anne Bo. A text does not say which of them
    /// it means, so they are kept.
    private let ambiguous: Set<String>

    /// - Parameters:
    ///   - touched: the records that the erasure changed; only their ids can contain the name.
    ///   - rest: the data without the erased people.
    init(_ erasure: Erasure, touched: Set<RecordKey>, in rest: Workspace) {
        ambiguous = Set(Dictionary(grouping: rest.all.map(\.key.id), by: \.self).filter { $1.count > 1 }.keys)
        let names = erasure.names + erasure.names.compactMap { $0.split(separator: " ").first.map(String.init) }
        let words = Set(
            names.map { Slug.make($0) } + erasure.gone.filter { $0.kind == .person || $0.kind == .talent }.map(\.id))
        rename(touched.filter(rest.contains), with: words)
        // Meetings and notes may be named after a pair that was renamed.
        rename(
            Set(rest.meetings.keys.map { RecordKey($0) } + rest.notes.keys.map { RecordKey($0) }),
            with: Set(renamed.keys.map(\.id)))
    }

    private mutating func rename(_ keys: Set<RecordKey>, with words: Set<String>) {
        // Ids of people and talents are also used outside the store, and are made of their own names only.
        for key in keys
        where renamed[key] == nil && key.kind != .person && key.kind != .talent && !ambiguous.contains(key.id) {
            let segments = "-\(key.id)-"
            guard words.contains(where: { segments.contains("-\($0)-") }) else { continue }
            renamed[key] = UUID().uuidString.lowercased().filter(\.isHexDigit).prefix(20).description
        }
    }

    /// Gives the records random ids, everywhere in the database.
    func rename(in db: Database) throws {
        for (key, id) in renamed {
            let old = "\"\(key.id)\"", new = "\"\(id)\""
            try db.execute(
                sql: "UPDATE record SET id = ? WHERE kind = ? AND id = ?", arguments: [id, key.kind.rawValue, key.id])
            try db.execute(sql: "UPDATE record SET body = replace(body, ?, ?)", arguments: [old, new])
            try db.execute(sql: "UPDATE aside SET body = replace(body, ?, ?)", arguments: [old, new])
            try db.execute(sql: "UPDATE history SET change = replace(change, ?, ?)", arguments: [old, new])
            try db.execute(
                sql: "UPDATE OR REPLACE draft SET place = replace(place, ?, ?), text = replace(text, ?, ?)",
                arguments: [old, new, old, new])
        }
    }
}
