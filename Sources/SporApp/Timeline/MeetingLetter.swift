import TalentDomain

/// A short word for a kind of meeting, and the letter that marks it in a talent's row of the timeline.
enum MeetingLetter: CaseIterable {
    case talk, buddyMeeting, managementTeam, mentor, mirror, shadowing

    init?(of kind: MeetingKind) {
        switch kind {
        case .expectationTalk, .runningTalk, .closingTalk, .followUp: self = .talk
        case .buddyMeeting: self = .buddyMeeting
        case .leaderGroupMeeting: self = .managementTeam
        case .mentorTalk: self = .mentor
        case .mirrorInterview: self = .mirror
        case .shadowing: self = .shadowing
        case .preparation, .careerTalk, .networkGroup, .consultantTalk: return nil
        }
    }

    /// The letters of the meetings that the programme has.
    static func used(in context: Context) -> [MeetingLetter] {
        let uses = context.navigation.uses
        return allCases.filter { letter in
            switch letter {
            case .talk: true
            case .buddyMeeting: uses.contains(.buddies)
            case .managementTeam: uses.contains(.leaderGroup)
            case .mentor: uses.contains(.mentors)
            case .mirror: uses.contains(.leaderMirror)
            case .shadowing: uses.contains(.shadowing)
            }
        }
    }

    var letter: Phrase {
        switch self {
        case .talk: Phrase("s", "c")
        case .buddyMeeting: Phrase("b")
        case .managementTeam: Phrase("g", "t")
        case .mentor: Phrase("m")
        case .mirror: Phrase("p", "r")
        case .shadowing: Phrase("k", "s")
        }
    }

    var name: Phrase {
        switch self {
        case .talk: Phrase("samtale", "conversation")
        case .buddyMeeting: Phrase("buddymøde", "buddy meeting")
        case .managementTeam: Phrase("ledergruppe", "management team")
        case .mentor: Phrase("mentor", "mentor")
        case .mirror: Phrase("lederspejl", "leader mirror")
        case .shadowing: Phrase("skyggepraktik", "shadowing")
        }
    }
}
