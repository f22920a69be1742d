import Foundation
import GRDB
import TalentDomain

/// The table `aside`: unreadable rows of records and history, moved out of their tables and kept unchanged.
enum AsideTable {
    /// Moves all unreadable rows, except those that a newer version of the program has written: it will read them. The
    /// caller has begun a transaction.
    ///
    /// - Returns: the names of the moved rows.
    static func setAside(_ db: Database, on day: Day, _ report: ProgressReport) throws -> [UnreadName] {
        let records = try RecordTable.unread(db, report).filter { !$0.isNewer }
        let lines = try unreadLines(db, report).filter { !$0.isNewer }.map(\.id)
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
                    """, arguments: [UnreadName.history, day.description, id])
            try HistoryTable.delete(id: id, db)
        }
        if !records.isEmpty || !lines.isEmpty { try HistoryTable.beginEpoch(db) }
        return records.map(\.name)
            + lines.map { UnreadName(kind: UnreadName.history, id: $0, isNewer: false) }
    }

    /// The names of the unreadable rows.
    static func unreadNames(_ db: Database, _ report: ProgressReport) throws -> [UnreadName] {
        try RecordTable.unread(db, report).map(\.name) + unreadLines(db, report).map(\.name)
    }

    /// The names of the rows that were set aside, with the day.
    static func names(_ db: Database) throws -> [(name: UnreadName, day: String)] {
        try Row.fetchAll(db, sql: "SELECT kind, id, day FROM aside ORDER BY kind, id").map { row in
            (
                UnreadName(kind: try row.decode(atIndex: 0), id: try row.decode(atIndex: 1), isNewer: false),
                try row.decode(atIndex: 2)
            )
        }
    }

    private static func unreadLines(
        _ db: Database, _ report: ProgressReport
    ) throws -> [HistoryTable.UnreadLine] {
        var unread: [HistoryTable.UnreadLine] = []
        try HistoryTable.forEachBatch(db, report) { lines in
            for case .unread(let line) in lines { unread.append(line) }
        }
        return unread
    }

    // MARK: Erasing

    /// Erases unreadable records, set aside or not, unless they are clearly about somebody else.
    ///
    /// The text of such a row cannot be searched reliably for what belongs to a person.
    /// - Parameters:
    ///   - touched: the readable records that the erasure changed.
    ///   - unread: the unreadable records.
    ///   - aside: the rows of this table.
    /// - Returns: the number of erased rows, and the unreadable records that remain.
    static func erase(
        _ erasure: Erasure, touched: Set<RecordKey>, unread: [UnreadRow], aside: [(id: Int64, row: UnreadRow)],
        _ db: Database
    ) throws -> (erased: Int, kept: [UnreadRow]) {
        let unreadKeys = Set(unread.compactMap(\.key))
        func leaves(_ row: UnreadRow) throws -> Bool {
            try erasure.leaves(row) {
                try !unreadKeys.contains($0) && !touched.contains($0) && RecordTable.holds($0, db)
            }
        }
        var kept: [UnreadRow] = [], count = 0
        for row in unread {
            if try leaves(row) {
                kept.append(row)
            } else {
                try RecordTable.delete(kind: row.kind, id: row.id, db)
                count += 1
            }
        }
        for (id, row) in aside where try !leaves(row) {
            try db.execute(sql: "DELETE FROM aside WHERE rowid = ?", arguments: [id])
            count += 1
        }
        return (count, kept)
    }

    /// All rows, each with its number.
    static func rows(_ db: Database) throws -> [(id: Int64, row: UnreadRow)] {
        try Row.fetchAll(db, sql: "SELECT rowid, kind, id, CAST(body AS BLOB) FROM aside").map { row in
            (
                try row.decode(atIndex: 0),
                UnreadRow(
                    kind: try row.decode(atIndex: 1), id: try row.decode(atIndex: 2), body: try row.decode(atIndex: 3))
            )
        }
    }
}

extension Erasure {
    /// Whether an unreadable row is clearly not about the erased people: it is JSON that names its owners, and none of
    /// the erased.
    ///
    /// - Parameter holds: whether a readable record that the erasure did not change has that key.
    fileprivate func leaves(_ row: UnreadRow, _ holds: (RecordKey) throws -> Bool) rethrows -> Bool {
        let text = String(decoding: row.body, as: UTF8.self).lowercased()
        let named = Set(names.flatMap { $0.lowercased().split { !$0.isLetter } })
        guard !gone.contains(where: { $0.id == row.id || text.contains("\"\($0.id.lowercased())\"") }),
            named.isDisjoint(with: text.split { !$0.isLetter }),
            !row.id.hasWord(of: wordsInIDs),
            let fields = (try? JSONSerialization.jsonObject(with: row.body)) as? [String: Any]
        else { return false }
        if row.kind == RecordKind.cohort.rawValue || row.kind == RecordKind.activity.rawValue { return true }
        // A note belongs to the talents of its meeting. If the erasure changed the meeting, it may be an erased person's.
        let meeting = (fields["meeting"] as? String).map { RecordKey(Meeting.ID($0)) }
        if let meeting, try !holds(meeting) { return false }
        let owners =
            [fields["talent"], fields["person"]].compactMap { $0 as? String }
            + ["members", "talents"].flatMap { fields[$0] as? [String] ?? [] }
            + (row.kind == RecordKind.person.rawValue || row.kind == RecordKind.talent.rawValue ? [row.id] : [])
        return try !(owners.isEmpty && meeting == nil)
            && owners.allSatisfy { id in
                try id == row.id || holds(RecordKey(Person.ID(id))) || holds(RecordKey(Talent.ID(id)))
            }
    }
}
