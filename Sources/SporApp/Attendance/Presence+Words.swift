import TalentDomain

extension Presence {
    static let all: [Presence] =
        [.invited, .accepted] + AbsenceReason.allCases.map(Presence.declined) + [.attended]
        + AbsenceReason.allCases.map(Presence.absent)

    /// The sign, as in the table of the attendance: a letter tells the reason of an absence.
    var sign: Phrase {
        switch self {
        case .invited: Phrase("?")
        case .accepted: Phrase("○")
        case .attended: Phrase("●")
        case .declined(let reason), .absent(let reason): reason.letter
        }
    }

    var name: Phrase {
        switch self {
        case .invited: Phrase("mangler svar", "no answer yet")
        case .accepted: Phrase("kommer", "is coming")
        case .declined(let reason): Phrase("nej, \(reason.name.da)", "no, \(reason.name.en)")
        case .attended: Phrase("var med", "attended")
        case .absent(let reason): Phrase("fravær, \(reason.name.da)", "absent, \(reason.name.en)")
        }
    }

    /// The value after Space: before the day an answer, from that day on an attendance.
    func next(isPast: Bool) -> Presence {
        switch self {
        case .attended: .absent(.unknown)
        case .invited, .accepted, .declined, .absent:
            if isPast {
                .attended
            } else if self == .invited {
                .accepted
            } else if self == .accepted {
                .declined(.unknown)
            } else {
                .invited
            }
        }
    }
}
