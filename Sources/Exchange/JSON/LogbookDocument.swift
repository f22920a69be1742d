import TalentDomain

/// The document of `log list --json`: the person's own logbook.
public struct LogbookDocument: Encodable, Hashable, Sendable {
    /// The version of the format: 1.
    public var version = 1
    /// The oldest first.
    public var entries: [Entry]
    /// The person's records that cannot be read right now, by kind and id; they are missing from `entries` or from
    /// other data.
    public var unread: [String]

    /// One entry of the logbook.
    public struct Entry: Encodable, Hashable, Sendable {
        /// The entry's number in the logbook, from 1.
        public var number: Int
        public var id: String
        /// UTC, `2026-11-21T13:05:00Z`.
        public var at: String
        public var text: String
        /// A list of `buddy`, `lineManager`, `mentor`, `networkGroup`; empty for a private entry.
        public var sharedWith: [String]
        /// The roles in `sharedWith` in which at least one person can read it now.
        public var readBy: [String]
        /// The `id` of an activity, as in `export json`.
        @OrNull public var activity: String?
        /// The text of the goal that the entry is about.
        @OrNull public var goal: String?
        public var isStarred: Bool
        public var isHostConfidential: Bool
    }

    /// - Parameters:
    ///   - seen: the data that the person may read.
    ///   - today: the day for which the readers are given.
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
