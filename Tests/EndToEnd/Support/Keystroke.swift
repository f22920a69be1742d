import CVTerm

/// A key as a person presses it. The terminal turns it into bytes according to its modes.
package enum Keystroke: Sendable {
    case character(Unicode.Scalar)
    case control(Unicode.Scalar)
    case alt(Unicode.Scalar)
    case function(Int)
    case backTab
    case named(VTermKey)

    package static let enter = named(VTERM_KEY_ENTER)
    package static let escape = named(VTERM_KEY_ESCAPE)
    package static let tab = named(VTERM_KEY_TAB)
    package static let backspace = named(VTERM_KEY_BACKSPACE)
    package static let delete = named(VTERM_KEY_DEL)
    package static let insert = named(VTERM_KEY_INS)
    package static let up = named(VTERM_KEY_UP)
    package static let down = named(VTERM_KEY_DOWN)
    package static let left = named(VTERM_KEY_LEFT)
    package static let right = named(VTERM_KEY_RIGHT)
    package static let home = named(VTERM_KEY_HOME)
    package static let end = named(VTERM_KEY_END)
    package static let pageUp = named(VTERM_KEY_PAGEUP)
    package static let pageDown = named(VTERM_KEY_PAGEDOWN)
}

/// A button of the mouse; the wheel counts as two buttons.
package enum MouseButton: Int32, Sendable {
    case left = 1, middle, right, wheelUp, wheelDown

    package var isWheel: Bool { self == .wheelUp || self == .wheelDown }
}
