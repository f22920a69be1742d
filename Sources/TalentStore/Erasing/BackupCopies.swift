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
    func erase(
        _ tombstones: Tombstones, _ keys: Set<RecordKey>, on day: Day, _ report: @escaping ProgressReport
    ) -> [String] {
        guard !tombstones.isEmpty, let names = try? StoreFolder(folder.backups).names().sorted() else { return [] }
        return names.enumerated().filter { index, name in
            let path = "\(folder.backups)/\(name)"
            guard let status = FileStatus(path), status.isFile, !name.hasSuffix(".sqlite-journal") else { return false }
            // The process that writes such a file holds the lock, which we hold now: a crash has left it.
            if name.contains(".sqlite.part-") {
                unlink(path)
                return false
            }
            let place = "\(index + 1)/\(names.count)"
            let ofCopy: ProgressReport = { progress in
                let work = Phrase("Kopi \(place): \(progress.work.da)", "Copy \(place): \(progress.work.en)")
                report(WorkProgress(work: work, done: progress.done, total: progress.total))
            }
            return (try? erase(tombstones, keys, on: day, from: path, ofCopy)) == nil
        }.map(\.element)
    }

    private func erase(
        _ tombstones: Tombstones, _ keys: Set<RecordKey>, on day: Day, from path: String, _ report: ProgressReport
    ) throws {
        let version = try DatabaseHeader(of: path).version
        let copy = try Connection.open(path, waitingAtMost: Store.patience)
        defer {
            try? copy.close()
            unlink(path + "-journal")
        }
        try copy.inDatabase { db in
            try Schema.migrate(db, report)
            guard version < Schema.firstWithTokens else { return }
            try db.inTransaction(.immediate) {
                try DatabaseErasure.erase(keys, on: day, in: db, report)
                return .commit
            }
            try db.execute(sql: "VACUUM")
        }
        _ = try DatabaseErasure.replay(tombstones, on: day, in: copy, report)
    }
}
