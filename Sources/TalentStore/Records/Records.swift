import Foundation
import GRDB
import TalentDomain

/// All records of a store, and the rows that are none.
struct Records: Sendable {
    var workspace = Workspace()
    /// What stands in the store but cannot be read: left out of everything, written over by nothing.
    var unread: [UnreadRow] = []

    /// The data as they would be if the unread rows were what history last knew of them: tells whom such a row concerns.
    /// Nobody is shown it.
    var asKnown: Workspace {
        var known = workspace
        for row in unread { if let record = row.known { known.put(record) } }
        return known
    }

    /// Asks history what the unread rows were.
    mutating func trace(_ db: Database) throws {
        guard unread.contains(where: { !$0.isTraced }) else { return }
        for index in unread.indices where !unread[index].isTraced {
            unread[index].known = try unread[index].key.flatMap { try HistoryRecordTable.last($0, db) }
            unread[index].isTraced = true
        }
    }

    /// Those of some unread records that are about a person.
    func unread(of some: [UnreadRecord], concerning person: Person.ID) -> [UnreadRecord] {
        guard !some.isEmpty else { return [] }
        let known = asKnown.concerning(person)
        return some.filter { record in
            unread.contains { $0.kind == record.kindName && $0.id == record.id && $0.isOf(person, in: known) }
        }
    }

    /// What the viewer may read, and which of it cannot be read.
    func seen(by viewer: Viewer) -> Workspace {
        var seen = workspace.seen(by: viewer)
        seen.unread = unread(for: viewer)
        return seen
    }

    /// Those of the unread rows that a viewer could read if anybody could: all of them the programme lead.
    private func unread(for viewer: Viewer) -> [UnreadRecord] {
        guard !unread.isEmpty else { return [] }
        let leads =
            viewer.isKeeper
            || workspace.roles.values.contains {
                $0.person == viewer.person && $0.role == .programmeLead && $0.holds(on: viewer.today)
            }
        let seen = leads ? nil : asKnown.seen(by: viewer)
        return unread.filter { row in seen.map { row.isOf(viewer.person, in: $0) } ?? true }.map(\.record).sorted {
            ($0.kindName, $0.id) < ($1.kindName, $1.id)
        }
    }
}

extension Workspace {
    fileprivate mutating func put<Record: Stored>(_ record: Record) { self[record.id] = record }
}

/// A row of a store that is no record: of an unknown kind, not JSON, or not what its kind says.
struct UnreadRow: Sendable {
    var kind: String
    var id: String
    var body: Data
    /// The record as history last knew it; nil where it does not, or nobody has asked yet.
    var known: (any Stored)?
    /// History was asked.
    var isTraced = false

    var key: RecordKey? { RecordKind(rawValue: kind).map { RecordKey(kind: $0, id: id) } }

    var record: UnreadRecord {
        let entry = known as? LogEntry
        return UnreadRecord(kindName: kind, id: id, talent: entry?.talent, at: entry?.at)
    }

    /// Whether it is among what a person would see, or be told of; where history does not know it, whether it names the person.
    func isOf(_ person: Person.ID?, in known: Workspace) -> Bool {
        if self.known != nil { return key.map(known.contains) ?? false }
        guard isOwners, let person else { return false }
        return (known.talents(of: person).map(\.id.raw) + [person.raw]).contains { mentions($0) }
    }

    /// Whether whom it is about would read it: others' notes and judgements of somebody are not theirs to know of.
    private var isOwners: Bool {
        switch RecordKind(rawValue: kind) {
        case .person, .talent, .plan, .revision, .task, .logEntry, .pair: true
        default: false
        }
    }

    /// Whether an id stands in it as a text of its own.
    private func mentions(_ id: String) -> Bool {
        self.id == id || String(decoding: body, as: UTF8.self).contains("\"\(id)\"")
    }
}
