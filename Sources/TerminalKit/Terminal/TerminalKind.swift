/// The kind of terminal, from TERM and related variables.
struct TerminalKind: Sendable {
    /// TERM as it is set; may be empty or hostile.
    let name: String
    private let colourTerm: String
    private let refusesColour: Bool

    /// - Parameter variable: returns a variable of the environment by its name.
    init(variable: (String) -> String?) {
        name = variable("TERM") ?? ""
        colourTerm = variable("COLORTERM") ?? ""
        // https://no-color.org: the variable is set and not empty.
        refusesColour = variable("NO_COLOR").map { !$0.isEmpty } ?? false
    }

    /// Whether the name may be looked up: it has terminfo's characters, and cannot be a path.
    var hasPlainName: Bool {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+._")
        return (1...64).contains(name.count) && name.first != "." && name.allSatisfy(allowed.contains)
    }

    /// Whether the terminal understands all that `TerminalEntry` uses; true also for terminals that Debian does not
    /// describe.
    var isXtermLike: Bool {
        hasPlainName && Self.xtermLike.contains { name == $0 || name.hasPrefix($0 + "-") }
    }

    /// Whether the terminal knows bracketed paste and the mouse.
    var hasPasteAndMouse: Bool {
        isXtermLike || ["screen", "rxvt", "putty", "mintty"].contains { name == $0 || name.hasPrefix($0 + "-") }
    }

    /// Whether the terminal handles OSC 52 or ignores it; tmux also has an old name.
    var hasClipboard: Bool { isXtermLike || name == "screen" || name.hasPrefix("screen-") || name.hasPrefix("mintty") }

    private static let xtermLike = [
        "xterm", "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "iterm2", "kitty", "konsole", "rio", "st",
        "tmux",
        "vte", "wezterm",
    ]

    /// The number of colours to use.
    /// - Parameters:
    ///   - colours: the number in the host's description; nil if it has none of that name.
    ///   - wish: the user's own setting, followed as far as the terminal can.
    func depth(colours: Int?, wish: ColourDepth?) -> ColourDepth {
        if refusesColour { return .none }
        let described: ColourDepth =
            switch colours ?? 256 {
            case ..<8: .none
            case ..<256: .ansi16
            default: .indexed256
            }
        if let wish { return isXtermLike ? wish : min(wish, described) }
        let isDirect = ["truecolor", "24bit"].contains(colourTerm) || name.hasSuffix("-direct")
        return isXtermLike && isDirect ? .direct : described
    }
}
