/// The orders that the activities of a cohort must keep, also those that the cohort added or copied: nothing for the
/// participants before the kick-off, and the days of a module one after the other.
public enum ProgrammeOrder {
    /// The orders that are broken, each as a sentence.
    ///
    /// - Parameters:
    ///   - activities: of one cohort.
    ///   - template: nil if it is not known.
    static func broken(among activities: some Collection<Activity>, _ template: ProgrammeTemplate?) -> [Phrase] {
        let active = activities.filter { $0.cancelled == nil }.inTimeOrder
        return beforeKickOff(active, template) + days(active)
    }

    /// The orders that are broken after a change, and were not before it.
    ///
    /// - Parameter over: activities that stay where they were held, and are told as such.
    static func broken(
        among after: [Activity.ID: Activity], butNotIn before: [Activity.ID: Activity], _ template: ProgrammeTemplate?,
        excusing over: Set<Activity.ID> = []
    ) -> [Phrase] {
        let known = Set(broken(among: before.values, template))
        let counted = after.values.filter { !over.contains($0.id) }
        return broken(among: counted, template).filter { !known.contains($0) }
    }

    private static func beforeKickOff(_ activities: [Activity], _ template: ProgrammeTemplate?) -> [Phrase] {
        guard let kickOff = activities.first(where: { $0.kind == .kickOff }) else { return [] }
        let planned = template?.beforeKickOff ?? []
        return activities.filter {
            $0.start < kickOff.start && !$0.mayPrecedeKickOff && !planned.contains($0.id.planned)
        }.map { early in
            early.comesTooEarly(after: kickOff)
        }
    }

    /// Day 2 of a module comes after the first day 1, and the days of a split activity in their order.
    private static func days(_ activities: [Activity]) -> [Phrase] {
        let byID = Dictionary(activities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let split = activities.compactMap { activity -> Phrase? in
            guard let before = activity.follows.flatMap({ byID[$0] }), activity.start <= before.start else {
                return nil
            }
            return activity.comesTooEarly(after: before)
        }
        let modules = Dictionary(
            grouping: activities.filter { $0.module != nil && $0.part != nil && !$0.isPeriod }, by: { $0.module ?? 0 })
        return split
            + modules.sorted { $0.key < $1.key }.flatMap { _, days in
                days.compactMap { day -> Phrase? in
                    guard let part = day.part, let before = days.first(where: { $0.part == part - 1 }),
                        day.start < before.start
                    else { return nil }
                    return day.comesTooEarly(after: before)
                }
            }
    }
}

extension Activity {
    /// Whether it may lie before the kick-off although no template says so: it prepares the programme, or is not for the
    /// participants.
    fileprivate var mayPrecedeKickOff: Bool {
        switch kind {
        case .designWorkshop, .steeringMeeting, .preparation, .lineManagerWorkshop, .personalityTest: true
        default: !audience.contains { $0 == .talents || $0 == .buddies }
        }
    }

    func comesTooEarly(after before: Activity) -> Phrase {
        Phrase(
            "\(title.da) kommer før \(before.title.da), men skal ligge efter.",
            "\(title.en) would come before \(before.title.en), which it should follow.")
    }
}

extension ProgrammeTemplate {
    /// The activities that the template places before the kick-off.
    fileprivate var beforeKickOff: Set<Activity.ID> {
        var found: Set<Activity.ID> = []
        guard let kickOff = activities.first(where: { $0.placement == .kickOff })?.id else { return [] }
        for planned in placementOrder {
            switch planned.placement {
            case .before(let anchor, _) where anchor == kickOff || found.contains(anchor),
                .periodBefore(let anchor, _) where anchor == kickOff || found.contains(anchor):
                found.insert(planned.id)
            default:
                if planned.placement.anchors.contains(where: found.contains) { found.insert(planned.id) }
            }
        }
        return found
    }
}

extension Workspace {
    /// The orders that an activity breaks where it is new, copied or changed.
    ///
    /// - Parameter template: of its cohort; nil if it is not known.
    public func orderWarnings(for activity: Activity, _ template: ProgrammeTemplate?) -> [Phrase] {
        let before = Dictionary(
            activities(in: activity.cohort).map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        var after = before
        after[activity.id] = activity
        return ProgrammeOrder.broken(among: after, butNotIn: before, template)
    }
}
