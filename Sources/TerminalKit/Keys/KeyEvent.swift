/// What the person at the keyboard did, decoded from the terminal's bytes.
public enum InputEvent: Hashable, Sendable {
    case key(Key)
    /// A bracketed paste, line ends as `\n`.
    case paste(String)
    case mouse(MouseEvent)
    case resized(Size)
    /// The line dropped, or somebody asked the program to end (SIGHUP, SIGTERM, end of input).
    case hangup
}

/// One key, with Alt and Control as the terminal tells them.
public struct Key: Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        case character(Character)
        case enter, escape, tab, backTab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        case function(Int)
    }

    public var code: Code
    public var control: Bool
    public var alt: Bool
    public var shift: Bool

    public init(_ code: Code, control: Bool = false, alt: Bool = false, shift: Bool = false) {
        self.code = code
        self.control = control
        self.alt = alt
        self.shift = shift
    }

    public static func character(_ character: Character) -> Key { Key(.character(character)) }
    /// `^P` is `Key.control("p")`: the letter in lower case.
    public static func control(_ character: Character) -> Key { Key(.character(character), control: true) }
}

/// A click or a turn of the wheel, at a cell.
public struct MouseEvent: Hashable, Sendable {
    public enum Kind: Hashable, Sendable { case press, release, wheelUp, wheelDown }

    public var kind: Kind
    public var at: Point

    public init(_ kind: Kind, at: Point) {
        self.kind = kind
        self.at = at
    }
}
