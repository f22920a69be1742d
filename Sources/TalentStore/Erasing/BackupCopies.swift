import Foundation
import GRDB
import TalentDomain

/// The copies in the folder `backups`.
struct BackupCopies {
    let folder: StoreFolder

    /// Erases from each copy the people whose number is among the tombstones. The caller holds the folder's lock.
    ///
    /// - Parameter keys: the same people by id: in copies of the first version, they got other numbers.
    /// - Returns: the files that could not be read or changed, such as `backups/spor-2027-03-15.sqlite`.
    func erase(
        _ tombstones: Tombstones, _ keys: Set<RecordKey>, on day: Day, _ report: @escaping ProgressReport
    ) -> [String] {
        guard !tombstones.isEmpty, FileStatus(folder.backups) != nil else { return [] }
        guard let names = try? StoreFolder(folder.backups).names().sorted() else { return ["backups"] }
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
        }.map { "backups/\($0.element)" }
    }

    private func erase(
        _ tombstones: Tombstones, _ keys: Set<RecordKey>, on day: Day, from path: String, _ report: ProgressReport
    ) throws {
        _ = try DatabaseHeader(of: path)
        let copy = try Connection.open(path, waitingAtMost: Store.patience)
        defer {
            try? copy.close()
            unlink(path + "-journal")
        }
        try copy.inDatabase { try Schema.migrate($0, report) }
        _ = try DatabaseErasure.replay(tombstones, and: keys, on: day, in: copy, report)
    }
}
