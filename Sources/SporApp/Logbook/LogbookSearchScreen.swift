import TalentDomain
import TerminalKit

/// Searches every logbook that the viewer may read: their own, and entries that others share with them.
struct LogbookSearchScreen: Screen {
    private var field = TextField(maximum: 80)
    private var list = BlockList()

    var takesText: Bool { true }
    static let bindings: [Binding<LogbookSearchScreen>] = [
        Binding(.open, when: { !$0.found(in: $1).isEmpty }) { screen, context in screen.open(in: context) },
        .close,
    ]

    private func found(in context: Context) -> [LogEntry] {
        let search = WordSearch(field.text)
        return context.data.logEntries.values.filter { search.matches($0.text) }.sorted {
            ($1.at, $1.id) < ($0.at, $0.id)
        }
    }

    private func open(in context: Context) -> [Effect] {
        let found = found(in: context)
        guard !found.isEmpty else { return [] }
        let entry = found[min(list.selection, found.count - 1)]
        return [.show(.logbook(entry.talent, .entry(entry.id)))]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let blocks = blocks(in: context)
        list.rows = max(1, context.size.rows - 7)
        switch event {
        case .mouse, .key(Key(.up)), .key(Key(.down)), .key(Key(.pageUp)), .key(Key(.pageDown)):
            _ = list.handle(event, in: blocks)
        default:
            switch field.handle(event) {
            case .done: return perform(.open, in: context)
            case .leave: return [.close]
            case .changed: list.select(0, in: self.blocks(in: context))
            case .ignored: return nil
            case .moved: break
            }
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return perform(.open, in: context) }
        list.select(row, in: blocks(in: context))
        return []
    }

    private func blocks(in context: Context) -> [Block] {
        LogbookStream(found(in: context), namesWriter: true, in: context).blocks
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let (head, body) = area.splitRows(3)
        let
            (line, words) = head.splitColumns(ListView.gutter).rest.splitColumns(
                max(0, area.columns - ListView.gutter - 1)
            ).left.splitRows(1), blocks = blocks(in: context)
        let label = canvas.write(
            context.wording.say("Søg i logbøger: ", "Search logbooks: "), at: line.origin, Style(.heading))
        canvas.write(
            Logbook(context).entryCount(blocks.count)
                + context.wording.say(". Kun det, du må læse.", ". Only those you may read."),
            at: words.origin, Style(.muted), limit: words.columns)
        if blocks.isEmpty {
            canvas.hint(
                context.wording.say("Ingen indslag passer til søgningen.", "No entries match your search."), in: body)
        } else {
            list.draw(on: &canvas, in: body, blocks: blocks, onClick: { Click.row($0) })
        }
        field.draw(on: &canvas, in: line.splitColumns(label).rest)
    }
}
