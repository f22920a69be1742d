/// The rules for a text that a person has entered.
public struct TextPolicy: Hashable, Sendable {
    /// How to treat soft hyphens, zero-width spaces and byte order marks, which pasted text often contains.
    public enum Invisible: Hashable, Sendable { case dropped, refused }

    /// Newlines and tabs are allowed, and white space at the ends is kept.
    public var isBody: Bool
    /// The greatest length in Unicode scalars.
    public var limit: Int
    public var invisible: Invisible

    public init(isBody: Bool, limit: Int, invisible: Invisible = .dropped) {
        self.isBody = isBody
        self.limit = limit
        self.invisible = invisible
    }

    /// A one-line field of a form: a name, a place, a goal.
    public static let line = TextPolicy(isBody: false, limit: 300)
    /// The address of a web page.
    public static let link = TextPolicy(isBody: false, limit: Link.limit)
    /// A text of many lines: a note, a plan's paragraph.
    public static let body = TextPolicy(isBody: true, limit: 20_000)
    /// An entry sent with `log`, whose sender did not see it on a screen.
    public static let logEntry = TextPolicy(isBody: true, limit: 20_000, invisible: .refused)
    /// A cell of an imported table.
    public static let cell = TextPolicy(isBody: false, limit: 300, invisible: .refused)
}
