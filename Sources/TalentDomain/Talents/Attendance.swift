/// The reason for an absence. The list is closed: no free text, and no illness, is recorded.
public enum AbsenceReason: String, Codable, Sendable, CaseIterable {
    case leave, work, otherAgreed, unknown

    public var name: Phrase {
        switch self {
        case .leave: Phrase("ferie eller orlov", "holiday or leave")
        case .work: Phrase("arbejdsopgaver", "work commitments")
        case .otherAgreed: Phrase("andet efter aftale", "other, as agreed")
        case .unknown: Phrase("ikke oplyst", "not stated")
        }
    }
}

/// A talent's answer to an invitation, or their attendance.
public enum Presence: Hashable, Codable, Sendable {
    case invited, accepted, declined(AbsenceReason), attended, absent(AbsenceReason)
}

/// The attendance of one talent at one activity.
public struct Attendance: Stored {
    public var id: RecordID<Attendance>
    public var activity: Activity.ID
    public var talent: Talent.ID
    public var presence: Presence

    public init(id: ID, activity: Activity.ID, talent: Talent.ID, presence: Presence) {
        self.id = id
        self.activity = activity
        self.talent = talent
        self.presence = presence
    }

    public static var kind: RecordKind { .attendance }
    public static var table: WritableKeyPath<Workspace, [ID: Attendance]> { \.attendances }
    public var references: [RecordKey] { [RecordKey(activity), RecordKey(talent)] }

    public func faults(in workspace: Workspace) -> [Fault] { [] }
}
