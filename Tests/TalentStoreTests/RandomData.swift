import TalentDomain

/// Data of several cohorts that no rule has judged, the same for the same seed: people in all roles, over and to come,
/// and records of every kind in every state of sharing.
struct RandomData {
    private(set) var workspace = Workspace()
    private var state: UInt64
    static let today = Day.inMarch

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
        for number in 0..<3 { addCohort(number) }
        for number in 0..<14 { addPerson(number) }
        for number in 0..<9 { addTalent(number) }
        addRelations()
        for talent in workspace.talents.keys.sorted() { addRecords(of: talent) }
        addMeetings()
        addTeaching()
        addOwnNotes()
        addSteering()
    }

    // MARK: Chance

    private mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    private mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }
    private mutating func one<Element>(of all: [Element]) -> Element { all[number(below: all.count)] }
    private mutating func day() -> Day { Self.today.adding(days: number(below: 400) - 200) }

    /// From and until: mostly holding today.
    private mutating func period() -> (from: Day?, until: Day?) {
        switch number(below: 8) {
        case 0: (nil, Self.today.adding(days: -1 - number(below: 90)))
        case 1: (Self.today.adding(days: 1 + number(below: 90)), nil)
        case 2: (Self.today.adding(days: -number(below: 90)), Self.today.adding(days: number(below: 90)))
        case 3: (Self.today.adding(days: -number(below: 90)), nil)
        default: (nil, nil)
        }
    }

    private var people: [Person.ID] { workspace.people.keys.sorted() }
    private var talents: [Talent.ID] { workspace.talents.keys.sorted() }

    // MARK: Who is who

    private mutating func addCohort(_ number: Int) {
        let id = Cohort.ID("hold-\(number)"), start = Self.today.adding(days: (number - 1) * 220 - 60)
        workspace[id] = Cohort(
            id: id, name: "Hold \(number)", programme: Phrase("Prøve", "Trial"), template: "trial", kickOff: start,
            finishedOn: chance(20) ? day() : nil)
        let kinds: [ActivityKind] = [.kickOff] + (0..<3).map { _ in one(of: ActivityKind.allCases) }
        for (place, kind) in kinds.enumerated() {
            let begin = start.adding(days: place * 40 + self.number(below: 20))
            let activity = Activity(
                id: Activity.ID("a\(number)-\(place)"), cohort: id, title: Phrase("Aktivitet \(place)"), kind: kind,
                track: .common, audience: [.talents], start: begin, end: begin.adding(days: self.number(below: 3)),
                hours: 2, about: Phrase(""))
            workspace[activity.id] = activity
        }
    }

    private mutating func addPerson(_ number: Int) {
        let id = Person.ID("p\(number)")
        workspace[id] = Person(
            id: id, givenName: "Person", familyName: "Nr\(number)", email: "p\(number)@nordby.example",
            organisation: one(of: ["Nordby Kommune", "Vesterø Kommune"]))
    }

    private mutating func addTalent(_ number: Int) {
        let id = Talent.ID("t\(number)")
        let cohort = chance(90) ? Cohort.ID("hold-\(self.number(below: 3))") : nil
        let person = one(of: people)
        guard !workspace.talents.values.contains(where: { $0.person == person && $0.cohort == cohort }) else { return }
        workspace[id] = Talent(
            id: id, person: person, cohort: cohort, direction: .vertical, targetLevel: .leader,
            status: chance(85) ? .active : .left(on: day(), nextPath: ""))
    }

    private mutating func addRelations() {
        for number in 0..<26 {
            let role = one(of: [Role.lineManager, .mentor, .programmeLead, .internalConsultant, .steeringGroup])
            let (from, until) = period()
            var assignment = RoleAssignment(
                id: RoleAssignment.ID("r\(number)"), person: one(of: people), role: role, from: from, until: until)
            switch role {
            case .mentor where chance(30):
                assignment.cohort = Cohort.ID("hold-\(self.number(below: 3))")
                assignment.offer = MentorOffer(text: "Erfaring", places: 1 + self.number(below: 3))
            case .lineManager, .mentor: assignment.talent = one(of: talents)
            default: assignment.cohort = Cohort.ID("hold-\(self.number(below: 3))")
            }
            if role == .internalConsultant { assignment.organisation = one(of: ["Nordby Kommune", "Vesterø Kommune"]) }
            if chance(15) { assignment.barredFrom = [one(of: talents)] }
            workspace[assignment.id] = assignment
        }
        for cohort in workspace.cohorts.keys.sorted() {
            let basis = OrganisationBasis(cohort: cohort, organisation: "Nordby", values: ["Mod"])
            workspace[basis.id] = basis
            let members = workspace.talents.values.filter { $0.cohort == cohort }.map(\.id).sorted()
            for (place, first) in members.enumerated() where place % 2 == 0 && place + 1 < members.count {
                let (from, until) = period()
                let pair = BuddyPair(
                    id: BuddyPair.ID("\(first)-par"), cohort: cohort, members: [first, members[place + 1]], from: from,
                    until: until)
                workspace[pair.id] = pair
            }
            guard members.count > 2, chance(60) else { continue }
            let (from, until) = period()
            let group = NetworkGroup(
                id: NetworkGroup.ID("net-\(cohort)"), cohort: cohort, name: "Netværk", members: members, from: from,
                until: until)
            workspace[group.id] = group
        }
    }

    /// Ticks, tasks of practice and questions.
    private mutating func addTeaching() {
        for talent in workspace.talents.values.sorted(by: { $0.id < $1.id }) {
            guard let cohort = talent.cohort, chance(60) else { continue }
            let activity = one(of: workspace.activities.values.filter { $0.cohort == cohort }.map(\.id).sorted())
            workspace[Prepared.ID("\(talent.id)-klar")] = Prepared(
                id: Prepared.ID("\(talent.id)-klar"), activity: activity, talent: talent.id, on: day())
            workspace[PracticeTask.ID("\(talent.id)-prak")] = PracticeTask(
                id: PracticeTask.ID("\(talent.id)-prak"), talent: talent.id, module: 1, plan: "Prøver", on: day())
            for judge in [Judge.talent, .lineManager] {
                let id = StepAssessment.ID("\(talent.id)-\(judge.rawValue)")
                workspace[id] = StepAssessment(
                    id: id, talent: talent.id, level: .chief, on: day(), judge: judge,
                    answers: (1...5).map { _ in .init(.underWay) }, isShared: chance(50),
                    writtenBy: judge == .talent ? talent.person : nil)
            }
            workspace[TeacherQuestion.ID("\(talent.id)-spm")] = TeacherQuestion(
                id: TeacherQuestion.ID("\(talent.id)-spm"), cohort: cohort, activity: activity, talent: talent.id,
                at: moment(), text: "Hvordan?")
        }
    }

    /// Points and kept figures, whatever the kind of the activity.
    private mutating func addSteering() {
        for activity in workspace.activities.values.sorted(by: { $0.id < $1.id }) where chance(30) {
            let id = SteeringItem.ID("\(activity.id)-punkt")
            workspace[id] = SteeringItem(
                id: id, cohort: activity.cohort, activity: activity.id, order: 1, aim: .decision, text: "Et punkt",
                decision: chance(50) ? "Ja" : "", inCharge: chance(50) ? "HR" : "", due: chance(50) ? day() : nil)
            guard chance(50) else { continue }
            workspace[SteeringSnapshot.id(of: activity.id)] = SteeringSnapshot(
                cohort: activity.cohort, activity: activity.id, on: day(), figures: SteeringFigures())
        }
    }

    private mutating func addOwnNotes() {
        let activities = workspace.activities.keys.sorted()
        for number in 0..<6 {
            let subject: OwnNote.Subject =
                switch self.number(below: 3) {
                case 0: .talent(one(of: talents))
                case 1: .activity(one(of: activities))
                default: .cohort(Cohort.ID("hold-\(self.number(below: 3))"))
                }
            let id = OwnNote.ID("egen\(number)")
            workspace[id] = OwnNote(
                id: id, writer: chance(80) ? one(of: people) : nil, about: subject, at: moment(), text: "Husk")
        }
    }

    // MARK: Records of a talent

    private mutating func addRecords(of talent: Talent.ID) {
        for number in 0..<4 {
            let all: [LogAudience] = [.buddy, .mentor, .lineManager]
            let audience: Set<LogAudience> = chance(40) ? [one(of: all)] : []
            workspace[LogEntry.ID("\(talent)-log\(number)")] = LogEntry(
                id: LogEntry.ID("\(talent)-log\(number)"), talent: talent, at: moment(), text: "Indslag \(number)",
                sharedWith: audience, isHostConfidential: chance(20), isStarred: chance(30))
        }
        if chance(80) {
            var content = PlanContent()
            content.isWithheldFromBuddy = chance(30)
            content.isSharedWithMentor = chance(40)
            workspace[DevelopmentPlan.id(of: talent)] = DevelopmentPlan(
                talent: talent, isWorkingCopy: chance(60), content: content)
            for number in 1...2 where chance(70) {
                workspace[PlanRevision.ID("\(talent)-v\(number)")] = PlanRevision(
                    id: PlanRevision.ID("\(talent)-v\(number)"), talent: talent, number: number, on: day(),
                    content: content, agreedBy: chance(50) ? [one(of: people)] : [],
                    comments: chance(50) ? [PlanComment(by: one(of: people), text: "En bemærkning", on: day())] : [])
            }
        }
        if chance(40) {
            workspace[MentorWish.id(of: talent)] = MentorWish(talent: talent, text: "En erfaren", on: day())
        }
        if chance(40) {
            workspace[LocalPlan.id(of: talent)] = LocalPlan(
                talent: talent, points: [LocalPlan.Point(id: "p", what: "Et møde", who: "Alle", due: day())],
                agreements: chance(50) ? [LocalPlan.Agreement(.lineManager, by: one(of: people), on: day())] : [])
        }
        for number in 0..<2 {
            workspace[LeadershipTask.ID("\(talent)-opg\(number)")] = LeadershipTask(
                id: LeadershipTask.ID("\(talent)-opg\(number)"), talent: talent, text: "Opgave",
                due: chance(70) ? day() : nil, progress: one(of: Progress.allCases))
            let judge = one(of: [Judge.talent, .lineManager, .together])
            let writer = chance(80) ? one(of: people) : nil
            workspace[ReadinessJudgement.ID("\(talent)-par\(number)")] = ReadinessJudgement(
                id: ReadinessJudgement.ID("\(talent)-par\(number)"), talent: talent, on: day(), purpose: .vertical,
                work: .nextLevel, performance: .satisfactory, judge: judge, isShared: chance(60), writtenBy: writer)
        }
        for activity in workspace.activities.values.sorted(by: { $0.id < $1.id })
        where activity.cohort == workspace.talents[talent]?.cohort && chance(50) {
            let id = Attendance.ID("\(talent)-\(activity.id)")
            workspace[id] = Attendance(
                id: id, activity: activity.id, talent: talent,
                presence: one(of: [Presence.invited, .accepted, .declined(.unknown), .attended, .absent(.work)]))
        }
    }

    private mutating func moment() -> Timestamp {
        Timestamp(seconds: Timestamp.noon.seconds + Int64(number(below: 400) - 200) * 86_400)
    }

    private mutating func addMeetings() {
        for number in 0..<24 {
            let kind = one(of: MeetingKind.allCases), first = one(of: talents)
            let pair = workspace.pairs.values.sorted { $0.id < $1.id }.first { $0.members.contains(first) }
            let isPairs = kind == .buddyMeeting || kind == .mirrorInterview || kind == .shadowing
            let group =
                kind == .networkGroup
                ? workspace.networkGroups.values.sorted { $0.id < $1.id }.first { $0.members.contains(first) } : nil
            let id = Meeting.ID("m\(number)")
            workspace[id] = Meeting(
                id: id, kind: kind, talents: isPairs ? pair?.members ?? [first] : [first],
                pair: isPairs ? pair?.id : nil, group: group?.id,
                planned: day(), heldOn: chance(60) ? day() : nil, place: chance(50) ? "Rådhuset" : nil)
            for note in NoteKind.allCases where chance(30) {
                let noteID = MeetingNote.ID("m\(number)-\(note.rawValue)")
                workspace[noteID] = MeetingNote(
                    id: noteID, meeting: id, kind: note, text: "Et referat", isSharedWithHost: chance(40),
                    isReleased: chance(40), writtenBy: chance(80) ? one(of: people) : nil)
            }
        }
    }
}
