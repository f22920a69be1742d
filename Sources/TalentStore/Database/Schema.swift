import Foundation
import GRDB
import TalentDomain

/// The tables, and the steps from each older version to the next.
enum Schema {
    /// "SPOR" in the file's header.
    static let applicationID: Int32 = 0x53_50_4F_52

    /// Step n migrates version n to n + 1.
    fileprivate static let steps = [
        """
        CREATE TABLE record (kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT;
        CREATE TABLE history (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, person TEXT, undoes INTEGER, redoes INTEGER, standing TEXT NOT NULL, change TEXT NOT NULL) STRICT;
        CREATE INDEX history_of_person ON history (person, standing, seq);
        CREATE TABLE draft (author TEXT NOT NULL, place TEXT NOT NULL, text TEXT NOT NULL, based_on TEXT, at INTEGER NOT NULL, PRIMARY KEY (author, place)) STRICT;
        CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
        """,
        """
        CREATE TABLE setting (person TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (person, name)) STRICT;
        CREATE TABLE token (kind TEXT NOT NULL, id TEXT NOT NULL, token TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))), PRIMARY KEY (kind, id)) STRICT;
        CREATE TABLE erased (token TEXT NOT NULL PRIMARY KEY, day TEXT NOT NULL) STRICT;
        INSERT INTO token (kind, id) SELECT kind, id FROM record WHERE kind IN ('person', 'cohort');
        """,
        """
        CREATE TABLE aside (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, day TEXT NOT NULL) STRICT;
        """,
        """
        CREATE TABLE reference (to_kind TEXT NOT NULL, to_id TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (to_kind, to_id, kind, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX reference_of_record ON reference (kind, id);
        CREATE TABLE indexed (name TEXT NOT NULL, value TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (name, value, kind, id)) STRICT, WITHOUT ROWID;
        CREATE INDEX indexed_of_record ON indexed (kind, id);
        CREATE TABLE history_record (kind TEXT NOT NULL, id TEXT NOT NULL, seq INTEGER NOT NULL, touched INTEGER NOT NULL, PRIMARY KEY (kind, id, seq)) STRICT, WITHOUT ROWID;
        CREATE INDEX history_record_of_line ON history_record (seq);
        ALTER TABLE history ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
        UPDATE record SET version = 1;
        """,
    ]

    static var version: Int { steps.count }
    static func version(_ db: Database) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 }
    /// From this version on, each person has a number, by which a tombstone identifies them.
    static let firstWithTokens = 2
    /// From this version on, the tables `reference`, `indexed` and `history_record` say which records belong together.
    static let firstWithIndexes = 4

    /// Migrates the database to this version. The caller holds the folder's lock.
    static func migrate(_ db: Database, _ report: ProgressReport) throws {
        let found = try version(db)
        guard found < version else { return }
        try db.inTransaction(.immediate) {
            for step in steps[found...] { try db.execute(sql: step) }
            if found < firstWithIndexes { try SideTables.rebuild(db, report) }
            if found < firstWithTokens { try TokenTable.addDeleted(db) }
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
    }

    /// Refuses a database with other tables, or with triggers or views: another program has made it, perhaps to do
    /// harm.
    static func check(_ db: Database, at path: String) throws {
        let found = try String.fetchSet(db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
        // A backup may be older, and then has the tables of its version.
        guard try found == expected(at: version(db)) else { throw StoreError.damaged(path: path, .unknownTables) }
    }
}

extension Schema {
    /// The SQL of the tables and indexes of a version, as SQLite keeps it: a column that was added later is the last of
    /// its table.
    private static func expected(at version: Int) -> Set<String> {
        let adding = "ALTER TABLE "
        var texts: [String] = []
        for line in steps.prefix(version).joined(separator: "\n").split(separator: "\n").map({ $0.dropLast() }) {
            if line.hasPrefix("CREATE") { texts.append(String(line)) }
            guard line.hasPrefix(adding) else { continue }
            let words = line.dropFirst(adding.count).split(separator: " ", maxSplits: 3)
            guard words.count == 4, let table = texts.firstIndex(where: { $0.hasPrefix("CREATE TABLE \(words[0]) (") }),
                let end = texts[table].lastIndex(of: ")")
            else { continue }
            texts[table].insert(contentsOf: ", \(words[3])", at: end)
        }
        return Set(texts)
    }
}

/// The first bytes of the file, read without SQLite, so that a refused file is not changed in any way.
struct DatabaseHeader {
    let version: Int

    init(of path: String) throws {
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? StoreError.notThere(path: path) : PrivateFile.error(at: path)
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 100)
        bytes.removeLast(100 - max(0, read(descriptor, &bytes, 100)))
        guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw StoreError.damaged(path: path, .notADatabase)
        }
        func number(at offset: Int) -> Int32 {
            Int32(bitPattern: bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) })
        }
        guard number(at: 68) == Schema.applicationID else { throw StoreError.damaged(path: path, .anotherProgram) }
        version = Int(number(at: 60))
        guard version >= 1 else { throw StoreError.damaged(path: path, .noVersion) }
        guard version <= Schema.version else {
            throw StoreError.newerSchema(path: path, found: version, known: Schema.version)
        }
    }
}
