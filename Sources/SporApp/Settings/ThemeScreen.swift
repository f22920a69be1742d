import TalentDomain
import TerminalKit

/// The themes. The selected one is applied to the whole screen. Enter keeps it, Esc returns to the former one.
struct ThemeScreen: Screen {
    private let before: Settings
    private let themes: [ThemeChoice]
    private var list: ListView

    init(_ settings: Settings, themes: [ThemeChoice]) {
        before = settings
        self.themes = themes
        list = ListView(selection: themes.firstIndex { $0.name == settings.theme } ?? 0)
    }

    var isSheet: Bool { true }
    func crumbs(in context: Context) -> [String] { [context.wording.say("Tema", "Theme")] }
    // No other key may leave while a theme is only shown.
    var takesText: Bool { true }
    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard case .key(let key) = event else { return [] }
        if key.code == .escape { return leave }
        return switch list.handle(key, in: ListContent(themes.count)) {
        case .done: keep
        case .moved: tryOn
        default: []
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        switch click {
        case .row(let row, _):
            if row == list.selection { return keep }
            list.select(row, in: ListContent(themes.count))
            return tryOn
        case .button(0): return keep
        default: return leave
        }
    }

    private var selected: ThemeChoice? { themes.indices.contains(list.selection) ? themes[list.selection] : nil }

    /// The selected theme, if it can be used; one with a mistake changes nothing.
    private var shown: Settings {
        guard let selected, selected.fault == nil else { return before }
        return Settings(language: before.language, theme: selected.name)
    }

    private var tryOn: [Effect] {
        let shown = shown
        return [.setContext { $0.settings = shown }]
    }

    private var leave: [Effect] {
        let before = before
        return [.setContext { $0.settings = before }, .close]
    }

    private var keep: [Effect] {
        selected?.fault == nil ? [.close, .say(.saved()), .save(shown)] : []
    }

    func remarks(in context: Context) -> [KeyHint] {
        [
            KeyHint("Enter", context.wording.say("behold", "keep"), action: Click.button(0)),
            KeyHint("Esc", context.wording.say("som før", "as before"), action: Click.button(1)),
        ]
    }

    // MARK: Drawing

    private static let listColumns = 26

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let columns = min(area.columns, 64), hasSide = columns >= 60
        // If there is no pane at the side, the mistake in a theme is below the list.
        let below = !hasSide && themes.contains { $0.fault != nil } ? 2 : 0
        let rows = min(max(themes.count, hasSide ? ThemeSample.rows : 0), area.rows - 2 - below)
        let inside = canvas.sheet(
            title: context.wording.say("Tema", "Theme"), rows: rows + below + 2, columns: columns, in: area)
        let (body, foot) = inside.splitRows(rows)
        let (left, right) = body.splitColumns(hasSide ? Self.listColumns : body.columns)
        if let fault = selected?.fault {
            canvas.paragraph(
                "! " + context.wording[fault], in: hasSide ? right : foot.text, Style(.alert))
        } else if hasSide {
            ThemeSample(context: context).draw(on: &canvas, in: right)
        }
        list.draw(on: &canvas, in: left, content: ListContent(themes.count), onClick: { Click.row($0) }) {
            canvas, index, line in
            canvas.write(
                (themes[index].fault == nil ? "" : "! ") + context.wording[themes[index].title], at: line.origin,
                limit: line.columns)
        }
    }
}

/// A sample of everything that a theme colours.
private struct ThemeSample {
    let context: Context

    static let rows = 7

    func draw(on canvas: inout Canvas, in area: Rect) {
        let lines: [[Span]] = [
            [
                Span(context.wording.say("Overskrift", "Heading"), Style(.heading)), Span("  "),
                Span(context.wording.say("tekst", "text")), Span("  "),
                Span(context.wording.say("dæmpet", "muted"), Style(.muted)),
            ],
            [
                Span("✓ " + context.wording.say("gemt", "saved"), Style(.ok)), Span("  "),
                Span("! " + context.wording.say("haster", "late"), Style(.warn)), Span("  "),
                Span("! " + context.wording.say("fejl", "error"), Style(.alert)),
            ],
            [
                Span("● " + context.wording.say("fælles", "common"), Style(.trackCommon)), Span("  "),
                Span("● " + context.wording.say("gruppe", "group"), Style(.trackGroup)),
            ],
            [
                Span("● " + context.wording.say("digitalt", "digital"), Style(.trackDigital)), Span("  "),
                Span("● " + context.wording.say("hverdag", "everyday"), Style(.trackEveryday)),
            ],
            [Span("● " + context.wording.say("understøttende", "supporting"), Style(.trackSupporting))],
            [
                Span("██████", Style(.barFull)), Span("░░░░", Style(.barEmpty)),
                Span(context.wording.say("  6 af 10", "  6 of 10")),
            ],
            [
                Span("a ", Style(.key)), Span(context.wording.say("tilføj", "add"), Style(.muted)), Span("  "),
                Span(context.wording.say("et felt", "a field"), Style(.field)), Span("  "),
                Span(context.wording.say("lukket", "closed"), Style(.secret)),
            ],
        ]
        for (index, line) in lines.prefix(area.rows).enumerated() {
            canvas.write(line, at: Point(row: area.row + index, column: area.column + 1), limit: area.columns - 1)
        }
    }
}
