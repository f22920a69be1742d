import TalentDomain
import TerminalKit

/// The leadership tasks of all the talents of a line manager.
struct LentTasksScreen: Screen {
    private var list = BlockList()

    static let bindings: [Binding<LentTasksScreen>] = [
        Binding(.open, when: { $0.task(in: $1) != nil }) { screen, context in
            screen.task(in: context).map { [.show(.place($0.talent, .task($0.id)))] } ?? []
        },
        Binding(
            .add,
            when: { screen, context in
                screen.task(in: context).map { context.abilities.mayWriteTasks(of: $0.talent) } ?? false
            }
        ) { screen, context in screen.task(in: context).map { [.openSheet(.task($0.talent, nil))] } ?? [] },
        .close,
    ]

    /// The talents of whom the viewer is line manager, with their tasks.
    private static func lent(in context: Context) -> [(talent: Talent.ID, tasks: [LeadershipTask])] {
        context.talents.filter { talent in
            context.data.roles(of: context.viewer, towards: talent.id).contains(.lineManager)
        }.map { ($0.id, Tasks(context).tasks(of: $0.id)) }
    }

    static func isOffered(in context: Context) -> Bool { lent(in: context).contains { !$0.tasks.isEmpty } }

    private func task(in context: Context) -> LeadershipTask? {
        let tasks = Self.lent(in: context).flatMap(\.tasks)
        return tasks.isEmpty ? nil : tasks[min(list.selection, tasks.count - 1)]
    }

    func crumbs(in context: Context) -> [String] { [context.wording.say("Udlånte opgaver", "Tasks lent out")] }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 5)
        return list.handle(event, in: blocks(in: context)) == .moved ? [] : nil
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return perform(.open, in: context) }
        list.select(row, in: blocks(in: context))
        return []
    }

    private func blocks(in context: Context) -> [Block] {
        let columns = context.size.columns - 1 - ListView.gutter
        return Self.lent(in: context).filter { !$0.tasks.isEmpty }.enumerated().flatMap { index, lent in
            var blocks = TaskTable(
                tasks: lent.tasks, of: lent.talent, columns: columns, named: context.wording.name(lent.talent),
                in: context
            ).blocks
            if index > 0 { blocks[0].heading.insert([], at: 0) }
            return blocks
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        list.draw(on: &canvas, in: area, blocks: blocks(in: context), onClick: { Click.row($0) })
    }
}
