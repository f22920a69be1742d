import CMalloc
import GRDB
import TalentDomain

/// The data that a viewer reads at one moment.
public struct Snapshot: Equatable, Sendable {
    /// The records that the viewer may see, and the unreadable ones among them.
    public var workspace: Workspace
    /// The open cohort; nil if the viewer has none.
    public var cohort: Cohort.ID?
    /// Facts about that cohort. They are computed from all its records, and contain only what the viewer may know.
    public var digests: [Cohort.ID: CohortDigest]
    /// Differs from the version of another snapshot if this or another session has saved something in between.
    public var dataVersion: DataVersion
}

/// Identifies a state of the data. Two versions are equal if nothing was saved between them.
public struct DataVersion: Hashable, Sendable {
    var file: FileIdentity
    /// SQLite's `data_version`, which changes when another session commits.
    var othersCommits: Int
    /// The number of this session's own commits, which `data_version` does not count.
    var ownCommits = 0
}

/// The last snapshot of a session, and the keys of the records that were read for it. Those records themselves are not
/// kept, so that memory holds nothing that the viewer may not see.
struct Cache {
    var viewer: Viewer
    var focus: Focus
    var mark: HistoryMark
    var reach: Reach
    /// The keys of the records that were read for the cohort.
    var readKeys: Set<RecordKey>
    /// The snapshot without the people in `found`, so that a new search reads only those people.
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

/// The people of other cohorts whom a focus asks for, with their roles, and the keys of the records that were read for
/// them.
struct FoundPeople {
    var workspace = Workspace()
    var readKeys: Set<RecordKey> = []
    /// Whether more people match the search than its limit allows.
    var hasMore = false
}

extension Store {
    /// The current data that the viewer may see. Fast if nothing that this viewer reads has changed since the last call.
    ///
    /// - Throws: `StoreError` if the data cannot be read now.
    public func read(as viewer: Viewer, lookingAt focus: Focus = Focus()) throws -> Snapshot {
        let cache = try inTransaction(.deferred) { db in try newest(for: viewer, focus, db) }
        releaseMemory()
        self.cache = cache
        lastRead = cache.cohortSnapshot.dataVersion
        return cache.snapshot
    }

    /// Releases the pages that SQLite has cached, since they contain other people's records too, and gives the memory
    /// that reading and decoding needed back to the system: half of what a session of a programme lead allocates.
    func releaseMemory() {
        queue.releaseMemory()
        malloc_trim(0)
    }

    private func version(_ db: Database) throws -> DataVersion {
        DataVersion(file: identity, othersCommits: try Self.othersVersion(db), ownCommits: ownCommits)
    }

    /// The cache if no change since then concerns it, otherwise a new one; with the people whom the focus asks for.
    private func newest(for viewer: Viewer, _ focus: Focus, _ db: Database) throws -> Cache {
        let version = try version(db)
        var current =
            if let cache, cache.viewer == viewer, cache.focus.cohort == focus.cohort,
                let advanced = try cache.advanced(to: version, db)
            { advanced } else { try loaded(for: viewer, focus.cohort, version, db) }
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
            readKeys: loader.read,
            cohortSnapshot: Snapshot(
                workspace: loader.records.visible(to: viewer), cohort: reach.cohort,
                digests: digest.flatMap { digest in reach.cohort.map { [$0: digest] } } ?? [:], dataVersion: version))
    }

    /// Whether another session has saved anything that concerns the last read. The app asks this about once a second.
    public func changedElsewhere() throws -> Bool {
        guard var lastRead, FileStatus(folder.database)?.identity == lastRead.file else { return true }
        return try onDatabase { db in
            let others = try Self.othersVersion(db)
            guard others != lastRead.othersCommits else { return false }
            guard let cache, let touched = try HistoryTable.touched(since: cache.mark, db),
                try !cache.concerns(touched, db)
            else { return true }
            lastRead.othersCommits = others
            self.lastRead = lastRead
            return false
        }
    }

    private static func othersVersion(_ db: Database) throws -> Int {
        // `fetchOne` runs the statement from the start; only then does SQLite evaluate the pragma again.
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
}

extension Cache {
    /// The cache for a later version of the data; nil if a change since then concerns it.
    fileprivate func advanced(to version: DataVersion, _ db: Database) throws -> Cache? {
        let known = cohortSnapshot.dataVersion
        guard known != version else { return self }
        guard known.file == version.file, known.ownCommits == version.ownCommits,
            let touched = try HistoryTable.touched(since: mark, db), try !concerns(touched, db)
        else { return nil }
        var advanced = self
        if !touched.isEmpty { advanced.mark = try HistoryTable.mark(db) }
        advanced.cohortSnapshot.dataVersion = version
        return advanced
    }

    /// Whether the session has read any of these changed records, or would read one of them now.
    fileprivate func concerns(_ touched: Set<RecordKey>, _ db: Database) throws -> Bool {
        for key in touched {
            if readKeys.contains(key) || found.readKeys.contains(key) || key.kind == .cohort && viewer.isOwner {
                return true
            }
            let named = try ReferenceTable.references(of: key, db)
            if named.contains(where: { concerns($0, as: key.kind) }) { return true }
            // The owner also reads the talents who wait for a cohort.
            if key.kind == .talent, viewer.isOwner, !named.contains(where: { $0.kind == .cohort }) { return true }
        }
        return false
    }

    /// Whether a changed record of a kind concerns the session, since it refers to this record.
    private func concerns(_ named: RecordKey, as kind: RecordKind) -> Bool {
        if kind == .ownNote { return viewer.isOwner || named == viewer.person.map { RecordKey($0) } }
        return switch named.kind {
        case .talent:
            // Roles, pairs and groups are read for the whole cohort, other records only for the talents in reach.
            [.role, .pair, .networkGroup].contains(kind)
                ? readKeys.contains(named)
                : reach.dossiers.contains(Talent.ID(named.id)) || reach.counted.contains(Talent.ID(named.id))
        case .cohort: reach.directories.contains(Cohort.ID(named.id))
        case .person: named.id == viewer.person?.raw || found.readKeys.contains(named)
        case .meeting: readKeys.contains(named)
        case .activity: kind == .attendance && reach.rolls.contains(Activity.ID(named.id))
        default: false
        }
    }
}
