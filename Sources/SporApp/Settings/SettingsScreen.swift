import TalentDomain
import TerminalKit

/// Language, colours, and what is hidden. A choice applies at once; language and theme are saved.
struct SettingsScreen: Screen {
    private var list = ListView()

    private static let rows: [Command] = [.language, .theme, .hideTexts, .maskNames]

    var isSheet: Bool { true }
    static let bindings: [Binding<SettingsScreen>] = [
        Binding(.open) { screen, _ in [.perform(rows[screen.list.selection])] },
        .close,
    ]

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard case .key(let key) = event else { return nil }
        switch key.code {
        case .character(" "), .left, .right: return perform(.open, in: context)
        default: return list.handle(key, in: ListContent(Self.rows.count)) == .moved ? [] : nil
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return perform(.open, in: context) }
        list.select(row, in: ListContent(Self.rows.count))
        return []
    }

    func crumbs(in context: Context) -> [String] { [context.wording.say("Indstillinger", "Settings")] }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let columns = min(area.columns - 3, 64)
        let remark =
            context.isRemote
            ? context.wording.say(
                "Sprog og tema bliver husket, hvor du end logger ind fra. Det, du har skjult, vises igen, næste gang du starter.",
                "Language and theme are remembered, wherever you log in from. What you hide is shown again at the next start."
            )
            : context.wording.say(
                "Sprog og tema bliver husket. Det, du har skjult, vises igen, næste gang du starter. Dine egne taster står i config.toml, dine egne temaer i mappen themes ved siden af.",
                "Language and theme are remembered. What you hide is shown again at the next start. Your own keys go into config.toml, your own themes into the themes folder beside it."
            )
        let inside = canvas.sheet(columns: columns, in: area)
        let (rows, rest) = inside.splitRows(Self.rows.count)
        canvas.paragraph(remark, in: rest.splitRows(1).rest.text, Style(.muted))
        list.draw(on: &canvas, in: rows, content: ListContent(Self.rows.count), onClick: { Click.row($0) }) {
            canvas, index, line in
            let used = canvas.write(label(of: Self.rows[index], context), at: line.origin, limit: line.columns)
            let column = line.column + Self.labelColumns
            canvas.write(
                value(of: Self.rows[index], context), at: Point(row: line.row, column: column), Style(),
                limit: line.endColumn - column)
            return used
        }
    }

    private static let labelColumns = 16

    private func label(of row: Command, _ context: Context) -> String {
        switch row {
        case .language: context.wording.say("Sprog", "Language")
        case .theme: context.wording.say("Tema", "Theme")
        case .hideTexts: context.wording.say("Skjul tekster", "Hide texts")
        default: context.wording.say("Skjul navne", "Hide names")
        }
    }

    private func value(of row: Command, _ context: Context) -> String {
        switch row {
        case .language: return context.wording.say("dansk", "English")
        case .theme:
            let theme = context.settings.theme
            return context.services.themes().first { $0.name == theme }.map { context.wording[$0.title] } ?? theme
        case .hideTexts: return onOff(context.hidesTexts, key: row, context)
        default: return onOff(context.masksNames, key: row, context)
        }
    }

    private func onOff(_ isOn: Bool, key: Command, _ context: Context) -> String {
        let key = context.keyLabel(key)
        return (isOn ? context.wording.say("✓ ja", "✓ yes") : context.wording.say("– nej", "– no"))
            + (key.isEmpty ? "" : context.wording.say("  (tast \(key))", "  (key \(key))"))
    }
}
