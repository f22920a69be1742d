/// A person's role in a cohort, an organisation or towards a talent.
public enum Role: String, Codable, Sendable, CaseIterable {
    case programmeLead, internalConsultant, talent, buddy, lineManager, mentor, steeringGroup, networkGroup

    public var name: Phrase {
        switch self {
        case .programmeLead: Phrase("programleder", "programme lead")
        case .internalConsultant: Phrase("intern konsulent", "internal consultant")
        case .talent: Phrase("talent", "talent")
        case .buddy: Phrase("buddy", "buddy")
        case .lineManager: Phrase("nærmeste leder", "line manager")
        case .mentor: Phrase("mentor", "mentor")
        case .steeringGroup: Phrase("styregruppe", "steering group")
        case .networkGroup: Phrase("netværksgruppe", "network group")
        }
    }
}

/// A role of a person, from a day to a day. Talents, buddies and group members follow from `Talent`, `BuddyPair` and
/// `NetworkGroup`.
public struct RoleAssignment: Stored {
    public var id: RecordID<RoleAssignment>
    public var person: Person.ID
    public var role: Role
    /// Nil for line managers and mentors of a talent, whose cohort is their talent's.
    public var cohort: Cohort.ID?
    /// The organisation of an internal consultant's people.
    public var organisation: String?
    /// The talent of a line manager or mentor; nil for a volunteer of the mentor corps.
    public var talent: Talent.ID?
    /// The offer of a volunteer in the mentor corps. Nil for other roles.
    public var offer: MentorOffer?
    /// True for the chair of the steering group; nil for everybody else (TN, organisation).
    public var isChair: Bool?
    /// Talents from whom the person is barred because of a conflict of interest.
    public var barredFrom: [Talent.ID]
    public var from: Day?
    /// The last day, included.
    public var until: Day?
    public var handedOverOn: Day?

    public init(
        id: ID, person: Person.ID, role: Role, cohort: Cohort.ID? = nil, organisation: String? = nil,
        talent: Talent.ID? = nil, offer: MentorOffer? = nil, barredFrom: [Talent.ID] = [], from: Day? = nil,
        until: Day? = nil
    ) {
        self.id = id
        self.person = person
        self.role = role
        self.cohort = cohort
        self.organisation = organisation
        self.talent = talent
        self.offer = offer
        self.barredFrom = barredFrom
        self.from = from
        self.until = until
    }

    public static var kind: RecordKind { .role }
    public static var table: WritableKeyPath<Workspace, [ID: RoleAssignment]> { \.roles }
    public var references: [RecordKey] {
        [RecordKey(person)] + (cohort.map { [RecordKey($0)] } ?? []) + (talent.map { [RecordKey($0)] } ?? [])
            + barredFrom.map { RecordKey($0) }
    }

    /// Whether it is for the person's own organisation, in any spelling.
    public func isFor(_ person: Person?) -> Bool {
        guard let organisation, let other = person?.organisation, !organisation.isBlank else { return false }
        return organisation == other || organisation.folded == other.folded
    }

    public func faults(in workspace: Workspace) -> [Fault] {
        if let from, let until, until < from { return [.endBeforeStart] }
        if isInMentorCorps { return faultsAsVolunteer(in: workspace) }
        if role == .lineManager || role == .mentor {
            guard let talent else { return [.missing(.talent)] }
            if workspace.talents[talent]?.person == person {
                return [
                    Fault(
                        .person,
                        Phrase(
                            "Man kan ikke være sin egen leder eller mentor.",
                            "Nobody can be their own line manager or mentor."))
                ]
            }
            if isBegunWithoutADay(in: workspace, towards: talent) {
                return [
                    Fault(
                        .from,
                        Phrase(
                            "En anden har haft rollen før. Skriv, fra hvilken dag den nye har rollen, så den nye ikke kan læse det, der blev delt med den anden.",
                            "Somebody else has held this role before. Enter the day from which the new person holds it, so that they cannot read what was shared with the other person."
                        ))
                ]
            }
            let conflicts =
                faultsAsBuddy(in: workspace) + faultsAsMentor(in: workspace) + faultsBeyondOffer(in: workspace)
            guard conflicts.isEmpty else { return conflicts }
        } else if cohort == nil {
            return [.missing(.cohort)]
        }
        if role == .internalConsultant, organisation?.isBlank ?? true { return [.missing(.organisation)] }
        return faultsAsChair(in: workspace)
    }

    /// Checked only when the role is given or loses its last day, since a stand-in may have had the role in the
    /// meantime.
    private func isBegunWithoutADay(in workspace: Workspace, towards talent: Talent.ID) -> Bool {
        guard from == nil, workspace.roles[id].map({ $0.from != nil }) ?? true else { return false }
        return workspace.roles.values.contains {
            $0.person != person && $0.role == role && $0.talent == talent && $0.until != nil
        }
    }
}

extension Field {
    public static let role = Field("role")
    public static let cohort = Field("cohort")
}
