import GRDB
import TalentDomain

/// The answer to an action that is on the disk.
public struct Applied: Hashable, Sendable {
    /// nil where the change leaves everything as it was: nothing is written then.
    public var line: HistoryLine?
    /// It was stored before: this was a retry after a lost answer.
    public var wasThere: Bool
}

extension Store {
    /// Makes a change and writes its line of history, both or neither. It is on the disk when this returns.
    ///
    /// Steps that leave their value as it is are not written, and so cannot be undone.
    ///
    /// - Parameter id: made by the client, unique to the action: the same one again is stored once and answered as the first time.
    /// - Throws: `Refusal` where the change may not or cannot be made, `StoreError` where it was not saved.
    @discardableResult
    public func apply(_ change: Change, id: String, as viewer: Viewer, at now: Timestamp) throws -> Applied {
        try changing { db, workspace in
            if let earlier = try HistoryTable.row(id: id, db) {
                guard earlier.person == viewer.author,
                    let made = earlier.event.change,
                    [made, workspace.asMade(made, by: viewer)].contains(change.effective),
                    earlier.undoes == nil, earlier.redoes == nil
                else {
                    throw StoreError.idTaken
                }
                return Applied(line: HistoryLine(earlier, in: workspace), wasThere: true)
            }
            let change = workspace.completed(change, by: viewer)
            let touched = try workspace.apply(change, by: viewer)
            guard let change = change.effective else { return Applied(line: nil, wasThere: false) }
            try RecordTable.write(touched, of: workspace, in: db)
            let row = HistoryTable.Row(id: id, at: now, person: viewer.author, event: .change(change))
            try HistoryTable.add(row, db)
            return Applied(line: HistoryLine(row, in: workspace), wasThere: false)
        }
    }

    /// Makes the change that follows from what stands in the data at that very moment; none, and nothing is written.
    ///
    /// - Parameter make: gets what the viewer may see, while nobody else writes.
    public func apply<Outcome>(
        id: String, as viewer: Viewer, at now: Timestamp,
        _ make: (Workspace) throws -> (outcome: Outcome, change: Change?)
    ) throws -> Outcome {
        try changing { db, workspace in
            // `changing` has just read what it hands out.
            let (outcome, made) = try make(cache?.records.seen(by: viewer) ?? workspace.seen(by: viewer))
            let change = made.map { workspace.completed($0, by: viewer) }
            let touched = try change.map { try workspace.apply($0, by: viewer) } ?? []
            guard let change = change?.effective else { return outcome }
            try RecordTable.write(touched, of: workspace, in: db)
            try HistoryTable.add(HistoryTable.Row(id: id, at: now, person: viewer.author, event: .change(change)), db)
            return outcome
        }
    }

    /// Takes back what this person did last, also in an earlier run of the program; nil when there is nothing.
    ///
    /// - Throws: `Refusal.clash` where somebody else has changed the same thing since.
    @discardableResult
    public func undo(as viewer: Viewer, id: String, at now: Timestamp) throws -> HistoryLine? {
        try step(as: viewer, id: id, from: .done, to: .undone) { last, change, workspace in
            let touched = try workspace.undo(change, madeOn: last.at.danish.day, by: viewer)
            return (
                touched, HistoryTable.Row(id: id, at: now, person: viewer.author, undoes: last.seq, event: last.event)
            )
        }
    }

    /// Makes again what this person undid last, if they did nothing else since; nil when there is nothing.
    @discardableResult
    public func redo(as viewer: Viewer, id: String, at now: Timestamp) throws -> HistoryLine? {
        try step(as: viewer, id: id, from: .undone, to: .done) { last, change, workspace in
            let touched = try workspace.redo(change, by: viewer)
            return (
                touched, HistoryTable.Row(id: id, at: now, person: viewer.author, redoes: last.seq, event: last.event)
            )
        }
    }

    private func step(
        as viewer: Viewer, id: String, from: HistoryTable.Standing, to: HistoryTable.Standing,
        _ make: (HistoryTable.Row, Change, inout Workspace) throws -> (Set<RecordKey>, HistoryTable.Row)
    ) throws -> HistoryLine? {
        try changing { db, workspace in
            if let earlier = try HistoryTable.row(id: id, db) {
                guard earlier.person == viewer.author, (to == .undone ? earlier.undoes : earlier.redoes) != nil else {
                    throw StoreError.idTaken
                }
                return HistoryLine(earlier, in: workspace)
            }
            let (last, skipped) = try HistoryTable.next(from, by: viewer.author, db)
            guard let last, let change = last.event.change else { return nil }
            let (touched, row) = try make(last, change, &workspace)
            try RecordTable.write(touched, of: workspace, in: db)
            try HistoryTable.add(row, moving: last.seq, to: to, db)
            return HistoryLine(row, in: workspace).skipping(skipped)
        }
    }

    /// Runs a change of the data alone: nobody else writes between what it reads and what it writes.
    func changing<Result>(_ body: (Database, inout Workspace) throws -> Result) throws -> Result {
        try StoreError.saving { try readFirst() }
        let (result, after) = try inTransaction(.immediate) { db in
            var cache = try refresh(db)
            cache.version.own += 1
            cache.seen = nil
            let result = try body(db, &cache.records.workspace)
            cache.mark = try HistoryTable.mark(db)
            return (result, cache)
        }
        cache = after
        return result
    }
}

extension Viewer {
    /// Whose hand it is: the keeper's, also where they look as somebody else.
    var author: Person.ID? { withholdsClosed ? nil : person }
}
