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

/// An answer to an invitation, or the attendance.
public enum Presence: Hashable, Codable, Sendable {
    case invited, accepted, declined(AbsenceReason), attended, absent(AbsenceReason)

    /// Whether the attendance is recorded.
    public var isTaken: Bool {
        switch self {
        case .attended, .absent: true
        case .invited, .accepted, .declined: false
        }
    }
}

/// Somebody invited to an activity: a talent of the cohort, or another person, such as a line manager.
public enum Attendee: Hashable, Sendable {
    case talent(Talent.ID), guest(Person.ID)
}

/// The attendance of one talent or guest at one activity.
public struct Attendance: Stored {
    public var id: RecordID<Attendance>
    public var activity: Activity.ID
    public var attendee: Attendee
    public var presence: Presence
    /// The agreement with somebody who was absent; nil if there is none.
    public var catchUp: CatchUp?

    public init(id: ID, activity: Activity.ID, attendee: Attendee, presence: Presence, catchUp: CatchUp? = nil) {
        self.id = id
        self.activity = activity
        self.attendee = attendee
        self.presence = presence
        self.catchUp = catchUp
    }

    public init(id: ID, activity: Activity.ID, talent: Talent.ID, presence: Presence) {
        self.init(id: id, activity: activity, attendee: .talent(talent), presence: presence)
    }

    /// Nil for a guest.
    public var talent: Talent.ID? {
        if case .talent(let talent) = attendee { talent } else { nil }
    }

    public static var kind: RecordKind { .attendance }
    public static var table: WritableKeyPath<Workspace, [ID: Attendance]> { \.attendances }
    public var references: [RecordKey] {
        let who =
            switch attendee {
            case .talent(let talent): RecordKey(talent)
            case .guest(let person): RecordKey(person)
            }
        return [RecordKey(activity), who]
    }

    /// An agreement with somebody who missed an activity.
    public struct CatchUp: Hashable, Codable, Sendable {
        /// One line as typed: the film from day 1, an hour with the buddy.
        public var what: String
        public var doneOn: Day?

        public init(what: String, doneOn: Day? = nil) {
            self.what = what
            self.doneOn = doneOn
        }
    }
}

extension Attendance: Codable {
    private enum CodingKeys: CodingKey { case id, activity, talent, guest, presence, catchUp }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let guest = try values.decodeIfPresent(Person.ID.self, forKey: .guest).map(Attendee.guest)
        self.init(
            id: try values.decode(ID.self, forKey: .id),
            activity: try values.decode(Activity.ID.self, forKey: .activity),
            attendee: try guest ?? .talent(values.decode(Talent.ID.self, forKey: .talent)),
            presence: try values.decode(Presence.self, forKey: .presence),
            catchUp: try values.decodeIfPresent(CatchUp.self, forKey: .catchUp))
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(activity, forKey: .activity)
        switch attendee {
        case .talent(let talent): try values.encode(talent, forKey: .talent)
        case .guest(let person): try values.encode(person, forKey: .guest)
        }
        try values.encode(presence, forKey: .presence)
        try values.encodeIfPresent(catchUp, forKey: .catchUp)
    }
}

// MARK: Rules

extension Field {
    public static let presence = Field("presence")
    public static let catchUp = Field("catchUp", describesPerson: true)
}

extension Attendance {
    public func faults(in workspace: Workspace) -> [Fault] { [] }

    /// Nobody attends, or answers, who is not invited: a talent who had left or had not joined, a person without a role
    /// on that day. What is recorded already can be corrected.
    public func faults(replacing old: Attendance?, in workspace: Workspace) -> [Fault] {
        if let catchUp, CPRNumber.occurs(in: catchUp.what) { return [.cprNumber(.catchUp, in: catchUp.what)] }
        guard old == nil || old?.presence != presence, let activity = workspace.activities[activity] else { return [] }
        switch attendee {
        case .talent(let id):
            guard presence.isTaken, let talent = workspace.talents[id], !talent.owes(activity) else { return [] }
            return [.notThere(workspace.name(of: id), activity)]
        case .guest(let id):
            guard old == nil, !workspace.guests(at: activity).contains(where: { $0.person == id }) else { return [] }
            return [.notInvited(workspace.people[id]?.name ?? "–", activity)]
        }
    }
}

extension Fault {
    fileprivate static func notThere(_ name: String, _ activity: Activity) -> Fault {
        Fault(
            .presence,
            Phrase(
                "\(name) var ikke på holdet den dag: \(activity.title.da), \(activity.dates.phrase.da).",
                "\(name) was not in the cohort on that day: \(activity.title.en), \(activity.dates.phrase.en)."))
    }

    fileprivate static func notInvited(_ name: String, _ activity: Activity) -> Fault {
        Fault(
            .presence,
            Phrase(
                "\(name) er ikke inviteret til \(activity.title.da). Ret, hvem aktiviteten er for.",
                "\(name) is not invited to \(activity.title.en). Change who the activity is for."))
    }
}

// MARK: Access

extension Attendance {
    public func subject(in workspace: Workspace) -> AccessSubject {
        let activity = workspace.activities[activity]
        switch attendee {
        case .talent(let talent):
            let isOwn = activity?.talent == talent
            return AccessSubject(category: isOwn ? .individualActivity : .attendance, talents: [talent])
        case .guest: return AccessSubject(category: .guestAttendance, cohort: activity?.cohort)
        }
    }

    /// A guest reads their own, and a consultant those of people of the own organisation.
    public func access(of viewer: Viewer, in workspace: Workspace, asNew: Bool) -> Permission.Access {
        let subject = subject(in: workspace)
        let access = Permission.access(of: viewer, to: subject, in: workspace, asNew: asNew)
        guard case .guest(let person) = attendee, access < .write else { return access }
        let mayRead =
            viewer.person == person
            || access == .read && workspace.isConsultant(viewer, of: person, in: subject.cohort)
        return mayRead ? .read : .nothing
    }

    public func isKnown(to viewer: Viewer, in workspace: Workspace) -> Bool {
        talent == nil
            ? access(of: viewer, in: workspace, asNew: false) != .nothing
            : Permission.mayKnow(viewer, of: self, in: workspace)
    }
}

extension Workspace {
    fileprivate func isConsultant(_ viewer: Viewer, of person: Person.ID, in cohort: Cohort.ID?) -> Bool {
        roles.values.contains {
            $0.person == viewer.person && $0.role == .internalConsultant && $0.cohort == cohort
                && $0.holds(on: viewer.today) && $0.isFor(people[person])
        }
    }
}
