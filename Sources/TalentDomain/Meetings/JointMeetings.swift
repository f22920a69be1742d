/// A meeting of a buddy pair or a network group: asked for by the programme, agreed on, or both.
public struct JointMeetingRow: AskedMeeting, Hashable, Identifiable, Sendable {
    /// Identifies the row while others change the list.
    public enum ID: Hashable, Sendable { case activity(Activity.ID, Talent.ID?), meeting(Meeting.ID) }

    public var activity: Activity?
    /// The talent whose mirror or shadowing it is; nil for a meeting of all members.
    public var talent: Talent.ID?
    public var meeting: Meeting?
    public var beganLater = false

    public init(activity: Activity? = nil, talent: Talent.ID? = nil, meeting: Meeting? = nil) {
        self.activity = activity
        self.talent = talent
        self.meeting = meeting
    }

    // One of the two is never nil.
    public var id: ID { activity.map { .activity($0.id, talent) } ?? .meeting(meeting?.id ?? "") }
    public var kind: MeetingKind {
        meeting?.kind ?? activity.flatMap { MeetingKind(ofPairIn: $0.kind) ?? MeetingKind(ofGroupIn: $0.kind) }
            ?? .buddyMeeting
    }
}

extension MeetingKind {
    /// The kind of meeting that an activity asks each pair for; nil if it asks for none.
    public init?(ofPairIn kind: ActivityKind) {
        switch kind {
        case .buddyMeeting: self = .buddyMeeting
        case .leaderMirror: self = .mirrorInterview
        case .shadowing: self = .shadowing
        default: return nil
        }
    }

    /// The kind of meeting that an activity asks each network group for; nil if it asks for none.
    public init?(ofGroupIn kind: ActivityKind) {
        guard kind == .networkMeeting else { return nil }
        self = .networkGroup
    }

    /// Held once for each member, about that member.
    public var isAboutOne: Bool { self == .mirrorInterview || self == .shadowing }
}

extension BuddyPair {
    /// Whether the other pair has the same members, at any time: a pair that is made again continues with its earlier
    /// meetings.
    public func isSamePeople(as other: BuddyPair) -> Bool {
        cohort == other.cohort && Set(members) == Set(other.members)
    }

    /// Whether the pair's last day has passed.
    public func isOver(on today: Day) -> Bool { until.map { $0 < today } ?? false }
}

extension Workspace {
    /// All pairs with the same members, this one included.
    public func pairs(like pair: BuddyPair) -> [BuddyPair] { pairs.values.filter { $0.isSamePeople(as: pair) } }

    /// The meetings that the members have agreed on or held as a pair, in the order of time.
    public func meetings(like pair: BuddyPair) -> [Meeting] { meetings(of: Set(pairs(like: pair).map(\.id))) }

    /// The meetings that the programme asks the pair for, and its other meetings, in the order of time.
    public func meetingRows(of pair: BuddyPair, on today: Day) -> [JointMeetingRow] {
        let fulfilment = Fulfilment(of: pair.cohort, in: self)
        let all = activities(in: pair.cohort).flatMap { activity -> [JointMeetingRow] in
            guard let kind = MeetingKind(ofPairIn: activity.kind) else { return [] }
            return kind.isAboutOne
                ? pair.members.map { JointMeetingRow(activity: activity, talent: $0) }
                : [JointMeetingRow(activity: activity)].map { row in
                    var row = row
                    row.beganLater = !fulfilment.isInTime(pair, for: activity)
                    return row
                }
        }
        return rows(all, with: meetings(like: pair)) { activity, talent in
            fulfilment.isAsked(activity, of: pair, for: talent, on: today)
        }
    }

    /// The meetings that the programme asks the network group for, and its other meetings, in the order of time.
    public func meetingRows(of group: NetworkGroup, on today: Day) -> [JointMeetingRow] {
        let fulfilment = Fulfilment(of: group.cohort, in: self)
        let all = activities(in: group.cohort).filter { MeetingKind(ofGroupIn: $0.kind) != nil }
        return rows(all.map { JointMeetingRow(activity: $0) }, with: meetings(of: group.id)) { activity, _ in
            fulfilment.isAsked(activity, of: group, on: today)
        }
    }

    /// The rows that are still asked for or have a meeting, and a row for each other meeting.
    private func rows(
        _ all: [JointMeetingRow], with meetings: [Meeting], isAsked: (Activity, Talent.ID?) -> Bool
    ) -> [JointMeetingRow] {
        var rows = all
        for meeting in meetings {
            if let index = place(of: meeting, in: rows) {
                rows[index].meeting = meeting
            } else {
                rows.append(
                    JointMeetingRow(talent: meeting.kind.isAboutOne ? meeting.talents.first : nil, meeting: meeting))
            }
        }
        rows.removeAll { row in
            row.meeting == nil && row.activity.map { !isAsked($0, row.talent) } ?? false
        }
        return rows.enumerated()
            .sorted {
                ($0.element.deadline ?? .distantFuture, $0.offset) < ($1.element.deadline ?? .distantFuture, $1.offset)
            }
            .map(\.element)
    }

    /// The row that a meeting fulfils: the one of its activity, otherwise the last begun one of its kind.
    private func place(of meeting: Meeting, in rows: [JointMeetingRow]) -> Int? {
        rows.lastIndex { row in
            guard row.meeting == nil, row.kind == meeting.kind, let activity = row.activity,
                row.talent.map(meeting.talents.contains) ?? true
            else {
                return false
            }
            return meeting.activity.map { $0 == activity.id } ?? (activity.start <= meeting.day ?? .distantPast)
        }
    }
}
