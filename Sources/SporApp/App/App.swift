import TalentDomain
import TerminalKit

/// The program without its terminal: takes events, changes the data through its environment, and draws a canvas.
public struct App {
    public internal(set) var context: Context { didSet { context.forgetKept() } }
    /// The person has left.
    public internal(set) var isFinished = false
    /// A request to the shell around the app, until it is done.
    public var request: ShellRequest?

    var environment: Environment
    /// The main screens that have been looked at, each with its own state, by the command that goes there.
    var mainScreens: [Command: any Screen] = [:]
    var current: Command
    /// The screens over the main screen: a talent's tabs, forms.
    var stack: [any Screen] = []
    var message: Message?
    /// The changes made, undone or redone in this session.
    var acts: Set<PastAct.ID> = []
    /// The effects that wait for a busy store, and since when.
    var waiting: (effects: [Effect], since: Timestamp)?
    /// The keys typed while effects wait. They are handled when the waiting is over.
    private var pendingEvents: [InputEvent] = []
    /// The minute of the day at the last tick of a screen that shows the time.
    private var shownMinute: Int?
    /// The common commands that are being performed.
    private var performing: Set<Command> = []
    var savedDraft: Draft?
    var lastTyped: Timestamp
    /// The focus for which the data were last read.
    private var focus = Focus()
    /// The people whom the next screen needs, before it opens.
    private var opening: Focus?
    /// The number of unreadable records that the person was last told of.
    var unread = 0
    private var canvas = Canvas(size: Size(rows: 0, columns: 0))

    /// A task that the shell does for the app, with its answer.
    public enum ShellRequest: Hashable, Sendable {
        case suspend, repaint
        /// Shows a throw-away demo cohort, and then this store again.
        case demo
        /// The person has no access any more. The shell says so after the last frame, which says it too.
        case sayAccessEnded
        /// Opens a text in the person's own editor. The shell answers with `replaceText(with:)`.
        case edit(String)
        /// Copies a text to the terminal's clipboard. The shell answers with `couldNotCopy` if the terminal has none.
        case copy(String)
    }

    /// - Parameter offersDrafts: whether to open an unfinished text of the last session again. False if a screen is
    ///   only drawn.
    /// - Throws: `RequestError` where the first read fails.
    public init(
        _ environment: Environment, services: Services, viewer: Viewer, settings: Settings, keyMap: KeyMap = KeyMap(),
        size: Size,
        isDemo: Bool = false, isRemote: Bool = false, offersDrafts: Bool = true
    ) throws(RequestError) {
        self.environment = environment
        context = Context(
            data: Workspace(), viewer: viewer, isDemo: isDemo, isRemote: isRemote, settings: settings, keyMap: keyMap,
            size: size, services: services)
        lastTyped = services.now()
        current = .overview
        try reload()
        context.unfinished = unfinished
        if context.cohort == nil { stack.insert(WelcomeScreen(), at: 0) }
        if offersDrafts { offerDraft() }
    }

    /// The screen that has the keys.
    var top: any Screen {
        get { stack.last ?? main }
        set {
            if stack.isEmpty { mainScreens[current] = newValue } else { stack[stack.count - 1] = newValue }
        }
    }

    var main: any Screen { mainScreens[current] ?? context.navigation.screen(current) ?? OverviewScreen() }

    // MARK: Events

    /// Handles a key, a paste, a click, a new size, or the end of the line.
    public mutating func send(_ event: InputEvent) {
        receive(event)
        followFocus()
    }

    private mutating func receive(_ event: InputEvent) {
        if case .resized(let size) = event {
            context.size = size
            return
        }
        if event == .hangup {
            keepDraft()
            isFinished = true
            return
        }
        // The release of the button does nothing, and keeps the message that the press has shown.
        if case .mouse(let mouse) = event, mouse.kind == .release { return }
        guard waiting == nil else { return pendingEvents.append(event) }
        if let key = keyAfterEscape(event) {
            send(.key(Key(.escape)))
            if !isFinished { send(.key(key)) }
            return
        }
        message = nil
        if top.notice != nil {
            stack.removeLast()
            if event == .key(Key(.enter)) || event == .key(Key(.escape)) { return }
        }
        if case .mouse(let mouse) = event {
            take(mouse)
        } else {
            lastTyped = context.services.now()
            if perform(event) { return }
            if let effects = top.handle(event, in: context) {
                run(effects)
            } else if isSwitchOfOnlyCohort(event) {
                run([.say(.note(context.viewer.isOwner ? .onlyCohortToOwner : .onlyCohort))])
            }
        }
    }

    /// The key without Alt, if the combination has no meaning here. A terminal also sends Alt and a key if the key
    /// follows Esc at once.
    private func keyAfterEscape(_ event: InputEvent) -> Key? {
        guard case .key(var key) = event, key.alt, !top.takesText(in: context), command(for: event) == nil else {
            return nil
        }
        key.alt = false
        return key
    }

    /// The command of a key on this screen.
    private func command(for event: InputEvent) -> Command? {
        guard case .key(let key) = event else { return nil }
        return context.keyMap.command(for: key, among: commands)
    }

    /// Performs the command of a key. While text is typed, only ^L and F1 have a command.
    ///
    /// - Returns: whether the key had a command.
    private mutating func perform(_ event: InputEvent) -> Bool {
        guard case .key(let key) = event else { return false }
        let keyMap = context.keyMap, takesText = top.takesText(in: context)
        return perform(from: CommonBinding.everywhere) { command in
            (!takesText || command == .repaint || key.code == .function(1)) && keyMap.keys(for: command).contains(key)
        }
    }

    /// Whether the key would show another cohort if there were one.
    private func isSwitchOfOnlyCohort(_ event: InputEvent) -> Bool {
        guard case .key(let key) = event, !top.isSheet, !top.takesText(in: context) else { return false }
        return context.data.cohorts.count == 1 && context.keyMap.keys(for: .switchCohort).contains(key)
    }

    /// The commands that are offered now: those of the screen on top, then those of every screen.
    var commands: [Command] { top.commands(in: context) + context.everywhere }

    private mutating func take(_ mouse: MouseEvent) {
        switch mouse.kind {
        case .press:
            guard let click = canvas.target(at: mouse.at) as? Click else { return }
            if case .command(let command) = click { perform(command) } else { run(top.click(click, in: context)) }
        case .wheelUp, .wheelDown: run(top.handle(.mouse(mouse), in: context) ?? [])
        case .release: break
        }
    }

    mutating func perform(_ command: Command) {
        _ = perform(from: CommonBinding.everywhere + CommonBinding.paletteOnly) { $0 == command }
    }

    /// Performs the first command that matches and is offered: of the screen, of the main screens, or of `common`.
    ///
    /// - Returns: whether there was one.
    private mutating func perform(from common: [CommonBinding], where isMeant: (Command) -> Bool) -> Bool {
        let effects: [Effect]
        if let own = top.perform(in: context, where: isMeant) {
            effects = own
        } else if let main = context.navigation.mainScreens.first(where: isMeant) {
            effects = [.go(main)]
        } else if let binding = common.first(where: { isMeant($0.command) && $0.isOffered(context) }) {
            // It may open a screen and perform the same command there. Where that screen lacks it, that is all.
            guard performing.insert(binding.command).inserted else { return false }
            defer { performing.remove(binding.command) }
            run(binding.perform(&self))
            return true
        } else {
            return false
        }
        run(effects)
        return true
    }

    /// Called at every tick: looks for other people's changes, tries waiting effects again, and keeps typed text as a
    /// draft.
    ///
    /// - Returns: whether the screen may have changed.
    public mutating func tick() -> Bool {
        keepDraftAfterRest()
        let isCompanyNew = lookAround(), isClockNew = clockHasMoved()
        if let waiting {
            self.waiting = nil
            run(waiting.effects, waitingSince: waiting.since)
            if self.waiting == nil { sendPendingEvents() }
            return true
        }
        guard environment.hasChanged() else { return isCompanyNew || isClockNew }
        do {
            try reload()
        } catch {
            fail(error, isReading: true)
        }
        return true
    }

    /// Whether the open screen shows the time, and another minute than at the last tick.
    private mutating func clockHasMoved() -> Bool {
        guard top.showsClock else { return false }
        let minute = context.services.now().danish.minutes
        defer { shownMinute = minute }
        return shownMinute != minute
    }

    private mutating func sendPendingEvents() {
        let events = pendingEvents, said = message
        pendingEvents = []
        for event in events where !isFinished { send(event) }
        message = message ?? said
    }

    /// Milliseconds until the next tick is wanted.
    public var tickInterval: Int { waiting == nil ? 1000 : 100 }

    // MARK: Data

    mutating func reload() throws(RequestError) {
        focus = wantedFocus
        let snapshot = try environment.read(focus)
        context.data = snapshot.workspace
        if let viewer = snapshot.viewer { context.viewer = viewer }
        tellUnread(snapshot.workspace.unread.count)
        if context.cohort == nil {
            context.cohortID = snapshot.cohort ?? snapshot.workspace.openingCohort(for: context.viewer)?.id
        }
        focus.cohort = context.cohortID
        context.digest = context.cohortID.flatMap { snapshot.digests[$0] }
        let navigation = context.navigation
        context.refreshNavigation()
        if context.navigation != navigation { settleOnNavigation(after: navigation) }
        if let limit = top.historyLimit { top.show(try environment.history(limit), limit: limit) }
    }

    /// The open cohort, and the people whom the open screens are about or search.
    private var wantedFocus: Focus {
        let needed = stack.map(\.peopleNeeded) + (opening.map { [$0] } ?? [])
        return needed.reduce(into: Focus(cohort: context.cohortID)) { focus, needed in
            focus.people.formUnion(needed.people)
            focus.search = needed.search ?? focus.search
        }
    }

    /// Reads the people whom a screen needs before it is made.
    mutating func readPeople(_ needed: Focus) {
        opening = needed
        followFocus()
        opening = nil
    }

    /// Reads the people of other cohorts whom a newly opened screen needs, or whom a typed search asks for.
    mutating func followFocus() {
        guard waiting == nil, !isFinished, wantedFocus != focus else { return }
        do {
            try reload()
        } catch {
            fail(error, isReading: true)
        }
    }

    /// Closes the screens that the viewer does not have any more.
    private mutating func settleOnNavigation(after before: Navigation) {
        if before.ownTalent != context.navigation.ownTalent { mainScreens = [:] }
        mainScreens = mainScreens.filter { context.navigation.mainScreens.contains($0.key) }
        if !context.navigation.mainScreens.contains(current) {
            keepDraft()
            (current, stack) = (.overview, [])
        }
        if top.isObsolete(in: context) { stack.removeLast() }
    }

    // MARK: Drawing

    /// Draws the whole screen, and remembers where a click does what.
    public mutating func draw() -> Canvas {
        canvas = drawn()
        return canvas
    }
}
