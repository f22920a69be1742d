import Foundation
import GRDB
import TalentDomain

/// Records that stay, but whose id was made of an erased one's name: a pair `anne-bo`, and what is called after it.
struct NamesInIDs {
    /// The new id for each old one.
    private var renamed: [RecordKey: String] = [:]
    /// Ids that several records have, as a pair `anne-bo` and Anne Bo: which of them a text means, only its reader knows, so they stay.
    private let ambiguous: Set<String>

    /// - Parameters:
    ///   - touched: the records that the erasure went through: only these can be called after the erased.
    ///   - rest: the data without the erased.
    init(_ erasure: Erasure, touched: Set<RecordKey>, in rest: Workspace) {
        ambiguous = Set(Dictionary(grouping: rest.all.map(\.key.id), by: \.self).filter { $1.count > 1 }.keys)
        let names = erasure.names + erasure.names.compactMap { $0.split(separator: " ").first.map(String.init) }
        let words = Set(
            names.map { Slug.make($0) } + erasure.gone.filter { $0.kind == .person || $0.kind == .talent }.map(\.id))
        rename(touched.filter(rest.contains), with: words)
        // What is called after a pair that has another id now.
        rename(
            Set(rest.meetings.keys.map { RecordKey($0) } + rest.notes.keys.map { RecordKey($0) }),
            with: Set(renamed.keys.map(\.id)))
    }

    private mutating func rename(_ keys: Set<RecordKey>, with words: Set<String>) {
        // People and talents are known by their ids outside too, and are never called after others.
        for key in keys
        where renamed[key] == nil && key.kind != .person && key.kind != .talent && !ambiguous.contains(key.id) {
            let segments = "-\(key.id)-"
            guard words.contains(where: { segments.contains("-\($0)-") }) else { continue }
            renamed[key] = UUID().uuidString.lowercased().filter(\.isHexDigit).prefix(20).description
        }
    }

    /// Gives them ids that say nothing, wherever they are named.
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
