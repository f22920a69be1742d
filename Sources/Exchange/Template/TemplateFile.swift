import TalentDomain

/// A programme template as its TOML file has it.
struct TemplateFile: Decodable {
    var key: String
    var name: Phrase
    var about: Phrase
    var participants: Choice<ParticipantWord>?
    var outcome: Choice<ProgrammeOutcome>?
    /// 1, 2 or 3.
    var ambition: Int?
    /// Parts that no activity shows, such as network groups that choose their own meetings.
    var besides: [Choice<ProgrammePart>]?
    var guide: [GuideEntry]?
    var hoursPerDay: Number?
    var completionGoal: Int?
    var expectationGoal: Int?
    var competence: [CompetenceEntry]?
    var module: [ModuleEntry]?
    var future: [Phrase]?
    var ruling: [RulingEntry]?
    var activity: [ActivityEntry]

    struct CompetenceEntry: Decodable {
        var number: Int
        var name: Phrase
        var about: Phrase?
    }

    struct GuideEntry: Decodable {
        var kind: Choice<MeetingKind>
        var intro: Phrase
        var questions: [Phrase]
    }

    struct ModuleEntry: Decodable {
        var number: Int
        var competence: Int?
        var title: Phrase
        var product: Phrase
        /// The parts of the product, if it is not one text.
        var parts: [Phrase]?
    }

    struct RulingEntry: Decodable {
        var text: Phrase
        var source: String
    }

    /// The common part of one or several activities; each `when` is one of them.
    struct ActivityEntry: Decodable {
        var id: String
        var kind: Choice<ActivityKind>
        var track: Choice<Track>
        var audience: [Choice<Audience>]
        var module: Int?
        /// The length: one of these two.
        var days: Number?
        var hours: Number?
        var title: Phrase?
        var about: Phrase?
        var beforehand: Phrase?
        var afterwards: Phrase?
        var source: String?
        var ruling: Phrase?
        var checks: [Phrase]?
        var voluntary: Bool?
        var when: [WhenEntry]
    }

    /// The rule for one activity's dates, and its differences from the rest of the entry.
    struct WhenEntry: Decodable {
        var id: String?
        var module: Int?
        var part: Int?
        var title: Phrase?
        var about: Phrase?
        var beforehand: Phrase?
        var afterwards: Phrase?
        var ruling: Phrase?

        var kickOff: Bool?
        var after: String?
        var before: String?
        var dayAfter: String?
        var midway: [String]?
        var between: [String]?
        var days: Int?
        var weeks: Int?
        var months: Int?
        var lasting: Int?
        var ideally: Int?
        var within: [Int]?
        var share: Int?
        var of: Int?
    }
}

/// A word of a fixed list. The error for another word names the list.
struct Choice<Value>: Decodable
where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    let value: Value

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let word = try container.decode(String.self)
        guard let value = Value(rawValue: word) else {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath, debugDescription: "",
                    underlyingError: ExplainedError(
                        phrase: Phrase(
                            "»\(word)« kendes ikke. Vælg én af: \(known).",
                            "“\(word)” is not recognised. Choose one of: \(known)."))))
        }
        self.value = value
    }
}

/// A number that may be written with or without decimals.
struct Number: Decodable {
    let value: Double

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let whole = try? container.decode(Int.self) {
            value = Double(whole)
        } else {
            value = try container.decode(Double.self)
        }
    }
}
