/// How far somebody is with one statement about a leadership level.
public enum StepAnswer: String, Codable, Sendable, CaseIterable {
    case practising, underWay, confident

    public var name: Phrase {
        switch self {
        case .practising: Phrase("øver mig", "practising")
        case .underWay: Phrase("på vej", "on the way")
        case .confident: Phrase("sikker", "confident")
        }
    }
}

/// The answers to the five statements about the level that a talent aims at: the talent's own, or those of the line
/// manager about the talent ("Er du klar til trinet?", PPT's foreword and its lists of expectations).
public struct StepAssessment: Stored {
    /// The answer to one statement.
    public struct Answer: Codable, Hashable, Sendable {
        /// Nil until it is given.
        public var step: StepAnswer?
        /// An example in own words; may be empty.
        public var example: String

        public init(_ step: StepAnswer? = nil, example: String = "") {
            self.step = step
            self.example = example
        }
    }

    /// The number of statements about each level, one for each critical competence.
    public static let statementCount = 5

    public var id: RecordID<StepAssessment>
    public var talent: Talent.ID
    /// The level that the statements are about.
    public var level: Level
    /// From 1. The talent and the line manager answer once in each round.
    public var round: Int
    /// The day of the last answer.
    public var on: Day
    /// The talent or the line manager; never both together.
    public var judge: Judge
    /// One for each statement, in the order of the level's competences.
    public var answers: [Answer]
    /// Whether its writer is ready to share it.
    public var isShared: Bool
    /// The person who wrote it. Nil if the owner of the store entered it, who has discussed it with both.
    public var writtenBy: Person.ID?

    public init(
        id: ID, talent: Talent.ID, level: Level, round: Int = 1, on day: Day, judge: Judge,
        answers: [Answer] = Array(repeating: Answer(), count: StepAssessment.statementCount), isShared: Bool = false,
        writtenBy: Person.ID? = nil
    ) {
        self.id = id
        self.talent = talent
        self.level = level
        self.round = round
        on = day
        self.judge = judge
        self.answers = answers
        self.isShared = isShared
        self.writtenBy = writtenBy
    }

    /// The number of statements that are answered, 0–5.
    public var answeredCount: Int { answers.count { $0.step != nil } }
    public var isComplete: Bool { answeredCount == Self.statementCount }

    public static var kind: RecordKind { .stepAssessment }
    public static var table: WritableKeyPath<Workspace, [ID: StepAssessment]> { \.stepAssessments }
    public static var words: (one: Phrase, many: Phrase) {
        (
            Phrase("svar på »Er du klar til trinet?«", "set of answers to “Are you ready for the step?”"),
            Phrase("svar på »Er du klar til trinet?«", "sets of answers to “Are you ready for the step?”")
        )
    }

    public static func summary(of edit: Edit<StepAssessment>, in workspace: Workspace) -> Phrase {
        if let old = edit.old, let new = edit.new, old.isShared != new.isShared {
            return new.isShared
                ? Phrase(
                    "Markerede sine svar på »Er du klar til trinet?« som klar til deling",
                    "Marked their answers to “Are you ready for the step?” as ready to share")
                : Phrase(
                    "Trak delingen af sine svar på »Er du klar til trinet?« tilbage",
                    "Stopped sharing their answers to “Are you ready for the step?”")
        }
        return edit.phrase(
            ("Svarede på", "Ændrede svar på", "Slettede svar på"),
            ("Answered", "Changed answers to", "Deleted answers to")
        ) {
            let name = workspace.name(of: $0.talent)
            return Phrase(
                "»Er du klar til trinet?« for \(name)", "“Are you ready for the step?” for \(name)")
        }
    }

    public var references: [RecordKey] { [RecordKey(talent)] + (writtenBy.map { [RecordKey($0)] } ?? []) }
}

extension StepAssessment {
    public func faults(in workspace: Workspace) -> [Fault] {
        if level == .employee || judge == .together || answers.count != Self.statementCount {
            return [Fault(.stepAnswers, Phrase("Svarene passer ikke til et trin.", "The answers do not fit a step."))]
        }
        if isShared, !isComplete {
            return [
                Fault(
                    .stepAnswers,
                    Phrase(
                        "Svar på alle fem udsagn, før du deler. \(Self.statementCount - answeredCount) mangler.",
                        "Answer all five statements before you share. \(Self.statementCount - answeredCount) to go."))
            ]
        }
        return []
    }

    public func faults(replacing old: StepAssessment?, in workspace: Workspace) -> [Fault] {
        guard old == nil else { return faults(in: workspace) }
        let others = workspace.stepAssessments.values.filter { $0.talent == talent && $0.id != id }
        // The second of two sets that the owner enters belongs to the round that the first one has opened.
        let isSecond =
            writtenBy == nil
            && others.contains { ($0.round, $0.judge) == (round, judge.other) && $0.writtenBy == nil }
        if round != workspace.stepRound(of: talent), !isSecond {
            return [
                Fault(
                    .stepAnswers,
                    Phrase(
                        "Der er kommet en ny runde. Gå tilbage, og begynd på den.",
                        "A new round has begun. Go back and start on that one."))
            ]
        }
        if others.contains(where: { ($0.round, $0.judge, $0.writtenBy) == (round, judge, writtenBy) }) {
            return [
                Fault(
                    .stepAnswers,
                    Phrase(
                        "Du har allerede svaret i denne runde. Ret dine svar i stedet.",
                        "You have already answered in this round. Change your answers instead."))
            ]
        }
        if others.contains(where: { $0.round == round && ($0.writtenBy == nil) != (writtenBy == nil) }) {
            return [
                Fault(
                    .stepAnswers,
                    writtenBy == nil
                        ? Phrase(
                            "I denne runde svarer de selv, hver med sit login.",
                            "In this round, the two answer themselves, each with their own login.")
                        : Phrase(
                            "Svarene i denne runde er tastet ind for jer.",
                            "The answers of this round have been entered for you."))
            ]
        }
        if let level = others.first(where: { $0.round == round })?.level, level != self.level {
            return [
                Fault(
                    .stepAnswers,
                    Phrase(
                        "I denne runde svarer I om trinet \(level.name.da).",
                        "In this round, your answers are about the step \(level.name.en)."))
            ]
        }
        return faults(in: workspace)
    }

    public func subject(in workspace: Workspace) -> AccessSubject {
        let isOpen = workspace.isOpen(self)
        return AccessSubject(
            category: isOpen ? .stepShared : .stepOwn, talents: [talent], holders: isOpen ? .all : .on(on),
            writer: writtenBy, isKeptByWriter: true, judges: judge.role.map { [$0] } ?? [],
            ownerLimit: writtenBy == nil ? nil : .read)
    }

    public static func may(
        _ viewer: Viewer, make edit: Edit<StepAssessment>, _ before: Workspace, _ after: Workspace
    ) -> Bool {
        Permission.mayAssess(viewer, edit, before, after)
    }
}

extension Field {
    public static let stepAnswers = Field("stepAnswers")
    public static let example = Field("example")
}
