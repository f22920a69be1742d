import CNcurses
import Glibc

/// The user's terminal: paints canvases through ncurses, and reads the keys itself.
///
/// `close()` restores the terminal; call it before every exit.
@MainActor
public final class CursesTerminal {
    /// The choices of the user or the host.
    public struct Options: Sendable {
        /// Draws lines and symbols in ASCII; letters are kept.
        public var ascii: Bool
        public var mouse: Bool
        /// The user's own setting of colours; nil follows TERM and COLORTERM.
        public var depth: ColourDepth?
        /// Whether a shell can continue the program after it has stopped.
        public var canSuspend: Bool
        /// Whether the terminal is at the other end of a network, where the bytes of a key may arrive separately.
        public var isRemote: Bool

        public init(
            ascii: Bool = false, mouse: Bool = true, depth: ColourDepth? = nil, canSuspend: Bool = true,
            isRemote: Bool = false
        ) {
            self.ascii = ascii
            self.mouse = mouse
            self.depth = depth
            self.canSuspend = canSuspend
            self.isRemote = isRemote
        }
    }

    public private(set) var size = Size(rows: 0, columns: 0)
    public let depth: ColourDepth
    var input: TerminalInput

    let canSuspend: Bool
    let hasClipboard: Bool
    private let ascii: Bool
    private let modes: TerminalModes
    private let screen: OpaquePointer
    /// The number of the terminal's own colour in its description.
    private let ownColour: Int32
    private var isOpen = true
    private var shown: PaintedFrame?
    private var pairs: [ColourPair: Int32] = [:]
    /// Events that arrived together with one already returned, oldest first.
    var waiting: [InputEvent] = []

    /// Opens the terminal of standard input and output, full screen.
    /// - Throws: `TerminalError`; nothing has been written then.
    public init(_ options: Options = Options()) throws {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw TerminalError.notATerminal }
        useUTF8()
        let kind = TerminalKind { getenv($0).map { String(cString: $0) } }
        let colours = try Self.describedColours(kind)
        guard let screen = Self.open(kind) else { throw TerminalError.unknownTerminal(kind.name) }
        self.screen = screen
        ownColour = kind.isXtermLike ? TerminalEntry.ownColour : -1
        depth = kind.depth(colours: colours, wish: options.depth)
        ascii = options.ascii
        canSuspend = options.canSuspend
        hasClipboard = kind.hasClipboard
        modes = TerminalModes(kind, mouse: options.mouse)
        input = TerminalInput(escapeWait: options.isRemote ? 100 : 25)
        raw()
        noecho()
        nonl()
        typeahead(-1)
        if depth > .none {
            start_color()
            use_default_colors()
        }
        takeSize()
        modes.enter()
    }

    /// Restores the terminal; may be called twice.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        leave()
        delscreen(screen)
        input.signals.close()
    }

    /// Shows a canvas. Only the difference from the previous one is sent.
    public func present(_ canvas: Canvas, palette: Palette) {
        let frame = PaintedFrame(canvas, ascii: ascii, look: palette.look)
        for run in frame.runs(since: shown) {
            for column in run.columns {
                paint(frame.cells[run.row * frame.size.columns + column], run.row, column, in: frame.size)
            }
        }
        shown = frame
        spor_cursor(canvas.cursor != nil, Int32(canvas.cursor?.row ?? 0), Int32(canvas.cursor?.column ?? 0))
        spor_refresh()
    }

    /// Reads the window's size again, and makes the next `present` paint everything (^L).
    public func repaint() {
        askSize()
        repaintAll()
    }

    private func repaintAll() {
        shown = nil
        resetColours()
        spor_forget_screen()
    }

    /// Leaves full screen; `enter()` returns to it.
    func leave() {
        modes.leave()
        resetColours()
        endwin()
    }

    func enter() {
        modes.enter()
        askSize()
        repaintAll()
        spor_refresh()
    }

    /// Larger than any real window. An SSH client may claim 65,535 × 65,535, and each cell takes memory.
    private static let largest = Size(rows: 300, columns: 1000)

    /// Reads the window's size, and adds an event if it has changed.
    func askSize() {
        if takeSize() { waiting.append(.resized(size)) }
    }

    /// Reads the window's size from the system; false if it has not changed.
    @discardableResult
    private func takeSize() -> Bool {
        var window = winsize()
        _ = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window)
        let size =
            window.ws_row > 0 && window.ws_col > 0
            ? Size(
                rows: min(Int(window.ws_row), Self.largest.rows), columns: min(Int(window.ws_col), Self.largest.columns)
            ) : Size(rows: 24, columns: 80)
        guard size != self.size else { return false }
        self.size = size
        spor_resize(Int32(size.rows), Int32(size.columns))
        repaintAll()
        return true
    }

    // MARK: - Opening

    /// The number of colours in the host's description; nil for a terminal that only this program knows.
    private static func describedColours(_ kind: TerminalKind) throws(TerminalError) -> Int? {
        var status: Int32 = 0
        guard kind.hasPlainName else { throw .unknownTerminal(kind.name) }
        guard setupterm(kind.name, STDOUT_FILENO, &status) == OK else {
            if kind.isXtermLike { return nil }
            throw status == 1 ? .cannotMoveCursor(kind.name) : .unknownTerminal(kind.name)
        }
        guard spor_moves_cursor() else { throw .cannotMoveCursor(kind.name) }
        return Int(tigetnum("colors"))
    }

    private static func open(_ kind: TerminalKind) -> OpaquePointer? {
        guard kind.isXtermLike else { return spor_open(kind.name) }
        // Only while ncurses opens the terminal: `$EDITOR` gets the original environment.
        let given = getenv("TERMINFO").map { String(cString: $0) }
        setenv("TERMINFO", TerminalEntry.compiled, 1)
        defer {
            if let given { setenv("TERMINFO", given, 1) } else { unsetenv("TERMINFO") }
        }
        return spor_open(TerminalEntry.name)
    }

    // MARK: - Painting

    private struct ColourPair: Hashable {
        var foreground: Int32
        var background: Int32
    }

    private func paint(_ cell: PaintedFrame.Cell, _ row: Int, _ column: Int, in canvas: Size) {
        guard let character = cell.text, row < size.rows, column < size.columns else { return }
        let attributes = spor_attributes(
            cell.look.bold, cell.look.underline, cell.look.dim, cell.look.reverse, cell.look.italic)
        let pair = pair(for: cell.look)
        let shown = glyphs(for: character, width: cellWidth(of: character)) { Int(wcwidth(wchar_t($0.value))) }
        for (offset, scalars) in shown.enumerated() {
            spor_put(Int32(row), Int32(column + offset), scalars.map { wchar_t($0.value) } + [0], attributes, pair)
        }
    }

    private func pair(for look: Look) -> Int32 {
        guard depth > .none else { return 0 }
        let colours = ColourPair(
            foreground: look.foreground.number(among: spor_colours(), ownColour: ownColour),
            background: look.background.number(among: spor_colours(), ownColour: ownColour))
        if colours == ColourPair(foreground: -1, background: -1) { return 0 }
        if let known = pairs[colours] { return known }
        let next = Int32(pairs.count + 1)
        guard next < spor_colour_pairs() else { return 0 }
        init_extended_pair(next, colours.foreground, colours.background)
        pairs[colours] = next
        return next
    }

    /// Sets the terminal's own colours and tells `TerminalEntry` of them, after other programs may have written.
    private func resetColours() {
        guard depth > .none, ownColour == TerminalEntry.ownColour else { return }
        spor_force_colours(ownColour)
    }
}

/// Makes ncurses read text as UTF-8, whatever locales the host has or an SSH client has sent.
private func useUTF8() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
}
