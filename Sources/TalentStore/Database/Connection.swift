import GRDB

/// How a database of ours is opened, each setting with its reason.
enum Connection {
    static func open(_ path: String, waitingAtMost limit: Duration) throws -> DatabaseQueue {
        let wait = BusyWait(atMost: limit)
        var configuration = Configuration()
        configuration.busyMode = .callback { wait.again(after: $0) }
        configuration.prepareDatabase { db in
            // Not WAL: SQLite up to 3.51.2 can corrupt it when two processes write and checkpoint at the same moment.
            try db.execute(sql: "PRAGMA journal_mode = TRUNCATE")
            // The directory entry of the journal is synced too: what was acknowledged survives a power cut.
            try db.execute(sql: "PRAGMA synchronous = EXTRA")
            // Erased means overwritten.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            // Confidential texts reach no temporary file.
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            // A hostile file runs nothing out of its schema.
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
