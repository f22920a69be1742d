import TalentDomain

/// The names of all forms with typed text, by which a draft is shown again where it was typed.
public enum SheetName: Codable, Hashable, Sendable {
    case activity(Activity.ID?)
    case moveActivity(Activity.ID)
    /// All that is to come from an activity's day on.
    case shift(Activity.ID)
    case cancelActivity(Activity.ID)
    case copyActivity(Activity.ID)
    /// The activity's length.
    case stretch(Activity.ID)
    /// The form for an agreement with somebody who was absent.
    case catchUp(Attendance.ID)
    case moveSeveral([Activity.ID])
    case cancelSeveral([Activity.ID])
    case editSeveral([Activity.ID])
    case person(Talent.ID)
    case newTalent
    /// A known person becomes a talent as well.
    case knownTalent(Person.ID)
    case leave(Talent.ID)
    case goal(Talent.ID, Goal.ID?)
    case transition(Talent.ID, TransitionPoint.ID?, TransitionColumn)
    case planText(Talent.ID, PlanText)
    case learning(Talent.ID, LearningPoint.ID?)
    case protege(Talent.ID, Protege.ID?)
    case product(Talent.ID, module: Int)
    case ground(Talent.ID, TrainingGround.ID?)
    case agree(Talent.ID)
    case task(Talent.ID, LeadershipTask.ID?)
    /// `activity`: the activity that a new talk fulfils.
    case talk(Talent.ID, Meeting.ID?, activity: Activity.ID? = nil)
    case pairMeeting(BuddyPair.ID, Meeting.ID?)
    case networkMeeting(NetworkGroup.ID, Meeting.ID?)
    case note(Meeting.ID, NoteKind)
    /// The note of a talk, with the viewer's own words before it added.
    case noteWithOwnWords(Meeting.ID)
    case pair(BuddyPair.ID?)
    case readiness(Talent.ID, ReadinessJudgement.ID?)
    /// The example to a statement of »Er du klar til trinet?«, by its place.
    case stepExample(Talent.ID, Int)
    /// A new goal, and a new point of the transition, out of what the programme says about a level.
    case proposedGoal(Talent.ID, GoalProposal)
    case proposedPoint(Talent.ID, TransitionColumn, String)
    /// A new training ground of that kind.
    case proposedGround(Talent.ID, String)
    /// The answers of both to »Er du klar til trinet?«, which the owner enters.
    case stepAnswers(Talent.ID)
    /// A new leadership task out of an agreement of a talk, by its text.
    case agreedTask(Talent.ID, Meeting.ID, String)
    /// An agreement of a meeting, by its index in the note.
    case agreement(Meeting.ID, Int?)
    case logEntry(Talent.ID, LogEntry.ID?)
    /// A person's data; nil for a new person.
    case somebody(Person.ID?)
    /// `as`: the role that is given, if it is a new one.
    case role(Person.ID, RoleAssignment.ID?, as: Role? = nil)
    /// The person who takes over a role.
    case successor(RoleAssignment.ID)
    case bar(RoleAssignment.ID)
    /// The line above the logbook; its text can be continued in a form.
    case logLine(Talent.ID)
    case closingDraft(Talent.ID)
    case networkGroup(NetworkGroup.ID?)
    case mentorWish(Talent.ID)
    /// A volunteer of the mentor corps; nil for a new one.
    case mentorOffer(Person.ID, RoleAssignment.ID?)
    case newCohort
    case cohort(Cohort.ID)
    case importPeople
    /// A paper as a file.
    case print
    case spreadsheet
    case calendar
    case invitation
    /// One of the viewer's own notes; nil for a new one.
    /// `answering`: the question that is written below what is there.
    case ownNote(OwnNote.Subject, OwnNote.ID?, answering: String? = nil)
    /// A question that one of the two people of a talk adds, by its index.
    case talkQuestion(Meeting.ID, Int?)
    /// A material of an activity; nil for a new one.
    case material(Activity.ID, Material.ID?)
    case practice(Talent.ID, module: Int)
    /// A point of the plan for the local talent environment; nil for a new one.
    case localPoint(Talent.ID, String?)
    /// The competences and the leadership basis of an organisation.
    case organisationBasis(Cohort.ID, String)
    /// The viewer's question to the teacher; nil for a new one.
    case question(Activity.ID, TeacherQuestion.ID?)
    case answerQuestion(TeacherQuestion.ID)
    /// A point of a steering group meeting's agenda; nil for a new one.
    case steeringItem(Activity.ID, SteeringItem.ID?)
    case steeringDecision(SteeringItem.ID)
}

/// The first values of a new goal.
public struct GoalProposal: Codable, Hashable, Sendable {
    var text = ""
    var competence = ""
    var measure = ""
}

extension SheetName {
    /// The subject, if the name contains one. When the subject is erased, its drafts are too.
    public var subject: RecordKey? {
        switch self {
        case .person(let talent), .leave(let talent), .goal(let talent, _), .transition(let talent, _, _),
            .planText(let talent, _),
            .learning(let talent, _), .protege(let talent, _), .product(let talent, _), .ground(let talent, _),
            .agree(let talent), .task(let talent, _),
            .talk(let talent, _, _),
            .readiness(let talent, _), .stepExample(let talent, _), .proposedGoal(let talent, _),
            .proposedPoint(let talent, _, _), .proposedGround(let talent, _), .stepAnswers(let talent),
            .agreedTask(let talent, _, _),
            .logEntry(let talent, _), .logLine(let talent), .closingDraft(let talent),
            .mentorWish(let talent), .practice(let talent, _), .localPoint(let talent, _):
            RecordKey(talent)
        case .somebody(let person?), .role(let person, _, _), .knownTalent(let person), .mentorOffer(let person, _):
            RecordKey(person)
        case .ownNote(let subject, _, _): subject.key
        case .activity, .moveActivity, .shift, .cancelActivity, .copyActivity, .stretch, .catchUp, .moveSeveral,
            .cancelSeveral,
            .editSeveral, .newTalent, .pairMeeting, .networkMeeting, .note, .pair,
            .agreement, .somebody(nil), .bar,
            .successor, .networkGroup, .newCohort, .cohort,
            .importPeople, .print, .spreadsheet, .calendar, .invitation, .material, .question, .answerQuestion,
            .steeringItem, .steeringDecision, .organisationBasis, .talkQuestion,
            .noteWithOwnWords:
            nil
        }
    }
}

extension SheetName {
    /// The form for a meeting of a pair or a network group; nil for a new one.
    static func meeting(of circle: MeetingCircle.ID, _ meeting: Meeting.ID?) -> SheetName {
        switch circle {
        case .pair(let pair): .pairMeeting(pair, meeting)
        case .group(let group): .networkMeeting(group, meeting)
        }
    }
}

/// A text that was typed in a form and not saved; only its author can read it.
public struct Draft: Codable, Hashable, Sendable {
    public var sheet: SheetName
    /// The text of each field by the field's id.
    public var texts: [String: String]
    /// Its author has seen it and left it: it stays where it was typed, and is not shown by itself again.
    public var isLeft: Bool { left ?? false }
    /// Missing in drafts of earlier releases.
    private var left: Bool?

    public init(sheet: SheetName, texts: [String: String], isLeft: Bool = false) {
        self.sheet = sheet
        self.texts = texts
        left = isLeft ? true : nil
    }

    /// The same draft, marked as left by its author.
    var asLeft: Draft { Draft(sheet: sheet, texts: texts, isLeft: true) }

    /// The total number of characters.
    var length: Int { texts.values.reduce(0) { $0 + $1.count } }
}

extension SheetName {
    /// Whether the fields contain a person's name and address.
    var showsName: Bool {
        switch self {
        case .person, .knownTalent, .somebody(_?): true
        default: false
        }
    }
}

extension SheetName {
    /// People of other cohorts whom the form is about, or offers to choose.
    var peopleNeeded: Focus {
        switch self {
        case .newTalent, .person, .somebody(nil), .successor: Focus(search: .choices)
        case .knownTalent(let person), .somebody(let person?), .role(let person, _, _), .mentorOffer(let person, _):
            Focus(people: [person], search: .choices)
        default: Focus()
        }
    }
}
