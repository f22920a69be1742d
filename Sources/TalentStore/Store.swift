import Foundation
import GRDB
import TalentDomain

/// The data of a programme in a folder: keeps a `Workspace` on the disk, safe from crashes and other sessions.
///
///     let store = try Store.open(at: folder)
///     let seen = try store.read(as: viewer).workspace
///     try store.apply(.task(.add(task)), id: id, as: viewer, at: now)
///
/// One for each process, used on one thread.
public final class Store {
    let folder: StoreFolder
    let limit: Duration
    var queue: DatabaseQueue
    var identity: FileIdentity
    var cache: Cache?
    /// The number of commits by this session.
    var ownCommits = 0
    /// The version of the data that `read` last returned. The cache may be newer.
    var lastRead: DataVersion?
    /// The presence file, while this session looks at something that others need to know of.
    var presence: PresenceFile?
    /// A throw-away copy of the demo, in which nothing needs to be hidden.
    public private(set) var isDemo: Bool

    public var directory: String { folder.path }

    /// The longest wait for other sessions' writes when no screen is shown, in seconds.
    public static let patience = Duration.seconds(10)

    /// Opens the store of a folder.
    ///
    /// - Parameters:
    ///   - limit: the longest wait for other sessions' writes; 150 ms while a screen is shown.
    ///   - report: receives the progress where the data must be upgraded first.
    /// - Throws: `StoreError` for a missing store, an unsafe folder, and newer or damaged data, before anything is
    ///   changed.
    public static func open(
        at directory: String, waitingAtMost limit: Duration = Store.patience,
        report: @escaping ProgressReport = { _ in }
    ) throws -> Store {
        try StoreError.reading { try opened(at: directory, waitingAtMost: limit, report) }
    }

    private static func opened(
        at directory: String, waitingAtMost limit: Duration, _ report: @escaping ProgressReport
    ) throws -> Store {
        let folder = StoreFolder(directory)
        // A folder without a store is not checked, and nobody is told to close it.
        if FileStatus(folder.path)?.isFolder == true, try FileStatus.find(folder.database) == nil {
            throw StoreError.notThere(path: folder.path)
        }
        try folder.check()
        let lock = try FolderLock(folder)
        guard try folder.holdsDatabase() else { throw StoreError.notThere(path: folder.path) }
        return try Store(folder, under: lock, waitingAtMost: limit, report)
    }

    /// Creates a store in a new or empty folder. If another session has just created one, opens that.
    public static func create(
        at directory: String, isDemo: Bool = false, waitingAtMost limit: Duration = Store.patience
    ) throws -> Store {
        let folder = StoreFolder(directory)
        try folder.make()
        try folder.check()
        let lock = try FolderLock(folder)
        if try !folder.holdsDatabase() {
            try folder.checkIsFree()
            try folder.furnish(isDemo: isDemo)
        }
        return try Store(folder, under: lock, waitingAtMost: limit) { _ in }
    }

    private init(
        _ folder: StoreFolder, under lock: borrowing FolderLock, waitingAtMost limit: Duration,
        _ report: @escaping ProgressReport
    ) throws {
        self.folder = folder
        self.limit = limit
        _ = try DatabaseHeader(of: folder.database)
        guard let status = FileStatus(folder.database) else { throw StoreError.notThere(path: folder.path) }
        identity = status.identity
        (queue, isDemo) = try Self.connect(folder, waitingAtMost: limit, report)
        unlink(folder.restoring)
        unlink(folder.restoring + "-journal")
        // If the disk accepts nothing now, the next opening tries again.
        try? finishErasures(report)
    }

    private static func connect(
        _ folder: StoreFolder, waitingAtMost limit: Duration, _ report: ProgressReport
    ) throws -> (DatabaseQueue, isDemo: Bool) {
        try StoreError.translating(at: folder.database) {
            let queue = try Connection.open(folder.database, waitingAtMost: limit)
            let isDemo = try queue.inDatabase { db in
                try Schema.migrate(db, report)
                try Schema.check(db, at: folder.database)
                return try String.fetchOne(db, sql: "SELECT value FROM meta WHERE name = 'isDemo'") == "true"
            }
            return (queue, isDemo)
        }
    }

    /// Opens the file again if another one has taken its place; the open descriptor would stay with the old one.
    func followReplacedFile() throws {
        guard let found = FileStatus(folder.database) else { throw StoreError.gone(path: folder.database) }
        guard found.identity != identity else { return }
        let new = try Store.open(at: folder.path, waitingAtMost: limit)
        (queue, identity, isDemo, cache) = (new.queue, new.identity, new.isDemo, nil)
    }

    /// Runs a closure on the current database.
    func onDatabase<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try followReplacedFile()
        return try StoreError.translating(at: folder.database) { try queue.inDatabase(body) }
    }

    /// Runs a closure that sees one state of the database; if immediate, nobody else can write meanwhile.
    func inTransaction<Result>(_ kind: Database.TransactionKind, _ body: (Database) throws -> Result) throws -> Result {
        if kind == .deferred { return try StoreError.reading { try transaction(kind, body) } }
        return try StoreError.saving { try transaction(kind, body) }
    }

    private func transaction<Result>(
        _ kind: Database.TransactionKind, _ body: (Database) throws -> Result
    ) throws -> Result {
        try onDatabase { db in
            var result: Result?
            try db.inTransaction(kind) {
                result = try body(db)
                return .commit
            }
            // The transaction has ended or thrown.
            return result!
        }
    }
}

extension StoreFolder {
    /// Puts a new store into the folder. The complete database comes last, so that a crash leaves no partial store.
    func furnish(isDemo: Bool) throws {
        try StoreError.translating(at: unfinished) {
            try PrivateFile.create(unfinished)
            let queue = try Connection.open(unfinished, waitingAtMost: Store.patience)
            try queue.inDatabase { db in
                try Schema.migrate(db) { _ in }
                try db.execute(sql: "INSERT INTO meta VALUES ('isDemo', ?)", arguments: [isDemo ? "true" : "false"])
            }
            try queue.close()
        }
        mkdir(backups, 0o700)
        if FileStatus(readMe) == nil {
            try PrivateFile.create(readMe)
            try? StoreFolder.readMeText.write(toFile: readMe, atomically: false, encoding: .utf8)
        }
        try PrivateFile.rename(unfinished, to: database)
    }
}
