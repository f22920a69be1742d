@testable import TalentDomain
import TerminalKit

@testable import SporApp

/// A cohort in March 2027 with a few talents, one of whom has a plan, tasks and talks.
enum RoomFixture {
    static let today = Day("2027-03-15")!  // a date that exists
    static let anne: Talent.ID = "anne"

    /// `people` are the talents and their line managers; the cohort began in January.
    static var data: Workspace {
        var data = Workspace()
        let cohort = Cohort(
            id: "hold3", name: "Hold 3", programme: Phrase("Talent Nord", "Talent Nord"), template: "talent-nord",
            kickOff: Day("2027-01-12")!)
        data[cohort.id] = cohort
        for (id, given, family, organisation, level) in [
            ("anne", "Anne", "Holm", "Hjørring", Level.leader), ("bo", "Bo", "Dam", "Brønderslev", .leader),
            ("dina", "Dina", "Fjord", "Frederikshavn", .leader), ("eva", "Eva", "Ravn", "Hjørring", .chief),
            ("aase", "Aase", "Ørum", "Læsø", .leader),
        ] {
            data[Person.ID(id)] = Person(
                id: Person.ID(id), givenName: given, familyName: family, email: "\(id)@kommune.example",
                organisation: organisation,
                department: "Ældre og sundhed", position: "Områdeleder", level: level)
            data[Talent.ID(id)] = Talent(
                id: Talent.ID(id), person: Person.ID(id), cohort: cohort.id,
                direction: id == "bo" || id == "eva" ? .horizontal : .vertical,
                targetLevel: id == "eva" || id != "bo" ? .chief : .leader)
        }
        data["soeren"] = Person(
            id: "soeren", givenName: "Søren", familyName: "Kjær", email: "soeren@kommune.example",
            organisation: "Hjørring", level: .chief)
        data["rolle-1"] = RoleAssignment(id: "rolle-1", person: "soeren", role: .lineManager, talent: anne)
        data["par-1"] = BuddyPair(id: "par-1", cohort: cohort.id, members: ["anne", "dina"])
        addActivities(to: &data, cohort: cohort.id)
        addPlan(to: &data)
        addTasks(to: &data)
        data["boks"] = ReadinessJudgement(
            id: "boks", talent: anne, on: Day("2027-02-12")!, purpose: .vertical, work: .nextLevel,
            performance: .satisfactory, judge: .together)
        return data
    }

    private static func addActivities(to data: inout Workspace, cohort: Cohort.ID) {
        for (number, start) in ["2027-02-08", "2027-03-01", "2027-04-12"].enumerated() {
            let id = Activity.ID("samtale-\(number + 1)"), start = Day(start)!
            data[id] = Activity(
                id: id, cohort: cohort,
                title: Phrase("Samtale efter modul \(number + 1)", "Conversation after module \(number + 1)"),
                kind: .lineManagerTalk,
                module: number + 1, track: .everyday, audience: [.talents, .lineManagers], start: start,
                end: start.adding(days: 11), hours: 1,
                about: Phrase(""))
        }
        let group = Day("2027-03-22")!
        data["ledergruppe-1"] = Activity(
            id: "ledergruppe-1", cohort: cohort, title: Phrase("Ledergruppemøde 1", "Leader-group meeting 1"),
            kind: .leaderGroupMeeting,
            track: .everyday, audience: [.talents], start: group, end: group.adding(days: 4), hours: 3,
            about: Phrase(""))
        data["moede-1"] = Meeting(
            id: "moede-1", kind: .runningTalk, activity: "samtale-1", talents: [anne], planned: Day("2027-02-12"),
            heldOn: Day("2027-02-12"))
        data["moede-2"] = Meeting(
            id: "moede-2", kind: .runningTalk, activity: "samtale-3", talents: [anne], planned: Day("2027-04-16"))
    }

    private static func addPlan(to data: inout Workspace) {
        var content = PlanContent()
        content.texts = [
            .motivation:
                "Jeg vil have flere med i at løse de svære opgaver, og jeg kan mærke, at jeg får energi af, at andre lykkes."
        ]
        content.goals = [
            Goal(
                id: "m1", order: 1, level: .individual, text: "Delegere driften til to koordinatorer",
                measure: "Jeg svarer ikke selv på vagtplaner.", due: Day("2027-03-01"), progress: .underWay),
            Goal(id: "m2", order: 2, level: .team, text: "Ledermøder med én fælles dagsorden", due: Day("2027-04-15")),
        ]
        content.transition = [
            TransitionPoint(id: "p1", order: 1, column: .keep, text: "nærvær i husene"),
            TransitionPoint(id: "p2", order: 2, column: .less, text: "selv at skrive referater"),
            TransitionPoint(id: "p3", order: 3, column: .less, text: "løse sager, som teamet selv kan klare"),
            TransitionPoint(id: "p4", order: 4, column: .more, text: "sparre med andre ledere"),
        ]
        data["aftalt-1"] = PlanRevision(
            id: "aftalt-1", talent: anne, number: 1, on: Day("2027-02-12")!, talk: "samtale-1", content: content,
            agreedBy: ["anne", "soeren"])
        content.goals.append(
            Goal(
                id: "m3", order: 3, level: .organisation, text: "Tre sager løst sammen med Sundhed",
                due: Day("2027-06-01"), progress: .reached))
        content.learning = [
            LearningPoint(id: "l1", order: 1, text: "Jeg taler for længe, før jeg spørger.", source: "lederspejl")
        ]
        content.proteges = [Protege(id: "f1", order: 1, initials: "MK")]
        data[DevelopmentPlan.id(of: anne)] = DevelopmentPlan(talent: anne, isWorkingCopy: false, content: content)
    }

    private static func addTasks(to data: inout Workspace) {
        data["opg1"] = LeadershipTask(
            id: "opg1", talent: anne, text: "Lede arbejdet med den nye vagtplan", givenBy: "Søren Kjær",
            due: Day("2027-03-10"), progress: .underWay)
        data["opg2"] = LeadershipTask(
            id: "opg2", talent: anne, text: "Holde oplæg for chefgruppen om rekruttering", givenBy: "Søren Kjær",
            due: Day("2027-05-04"),
            outcome: "Chefgruppen tog to af forslagene med videre.", isEvaluatedWithBuddy: true)
    }

    static let inspiration = LevelInspiration(
        level: .chief, about: Phrase("Leder andre ledere.", "Leads other leaders."),
        tasks: [Phrase("få det hele til at hænge sammen", "make it all hang together")],
        transitions: [
            .init(
                name: Phrase("give slip på detaljen", "let go of detail"),
                hard: Phrase("Man ved selv, hvordan.", "One knows how."),
                question: Phrase("Hvad slipper du?", "What do you let go of?"))
        ],
        competences: [
            ("overblik", "overview"), ("delegering", "delegation"), ("analyse", "analysis"), ("udsyn", "outlook"),
            ("samarbejde", "cooperation"),
        ].map { da, en in
            .init(
                name: Phrase(da, en), meaning: Phrase("At have \(da).", "Having \(en)."),
                why: Phrase("fordi ingen ser alt", "since nobody sees everything"),
                statement: Phrase("Jeg er god til \(da).", "I am good at \(en)."))
        },
        abilities: [], pitfalls: [Phrase("at svare for andre", "to answer for others")])

    /// The level below.
    static let leaderInspiration = LevelInspiration(
        level: .leader, about: Phrase("Leder medarbejdere.", "Leads employees."),
        tasks: [Phrase("fordele arbejdet", "divide the work")], transitions: [],
        competences: [
            .init(
                name: Phrase("omhu", "care"), meaning: Phrase("At sige det rigtigt.", "Saying it right."),
                why: Phrase("fordi alle lytter", "since everybody listens"),
                statement: Phrase("Jeg taler klart.", "I speak clearly."))
        ],
        abilities: [], pitfalls: [])

    @Sendable static func inspiration(for level: Level) -> LevelInspiration? {
        [inspiration, leaderInspiration].first { $0.level == level }
    }

    static let guide = Guide(
        kind: .runningTalk, intro: Phrase("Vælg et par spørgsmål.", "Choose a few questions."),
        questions: [Phrase("Hvad går godt?", "What goes well?")])
}

extension TestApp {
    /// An app over this data, on its day.
    convenience init(
        room data: Workspace, viewer: Viewer? = nil, rows: Int = 24, columns: Int = 80, _ language: Language = .da
    ) throws {
        try self.init(
            data, viewer: viewer, today: RoomFixture.today, size: Size(rows: rows, columns: columns), language: language
        )
    }

    /// The screen between the first and the last line, without empty rows at the end.
    var look: String {
        var rows = screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast()
        while rows.last?.allSatisfy({ $0 == " " || $0 == "│" }) ?? false { rows.removeLast() }
        return rows.joined(separator: "\n")
    }
}
