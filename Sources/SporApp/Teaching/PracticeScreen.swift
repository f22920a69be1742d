import TalentDomain
import TerminalKit

/// A talent's practice tasks between the two days of each module, and how they went.
struct PracticeScreen: Screen {
    let talent: Talent.ID
    private var list = BlockList()

    init(talent: Talent.ID) { self.talent = talent }

    static let bindings: [Binding<PracticeScreen>] = [
        Binding(.open.named("skriv", "write"), when: { $0.writable(in: $1) != nil }) { screen, context in
            screen.edit(in: context)
        },
        Binding(.edit, when: { $0.writable(in: $1) != nil }) { screen, context in screen.edit(in: context) },
        Binding(.delete, when: { $0.writtenTask(in: $1) != nil }) { screen, context in
            screen.writtenTask(in: context).map {
                [.apply(.practiceTask(.remove($0)), saying: Phrase("slettet", "deleted"))]
            } ?? []
        },
        .close,
    ]

    private func periods(in context: Context) -> [PracticePeriod] {
        Array(Teaching(context).periods(of: talent).reversed())
    }

    private func period(in context: Context) -> PracticePeriod? {
        let all = periods(in: context)
        return all.isEmpty ? nil : all[min(list.selection, all.count - 1)]
    }

    private func writable(in context: Context) -> PracticePeriod? {
        context.abilities.isTalent(talent) ? period(in: context) : nil
    }

    private func writtenTask(in context: Context) -> PracticeTask? {
        writable(in: context).flatMap { context.data.practiceTask(of: talent, module: $0.module) }
    }

    private func edit(in context: Context) -> [Effect] {
        writable(in: context).map { [.openSheet(.practice(talent, module: $0.module))] } ?? []
    }

    func crumbs(in context: Context) -> [String] {
        (context.abilities.isTalent(talent) ? [] : [context.wording.name(talent)])
            + [context.wording.say("Anvendelse i praksis", "Use in practice")]
    }

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
        let columns = max(12, min(72, context.size.columns - 1 - ListView.gutter)), wording = context.wording
        return periods(in: context).enumerated().map { index, period in
            let days = "\(wording.date(period.first.start)) – \(wording.date(period.second.start))"
            let title = wording.say("Modul \(period.module)", "Module \(period.module)")
            let task = context.data.practiceTask(of: talent, module: period.module)
            let text =
                task.map(Teaching(context).practiceWords)
                ?? wording.say("Intet skrevet endnu.", "Nothing written yet.")
            return Block(
                [[Span(title, Style(.heading)), Span("  " + days, Style(.muted))]]
                    + wrapped(text, to: columns).map { [Span($0, Style(task == nil ? .muted : .text))] },
                heading: index == 0 ? [] : [[]])
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard Teaching(context).opensPractice(of: talent) else {
            return canvas.hint(
                context.wording.say(
                    "Her kommer det, der prøves i praksis mellem modulets to dage.",
                    "What is tried in practice between the two days of a module goes here."), in: area)
        }
        list.draw(on: &canvas, in: area, blocks: blocks(in: context), onClick: { Click.row($0) })
    }
}
