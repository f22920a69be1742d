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
    /// The parts of its programme, in the order of `ProgrammePart`; nil, in cohorts from before there was a choice, for
    /// all.
    private var parts: [ProgrammePart]?
    /// The text of its template, where that is not built in: the cohort keeps its rules when the file is changed.
    public var ownTemplate: String?

    /// The parts of its programme.
    public var uses: Set<ProgrammePart> {
        get { Set(parts ?? ProgrammePart.allCases) }
        set { parts = ProgrammePart.allCases.filter(newValue.contains) }
    }

    public var outcome: ProgrammeOutcome { uses.contains(.readiness) ? .readiness : .clarification }

    public init(
        id: ID, name: String, programme: Phrase, template: String, participants: ParticipantWord = .talents,
        kickOff: Day, hoursPerDay: Double = 8, closedDays: ClosedDayRules = .danish, completionGoal: Int = 95,
        expectationGoal: Int = 80, finishedOn: Day? = nil, uses: Set<ProgrammePart>? = nil, ownTemplate: String? = nil
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
        parts = uses.map { uses in ProgrammePart.allCases.filter(uses.contains) }
        self.ownTemplate = ownTemplate
    }

    /// A new cohort on a programme, with its word for the participants, hours a day, goals and parts.
    ///
    /// - Parameter text: the template's own text, where it is not built in.
    public init(id: ID, name: String, on template: ProgrammeTemplate, kickOff: Day, text: String? = nil) {
        self.init(
            id: id, name: name, programme: template.name, template: template.key, participants: template.participants,
            kickOff: kickOff, hoursPerDay: template.hoursPerDay, completionGoal: template.completionGoal,
            expectationGoal: template.expectationGoal, uses: template.uses, ownTemplate: text)
    }
}

extension Workspace {
    /// The word for the participants of a cohort; that of a programme of talents if the cohort is not known.
    public func participants(of cohort: Cohort.ID?) -> ParticipantWord {
        cohort.flatMap { cohorts[$0] }?.participants ?? .talents
    }

    /// The word for these talents.
    func participants(among talents: [Talent.ID]) -> ParticipantWord {
        participants(of: talents.lazy.compactMap { self.talents[$0]?.cohort }.first)
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

    /// `et talent`
    public var one: Phrase {
        switch self {
        case .talents: Phrase("et talent", "a talent")
        case .participants: Phrase("en deltager", "a participant")
        }
    }

    /// `talentet`
    public var the: Phrase {
        switch self {
        case .talents: Phrase("talentet", "the talent")
        case .participants: Phrase("deltageren", "the participant")
        }
    }

    /// `talenterne`
    public var thePlural: Phrase {
        switch self {
        case .talents: Phrase("talenterne", "the talents")
        case .participants: Phrase("deltagerne", "the participants")
        }
    }

    /// `nyt talent`
    public var new: Phrase {
        switch self {
        case .talents: Phrase("nyt talent", "new talent")
        case .participants: Phrase("ny deltager", "new participant")
        }
    }
}
