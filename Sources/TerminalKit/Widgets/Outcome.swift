/// The result of giving a key, a paste or a click to a widget.
public enum Outcome: Hashable, Sendable {
    /// The widget does not use the key; the screen may.
    case ignored
    /// The cursor, the selection or the view moved; the content is unchanged.
    case moved
    /// The content of the widget changed.
    case changed
    /// The person has finished: Enter on a row, ^S in a text.
    case done
    /// The person leaves: Esc.
    case leave
}

/// The action of a click, defined by the screen.
public typealias ClickAction = any Hashable & Sendable
