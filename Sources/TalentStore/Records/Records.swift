import Foundation
import TalentDomain

/// All records of a store, and the rows that are none.
struct Records: Sendable {
    var workspace = Workspace()
    /// What stands in the store but cannot be read: left out of everything, written over by nothing.
    var unread: [UnreadRow] = []

    /// How many of the unread concern a viewer: all of them the programme lead, and anybody their own.
    func unread(for viewer: Viewer) -> Int {
        guard !unread.isEmpty else { return 0 }
        let leads = viewer.isKeeper || workspace.roles.values.contains {
            $0.person == viewer.person && $0.role == .programmeLead && $0.holds(on: viewer.today)
        }
        if leads { return unread.count }
        guard let person = viewer.person else { return 0 }
        let own = workspace.talents.values.filter { $0.person == person }.map(\.id.raw) + [person.raw]
        return unread.count { row in row.isOwners && own.contains { row.mentions($0) } }
    }
}

/// A row of a store that is no record: of an unknown kind, not JSON, or not what its kind says.
struct UnreadRow: Hashable, Sendable {
    var kind: String
    var id: String
    var body: Data

    /// Whether whom it is about would read it: others' notes and judgements of somebody are not theirs to know of.
    var isOwners: Bool {
        switch RecordKind(rawValue: kind) {
        case .person, .talent, .plan, .revision, .task, .logEntry, .pair: true
        default: false
        }
    }

    /// Whether an id stands in it as a text of its own.
    func mentions(_ id: String) -> Bool { self.id == id || String(decoding: body, as: UTF8.self).contains("\"\(id)\"") }
}
