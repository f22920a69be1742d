import GRDB
import TalentDomain

/// What a viewer reads at one moment.
public struct Snapshot: Equatable, Sendable {
    /// The records that the viewer may see, and no others; and which of them cannot be read.
    public var workspace: Workspace
    /// What all records together say of each cohort, as far as the viewer may know it.
    public var digests: [Cohort.ID: CohortDigest]
    /// Moves whenever anybody, in this or another session, has saved something.
    public var dataVersion: DataVersion
}

/// A moment of the data: equal as long as nothing was saved.
public struct DataVersion: Hashable, Sendable {
    var file: FileIdentity
    /// SQLite's count of the others' commits.
    var others: Int
    /// Our own commits, which SQLite does not count.
    var own = 0
}

/// The whole data as last read, so that an unmoved store costs no reading. Never handed out.
struct Cache {
    var version: DataVersion
    var mark: HistoryMark
    var records: Records
    var seen: (viewer: Viewer, snapshot: Snapshot)?

    /// What the viewer may see, worked out once for as long as nothing is saved.
    mutating func snapshot(for viewer: Viewer) -> Snapshot {
        if let seen, seen.viewer == viewer { return seen.snapshot }
        let snapshot = Snapshot(
            workspace: records.seen(by: viewer), digests: records.workspace.digests(for: viewer), dataVersion: version)
        seen = (viewer, snapshot)
        return snapshot
    }
}

extension Store {
    /// What the viewer may see of the data as they are now. Costs next to nothing while nothing was saved.
    public func read(as viewer: Viewer) throws -> Snapshot {
        var current = try current()
        let snapshot = current.snapshot(for: viewer)
        cache = current
        lastRead = current.version
        return snapshot
    }

    /// Whether whoever logged in with a key may stay.
    public func admits(_ person: Person.ID, with key: AccessKey?, on day: Day) throws -> Bool {
        try current().records.workspace.admits(person, with: key, on: day)
    }

    /// Whether it is only for what cannot be read that a person has no part in the data.
    public func hidesPart(of person: Person.ID, on day: Day) throws -> Bool {
        try hiddenPeople(on: day).contains(person)
    }

    /// Those who would have a part in the data if all of them could be read.
    public func hiddenPeople(on day: Day) throws -> [Person.ID] {
        let records = try current().records
        guard !records.unread.isEmpty else { return [] }
        let known = records.asKnown
        return known.people.keys.filter { known.hasPart($0, on: day) && !records.workspace.hasPart($0, on: day) }
            .sorted()
    }

    /// The key by an id, for the session that it opens.
    public func accessKey(_ id: AccessKey.ID) throws -> AccessKey? { try current().records.workspace.accessKeys[id] }

    /// Whether the person is in the data at all.
    public func knows(_ person: Person.ID) throws -> Bool {
        try current().records.workspace.people[person] != nil
    }

    /// Whether anything was saved elsewhere since this session last read: asked about once a second.
    public func changedElsewhere() throws -> Bool {
        guard let lastRead, FileStatus(folder.database)?.identity == lastRead.file else { return true }
        return try onDatabase { db in try Self.othersVersion(db) != lastRead.others }
    }

    /// The whole data as they are now.
    func current() throws -> Cache {
        try readFirst()
        return try inTransaction(.deferred, refresh)
    }

    /// Reads everything where nothing is known yet, so that the transaction that comes has only to follow what was saved since.
    ///
    /// Decoded when its own transaction has ended: nobody else's commit gets through as long as one reads, and decoding takes
    /// ten times as long as reading.
    func readFirst() throws {
        guard cache == nil else { return }
        let (version, mark, bodies) = try inTransaction(.deferred) { db in
            (
                DataVersion(file: identity, others: try Self.othersVersion(db)), try HistoryTable.mark(db),
                try RecordTable.bodies(db)
            )
        }
        cache = Cache(version: version, mark: mark, records: RecordTable.records(of: bodies))
    }

    /// The whole data as they are within the transaction that holds.
    func refresh(_ db: Database) throws -> Cache {
        var current = try newest(db)
        try current.records.trace(db)
        cache = current
        return current
    }

    private func newest(_ db: Database) throws -> Cache {
        let others = try Self.othersVersion(db)
        if let cache, cache.version.others == others { return cache }
        let version = DataVersion(file: identity, others: others, own: cache?.version.own ?? 0)
        return try followed(to: version, db)
            ?? Cache(version: version, mark: HistoryTable.mark(db), records: RecordTable.readAll(db))
    }

    /// What was read before, with what history says was changed since; nil where history cannot tell.
    ///
    /// A hundred sessions would otherwise each read everything anew whenever one of them saves, be it only a draft.
    private func followed(to version: DataVersion, _ db: Database) throws -> Cache? {
        guard var known = cache, let touched = try HistoryTable.touched(since: known.mark, db) else { return nil }
        known.version = version
        if !touched.isEmpty {
            try RecordTable.read(touched, into: &known.records, db)
            known.mark = try HistoryTable.mark(db)
            known.seen = nil
        }
        return known
    }

    private static func othersVersion(_ db: Database) throws -> Int {
        // A pragma asks the file anew only when its statement is run from the start.
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
}
