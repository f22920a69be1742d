/// A colour as a terminal can show it.
public enum Colour: Hashable, Sendable {
    /// The terminal's own text or background colour.
    case terminalDefault
    /// One of the terminal's sixteen, 0–15.
    case ansi(Int)
    /// One of xterm's fixed colours, 16–255.
    case indexed(Int)
    case rgb(UInt8, UInt8, UInt8)
}

/// The number of colours that a terminal shows.
public enum ColourDepth: Int, Comparable, Sendable, CaseIterable {
    case none, ansi16, indexed256, direct

    public static func < (left: ColourDepth, right: ColourDepth) -> Bool { left.rawValue < right.rawValue }
}

/// The final look of a role: colours and attributes.
public struct Look: Hashable, Sendable {
    public var foreground: Colour
    public var background: Colour
    public var bold: Bool
    public var underline: Bool
    public var dim: Bool
    public var reverse: Bool
    public var italic: Bool

    public init(
        foreground: Colour = .terminalDefault, background: Colour = .terminalDefault, bold: Bool = false,
        underline: Bool = false, dim: Bool = false, reverse: Bool = false, italic: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.bold = bold
        self.underline = underline
        self.dim = dim
        self.reverse = reverse
        self.italic = italic
    }
}

/// A theme for one terminal: the look of every style.
public struct Palette: Sendable {
    public let name: String
    private let looks: [StyleRole: Look]

    /// The theme's colours on a terminal with that many. Without colours, attributes replace them.
    public init(theme: Theme, depth: ColourDepth) {
        let looks = StyleRole.allCases.map { ($0, theme.look(of: $0, at: depth)) }
        self.init(name: theme.name, looks: Dictionary(uniqueKeysWithValues: looks))
    }

    init(name: String, looks: [StyleRole: Look]) {
        self.name = name
        self.looks = looks
    }

    /// The look of the style's role, with the style's own attributes added.
    ///
    /// All selected items look alike: their sign and word show the role, and one look takes fewer bytes.
    public func look(for style: Style) -> Look {
        var look = looks[style.selected ? .selection : style.role] ?? Look(reverse: style.selected)
        look.bold = look.bold || style.bold
        look.underline = look.underline || style.underline
        look.dim = look.dim || style.dim
        return look
    }
}

extension Theme {
    /// The look of a role with that many colours.
    func look(of role: StyleRole, at depth: ColourDepth) -> Look {
        let part = parts[role] ?? Part(), ground = parts[.text] ?? Part()
        let foreground = (part.foreground ?? ground.foreground)?.colour(at: depth) ?? .terminalDefault
        let background = (part.background ?? ground.background)?.colour(at: depth) ?? .terminalDefault
        let isPlain = depth == .none || (part.foreground ?? part.background) == nil
        let attributes = isPlain ? part.attributes.union(part.plain) : part.attributes
        return Look(
            foreground: foreground, background: background, bold: attributes.contains(.bold),
            underline: attributes.contains(.underline),
            dim: attributes.contains(.dim), reverse: attributes.contains(.reverse), italic: attributes.contains(.italic)
        )
    }
}
