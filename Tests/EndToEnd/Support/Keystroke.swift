import CVTerm

/// A key as a person presses it; the terminal turns it into bytes as its modes demand.
enum Keystroke: Sendable {
    case character(Unicode.Scalar)
    case control(Unicode.Scalar)
    case alt(Unicode.Scalar)
    case function(Int)
    case backTab
    case named(VTermKey)

    static let enter = named(VTERM_KEY_ENTER)
    static let escape = named(VTERM_KEY_ESCAPE)
    static let tab = named(VTERM_KEY_TAB)
    static let backspace = named(VTERM_KEY_BACKSPACE)
    static let delete = named(VTERM_KEY_DEL)
    static let insert = named(VTERM_KEY_INS)
    static let up = named(VTERM_KEY_UP)
    static let down = named(VTERM_KEY_DOWN)
    static let left = named(VTERM_KEY_LEFT)
    static let right = named(VTERM_KEY_RIGHT)
    static let home = named(VTERM_KEY_HOME)
    static let end = named(VTERM_KEY_END)
    static let pageUp = named(VTERM_KEY_PAGEUP)
    static let pageDown = named(VTERM_KEY_PAGEDOWN)
}

/// What a mouse does at a cell; the wheel counts as two buttons.
enum MouseButton: Int32, Sendable {
    case left = 1, middle, right, wheelUp, wheelDown

    var isWheel: Bool { self == .wheelUp || self == .wheelDown }
}
