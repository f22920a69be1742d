/// What goes on around a talent, as far as a question for reflection is concerned.
public enum ReflectionMoment: String, Decodable, Sendable, CaseIterable {
    case beforeStart, preparation, kickOff
    /// The days of a module, and the weeks between them in which its theme is used in practice.
    case firstDay, between, secondDay
    case mirror, shadowing, buddyMeeting, talk, leaderGroup, mentor
    case closing, afterwards, everyday
}

/// A question to write from, and the activity that an answer belongs to.
public struct ReflectionPrompt: Hashable, Sendable {
    public var question: Phrase
    public var activity: Activity.ID?

    public init(question: Phrase, activity: Activity.ID?) {
        self.question = question
        self.activity = activity
    }

    /// Questions for a talent on a day, those that fit best first; the same all day, and others the next.
    public static func all(
        for talent: Talent.ID, on day: Day, in workspace: Workspace, questions: (ReflectionMoment) -> [Phrase]
    ) -> [ReflectionPrompt] {
        workspace.moments(of: talent, on: day).flatMap { moment, activity in
            let all = questions(moment), first = all.isEmpty ? 0 : day.dayNumber % all.count
            return (all[first...] + all[..<first]).map { ReflectionPrompt(question: $0, activity: activity) }
        }
    }
}

extension Workspace {
    /// What goes on for a talent on a day, the nearest first; everyday work comes last, and always.
    func moments(of talent: Talent.ID, on day: Day) -> [(ReflectionMoment, Activity.ID?)] {
        guard let id = talents[talent]?.cohort, let kickOff = kickOff(of: id) else { return [(.everyday, nil)] }
        let all = activities(in: id).filter { $0.kind != .preparation }
        var moments =
            days(near: day, among: all) + held(by: talent, near: day) + open(for: talent, on: day, among: all)
            + between(all, day)
        if day < kickOff { moments.append((.beforeStart, nil)) }
        if let seminar = all.last(where: { $0.kind == .closingSeminar }), seminar.start < day {
            moments.append((.afterwards, nil))
        }
        return moments + [(.everyday, nil)]
    }

    /// Days together: from three days before (to prepare for) until two days after.
    private func days(near day: Day, among all: [Activity]) -> [(ReflectionMoment, Activity.ID?)] {
        let near = all.filter { !$0.isPeriod && ($0.start.adding(days: -3)...$0.start.adding(days: 2)).contains(day) }
        return near.sorted { abs($0.start - day) < abs($1.start - day) }.compactMap { activity in
            activity.moment.map { (activity.start > day ? .preparation : $0, activity.id) }
        }
    }

    /// Meetings that the talent had today or in the three days before.
    private func held(by talent: Talent.ID, near day: Day) -> [(ReflectionMoment, Activity.ID?)] {
        meetings(of: talent).reversed().filter { meeting in
            meeting.heldOn.map { ($0...$0.adding(days: 3)).contains(day) } ?? false
        }
        .compactMap { meeting in meeting.kind.moment.map { ($0, meeting.activity) } }
    }

    /// What each pair or person finds a day for, while the period lasts and it has not been held.
    private func open(for talent: Talent.ID, on day: Day, among all: [Activity]) -> [(ReflectionMoment, Activity.ID?)] {
        let held = Set(meetings(of: talent).filter { $0.heldOn != nil }.compactMap(\.activity))
        let kinds: Set<ActivityKind> = [.leaderMirror, .shadowing, .buddyMeeting, .lineManagerTalk]
        return all.filter { kinds.contains($0.kind) && ($0.start...$0.end).contains(day) && !held.contains($0.id) }
            .compactMap { activity in activity.moment.map { ($0, activity.id) } }
    }

    /// The module whose second day is still to come.
    private func between(_ all: [Activity], _ day: Day) -> [(ReflectionMoment, Activity.ID?)] {
        let first = all.last { first in
            first.kind == .moduleDay && first.part == 1 && first.start < day
                && all.contains { $0.kind == .moduleDay && $0.module == first.module && $0.part == 2 && day < $0.start }
        }
        return first.map { [(.between, $0.id)] } ?? []
    }
}

extension Activity {
    fileprivate var moment: ReflectionMoment? {
        switch kind {
        case .kickOff: .kickOff
        case .moduleDay: part == 2 ? .secondDay : .firstDay
        case .closingSeminar: .closing
        case .alumniDay: .afterwards
        case .leaderMirror: .mirror
        case .shadowing: .shadowing
        case .buddyMeeting: .buddyMeeting
        case .lineManagerTalk: .talk
        case .leaderGroupMeeting: .leaderGroup
        case .mentorTalk: .mentor
        default: nil
        }
    }
}

extension MeetingKind {
    fileprivate var moment: ReflectionMoment? {
        switch self {
        case .expectationTalk, .runningTalk, .followUp, .careerTalk: .talk
        case .closingTalk: .closing
        case .buddyMeeting, .networkGroup: .buddyMeeting
        case .mirrorInterview: .mirror
        case .shadowing: .shadowing
        case .mentorTalk: .mentor
        case .leaderGroupMeeting: .leaderGroup
        case .preparation: nil
        }
    }
}
