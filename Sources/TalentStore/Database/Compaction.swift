import GRDB

/// Rewrites the database file after an erasure, since its pages may still contain parts of the erased text.
///
/// `VACUUM` cannot be part of the erasure's transaction. A row in `meta` says that it is still to be done.
enum Compaction {
    private static let name = "compactionDue"

    /// Remembers that the file is to be rewritten. The caller has begun the transaction of an erasure.
    static func demand(_ db: Database) throws {
        try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES (?, 'true')", arguments: [name])
    }

    static func isDue(_ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM meta WHERE name = ?)", arguments: [name]) ?? false
    }

    /// Rewrites the file if that is due. No transaction may be open.
    static func runIfDue(_ db: Database) throws {
        guard try isDue(db) else { return }
        try db.execute(sql: "VACUUM")
        try db.execute(sql: "DELETE FROM meta WHERE name = ?", arguments: [name])
    }
}
