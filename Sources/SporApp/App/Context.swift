import TalentDomain
import TerminalKit

/// What every screen may read: the data as the viewer sees it, and how to say things.
public struct Context: Sendable {
    public var data: Workspace
    public var digest: CohortDigest?
    public var cohortID: Cohort.ID?
    /// What the viewer meets, as of the last read.
    public internal(set) var front: Front
    public var viewer: Viewer
    public var isDemo: Bool
    /// The person sits elsewhere and has nothing on this machine: no files, no editor, no shell to go back to.
    public var isRemote = false
    public var settings: Settings
    public var keyMap: KeyMap
    public var size: Size
    public var services: Services
    /// Who else looks at the plan that lies open; nil while none does.
    var company: PlanCompany?
    /// Which part of what is awaited the overview shows; nil: all of it.
    var awaitedFilter: AwaitedFilter?
    /// The viewer made the change that the last refused one clashed with, in another window.
    var clashesWithOwn = false
    /// Texts are shown as dots: somebody looks over the shoulder.
    public var hidesTexts = false
    /// Names are shown as initials: the screen is on a wall.
    public var masksNames = false

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
        front = Front(of: data, for: viewer, in: nil)
    }

    public var today: Day { viewer.today }
    public var language: Language { settings.language }
    public var cohort: Cohort? { cohortID.flatMap { data.cohorts[$0] } }
    public var talents: [Talent] { data.talents(in: cohortID) }
    public var activities: [Activity] { cohortID.map { data.activities(in: $0) } ?? [] }
    public var pairs: [BuddyPair] { cohortID.map { data.pairs(in: $0, on: today) } ?? [] }

    public var figures: CohortFigures? { digest?.figures }
    public var awaited: [Awaited] { digest?.awaited ?? [] }
    /// What comes within a year: the activities for such as the viewer, and what is the viewer's own. Who keeps fourteen plans is not
    /// shown every talent's dates; what is late of them stands under what is awaited.
    var yearAhead: [Agenda.Item] {
        guard let cohortID else { return [] }
        let all = Agenda.upcoming(in: data, cohort: cohortID, from: today, days: 366).filter { item in
            item.talents.isEmpty || item.talents.contains { data.talents[$0]?.person == viewer.person }
        }
        let own = all.filter { item in
            guard item.talents.isEmpty, case .activity(let id) = item.subject, let activity = data.activities[id] else {
                return true
            }
            return concerns(activity)
        }
        return own.isEmpty ? all : own
    }

    /// What the next two weeks bring.
    public var upcoming: [Agenda.Item] { yearAhead.filter { $0.day <= today.adding(days: 14) } }

    /// Whether the viewer is among those whom an activity is for; whoever keeps the cohort has all of them.
    func concerns(_ activity: Activity) -> Bool {
        let audiences = front.audiences
        return audiences.isEmpty || !audiences.isDisjoint(with: activity.audience)
    }

    public subscript(phrase: Phrase) -> String { phrase[settings.language] }

    public func say(_ danish: String, _ english: String) -> String { language == .da ? danish : english }

    /// The key that is shown for a command; empty where there is none.
    func keyLabel(_ command: Command) -> String {
        let key = keyMap.label(for: command)
        return key == "Mellemrum" ? say(key, "Space") : key
    }

    /// A text that a person wrote: dots while texts are hidden.
    public func text(_ text: String) -> String {
        hidesTexts ? String(text.map { $0.isWhitespace ? $0 : "·" }) : text
    }

    /// What a person wrote, in the quotation marks of the language.
    func quoted(_ text: String) -> String { say("»\(self.text(text))«", "“\(self.text(text))”") }

    public func name(_ person: Person?) -> String {
        guard let person else { return "–" }
        return masksNames ? person.initials : person.name
    }

    public func name(_ talent: Talent.ID) -> String { name(data.person(of: talent)) }

    public func names(_ talents: [Talent.ID]) -> String { talents.map(name).joined(separator: ", ") }

    public func day(_ day: Day?, _ format: DayFormat = .dayAndMonth) -> String {
        day.map { $0.text(format, in: language) } ?? "–"
    }
}

/// What a screen may ask for besides the data: names for new records, the time, and the built-in texts.
public struct Services: Sendable {
    public var newID: @Sendable () -> String
    public var now: @Sendable () -> Timestamp
    /// The one way in for text that people type or paste.
    public var cleaner: TextCleaner
    public var template: @Sendable (_ key: String) -> ProgrammeTemplate?
    public var inspiration: @Sendable (Level) -> LevelInspiration?
    public var guide: @Sendable (MeetingKind) -> Guide?
    /// Questions to write from in the logbook.
    public var reflections: @Sendable (ReflectionMoment) -> [Phrase]
    /// The themes that can be chosen, the shipped ones first.
    public var themes: @Sendable () -> [ThemeChoice]
    /// The keys of the programmes that a cohort can be started on.
    public var templateKeys: [String]
    /// Whether a record has that key, also one that the viewer has not read.
    public var holds: @Sendable (RecordKey) -> Bool = { _ in false }
    /// The activities of all cohorts that begin on a day, with their cohorts, as far as the viewer sees them.
    public var activities: @Sendable (Day) -> Workspace = { _ in Workspace() }

    public init(
        newID: @escaping @Sendable () -> String, now: @escaping @Sendable () -> Timestamp, cleaner: TextCleaner,
        template: @escaping @Sendable (_ key: String) -> ProgrammeTemplate?,
        inspiration: @escaping @Sendable (Level) -> LevelInspiration?,
        guide: @escaping @Sendable (MeetingKind) -> Guide?,
        reflections: @escaping @Sendable (ReflectionMoment) -> [Phrase] = { _ in [] },
        themes: @escaping @Sendable () -> [ThemeChoice],
        templateKeys: [String]
    ) {
        self.newID = newID
        self.now = now
        self.cleaner = cleaner
        self.template = template
        self.inspiration = inspiration
        self.guide = guide
        self.reflections = reflections
        self.themes = themes
        self.templateKeys = templateKeys
    }
}

/// A theme that can be chosen.
public struct ThemeChoice: Hashable, Sendable {
    public var name: String
    public var title: Phrase
    /// What is wrong with its file, by file, line and role; nil where it can be shown.
    public var fault: Phrase?

    public init(name: String, title: Phrase, fault: Phrase? = nil) {
        self.name = name
        self.title = title
        self.fault = fault
    }
}

/// What the person has chosen for themself, kept in `config.toml`.
public struct Settings: Hashable, Sendable {
    public var language: Language
    public var theme: String

    public init(language: Language = .da, theme: String = "nordlys") {
        self.language = language
        self.theme = theme
    }
}

extension Context {
    /// What should be said of an activity before it is saved, with the activities of the other cohorts on its day.
    func warnings(for activity: Activity) -> [Phrase] { withOthers(on: activity.start).warnings(for: activity) }

    /// Others in the same room at the same hour, in any cohort.
    func roomWarnings(for activity: Activity) -> [Phrase] {
        withOthers(on: activity.start).roomWarnings(for: activity)
    }

    private func withOthers(on day: Day) -> Workspace {
        let others = services.activities(day)
        var all = data
        all.activities.merge(others.activities) { mine, _ in mine }
        all.cohorts.merge(others.cohorts) { mine, _ in mine }
        return all
    }
}
