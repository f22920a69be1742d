/// What TERM and its companions say about the terminal.
struct TerminalKind: Sendable {
    /// TERM as it came; may be empty or hostile.
    let name: String
    private let colourTerm: String
    private let refusesColour: Bool

    /// - Parameter variable: a variable of the environment by its name.
    init(variable: (String) -> String?) {
        name = variable("TERM") ?? ""
        colourTerm = variable("COLORTERM") ?? ""
        // https://no-color.org: present and not empty.
        refusesColour = variable("NO_COLOR").map { !$0.isEmpty } ?? false
    }

    /// Fit to be looked up: what terminfo calls a name, and nothing that could be a path.
    var hasPlainName: Bool {
        let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+._")
        return (1...64).contains(name.count) && name.first != "." && name.allSatisfy(allowed.contains)
    }

    /// Speaks xterm's language, all that `TerminalEntry` uses; true as well of those that Debian has never heard of.
    var isXtermLike: Bool {
        hasPlainName && Self.xtermLike.contains { name == $0 || name.hasPrefix($0 + "-") }
    }

    /// Knows bracketed paste and the mouse.
    var hasPasteAndMouse: Bool {
        isXtermLike || ["screen", "rxvt", "putty", "mintty"].contains { name == $0 || name.hasPrefix($0 + "-") }
    }

    /// Hands OSC 52 on or ignores it; tmux, under its old name as well.
    var hasClipboard: Bool { isXtermLike || name == "screen" || name.hasPrefix("screen-") || name.hasPrefix("mintty") }

    private static let xtermLike = [
        "xterm", "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "iterm2", "kitty", "konsole", "rio", "st",
        "tmux",
        "vte", "wezterm",
    ]

    /// The colours to use.
    /// - Parameters:
    ///   - colours: how many the host's entry has, nil when it knows none of that name.
    ///   - wish: the person's own setting, followed as far as the terminal can.
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
