/// The people an activity is for.
public enum Audience: String, Hashable, Codable, CaseIterable, Sendable {
    /// Every participant of the cohort.
    case talents
    case lineManagers
    /// All participants, pair by pair: each pair chooses a day.
    case buddies
    case mentors, steeringGroup, internalConsultants, programmeLead
    /// Leaders who receive a participant for a career conversation or a practice.
    case hosts

    public var name: Phrase {
        switch self {
        case .talents: Phrase("Talenter", "Talents")
        case .lineManagers: Phrase("Nærmeste ledere", "Line managers")
        case .buddies: Phrase("Buddypar", "Buddy pairs")
        case .mentors: Phrase("Mentorer", "Mentors")
        case .steeringGroup: Phrase("Styregruppe", "Steering group")
        case .internalConsultants: Phrase("Interne konsulenter", "Internal consultants")
        case .programmeLead: Phrase("Programleder", "Programme lead")
        case .hosts: Phrase("Værter", "Hosts")
        }
    }
}
