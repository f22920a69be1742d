import GRDB
import TalentDomain

/// What a viewer reads at one moment.
public struct Snapshot: Equatable, Sendable {
    /// The records that the viewer may see, and no others.
    public var workspace: Workspace
    /// What the whole of the data says of each of the viewer's cohorts: figures, and what is awaited.
    public var digests: [Cohort.ID: CohortDigest]
    /// Moves whenever anybody, in this or another session, has saved something.
    public var dataVersion: DataVersion
}

/// A moment of the data: equal as long as nothing was saved.
public struct DataVersion: Hashable, Sendable {
    /// SQLite's count of the others' commits.
    var others: Int
    /// Our own commits, which SQLite does not count.
    var own = 0
}

/// The whole data as last read, so that an unmoved store costs no reading. Never handed out.
struct Cache {
    var version: DataVersion
    var workspace: Workspace
    var seen: Seen?

    struct Seen {
        var viewer: Viewer
        var workspace: Workspace
        var digests: [Cohort.ID: CohortDigest]
    }
}

extension Store {
    /// What the viewer may see of the data as they are now. Costs next to nothing while nothing was saved.
    public func read(as viewer: Viewer) throws -> Snapshot {
        try onDatabase { db in try db.inTransaction(.deferred) { try refresh(db); return .commit } }
        return snapshot(for: viewer)
    }

    /// Whether anything was saved elsewhere since this session last read: asked about once a second.
    public func changedElsewhere() throws -> Bool {
        guard FileStatus(folder.database)?.identity == identity else { return true }
        return try onDatabase { db in try Self.othersVersion(db) != cache?.version.others }
    }

    /// The whole data as they are within the transaction that holds.
    @discardableResult
    func refresh(_ db: Database) throws -> Workspace {
        let others = try Self.othersVersion(db)
        if let cache, cache.version.others == others { return cache.workspace }
        let workspace = try RecordTable.readAll(db, at: folder.database)
        cache = Cache(version: DataVersion(others: others, own: cache?.version.own ?? 0), workspace: workspace)
        return workspace
    }

    private func snapshot(for viewer: Viewer) -> Snapshot {
        guard var cache else { return Snapshot(workspace: Workspace(), digests: [:], dataVersion: DataVersion(others: 0)) }
        let seen = cache.seen.flatMap { $0.viewer == viewer ? $0 : nil }
            ?? Cache.Seen(viewer: viewer, workspace: cache.workspace.seen(by: viewer), digests: cache.workspace.digests(for: viewer))
        cache.seen = seen
        self.cache = cache
        return Snapshot(workspace: seen.workspace, digests: seen.digests, dataVersion: cache.version)
    }

    private static func othersVersion(_ db: Database) throws -> Int {
        // A pragma asks the file anew only when its statement is run from the start.
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
}
