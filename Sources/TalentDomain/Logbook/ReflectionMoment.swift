/// The situation of a talent on a day, by which questions for reflection are chosen.
public enum ReflectionMoment: String, Decodable, Sendable, CaseIterable {
    case beforeStart, preparation, kickOff
    /// The days of a module, and the weeks between them in which its theme is practised.
    case firstDay, between, secondDay
    case mirror, shadowing, buddyMeeting, talk, leaderGroup, mentor
    case closing, afterwards, everyday
}

/// A question to answer in the logbook, with the activity that the answer belongs to.
public struct ReflectionPrompt: Hashable, Sendable {
    public var question: Phrase
    public var activity: Activity.ID?

    public init(question: Phrase, activity: Activity.ID?) {
        self.question = question
        self.activity = activity
    }

    /// Questions for a talent on a day, the most fitting first; the same all day, others the next day.
    ///
    /// - Parameter ofLevel: the questions of the level that the talent aims at, asked before those of everyday work.
    public static func all(
        for talent: Talent.ID, on day: Day, in workspace: Workspace, ofLevel: [Phrase] = [],
        questions: (ReflectionMoment) -> [Phrase]
    ) -> [ReflectionPrompt] {
        func turned(_ all: [Phrase], _ activity: Activity.ID?) -> [ReflectionPrompt] {
            let first = all.isEmpty ? 0 : day.dayNumber % all.count
            return (all[first...] + all[..<first]).map { ReflectionPrompt(question: $0, activity: activity) }
        }
        return workspace.moments(of: talent, on: day).flatMap { moment, activity in
            (moment == .everyday ? turned(ofLevel, nil) : []) + turned(questions(moment), activity)
        }
    }
}

extension Workspace {
    /// The situations of a talent on a day, the nearest first; everyday work always comes last.
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

    /// Common days, from three days before to two days after.
    private func days(near day: Day, among all: [Activity]) -> [(ReflectionMoment, Activity.ID?)] {
        let near = all.filter { !$0.isPeriod && ($0.start.adding(days: -3)...$0.start.adding(days: 2)).contains(day) }
        return near.sorted { abs($0.start - day) < abs($1.start - day) }.compactMap { activity in
            activity.moment.map { (activity.start > day ? .preparation : $0, activity.id) }
        }
    }

    /// The talent's meetings of today and the three days before.
    private func held(by talent: Talent.ID, near day: Day) -> [(ReflectionMoment, Activity.ID?)] {
        meetings(of: talent).reversed().filter { meeting in
            meeting.heldOn.map { ($0...$0.adding(days: 3)).contains(day) } ?? false
        }
        .compactMap { meeting in meeting.kind.moment.map { ($0, meeting.activity) } }
    }

    /// Activities in a period, as long as it lasts and they have not been held.
    private func open(for talent: Talent.ID, on day: Day, among all: [Activity]) -> [(ReflectionMoment, Activity.ID?)] {
        let held = Set(meetings(of: talent).filter { $0.heldOn != nil }.compactMap(\.activity))
        let kinds: Set<ActivityKind> = [.leaderMirror, .shadowing, .buddyMeeting, .lineManagerTalk]
        return all.filter { kinds.contains($0.kind) && ($0.start...$0.end).contains(day) && !held.contains($0.id) }
            .compactMap { activity in activity.moment.map { ($0, activity.id) } }
    }

    /// A module whose second day is still to come.
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
        case .moduleDay, .teachingDay: part == 2 ? .secondDay : .firstDay
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
        case .expectationTalk, .runningTalk, .followUp, .careerTalk, .consultantTalk: .talk
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
