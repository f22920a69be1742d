import TalentDomain
import TerminalKit

extension App {
    /// The screens over each other, with what all of them have in common.
    func drawn() -> Canvas {
        var canvas = Canvas(size: context.size)
        let size = context.size
        if request == .sayAccessEnded {
            canvas.hint(context.wording[.accessEnded], in: Rect(size))
            return canvas
        }
        guard size.rows >= 12, size.columns >= 40 else {
            let text = context.wording.say("Spor kræver mindst 40×12 tegn.", "Spor needs at least 40×12 characters.")
            canvas.write(text, at: Point(row: size.rows / 2, column: 0), limit: size.columns)
            return canvas
        }
        let base = stack.lastIndex { !$0.isSheet }
        let page = base.map { stack[$0] } ?? main, over = stack[(base.map { $0 + 1 } ?? 0)...]
        let head = ScreenHead(of: page, under: Array(over), over: current, in: context)
        let (top, rest) = Rect(size).splitRows(head.rows(in: size))
        let (body, bottom) = rest.splitRows(rest.rows - 1)
        head.draw(on: &canvas, in: top, size: size)
        canvas.clipped(to: body) { page.draw(on: &$0, in: body, context: context) }
        // A sheet may cover what is below the tabs.
        let below = Rect(size).splitRows(2).rest, sheets = below.splitRows(below.rows - 1).top
        canvas.clipped(to: sheets) { canvas in
            for sheet in over { sheet.draw(on: &canvas, in: sheets, context: context) }
        }
        drawBottom(on: &canvas, in: bottom, below: body)
        return canvas
    }

    private func drawBottom(on canvas: inout Canvas, in area: Rect, below body: Rect) {
        let isNarrow = area.columns < 60
        // In their own plan or logbook, the viewer is offered to see it as other people do.
        let own =
            top.bottomCommands(in: context)
            + (stack.isEmpty && current.roomTab != nil && !top.takesText(in: context) ? [.seeAs] : [])
        let lasting: [Command] = top.takesText(in: context) ? [] : isNarrow ? [.help] : [.palette, .help]
        let shown = Command.inOrder(own.uniqued().filter { !lasting.contains($0) })
        let offered = Set(commands)
        func hint(_ command: Command) -> KeyHint? {
            let key = context.keyLabel(command)
            guard !key.isEmpty else { return nil }
            var hint = KeyHint(
                key, context.wording[command.name], action: Click.command(command), isOffered: offered.contains(command)
            )
            hint.isSecond = command.isSecond
            return hint
        }
        let hints = shown.compactMap(hint) + top.remarks(in: context)
        let helpKey = KeyHint("F1", context.wording[Command.help.name], action: Click.command(.help))
        // In a form, the text that is being edited is shown although texts are hidden.
        let isOpen = top.sheetName != nil
        let hides =
            isOpen
            ? context.wording.say("tekster skjult, undtagen den åbne", "texts hidden except the open one")
            : context.wording.say("tekster skjult", "texts hidden")
        let hidden = context.hidesTexts ? Span(hides, Style(.secret)) : nil
        BottomLine(
            hints, lasting: top.takesText(in: context) ? [helpKey] : lasting.compactMap(hint),
            givesWay: top.takesText(in: context),
            message: message?.span(context.language) ?? waitingSpan ?? hidden ?? unreadSpan, above: body
        ).draw(on: &canvas, in: area)
    }

    private var waitingSpan: Span? {
        waiting.map { _ in
            Span(context.wording.say("venter på en anden bruger …", "waiting for somebody else …"), Style(.warn))
        }
    }
}
