import GRDB
import TalentDomain

extension Store {
    /// The changes, the newest first: the viewer's own changes, and those of other people that the viewer may know of.
    ///
    /// - Parameter cohort: the cohort that the viewer has open; nil for the one that opens for them.
    /// - Throws: `StoreError` if the data cannot be read now.
    public func history(as viewer: Viewer, lookingAt cohort: Cohort.ID? = nil, limit: Int) throws -> [HistoryLine] {
        let lines = try inTransaction(.deferred) { db in
            var loader = RecordLoader(db)
            let reach = try loader.addReach(of: viewer, lookingAt: cohort)
            return try history(as: viewer, of: interest(of: viewer, reach, loader), limit: limit, &loader)
        }
        releaseMemory()
        return lines
    }

    /// The talents, cohorts and people whose changes the viewer may know of; nil for all.
    private func interest(of viewer: Viewer, _ reach: Reach, _ loader: RecordLoader) -> Set<RecordKey>? {
        guard !viewer.isOwner else { return nil }
        var keys = Set(reach.dossiers.map { RecordKey($0) } + reach.directories.map { RecordKey($0) })
        if let person = viewer.person { keys.insert(RecordKey(person)) }
        let writes = loader.records.workspace.people.values.filter {
            Permission.may(viewer, do: .person(Edit(from: $0, to: $0)), in: loader.records.workspace)
        }
        return keys.union(writes.map(\.key))
    }

    /// The lines about some records and the lines of one author, if the viewer may know of them.
    ///
    /// - Parameters:
    ///   - keys: the records; nil for all lines.
    ///   - person: the author; nil for the viewer.
    func history(
        as viewer: Viewer, of keys: Set<RecordKey>?, by person: Person.ID?? = nil, limit: Int = .max,
        _ loader: inout RecordLoader
    ) throws -> [HistoryLine] {
        let page = min(limit, 200), db = loader.db
        var lines: [HistoryLine] = [], before = Int64.max
        while lines.count < limit {
            var numbers: Set<Int64>
            if let keys {
                numbers = Set(
                    try HistoryRecordTable.lines(concerning: keys, before: before, atMost: page, db)
                        + HistoryTable.lines(by: person ?? viewer.author, before: before, atMost: page, db))
            } else {
                numbers = Set(try HistoryTable.lines(before: before, atMost: page, db))
            }
            let newest = numbers.sorted(by: >).prefix(page)
            guard let oldest = newest.last else { break }
            before = oldest
            let found = try newest.compactMap { try HistoryTable.row(seq: $0, db) }
            for case .row(let row) in found {
                if let change = row.event.change { try loader.addNames(in: change) }
                if let person = row.person { try loader.add([RecordKey(person)]) }
            }
            try loader.close()
            lines += found.compactMap { line(of: $0, for: viewer, in: loader.records.workspace) }
        }
        return Array(lines.prefix(limit))
    }

    /// The line as the viewer may read it; nil if they may not know of it.
    private func line(of found: HistoryTable.Rows.Line, for viewer: Viewer, in workspace: Workspace) -> HistoryLine? {
        func isOwn(_ person: Person.ID?) -> Bool {
            person == viewer.author && (viewer.author != nil || viewer.isOwner)
        }
        switch found {
        case .row(let row):
            let isKnown = isOwn(row.person) || Permission.may(viewer, readHistoryOf: row.event, in: workspace)
            guard isKnown else { return nil }
            var line = HistoryLine(row, in: workspace)
            let mayName = row.person.map { Permission.may(viewer, read: RecordKey($0), in: workspace) } ?? false
            if !mayName { line.author = nil }
            return line
        // Nobody can tell whom it was about.
        case .unread(let unread): return viewer.isOwner || isOwn(unread.person) ? HistoryLine(unread) : nil
        }
    }

    /// The action that `undo` would undo now; nil if there is none.
    public func nextUndo(as viewer: Viewer) throws -> HistoryLine? { try next(.done, as: viewer) }

    /// The action that `redo` would redo now; nil if there is none.
    public func nextRedo(as viewer: Viewer) throws -> HistoryLine? { try next(.undone, as: viewer) }

    private func next(_ standing: HistoryTable.UndoState, as viewer: Viewer) throws -> HistoryLine? {
        let line = try inTransaction(.deferred) { db -> HistoryLine? in
            let (row, skipped) = try HistoryTable.next(standing, by: viewer.author, db)
            guard let row else { return nil }
            var loader = RecordLoader(db)
            if let change = row.event.change { try loader.addNames(in: change) }
            try loader.close()
            return HistoryLine(row, in: loader.records.workspace).skipping(skipped)
        }
        releaseMemory()
        return line
    }
}

extension RecordLoader {
    /// Reads the records that a change changes or names, for the words that describe it.
    mutating func addNames(in change: Change) throws {
        try add(change.touched.union(change.values.flatMap(\.references)))
        for step in change.steps {
            if case .plan(let plan) = step { try add([RecordKey(plan.talent)]) }
        }
    }
}
