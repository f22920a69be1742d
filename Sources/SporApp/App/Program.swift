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
            guard let event = terminal.nextEvent(timeout: app.tickInterval) else {
                if app.tick() { show() }
                continue
            }
            app.send(event)
            fulfil()
            // The last frame takes what stood there off a screen that keeps its lines.
            if !app.isFinished || app.wish == .sayAccessEnded { show() }
        }
        return app.wish
    }

    private mutating func show() {
        terminal.present(app.draw(), palette: palette(app.context.settings.theme))
    }

    private mutating func fulfil() {
        guard !app.isFinished, let wish = app.wish else { return }
        app.wish = nil
        switch wish {
        case .suspend: terminal.suspend()
        case .repaint: terminal.repaintAll()
        case .edit(let text):
            if let edited = editText(text, terminal) { app.replaceText(with: edited) }
        case .demo, .sayAccessEnded: break  // only come with the end
        }
    }
}
