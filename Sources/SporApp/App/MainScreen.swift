import TalentDomain
import TerminalKit

/// A main screen: the command that opens it, the viewers who have it, and the screen itself.
struct MainScreen: Sendable {
    let command: Command
    /// The tab of the talent's room, if this is one of the talent's own main screens.
    let roomTab: RoomTab?
    /// Words for the listed things, by which the palette finds the command.
    let things: [String]
    let isOffered: @Sendable (Navigation) -> Bool
    let screen: @Sendable (Navigation) -> (any Screen)?

    private init(
        _ command: Command, lists things: [String] = [], when isOffered: @escaping @Sendable (Navigation) -> Bool,
        screen: @escaping @Sendable (Navigation) -> any Screen
    ) {
        self.command = command
        roomTab = nil
        self.things = things
        self.isOffered = isOffered
        self.screen = screen
    }

    /// A tab of the viewer's own room.
    private init(
        _ command: Command, _ tab: RoomTab, lists things: [String] = [],
        when isUsed: @escaping @Sendable (Navigation) -> Bool = { _ in true }
    ) {
        self.command = command
        roomTab = tab
        self.things = things
        isOffered = { $0.ownTalent != nil && isUsed($0) }
        screen = { $0.ownTalent.map(tab.screen) }
    }

    /// All main screens. Each viewer has some of them, numbered in this order from 1.
    static let all: [MainScreen] = [
        MainScreen(.overview, when: { _ in true }) { _ in OverviewScreen() },
        MainScreen(.timeline, lists: ["aktivitet", "activity"], when: { _ in true }) { _ in TimelineScreen() },
        MainScreen(.myLogbook, .logbook, lists: ["indslag", "tanke", "entry", "thought"]),
        MainScreen(.myPlan, .plan, lists: ["mål", "version", "goal"]),
        MainScreen(.myTasks, .tasks, lists: ["opgave", "task"]),
        MainScreen(.myTalks, .talks, lists: ["samtale", "møde", "conversation", "meeting"]),
        MainScreen(.myBuddy, .buddy, when: \.hasPairs),
        MainScreen(
            .myReadiness, .readiness, lists: ["vurdering", "assessment"], when: { $0.uses.contains(.readiness) }),
        // A manager of a cohort has its screens from the beginning, also while it is empty.
        MainScreen(
            .talents,
            lists: [
                "talent", "deltager", "participant", "nyt talent", "ny deltager", "new talent", "new participant",
            ],
            when: { $0.managesCohort || !$0.lookedAfter.isEmpty }
        ) { _ in TalentListScreen() },
        MainScreen(
            .readiness, lists: ["vurdering", "assessment"],
            when: {
                $0.uses.contains(.readiness) && ($0.managesCohort || $0.seesReadiness)
            }
        ) { _ in ReadinessScreen() },
        MainScreen(.pairs, lists: ["par", "pair"], when: { $0.managesCohort && $0.hasPairs }) { _ in PairListScreen() },
        // Where there are pairs, the groups are reached from their screen.
        MainScreen(
            .networks, lists: ["gruppe", "group"],
            when: { $0.uses.contains(.networkGroups) && !$0.hasPairs && ($0.managesCohort || $0.ownTalent != nil) }
        ) { $0.managesCohort ? NetworkGroupScreen(isMain: true) as any Screen : NetworkMeetingsScreen() },
        MainScreen(
            .attendance, lists: ["fremmøde", "fravær", "absence"], when: { $0.managesCohort && $0.hasCommonDays }
        ) { _ in AttendanceScreen() },
        // Those who manage the cohort reach it from its meetings and by the palette.
        MainScreen(
            .decisions, lists: ["beslutning", "punkt", "decision", "point"],
            when: { !$0.managesCohort && $0.roles.contains(.steeringGroup) }
        ) { _ in SteeringScreen(isMain: true) },
    ]

    static func of(_ command: Command) -> MainScreen? { all.first { $0.command == command } }
    static func of(_ tab: RoomTab) -> MainScreen? { all.first { $0.roomTab == tab } }
}

// The commands that go to the main screens.
extension Command {
    public static let overview = Command(
        "overview", ["1"], ("Overblik", "Overview"), ("Gå til overblikket", "Go to the overview"),
        also: "start, forside, hjem, status, afventer, mangler, frister, home, dashboard, due, overdue, waiting")
    public static let timeline = Command(
        "timeline", ["2"], ("Tidslinje", "Timeline"), ("Gå til tidslinjen", "Go to the timeline"),
        also: "kalender, agenda, dagsorden, moduler, aktiviteter, datoer, møder, undervisningsdage, seminar, "
            + "kick-off, workshop, alumnedag, styregruppemøde, forberedelse, calendar, schedule, dates, "
            + "activities, modules, meetings, preparation, alumni day")
    public static let myLogbook = Command(
        "my-logbook", [], ("Logbog", "Logbook"), ("Gå til din logbog", "Go to your logbook"),
        also: "dagbog, noter, refleksion, tanker, skriv, diary, journal, notes, reflection, write")
    public static let myPlan = Command(
        "my-plan", [], ("Plan", "Plan"), ("Gå til din plan", "Go to your plan"),
        also: "udviklingsplan, mål, læringsmål, kompetencer, læring, protegéer, lokalt talentmiljø, "
            + "ledelsesgrundlag, development plan, goals, competences, learning, protégés")
    public static let myTasks = Command(
        "my-tasks", [], ("Opgaver", "Tasks"), ("Gå til dine ledelsesopgaver", "Go to your leadership tasks"),
        also: "ledelsesopgaver, øvelser, hjemmeopgaver, to-do, homework, exercises, assignments")
    public static let myTalks = Command(
        "my-talks", [], ("Samtaler", "Conversations"),
        ("Gå til dine samtaler og ledergruppemøder", "Go to your conversations and management team meetings"),
        also: "møder, leder, nærmeste leder, mentor, ledergruppe, karrieresamtale, forventningssamtale, "
            + "meetings, line manager, conversation, career talk")
    public static let myBuddy = Command(
        "my-buddy", [], ("Buddy", "Buddy"),
        ("Gå til din buddy og jeres møder", "Go to your buddy and the meetings you hold together"),
        also: "makker, skyggepraktik, lederspejl, buddymøde, mirror, shadowing, partner")
    public static let myReadiness = Command(
        "my-readiness", [], ("Parathed", "Readiness"), ("Gå til din egen parathed", "Go to your own readiness"),
        also: "selvvurdering, boks, ni felter, nine box, self-assessment")
    public static let talents = Command(
        "talents", ["3"], ("Talenter", "Talents"), ("Gå til alle på holdet", "Go to the people in the cohort"),
        also: "deltagere, hold, kursister, medarbejdere, participants, cohort, members")
    public static let readiness = Command(
        "readiness", ["4"], ("Parathed", "Readiness"), ("Gå til parathedsboksen", "Go to the readiness box"),
        also: "ni felter, matrix, boks, potentiale, vurdering, talentpulje, pulje, forfremmelse, nine box, "
            + "potential, assessment, talent pool, promotion")
    public static let attendance = Command(
        "attendance", ["6"], ("Fremmøde", "Attendance"), ("Gå til fremmødet", "Go to the attendance"),
        also: "deltagelse, mødt, udeblevet, hvem var med, indhente, presence, absent, who was there, catch up")
    public static let networks = Command(
        "networks", ["5"], ("Netværk", "Network"), ("Gå til netværksgrupperne", "Go to the network groups"),
        also: "netværksgrupper, grupper, groups")
    public static let pairs = Command(
        "pairs", ["5"], ("Buddypar", "Buddy pairs"), ("Gå til buddyparrene", "Go to the buddy pairs"),
        also: "makkere, par, trio, matching, buddyer, buddies, pair")
}

extension Command {
    var roomTab: RoomTab? { MainScreen.of(self)?.roomTab }
}
