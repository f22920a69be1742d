import Foundation
import GRDB
import TalentDomain

extension Store {
    /// The number of daily copies that are kept.
    static let dailyCopies = 14

    /// Writes a checked copy of the whole store, also while others write to it.
    ///
    /// - Throws: `StoreError.fileExists` where the file exists, another `StoreError` where the copy fails.
    public func backUp(to file: String) throws {
        guard FileStatus(file) == nil else { throw StoreError.fileExists(path: file) }
        let unfinished = file + ".part-\(UUID().uuidString)"
        try PrivateFile.create(unfinished, finalName: file)
        defer {
            unlink(unfinished)
            unlink(unfinished + "-journal")
        }
        try followReplacedFile()
        try StoreError.translating(at: file) {
            let copy = try Connection.open(unfinished, waitingAtMost: limit)
            // In one step: with several, each write of another session would start the copy again.
            try queue.backup(to: copy)
            try copy.inDatabase { try Compaction.runIfDue($0) }
            let verdict = try copy.inDatabase { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
            try copy.close()
            guard verdict == "ok" else { throw StoreError.damaged(path: folder.database, .failedCheck) }
        }
        try PrivateFile.rename(unfinished, to: file)
    }

    /// Writes a copy if there is none of today, and deletes all but the newest 14.
    ///
    /// - Throws: `StoreError` where the copy fails.
    public func backUpDaily(today: Day) throws {
        do {
            try keepCopy(named: "spor-\(today).sqlite")
        } catch StoreError.fileExists {
            return
        }
        let copies = try StoreFolder(folder.backups).names().filter(Self.isDailyCopy).sorted()
        for name in copies.dropLast(Self.dailyCopies) { unlink("\(folder.backups)/\(name)") }
    }

    /// Writes a copy among the backups, under the folder's lock, so that an erasure that goes through all copies cannot
    /// miss it.
    func keepCopy(named name: String) throws {
        let lock = try FolderLock(folder)
        if FileStatus(folder.backups) == nil { mkdir(folder.backups, 0o700) }
        try backUp(to: "\(folder.backups)/\(name)")
        _ = consume lock
    }

    private static func isDailyCopy(_ name: String) -> Bool {
        guard name.hasPrefix("spor-"), name.hasSuffix(".sqlite") else { return false }
        return Day(String(name.dropFirst(5).dropLast(7))) != nil
    }
}
