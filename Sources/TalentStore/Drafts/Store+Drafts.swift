import GRDB
import TalentDomain

/// A text that somebody was typing and has not saved yet.
public struct Draft: Hashable, Sendable {
    /// The field that it was typed into, as the screens name it.
    public var place: String
    public var text: String
    /// The saved text that it set out from, to see whether somebody changed that meanwhile.
    public var basedOn: String?
    public var at: Timestamp

    public init(place: String, text: String, basedOn: String? = nil, at: Timestamp) {
        self.place = place
        self.text = text
        self.basedOn = basedOn
        self.at = at
    }
}

/// Drafts are read by their author alone, whatever roles anybody has.
extension Store {
    /// Keeps a draft, in place of an earlier one of the same place.
    ///
    /// - Parameter subject: whom it is about, where its place names somebody.
    /// - Throws: `Refusal.nothingThere` where the author, or whom it is about, was erased while they wrote.
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

    public func draft(at place: String, as viewer: Viewer) throws -> Draft? {
        try drafts(as: viewer).first { $0.place == place }
    }

    /// The viewer's drafts, the newest first.
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

    public func dropDraft(at place: String, as viewer: Viewer) throws {
        try onDatabase { db in
            try db.execute(
                sql: "DELETE FROM draft WHERE author = ? AND place = ?", arguments: [viewer.draftAuthor, place])
        }
    }
}

extension Viewer {
    /// Empty for the keeper, which no person's name is.
    fileprivate var draftAuthor: String { author?.raw ?? "" }
}
