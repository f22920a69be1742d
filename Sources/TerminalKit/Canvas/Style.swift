/// The meaning of a part of the screen. The theme gives its look.
public enum StyleRole: String, CaseIterable, Sendable, Hashable {
    case text, muted, heading, title, accent, border, selection, selectionInactive = "selection-inactive"
    case tab, tabActive = "tab-active", statusBar = "status-bar", key, field, fieldActive = "field-active"
    case ok, warn, alert, link, secret, placeholder
    case trackCommon = "track-common", trackGroup = "track-group", trackDigital = "track-digital"
    case trackEveryday = "track-everyday", trackSupporting = "track-supporting"
    case barFull = "bar-full", barEmpty = "bar-empty", today
}

/// The look of a cell: a role of the theme, and attributes on top of it.
public struct Style: Hashable, Sendable {
    public var role: StyleRole
    public var bold: Bool
    public var underline: Bool
    public var dim: Bool
    /// Shown as selected: on the theme's selection background. Its sign and word still show the meaning of its role.
    public var selected: Bool

    public init(
        _ role: StyleRole = .text, bold: Bool = false, underline: Bool = false, dim: Bool = false,
        selected: Bool = false
    ) {
        self.role = role
        self.bold = bold
        self.underline = underline
        self.dim = dim
        self.selected = selected
    }
}
