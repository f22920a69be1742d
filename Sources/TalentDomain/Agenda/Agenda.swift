/// The coming dates of a cohort.
public enum Agenda {
    /// One date of an activity, meeting, task or goal.
    public struct Item: Hashable, Sendable {
        public enum Subject: Hashable, Sendable {
            case activity(Activity.ID), meeting(Meeting.ID), task(LeadershipTask.ID), goal(Goal.ID)
        }

        /// A period is listed when it begins and when it ends.
        public enum Moment: String, Hashable, Sendable {
            case on, begins, ends, due
        }

        public var subject: Subject
        public var day: Day
        public var moment: Moment
        public var title: Phrase
        /// The talents it is about; empty for the whole cohort.
        public var talents: [Talent.ID]
        /// The agreed time of day; nil for a period and for a due date.
        public var time: ClockSpan?
        /// Empty if no place is agreed.
        public var place = ""

        /// `kl. 13.00–15.00, Rådhuset`; empty if neither is agreed.
        public var timeAndPlace: Phrase { .timeAndPlace(time, place) }
    }

    /// The dates from a day to a last day, both included: the cohort's activities, and the meetings, tasks and goals in
    /// the workspace. In the order of time.
    ///
    /// - Parameter withCancelled: also activities that are cancelled.
    public static func upcoming(
        in workspace: Workspace, cohort: Cohort.ID, from today: Day, days: Int = 14, withCancelled: Bool = false
    ) -> [Item] {
        let talents = workspace.talents(in: cohort).filter { $0.isActive(on: today) }.map(\.id)
        let own = workspace.individualActivities(in: cohort).filter { $0.talent.map(talents.contains) ?? false }
        let activities = (workspace.allActivities(in: cohort) + own).filter { withCancelled || $0.cancelled == nil }
        let items =
            activities.flatMap(items(of:)) + meetings(of: talents, in: workspace)
            + talents.flatMap { tasksAndGoals(of: $0, in: workspace) }
        let last = today.adding(days: days)
        return items.filter { (today...last).contains($0.day) }
            .map { ($0, DanishOrder.key($0.talents.map(workspace.name).joined(separator: " "))) }
            .sorted {
                ($0.0.day, $0.0.talents.count, $0.0.time?.start ?? -1, $0.1, $0.0.title.da) < (
                    $1.0.day, $1.0.talents.count, $1.0.time?.start ?? -1, $1.1, $1.0.title.da
                )
            }
            .map(\.0)
    }

    private static func items(of activity: Activity) -> [Item] {
        let moments: [(Item.Moment, Day)] =
            activity.isPeriod ? [(.begins, activity.start), (.ends, activity.end)] : [(.on, activity.start)]
        return moments.map {
            Item(
                subject: .activity(activity.id), day: $0.1, moment: $0.0, title: activity.title,
                talents: [activity.talent].compactMap(\.self),
                time: activity.isPeriod ? nil : activity.time, place: activity.place)
        }
    }

    private static func meetings(of talents: [Talent.ID], in workspace: Workspace) -> [Item] {
        workspace.meetings.values.compactMap { meeting in
            guard let planned = meeting.planned, meeting.heldOn == nil,
                talents.contains(where: meeting.talents.contains)
            else { return nil }
            return Item(
                subject: .meeting(meeting.id), day: planned, moment: .on, title: workspace.title(of: meeting),
                talents: meeting.talents,
                time: meeting.time, place: meeting.place ?? "")
        }
    }

    private static func tasksAndGoals(of talent: Talent.ID, in workspace: Workspace) -> [Item] {
        let tasks = workspace.tasks(of: talent).filter(\.isOpen).compactMap { task in
            task.due.map {
                Item(subject: .task(task.id), day: $0, moment: .due, title: Phrase(task.text), talents: [talent])
            }
        }
        let goals = (workspace.currentPlan(of: talent)?.goals ?? []).filter {
            $0.progress != .reached && $0.progress != .dropped
        }.compactMap { goal in
            goal.due.map {
                Item(subject: .goal(goal.id), day: $0, moment: .due, title: Phrase(goal.text), talents: [talent])
            }
        }
        return tasks + goals
    }
}

extension Workspace {
    /// The talent's current plan: the working copy for a viewer who may read it, otherwise the last shared version.
    public func currentPlan(of talent: Talent.ID) -> PlanContent? {
        plan(of: talent)?.content ?? revisions(of: talent).last?.content
    }
}
