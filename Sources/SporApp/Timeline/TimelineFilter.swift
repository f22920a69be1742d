import TalentDomain

/// The activities of a cohort that the timeline shows.
enum TimelineFilter: Hashable, Sendable {
    case all
    /// The activities for one of these audiences: the viewer's own.
    case mine(Set<Audience>)
    case track(Track)
    case audience(Audience)

    /// A viewer with an own part in the programme sees that part first.
    static func first(in context: Context) -> TimelineFilter {
        let mine = TimelineFilter.mine(context.navigation.audiences)
        return context.navigation.audiences.isEmpty || !context.activities.contains(where: mine.shows) ? .all : mine
    }

    func shows(_ activity: Activity) -> Bool {
        switch self {
        case .all: true
        case .mine(let audiences):
            !audiences.isDisjoint(with: activity.audience)
                || activity.talent != nil && audiences.isDisjoint(with: [.programmeLead, .internalConsultants])
        case .track(let track): activity.track == track
        // The pairs' activities are the talents' too.
        case .audience(.talents): activity.audience.contains { $0 == .talents || $0 == .buddies }
        case .audience(let audience): activity.audience.contains(audience)
        }
    }

    func name(in context: Context) -> Phrase {
        switch self {
        case .all: Phrase("Alt", "Everything")
        case .mine: Phrase("Mit", "Mine")
        case .track(let track): Phrase("Spor: \(track.name.da)", "Track: \(track.name.en)")
        case .audience(.talents): Phrase("For: ") + context.wording.people.plural.capitalizedFirst
        case .audience(let audience): Phrase("For: \(audience.name.da)", "For: \(audience.name.en)")
        }
    }

    /// The filters that have activities.
    static func choices(in context: Context) -> [TimelineFilter] {
        let filters = Track.allCases.map(TimelineFilter.track) + Audience.allCases.map(TimelineFilter.audience)
        return [first(in: context), .all].uniqued()
            + filters.filter { context.activities.contains(where: $0.shows) }
    }
}
