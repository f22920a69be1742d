import TalentDomain

/// The activities of a cohort that the timeline shows.
enum TimelineFilter: Hashable, Sendable {
    case all
    case track(Track)
    case audience(Audience)

    func shows(_ activity: Activity) -> Bool {
        switch self {
        case .all: true
        case .track(let track): activity.track == track
        // The pairs' activities are the talents' too.
        case .audience(.talents): activity.audience.contains { $0 == .talents || $0 == .buddies }
        case .audience(let audience): activity.audience.contains(audience)
        }
    }

    var name: Phrase {
        switch self {
        case .all: Phrase("Alt", "Everything")
        case .track(let track): Phrase("Spor: \(track.name.da)", "Track: \(track.name.en)")
        case .audience(let audience): Phrase("For: \(audience.name.da)", "For: \(audience.name.en)")
        }
    }

    /// The filters that have activities.
    static func choices(among activities: [Activity]) -> [TimelineFilter] {
        let filters = Track.allCases.map(TimelineFilter.track) + Audience.allCases.map(TimelineFilter.audience)
        return [.all] + filters.filter { activities.contains(where: $0.shows) }
    }
}
