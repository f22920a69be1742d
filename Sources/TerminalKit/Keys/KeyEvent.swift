/// An event from the terminal, decoded from its bytes.
public enum InputEvent: Hashable, Sendable {
    case key(Key)
    /// A bracketed paste, with line ends as `\n`.
    case paste(String)
    case mouse(MouseEvent)
    case resized(Size)
    /// The connection was lost, or the program was asked to end (SIGHUP, SIGTERM, end of input).
    case hangup
}

/// A key, with Alt and Control as the terminal reports them.
public struct Key: Hashable, Sendable {
    /// The key without its modifiers.
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

    /// The key that types a character.
    public static func character(_ character: Character) -> Key { Key(.character(character)) }
    /// `^P` is `Key.control("p")`, with a small letter.
    public static func control(_ character: Character) -> Key { Key(.character(character), control: true) }
}

/// A click or a turn of the wheel, with its cell.
public struct MouseEvent: Hashable, Sendable {
    /// The button or wheel movement.
    public enum Kind: Hashable, Sendable { case press, release, wheelUp, wheelDown }

    public var kind: Kind
    public var at: Point

    public init(_ kind: Kind, at: Point) {
        self.kind = kind
        self.at = at
    }
}
