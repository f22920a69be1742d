/// The talents who meet together: a buddy pair or a network group.
public enum MeetingCircle: Hashable, Sendable, Identifiable {
    case pair(BuddyPair), group(NetworkGroup)

    public enum ID: Hashable, Sendable { case pair(BuddyPair.ID), group(NetworkGroup.ID) }

    public var id: ID {
        switch self {
        case .pair(let pair): .pair(pair.id)
        case .group(let group): .group(group.id)
        }
    }

    public var members: [Talent.ID] {
        switch self {
        case .pair(let pair): pair.members
        case .group(let group): group.members
        }
    }

    /// The kind of a meeting that the programme does not ask for.
    public var ownKind: MeetingKind {
        switch self {
        case .pair: .buddyMeeting
        case .group: .networkGroup
        }
    }
}

extension Workspace {
    public func circle(_ id: MeetingCircle.ID) -> MeetingCircle? {
        switch id {
        case .pair(let id): pairs[id].map { .pair($0) }
        case .group(let id): networkGroups[id].map { .group($0) }
        }
    }

    /// The meetings that the programme asks them for, and their other meetings, in the order of time.
    public func meetingRows(of circle: MeetingCircle, on today: Day) -> [JointMeetingRow] {
        switch circle {
        case .pair(let pair): meetingRows(of: pair, on: today)
        case .group(let group): meetingRows(of: group, on: today)
        }
    }

    /// A meeting that fulfils the row, without days. Members of a network group who have left do not come to a new one.
    public func newMeeting(
        _ id: Meeting.ID, for row: JointMeetingRow, of circle: MeetingCircle, on today: Day
    ) -> Meeting {
        var meeting = Meeting(
            id: id, kind: row.kind, activity: row.activity?.id, talents: row.talent.map { [$0] } ?? circle.members)
        switch circle {
        case .pair(let pair): meeting.pair = pair.id
        case .group(let group):
            meeting.group = group.id
            meeting.talents.removeAll { talents[$0]?.isActive(on: today) == false }
        }
        return meeting
    }
}
