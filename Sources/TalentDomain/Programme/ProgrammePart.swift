/// A part that a programme may have. Screens, figures and overdue items show only the parts of the cohort's programme.
public enum ProgrammePart: String, Hashable, Codable, CaseIterable, Sendable {
    case buddies, leaderMirror, shadowing, leaderGroup, mentors, networkGroups
    /// The programme ends in a joint judgement of readiness; without it, in a clarification of the way forward.
    case readiness

    public var name: Phrase {
        switch self {
        case .buddies: Phrase("Buddypar", "Buddy pairs")
        case .leaderMirror: Phrase("Lederspejl", "Leader mirror")
        case .shadowing: Phrase("Skyggepraktik", "Shadowing")
        case .leaderGroup: Phrase("Ledergruppemøder", "Management team meetings")
        case .mentors: Phrase("Mentorer", "Mentors")
        case .networkGroups: Phrase("Netværksgrupper", "Network groups")
        case .readiness: Phrase("Parathed", "Readiness")
        }
    }

    /// The part that an activity of a kind belongs to; nil for a kind that every programme may have.
    init?(of kind: ActivityKind) {
        switch kind {
        case .buddyMeeting: self = .buddies
        case .leaderMirror: self = .leaderMirror
        case .shadowing: self = .shadowing
        case .leaderGroupMeeting: self = .leaderGroup
        case .mentorTalk: self = .mentors
        case .networkMeeting: self = .networkGroups
        default: return nil
        }
    }
}

/// The result that a programme leads to.
public enum ProgrammeOutcome: String, Hashable, Codable, CaseIterable, Sendable {
    case readiness, clarification

    public var name: Phrase {
        switch self {
        case .readiness: Phrase("vurdering af parathed", "an assessment of readiness")
        case .clarification: Phrase("afklaring af vejen videre", "a clarification of the way forward")
        }
    }
}

/// How large a step a programme is for those who take part and for the organisation (DNL, ambitionsniveauer).
public enum AmbitionLevel: Int, Hashable, Codable, CaseIterable, Sendable {
    case clarification = 1, preLeader, individual

    public var name: Phrase {
        switch self {
        case .clarification: Phrase("afklaring", "clarification")
        case .preLeader: Phrase("førlederkursus", "pre-leader course")
        case .individual: Phrase("individuelt forløb", "individual course")
        }
    }
}
