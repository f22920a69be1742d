import TalentDomain

/// What `log list --json` writes: one's own logbook.
public struct LogbookDocument: Encodable, Hashable, Sendable {
    /// The version of the format: 1.
    public var version = 1
    /// The oldest first.
    public var entries: [Entry]
    /// The person's records that cannot be read right now, by kind and id: they are missing from `entries`, or from the rest of the data.
    public var unread: [String]

    public struct Entry: Encodable, Hashable, Sendable {
        /// Its place in the logbook, from 1.
        public var number: Int
        public var id: String
        /// UTC, `2026-11-21T13:05:00Z`.
        public var at: String
        public var text: String
        /// Of `buddy`, `lineManager`, `mentor`, `networkGroup`; empty: the owner alone.
        public var sharedWith: [String]
        /// The audiences in `sharedWith` of whom somebody can read it now.
        public var readBy: [String]
        /// The `id` of an activity, as in `export json`.
        @OrNull public var activity: String?
        /// The text of the goal that it is about.
        @OrNull public var goal: String?
        public var isStarred: Bool
        public var isHostConfidential: Bool
    }

    /// - Parameters:
    ///   - seen: what that person may read.
    ///   - today: on which day the others read.
    public init(of person: Person.ID, in seen: Workspace, today: Day) {
        unread = seen.unread.map(\.name)
        entries = seen.ownLogEntries(of: person).map { entry in
            Entry(
                number: seen.logNumber(of: entry, by: person), id: entry.id.raw, at: entry.at.iso, text: entry.text,
                sharedWith: entry.sharedWith.map(\.rawValue),
                readBy: entry.sharedWith.filter { !seen.readers(of: entry, as: $0, on: today).isEmpty }.map(\.rawValue),
                activity: entry.activity?.raw, goal: entry.goal.flatMap { seen.goal($0, of: entry.talent)?.text },
                isStarred: entry.isStarred,
                isHostConfidential: entry.isHostConfidential)
        }
    }
}
