@testable import TalentDomain

/// Makes random changes of every kind, valid and invalid ones, the same for the same seed.
struct RandomChanges {
    var random: SeededNumbers
    private var made = 0

    init(seed: UInt64) { random = SeededNumbers(seed: seed) }

    mutating func change(in workspace: Workspace) -> Change {
        if Int.random(in: 0..<12, using: &random) == 0 {
            return .several(
                (0..<Int.random(in: 0...4, using: &random)).map { _ in single(in: workspace) },
                what: Phrase("Flere", "Several"))
        }
        return single(in: workspace)
    }

    private mutating func single(in workspace: Workspace) -> Change {
        switch Int.random(in: 0..<27, using: &random) {
        case 0: .person(edit(workspace, person(workspace)))
        case 1: .cohort(edit(workspace, cohort()))
        case 2: .activity(edit(workspace, activity(workspace)))
        case 3: .talent(edit(workspace, talent(workspace)))
        case 4: .role(edit(workspace, role(workspace)))
        case 5: .pair(edit(workspace, pair(workspace)))
        case 6: .attendance(edit(workspace, attendance(workspace)))
        case 7: .task(edit(workspace, LeadershipTask(id: next(), talent: any(workspace.talents), text: text())))
        case 8: .meeting(edit(workspace, meeting(workspace)))
        case 9:
            .note(
                edit(
                    workspace,
                    MeetingNote(
                        id: next(), meeting: any(workspace.meetings), kind: pick(NoteKind.allCases), text: text())))
        case 10: .readiness(edit(workspace, judgement(workspace)))
        case 11:
            .logEntry(
                edit(
                    workspace,
                    LogEntry(id: next(), talent: any(workspace.talents), at: Timestamp(seconds: 1), text: text())))
        case 12:
            .networkGroup(
                edit(
                    workspace,
                    NetworkGroup(
                        id: next(), cohort: any(workspace.cohorts), name: text(),
                        members: [any(workspace.talents), any(workspace.talents)], from: day())))
        case 13:
            .accessKey(
                edit(
                    workspace,
                    AccessKey(
                        id: next(), person: any(workspace.people), type: "ssh-ed25519", blob: "AAAA\(number())",
                        addedOn: day())))
        case 14:
            .ownNote(
                edit(
                    workspace,
                    OwnNote(
                        id: next(), writer: any(workspace.people), about: .talent(any(workspace.talents)),
                        at: Timestamp(seconds: 1), text: text())))
        case 15:
            .prepared(
                edit(
                    workspace,
                    Prepared(id: next(), activity: any(workspace.activities), talent: any(workspace.talents), on: day())
                ))
        case 24:
            .stepAssessment(
                edit(
                    workspace,
                    StepAssessment(
                        id: next(), talent: any(workspace.talents), level: .chief, round: number(), on: day(),
                        judge: .talent, answers: (1...5).map { _ in .init(.confident, example: text()) })))
        case 26:
            .organisationBasis(
                edit(
                    workspace,
                    OrganisationBasis(cohort: any(workspace.cohorts), organisation: "Nordby", values: [text()])))
        case 25:
            .localPlan(
                edit(
                    workspace,
                    LocalPlan(
                        talent: any(workspace.talents), points: [LocalPlan.Point(id: "p", what: text(), due: day())])))
        case 16:
            .practiceTask(
                edit(
                    workspace,
                    PracticeTask(
                        id: next(), talent: any(workspace.talents), module: number(), plan: text(), on: day())))
        case 17:
            .question(
                edit(
                    workspace,
                    TeacherQuestion(
                        id: next(), cohort: any(workspace.cohorts), activity: any(workspace.activities),
                        talent: any(workspace.talents), at: Timestamp(seconds: 1), text: text())))
        case 18:
            .mentorWish(edit(workspace, MentorWish(talent: any(workspace.talents), text: text(), on: day())))
        case 19:
            .steeringItem(
                edit(
                    workspace,
                    SteeringItem(
                        id: next(), cohort: any(workspace.cohorts), activity: any(workspace.activities),
                        order: number(), aim: pick(SteeringItem.Aim.allCases), text: text())))
        case 20:
            .steeringSnapshot(
                edit(
                    workspace,
                    SteeringSnapshot(
                        cohort: any(workspace.cohorts), activity: any(workspace.activities), on: day(),
                        figures: SteeringFigures())))
        default: .plan(plan(workspace))
        }
    }

    /// Adds the record, or edits or removes an existing one; sometimes with a wrong old value.
    private mutating func edit<Record: Stored>(_ workspace: Workspace, _ new: Record) -> Edit<Record> {
        let there = workspace[keyPath: Record.table].values.sorted { $0.id < $1.id }
        guard let old = there.randomElement(using: &random) else { return .add(new) }
        switch Int.random(in: 0..<8, using: &random) {
        case 0...3: return .add(new)
        case 4: return .remove(old)
        case 5: return Edit(from: new, to: old)
        default: return Edit(from: old, to: renamed(new, as: old.id))
        }
    }

    /// The same record with another id.
    private func renamed<Record: Stored>(_ record: Record, as id: Record.ID) -> Record {
        switch record {
        case var value as Person: value.id = Person.ID(id.raw); return value as? Record ?? record
        case var value as Activity: value.id = Activity.ID(id.raw); return value as? Record ?? record
        case var value as LeadershipTask: value.id = LeadershipTask.ID(id.raw); return value as? Record ?? record
        case var value as Meeting: value.id = Meeting.ID(id.raw); return value as? Record ?? record
        case var value as MeetingNote: value.id = MeetingNote.ID(id.raw); return value as? Record ?? record
        case var value as LogEntry: value.id = LogEntry.ID(id.raw); return value as? Record ?? record
        case var value as NetworkGroup: value.id = NetworkGroup.ID(id.raw); return value as? Record ?? record
        case var value as BuddyPair: value.id = BuddyPair.ID(id.raw); return value as? Record ?? record
        case var value as OwnNote: value.id = OwnNote.ID(id.raw); return value as? Record ?? record
        case var value as AccessKey: value.id = AccessKey.ID(id.raw); return value as? Record ?? record
        default: return record
        }
    }

    private mutating func plan(_ workspace: Workspace) -> PlanChange {
        let talent: Talent.ID = any(workspace.talents)
        let content = workspace.plan(of: talent)?.content ?? PlanContent()
        let step: PlanChange.Step =
            switch Int.random(in: 0..<9, using: &random) {
            case 0, 1:
                .plan(edit(workspace, DevelopmentPlan(talent: talent, isWorkingCopy: Bool.random(using: &random))))
            case 2:
                .revision(
                    edit(workspace, PlanRevision(id: next(), talent: talent, number: made, on: day(), content: content))
                )
            case 3:
                .goal(
                    item(
                        content.goals, Goal(id: next(), order: number(), level: pick(GoalLevel.allCases), text: text()))
                )
            case 4:
                .transition(
                    item(
                        content.transition,
                        TransitionPoint(
                            id: next(), order: number(), column: pick(TransitionColumn.allCases), text: text())))
            case 5:
                .learning(item(content.learning, LearningPoint(id: next(), order: number(), text: text(), source: "")))
            case 6: later(in: content)
            case 7:
                .text(
                    .strengths,
                    Edit(
                        from: Bool.random(using: &random) ? content.texts[.strengths] : "Andet",
                        to: Bool.random(using: &random) ? text() : nil))
            default:
                Bool.random(using: &random)
                    ? .withheldFromBuddy(!content.isWithheldFromBuddy) : .sharedWithMentor(Bool.random(using: &random))
            }
        return PlanChange(talent, step)
    }

    /// A step about a protégé, a product or a training ground.
    private mutating func later(in content: PlanContent) -> PlanChange.Step {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: .protege(item(content.proteges, Protege(id: next(), order: number(), initials: text())))
        case 1:
            .product(
                item(
                    content.products,
                    ModuleProduct(
                        module: number(), name: Phrase("Produkt"),
                        parts: [ModuleProduct.Part(name: Phrase("Del"), text: text())], on: day())))
        default:
            .ground(item(content.grounds, TrainingGround(id: next(), order: number(), text: text(), from: day())))
        }
    }

    private mutating func item<Item: PlanItem>(_ items: [Item], _ new: Item) -> Edit<Item> {
        guard let old = items.randomElement(using: &random), Bool.random(using: &random) else { return .add(new) }
        return .remove(old)
    }

    // Fields have few possible values, so that rules and clashes occur often.

    private mutating func person(_ workspace: Workspace) -> Person {
        Person(
            id: next(), givenName: text(), familyName: "",
            email: Bool.random(using: &random) ? "" : "p\(number())@kommune.example",
            level: pick(Level.allCases))
    }

    private mutating func cohort() -> Cohort {
        Cohort(id: next(), name: text(), programme: Phrase("Prøve"), template: "trial", kickOff: day())
    }

    private mutating func activity(_ workspace: Workspace) -> Activity {
        Activity(
            id: next(), cohort: any(workspace.cohorts), title: Phrase(text()),
            kind: pick([.moduleDay, .steeringMeeting]), track: .common,
            audience: [.talents],
            start: day(), end: day(), hours: Double(number()), about: Phrase(""))
    }

    private mutating func talent(_ workspace: Workspace) -> Talent {
        let cohort: Cohort.ID? = Bool.random(using: &random) ? nil : any(workspace.cohorts)
        return Talent(
            id: next(), person: any(workspace.people), cohort: cohort, direction: pick(Direction.allCases),
            targetLevel: pick(Level.allCases))
    }

    private mutating func role(_ workspace: Workspace) -> RoleAssignment {
        RoleAssignment(
            id: next(), person: any(workspace.people), role: pick(Role.allCases), cohort: any(workspace.cohorts),
            organisation: "Nordby", talent: any(workspace.talents), from: day(), until: day())
    }

    private mutating func pair(_ workspace: Workspace) -> BuddyPair {
        BuddyPair(
            id: next(), cohort: any(workspace.cohorts), members: [any(workspace.talents), any(workspace.talents)],
            from: day())
    }

    private mutating func attendance(_ workspace: Workspace) -> Attendance {
        Attendance(id: next(), activity: any(workspace.activities), talent: any(workspace.talents), presence: .accepted)
    }

    private mutating func meeting(_ workspace: Workspace) -> Meeting {
        Meeting(
            id: next(), kind: pick(MeetingKind.allCases), talents: [any(workspace.talents)],
            planned: Bool.random(using: &random) ? day() : nil)
    }

    private mutating func judgement(_ workspace: Workspace) -> ReadinessJudgement {
        ReadinessJudgement(
            id: next(), talent: any(workspace.talents), on: day(), purpose: pick(Direction.allCases),
            work: pick(Work.allCases), performance: pick(Performance.allCases), judge: .together)
    }

    private mutating func next<Of>() -> RecordID<Of> {
        made += 1
        return RecordID("r\(made)")
    }

    /// An existing one, or sometimes one that does not exist.
    private mutating func any<Record: Stored>(_ records: [RecordID<Record>: Record]) -> RecordID<Record> {
        Int.random(in: 0..<10, using: &random) == 0
            ? "missing" : records.keys.sorted().randomElement(using: &random) ?? "missing"
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }
    private mutating func number() -> Int { Int.random(in: 0..<8, using: &random) }
    private mutating func day() -> Day { Day(dayNumber: 20_000 + number()) }
    private mutating func text() -> String { pick(["Anne", "Bo", "Åse", ""]) }
}
