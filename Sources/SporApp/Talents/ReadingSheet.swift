import TalentDomain
import TerminalKit

/// A text to read. It is made at every drawing, so it follows the language and the keys that hide texts and
/// names.
struct ReadingSheet: Screen {
    /// A paragraph. Its lines are indented by `lead`, which only the first line shows.
    struct Paragraph {
        var text: String
        var style = Style()
        var lead = ""
    }

    let title: Phrase
    let text: @Sendable (Context) -> [Paragraph]
    private var view = ScrollView()

    init(title: Phrase, text: @escaping @Sendable (Context) -> [Paragraph]) {
        self.title = title
        self.text = text
    }

    var isSheet: Bool { true }
    static let bindings: [Binding<ReadingSheet>] = [.close]

    func crumbs(in context: Context) -> [String] { [context.wording[title]] }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        if event == .key(Key(.enter)) { return [.close] }
        // The title takes two rows, the head two and the bottom line one.
        let rows = max(1, context.size.rows - 5)
        return view.handle(event, lines: lines(in: context).count, rows: rows) == .moved ? [] : nil
    }

    private func columns(in context: Context) -> Int { min(context.size.columns - 3, 72) }

    private func lines(in context: Context) -> [Span] { Self.lines(of: text(context), columns: columns(in: context)) }

    /// The paragraphs wrapped into lines.
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
            title: context.wording[title], rows: lines.count + 2, columns: columns(in: context), in: area
        ).text
        let below = view.draw(lines, on: &canvas, in: inside)
        canvas.markBelow(below, endingAt: Point(row: inside.endRow, column: inside.endColumn))
        canvas.cursor = inside.origin
    }
}

extension Canvas {
    /// Draws a line at the left of an area, and paragraphs to read beside it.
    mutating func readingPane(_ reading: [ReadingSheet.Paragraph], in area: Rect) {
        verticalLine(column: area.column + 1, from: area.row, rows: area.rows)
        let inside = area.splitColumns(3).rest
        for (index, line) in ReadingSheet.lines(of: reading, columns: inside.columns - 1).prefix(inside.rows)
            .enumerated()
        {
            write([line], at: Point(row: inside.row + index, column: inside.column), limit: inside.columns - 1)
        }
    }
}
