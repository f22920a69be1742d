import TalentDomain
import TerminalKit

/// All keys, those of the current screen first, and texts about reading and saving. `/` searches.
struct HelpScreen: Screen {
    let here: [Command]
    private var view = ScrollView()
    private var query = TextField(maximum: 40)
    private var isSearching = false

    init(here: [Command]) { self.here = here }

    /// The number of columns of sections on a screen of that width.
    private static func count(in columns: Int) -> Int { columns < 100 ? 1 : columns < 160 ? 2 : 3 }

    var takesText: Bool { isSearching }
    var closesOnQuit: Bool { true }
    static let bindings: [Binding<HelpScreen>] = [
        Binding(.filter, when: { screen, _ in !screen.isSearching }) { screen, _ in
            screen.isSearching = true; return []
        },
        Binding(.back, when: { screen, _ in !screen.isSearching }) { screen, _ in screen.leave() },
        Binding(.help, when: { screen, _ in !screen.isSearching }) { _, _ in [.close] },
    ]

    private mutating func leave() -> [Effect] {
        guard !query.text.isEmpty else { return [.close] }
        stopSearching()
        return []
    }

    private mutating func stopSearching() {
        query.text = ""
        isSearching = false
        view = ScrollView()
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        if isSearching, let effects = type(event) { return effects }
        // The line above the text takes two rows, and the number of lines below it one.
        let lines = lines(in: context, columns: context.size.columns).count, rows = max(1, context.pageRows - 3)
        switch event {
        case .key(Key(.enter)): return [.close]
        case .key(Key(.home)), .key("g"): view = ScrollView()
        case .key(Key(.end)), .key("G"): view.scroll(by: lines, lines: lines, rows: rows)
        default: return view.handle(event, lines: lines, rows: rows, page: rows) == .moved ? [] : nil
        }
        return []
    }

    private mutating func type(_ event: InputEvent) -> [Effect]? {
        switch query.handle(event) {
        case .ignored: return nil
        case .done: isSearching = false
        case .leave: stopSearching()
        case .changed: view = ScrollView()
        case .moved: break
        }
        return []
    }

    // MARK: Drawing

    func crumbs(in context: Context) -> [String] { [context.wording.say("Hjælp", "Help")] }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let (top, rest) = area.splitRows(1)
        let (body, last) = rest.splitRows(1).rest.splitRows(max(1, area.rows - 3))
        let lines = lines(in: context, columns: area.columns)
        let first = view.start(lines: lines.count, rows: body.rows)
        for (index, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
            for piece in line {
                canvas.write(
                    piece.spans, at: Point(row: body.row + index, column: body.column + piece.column),
                    limit: area.columns - piece.column)
            }
        }
        if lines.isEmpty {
            canvas.hint(
                context.wording.say(
                    "Hjælpen har ikke noget om det. Tryk Esc for at se alt igen.",
                    "Nothing in the help matches that. Press Esc to see everything again."), in: body)
        }
        canvas.cursor = Point(row: body.row, column: body.column + Self.margin)
        drawTop(on: &canvas, in: top, context: context)
        canvas.markBelow(
            lines.count - first - body.rows, endingAt: Point(row: last.row, column: last.endColumn))
    }

    private func drawTop(on canvas: inout Canvas, in line: Rect, context: Context) {
        let text = line.splitColumns(line.columns - 1).left.splitColumns(Self.margin).rest
        guard isSearching || !query.text.isEmpty else {
            canvas.write(
                context.wording.say("Alle taster, og hvem der kan læse hvad", "All keys, and who can read what"),
                at: text.origin, Style(.heading), limit: text.columns)
            return
        }
        let label = context.wording.say("Søg: ", "Search: ")
        canvas.write(label, at: text.origin, Style(.key))
        query.draw(
            on: &canvas, in: text.splitColumns(cellWidth(of: label)).rest.splitColumns(30).left, focused: isSearching)
    }

    private static let margin = 2

    /// Draws spans from a column of the page on.
    private struct Piece {
        var column: Int
        var spans: [Span]
    }

    /// The page in lines, with the sections divided between the columns.
    private func lines(in context: Context, columns: Int) -> [[Piece]] {
        let count = Self.count(in: columns), share = columns / count
        let textColumns = min(share - 2 * Self.margin, HelpSection.widest)
        let blocks = HelpSection.all(here: here, in: context).compactMap { $0.matching(query.text.trimmed) }
            .map { $0.lines(columns: textColumns) }
        let total = blocks.reduce(0) { $0 + $1.count }
        var parts: [[[Span]]] = [[]], used = 0
        for block in blocks {
            // A section belongs to the column in which its middle falls.
            let wanted = min(count - 1, (used + block.count / 2) * count / max(1, total))
            if wanted >= parts.count { parts.append([]) }
            parts[parts.count - 1] += block
            used += block.count
        }
        return (0..<(parts.map(\.count).max() ?? 0)).map { row in
            parts.enumerated().compactMap { index, part in
                part.indices.contains(row)
                    ? Piece(column: index * (textColumns + 2 * Self.margin) + Self.margin, spans: part[row]) : nil
            }
        }
    }
}
