import Foundation
import GRDB
import TalentDomain

/// The result of an erasure.
public struct Erased: Equatable, Sendable {
    /// Files in the folder, such as `backups/spor-2027-03-15.sqlite`, that could not be read or changed, and so may still
    /// contain the erased people.
    public var failedCopies: [String]
    /// The number of unreadable records and lines of history that were erased because they may have been about the
    /// erased people.
    public var unreadRecords: Int
}

extension Store {
    /// The number of records of each kind that an erasure would remove and that the viewer may know of. Logbook entries
    /// are not counted: nobody else may know how much a person has written. Nil where there is no person of that id,
    /// and for all but the owner.
    ///
    /// - Throws: `StoreError` where the data cannot be read.
    public func erasurePreview(of person: Person.ID, as viewer: Viewer) throws -> [RecordKind: Int]? {
        guard viewer.isOwner else { return nil }
        guard try onDatabase({ try TokenTable.token(of: RecordKey(person), $0) }) != nil else { return nil }
        let seen = try records { loader in
            try loader.addAll(concerning: person, for: viewer)
            _ = try loader.addErasure(of: [person], cohorts: [], on: viewer.today)
        }.workspace.visible(to: viewer)
        return Erasure(of: [person], in: seen, on: viewer.today).counts(in: seen)
    }

    /// Erases people, and cohorts with their talents, from the data, the history, the drafts and the copies in the
    /// folder.
    ///
    /// The ledger is written first, so that the next opening completes an erasure that was interrupted. What stops it
    /// after that is a `StoreError.unfinishedErasure`.
    /// - Parameters:
    ///   - id: a new id for the action, made by the client.
    ///   - what: the line of history that remains; it must not name anybody.
    ///   - report: receives the progress.
    /// - Throws: `Refusal.nothingThere` for all but the owner, and where a person or cohort is unknown; `StoreError`.
    public func erase(
        _ people: Set<Person.ID>, cohorts: Set<Cohort.ID> = [], as viewer: Viewer, id: String, what: Phrase,
        at now: Timestamp, report: @escaping ProgressReport = { _ in }
    ) throws -> Erased {
        guard viewer.isOwner else { throw Refusal.nothingThere }
        try followReplacedFile()
        // While the lock is held, nobody can make a copy that contains the people again.
        let lock = try FolderLock(folder)
        let keys = Set(people.map { RecordKey($0) } + cohorts.map { RecordKey($0) })
        var isInLedger = false
        let (copies, records) = try unfinished({ isInLedger }) {
            try inTransaction(.immediate) { db in
                let tokens = try keys.map { key in
                    guard let token = try TokenTable.token(of: key, db) else { throw Refusal.nothingThere }
                    return (token, viewer.today)
                }
                let ledger = Ledger(path: folder.ledger)
                try ledger.add(Dictionary(tokens) { first, _ in first })
                isInLedger = true
                let erased = try erase(keys, tombstones: ledger.read(), on: viewer.today, db, report)
                try HistoryTable.addNote(
                    HistoryTable.Row(id: id, at: now, person: viewer.author, event: .note(what)), db)
                return erased
            }
        }
        compact()
        // Removes presence files of ended sessions, which may name records about the erased people. Living sessions
        // update theirs.
        _ = try? PresenceFile.presences(in: StoreFolder(folder.presence), except: presence?.path)
        _ = consume lock
        return Erased(failedCopies: copies, unreadRecords: records)
    }

    /// Runs the transaction of an erasure. Its errors say that the erasure will be completed, if it is in the ledger.
    private func unfinished<Result>(_ isInLedger: () -> Bool, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as StoreError where isInLedger() {
            throw StoreError.unfinishedErasure(error)
        }
    }

    /// Completes interrupted erasures: of the people in the ledger who are still in the data, and the compaction after
    /// an erasure. The caller holds the folder's lock.
    func finishErasures(_ report: @escaping ProgressReport) throws {
        try eraseWhoIsLeft(report)
        compact()
    }

    private func eraseWhoIsLeft(_ report: @escaping ProgressReport) throws {
        let tombstones = try queue.inDatabase { try TokenTable.tombstones($0) }
            .merging((try? Ledger(path: folder.ledger).read()) ?? [:]) { first, _ in first }
        guard let day = tombstones.values.max() else { return }
        let isLeft = try queue.inDatabase { db in try !TokenTable.keys(erasedBy: tombstones, db).isEmpty }
        guard isLeft else { return }
        try queue.inDatabase { db in
            try db.inTransaction(.immediate) {
                let keys = try TokenTable.keys(erasedBy: tombstones, db)
                _ = try erase(keys, tombstones: tombstones, on: day, db, report)
                return .commit
            }
        }
    }

    private func erase(
        _ keys: Set<RecordKey>, tombstones: Tombstones, on day: Day, _ db: Database, _ report: @escaping ProgressReport
    ) throws -> (copies: [String], records: Int) {
        let failed = BackupCopies(folder: folder).erase(tombstones, keys, on: day, report)
        try TokenTable.add(tombstones, db)
        return (failed, try DatabaseErasure.erase(keys, on: day, in: db, report))
    }

    /// Rewrites the file after an erasure. A store that is busy, or on a full disk, does so when it is next opened.
    private func compact() {
        cache = nil
        try? queue.inDatabase { try Compaction.runIfDue($0) }
    }
}
