import Foundation
import GRDB
import TalentDomain

/// The result of restoring a backup.
public struct Restoration: Hashable, Sendable {
    /// The number of people and cohorts that were erased again.
    public var erasedAgain: Int
    /// The file with the data from before; nil where there were none.
    public var formerData: String?
}

extension Store {
    /// Replaces the data of a folder's store with a backup, also while other sessions have it open, or creates a store
    /// from it.
    ///
    /// The old data is first kept among the backups, as a copy, or as its own file where it is damaged. People who were
    /// erased since the backup are erased from it again.
    /// - Parameter settingAside: the day on which unreadable records are set aside; nil refuses a backup that has any.
    /// - Parameter report: receives the progress.
    /// - Throws: `StoreError` where the backup or the store cannot be used. The store is then unchanged.
    @discardableResult
    public static func restore(
        from file: String, into directory: String, settingAside: Day? = nil, report: @escaping ProgressReport = { _ in }
    ) throws -> Restoration {
        let folder = StoreFolder(directory)
        let copy = try StoreError.reading { try checkedCopy(file, mayHoldUnread: settingAside != nil, report) }
        // Checks that the ledger can be read, before anything is changed.
        let ledger = Ledger(path: folder.ledger)
        try checkErasuresAreKnown(in: copy, from: file, folder, ledger.read())
        let (store, formerData) = try storeToFill(in: folder, report)
        let lock = try FolderLock(folder)
        let count = try bring(copy, into: store, ledger, settingAside, report)
        // Keeps the lock up to here.
        _ = consume lock
        return Restoration(erasedAgain: count, formerData: formerData)
    }

    /// People have no numbers in a copy of the first version. Only the store that it was made from shows who was erased
    /// since: whoever has no number there.
    ///
    /// - Throws: `StoreError.unnumberedCopy` where people were erased, and the copy is from another store.
    private static func checkErasuresAreKnown(
        in copy: DatabaseQueue, from file: String, _ folder: StoreFolder, _ ledger: Tombstones
    ) throws {
        guard try copy.inDatabase(Schema.version) < Schema.firstWithTokens else { return }
        let store = try? open(at: folder.path).queue
        let tombstones = try store?.inDatabase(TokenTable.tombstones) ?? [:]
        guard !ledger.isEmpty || !tombstones.isEmpty else { return }
        let lines = try store?.inDatabase(HistoryTable.ids) ?? []
        guard try !lines.isDisjoint(with: copy.inDatabase(HistoryTable.ids)) else {
            throw StoreError.unnumberedCopy(path: file)
        }
    }

    /// The caller holds the folder's lock.
    private static func bring(
        _ copy: DatabaseQueue, into store: Store, _ ledger: Ledger, _ settingAside: Day?, _ report: ProgressReport
    ) throws -> Int {
        let folder = store.folder
        defer {
            unlink(folder.restoring)
            unlink(folder.restoring + "-journal")
        }
        let (numbers, erased) = try store.queue.inDatabase { try (TokenTable.numbers($0), TokenTable.tombstones($0)) }
        let known = try erased.merging(ledger.read()) { first, _ in first }
        let (cleaned, tombstones, count) = try StoreError.translating(at: folder.restoring) {
            try copyWithoutErased(copy, in: folder, known: known, numbers, settingAside, report)
        }
        try ledger.add(tombstones)
        // Copies into the open database, so that sessions that have it open see the change. Replacing the file would
        // leave them on the old one.
        try StoreError.translating(at: folder.database) { try cleaned.backup(to: store.queue) }
        try cleaned.close()
        return count
    }

    /// The backup in a private file, migrated to the current schema, without the people who were erased.
    private static func copyWithoutErased(
        _ copy: DatabaseQueue, in folder: StoreFolder, known: Tombstones, _ numbers: [RecordKey: String],
        _ settingAside: Day?, _ report: ProgressReport
    ) throws -> (DatabaseQueue, Tombstones, count: Int) {
        unlink(folder.restoring)
        try PrivateFile.create(folder.restoring)
        let cleaned = try Connection.open(folder.restoring, waitingAtMost: Store.patience)
        try copy.backup(to: cleaned)
        let (tombstones, strangers) = try cleaned.inDatabase { db in
            let isNumbered = try Schema.version(db) >= Schema.firstWithTokens
            try Schema.migrate(db, report)
            return (
                try TokenTable.tombstones(db).merging(known) { _, ours in ours },
                isNumbered ? [] : try TokenTable.take(numbers, db)
            )
        }
        // Only an erasure takes somebody's number from a store.
        let count = try DatabaseErasure.replay(
            tombstones, and: tombstones.isEmpty ? [] : strangers, on: tombstones.values.max() ?? .distantPast,
            in: cleaned, report)
        if let settingAside { _ = try cleaned.write { try AsideTable.setAside($0, on: settingAside, report) } }
        return (cleaned, tombstones, count)
    }

    /// Opens a backup and checks that it is complete. The store is not touched yet.
    private static func checkedCopy(
        _ file: String, mayHoldUnread: Bool, _ report: ProgressReport
    ) throws -> DatabaseQueue {
        do {
            _ = try DatabaseHeader(of: file)
        } catch StoreError.damaged {
            throw StoreError.notABackup(path: file)
        }
        return try StoreError.translating(at: file) {
            var configuration = Configuration()
            configuration.readonly = true
            let copy = try DatabaseQueue(path: file, configuration: configuration)
            try copy.inDatabase { db in
                try Schema.check(db, at: file)
                guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
                    throw StoreError.damaged(path: file, .failedCheck)
                }
                // Lines of an older copy have no version yet: it is the first.
                if try !db.columns(in: "history").contains(where: { $0.name == "version" }) {
                    try db.execute(sql: "CREATE TEMP VIEW history AS SELECT *, 1 AS version FROM main.history")
                }
                let unread = try AsideTable.unreadNames(db, report)
                if !mayHoldUnread, !unread.isEmpty { throw StoreError.unreadableCopy(path: file, unread) }
            }
            return copy
        }
    }

    /// - Returns: the store, and the file in which its data from before is kept.
    private static func storeToFill(
        in folder: StoreFolder, _ report: @escaping ProgressReport
    ) throws -> (Store, formerData: String?) {
        let name = "before-restore-\(UUID().uuidString.prefix(8).lowercased())", former = "\(folder.backups)/\(name)"
        do {
            let store = try open(at: folder.path, report: report)
            try store.keepCopy(named: name + ".sqlite")
            return (store, former + ".sqlite")
        } catch StoreError.damaged {
            try setAside(folder, as: former)
            return (try create(at: folder.path), former)
        } catch StoreError.notThere {
            return (try create(at: folder.path), nil)
        }
    }

    /// Moves a damaged database among the backups.
    private static func setAside(_ folder: StoreFolder, as name: String) throws {
        let lock = try FolderLock(folder)
        mkdir(folder.backups, 0o700)
        // With its journal, which SQLite would otherwise roll back into the new database.
        rename(folder.database + "-journal", name + ".damaged-journal")
        try PrivateFile.rename(folder.database, to: name + ".damaged")
        // Keeps the lock up to here.
        _ = consume lock
    }
}
