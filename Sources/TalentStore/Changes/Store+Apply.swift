import GRDB
import TalentDomain

/// The result of `Store.apply`. The change is on the disk.
public struct Applied: Hashable, Sendable {
    /// The line of history; nil if the change changes nothing, and nothing was written.
    public var line: HistoryLine?
    /// Whether the change was stored before: the client lost the answer and sent the change again.
    public var wasAlreadyStored: Bool
}

extension Store {
    /// Makes a change and writes its line of history in one transaction. Both are on the disk when this returns.
    ///
    /// Steps that change nothing are not written, and so cannot be undone.
    ///
    /// - Parameter id: the id of the action, made by the client. If the client sends an action again, it is stored once
    ///   and gets the same answer.
    /// - Throws: `Refusal` if the change may not or cannot be made, `StoreError.idTaken` if another action has the id,
    ///   another `StoreError` if nothing was saved.
    @discardableResult
    public func apply(_ change: Change, id: String, as viewer: Viewer, at now: Timestamp) throws -> Applied {
        try changing { db, loader in
            if let earlier = try HistoryTable.row(id: id, db) {
                if let made = earlier.event.change { try loader.addNeighbourhood(of: made, by: viewer) }
                let workspace = loader.records.workspace
                // The stored change may have parts that the viewer does not see; `asMade` removes them again.
                guard earlier.person == viewer.author,
                    let made = earlier.event.change,
                    [made, workspace.asMade(made, by: viewer)].contains(change.effective),
                    earlier.undoes == nil, earlier.redoes == nil
                else {
                    throw StoreError.idTaken
                }
                return Applied(line: HistoryLine(earlier, in: workspace), wasAlreadyStored: true)
            }
            let line = try make(change, id: id, as: viewer, at: now, &loader)
            return Applied(line: line, wasAlreadyStored: false)
        }
    }

    /// Makes a change within a transaction: writes the records and their line of history.
    ///
    /// - Returns: the line of history; nil if the change changes nothing.
    private func make(
        _ change: Change, id: String, as viewer: Viewer, at now: Timestamp, _ loader: inout RecordLoader
    ) throws -> HistoryLine? {
        try loader.addNeighbourhood(of: change, by: viewer)
        let change = loader.records.workspace.completed(change, by: viewer)
        let touched = try loader.changing { try $0.apply(change, by: viewer) }
        guard let change = change.effective else { return nil }
        try RecordTable.write(touched, of: loader.records.workspace, in: loader.db)
        let row = HistoryTable.Row(id: id, at: now, person: viewer.author, event: .change(change))
        try HistoryTable.add(row, loader.db)
        return HistoryLine(row, in: loader.records.workspace)
    }

    /// Makes a change that depends on the current data.
    ///
    /// - Parameter make: returns a change, or nil to write nothing, from the data that the viewer may see. It runs within
    ///   the transaction, so nobody else writes meanwhile.
    /// - Returns: the outcome that `make` returned.
    /// - Throws: like `apply(_:id:as:at:)`, and what `make` throws.
    public func apply<Outcome>(
        id: String, as viewer: Viewer, at now: Timestamp,
        _ make: (Workspace) throws -> (outcome: Outcome, change: Change?)
    ) throws -> Outcome {
        try changing { db, loader in
            _ = try loader.addReach(of: viewer, lookingAt: nil)
            let (outcome, change) = try make(loader.records.visible(to: viewer))
            if let change { _ = try self.make(change, id: id, as: viewer, at: now, &loader) }
            return outcome
        }
    }

    /// Undoes the viewer's last action, which may be from an earlier session.
    ///
    /// - Returns: the line of history; nil if there is no action to undo.
    /// - Throws: `Refusal.clash` if somebody else has changed the same value since, another `Refusal` if the viewer may
    ///   not make the inverse change, `StoreError` if it was not saved.
    @discardableResult
    public func undo(as viewer: Viewer, id: String, at now: Timestamp) throws -> HistoryLine? {
        try undoOrRedo(as: viewer, id: id, from: .done, to: .undone) { last, change, workspace in
            let touched = try workspace.undo(change, madeOn: last.at.danish.day, by: viewer)
            return (
                touched, HistoryTable.Row(id: id, at: now, person: viewer.author, undoes: last.seq, event: last.event)
            )
        }
    }

    /// Redoes the last action that the viewer undid, unless they have done something else since.
    ///
    /// - Returns: the line of history; nil if there is no action to redo.
    /// - Throws: the same errors as `undo`.
    @discardableResult
    public func redo(as viewer: Viewer, id: String, at now: Timestamp) throws -> HistoryLine? {
        try undoOrRedo(as: viewer, id: id, from: .undone, to: .done) { last, change, workspace in
            let touched = try workspace.redo(change, by: viewer)
            return (
                touched, HistoryTable.Row(id: id, at: now, person: viewer.author, redoes: last.seq, event: last.event)
            )
        }
    }

    /// Undoes or redoes one action, and writes its new standing.
    ///
    /// - Parameters:
    ///   - from: the standing of the action before: `done` for undo, `undone` for redo.
    ///   - to: its standing afterwards.
    private func undoOrRedo(
        as viewer: Viewer, id: String, from: HistoryTable.UndoState, to: HistoryTable.UndoState,
        _ make: (HistoryTable.Row, Change, inout Workspace) throws -> (Set<RecordKey>, HistoryTable.Row)
    ) throws -> HistoryLine? {
        try changing { db, loader in
            if let earlier = try HistoryTable.row(id: id, db) {
                guard earlier.person == viewer.author, (to == .undone ? earlier.undoes : earlier.redoes) != nil else {
                    throw StoreError.idTaken
                }
                if let made = earlier.event.change { try loader.addNeighbourhood(of: made, by: viewer) }
                return HistoryLine(earlier, in: loader.records.workspace)
            }
            let (last, skipped) = try HistoryTable.next(from, by: viewer.author, db)
            guard let last, let change = last.event.change else { return nil }
            try loader.addNeighbourhood(of: change, by: viewer)
            let (touched, row) = try loader.changing { try make(last, change, &$0) }
            try RecordTable.write(touched, of: loader.records.workspace, in: db)
            try HistoryTable.add(row, moving: last.seq, to: to, db)
            return HistoryLine(row, in: loader.records.workspace).skipping(skipped)
        }
    }

    /// Runs a closure that reads and writes in one transaction, so that nobody else writes in between.
    func changing<Result>(_ body: (Database, inout RecordLoader) throws -> Result) throws -> Result {
        let result = try inTransaction(.immediate) { db in
            var loader = RecordLoader(db)
            return try body(db, &loader)
        }
        ownCommits += 1
        releaseMemory()
        return result
    }
}

extension Viewer {
    /// The author of the viewer's changes. Nil if the owner looks as another person, who must not appear as the author.
    var author: Person.ID? { hidesConfidential ? nil : person }
}
