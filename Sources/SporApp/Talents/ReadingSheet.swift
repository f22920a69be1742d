import TalentDomain
import TerminalKit

/// Text to read in a frame, written anew at every drawing: so it follows the language and the keys that hide texts and names.
struct ReadingSheet: Screen {
    /// A paragraph; its lines stand behind `lead`, which only the first one shows.
    struct Paragraph {
        var text: String
        var style = Style()
        var lead = ""
    }

    let title: Phrase
    let text: @Sendable (Context) -> [Paragraph]
    private var scrolled = 0

    init(title: Phrase, text: @escaping @Sendable (Context) -> [Paragraph]) {
        self.title = title
        self.text = text
    }

    var isSheet: Bool { true }
    static let bindings: [Binding<ReadingSheet>] = [.close]

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

    private mutating func scroll(by rows: Int, in context: Context) {
        // The frame takes two rows, the head two and the bottom line one.
        let room = max(1, context.size.rows - 5)
        scrolled = max(0, min(scrolled + rows, lines(in: context).count - room))
    }

    private func columns(in context: Context) -> Int { min(context.size.columns, 80) - 4 }

    private func lines(in context: Context) -> [Span] { Self.lines(of: text(context), columns: columns(in: context)) }

    /// The paragraphs in lines that fit.
    static func lines(of paragraphs: [Paragraph], columns: Int) -> [Span] {
        paragraphs.flatMap { paragraph in
            let depth = cellWidth(of: paragraph.lead)
            return wrapped(paragraph.text, to: max(1, columns - depth)).enumerated().map { index, line in
                Span((index == 0 ? paragraph.lead : String(repeating: " ", count: depth)) + line, paragraph.style)
            }
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let lines = lines(in: context)
        let inside = canvas.sheet(
            title: context[title], rows: lines.count + 2, columns: columns(in: context) + 4, in: area)
        let first = min(scrolled, max(0, lines.count - inside.rows))
        for (index, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
            canvas.write([line], at: Point(row: inside.row + index, column: inside.column), limit: inside.columns)
        }
        let below = lines.count - first - inside.rows
        if below > 0 {
            let mark = "↓ \(below)"
            canvas.write(
                mark, at: Point(row: inside.endRow, column: inside.endColumn - cellWidth(of: mark)), Style(.muted))
        }
        canvas.cursor = inside.origin
    }
}
