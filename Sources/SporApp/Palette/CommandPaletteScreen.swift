import TalentDomain
import TerminalKit

/// Everything by name: commands in both languages, talents, activities. Type a little of it, Enter goes there.
struct CommandPaletteScreen: Screen {
    let commands: [Command]
    private var finder = Finder(rows: rows)

    init(commands: [Command]) { self.commands = commands }

    private static let rows = 12

    var isSheet: Bool { true }
    var takesText: Bool { true }
    func commands(in context: Context) -> [Command] { [.open, .back] }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] { command == .open ? chosen(in: context) : [.close] }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        let items = goals(in: context).map { $0.item(in: context) }
        switch finder.handle(event, items: items) {
        case .done: return chosen(in: context)
        case .leave: return [.close]
        case .ignored, .moved, .changed: return []
        }
    }

    private func chosen(in context: Context) -> [Effect] {
        let goals = goals(in: context)
        return finder.chosen(goals.map { $0.item(in: context) }).map { goals[$0].effects } ?? []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let goals = goals(in: context)
        guard case .row(let row, _) = click, goals.indices.contains(row) else { return [] }
        return goals[row].effects
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let inside = canvas.sheet(title: context.say("Find", "Find"), rows: Self.rows + 4, columns: min(area.columns, 72), in: area)
        finder.draw(
            on: &canvas, in: inside, items: goals(in: context).map { $0.item(in: context) },
            placeholder: context.say("en kommando, et navn, en aktivitet", "a command, a name, an activity"),
            nothing: context.say("Der er ikke noget med det navn. Tryk Esc for at lukke.", "Nothing has that name. Press Esc to close.")
        ) { Click.row($0) }
    }

    private func goals(in context: Context) -> [PaletteGoal] {
        commands.map(PaletteGoal.command) + context.talentsInOrder(in: context.cohortID).filter { !context.tabs(of: $0.id).isEmpty }.map { PaletteGoal.talent($0.id) }
            + context.activities.map { PaletteGoal.activity($0.id) }
    }
}
