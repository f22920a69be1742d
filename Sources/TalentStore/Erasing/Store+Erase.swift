import Foundation
import GRDB
import TalentDomain

/// What came of an erasure.
public struct Erased: Equatable, Sendable {
    /// Files among the backups that could not be read, and may hold the erased still.
    public var unreadCopies: [String]
    /// How many records and lines of history went because they could not be read, and may have been about the erased.
    public var unreadRecords: Int
}

extension Store {
    /// How many records of each kind erasing would take, of those that the viewer may know of: how much somebody has written in
    /// their logbook is nobody's to count. Nil where nobody is known by that id.
    public func erasurePreview(of person: Person.ID, as viewer: Viewer) throws -> [RecordKind: Int]? {
        guard viewer.isKeeper else { return nil }
        guard try onDatabase({ try TokenTable.token(of: RecordKey(person), $0) }) != nil else { return nil }
        let seen = try read(as: viewer).workspace
        return Erasure(of: [person], in: seen, on: viewer.today).counts(in: seen)
    }

    /// Erases people for good, and cohorts with their talents: from the data, its history, the drafts and the copies in the folder.
    ///
    /// The ledger knows of it before anything is done. So whatever interrupts it, the next opening finishes it.
    /// - Parameters:
    ///   - id: made by the client, unique to the action.
    ///   - what: the line of history that stays; it names nobody.
    /// - Throws: `Refusal.nothingThere` for all but the keeper, and where one of them is not known; `StoreError`.
    public func erase(
        _ people: Set<Person.ID>, cohorts: Set<Cohort.ID> = [], as viewer: Viewer, id: String, what: Phrase,
        at now: Timestamp
    ) throws -> Erased {
        guard viewer.isKeeper else { throw Refusal.nothingThere }
        try followReplacedFile()
        // Nobody makes a copy meanwhile that would hold them again.
        let lock = try FolderLock(folder)
        let keys = Set(people.map { RecordKey($0) } + cohorts.map { RecordKey($0) })
        let (copies, records) = try inTransaction(.immediate) { db in
            let tokens = try keys.map { key in
                guard let token = try TokenTable.token(of: key, db) else { throw Refusal.nothingThere }
                return (token, viewer.today)
            }
            let ledger = Ledger(path: folder.ledger)
            try ledger.add(Dictionary(tokens) { first, _ in first })
            let erased = try erase(keys, tombstones: ledger.read(), on: viewer.today, db)
            try HistoryTable.tell(
                HistoryTable.Row(id: id, at: now, person: viewer.author, change: .several([], what: what)), db)
            return erased
        }
        compact()
        // A living session looks away by itself; the file of a killed one names whom it looked at.
        _ = try? PresenceFile.looks(in: StoreFolder(folder.presence), but: presence?.path)
        _ = consume lock
        return Erased(unreadCopies: copies, unreadRecords: records)
    }

    /// Finishes what a crash interrupted: erases those who are in the ledger and yet in the data. Call it under the folder's lock.
    func finishErasures() throws {
        let tombstones = try queue.inDatabase { try TokenTable.tombstones($0) }
            .merging((try? Ledger(path: folder.ledger).read()) ?? [:]) { first, _ in first }
        guard let day = tombstones.values.max() else { return }
        let isLeft = try queue.inDatabase { db in try !TokenTable.keys(erasedBy: tombstones, db).isEmpty }
        guard isLeft else { return }
        try queue.inDatabase { db in
            try db.inTransaction(.immediate) {
                let keys = try TokenTable.keys(erasedBy: tombstones, db)
                _ = try erase(keys, tombstones: tombstones, on: day, db)
                return .commit
            }
        }
        compact()
    }

    private func erase(
        _ keys: Set<RecordKey>, tombstones: Tombstones, on day: Day, _ db: Database
    ) throws -> (copies: [String], records: Int) {
        let unread = BackupCopies(folder: folder).erase(tombstones, keys, on: day)
        try TokenTable.add(tombstones, db)
        return (unread, try ErasedDatabase.erase(keys, on: day, in: db))
    }

    /// Gives the freed pages back. They are overwritten already (`secure_delete`), so a store that is busy now may keep them.
    private func compact() {
        cache = nil
        try? queue.inDatabase { try $0.execute(sql: "VACUUM") }
    }
}
