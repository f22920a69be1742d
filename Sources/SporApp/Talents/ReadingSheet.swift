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
        let lines = lines(in: context).count
        return view.handle(event, lines: lines, rows: Self.rows(of: lines, in: pageRows(in: context))) == .moved
            ? [] : nil
    }

    /// The rows below the title of a page: the head takes two rows of the screen, and the bottom line one.
    private func pageRows(in context: Context) -> Int {
        let rows = context.size.rows - 3
        return max(1, rows - (rows > 14 ? 2 : 1))
    }

    /// The rows of the text; where not all of it has room, the last one is for the number of lines below.
    private static func rows(of lines: Int, in rows: Int) -> Int { lines > rows ? rows - 1 : rows }

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
        let below = view.draw(
            lines, on: &canvas, in: inside.splitRows(Self.rows(of: lines.count, in: inside.rows)).top)
        canvas.markBelow(below, endingAt: Point(row: inside.endRow - 1, column: area.endColumn))
        canvas.cursor = inside.origin
    }
}

extension Canvas {
    /// Draws a line at the left of an area, and paragraphs to read beside it.
    mutating func readingPane(_ reading: [ReadingSheet.Paragraph], in area: Rect) {
        verticalLine(column: area.column + 1, from: area.row, rows: area.rows)
        let inside = area.splitColumns(3).rest
        let columns = min(72, inside.columns - 1)
        for (index, line) in ReadingSheet.lines(of: reading, columns: columns).prefix(inside.rows).enumerated() {
            write([line], at: Point(row: inside.row + index, column: inside.column), limit: columns)
        }
    }
}
