import TalentDomain
import TerminalKit

/// A message on top of the screen, such as the reason for an error. The next key removes it and acts on the screen
/// below; Enter and Esc only remove it.
struct NoticeSheet: Screen {
    let title: Phrase
    let lines: [Phrase]

    var isSheet: Bool { true }
    var notice: NoticeSheet? { self }
    static let bindings: [Binding<NoticeSheet>] = [.close]

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let columns = min(context.size.columns - 3, 72)
        let text = lines.flatMap { wrapped(context.wording[$0], to: columns) }
        let inside = canvas.sheet(title: context.wording[title], rows: text.count + 2, columns: columns, in: area)
        for (index, line) in text.prefix(inside.rows).enumerated() {
            canvas.write(
                line, at: Point(row: inside.row + index, column: inside.text.column), Style(),
                limit: inside.text.columns)
        }
        if inside.rows < text.count {
            let mark = "↓ \(text.count - inside.rows)"
            canvas.write(
                mark, at: Point(row: inside.endRow - 1, column: inside.endColumn - cellWidth(of: mark)), Style(.muted))
        }
        canvas.cursor = inside.text.origin
    }
}
