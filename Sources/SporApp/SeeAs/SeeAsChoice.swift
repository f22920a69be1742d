import TalentDomain
import TerminalKit

/// Asks as whom to look: the buddy, the line manager, the mentor, HR.
struct SeeAsChoice: Screen {
    let talent: Talent.ID
    let tab: RoomTab
    let change: Change?
    private var list = ListView()

    init(of talent: Talent.ID, tab: RoomTab, after change: Change? = nil) {
        self.talent = talent
        self.tab = tab
        self.change = change
    }

    var isSheet: Bool { true }
    static let bindings: [Binding<SeeAsChoice>] = [
        Binding(.open, when: { !$1.data.onlookers(of: $0.talent, besides: $1.viewer).isEmpty }) { sheet, context in
            sheet.choose(in: context)
        },
        .close,
    ]

    private func choose(in context: Context) -> [Effect] {
        let all = context.data.onlookers(of: talent, besides: context.viewer)
        guard all.indices.contains(list.selection) else { return [.close] }
        let onlooker = all[list.selection]
        return [
            .replace(
                SeeAsScreen(
                    as: onlooker.person, of: onlooker.talent, tab: onlooker.talent == talent ? tab : .buddy,
                    after: change))
        ]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard case .key(let key) = event,
            list.handle(key, in: ListContent(context.data.onlookers(of: talent, besides: context.viewer).count))
                == .moved
        else { return nil }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        list.select(row, in: ListContent(context.data.onlookers(of: talent, besides: context.viewer).count))
        return perform(.open, in: context)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let all = context.data.onlookers(of: talent, besides: context.viewer), columns = min(area.columns - 3, 64)
        let about = wrapped(
            all.isEmpty
                ? context.wording.say("Der er endnu ingen andre, der kan læse det.", "Nobody else can read it yet.")
                : context.wording.say(
                    "Vælg, hvem du vil se det som. Her kan du kun læse.",
                    "Choose whose view to see. You can only read here."), to: columns)
        let inside = canvas.sheet(
            title: context.wording.say("Se som …", "See as …"), rows: about.count + 3 + max(1, all.count),
            columns: columns,
            in: area)
        for (index, line) in about.enumerated() {
            canvas.write(
                line, at: Point(row: inside.row + index, column: inside.text.column), Style(.muted),
                limit: inside.text.columns)
        }
        let widest = all.map { cellWidth(of: context.wording.name(context.data.people[$0.person])) }.max() ?? 0
        list.draw(
            on: &canvas, in: inside.splitRows(about.count + 1).rest, content: ListContent(all.count),
            onClick: { Click.row($0) }
        ) { canvas, index, line in
            let named = canvas.write(
                context.wording.name(context.data.people[all[index].person]), at: line.origin, limit: line.columns - 2)
            let start = max(named + 2, min(26, widest + 2, line.columns - 16))
            canvas.write(
                context.wording[all[index].role.name], at: Point(row: line.row, column: line.column + start),
                Style(.muted),
                limit: max(0, line.columns - start))
            return named
        }
    }
}
