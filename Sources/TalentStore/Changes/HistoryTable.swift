import Foundation
import GRDB
import TalentDomain

/// The table `history`: every change, and which changes each person may still undo or redo.
enum HistoryTable {
    /// Tells whether the author can undo an action (`done`), redo it (`undone`), or do neither. An undone action is
    /// `overtaken` when its author does something else. `step` is an undo, a redo, or an action that cannot be undone.
    enum UndoState: String, CaseIterable { case done, undone, overtaken, step }

    struct Row {
        var seq: Int64 = 0
        var id: String
        var at: Timestamp
        var person: Person.ID?
        /// The `seq` of the action that this line undid; nil for other lines. `redoes` is the same for a redo. The
        /// event is that of the action.
        var undoes: Int64?
        var redoes: Int64?
        var event: HistoryEvent
    }

    /// A line with an unreadable change, of which only the author and the time are known.
    struct UnreadLine {
        var id: String
        var at: Timestamp
        var person: Person.ID?
        /// A newer version of the program has written the change.
        var isNewer: Bool

        var name: UnreadName { UnreadName(kind: UnreadName.history, id: id, isNewer: isNewer) }
    }

    /// The version of the format in which changes are written. Lines of a later version are unreadable.
    static let version = 1
    private static let columns = "seq, id, at, person, undoes, redoes, change, version"

    /// The line with that id; nil if there is none.
    ///
    /// - Throws: `StoreError.idTaken` if the line is unreadable.
    static func row(id: String, _ db: Database) throws -> Row? {
        switch try rows(db, "WHERE id = ?", [id]).next() {
        case .row(let row)?: row
        case .unread?: throw StoreError.idTaken
        case nil: nil
        }
    }

    /// The ids of all lines.
    static func ids(_ db: Database) throws -> Set<String> { try String.fetchSet(db, sql: "SELECT id FROM history") }

    static func row(seq: Int64, _ db: Database) throws -> Rows.Line? { try rows(db, "WHERE seq = ?", [seq]).next() }

    /// The numbers of a person's lines, the newest first. The person is nil for the owner, who need not be a person in
    /// the store.
    static func lines(by person: Person.ID?, before: Int64, atMost limit: Int, _ db: Database) throws -> [Int64] {
        // One query for each standing, so that the index gives the order.
        let lines = try UndoState.allCases.flatMap { standing in
            try Int64.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT seq FROM history WHERE person IS ? AND standing = ? AND seq < ? ORDER BY seq DESC LIMIT ?
                        """), arguments: [person?.raw, standing.rawValue, before, limit])
        }
        return Array(lines.sorted(by: >).prefix(limit))
    }

    /// The numbers of all lines, the newest first.
    static func lines(before: Int64, atMost limit: Int, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT seq FROM history WHERE seq < ? ORDER BY seq DESC LIMIT ?"),
            arguments: [before, limit])
    }

    /// Deletes a line that may be unreadable, and the rows about its records.
    static func delete(id: String, _ db: Database) throws {
        if let seq = try Int64.fetchOne(db, sql: "SELECT seq FROM history WHERE id = ?", arguments: [id]) {
            try delete(seq: seq, db)
        }
    }

    /// Deletes a line and the rows about its records.
    static func delete(seq: Int64, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM history WHERE seq = ?", arguments: [seq])
        try HistoryRecordTable.delete(seq: seq, db)
    }

    /// The number of lines that are read at once.
    private static let batch = 500

    /// Reads all lines in batches, the oldest first. The closure may change or delete the lines that it gets.
    static func forEachBatch(
        _ db: Database, for work: Phrase = .readingHistory, _ report: ProgressReport,
        _ body: ([Rows.Line]) throws -> Void
    ) throws {
        let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM history") ?? 0
        // A hostile file may have numbers below 1.
        var last = Int64.min, done = 0
        while let end = try Int64.fetchOne(
            db, sql: "SELECT max(seq) FROM (SELECT seq FROM history WHERE seq > ? ORDER BY seq LIMIT ?)",
            arguments: [last, batch])
        {
            let rows = try rows(db, "WHERE seq > ? AND seq <= ? ORDER BY seq", [last, end])
            var lines: [Rows.Line] = []
            while let line = try rows.next() { lines.append(line) }
            try body(lines)
            (last, done) = (end, done + lines.count)
            report(WorkProgress(work: work, done: done, total: total))
        }
    }

    /// The person's last action that is not undone, or their last undone one, with the number of unreadable lines
    /// before it.
    static func next(_ standing: UndoState, by person: Person.ID?, _ db: Database) throws -> (row: Row?, skipped: Int) {
        let order = standing == .done ? "DESC" : "ASC"
        let rows = try rows(
            db, "WHERE person IS ? AND standing = ? ORDER BY seq \(order)", [person?.raw, standing.rawValue])
        var skipped = 0
        while let line = try rows.next() {
            if case .row(let row) = line { return (row, skipped) }
            skipped += 1
        }
        return (nil, skipped)
    }

    /// Writes the line of an action. The author's undone actions become `overtaken`.
    static func add(_ row: Row, _ db: Database) throws {
        try db.execute(
            sql: "UPDATE history SET standing = ? WHERE person IS ? AND standing = ?",
            arguments: [UndoState.overtaken.rawValue, row.person?.raw, UndoState.undone.rawValue])
        try insert(row, row.event.change?.isUndoable == true ? .done : .step, db)
    }

    /// Writes the line of an undo or redo, and the new standing of its action.
    static func add(_ row: Row, moving action: Int64, to standing: UndoState, _ db: Database) throws {
        try db.execute(sql: "UPDATE history SET standing = ? WHERE seq = ?", arguments: [standing.rawValue, action])
        try insert(row, .step, db)
    }

    private static func insert(_ row: Row, _ standing: UndoState, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO history (id, at, person, undoes, redoes, standing, change, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                row.id, row.at.seconds, row.person?.raw, row.undoes, row.redoes, standing.rawValue,
                try Encoding.text(of: row.event), version,
            ])
        try HistoryRecordTable.write(row.event, seq: db.lastInsertedRowID, db)
    }

    /// Writes a line about something that cannot be undone.
    static func addNote(_ row: Row, _ db: Database) throws { try insert(row, .step, db) }

    private static func rows(_ db: Database, _ rest: String, _ arguments: StatementArguments) throws -> Rows {
        Rows(cursor: try GRDB.Row.fetchCursor(db, sql: "SELECT \(columns) FROM history \(rest)", arguments: arguments))
    }

    struct Rows {
        enum Line {
            case row(Row)
            case unread(UnreadLine)
        }

        fileprivate let cursor: RowCursor

        func next() throws -> Line? {
            try cursor.next().map { row in
                // `decode` throws for a hostile file's values; a plain subscript would end the program.
                let id: String = try row.decode(atIndex: 1), at = Timestamp(stored: try row.decode(atIndex: 2))
                let person = try row.decode(String?.self, atIndex: 3).map { Person.ID($0) }
                let isNewer = try row.decode(Int.self, atIndex: 7) > version
                guard !isNewer, let event = try? Encoding.value(HistoryEvent.self, from: row.decode(atIndex: 6)) else {
                    return .unread(UnreadLine(id: id, at: at, person: person, isNewer: isNewer))
                }
                return .row(
                    Row(
                        seq: try row.decode(atIndex: 0), id: id, at: at, person: person,
                        undoes: try row.decode(atIndex: 4),
                        redoes: try row.decode(atIndex: 5), event: event))
            }
        }
    }
}
