/// A person at an activity who is not a talent of the cohort.
public struct Guest: Hashable, Sendable {
    public var person: Person.ID
    /// Why they are invited, each person by the first of their roles.
    public var audience: Audience
}

extension Audience {
    /// The audiences whose attendance is recorded person by person beside the talents', in the order of a list.
    public static let guests: [Audience] = [.lineManagers, .internalConsultants, .steeringGroup, .mentors]

    fileprivate var role: Role? {
        switch self {
        case .lineManagers: .lineManager
        case .internalConsultants: .internalConsultant
        case .steeringGroup: .steeringGroup
        case .mentors: .mentor
        case .talents, .buddies, .programmeLead, .hosts: nil
        }
    }
}

extension Activity {
    /// Whether it is one common day, for which an attendance is recorded.
    ///
    /// Nobody meets for a due date or for one's own work, and the kick-off of an individual course is a talk with each.
    public var takesAttendance: Bool {
        guard !isPeriod, talent == nil, !kind.isMeeting else { return false }
        switch kind {
        case .everyday, .homework, .preparation: return false
        case .kickOff: return track != .everyday
        default: return true
        }
    }

    /// Whether others than the talents are invited whose attendance is recorded.
    public var hasGuests: Bool { Audience.guests.contains(where: audience.contains) }
}

extension Workspace {
    /// The people beside the talents who are invited to an activity, group by group, in Danish order of their names:
    /// those who have the role on its day. Empty for a period, and for what is planned for one talent.
    public func guests(at activity: Activity) -> [Guest] {
        guard activity.takesAttendance else { return [] }
        var seen = Set(talents(in: activity.cohort).map(\.person))
        return Audience.guests.filter(activity.audience.contains).flatMap { audience in
            let people = Set(
                roles.values.filter { $0.role == audience.role && isInvited($0, to: activity) }.map(\.person)
            ).subtracting(seen)
            seen.formUnion(people)
            return people.sorted(inDanish: { self.people[$0]?.name ?? "" }, then: \.self)
                .map { Guest(person: $0, audience: audience) }
        }
    }

    private func isInvited(_ role: RoleAssignment, to activity: Activity) -> Bool {
        guard role.holds(on: activity.start) else { return false }
        guard let talent = role.talent.flatMap({ talents[$0] }) else { return role.cohort == activity.cohort }
        return talent.cohort == activity.cohort && talent.owes(activity)
    }

    /// The guests who attended the days that are over and entered for any of them, of those invited.
    func guestAttendance(in cohort: Cohort.ID, on today: Day) -> Tally {
        let records = Dictionary(grouping: attendances.values.filter { $0.talent == nil }, by: \.activity)
        var tally = Tally(held: 0, due: 0, people: 0), people: Set<Person.ID> = []
        for activity in activities(in: cohort) where activity.hasGuests && activity.end < today {
            guard let entered = records[activity.id], entered.contains(where: \.presence.isTaken) else { continue }
            let invited = Set(guests(at: activity).map(\.person))
            tally.due += invited.count
            tally.held += entered.count { record in
                guard case .guest(let person) = record.attendee else { return false }
                return invited.contains(person) && record.presence == .attended
            }
            people.formUnion(invited)
        }
        tally.people = people.count
        return tally
    }

    /// The recorded answer or attendance; nil if there is none.
    public func attendance(of attendee: Attendee, at activity: Activity.ID) -> Attendance? {
        attendances.values.filter { $0.activity == activity && $0.attendee == attendee }.min { $0.id < $1.id }
    }

    public func name(of attendee: Attendee) -> String {
        switch attendee {
        case .talent(let talent): name(of: talent)
        case .guest(let person): people[person]?.name ?? "–"
        }
    }
}
