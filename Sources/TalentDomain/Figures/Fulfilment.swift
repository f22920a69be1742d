/// Decides which meetings fulfil which activities of a cohort.
///
/// A meeting fulfils the activity that it names. One that names none fulfils the last activity of its kind that had
/// begun when it was held, so that a talk entered in a hurry counts.
public struct Fulfilment {
    let workspace: Workspace
    private let activities: [ActivityKind: [Activity]]

    public init(of cohort: Cohort.ID, in workspace: Workspace) {
        self.workspace = workspace
        activities = Dictionary(grouping: workspace.activities(in: cohort), by: \.kind)
    }

    /// Activities of a kind in the order of time, without voluntary ones.
    func required(_ kind: ActivityKind) -> [Activity] {
        activities[kind, default: []].filter { !$0.isVoluntary }
    }

    func isHeld(_ activity: Activity, by talent: Talent.ID) -> Bool { heldMeeting(for: activity, by: talent) != nil }

    /// The meeting with which a talent has fulfilled an activity.
    public func heldMeeting(for activity: Activity, by talent: Talent.ID) -> Meeting? {
        let laterStart =
            activities[activity.kind, default: []].map(\.start).first { $0 > activity.start } ?? .distantFuture
        return workspace.meetings.values.lazy.filter { meeting in
            guard let held = meeting.heldOn, meeting.talents.contains(talent), isOfGroup(meeting, for: activity) else {
                return false
            }
            if let named = meeting.activity { return named == activity.id }
            return activity.kind.meetings.contains(meeting.kind) && activity.start <= held && held < laterStart
        }
        .min { ($0.heldOn ?? .distantFuture, $0.id) < ($1.heldOn ?? .distantFuture, $1.id) }
    }

    /// Whether one of the cohort's network groups has the meeting, if the activity asks the groups for it.
    private func isOfGroup(_ meeting: Meeting, for activity: Activity) -> Bool {
        activity.kind != .networkMeeting
            || meeting.group.flatMap { workspace.networkGroups[$0]?.cohort } == activity.cohort
    }

    /// The agreed day of an activity that is not held yet; the last one if there are several.
    ///
    /// - Parameter pair: the pair that holds the activity. A day that the talent agreed on with a former buddy does not
    ///   count.
    func agreedDay(for activity: Activity, by talent: Talent.ID, in pair: BuddyPair? = nil) -> Day? {
        let together = pair.map { Set(workspace.pairs(like: $0).map(\.id)) }
        let laterStart =
            activities[activity.kind, default: []].map(\.start).first { $0 > activity.start } ?? .distantFuture
        return workspace.meetings.values.lazy.compactMap { meeting -> Day? in
            guard let planned = meeting.planned, meeting.heldOn == nil, meeting.talents.contains(talent) else {
                return nil
            }
            if let together, let other = meeting.pair, !together.contains(other) { return nil }
            if let named = meeting.activity { return named == activity.id ? planned : nil }
            return activity.kind.meetings.contains(meeting.kind) && activity.start <= planned && planned < laterStart
                ? planned : nil
        }.max()
    }

    /// The activity at which the programme asks for the talk about expectations; nil if it does not ask for it.
    func expectationTalk(of talent: Talent.ID) -> Activity? {
        required(.kickOff).first {
            workspace.meetingKind(askedBy: $0) == .expectationTalk && workspace.owe($0, [talent])
        }
    }

    /// Whether the programme asks a pair, or one of its members, for an activity.
    ///
    /// It does not ask if the activity ended before one of them joined the cohort, if one of them had another buddy
    /// before it ended and the pair did not exist yet, if all of them have held it, or if the pair has ended. If a
    /// third member has joined a pair, only the first two must have held it.
    func isAsked(_ activity: Activity, of pair: BuddyPair, for talent: Talent.ID? = nil, on today: Day) -> Bool {
        let talents = talent.map { [$0] } ?? pair.members, holders = talent.map { [$0] } ?? workspace.founders(of: pair)
        return workspace.pairs(like: pair).contains { !$0.isOver(on: today) }
            && (isInTime(pair, for: activity)
                || !pair.members.contains { hadOtherBuddy($0, than: pair, by: activity.end) })
            && workspace.owe(activity, talents) && !holders.allSatisfy { isHeld(activity, by: $0) }
    }

    /// Whether the pair existed on a day on which the activity could be held.
    func isInTime(_ pair: BuddyPair, for activity: Activity) -> Bool {
        workspace.pairs(like: pair).contains {
            $0.from ?? .distantPast <= activity.end && activity.start <= $0.until ?? .distantFuture
        }
    }

    private func hadOtherBuddy(_ talent: Talent.ID, than pair: BuddyPair, by day: Day) -> Bool {
        workspace.pairs.values.contains {
            $0.members.contains(talent) && !$0.isSamePeople(as: pair) && $0.from ?? .distantPast <= day
        }
    }

    /// Whether the activity's last day has passed and the programme still asks the pair, or one of its members, for it.
    /// For a pair that was made after that day the activity is not overdue, but can still be held.
    func isOverdue(_ activity: Activity, for pair: BuddyPair, of talent: Talent.ID? = nil, on today: Day) -> Bool {
        activity.end < today && (talent != nil || isInTime(pair, for: activity))
            && isAsked(activity, of: pair, for: talent, on: today)
    }

    /// Whether the programme asks a network group for an activity: at least two of its members owe it and have not
    /// held it, and the group was made before it ended.
    func isAsked(_ activity: Activity, of group: NetworkGroup, on today: Day) -> Bool {
        !group.isOver(on: today) && group.from ?? .distantPast <= activity.end
            && members(of: .group(group)).count { workspace.owe(activity, [$0]) && !isHeld(activity, by: $0) } > 1
    }

    /// Whether the activity's last day has passed and the programme still asks the network group for it.
    func isOverdue(_ activity: Activity, for group: NetworkGroup, on today: Day) -> Bool {
        activity.end < today && isAsked(activity, of: group, on: today)
    }

    /// Whether the activity's last day has passed and the talent has not held it. False if the day passed before the
    /// talent joined.
    func isOverdue(_ activity: Activity, for talent: Talent.ID, on today: Day) -> Bool {
        activity.end < today && workspace.owe(activity, [talent]) && !isHeld(activity, by: talent)
    }

    /// The numbers of held and due activities of groups of talents who hold them together: single talents, or pairs. An
    /// activity held before its last day counts as held and as due.
    func tally(_ kind: ActivityKind, by groups: [[Talent.ID]], on today: Day) -> (held: Int, due: Int) {
        var held = 0, overdue = 0
        for activity in required(kind) {
            for group in groups {
                guard let first = group.first else { continue }
                if isHeld(activity, by: first) {
                    held += 1
                } else if activity.end < today, workspace.owe(activity, group) {
                    overdue += 1
                }
            }
        }
        return (held, held + overdue)
    }

    /// The members who count.
    private func members(of circle: MeetingCircle) -> [Talent.ID] {
        if case .group(let group) = circle { workspace.members(of: group) } else { circle.members }
    }

    /// The numbers of held and due activities of pairs or network groups.
    func tally(_ kind: ActivityKind, by circles: [MeetingCircle], on today: Day) -> (held: Int, due: Int) {
        var held = 0, overdue = 0
        for activity in required(kind) {
            for circle in circles {
                let isLate =
                    switch circle {
                    case .pair(let pair): isOverdue(activity, for: pair, on: today)
                    case .group(let group): isOverdue(activity, for: group, on: today)
                    }
                if isLate {
                    overdue += 1
                } else if members(of: circle).contains(where: { isHeld(activity, by: $0) }) {
                    held += 1
                }
            }
        }
        return (held, held + overdue)
    }
}

extension Workspace {
    /// Whether the programme asks a talent, or the members of a pair together, for an activity. Nobody may have joined
    /// after its end, and at its end the talent, or at least two members of the pair, must still take part.
    public func owe(_ activity: Activity, _ talents: [Talent.ID]) -> Bool {
        let known = talents.compactMap { self.talents[$0] },
            gone = known.count { $0.lastDay ?? .distantFuture < activity.end }
        return known.allSatisfy { $0.joinedOn ?? .distantPast <= activity.end }
            && talents.count - gone >= min(2, talents.count)
    }
}

extension ActivityKind {
    /// Whether each talent or pair holds it as a meeting of its own.
    public var isMeeting: Bool { !meetings.isEmpty }

    /// The kinds of meeting that fulfil it.
    var meetings: [MeetingKind] {
        switch self {
        case .lineManagerTalk: [.runningTalk, .closingTalk, .followUp]
        case .buddyMeeting: [.buddyMeeting]
        case .leaderMirror: [.mirrorInterview]
        case .shadowing: [.shadowing]
        case .leaderGroupMeeting: [.leaderGroupMeeting]
        case .mentorTalk: [.mentorTalk]
        case .careerTalk: [.careerTalk]
        case .networkMeeting: [.networkGroup]
        case .consultantTalk: [.consultantTalk]
        default: []
        }
    }
}
