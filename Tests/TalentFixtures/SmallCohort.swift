import TalentDomain

/// A workspace with one of each: a cohort, two talents who are buddies, and all people with a role towards them.
package struct SmallCohort {
    package static let today = Day("2027-03-15")!  // a date of the calendar
    package static let autumn = today.adding(days: -150)

    package var workspace = Workspace()

    /// - Parameter isWritten: with plan, logbook, meetings and judgements; else the people alone.
    package init(isWritten: Bool = true) {
        add(
            Cohort(
                id: "hold", name: "Hold 1", programme: Phrase("Prøve", "Trial"), template: "trial", kickOff: Self.autumn
            ))
        for (id, organisation) in [
            ("lead", "Fælles"), ("consultant", "Nordby"), ("consultant-elsewhere", "Sydby"), ("anne", "Nordby"),
            ("bo", "Nordby"),
            ("cay", "Sydby"), ("line-manager", "Nordby"), ("mentor", "Sydby"), ("steering", "Sydby"),
            ("stranger", "Nordby"),
        ] {
            add(Person(id: Person.ID(id), givenName: id, familyName: "", organisation: organisation, level: .leader))
        }
        for talent in ["anne", "bo", "cay"] {
            add(
                Talent(
                    id: Talent.ID(talent), person: Person.ID(talent), cohort: "hold", direction: .vertical,
                    targetLevel: .chief))
        }
        add(RoleAssignment(id: "lead", person: "lead", role: .programmeLead, cohort: "hold"))
        add(
            RoleAssignment(
                id: "consultant", person: "consultant", role: .internalConsultant, cohort: "hold",
                organisation: "Nordby"))
        add(
            RoleAssignment(
                id: "elsewhere", person: "consultant-elsewhere", role: .internalConsultant, cohort: "hold",
                organisation: "Sydby"))
        add(RoleAssignment(id: "steering", person: "steering", role: .steeringGroup, cohort: "hold"))
        add(RoleAssignment(id: "line-manager", person: "line-manager", role: .lineManager, talent: "anne"))
        add(RoleAssignment(id: "mentor", person: "mentor", role: .mentor, talent: "anne"))
        add(BuddyPair(id: "pair", cohort: "hold", members: ["anne", "bo"]))
        add(NetworkGroup(id: "group", cohort: "hold", name: "Nord", members: ["anne", "cay"], from: Self.autumn))
        add(
            Activity(
                id: "modul", cohort: "hold", title: Phrase("Modul", "Module"), kind: .moduleDay, track: .common,
                audience: [.talents],
                start: Self.today, end: Self.today, hours: 8, about: Phrase("")))
        add(
            AccessKey(
                id: "key", person: "anne", type: "ssh-ed25519", blob: "AAAA", label: "anne@laptop", addedOn: Self.autumn
            ))
        if isWritten { addWritings() }
    }

    private mutating func addWritings() {
        add(Attendance(id: "attendance", activity: "modul", talent: "anne", presence: .attended))
        var content = PlanContent()
        content.goals = [Goal(id: "goal", order: 1, level: .individual, text: "Uddelegere")]
        content.texts[.motivation] = "Fordi det giver mening"
        add(DevelopmentPlan(talent: "anne", isWorkingCopy: true, content: content))
        add(PlanRevision(id: "revision", talent: "anne", number: 1, on: Self.autumn, content: content))
        add(LeadershipTask(id: "task", talent: "anne", text: "Leder budgetmødet"))
        add(MentorWish(talent: "anne", text: "En, der har ledet ledere", on: Self.today))
        add(
            Activity(
                id: "for-anne", cohort: "hold", title: Phrase("Praktik", "Practice"), kind: .practice, track: .everyday,
                audience: [.talents, .hosts], start: Self.today.adding(days: 30), end: Self.today.adding(days: 32),
                hours: 24, about: Phrase(""), talent: "anne"))
        for (id, readers) in [
            ("private", []), ("for-buddy", [.buddy]), ("for-line-manager", [.lineManager]), ("for-mentor", [.mentor]),
            ("for-group", [.networkGroup]),
        ] as [(String, Set<LogAudience>)] {
            add(
                LogEntry(
                    id: LogEntry.ID(id), talent: "anne", at: Timestamp(seconds: 1_800_000_000), text: "Tanker",
                    sharedWith: readers))
        }
        add(
            LogEntry(
                id: "from-host", talent: "anne", at: Timestamp(seconds: 1_800_000_000), text: "Fra værten",
                isHostConfidential: true))

        for (id, kind, talents) in [
            ("buddy-meeting", .buddyMeeting, ["anne", "bo"]), ("mirror", .mirrorInterview, ["anne", "bo"]),
            ("shadowing", .shadowing, ["anne", "bo"]), ("talk", .runningTalk, ["anne"]),
            ("mentor-talk", .mentorTalk, ["anne"]),
        ] as [(String, MeetingKind, [Talent.ID])] {
            add(Meeting(id: Meeting.ID(id), kind: kind, talents: talents, heldOn: Self.autumn))
        }
        add(
            Meeting(
                id: "network-meeting", kind: .networkGroup, talents: ["anne", "cay"], group: "group",
                heldOn: Self.autumn))
        add(note("network", "network-meeting", .network))
        add(note("outcome", "buddy-meeting", .buddyOutcome))
        var shared = note("outcome-for-hr", "buddy-meeting", .buddyOutcome)
        shared.isSharedWithHost = true
        add(shared)
        add(note("closed", "buddy-meeting", .buddyClosed))
        add(note("about-anne", "mirror", .mirror, by: "bo"))
        var released = note("about-anne-released", "mirror", .mirror, by: "bo")
        released.isReleased = true
        released.forms = [released.text: .theme]
        add(released)
        add(note("feedback", "shadowing", .shadowing, by: "bo"))
        add(note("talk", "talk", .talk))
        add(note("mentor", "mentor-talk", .mentor))
        for judge in Judge.allCases {
            add(
                ReadinessJudgement(
                    id: ReadinessJudgement.ID(judge.rawValue), talent: "anne", on: Self.autumn, purpose: .vertical,
                    work: .nextLevel,
                    performance: .satisfactory, judge: judge))
        }
        for judge in [Judge.talent, .lineManager] {
            add(
                StepAssessment(
                    id: StepAssessment.ID("step-\(judge.rawValue)"), talent: "anne", level: .chief, on: Self.autumn,
                    judge: judge, answers: (1...5).map { .init(.underWay, example: "Eksempel \($0)") },
                    writtenBy: judge == .talent ? "anne" : "line-manager"))
        }
        add(
            OrganisationBasis(
                cohort: "hold", organisation: "Nordby", competences: ["Nærvær"], values: ["Mod"], text: "Vi lytter."))
        add(
            LocalPlan(talent: "anne", points: [LocalPlan.Point(id: "p", what: "Et møde om måneden", who: "Anne")]))
        addTeaching()
        addOwnNotes()
        addSteering()
    }

    /// Anne's tick, what she tries in practice, and her question to the teacher.
    private mutating func addTeaching() {
        add(Prepared(id: "prepared", activity: "modul", talent: "anne", on: Self.today))
        add(
            PracticeTask(id: "practice", talent: "anne", module: 1, plan: "Holde kortere møder", on: Self.autumn))
        add(
            TeacherQuestion(
                id: "question", cohort: "hold", activity: "modul", talent: "anne",
                at: Timestamp(seconds: 1_800_000_000), text: "Hvor længe?"))
    }

    /// Adds a meeting of the steering group with a decision and the figures of the day.
    private mutating func addSteering() {
        add(
            Activity(
                id: "styregruppe", cohort: "hold", title: Phrase("Styregruppemøde 1"), kind: .steeringMeeting,
                track: .supporting, audience: [.steeringGroup], start: Self.autumn, end: Self.autumn, hours: 2,
                about: Phrase("")))
        add(
            SteeringItem(
                id: "punkt", cohort: "hold", activity: "styregruppe", order: 1, aim: .decision,
                text: "Skal holdet udvides?", decision: "Nej", inCharge: "HR-chefen", due: Self.autumn))
        add(
            SteeringSnapshot(
                cohort: "hold", activity: "styregruppe", on: Self.autumn, figures: SteeringFigures()))
    }

    /// Adds the own notes of the lead, the owner and the consultants.
    private mutating func addOwnNotes() {
        for (id, writer, subject) in [
            ("leads", "lead", .talent("anne")), ("owners", nil, .talent("anne")),
            ("consultants", "consultant", .activity("modul")),
            ("about-cohort", "consultant-elsewhere", .cohort("hold")),
            ("words-of-talent", "anne", .talk("anne", RecordKey(kind: .activity, id: "samtale"))),
            ("words-of-manager", "line-manager", .talk("anne", RecordKey(kind: .activity, id: "samtale"))),
        ] as [(OwnNote.ID, Person.ID?, OwnNote.Subject)] {
            add(
                OwnNote(
                    id: id, writer: writer, about: subject, at: Timestamp(seconds: 1_800_000_000), text: "Husk at ringe"
                ))
        }
    }

    package func note(
        _ id: MeetingNote.ID, _ meeting: Meeting.ID, _ kind: NoteKind, by person: Person.ID? = nil
    ) -> MeetingNote {
        MeetingNote(id: id, meeting: meeting, kind: kind, text: "Det, der blev sagt", writtenBy: person)
    }

    package mutating func add<Record: Stored>(_ record: Record) { workspace[record.id] = record }

    /// The result of both public questions about a record: `w`, `r`, `g` for a plan's goals only, `-`; `x` would be
    /// writing without reading.
    package func access(_ viewer: Viewer, _ key: RecordKey) throws -> Character {
        guard let record = workspace[key] else { throw Refusal.nothingThere }
        let seen = workspace.visible(to: viewer)[key]
        if Permission.may(viewer, do: .removing(record), in: workspace) { return seen == nil ? "x" : "w" }
        guard let seen else { return "-" }
        return (seen as? PlanRevision)?.content.texts.isEmpty == true ? "g" : "r"
    }

    /// A viewer by a short name.
    package static func viewer(_ name: String, on day: Day = today) -> Viewer {
        name == "owner" ? .owner(today: day) : Viewer(person: Person.ID(name), today: day)
    }

    package func access(_ name: String, _ kind: RecordKind, _ id: String, on day: Day = today) throws -> Character {
        try access(Self.viewer(name, on: day), RecordKey(kind: kind, id: id))
    }
}
