import GRDB
import TalentDomain

/// A text that a person has typed and not saved.
public struct Draft: Hashable, Sendable {
    /// The form in which it was typed, as the screens name it.
    public var place: String
    public var text: String
    /// The saved text when the draft began; shows whether somebody has changed that text since.
    public var basedOn: String?
    public var at: Timestamp

    /// A draft of a form.
    public init(place: String, text: String, basedOn: String? = nil, at: Timestamp) {
        self.place = place
        self.text = text
        self.basedOn = basedOn
        self.at = at
    }
}

/// Only its author can read a draft, whatever their roles.
extension Store {
    /// Keeps a draft, in place of an earlier one of the same form.
    ///
    /// - Parameter subject: the record that the draft is about, if its form names one.
    /// - Throws: `Refusal.nothingThere` where the author or the subject has been erased meanwhile, `StoreError` where
    ///   it is not saved.
    public func saveDraft(_ draft: Draft, about subject: RecordKey? = nil, as viewer: Viewer) throws {
        try inTransaction(.immediate) { db in
            if let author = viewer.author, try TokenTable.token(of: RecordKey(author), db) == nil {
                throw Refusal.nothingThere
            }
            if let subject, try !RecordTable.holds(subject, db) { throw Refusal.nothingThere }
            try db.execute(
                sql: "INSERT OR REPLACE INTO draft (author, place, text, based_on, at) VALUES (?, ?, ?, ?, ?)",
                arguments: [viewer.draftAuthor, draft.place, draft.text, draft.basedOn, draft.at.seconds])
        }
    }

    /// The viewer's draft of a form; nil where there is none.
    ///
    /// - Throws: `StoreError` where it cannot be read.
    public func draft(at place: String, as viewer: Viewer) throws -> Draft? {
        try drafts(as: viewer).first { $0.place == place }
    }

    /// The viewer's drafts, the newest first.
    ///
    /// - Throws: `StoreError` where they cannot be read.
    public func drafts(as viewer: Viewer) throws -> [Draft] {
        try onDatabase { db in
            try Row.fetchAll(
                db, sql: "SELECT place, text, based_on, at FROM draft WHERE author = ? ORDER BY at DESC, place",
                arguments: [viewer.draftAuthor]
            ).map { row in
                Draft(
                    place: try row.decode(atIndex: 0), text: try row.decode(atIndex: 1),
                    basedOn: try row.decode(atIndex: 2),
                    at: Timestamp(stored: try row.decode(atIndex: 3)))
            }
        }
    }

    /// Deletes the viewer's draft of a form.
    ///
    /// - Throws: `StoreError` where it is not deleted.
    public func dropDraft(at place: String, as viewer: Viewer) throws {
        try onDatabase { db in
            try db.execute(
                sql: "DELETE FROM draft WHERE author = ? AND place = ?", arguments: [viewer.draftAuthor, place])
        }
    }
}

extension Viewer {
    /// The empty text stands for the owner: no person has it as an id.
    fileprivate var draftAuthor: String { author?.raw ?? "" }
}
