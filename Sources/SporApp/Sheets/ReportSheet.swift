import TalentDomain
import TerminalKit

/// Lines to read, in a frame: what was done and why. Scrolls; any closing key closes it.
struct ReportSheet: Screen {
    let title: Phrase
    let lines: [Phrase]
    /// What went wrong while something else was done: any key goes on with that.
    let isPassing: Bool
    private var scrolled = 0

    init(title: Phrase, lines: [Phrase], isPassing: Bool = false) {
        self.title = title
        self.lines = lines
        self.isPassing = isPassing
    }

    var isSheet: Bool { true }
    func commands(in context: Context) -> [Command] { [.back] }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .key(let key):
            switch key.code {
            case .enter: return [.close]
            case .down, .character("j"): scroll(by: 1, in: context)
            case .up, .character("k"): scroll(by: -1, in: context)
            case .pageDown, .character(" "): scroll(by: 10, in: context)
            case .pageUp: scroll(by: -10, in: context)
            default: return nil
            }
        case .mouse(let mouse): scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: context)
        default: return nil
        }
        return []
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] { [.close] }

    private mutating func scroll(by rows: Int, in context: Context) {
        scrolled = max(0, min(scrolled + rows, text(in: context).count - 1))
    }

    private func text(in context: Context) -> [String] {
        lines.flatMap { wrapped(context[$0], to: columns(in: context)) }
    }

    private func columns(in context: Context) -> Int { min(context.size.columns, 80) - 4 }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let text = text(in: context)
        let inside = canvas.sheet(
            title: context[title], rows: text.count + 2, columns: columns(in: context) + 4, in: area)
        let first = min(scrolled, max(0, text.count - inside.rows))
        for (index, line) in text.dropFirst(first).prefix(inside.rows).enumerated() {
            canvas.write(
                line, at: Point(row: inside.row + index, column: inside.column), Style(), limit: inside.columns)
        }
        if first + inside.rows < text.count {
            let mark = "↓ \(text.count - first - inside.rows)"
            canvas.write(
                mark, at: Point(row: inside.endRow - 1, column: inside.endColumn - cellWidth(of: mark)), Style(.muted))
        }
        canvas.cursor = inside.origin
    }
}
