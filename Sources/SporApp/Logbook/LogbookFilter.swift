import TalentDomain

/// The entries of a logbook that are shown.
public enum LogbookFilter: Hashable, Sendable {
    case all, starred, shared, own
    /// Both days of a module count as one.
    case activity(Activity.ID)
    case goal(Goal.ID)

    func shows(_ entry: LogEntry, in data: Workspace) -> Bool {
        switch self {
        case .all: true
        case .starred: entry.isStarred
        case .shared: !entry.sharedWith.isEmpty
        case .own: entry.sharedWith.isEmpty
        case .activity(let id):
            entry.activity == id || data.title(of: entry.activity).map { $0 == data.title(of: id) } ?? false
        case .goal(let id): entry.goal == id
        }
    }

    func name(of talent: Talent.ID, in context: Context) -> String {
        switch self {
        case .all: context.wording.say("Alle indslag", "All entries")
        case .starred: context.wording.say("Med stjerne", "Starred")
        case .shared: context.wording.say("Delt med nogen", "Shared with somebody")
        case .own: context.wording[LogEntry.readersWhenNew].capitalizedFirst
        case .activity(let id): Logbook(context).linkName(activity: id) ?? "–"
        case .goal(let id): Logbook(context).linkName(goal: id, of: talent) ?? "–"
        }
    }

    /// The filters that have entries, with their numbers.
    static func choices(of talent: Talent.ID, in context: Context) -> [(filter: LogbookFilter, count: Int)] {
        let entries = context.data.logEntries(of: talent)
        let activities = entries.compactMap(\.activity).reduce(into: [Activity.ID]()) { kept, id in
            if !kept.contains(where: { context.data.title(of: $0) == context.data.title(of: id) }) { kept.append(id) }
        }
        let goals = entries.compactMap(\.goal).reduce(into: [Goal.ID]()) { if !$0.contains($1) { $0.append($1) } }
        let states: [LogbookFilter] = context.abilities.isTalent(talent) ? [.all, .starred, .shared, .own] : [.all]
        return (states + activities.map { .activity($0) } + goals.map { .goal($0) }).compactMap { filter in
            let count = entries.count { filter.shows($0, in: context.data) }
            return count == 0 || filter.name(of: talent, in: context) == "–" ? nil : (filter, count)
        }
    }
}

extension Workspace {
    fileprivate func title(of activity: Activity.ID?) -> Phrase? { activity.flatMap { activities[$0] }?.shortTitle }
}

/// The part of a logbook that is opened.
public enum LogbookPlace: Hashable, Sendable {
    case filter(LogbookFilter)
    case entry(LogEntry.ID)
}
