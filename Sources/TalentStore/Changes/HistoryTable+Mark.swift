import GRDB
import TalentDomain

/// The part of the history that a session has read.
struct HistoryMark: Hashable {
    /// Differs after records have changed without a line of history, for example in an erasure.
    var epoch: String?
    var seq: Int64
    var id: String
}

extension HistoryTable {
    static func mark(_ db: Database) throws -> HistoryMark {
        let last = try GRDB.Row.fetchOne(
            db.cachedStatement(sql: "SELECT seq, id FROM history ORDER BY seq DESC LIMIT 1"))
        return HistoryMark(
            epoch: try epoch(db), seq: try last?.decode(atIndex: 0) ?? 0, id: try last?.decode(atIndex: 1) ?? "")
    }

    /// The records changed since the mark; nil if the history has been replaced, for example by a restore.
    static func touched(since mark: HistoryMark, _ db: Database) throws -> Set<RecordKey>? {
        let id = try String.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM history WHERE seq = ?"), arguments: [mark.seq])
        guard try epoch(db) == mark.epoch, id ?? "" == mark.id else { return nil }
        return try HistoryRecordTable.touched(since: mark.seq, db)
    }

    /// Makes every session read all records again.
    static func beginEpoch(_ db: Database) throws {
        try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES ('epoch', lower(hex(randomblob(8))))")
    }

    private static func epoch(_ db: Database) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE name = 'epoch'"))
    }
}
