/// All records of a store, or those that a viewer may see.
public struct Workspace: Equatable, Sendable {
    public var people: [Person.ID: Person] = [:]
    public var cohorts: [Cohort.ID: Cohort] = [:]
    public var roles: [RoleAssignment.ID: RoleAssignment] = [:]
    public var activities: [Activity.ID: Activity] = [:]
    public var talents: [Talent.ID: Talent] = [:]
    public var pairs: [BuddyPair.ID: BuddyPair] = [:]
    public var networkGroups: [NetworkGroup.ID: NetworkGroup] = [:]
    public var attendances: [Attendance.ID: Attendance] = [:]
    public var plans: [DevelopmentPlan.ID: DevelopmentPlan] = [:]
    public var revisions: [PlanRevision.ID: PlanRevision] = [:]
    public var tasks: [LeadershipTask.ID: LeadershipTask] = [:]
    public var meetings: [Meeting.ID: Meeting] = [:]
    public var notes: [MeetingNote.ID: MeetingNote] = [:]
    public var mentorWishes: [MentorWish.ID: MentorWish] = [:]
    public var readiness: [ReadinessJudgement.ID: ReadinessJudgement] = [:]
    public var stepAssessments: [StepAssessment.ID: StepAssessment] = [:]
    public var organisationBases: [OrganisationBasis.ID: OrganisationBasis] = [:]
    public var localPlans: [LocalPlan.ID: LocalPlan] = [:]
    public var logEntries: [LogEntry.ID: LogEntry] = [:]
    public var prepared: [Prepared.ID: Prepared] = [:]
    public var practiceTasks: [PracticeTask.ID: PracticeTask] = [:]
    public var questions: [TeacherQuestion.ID: TeacherQuestion] = [:]
    public var ownNotes: [OwnNote.ID: OwnNote] = [:]
    public var steeringItems: [SteeringItem.ID: SteeringItem] = [:]
    public var steeringSnapshots: [SteeringSnapshot.ID: SteeringSnapshot] = [:]
    public var accessKeys: [AccessKey.ID: AccessKey] = [:]
    /// The unreadable records, sorted by kind and id.
    public var unread: [UnreadRecord] = []
    /// Facts about records that were not read.
    public var outline = Outline()
    /// The viewer's roles, computed once for reading; nil while the data may change.
    var knownRoles: KnownRoles?

    public init() {}

    public subscript<Record: Stored>(id: RecordID<Record>) -> Record? {
        get { self[keyPath: Record.table][id] }
        set { self[keyPath: Record.table][id] = newValue }
    }

    /// All records of all kinds, in no particular order.
    public var all: [any Stored] {
        RecordKind.allCases.flatMap { records(of: $0.type) }
    }

    private func records<Record: Stored>(of type: Record.Type) -> [any Stored] {
        Array(self[keyPath: Record.table].values)
    }

    public subscript(key: RecordKey) -> (any Stored)? { record(key, as: key.kind.type) }

    private func record<Record: Stored>(_ key: RecordKey, as type: Record.Type) -> (any Stored)? {
        self[RecordID<Record>(key.id)]
    }

    public func contains(_ key: RecordKey) -> Bool { self[key] != nil }
}

/// The kinds, ordered so that each comes after those it refers to.
public enum RecordKind: String, Codable, Sendable, CaseIterable {
    case person, cohort, activity, talent, role, pair, networkGroup, attendance, plan, revision, task, meeting, note,
        readiness, stepAssessment, localPlan, organisationBasis, logEntry, mentorWish, prepared, practiceTask, question,
        ownNote,
        steeringItem,
        steeringSnapshot
    case accessKey

    public var type: any Stored.Type {
        switch self {
        case .person: Person.self
        case .cohort: Cohort.self
        case .activity: Activity.self
        case .talent: Talent.self
        case .role: RoleAssignment.self
        case .pair: BuddyPair.self
        case .networkGroup: NetworkGroup.self
        case .attendance: Attendance.self
        case .plan: DevelopmentPlan.self
        case .revision: PlanRevision.self
        case .task: LeadershipTask.self
        case .meeting: Meeting.self
        case .note: MeetingNote.self
        case .readiness: ReadinessJudgement.self
        case .stepAssessment: StepAssessment.self
        case .localPlan: LocalPlan.self
        case .organisationBasis: OrganisationBasis.self
        case .logEntry: LogEntry.self
        case .mentorWish: MentorWish.self
        case .prepared: Prepared.self
        case .practiceTask: PracticeTask.self
        case .question: TeacherQuestion.self
        case .ownNote: OwnNote.self
        case .steeringItem: SteeringItem.self
        case .steeringSnapshot: SteeringSnapshot.self
        case .accessKey: AccessKey.self
        }
    }
}

/// The kind and id of a record.
public struct RecordKey: Hashable, Codable, Sendable {
    public var kind: RecordKind
    public var id: String

    public init(kind: RecordKind, id: String) {
        self.kind = kind
        self.id = id
    }

    public init<Record: Stored>(_ id: RecordID<Record>) {
        self.init(kind: Record.kind, id: id.raw)
    }
}
