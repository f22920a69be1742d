import Foundation
import GRDB
import TalentDomain

/// The table `aside`: rows of records and history that cannot be read, moved out of the way and kept as they were.
enum AsideTable {
    /// The kind under which a line of history lies there.
    private static let history = "history"

    /// Moves all that cannot be read. Call it in a transaction.
    ///
    /// - Returns: what was moved, as `plan t-anne`.
    static func setAside(_ db: Database, on day: Day) throws -> [String] {
        let records = try RecordTable.readAll(db).unread, lines = try unreadLines(db)
        for row in records {
            let arguments: StatementArguments = [row.kind, row.id]
            try db.execute(
                sql: "INSERT INTO aside SELECT kind, id, body, ? FROM record WHERE kind = ? AND id = ?",
                arguments: [day.description] + arguments)
            try db.execute(sql: "DELETE FROM record WHERE kind = ? AND id = ?", arguments: arguments)
        }
        for id in lines {
            // The whole line, so that whoever mends it knows where it stood.
            try db.execute(
                sql: """
                    INSERT INTO aside SELECT ?, id, json_array(seq, id, at, person, undoes, redoes, standing, change), ? FROM history WHERE id = ?
                    """, arguments: [history, day.description, id])
            try db.execute(sql: "DELETE FROM history WHERE id = ?", arguments: [id])
        }
        if !records.isEmpty || !lines.isEmpty { try HistoryTable.beginEpoch(db) }
        return (records.map { "\($0.kind) \($0.id)" } + lines.map { "\(history) \($0)" }).sorted()
    }

    /// What cannot be read, as `plan t-anne`.
    static func unreadNames(_ db: Database) throws -> [String] {
        try (RecordTable.readAll(db).unread.map { "\($0.kind) \($0.id)" } + unreadLines(db).map { "\(history) \($0)" })
            .sorted()
    }

    /// What lies there, with the day on which it was put there.
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

    /// Erases what cannot be read, set aside or not, unless it is plain that it is about somebody who stays.
    ///
    /// Nobody can go through such a row and take out what is somebody's.
    /// - Returns: how many rows went.
    static func erase(_ erasure: Erasure, unread: [UnreadRow], rest: Workspace, _ db: Database) throws -> Int {
        var count = 0
        for row in unread where !erasure.leaves(row, rest) {
            try db.execute(sql: "DELETE FROM record WHERE kind = ? AND id = ?", arguments: [row.kind, row.id])
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
    /// Whether a row that cannot be read is plainly not about those who go: it is JSON, names whose it is, and names nobody of them.
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
