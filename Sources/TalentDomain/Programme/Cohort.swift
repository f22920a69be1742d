/// One run of a programme, with dates and people.
public struct Cohort: Hashable, Codable, Sendable, Identifiable {
    public typealias ID = RecordID<Cohort>

    public var id: ID
    /// The cohort's name: "Hold 3".
    public var name: String
    /// The programme's name, kept here so that the cohort can be shown without its template.
    public var programme: Phrase
    /// The key of its template: "talent-nord".
    public var template: String
    public var participants: ParticipantWord
    public var kickOff: Day
    /// The hours of a working day in the time budget: 8 in Talent Nord, 7.4 by Danish agreements.
    public var hoursPerDay: Double
    public var closedDays: ClosedDayRules
    /// The percentage of talents who should complete the programme.
    public var completionGoal: Int
    /// The percentage of answers that should say that the programme met expectations.
    public var expectationGoal: Int
    public var finishedOn: Day?

    public init(
        id: ID, name: String, programme: Phrase, template: String, participants: ParticipantWord = .talents,
        kickOff: Day, hoursPerDay: Double = 8, closedDays: ClosedDayRules = .danish, completionGoal: Int = 95,
        expectationGoal: Int = 80, finishedOn: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.programme = programme
        self.template = template
        self.participants = participants
        self.kickOff = kickOff
        self.hoursPerDay = hoursPerDay
        self.closedDays = closedDays
        self.completionGoal = completionGoal
        self.expectationGoal = expectationGoal
        self.finishedOn = finishedOn
    }
}

/// The programme's word for its participants.
public enum ParticipantWord: String, Hashable, Codable, CaseIterable, Sendable {
    case talents, participants

    public var singular: Phrase {
        switch self {
        case .talents: Phrase("talent", "talent")
        case .participants: Phrase("deltager", "participant")
        }
    }

    public var plural: Phrase {
        switch self {
        case .talents: Phrase("talenter", "talents")
        case .participants: Phrase("deltagere", "participants")
        }
    }
}
