/// Something with a date that a calendar can show.
enum CalendarItem: Hashable, Sendable {
    case activity(Activity), meeting(Meeting), task(LeadershipTask), goal(Goal, of: Talent.ID)

    typealias Subject = Agenda.Item.Subject

    /// The part that a calendar shows: of a task and a goal only the due date, and only while they are open.
    struct Face: Hashable, Sendable {
        var dates: Activity.Dates
        var time: ClockSpan?
        var place = ""
        var title: Phrase?
        var isCancelled = false
    }

    var subject: Subject {
        switch self {
        case .activity(let activity): .activity(activity.id)
        case .meeting(let meeting): .meeting(meeting.id)
        case .task(let task): .task(task.id)
        case .goal(let goal, _): .goal(goal.id)
        }
    }

    /// Nil if it is in no calendar.
    var face: Face? {
        switch self {
        case .activity(let activity):
            Face(
                dates: activity.dates, time: activity.isPeriod ? nil : activity.calendarTime, place: activity.place,
                title: activity.title, isCancelled: activity.cancelled != nil)
        case .meeting(let meeting):
            meeting.when.map { when in
                Face(dates: .init(on: when.day), time: when.time?.ending(after: 60), place: meeting.place ?? "")
            }
        case .task(let task): task.isOpen ? task.due.map { Face(dates: .init(on: $0)) } : nil
        case .goal(let goal, _): goal.progress.isOpen ? goal.due.map { Face(dates: .init(on: $0)) } : nil
        }
    }
}

extension CalendarItem {
    /// Whether it is a meeting on an agreed day whose time is not agreed. It does not keep anybody busy all day.
    var isAgreedWithoutTime: Bool {
        if case .meeting(let meeting) = self { meeting.when?.time == nil } else { false }
    }
}

extension Change {
    /// The things with a date that a single step adds, edits or removes.
    var calendarEdits: [(old: CalendarItem?, new: CalendarItem?)] {
        if let edit = edit(of: Activity.self) { return [edit.items(CalendarItem.activity)] }
        if let edit = edit(of: Meeting.self) { return [edit.items(CalendarItem.meeting)] }
        if let edit = edit(of: LeadershipTask.self) { return [edit.items(CalendarItem.task)] }
        guard case .plan(let change) = self else { return [] }
        switch change.step {
        case .goal(let edit): return [edit.items { .goal($0, of: change.talent) }]
        case .plan(let edit):
            let (old, new) = (edit.old?.content.goals ?? [], edit.new?.content.goals ?? [])
            return (old + new).map(\.id).uniqued().map { id in
                Edit(from: old.first { $0.id == id }, to: new.first { $0.id == id })
                    .items { .goal($0, of: change.talent) }
            }
        default: return []
        }
    }
}

extension Activity {
    /// Without an end, the working hours count, at least one hour.
    public var calendarTime: ClockSpan? { time?.ending(after: Int(max(1, hours) * 60)) }
}

extension ClockSpan {
    /// The span with an end, at most at midnight; nobody has agreed on another.
    ///
    /// - Parameter length: in minutes.
    fileprivate func ending(after length: Int) -> ClockSpan {
        guard end == nil, start < 1439 else { return self }
        return ClockSpan(start, to: min(start + length, 1439))
    }
}

extension Edit {
    fileprivate func items(_ item: (Value) -> CalendarItem) -> (old: CalendarItem?, new: CalendarItem?) {
        (old.map(item), new.map(item))
    }
}
