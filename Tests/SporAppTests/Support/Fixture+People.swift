@testable import TalentDomain

@testable import SporApp

/// A cohort in March 2027: seven talents on two levels, two pairs with meetings and notes, judgements, and a logbook.
enum PeopleFixture {
    static let today = Day("2027-03-15")!  // a date that exists
    static let anne = Viewer(person: "anne", today: today)
    static let dina = Viewer(person: "dina", today: today)
    static let lead = Viewer(person: "lone", today: today)
    static let owner = Viewer.owner(today: today)
    /// Anne's line manager, Bo's mentor, Nordby's consultant, a member of the steering group; Finn is a talent and
    /// Eva's mentor.
    static let manager = Viewer(person: "soeren", today: today)
    static let mentor = Viewer(person: "birgit", today: today)
    static let consultant = Viewer(person: "kirsten", today: today)
    static let steering = Viewer(person: "dorthe", today: today)
    static let talentAndMentor = Viewer(person: "finn", today: today)
    /// Every kind of viewer, by name.
    static let fronts: [(name: String, viewer: Viewer)] = [
        ("owner", owner), ("lead", lead), ("consultant", consultant), ("talent", anne),
        ("talent and mentor", talentAndMentor),
        ("line manager", manager), ("mentor", mentor), ("steering group", steering),
        ("stranger", Viewer(person: "fremmed", today: today)),
    ]

    static let guide = Guide(
        kind: .buddyMeeting, intro: Phrase("En time for jer to.", "An hour for the two of you."),
        questions: [Phrase("Hvad vil I øve?", "What will you practise?")])

    static var data: Workspace {
        var data = Workspace()
        let cohort = Cohort(
            id: "hold3", name: "Hold 3", programme: Phrase("Talent Nord"), template: "talent-nord",
            kickOff: Day("2027-01-12")!)
        data[cohort.id] = cohort
        addPeople(to: &data, cohort: cohort.id)
        addMeetings(to: &data, cohort: cohort.id)
        addJudgements(to: &data)
        addLogbook(to: &data)
        return data
    }

    /// Nobody has a buddy yet.
    static var unpaired: Workspace {
        var data = data
        data.notes = [:]
        data.meetings = [:]
        data.pairs = [:]
        return data
    }

    private static func addPeople(to data: inout Workspace, cohort: Cohort.ID) {
        let people: [(String, String, String, String, Level)] = [
            ("anne", "Anne", "Holm", "Nordby Kommune", .leader), ("bo", "Bo", "Dam", "Nordby Kommune", .leader),
            ("dina", "Dina", "Fjord", "Vesterø Kommune", .leader), ("finn", "Finn", "Bæk", "Vesterø Kommune", .leader),
            ("aase", "Aase", "Ørum", "Sundvig Kommune", .leader),
            ("carl", "Carl", "Aagaard Lund", "Nordby Kommune", .chief),
            ("eva", "Eva", "Ravn", "Vesterø Kommune", .chief),
        ]
        for (id, given, family, organisation, level) in people {
            data[Person.ID(id)] = Person(
                id: Person.ID(id), givenName: given, familyName: family, email: "\(id)@kommune.example",
                organisation: organisation, level: level)
            let isHorizontal = id == "bo" || id == "eva"
            data[Talent.ID(id)] = Talent(
                id: Talent.ID(id), person: Person.ID(id), cohort: cohort,
                direction: isHorizontal ? .horizontal : .vertical,
                targetLevel: isHorizontal ? level : level.next ?? level)
        }
        data["soeren"] = Person(
            id: "soeren", givenName: "Søren", familyName: "Kjær", email: "soeren@kommune.example",
            organisation: "Nordby Kommune")
        data["leder"] = RoleAssignment(id: "leder", person: "soeren", role: .lineManager, talent: "anne")
        data["lone"] = Person(id: "lone", givenName: "Lone", familyName: "Skov", email: "lone@kommune.example")
        data["programleder"] = RoleAssignment(id: "programleder", person: "lone", role: .programmeLead, cohort: cohort)
        for (id, given, family, organisation) in [
            ("birgit", "Birgit", "Holst", "Sundvig Kommune"), ("kirsten", "Kirsten", "Lindgaard", "Nordby Kommune"),
            ("dorthe", "Dorthe", "Vinther", "Nordby Kommune"),
        ] {
            data[Person.ID(id)] = Person(
                id: Person.ID(id), givenName: given, familyName: family, email: "\(id)@kommune.example",
                organisation: organisation)
        }
        data["mentor"] = RoleAssignment(id: "mentor", person: "birgit", role: .mentor, talent: "bo")
        data["mentor-eva"] = RoleAssignment(id: "mentor-eva", person: "finn", role: .mentor, talent: "eva")
        data["konsulent"] = RoleAssignment(
            id: "konsulent", person: "kirsten", role: .internalConsultant, cohort: cohort,
            organisation: "Nordby Kommune")
        data["styregruppe"] = RoleAssignment(id: "styregruppe", person: "dorthe", role: .steeringGroup, cohort: cohort)
        data["anne-dina"] = BuddyPair(
            id: "anne-dina", cohort: cohort, members: ["anne", "dina"], from: Day("2027-01-05"))
        data["carl-eva"] = BuddyPair(id: "carl-eva", cohort: cohort, members: ["carl", "eva"], from: Day("2027-01-05"))
    }

    private static func addMeetings(to data: inout Workspace, cohort: Cohort.ID) {
        let activities: [(String, String, String, ActivityKind, String, String)] = [
            ("lederspejl", "Lederspejl", "Leader mirror", .leaderMirror, "2027-02-01", "2027-02-26"),
            ("buddymoede-1", "Buddymøde 1", "Buddy meeting 1", .buddyMeeting, "2027-03-01", "2027-03-12"),
            ("buddymoede-2", "Buddymøde 2", "Buddy meeting 2", .buddyMeeting, "2027-05-03", "2027-05-14"),
            ("skygge", "Skyggepraktik", "Shadowing", .shadowing, "2027-06-01", "2027-06-18"),
        ]
        for (id, da, en, kind, start, end) in activities {
            data[Activity.ID(id)] = Activity(
                id: Activity.ID(id), cohort: cohort, title: Phrase(da, en), kind: kind, track: .group,
                audience: [.buddies], start: Day(start)!,
                end: Day(end)!, hours: 1, about: Phrase(""))
        }
        data["spejl-anne"] = Meeting(
            id: "spejl-anne", kind: .mirrorInterview, activity: "lederspejl", talents: ["anne"], pair: "anne-dina",
            heldOn: Day("2027-02-18"))
        data["n-spejl"] = MeetingNote(
            id: "n-spejl", meeting: "spejl-anne", kind: .mirror,
            text: "Anne spørger godt, men svarer selv for hurtigt.", writtenBy: "dina")
        data["moede-1"] = Meeting(
            id: "moede-1", kind: .buddyMeeting, activity: "buddymoede-1", talents: ["anne", "dina"], pair: "anne-dina",
            planned: Day("2027-03-04"),
            heldOn: Day("2027-03-04"))
        data["n-udbytte"] = MeetingNote(
            id: "n-udbytte", meeting: "moede-1", kind: .buddyOutcome,
            text: "Vi øver begge at lade tavsheden stå, når vi har spurgt.",
            agreements: [
                Agreement(text: "Dina sidder med ved Annes ledermøde", due: Day("2027-03-10")),
                Agreement(text: "Bytte dagsordener", due: Day("2027-03-30")),
                Agreement(text: "Aftale skyggepraktik", isDone: true),
            ], writtenBy: "dina")
        data["n-lukket"] = MeetingNote(
            id: "n-lukket", meeting: "moede-1", kind: .buddyClosed, text: "Anne er i tvivl om, hvorvidt hun vil søge.",
            writtenBy: "anne")
    }

    private static func addJudgements(to data: inout Workspace) {
        let judgements: [(String, String, Direction, Work, Performance)] = [
            ("anne", "2026-08-12", .vertical, .nextLevel, .satisfactory),
            ("anne", "2027-02-12", .vertical, .nextLevel, .exceptional),
            ("bo", "2027-02-15", .horizontal, .advanced, .satisfactory),
            ("carl", "2027-02-10", .vertical, .nextLevel, .exceptional),
            ("dina", "2027-02-16", .vertical, .simple, .satisfactory),
            ("eva", "2026-09-01", .horizontal, .advanced, .satisfactory),
            ("eva", "2027-02-20", .horizontal, .advanced, .notYet),
        ]
        for (index, (talent, day, purpose, work, performance)) in judgements.enumerated() {
            let id = ReadinessJudgement.ID("v\(index)")
            data[id] = ReadinessJudgement(
                id: id, talent: Talent.ID(talent), on: Day(day)!, purpose: purpose, work: work,
                performance: performance, judge: .together,
                comment: index == 1 ? "Har ledet områdets møder i to måneder." : "")
        }
        data["egen"] = ReadinessJudgement(
            id: "egen", talent: "anne", on: Day("2027-02-10")!, purpose: .vertical, work: .nextLevel,
            performance: .satisfactory, judge: .talent, writtenBy: "anne")
    }

    private static func addLogbook(to data: inout Workspace) {
        func entry(
            _ id: String, _ day: String, _ hour: Int64, _ text: String, _ sharedWith: Set<LogAudience> = [],
            isStarred: Bool = false
        ) {
            let at = Timestamp(seconds: Int64(Day(day)!.dayNumber) * 86_400 + (hour - 1) * 3600)
            data[LogEntry.ID(id)] = LogEntry(
                id: LogEntry.ID(id), talent: "anne", at: at, text: text, sharedWith: sharedWith, isStarred: isStarred)
        }
        entry(
            "l1", "2027-01-14", 20,
            "Jeg lod Bente lede budgetmødet. Det var svært at tie stille, da snakken gik i ring, men de fandt selv en løsning.",
            isStarred: true)
        entry("l2", "2027-01-14", 8, "Sov godt.")
        entry("l3", "2027-01-09", 16, "Skyggepraktik aftalt: Dina ser mig lede mødet den 22.", [.buddy, .lineManager])
    }
}
