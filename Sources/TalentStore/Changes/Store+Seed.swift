import GRDB
import TalentDomain

extension Store {
    /// An event from before the store was created, with its author and time.
    public struct SeedStep: Sendable {
        public var change: Change
        public var id: String
        public var person: Person.ID?
        public var at: Timestamp

        public init(change: Change, id: String, person: Person.ID?, at: Timestamp) {
            self.change = change
            self.id = id
            self.person = person
            self.at = at
        }
    }

    /// Writes events with their history, all or none, as for a demo cohort. The rules apply, but permissions are not
    /// checked.
    ///
    /// - Throws: `Refusal` at the first event that cannot be made, `StoreError` if nothing was saved.
    public func seed(_ story: [SeedStep]) throws {
        try changing { db, loader in
            try loader.addNeighbourhood(of: .several(story.map(\.change), what: Phrase("")), by: nil)
            let touched = try loader.changing { workspace in
                try story.reduce(into: Set<RecordKey>()) { $0.formUnion(try workspace.apply($1.change)) }
            }
            try RecordTable.write(touched, of: loader.records.workspace, in: db)
            for step in story {
                try HistoryTable.add(
                    HistoryTable.Row(id: step.id, at: step.at, person: step.person, event: .change(step.change)), db)
            }
        }
    }
}
