import Foundation
import GRDB
import TalentDomain

extension Store {
    /// Brings a copy back into a folder's store, which other sessions may have open, or makes the store from it.
    ///
    /// What stood there is kept among the backups: as a copy, or as it is where it was damaged. Who was erased since does not come back.
    /// - Parameter settingAside: the day, where what cannot be read in the copy is to be set aside; nil refuses such a copy.
    /// - Returns: how many in the copy were erased again.
    @discardableResult
    public static func restore(from file: String, into directory: String, settingAside: Day? = nil) throws -> Int {
        let folder = StoreFolder(directory)
        let copy = try checkedCopy(file, mayHoldUnread: settingAside != nil)
        // Read before anything is touched: it may be damaged.
        let ledger = Ledger(path: folder.ledger)
        _ = try ledger.read()
        let store = try storeToFill(in: folder)
        let lock = try FolderLock(folder)
        let count = try bring(copy, into: store, ledger, settingAside)
        // Held until here.
        _ = consume lock
        return count
    }

    /// Call it under the folder's lock.
    private static func bring(
        _ copy: DatabaseQueue, into store: Store, _ ledger: Ledger, _ settingAside: Day?
    ) throws -> Int {
        let folder = store.folder
        defer {
            unlink(folder.restoring)
            unlink(folder.restoring + "-journal")
        }
        let known = try store.queue.inDatabase { try TokenTable.tombstones($0) }.merging(ledger.read()) { first, _ in
            first
        }
        let (cleaned, tombstones, count) = try StoreError.translating(at: folder.restoring) {
            try copyWithoutErased(copy, in: folder, known: known, settingAside)
        }
        try ledger.add(tombstones)
        // Into the live file, not in its place: a session that has it open sees the change and reads anew.
        try StoreError.translating(at: folder.database) { try cleaned.backup(to: store.queue) }
        try cleaned.close()
        return count
    }

    /// The backup in a private file of its own, of today's schema, and without those who were erased.
    private static func copyWithoutErased(
        _ copy: DatabaseQueue, in folder: StoreFolder, known: Tombstones, _ settingAside: Day?
    ) throws -> (DatabaseQueue, Tombstones, count: Int) {
        unlink(folder.restoring)
        try PrivateFile.create(folder.restoring)
        let cleaned = try Connection.open(folder.restoring, waitingAtMost: Store.patience)
        try copy.backup(to: cleaned)
        let tombstones = try cleaned.inDatabase { db in
            try Schema.migrate(db)
            return try TokenTable.tombstones(db).merging(known) { _, ours in ours }
        }
        let count = try ErasedDatabase.replay(tombstones, on: tombstones.values.max() ?? .distantPast, in: cleaned)
        if let settingAside { _ = try cleaned.write { try AsideTable.setAside($0, on: settingAside) } }
        return (cleaned, tombstones, count)
    }

    /// Opens a copy, when it is whole and ours; before that, nothing of the store is touched.
    private static func checkedCopy(_ file: String, mayHoldUnread: Bool) throws -> DatabaseQueue {
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
                let unread = try AsideTable.unreadNames(db)
                if !mayHoldUnread, !unread.isEmpty { throw StoreError.unreadableCopy(path: file, records: unread) }
            }
            return copy
        }
    }

    private static func storeToFill(in folder: StoreFolder) throws -> Store {
        let name = "before-restore-\(UUID().uuidString.prefix(8).lowercased())"
        do {
            let store = try open(at: folder.path)
            try store.keepCopy(named: name + ".sqlite")
            return store
        } catch StoreError.damaged {
            try setAside(folder, as: "\(folder.backups)/\(name)")
        } catch StoreError.notThere {}
        return try create(at: folder.path)
    }

    /// Moves a damaged database out of the way.
    private static func setAside(_ folder: StoreFolder, as name: String) throws {
        let lock = try FolderLock(folder)
        mkdir(folder.backups, 0o700)
        // With its journal, which would be rolled back into the new database otherwise.
        rename(folder.database + "-journal", name + ".damaged-journal")
        try PrivateFile.rename(folder.database, to: name + ".damaged")
        // Held until here.
        _ = consume lock
    }
}
