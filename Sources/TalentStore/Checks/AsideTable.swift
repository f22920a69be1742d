import Foundation
import GRDB
import TalentDomain

/// The table `aside`: unreadable rows of records and history, moved out of their tables and kept unchanged.
enum AsideTable {
    /// The kind that stands for a line of history in this table.
    private static let history = "history"

    /// Moves all unreadable rows. The caller has begun a transaction.
    ///
    /// - Returns: the names of the moved rows, such as `plan t-anne`.
    static func setAside(_ db: Database, on day: Day) throws -> [String] {
        let records = try RecordTable.readAll(db).unread, lines = try unreadLines(db)
        for row in records {
            let arguments: StatementArguments = [row.kind, row.id]
            try db.execute(
                sql: "INSERT INTO aside SELECT kind, id, body, ? FROM record WHERE kind = ? AND id = ?",
                arguments: [day.description] + arguments)
            try RecordTable.delete(kind: row.kind, id: row.id, db)
        }
        for id in lines {
            // Keeps the whole line, so that it can be repaired and put back.
            try db.execute(
                sql: """
                    INSERT INTO aside SELECT ?, id, json_array(seq, id, at, person, undoes, redoes, standing, change), ? FROM history WHERE id = ?
                    """, arguments: [history, day.description, id])
            try db.execute(sql: "DELETE FROM history WHERE id = ?", arguments: [id])
        }
        if !records.isEmpty || !lines.isEmpty { try HistoryTable.beginEpoch(db) }
        return (records.map { "\($0.kind) \($0.id)" } + lines.map { "\(history) \($0)" }).sorted()
    }

    /// The names of the unreadable rows, such as `plan t-anne`.
    static func unreadNames(_ db: Database) throws -> [String] {
        try (RecordTable.readAll(db).unread.map { "\($0.kind) \($0.id)" } + unreadLines(db).map { "\(history) \($0)" })
            .sorted()
    }

    /// The names of the rows that were set aside, with the day.
    static func names(_ db: Database) throws -> [(name: String, day: String)] {
        try Row.fetchAll(db, sql: "SELECT kind, id, day FROM aside ORDER BY kind, id").map { row in
            (
                "\(try row.decode(String.self, atIndex: 0)) \(try row.decode(String.self, atIndex: 1))",
                try row.decode(atIndex: 2)
            )
        }
    }

    private static func unreadLines(_ db: Database) throws -> [String] {
        let rows = try HistoryTable.newestFirst(db)
        var ids: [String] = []
        while let line = try rows.next() {
            if case .unread(let unread) = line { ids.append(unread.id) }
        }
        return ids
    }

    // MARK: Erasing

    /// Erases unreadable rows, set aside or not, unless they are clearly about somebody else.
    ///
    /// The text of such a row cannot be searched reliably for what belongs to a person.
    /// - Returns: the number of erased rows.
    static func erase(_ erasure: Erasure, unread: [UnreadRow], rest: Workspace, _ db: Database) throws -> Int {
        var count = 0
        for row in unread where !erasure.leaves(row, rest) {
            try RecordTable.delete(kind: row.kind, id: row.id, db)
            count += 1
        }
        for row in try Row.fetchAll(db, sql: "SELECT rowid, kind, id, CAST(body AS BLOB) FROM aside") {
            let kept = UnreadRow(
                kind: try row.decode(atIndex: 1), id: try row.decode(atIndex: 2), body: try row.decode(atIndex: 3))
            guard !erasure.leaves(kept, rest) else { continue }
            try db.execute(
                sql: "DELETE FROM aside WHERE rowid = ?", arguments: [try row.decode(Int64.self, atIndex: 0)])
            count += 1
        }
        for id in try unreadLines(db) {
            try db.execute(sql: "DELETE FROM history WHERE id = ?", arguments: [id])
            count += 1
        }
        return count
    }
}

extension Erasure {
    /// Whether an unreadable row is clearly not about the erased people: it is JSON that names its owners, and none of
    /// the erased.
    fileprivate func leaves(_ row: UnreadRow, _ rest: Workspace) -> Bool {
        let text = String(decoding: row.body, as: UTF8.self).lowercased()
        let named = Set(names.flatMap { $0.lowercased().split { !$0.isLetter } })
        guard !gone.contains(where: { $0.id == row.id || text.contains("\"\($0.id.lowercased())\"") }),
            named.isDisjoint(with: text.split { !$0.isLetter }),
            let fields = (try? JSONSerialization.jsonObject(with: row.body)) as? [String: Any]
        else { return false }
        if row.kind == RecordKind.cohort.rawValue || row.kind == RecordKind.activity.rawValue { return true }
        let owners =
            [fields["talent"], fields["person"]].compactMap { $0 as? String } + (fields["members"] as? [String] ?? [])
            + (row.kind == RecordKind.person.rawValue || row.kind == RecordKind.talent.rawValue ? [row.id] : [])
        return !owners.isEmpty
            && owners.allSatisfy { id in
                rest.people[Person.ID(id)] != nil || rest.talents[Talent.ID(id)] != nil || id == row.id
            }
    }
}
