/// What a widget made of a key, a paste or a click.
public enum Outcome: Hashable, Sendable {
    /// Not the widget's: the screen may take it.
    case ignored
    /// The cursor, the selection or the view moved; what is kept is as before.
    case moved
    /// What the widget holds is another than before.
    case changed
    /// The person is through with it: Enter on a row, ^S in a text.
    case done
    /// The person goes away from it: Esc.
    case leave
}

/// What a click does; the screen gives its own action.
public typealias ClickAction = any Hashable & Sendable
