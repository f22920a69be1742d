import Foundation
import GRDB
import TalentDomain

/// All records of a store, and the unreadable rows.
struct Records: Sendable {
    var workspace = Workspace()
    /// The unreadable rows, which are left out of everything and never overwritten.
    var unread: [UnreadRow] = []

    /// The data with the last readable state of each unreadable row from the history. Used only to find out whom a row
    /// is about, never shown.
    var asKnown: Workspace {
        var known = workspace
        for row in unread { if let record = row.known { known.put(record) } }
        return known
    }

    /// Finds the unreadable rows in the history.
    mutating func trace(_ db: Database) throws {
        guard unread.contains(where: { !$0.isTraced }) else { return }
        for index in unread.indices where !unread[index].isTraced {
            unread[index].known = try unread[index].key.flatMap { try HistoryRecordTable.last($0, db) }
            unread[index].isTraced = true
        }
    }

    /// The unreadable records that are about a person.
    func unread(of some: [UnreadRecord], concerning person: Person.ID) -> [UnreadRecord] {
        guard !some.isEmpty else { return [] }
        let known = asKnown.concerning(person)
        return some.filter { record in
            unread.contains { $0.kind == record.kindName && $0.id == record.id && $0.isOf(person, in: known) }
        }
    }

    /// The data that the viewer may read, with the unreadable records among it.
    func visible(to viewer: Viewer) -> Workspace {
        var seen = workspace.visible(to: viewer)
        seen.unread = unread(for: viewer)
        return seen
    }

    /// The unreadable rows that the viewer could read if they were readable; for the programme lead, all of them.
    private func unread(for viewer: Viewer) -> [UnreadRecord] {
        guard !unread.isEmpty else { return [] }
        let leads =
            viewer.isOwner
            || workspace.roles.values.contains {
                $0.person == viewer.person && $0.role == .programmeLead && $0.holds(on: viewer.today)
            }
        let seen = leads ? nil : asKnown.visible(to: viewer)
        return unread.filter { row in seen.map { row.isOf(viewer.person, in: $0) } ?? true }.map(\.record).sorted {
            ($0.kindName, $0.id) < ($1.kindName, $1.id)
        }
    }
}

extension Workspace {
    fileprivate mutating func put<Record: Stored>(_ record: Record) { self[record.id] = record }
}

/// A row that is no valid record: of an unknown kind, not JSON, or with invalid content.
struct UnreadRow: Sendable {
    var kind: String
    var id: String
    var body: Data
    /// The last readable state of the record in the history; nil if the history has none, or has not been searched.
    var known: (any Stored)?
    /// History has been searched.
    var isTraced = false
    /// A newer version of the program has written it: in a later version of the format, or of a kind that this one does
    /// not know.
    var isNewer = false

    var key: RecordKey? { RecordKind(rawValue: kind).map { RecordKey(kind: $0, id: id) } }

    var record: UnreadRecord {
        let entry = known as? LogEntry
        return UnreadRecord(kindName: kind, id: id, isNewer: isNewer, talent: entry?.talent, at: entry?.at)
    }

    var name: UnreadName { UnreadName(kind: kind, id: id, isNewer: isNewer) }

    /// Whether a person may know of the row: they could read its last readable state, or if there is none, the row
    /// names them.
    func isOf(_ person: Person.ID?, in known: Workspace) -> Bool {
        if self.known != nil { return key.map(known.contains) ?? false }
        guard isOwners, let person else { return false }
        return (known.talents(of: person).map(\.id.raw) + [person.raw]).contains { mentions($0) }
    }

    /// Whether the person that the row is about may read records of its kind. Other people's notes and judgements about
    /// the person are not among them.
    private var isOwners: Bool {
        switch RecordKind(rawValue: kind) {
        case .person, .talent, .plan, .revision, .task, .logEntry, .pair, .mentorWish, .localPlan: true
        default: false
        }
    }

    /// Whether the row contains an id as a whole text.
    private func mentions(_ id: String) -> Bool {
        self.id == id || String(decoding: body, as: UTF8.self).contains("\"\(id)\"")
    }
}
