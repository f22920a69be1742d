import TalentDomain
import TerminalKit

/// A question with a few answers: Enter takes the selected one, Esc none.
struct ChoiceSheet: Screen {
    struct Answer: Sendable {
        var text: Phrase
        /// Shown beside the answer if there is room.
        var detail = Phrase("")
        var effects: [Effect]
    }

    let title: Phrase
    let question: Phrase
    let answers: [Answer]
    private var list = ListView()

    init(title: Phrase, question: Phrase, answers: [Answer]) {
        self.title = title
        self.question = question
        self.answers = answers
    }

    var isSheet: Bool { true }
    static let bindings: [Binding<ChoiceSheet>] = [
        Binding(.open) { sheet, _ in
            [.close]
                + (sheet.answers.indices.contains(sheet.list.selection)
                    ? sheet.answers[sheet.list.selection].effects : [])
        },
        .close,
    ]

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard case .key(let key) = event, list.handle(key, in: ListContent(answers.count)) == .moved else { return nil }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        list.select(row, in: ListContent(answers.count))
        return perform(.open, in: context)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let columns = min(area.columns - 3, 72)
        let about = wrapped(context.wording[question], to: columns)
        let inside = canvas.sheet(
            title: context.wording[title], rows: about.count + 3 + answers.count, columns: columns, in: area)
        for (index, line) in about.enumerated() {
            canvas.write(
                line, at: Point(row: inside.row + index, column: inside.text.column),
                limit: inside.text.columns)
        }
        var list = list
        list.rows = max(1, inside.rows - about.count - 1)
        list.draw(
            on: &canvas, in: inside.splitRows(about.count + 1).rest, content: ListContent(answers.count),
            onClick: { Click.row($0) }
        ) { canvas, index, line in
            let named = canvas.write(context.wording[answers[index].text], at: line.origin, limit: line.columns),
                room = line.columns - named - 2
            let detail = cut(context.wording[answers[index].detail], to: max(0, room))
            canvas.write(
                detail, at: Point(row: line.row, column: line.endColumn - cellWidth(of: detail)), Style(.muted),
                limit: max(0, room))
            return named
        }
    }
}
