import TalentDomain
import TerminalKit

@testable import SporApp

/// An app over data in memory, driven by keys, with a clock that only moves when told.
final class TestApp {
    private(set) var app: App
    private let world: World

    /// The data behind the environment's closures.
    private final class World: @unchecked Sendable {  // one test, one thread
        var workspace: Workspace
        var drafts: [Draft] = []
        var done: [(id: String, change: Change)] = []
        var undone: [(id: String, change: Change)] = []
        var settings: Settings?
        var history: [HistoryEntry] = []
        var failure: RequestError?
        var hasChanged = false
        var unread: [UnreadRecord] = []
        var hasMorePeople = false
        /// The people who look at each plan, and the talent whose plan this session has reported.
        var company: [Talent.ID: [Person.ID?]] = [:]
        var looksAt: Talent.ID?
        var now: Int64 = 1_800_000_000
        var lastID = 0
        var daysPassed = 0
        var files: [FileRequest] = []

        init(_ workspace: Workspace) {
            self.workspace = workspace
            // When one app continues after another, new ids continue as well.
            lastID = workspace.all.count { $0.key.id.hasPrefix("id-") }
        }

        func act(_ made: (id: String, change: Change)) -> PastAct {
            PastAct(
                id: made.id, at: Timestamp(seconds: now), what: made.change.summary(in: workspace),
                records: made.change.touched,
                cohort: workspace.cohort(of: made.change))
        }

        func make(_ change: Change, as viewer: Viewer) throws(RequestError) {
            try make { (workspace: inout Workspace) throws(Refusal) in try workspace.apply(change, by: viewer) }
        }

        func make(_ body: (inout Workspace) throws(Refusal) -> Set<RecordKey>) throws(RequestError) {
            if let failure { throw failure }
            do {
                _ = try body(&workspace)
            } catch {
                throw .refused(error)
            }
        }
    }

    init(
        _ workspace: Workspace = Workspace(), viewer: Viewer? = nil, today: Day,
        size: Size = Size(rows: 24, columns: 80),
        language: Language = .da, isRemote: Bool = false, drafts: [Draft] = [],
        history: [HistoryEntry] = [],
        template: @escaping @Sendable (String) -> ProgrammeTemplate? = { _ in nil },
        inspiration: @escaping @Sendable (Level) -> LevelInspiration? = { _ in nil },
        guide: @escaping @Sendable (MeetingKind) -> Guide? = { _ in nil },
        reflections: @escaping @Sendable (ReflectionMoment) -> [Phrase] = { _ in [] },
        importPeople: @escaping (String) -> ImportOutcome = { _ in ImportOutcome(enrolment: Enrolment(entries: [])) }
    ) throws {
        let world = World(workspace)
        world.drafts = drafts
        world.history = history
        let viewer = viewer ?? .owner(today: today)
        let environment = Environment(
            read: { (_) throws(RequestError) in
                if let failure = world.failure { throw failure }
                var viewer = viewer
                viewer.today = viewer.today.adding(days: world.daysPassed)
                var seen = world.workspace.visible(to: viewer)
                seen.unread = world.unread
                seen.outline.hasMorePeople = world.hasMorePeople
                return Snapshot(workspace: seen, digests: world.workspace.digests(for: viewer), viewer: viewer)
            },
            apply: { (change, id) throws(RequestError) in
                let change = world.workspace.completed(change, by: viewer)
                try world.make(change, as: viewer)
                guard let change = change.effective else { return }
                world.done.append((id, change))
                world.undone = []
            },
            nextUndo: { world.done.last.map(world.act) }, nextRedo: { world.undone.last.map(world.act) },
            undo: { () throws(RequestError) in
                guard let act = world.done.popLast() else { return nil }
                try world.make { (workspace: inout Workspace) throws(Refusal) in
                    try workspace.undo(act.change, madeOn: today, by: viewer)
                }
                world.undone.append(act)
                return Phrase("det sidste", "the last")
            },
            redo: { () throws(RequestError) in
                guard let act = world.undone.popLast() else { return nil }
                try world.make { (workspace: inout Workspace) throws(Refusal) in
                    try workspace.redo(act.change, by: viewer)
                }
                world.done.append(act)
                return Phrase("det sidste", "the last")
            },
            history: { limit in Array(world.history.prefix(limit)) }, hasChanged: { world.hasChanged },
            lookAtPlan: { talent in
                world.looksAt = talent
                return talent.flatMap { world.company[$0] } ?? []
            },
            drafts: { world.drafts },
            saveDraft: { draft in world.drafts = [draft] + world.drafts.filter { $0.sheet != draft.sheet } },
            dropDraft: { sheet in world.drafts.removeAll { $0.sheet == sheet } },
            saveSettings: { world.settings = $0 }, importPeople: importPeople,
            startCohort: { (source, kickOff, name) throws(RequestError) in
                guard case .programme(let key) = source, let template = template(key) else {
                    throw .refused(.nothingThere)
                }
                let cohort = Cohort(
                    id: "hold", name: name, programme: template.name, template: key, kickOff: kickOff.day)
                let schedule = template.schedule(for: cohort).owned(by: cohort.id)
                let changes = [Change.cohort(.add(cohort))] + schedule.activities.map { Change.activity(.add($0)) }
                return (.several(changes, what: Phrase(name)), [])
            },
            makeFile: { (request) throws(RequestError) in
                if let failure = world.failure { throw failure }
                world.files.append(request)
                return request.path
            })
        let services = Services(
            newID: {
                world.lastID += 1
                return "id-\(world.lastID)"
            },
            now: { Timestamp(seconds: world.now) }, cleaner: TextCleaner { $0 }, template: { template($0.template) },
            inspiration: inspiration,
            grounds: { direction in
                direction == .vertical ? [Phrase("Lederstilling på næste niveau", "A position at the next level")] : []
            }, guide: guide,
            reflections: reflections,
            themes: {
                [
                    ThemeChoice(name: "nordlys", title: Phrase("Nordlys", "Northern lights")),
                    ThemeChoice(name: "dagslys", title: Phrase("Dagslys", "Daylight")),
                    ThemeChoice(
                        name: "eget", title: Phrase("eget"),
                        fault: Phrase(
                            "eget.toml, linje 3: rollen »text« har ingen farve.",
                            "eget.toml, line 3: role “text” has no colour.")),
                ]
            },
            templates: { _ in
                [TemplateChoice(key: "lille", title: template("lille")?.name ?? Phrase("lille"), facts: Phrase(""))]
            })
        self.world = world
        app = try App(
            environment, services: services, viewer: viewer, settings: Settings(language: language), size: size,
            isRemote: isRemote)
    }

    var data: Workspace { world.workspace }
    var drafts: [Draft] { world.drafts }
    var savedSettings: Settings? { world.settings }
    var files: [FileRequest] { world.files }

    /// The screen as text.
    var screen: String { canvas.text }
    /// The text of a form, with wrapped lines joined again.
    var flowing: String {
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast()
        return lines.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var canvas: Canvas { app.draw() }

    /// Presses keys by name, one after the other: `"3 j Enter"`. `Space` is the space bar, `^P` Control and p.
    @discardableResult
    func press(_ script: String) -> TestApp {
        for word in script.split(separator: " ").map(String.init) {
            // A mistyped key name must not count as a key without effect.
            guard let key = Key(label: word) ?? Self.others[word] else {
                preconditionFailure("no key is named \(word)")
            }
            app.send(.key(key))
        }
        return self
    }

    /// Keys that have no name in `config.toml`.
    private static let others: [String: Key] = [
        "Up": Key(.up), "Down": Key(.down), "Left": Key(.left), "Right": Key(.right), "Backspace": Key(.backspace),
        "^End": Key(.end, control: true),
    ]

    /// Types a text, character by character.
    @discardableResult
    func type(_ text: String) -> TestApp {
        for character in text { app.send(.key(character == "\n" ? Key(.enter) : .character(character))) }
        return self
    }

    /// Opens a screen as another screen would.
    func show(_ destination: Destination) { app.run([.show(destination)]) }
    func open(_ sheet: SheetName) { app.run([.openSheet(sheet)]) }

    /// Runs a command as the palette would, whether it is available or not.
    func perform(_ command: Command) { run([.perform(command)]) }

    func run(_ effects: [Effect]) { app.run(effects) }

    func send(_ event: InputEvent) { app.send(event) }

    /// Clicks on the first place where the text is shown.
    func click(_ text: String) {
        for (row, line) in app.draw().text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let range = line.firstRange(of: text) {
                let column = cellWidth(of: line[..<range.lowerBound])
                return app.send(.mouse(MouseEvent(.press, at: Point(row: row, column: column))))
            }
        }
    }

    /// Lets seconds pass, and the app tick.
    func wait(seconds: Int64) {
        world.now += seconds
        _ = app.tick()
    }

    /// Moves the clock over midnight, and lets the app tick.
    func sleepOver() {
        world.daysPassed += 1
        world.hasChanged = true
        wait(seconds: 1)
    }

    /// The request to the caller.
    var request: App.ShellRequest? { app.request }
    var isFinished: Bool { app.isFinished }

    /// Makes the store fail in this way from now on; nil makes it work again.
    func fail(with failure: RequestError?) { world.failure = failure }

    /// Adds a line of history by somebody else.
    func happened(_ entry: HistoryEntry) {
        world.history.insert(entry, at: 0)
        world.hasChanged = true
    }

    /// Makes that many records unreadable.
    func cannotRead(_ count: Int) { cannotRead((0..<count).map { UnreadRecord(kindName: "task", id: "\($0)") }) }

    /// Makes each search find more people than are shown.
    func findMorePeople() {
        world.hasMorePeople = true
        world.hasChanged = true
    }

    /// Makes these records unreadable.
    func cannotRead(_ records: [UnreadRecord]) {
        world.unread = records
        world.hasChanged = true
    }

    /// Shows a message on top of the screen, as the caller would.
    func warn(_ sentences: [Phrase]) { app.warn(sentences) }

    /// Lets other people look at a talent's plan; nil is the owner.
    func company(at talent: Talent.ID, _ people: [Person.ID?]) { world.company[talent] = people }

    /// The talent whose plan this session has reported.
    var looksAt: Talent.ID? { world.looksAt }

    /// Adds a change of the viewer's from an earlier session.
    func didBefore(_ change: Change) throws {
        try world.workspace.apply(change)
        world.done.append(("før", change))
        world.hasChanged = true
    }

    /// The changes that undo can take back, the newest last.
    var done: [Change] { world.done.map(\.change) }

    /// Makes a change by somebody else.
    func elsewhere(_ change: Change) throws {
        try world.workspace.apply(change)
        world.hasChanged = true
    }
}
