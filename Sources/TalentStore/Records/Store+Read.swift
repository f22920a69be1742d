import GRDB
import TalentDomain

/// The data that a viewer reads at one moment.
public struct Snapshot: Equatable, Sendable {
    /// The records that the viewer may see, and the unreadable ones among them.
    public var workspace: Workspace
    /// The open cohort; nil if the viewer has none.
    public var cohort: Cohort.ID?
    /// Facts about that cohort from all its records, reduced to what the viewer may know.
    public var digests: [Cohort.ID: CohortDigest]
    /// Changes whenever this or another session has saved something.
    public var dataVersion: DataVersion
}

/// A state of the data; equal as long as nothing is saved.
public struct DataVersion: Hashable, Sendable {
    var file: FileIdentity
    /// SQLite's count of commits by other sessions.
    var others: Int
    /// This session's own commits, which SQLite does not count.
    var own = 0
}

/// The last snapshot of a session, and the extent of the records read for it. The records are not kept, so memory has
/// nothing that the viewer may not see.
struct Cache {
    var viewer: Viewer
    var focus: Focus
    var mark: HistoryMark
    var reach: Reach
    /// The records that were read for the cohort.
    var read: Set<RecordKey>
    /// The snapshot without the people of other cohorts whom the focus asks for, so that another search reads only these.
    var cohortSnapshot: Snapshot
    var found = FoundPeople()

    var snapshot: Snapshot {
        var snapshot = cohortSnapshot
        snapshot.workspace.merge(found.workspace)
        snapshot.workspace.unread = Set(snapshot.workspace.unread + found.workspace.unread).sorted {
            ($0.kindName, $0.id) < ($1.kindName, $1.id)
        }
        snapshot.workspace.outline.hasMorePeople = found.hasMore
        return snapshot
    }
}

/// The people of other cohorts whom a focus asks for, with their roles, and the records that were read for them.
struct FoundPeople {
    var workspace = Workspace()
    var read: Set<RecordKey> = []
    /// The search found more people than it asked for at most.
    var hasMore = false
}

extension Store {
    /// The current data that the viewer may see. Fast if nothing that they read has been saved since the last call.
    ///
    /// - Throws: `StoreError` if the data cannot be read now.
    public func read(as viewer: Viewer, lookingAt focus: Focus = Focus()) throws -> Snapshot {
        let cache = try inTransaction(.deferred) { db in try newest(for: viewer, focus, db) }
        forget()
        self.cache = cache
        lastRead = cache.cohortSnapshot.dataVersion
        return cache.snapshot
    }

    /// Releases the pages that SQLite has cached, since they contain other people's records too.
    func forget() { queue.releaseMemory() }

    private func version(_ db: Database) throws -> DataVersion {
        DataVersion(file: identity, others: try Self.othersVersion(db), own: ownCommits)
    }

    private func newest(for viewer: Viewer, _ focus: Focus, _ db: Database) throws -> Cache {
        let version = try version(db)
        var current =
            if let cache, cache.viewer == viewer, cache.focus.cohort == focus.cohort,
                let followed = try cache.followed(to: version, db)
            { followed } else { try loaded(for: viewer, focus.cohort, version, db) }
        if current.focus != focus {
            current.found = try people(of: focus, for: viewer, db)
            current.focus = focus
        }
        return current
    }

    /// Reads the cohort in focus, without people of other cohorts.
    private func loaded(
        for viewer: Viewer, _ cohort: Cohort.ID?, _ version: DataVersion, _ db: Database
    ) throws -> Cache {
        var loader = RecordLoader(db)
        let reach = try loader.addReach(of: viewer, lookingAt: cohort)
        let digest = reach.cohort.flatMap { loader.records.workspace.digest(of: $0, for: viewer) }
        return Cache(
            viewer: viewer, focus: Focus(cohort: cohort), mark: try HistoryTable.mark(db), reach: reach,
            read: loader.read,
            cohortSnapshot: Snapshot(
                workspace: loader.records.seen(by: viewer), cohort: reach.cohort,
                digests: digest.flatMap { digest in reach.cohort.map { [$0: digest] } } ?? [:], dataVersion: version))
    }

    /// Whether another session has saved anything that concerns the last read; asked about once a second.
    public func changedElsewhere() throws -> Bool {
        guard var lastRead, FileStatus(folder.database)?.identity == lastRead.file else { return true }
        return try onDatabase { db in
            let others = try Self.othersVersion(db)
            guard others != lastRead.others else { return false }
            guard let cache, let touched = try HistoryTable.touched(since: cache.mark, db),
                try !cache.concerns(touched, db)
            else { return true }
            lastRead.others = others
            self.lastRead = lastRead
            return false
        }
    }

    private static func othersVersion(_ db: Database) throws -> Int {
        // SQLite evaluates a pragma only when its statement is run from the start.
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
}

extension Cache {
    /// The same at a later moment; nil if anything was saved since that concerns it.
    fileprivate func followed(to version: DataVersion, _ db: Database) throws -> Cache? {
        let known = cohortSnapshot.dataVersion
        guard known != version else { return self }
        guard known.file == version.file, known.own == version.own,
            let touched = try HistoryTable.touched(since: mark, db), try !concerns(touched, db)
        else { return nil }
        var followed = self
        if !touched.isEmpty { followed.mark = try HistoryTable.mark(db) }
        followed.cohortSnapshot.dataVersion = version
        return followed
    }

    /// Whether any of some changed records was read, or would be read now.
    fileprivate func concerns(_ touched: Set<RecordKey>, _ db: Database) throws -> Bool {
        for key in touched {
            if read.contains(key) || found.read.contains(key) || key.kind == .cohort && viewer.isKeeper { return true }
            let named = try ReferenceTable.references(of: key, db)
            if named.contains(where: { concerns($0, as: key.kind) }) { return true }
            // A talent who waits for a cohort.
            if key.kind == .talent, viewer.isKeeper, !named.contains(where: { $0.kind == .cohort }) { return true }
        }
        return false
    }

    private func concerns(_ named: RecordKey, as kind: RecordKind) -> Bool {
        switch named.kind {
        case .talent:
            // Roles, pairs and groups are read for the whole cohort, other records only for the talents in reach.
            [.role, .pair, .networkGroup].contains(kind)
                ? read.contains(named)
                : reach.dossiers.contains(Talent.ID(named.id)) || reach.counted.contains(Talent.ID(named.id))
        case .cohort: reach.directories.contains(Cohort.ID(named.id))
        case .person: named.id == viewer.person?.raw || found.read.contains(named)
        case .meeting: read.contains(named)
        default: false
        }
    }
}
