import Foundation
import GRDB
import TalentDomain

extension Store {
    /// Brings a copy back into a folder's store, which other sessions may have open, or makes the store from it.
    ///
    /// What stood there is kept among the backups: as a copy, or as it is where it was damaged.
    public static func restore(from file: String, into directory: String) throws {
        _ = try DatabaseHeader(of: file)
        try storeToFill(in: StoreFolder(directory)).take(from: file)
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

    /// Moves a damaged database out of the way, with the journal that belongs to it.
    private static func setAside(_ folder: StoreFolder, as name: String) throws {
        let lock = try FolderLock(folder)
        mkdir(folder.backups, 0o700)
        try PrivateFile.rename(folder.database, to: name + ".damaged")
        // A journal left behind would be rolled back into the new database.
        rename(folder.database + "-journal", name + ".damaged-journal")
        _ = consume lock
    }

    private func take(from file: String) throws {
        try StoreError.translating(at: file) {
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
            // Into the live file: a session that has it open sees the change and reads anew.
            try copy.backup(to: queue)
        }
        cache = nil
        try onDatabase { db in try Schema.migrate(db) }
    }
}
