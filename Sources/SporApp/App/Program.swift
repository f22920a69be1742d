import TerminalKit

/// The loop: an event, what it changes, a frame. The only place where the app meets the terminal.
@MainActor
public struct Program {
    private var app: App
    private let terminal: CursesTerminal
    /// The palette of a theme by name; falls back to one that is always there.
    private let palette: (String) -> Palette
    /// Lets the person edit a text in their own editor; nil where it did not come to anything.
    private let editText: (String, CursesTerminal) -> String?
    /// Whether the screen shows what the app has come to.
    private var isShown = false
    private var lastShown = ContinuousClock.now
    /// Whoever holds a key down sees where it leads.
    private static let longestWithoutFrame = Duration.milliseconds(50)

    public init(
        _ app: App, on terminal: CursesTerminal, palette: @escaping (String) -> Palette,
        editText: @escaping (String, CursesTerminal) -> String?
    ) {
        self.app = app
        self.terminal = terminal
        self.palette = palette
        self.editText = editText
    }

    /// Runs until the person leaves or the line drops. Returns what the shell is to do then, if there is anything.
    public mutating func run() -> App.Wish? {
        app.send(.resized(terminal.size))
        show()
        while !app.isFinished {
            guard let event = terminal.nextEvent(timeout: isShown ? app.tickInterval : 0) else {
                if !isShown || app.tick() { show() }
                continue
            }
            // What is clicked on is what stood there.
            if case .mouse = event, !isShown { show() }
            app.send(event)
            isShown = false
            // Keys that are there already need no frame each: a slow line would fall behind.
            if fulfil() || lastShown.duration(to: .now) > Self.longestWithoutFrame { show() }
        }
        // The last frame takes what stood there off a screen that keeps its lines.
        if app.wish == .sayAccessEnded { show() }
        return app.wish
    }

    private mutating func show() {
        terminal.present(app.draw(), palette: palette(app.context.settings.theme))
        isShown = true
        lastShown = .now
    }

    /// Returns whether the screen wants to be painted anew.
    private mutating func fulfil() -> Bool {
        guard !app.isFinished, let wish = app.wish else { return false }
        app.wish = nil
        switch wish {
        case .suspend: terminal.suspend()
        case .repaint: terminal.repaint()
        case .edit(let text):
            if let edited = editText(text, terminal) { app.replaceText(with: edited) }
        case .copy(let text): if !terminal.copy(text) { app.couldNotCopy() }
        case .demo, .sayAccessEnded: break  // only come with the end
        }
        return true
    }
}
