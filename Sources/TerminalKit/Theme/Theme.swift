/// A theme as its file tells it: what each role of the screen looks like, in colours of the theme's own palette.
public struct Theme: Hashable, Sendable {
    /// Whether text is light on a dark ground, or dark on a light one.
    public enum Ground: String, Hashable, Sendable, CaseIterable { case dark, light, terminal }

    /// A colour with what stands in for it on terminals that have fewer.
    struct Ink: Hashable, Sendable {
        var colour: Colour
        /// 0–255, for terminals with 256 colours; nil takes what looks most like it.
        var indexed: Int?
        /// For terminals with sixteen colours; nil takes what looks most like it.
        var ansi: Colour?
    }

    enum Attribute: String, Hashable, Sendable, CaseIterable { case bold, underline, dim, reverse, italic }

    /// What a role looks like; what is nil is as in the role `text`.
    struct Part: Hashable, Sendable {
        var foreground: Ink?
        var background: Ink?
        var attributes: Set<Attribute> = []
        /// What stands in for colour where there is none.
        var plain: Set<Attribute> = []
    }

    public let name: String
    public let danishTitle: String
    public let englishTitle: String
    public let ground: Ground
    let parts: [StyleRole: Part]
}
