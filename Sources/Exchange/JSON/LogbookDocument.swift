import TalentDomain

/// What `log list --json` writes: a talent's logbook, as far as the viewer may read it.
public struct LogbookDocument: Encodable, Hashable, Sendable {
    /// The version of the format: 1.
    public var version = 1
    /// In the order of time.
    public var entries: [Entry]

    public struct Entry: Encodable, Hashable, Sendable {
        /// Its place among all that the viewer reads of the logbook, from 1.
        public var number: Int
        /// On a Danish clock, with its offset: `2027-01-14T20:00:00+01:00`.
        public var at: String
        public var text: String
        /// Of `buddy`, `lineManager`, `mentor`, `networkGroup`; empty for what is private.
        public var sharedWith: [String]
        /// The `id` of an activity, as in `export json`.
        @OrNull public var activity: String?
        /// The text of the goal, where the viewer reads the plan.
        @OrNull public var goal: String?
        public var isStarred: Bool
        public var isHostConfidential: Bool
    }

    /// - Parameter seen: what the viewer may read.
    public init(of talent: Talent.ID, in seen: Workspace) {
        entries = seen.logEntries(of: talent).reversed().enumerated().map { index, entry in
            Entry(
                number: index + 1, at: entry.at.iso, text: entry.text, sharedWith: entry.sharedWith.map(\.rawValue), activity: entry.activity?.raw,
                goal: entry.goal.flatMap { seen.goal($0, of: talent)?.text }, isStarred: entry.isStarred, isHostConfidential: entry.isHostConfidential)
        }
    }
}

extension Timestamp {
    /// ISO 8601 on a Danish clock, with its offset from UTC.
    fileprivate var iso: String {
        let (day, minutes) = danish, second = Int((seconds % 60 + 60) % 60)
        let offset = (Int64(day.dayNumber) * 86_400 + Int64(minutes * 60 + second) - seconds) / 3600
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return "\(day)T\(two(minutes / 60)):\(two(minutes % 60)):\(two(second))+\(two(Int(offset))):00"
    }
}
