/// The working time that a cohort's activities take one person of an audience. Always computed, never stored.
///
/// Source: the overview of time spent in Talent Nord 2.0. With its template the figures are 20.75 days for a talent
/// (Talent Nord prints 20.76, since it rounds each row first), 3 days for a line manager and 3 hours for a mentor.
public struct TimeBudget: Hashable, Sendable {
    /// Activities of one kind and length: "4 × 1 hour".
    public struct Row: Hashable, Sendable {
        public let track: Track
        public let kind: ActivityKind
        public let activities: [Activity.ID]
        public let hoursEach: Double
        public let isVoluntary: Bool

        public var count: Int { activities.count }
        public var hours: Double { Double(count) * hoursEach }
    }

    public let audience: Audience
    /// The hours of a working day.
    public let hoursPerDay: Double
    /// By track, then by the first date.
    public let rows: [Row]

    public init(for audience: Audience, activities: some Sequence<Activity>, hoursPerDay: Double) {
        self.audience = audience
        self.hoursPerDay = hoursPerDay
        var rows: [Row] = []
        for activity in activities.inTimeOrder where activity.hours > 0 && activity.takesTime(of: audience) {
            let same = rows.firstIndex {
                $0.track == activity.track && $0.kind == activity.kind && $0.hoursEach == activity.hours
                    && $0.isVoluntary == activity.isVoluntary
            }
            let earlier = same.map { rows.remove(at: $0).activities } ?? []
            let row = Row(
                track: activity.track, kind: activity.kind, activities: earlier + [activity.id],
                hoursEach: activity.hours, isVoluntary: activity.isVoluntary)
            rows.insert(row, at: same ?? rows.endIndex)
        }
        self.rows = Track.allCases.flatMap { track in rows.filter { $0.track == track } }
    }

    public var hours: Double { rows.reduce(0) { $0 + $1.hours } }
    public var days: Double { hours / hoursPerDay }

    public func days(in track: Track) -> Double {
        rows.filter { $0.track == track }.reduce(0) { $0 + $1.hours } / hoursPerDay
    }
}

extension Activity {
    /// Buddies are talents, so the pairs' meetings take the talents' time.
    func takesTime(of someone: Audience) -> Bool {
        audience.contains(someone) || (someone == .talents && audience.contains(.buddies))
    }
}
