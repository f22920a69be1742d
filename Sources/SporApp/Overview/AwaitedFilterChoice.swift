import TalentDomain
import TerminalKit

/// Chooses the overdue items that the overview shows; letters search for a name.
struct AwaitedFilterChoice: Screen {
    private var list = ListView()

    var isSheet: Bool { true }
    static let bindings: [Binding<AwaitedFilterChoice>] = [
        Binding(.open) { screen, context in screen.choose(in: context) },
        .close,
    ]

    /// Nil for all items.
    private func choices(in context: Context) -> [AwaitedFilter?] { [nil] + Overview(context).awaitedFilters }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let choices = choices(in: context)
        list.rows = Self.rows
        guard case .key(let key) = event, list.handle(key, in: content(of: choices, in: context)) == .moved else {
            return nil
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        list.selection = row
        return perform(.open, in: context)
    }

    private func choose(in context: Context) -> [Effect] {
        let choices = choices(in: context)
        guard choices.indices.contains(list.selection) else { return [.close] }
        let chosen = choices[list.selection]
        return [.close, .setContext { $0.awaitedFilter = chosen }]
    }

    private static let rows = 16

    private func content(of choices: [AwaitedFilter?], in context: Context) -> ListContent {
        var headings: [Int: String] = [:]
        for (index, choice) in choices.enumerated() {
            let heading: String? =
                switch choice {
                case nil: nil
                case .kind: context.wording.say("Type", "Type")
                case .organisation: context.wording.say("Organisation", "Organisation")
                case .person: context.wording.say("Person", "Person")
                }
            if let heading, !headings.values.contains(heading) { headings[index] = heading }
        }
        return ListContent(choices.count, headings: headings)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let choices = choices(in: context), content = content(of: choices, in: context)
        let inside = canvas.sheet(
            title: context.wording.say("Vis kun", "Show only"), rows: min(content.lineCount, Self.rows) + 2,
            columns: min(area.columns, 56), in: area)
        var list = list
        list.rows = inside.rows
        list.draw(on: &canvas, in: inside, content: content, onClick: { Click.row($0) }) { canvas, index, line in
            let count: Int =
                if let filter = choices[index] {
                    context.awaited.filter { filter.admits($0, in: context.data) }.things
                } else {
                    context.awaited.things + Overview(context).plansBehindCount
                }
            let number = "\(count)"
            let name =
                choices[index].map(Overview(context).label)
                ?? context.wording.say("Alt, der afventer", "Everything outstanding")
            canvas.write(
                number, at: Point(row: line.row, column: line.endColumn - cellWidth(of: number)), Style(.muted))
            return canvas.write(name, at: line.origin, limit: line.columns - cellWidth(of: number) - 2)
        }
    }
}
