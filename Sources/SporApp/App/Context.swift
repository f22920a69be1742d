import TalentDomain
import TerminalKit

/// The data that the viewer may see, and the state of the session that every screen may read.
public struct Context: Sendable {
    public var data: Workspace
    public var digest: CohortDigest?
    public var cohortID: Cohort.ID?
    /// The viewer's main screens and talents, as of the last read.
    public internal(set) var navigation: Navigation
    public var viewer: Viewer
    public var isDemo: Bool
    /// Whether the person has logged in over SSH. They have no files, editor or shell on this machine.
    public var isRemote = false
    public var settings: Settings
    public var keyMap: KeyMap
    public var size: Size
    public var services: Services
    /// The other people who look at the open plan; nil without an open plan.
    var company: PlanCompany?
    /// The overdue items that the overview shows; nil for all.
    var awaitedFilter: AwaitedFilter?
    /// The viewer's unfinished texts.
    var unfinished: [SheetName] = []
    /// Whether the last clash was with the viewer's own change, from another window.
    var clashesWithOwn = false
    /// The day of the next item of each talent whom the viewer is responsible for; kept, since a list is sorted by it.
    var nextDays: [Talent.ID: Day] = [:]
    /// Whether texts are shown as dots, since somebody else can see the screen.
    public var hidesTexts = false
    /// Whether names are shown as initials, since the screen is shown to an audience.
    public var masksNames = false
    /// Values that are computed from the other properties. A change of one of them needs a new `Kept`.
    private(set) var kept = Kept()

    init(
        data: Workspace, viewer: Viewer, isDemo: Bool, isRemote: Bool = false, settings: Settings, keyMap: KeyMap,
        size: Size, services: Services
    ) {
        self.data = data
        self.viewer = viewer
        self.isDemo = isDemo
        self.isRemote = isRemote
        self.settings = settings
        self.keyMap = keyMap
        self.size = size
        self.services = services
        navigation = Navigation(of: data, for: viewer, in: nil)
    }

    mutating func forgetKept() { kept = Kept() }

    /// The wording for this viewer and screen.
    var wording: Wording {
        Wording(
            language: settings.language, masksNames: masksNames, hidesTexts: hidesTexts, today: today, data: data,
            cohortID: cohortID)
    }

    /// The permission questions for this viewer.
    var abilities: Abilities { Abilities(self) }

    public var today: Day { viewer.today }
    public var language: Language { settings.language }
    public var cohort: Cohort? { cohortID.flatMap { data.cohorts[$0] } }
    public var talents: [Talent] { kept.value(.talents) { data.talents(in: cohortID) } }
    public var activities: [Activity] {
        kept.value(.activities) { cohortID.map { data.activities(in: $0) } ?? [] }
    }
    /// Also those that are cancelled.
    var allActivities: [Activity] {
        kept.value(.allActivities) { cohortID.map { data.allActivities(in: $0) } ?? [] }
    }
    /// Also those of the single talents that the viewer sees.
    var timelineActivities: [Activity] {
        kept.value(.timelineActivities) {
            let own = cohortID.map { data.individualActivities(in: $0) } ?? []
            return own.isEmpty ? allActivities : (allActivities + own).inTimeOrder
        }
    }
    public var pairs: [BuddyPair] { kept.value(.pairs) { cohortID.map { data.pairs(in: $0, on: today) } ?? [] } }

    public var figures: CohortFigures? { digest?.figures }
    public var awaited: [Awaited] { digest?.awaited ?? [] }

    /// The key that is shown for a command; empty where there is none.
    func keyLabel(_ command: Command) -> String {
        let key = keyMap.label(for: command)
        return key == "Mellemrum" ? wording.say(key, "Space") : key
    }
}

/// Services for the screens besides the data: ids of new records, the time, and the built-in texts.
public struct Services: Sendable {
    public var newID: @Sendable () -> String
    public var now: @Sendable () -> Timestamp
    /// Cleans every text that people type or paste.
    public var cleaner: TextCleaner
    /// The programme of a cohort; nil if it is not known.
    public var template: @Sendable (Cohort) -> ProgrammeTemplate?
    public var inspiration: @Sendable (Level) -> LevelInspiration?
    /// The kinds of training grounds after the programme for a talent of a direction.
    public var grounds: @Sendable (Direction) -> [Phrase]
    public var guide: @Sendable (MeetingKind) -> Guide?
    /// Questions for reflection in the logbook.
    public var reflections: @Sendable (ReflectionMoment) -> [Phrase]
    /// The themes that can be chosen, the shipped ones first.
    public var themes: @Sendable () -> [ThemeChoice]
    /// The programmes that a cohort can be started on, around a day.
    public var templates: @Sendable (Day) -> [TemplateChoice]
    /// Whether a record has that key, also one that the viewer has not read.
    public var holds: @Sendable (RecordKey) -> Bool = { _ in false }
    /// The cohorts that have an activity on one of the days, with their activities and people, as far as the viewer sees
    /// them.
    public var activities: @Sendable (Set<Day>) -> Workspace = { _ in Workspace() }

    public init(
        newID: @escaping @Sendable () -> String, now: @escaping @Sendable () -> Timestamp, cleaner: TextCleaner,
        template: @escaping @Sendable (Cohort) -> ProgrammeTemplate?,
        inspiration: @escaping @Sendable (Level) -> LevelInspiration?,
        grounds: @escaping @Sendable (Direction) -> [Phrase] = { _ in [] },
        guide: @escaping @Sendable (MeetingKind) -> Guide?,
        reflections: @escaping @Sendable (ReflectionMoment) -> [Phrase] = { _ in [] },
        themes: @escaping @Sendable () -> [ThemeChoice],
        templates: @escaping @Sendable (Day) -> [TemplateChoice]
    ) {
        self.newID = newID
        self.now = now
        self.cleaner = cleaner
        self.template = template
        self.inspiration = inspiration
        self.grounds = grounds
        self.guide = guide
        self.reflections = reflections
        self.themes = themes
        self.templates = templates
    }
}

/// A programme that a cohort can be started on.
public struct TemplateChoice: Hashable, Sendable {
    public var key: String
    public var title: Phrase
    /// Its length, the working time of each role, and its ambition level; or what is wrong in its file.
    public var facts: Phrase
    public var isReadable: Bool

    public init(key: String, title: Phrase, facts: Phrase, isReadable: Bool = true) {
        (self.key, self.title, self.facts, self.isReadable) = (key, title, facts, isReadable)
    }
}

extension Context {
    /// The programme of the shown cohort.
    var programme: ProgrammeTemplate? { cohort.flatMap { services.template($0) } }

    /// The questions for a kind of talk: the programme's own, otherwise the common ones.
    func guide(for kind: MeetingKind) -> Guide? {
        programme?.guides.first { $0.kind == kind } ?? services.guide(kind)
    }
}

/// A theme that can be chosen.
public struct ThemeChoice: Hashable, Sendable {
    public var name: String
    public var title: Phrase
    /// The faults of its file, by file, line and role; nil if it can be shown.
    public var fault: Phrase?

    public init(name: String, title: Phrase, fault: Phrase? = nil) {
        self.name = name
        self.title = title
        self.fault = fault
    }
}

/// The person's own settings, kept in `config.toml`.
public struct Settings: Hashable, Sendable {
    public var language: Language
    public var theme: String

    public init(language: Language = .da, theme: String = "nordlys") {
        self.language = language
        self.theme = theme
    }
}
