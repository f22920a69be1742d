import Foundation
import GRDB
import TalentDomain

extension Store {
    /// Brings a copy back into a folder's store, which other sessions may have open, or makes the store from it.
    ///
    /// What stood there is kept among the backups: as a copy, or as it is where it was damaged.
    public static func restore(from file: String, into directory: String) throws {
        let copy = try checkedCopy(file)
        let store = try storeToFill(in: StoreFolder(directory))
        // Into the live file, not in its place: a session that has it open sees the change and reads anew.
        try StoreError.translating(at: store.folder.database) { try copy.backup(to: store.queue) }
        try store.onDatabase { db in try Schema.migrate(db) }
    }

    /// Opens a copy, when it is whole and ours; before that, nothing of the store is touched.
    private static func checkedCopy(_ file: String) throws -> DatabaseQueue {
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
                    throw StoreError.damaged(path: file, detail: "quick_check")
                }
                _ = try RecordTable.readAll(db, at: file)
            }
            return copy
        }
    }

    private static func storeToFill(in folder: StoreFolder) throws -> Store {
        let name = "\(folder.backups)/before-restore-\(UUID().uuidString.prefix(8).lowercased())"
        do {
            let store = try open(at: folder.path)
            try store.backUp(to: name + ".sqlite")
            return store
        } catch StoreError.damaged {
            try setAside(folder, as: name)
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
