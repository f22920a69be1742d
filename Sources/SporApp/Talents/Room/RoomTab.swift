import TalentDomain

/// The tabs of a talent's room, in their order.
public enum RoomTab: Int, CaseIterable, Sendable {
    case plan, tasks, talks, buddy, logbook, readiness

    var title: Phrase {
        switch self {
        case .plan: Phrase("Plan", "Plan")
        case .tasks: Phrase("Opgaver", "Tasks")
        case .talks: Phrase("Samtaler", "Talks")
        case .buddy: Phrase("Buddy", "Buddy")
        case .logbook: Phrase("Logbog", "Logbook")
        case .readiness: Phrase("Parathed", "Readiness")
        }
    }

    func screen(for talent: Talent.ID) -> any Screen {
        switch self {
        case .plan: PlanTab(talent: talent)
        case .tasks: TasksTab(talent: talent)
        case .talks: TalksTab(talent: talent)
        case .buddy: BuddyTab(talent: talent)
        case .logbook: LogbookTab(talent: talent)
        case .readiness: ReadinessTab(talent: talent)
        }
    }

    /// The neighbour, round at the ends.
    func next(by step: Int) -> RoomTab {
        let count = Self.allCases.count
        return Self.allCases[(rawValue + step + count) % count]
    }
}
