import TalentDomain

/// The document of `spor template list --json`.
public struct TemplateListDocument: Encodable, Sendable {
    /// The version of the format: 1.
    public var version = 1
    public var templates: [TemplateDocument]

    public init(templates: [TemplateDocument]) { self.templates = templates }
}

/// A programme: what it uses, how long it lasts, and its working time.
public struct TemplateDocument: Encodable, Sendable {
    public struct Time: Encodable, Sendable {
        public let audience: String
        public let hours: Double
        public let days: Double
    }

    public let key: String
    public let name: [String: String]
    public let participants: String
    public let outcome: String
    @OrNull public private(set) var ambition: Int?
    public let uses: [String]
    public let weeks: Int
    public let activities: Int
    public let time: [Time]

    /// - Parameter kickOff: the day from which its length is counted.
    public init(of template: ProgrammeTemplate, from kickOff: Day) {
        let size = ProgrammeSize(of: template, kickOff: kickOff)
        key = template.key
        name = ["da": template.name.da, "en": template.name.en]
        participants = template.participants.rawValue
        outcome = template.outcome.rawValue
        ambition = template.ambition?.rawValue
        uses = ProgrammePart.allCases.filter(template.uses.contains).map(\.rawValue)
        weeks = size.weeks
        activities = size.activities
        time = size.budgets.map { Time(audience: $0.audience.rawValue, hours: $0.hours, days: $0.days) }
    }
}
