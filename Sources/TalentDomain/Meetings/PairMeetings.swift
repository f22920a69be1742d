/// A meeting of a buddy pair, as the programme asks for it, as it was agreed, or both.
public struct PairMeetingRow: Hashable, Identifiable, Sendable {
    /// What it is recognised by while others change the list.
    public enum ID: Hashable, Sendable { case activity(Activity.ID, Talent.ID?), meeting(Meeting.ID) }

    public var activity: Activity?
    /// Whose mirror or shadowing it is; nil where it is a meeting of them all.
    public var talent: Talent.ID?
    public var meeting: Meeting?

    public init(activity: Activity? = nil, talent: Talent.ID? = nil, meeting: Meeting? = nil) {
        self.activity = activity
        self.talent = talent
        self.meeting = meeting
    }

    // one of the two is always there
    public var id: ID { activity.map { .activity($0.id, talent) } ?? .meeting(meeting?.id ?? "") }
    public var kind: MeetingKind {
        meeting?.kind ?? activity.flatMap { MeetingKind(ofPairIn: $0.kind) } ?? .buddyMeeting
    }
    public var isHeld: Bool { meeting?.heldOn != nil }
    /// When it is to be held at the latest: the day agreed, else the programme's.
    public var deadline: Day? { meeting?.day ?? activity?.end }

    public func isDue(on today: Day) -> Bool {
        !isHeld && activity?.isVoluntary != true && deadline.map { $0 < today } ?? false
    }
}

extension MeetingKind {
    /// The kind of meeting that an activity of the programme asks a pair for; nil where it asks for none.
    public init?(ofPairIn kind: ActivityKind) {
        switch kind {
        case .buddyMeeting: self = .buddyMeeting
        case .leaderMirror: self = .mirrorInterview
        case .shadowing: self = .shadowing
        default: return nil
        }
    }

    /// Held with one of the pair as the subject, once for each.
    public var isAboutOne: Bool { self == .mirrorInterview || self == .shadowing }
}

extension BuddyPair {
    /// Whether the same people make up the other pair, at the same time or another: paired again, they go on with what they held.
    public func isSamePeople(as other: BuddyPair) -> Bool {
        cohort == other.cohort && Set(members) == Set(other.members)
    }

    /// Whether its last day has passed.
    public func isOver(on today: Day) -> Bool { until.map { $0 < today } ?? false }
}

extension Workspace {
    /// All pairs of the same people, the pair among them.
    public func pairs(like pair: BuddyPair) -> [BuddyPair] { pairs.values.filter { $0.isSamePeople(as: pair) } }

    /// The meetings that the people of a pair have agreed on or held as a pair, in the order of time.
    public func meetings(like pair: BuddyPair) -> [Meeting] { meetings(of: Set(pairs(like: pair).map(\.id))) }

    /// The meetings that the programme asks of a pair, and those held besides, in the order of time.
    public func meetingRows(of pair: BuddyPair, on today: Day) -> [PairMeetingRow] {
        let fulfilment = Fulfilment(of: pair.cohort, in: self)
        var rows = activities(in: pair.cohort).flatMap { activity -> [PairMeetingRow] in
            guard let kind = MeetingKind(ofPairIn: activity.kind) else { return [] }
            return kind.isAboutOne
                ? pair.members.map { PairMeetingRow(activity: activity, talent: $0) }
                : [PairMeetingRow(activity: activity)]
        }
        for meeting in meetings(like: pair) {
            if let index = place(of: meeting, in: rows) {
                rows[index].meeting = meeting
            } else {
                rows.append(
                    PairMeetingRow(talent: meeting.kind.isAboutOne ? meeting.talents.first : nil, meeting: meeting))
            }
        }
        rows.removeAll { row in
            row.meeting == nil
                && row.activity.map { !fulfilment.isAsked($0, of: pair, for: row.talent, on: today) } ?? false
        }
        return rows.enumerated()
            .sorted {
                ($0.element.deadline ?? .distantFuture, $0.offset) < ($1.element.deadline ?? .distantFuture, $1.offset)
            }
            .map(\.element)
    }

    /// The row that a meeting fulfils: the activity it names, else the one of its kind that had begun last.
    private func place(of meeting: Meeting, in rows: [PairMeetingRow]) -> Int? {
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
