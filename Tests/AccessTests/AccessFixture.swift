import TalentDomain
import TalentFixtures

/// A cohort with one record for each row of the access table: Anne and all people with a role towards her. Every text
/// is a canary, a word that occurs nowhere else, so a screen that shows the word shows that record.
struct AccessFixture {
    static let today = SmallCohort.today
    static let winter = Day("2027-01-20")!  // a date of the calendar

    /// The viewers, in the order of the table's columns. "consultant-elsewhere" is another organisation's consultant,
    /// "cay" a talent of another pair.
    static let viewers = [
        "owner", "lead", "consultant", "consultant-elsewhere", "anne", "cay", "bo", "line-manager", "mentor",
        "steering", "stranger",
    ]

    static func viewer(_ name: String) -> Viewer {
        name == "owner" ? .owner(today: today) : Viewer(person: Person.ID(name), today: today)
    }

    private(set) var workspace = Workspace()
    private var order: [RecordKey] = []
    /// All records in the order in which they were added.
    var story: [Change] { order.compactMap { key in workspace[key].map { .adding($0) } } }
    /// The record of each canary, and the part that contains it.
    private(set) var canaries: [String: Canary] = [:]

    struct Canary: Hashable {
        enum Part: Hashable { case text, goal, withheld, comment }
        var record: RecordKey
        var part = Part.text
    }

    init(_ arrange: (inout AccessFixture) -> Void = { _ in }) {
        addPeople()
        addPlan()
        addLogbook()
        addMeetings()
        addReadiness()
        addTeaching()
        addOwnNotes()
        addSteering()
        arrange(&self)
    }

    mutating func add<Record: Stored>(_ record: Record) {
        if workspace[record.id] == nil { order.append(record.key) }
        workspace[record.id] = record
    }

    /// Changes an existing record.
    mutating func alter<Record: Stored>(_ id: RecordID<Record>, _ body: (inout Record) -> Void) {
        guard var record = workspace[id] else { return }
        body(&record)
        add(record)
    }

    private mutating func canary<Record: Stored>(_ id: RecordID<Record>, _ part: Canary.Part = .text) -> String {
        let word = "zq\(10 + canaries.count)x"
        canaries[word] = Canary(record: RecordKey(id), part: part)
        return word
    }

    /// The people of the small cohort, with a canary in an address and in a title.
    private mutating func addPeople() {
        workspace = SmallCohort(isWritten: false).workspace
        order = RecordKind.allCases.flatMap { kind in
            workspace.all.map(\.key).filter { $0.kind == kind }.sorted { $0.id < $1.id }
        }
        let email = canary("anne" as Person.ID), title = canary("modul" as Activity.ID)
        alter("anne" as Person.ID) { $0.email = email + "@nordby.example" }
        alter("modul" as Activity.ID) { $0.title = Phrase(title) }
        add(
            RoleAssignment(
                id: "volunteer", person: "mentor", role: .mentor, cohort: "hold",
                offer: MentorOffer(text: canary("volunteer" as RoleAssignment.ID), places: 3)))
        add(MentorWish(talent: "anne", text: canary(MentorWish.id(of: "anne")), on: Self.winter))
        let basis = OrganisationBasis.id(of: "Nordby", in: "hold")
        add(
            OrganisationBasis(
                cohort: "hold", organisation: "Nordby", competences: [canary(basis)], values: [canary(basis)],
                text: canary(basis)))
        let local = LocalPlan.id(of: "anne")
        add(
            LocalPlan(
                talent: "anne",
                points: [LocalPlan.Point(id: "p", what: canary(local), who: "Anne", note: canary(local))]))
        add(Attendance(id: "attendance", activity: "modul", talent: "anne", presence: .attended))
        add(
            Activity(
                id: "workshop", cohort: "hold", title: Phrase("Workshop"), kind: .lineManagerWorkshop,
                track: .supporting, audience: [.lineManagers], start: Self.winter, end: Self.winter, hours: 4,
                about: Phrase("")))
        add(
            Attendance(
                id: "guest", activity: "workshop", attendee: .guest("line-manager"), presence: .attended,
                catchUp: Attendance.CatchUp(what: canary("guest" as Attendance.ID))))
    }

    private mutating func addPlan() {
        let plan = DevelopmentPlan.id(of: "anne")
        func content(_ goal: String, _ text: String) -> PlanContent {
            var content = PlanContent()
            content.goals = [Goal(id: "goal", order: 1, level: .individual, text: goal)]
            content.texts[.motivation] = text
            content.transition = [TransitionPoint(id: "point", order: 1, column: .less, text: text)]
            content.learning = [LearningPoint(id: "learned", order: 1, text: text, source: "")]
            return content
        }
        let version: PlanRevision.ID = "version"
        add(
            PlanRevision(
                id: version, talent: "anne", number: 1, on: Self.winter,
                content: content(canary(version, .goal), canary(version)), agreedBy: ["anne"],
                comments: [PlanComment(by: "line-manager", text: canary(version, .comment))]))
        add(DevelopmentPlan(talent: "anne", isWorkingCopy: true, content: content(canary(plan, .goal), canary(plan))))
        let task: LeadershipTask.ID = "task"
        add(
            LeadershipTask(
                id: task, talent: "anne", text: canary(task), due: Self.today.adding(days: 7), outcome: canary(task)))
    }

    private mutating func addLogbook() {
        for (id, readers) in [
            ("private", []), ("for-buddy", [.buddy]), ("for-manager", [.lineManager]), ("for-mentor", [.mentor]),
            ("for-group", [.networkGroup]),
        ] as [(LogEntry.ID, Set<LogAudience>)] {
            add(
                LogEntry(
                    id: id, talent: "anne", at: Timestamp(seconds: 1_804_000_000), text: canary(id), sharedWith: readers
                ))
        }
        add(
            LogEntry(
                id: "from-host", talent: "anne", at: Timestamp(seconds: 1_804_000_000),
                text: canary("from-host" as LogEntry.ID), isHostConfidential: true))
    }

    private mutating func addMeetings() {
        func meet(_ id: Meeting.ID, _ kind: MeetingKind, _ talents: [Talent.ID], pair: BuddyPair.ID? = nil) {
            add(Meeting(id: id, kind: kind, talents: talents, pair: pair, heldOn: Self.winter))
        }
        func note(
            _ id: MeetingNote.ID, _ meeting: Meeting.ID, _ kind: NoteKind, by person: Person.ID?,
            _ agreements: Bool = false
        ) {
            let agreements = agreements ? [Agreement(text: canary(id), due: Self.today)] : []
            add(
                MeetingNote(
                    id: id, meeting: meeting, kind: kind, text: canary(id), agreements: agreements, writtenBy: person))
        }
        for number in 1...3 { meet(Meeting.ID("buddies-\(number)"), .buddyMeeting, ["anne", "bo"], pair: "pair") }
        note("outcome", "buddies-1", .buddyOutcome, by: "bo", true)
        note("closed", "buddies-1", .buddyClosed, by: "anne")
        note("outcome-for-hr", "buddies-2", .buddyOutcome, by: "bo", true)
        alter("outcome-for-hr" as MeetingNote.ID) { $0.isSharedWithHost = true }
        note("outcome-kept", "buddies-3", .buddyOutcome, by: nil, true)
        for id in ["mirror", "mirror-whole", "mirror-parts"] as [Meeting.ID] {
            meet(id, .mirrorInterview, ["anne"], pair: "pair")
            note(MeetingNote.ID(id.raw), id, .mirror, by: "bo")
        }
        alter("mirror-whole" as MeetingNote.ID) { ($0.forms, $0.isReleased) = ([$0.text: .theme], true) }
        let theme = workspace.notes["mirror-parts"]?.text ?? "",
            withheld = canary("mirror-parts" as MeetingNote.ID, .withheld)
        alter("mirror-parts" as MeetingNote.ID) {
            ($0.text, $0.forms, $0.isReleased) = ("\(theme)\n\(withheld)", [theme: .theme], true)
        }
        meet("shadowing", .shadowing, ["anne"], pair: "pair")
        note("feedback", "shadowing", .shadowing, by: "bo")
        meet("talk", .runningTalk, ["anne"])
        note("talk", "talk", .talk, by: "line-manager")
        meet("mentor-talk", .mentorTalk, ["anne"])
        note("mentor", "mentor-talk", .mentor, by: "mentor")
        meet("network", .networkGroup, ["anne", "cay"])
        alter("network" as Meeting.ID) { $0.group = "group" }
        note("network", "network", .network, by: "cay")
        meet("preparation", .preparation, ["anne"])
        note("preparation", "preparation", .talk, by: "anne")
        meet("career", .careerTalk, ["anne"])
        note("career", "career", .talk, by: "anne")
    }

    private mutating func addReadiness() {
        func judge(
            _ id: ReadinessJudgement.ID, _ judge: Judge, by person: Person.ID?, isShared: Bool,
            on day: Day = AccessFixture.today
        ) {
            add(
                ReadinessJudgement(
                    id: id, talent: "anne", on: day, purpose: .vertical, work: .nextLevel, performance: .satisfactory,
                    judge: judge, comment: canary(id),
                    isShared: isShared, writtenBy: person))
        }
        judge("agreed-kept", .together, by: nil, isShared: true, on: Self.winter)
        judge("own", .talent, by: "anne", isShared: false)
        judge("leaders", .lineManager, by: "line-manager", isShared: false)
        for (id, judge, writer) in [("step-own", Judge.talent, "anne"), ("step-leaders", .lineManager, "line-manager")]
            as [(StepAssessment.ID, Judge, Person.ID)]
        {
            add(
                StepAssessment(
                    id: id, talent: "anne", level: .chief, on: Self.today, judge: judge,
                    answers: (1...5).map { _ in .init(.underWay, example: canary(id)) }, writtenBy: writer))
        }
    }

    /// The two days of a module with what Anne tries between them, materials, her tick and her question.
    private mutating func addTeaching() {
        for (part, days) in [(1, -30), (2, 3)] {
            add(
                Activity(
                    id: Activity.ID("dag-\(part)"), cohort: "hold", title: Phrase("Dag \(part)"), kind: .moduleDay,
                    module: 1, part: part, track: .common, audience: [.talents], start: Self.today.adding(days: days),
                    end: Self.today.adding(days: days), hours: 8, about: Phrase("")))
        }
        let material = canary("modul" as Activity.ID)
        alter("modul" as Activity.ID) {
            $0.materials = [Material(id: "film", step: .watch, title: material, link: "https://nordby.example/film")]
        }
        add(Prepared(id: "prepared", activity: "modul", talent: "anne", on: Self.today))
        let practice: PracticeTask.ID = "practice", question: TeacherQuestion.ID = "question"
        add(
            PracticeTask(
                id: practice, talent: "anne", module: 1, plan: canary(practice), outcome: canary(practice),
                on: Self.winter))
        add(
            TeacherQuestion(
                id: question, cohort: "hold", activity: "modul", talent: "anne",
                at: Timestamp(seconds: 1_804_000_000), text: canary(question)))
    }

    private mutating func addSteering() {
        add(
            Activity(
                id: "styregruppe", cohort: "hold", title: Phrase("Styregruppemøde 1"), kind: .steeringMeeting,
                track: .supporting, audience: [.steeringGroup], start: Self.winter, end: Self.winter, hours: 2,
                about: Phrase("")))
        let item: SteeringItem.ID = "punkt"
        add(
            SteeringItem(
                id: item, cohort: "hold", activity: "styregruppe", order: 1, aim: .decision, text: canary(item),
                decision: canary(item), inCharge: "HR", due: Self.today))
        add(
            SteeringSnapshot(cohort: "hold", activity: "styregruppe", on: Self.winter, figures: SteeringFigures()))
    }

    private mutating func addOwnNotes() {
        for (id, writer, subject) in [
            ("note-of-lead", "lead", .talent("anne")), ("note-of-owner", nil, .talent("anne")),
            ("note-of-consultant", "consultant", .activity("modul")), ("note-on-cohort", "lead", .cohort("hold")),
            ("words-of-talent", "anne", .talk("anne", RecordKey(kind: .activity, id: "samtale"))),
            ("words-of-manager", "line-manager", .talk("anne", RecordKey(kind: .activity, id: "samtale"))),
        ] as [(OwnNote.ID, Person.ID?, OwnNote.Subject)] {
            add(
                OwnNote(
                    id: id, writer: writer, about: subject, at: Timestamp(seconds: 1_804_000_000), text: canary(id)))
        }
    }

    // MARK: Variants for single rows

    /// The plan is kept for Anne: it is no working copy, and its version has the same content.
    mutating func keepPlan() {
        alter(DevelopmentPlan.id(of: "anne")) { $0.isWorkingCopy = false }
        let content = workspace.plan(of: "anne")?.content ?? PlanContent()
        alter("version" as PlanRevision.ID) { $0.content = content }
    }

    mutating func withhold() { alter(DevelopmentPlan.id(of: "anne")) { $0.content.isWithheldFromBuddy = true } }
    mutating func showMentor() { alter(DevelopmentPlan.id(of: "anne")) { $0.content.isSharedWithMentor = true } }
    mutating func share(_ id: ReadinessJudgement.ID) { alter(id) { $0.isShared = true } }

    mutating func share(_ id: StepAssessment.ID) { alter(id) { $0.isShared = true } }

    mutating func shareSteps() {
        share("step-own" as StepAssessment.ID)
        share("step-leaders" as StepAssessment.ID)
    }

    mutating func shareBoth() {
        share("own" as ReadinessJudgement.ID)
        share("leaders" as ReadinessJudgement.ID)
    }

    mutating func propose() {
        shareBoth()
        let word = canary("proposal" as ReadinessJudgement.ID)
        add(
            ReadinessJudgement(
                id: "proposal", talent: "anne", on: Self.today, purpose: .vertical, work: .nextLevel,
                performance: .satisfactory, judge: .together, comment: word,
                isShared: false, writtenBy: "anne"))
    }

    mutating func agree() {
        propose()
        share("proposal" as ReadinessJudgement.ID)
    }
}
