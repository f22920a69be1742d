/// A theme as its file defines it: the look of each role, in colours of the theme's own palette.
public struct Theme: Hashable, Sendable {
    /// Light text on a dark background, dark text on a light one, or the terminal's own.
    public enum Ground: String, Hashable, Sendable, CaseIterable { case dark, light, terminal }

    /// A colour, with its replacements on terminals with fewer colours.
    struct Ink: Hashable, Sendable {
        var colour: Colour
        /// 0–255, for terminals with 256 colours; nil takes the most similar one.
        var indexed: Int?
        /// 0–15, for terminals with sixteen colours; nil takes the most similar one.
        var ansi: Colour?
    }

    enum Attribute: String, Hashable, Sendable, CaseIterable { case bold, underline, dim, reverse, italic }

    /// The look of a role. Values that are nil are those of the role `text`.
    struct Part: Hashable, Sendable {
        var foreground: Ink?
        var background: Ink?
        var attributes: Set<Attribute> = []
        /// The attributes that replace colours on a terminal without them.
        var plain: Set<Attribute> = []
    }

    public let name: String
    public let danishTitle: String
    public let englishTitle: String
    public let ground: Ground
    let parts: [StyleRole: Part]
}
