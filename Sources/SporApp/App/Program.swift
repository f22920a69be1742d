import TerminalKit

/// The main loop: takes an event, lets the app handle it, and paints a frame. Only here does the app use the terminal.
@MainActor
public struct Program {
    private var app: App
    private let terminal: CursesTerminal
    /// The palette of a theme by name; for an unknown theme, one that always exists.
    private let palette: (String) -> Palette
    /// Opens a text in the person's own editor; nil if that failed.
    private let editText: (String, CursesTerminal) -> String?
    /// Whether the screen shows the current state of the app.
    private var isShown = false
    private var lastShown = ContinuousClock.now
    /// The longest time without a frame, also while a key is held down.
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

    /// Runs until the person leaves or the connection is lost.
    ///
    /// - Returns: the request to the caller, if there is one.
    public mutating func run() -> App.ShellRequest? {
        app.send(.resized(terminal.size))
        show()
        while !app.isFinished {
            guard let event = terminal.nextEvent(timeout: isShown ? app.tickInterval : 0) else {
                if !isShown || app.tick() { show() }
                continue
            }
            // A click refers to the frame that was painted, so earlier events are painted first.
            if case .mouse = event, !isShown { show() }
            app.send(event)
            isShown = false
            // Keys that have arrived already share a frame; on a slow connection, one frame each would fall behind.
            if fulfil() || lastShown.duration(to: .now) > Self.longestWithoutFrame { show() }
        }
        // The last frame clears the screen of a terminal that keeps its lines.
        if app.request == .sayAccessEnded { show() }
        return app.request
    }

    private mutating func show() {
        terminal.present(app.draw(), palette: palette(app.context.settings.theme))
        isShown = true
        lastShown = .now
    }

    /// Does what the app requests, if anything.
    ///
    /// - Returns: whether the screen must be painted again.
    private mutating func fulfil() -> Bool {
        guard !app.isFinished, let request = app.request else { return false }
        app.request = nil
        switch request {
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
