import Foundation
import GRDB
import TalentDomain

/// The copies in the folder `backups`.
struct BackupCopies {
    let folder: StoreFolder

    /// Erases from each copy the people whose number is among the tombstones. The caller holds the folder's lock.
    ///
    /// - Parameter keys: the same people by id, for old copies without numbers.
    /// - Returns: the names of files that could not be read, and so may still contain the erased people.
    func erase(_ tombstones: Tombstones, _ keys: Set<RecordKey>, on day: Day) -> [String] {
        guard !tombstones.isEmpty, let names = try? StoreFolder(folder.backups).names() else { return [] }
        return names.sorted().filter { name in
            let path = "\(folder.backups)/\(name)"
            guard let status = FileStatus(path), status.isFile, !name.hasSuffix("-journal") else { return false }
            // The process that writes such a file holds the lock, which we hold now: a crash has left it.
            if name.contains(".sqlite.part-") {
                unlink(path)
                return false
            }
            return (try? erase(tombstones, keys, on: day, from: path)) == nil
        }
    }

    private func erase(_ tombstones: Tombstones, _ keys: Set<RecordKey>, on day: Day, from path: String) throws {
        let version = try DatabaseHeader(of: path).version
        let copy = try Connection.open(path, waitingAtMost: Store.patience)
        defer {
            try? copy.close()
            unlink(path + "-journal")
        }
        try copy.inDatabase { db in
            try Schema.migrate(db)
            guard version < Schema.firstWithTokens else { return }
            try db.inTransaction(.immediate) {
                try ErasedDatabase.erase(keys, on: day, in: db)
                return .commit
            }
            try db.execute(sql: "VACUUM")
        }
        _ = try ErasedDatabase.replay(tombstones, on: day, in: copy)
    }
}
