import GRDB

/// Opens a database, with a reason for each setting.
enum Connection {
    static func open(_ path: String, waitingAtMost limit: Duration) throws -> DatabaseQueue {
        let wait = BusyWait(atMost: limit)
        var configuration = Configuration()
        configuration.busyMode = .callback { wait.again(after: $0) }
        configuration.prepareDatabase { db in
            // Not WAL: SQLite up to 3.51.2 can corrupt it when two processes write and checkpoint at the same moment.
            try db.execute(sql: "PRAGMA journal_mode = TRUNCATE")
            // The journal's directory entry is synced as well, so that acknowledged changes survive a power failure.
            try db.execute(sql: "PRAGMA synchronous = EXTRA")
            // Erased data is overwritten.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            // Confidential texts are never written to a temporary file.
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            // Nothing in the schema of a hostile file is run.
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
