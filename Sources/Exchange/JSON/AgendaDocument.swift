import TalentDomain

/// The document of `spor agenda --json`: the coming dates of a cohort that a viewer may see.
public struct AgendaDocument: Encodable, Hashable, Sendable {
    /// The version of the format: 1.
    public var version = 1
    /// The cohort's name.
    public var cohort: String
    public var from: Day
    /// The last day of the agenda.
    public var to: Day
    /// In the order of time.
    public var items: [Item]

    /// One coming date.
    public struct Item: Encodable, Hashable, Sendable {
        public var date: Day
        /// `on`, `begins`, `ends` (of a period) or `due`.
        public var moment: String
        /// `activity`, `meeting`, `task` or `goal`.
        public var kind: String
        public var id: String
        /// In the language of the agenda.
        public var title: String
        /// Only for activities.
        @OrNull public var track: String?
        /// The names of the talents it is about; empty for the whole cohort.
        public var talents: [String]
        /// `13:00`; null where no time is agreed, for a period and for a due date.
        @OrNull public var startTime: String?
        /// `15:00`; null where only the beginning is agreed.
        @OrNull public var endTime: String?
        /// Empty where none is agreed.
        public var place: String
    }

    /// - Parameter seen: the data that the viewer may read.
    public init(of cohort: Cohort, in seen: Workspace, from today: Day, days: Int = 14, language: Language) {
        self.cohort = cohort.name
        from = today
        to = today.adding(days: days)
        items = Agenda.upcoming(in: seen, cohort: cohort.id, from: today, days: days).map { item in
            let (kind, id, track): (String, String, Track?) =
                switch item.subject {
                case .activity(let id): ("activity", id.raw, seen.activities[id]?.track)
                case .meeting(let id): ("meeting", id.raw, nil)
                case .task(let id): ("task", id.raw, nil)
                case .goal(let id): ("goal", id.raw, nil)
                }
            return Item(
                date: item.day, moment: item.moment.rawValue, kind: kind, id: id, title: item.title[language],
                track: track?.rawValue,
                talents: item.talents.map(seen.name), startTime: item.time?.startText, endTime: item.time?.endText,
                place: item.place)
        }
    }
}
