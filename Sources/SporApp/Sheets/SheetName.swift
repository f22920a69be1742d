import TalentDomain

/// Every sheet that holds typed text, by name: so that a draft finds its way back to where it was typed.
public enum SheetName: Codable, Hashable, Sendable {
    case activity(Activity.ID?)
    case moveActivity(Activity.ID)
    case person(Talent.ID)
    case newTalent
    /// Somebody who is known becomes a talent, too.
    case knownTalent(Person.ID)
    case leave(Talent.ID)
    case goal(Talent.ID, Goal.ID?)
    case transition(Talent.ID, TransitionPoint.ID?, TransitionColumn)
    case planText(Talent.ID, PlanText)
    case learning(Talent.ID, LearningPoint.ID?)
    case protege(Talent.ID, Protege.ID?)
    case agree(Talent.ID)
    case task(Talent.ID, LeadershipTask.ID?)
    /// `activity`: the one of the programme that a new talk fulfils.
    case talk(Talent.ID, Meeting.ID?, activity: Activity.ID? = nil)
    case pairMeeting(BuddyPair.ID, Meeting.ID?)
    case note(Meeting.ID, NoteKind)
    case pair(BuddyPair.ID?)
    case readiness(Talent.ID, ReadinessJudgement.ID?)
    /// What was agreed at a meeting, by its place in the note.
    case agreement(Meeting.ID, Int?)
    case logEntry(Talent.ID, LogEntry.ID?)
    /// Somebody's details, whoever they are; nil: somebody new.
    case somebody(Person.ID?)
    /// `as`: which role is given, where it is a new one.
    case role(Person.ID, RoleAssignment.ID?, as: Role? = nil)
    /// Who takes over a role.
    case successor(RoleAssignment.ID)
    case bar(RoleAssignment.ID)
    /// The line to type into above the logbook; its text goes on in a sheet.
    case logLine(Talent.ID)
    case closingDraft(Talent.ID)
    case networkGroup(NetworkGroup.ID?)
    case newCohort
    case cohort(Cohort.ID)
    case importPeople
}

extension SheetName {
    /// Whom it is about, where its name says so. Once they are erased, nothing that is called after them is kept.
    public var subject: RecordKey? {
        switch self {
        case .person(let talent), .leave(let talent), .goal(let talent, _), .transition(let talent, _, _),
            .planText(let talent, _),
            .learning(let talent, _), .protege(let talent, _), .agree(let talent), .task(let talent, _),
            .talk(let talent, _, _),
            .readiness(let talent, _), .logEntry(let talent, _), .logLine(let talent), .closingDraft(let talent):
            RecordKey(talent)
        case .somebody(let person?), .role(let person, _, _), .knownTalent(let person): RecordKey(person)
        case .activity, .moveActivity, .newTalent, .pairMeeting, .note, .pair, .agreement, .somebody(nil), .bar,
            .successor, .networkGroup, .newCohort, .cohort,
            .importPeople:
            nil
        }
    }
}

/// Text that was being typed in a sheet and is not saved yet; readable by its author alone.
public struct Draft: Codable, Hashable, Sendable {
    public var sheet: SheetName
    /// The text of each field, by the field's id.
    public var texts: [String: String]
    /// Its author has seen it and gone away from it: it waits where it was typed, and is not brought up again.
    public var isLeft: Bool { left ?? false }
    /// Missing in what earlier versions kept.
    private var left: Bool?

    public init(sheet: SheetName, texts: [String: String], isLeft: Bool = false) {
        self.sheet = sheet
        self.texts = texts
        left = isLeft ? true : nil
    }

    /// The same text, gone away from.
    var asLeft: Draft { Draft(sheet: sheet, texts: texts, isLeft: true) }

    /// Characters typed in all.
    var length: Int { texts.values.reduce(0) { $0 + $1.count } }
}

extension SheetName {
    /// Whether its fields hold somebody's name and address.
    var showsName: Bool {
        switch self {
        case .person, .knownTalent, .somebody(_?): true
        default: false
        }
    }
}
