import TalentDomain
import TerminalKit

/// The page of a form whose text is written at length: a question above the text, and below it what the text will do
/// and who reads it. The other fields open below with Tab.
struct WritingPage: Sendable {
    /// `nyt indslag`, the last name of the path to the page.
    let name: Phrase
    /// `kladde` if leaving keeps the text as a draft.
    let leave: Phrase
    /// Questions to think about; one of them is shown.
    var questions: [Phrase] = []
    /// The number of questions that were passed over.
    var passed = 0
    /// A warning beside the choice of readers.
    let caution: Phrase
    /// The effects of the text, a line each; a fault comes with its sign.
    let effects: @Sendable (FormSheet.Answers, _ columns: Int) -> [Span]

    var question: Phrase? { questions.isEmpty ? nil : questions[passed % questions.count] }
}

extension FormSheet {
    /// The path to a page; empty for other forms, which are drawn over their screen.
    /// A form that fills the page is named in the path; a small question is not, since the page stays in view.
    func crumbs(in context: Context) -> [String] {
        if let writing { return [context.wording[writing.name]] }
        return isPage(in: context) ? [context.wording[title]] : []
    }

    /// A page to write on has no tabs above it.
    func tabs(in context: Context) -> Tabs? { writing == nil ? nil : Tabs([], active: 0) }

    /// The cells of a line of the text; nobody reads longer ones well.
    private static let lineColumns = 64...72

    /// The columns of the text, in the middle of the screen.
    private static func textColumns(in screen: Size) -> (start: Int, count: Int) {
        let count = min(screen.columns - 4, screen.columns < 110 ? lineColumns.lowerBound : lineColumns.upperBound)
        return (max(ListView.gutter, (screen.columns - count) / 2), count)
    }

    /// The rows of the question, the text, and what is below it.
    private func parts(rows: Int, in context: Context) -> (question: [String], text: Int, foot: Int) {
        let columns = Self.textColumns(in: context.size).count, isLow = rows < 14
        let asks = !isLow || form[text: Field.text.rawValue].isBlank
        let question =
            asks
            ? writing?.question.map {
                wrapped(context.wording[$0], to: columns - cellWidth(of: Self.another(in: context)) - 2)
            } ?? [] : []
        let head = question.isEmpty ? 0 : question.count + (isLow ? 0 : 1)
        let told = 1 + toldLines(columns: columns, isLow: isLow, in: context).count
        let fields = isInText ? 0 : otherFields.height(columns: columns)
        let foot = min(told + fields, max(2, rows - head - 3))
        return (question, max(1, rows - head - foot - (isLow ? 0 : 1)), foot)
    }

    private static func another(in context: Context) -> String { context.wording.say("^N ny", "^N another") }

    /// Whether the text has the keys; otherwise the fields below it are open.
    private var isInText: Bool { form.focus == 0 }

    private var otherFields: Form { form.without(Field.text.rawValue) }

    /// The fault of the text or its effects, and the readers.
    private func toldLines(columns: Int, isLow: Bool, in context: Context) -> [Span] {
        let answers = Answers(values: form.values, context: context, dateRules: dateRules)
        let fault = form.fields.first?.fault.map { wrapped("! \($0)", to: columns).map { Span($0, Style(.alert)) } }
        let effects = isInText ? fault ?? writing?.effects(answers, columns) ?? [] : []
        let readers = notice.map { wrapped(context.wording[$0], to: columns).map { Span($0, Style(.secret)) } } ?? []
        let caution = isInText || isLow ? "" : context.wording[writing?.caution ?? Phrase("")]
        return effects + readers
            + (caution.isEmpty ? [] : wrapped(caution, to: columns).map { Span($0, Style(.muted)) })
    }

    mutating func layOutPage(rows: Int, in context: Context) {
        let columns = Self.textColumns(in: context.size).count
        // The form gives two columns to the marker, and the editor one to the cursor after a full line.
        form.size = Size(rows: rows, columns: columns + 3)
        form.stretch(Field.text.rawValue, to: parts(rows: rows, in: context).text)
    }

    func drawPage(on canvas: inout Canvas, in area: Rect, context: Context) {
        let (start, columns) = Self.textColumns(in: context.size), parts = parts(rows: area.rows, in: context)
        let page = Rect(row: area.row, column: area.column + start, rows: area.rows, columns: columns)
        for (index, line) in parts.question.enumerated() {
            canvas.write(line, at: Point(row: page.row + index, column: page.column), Style(.muted))
        }
        if let writing, writing.questions.count > 1, !parts.question.isEmpty {
            let key = Self.another(in: context)
            canvas.write(key, at: Point(row: page.row, column: page.endColumn - cellWidth(of: key)), Style(.muted))
        }
        let (above, below) = page.splitRows(page.rows - parts.foot)
        let text = Rect(
            row: above.endRow - parts.text - (area.rows < 14 ? 0 : 1), column: page.column, rows: parts.text,
            columns: columns + 1)
        if case .text(let editor, _) = form.fields[0].input {
            editor.draw(on: &canvas, in: text, focused: isInText, isPlain: true)
            canvas.onClick(text, Click.form(.field(0)))
        }
        drawFoot(on: &canvas, in: below, isLow: area.rows < 14, context: context)
    }

    private func drawFoot(on canvas: inout Canvas, in area: Rect, isLow: Bool, context: Context) {
        let words = form[text: Field.text.rawValue].split(whereSeparator: \.isWhitespace).count
        let count =
            words == 1 ? context.wording.say("1 ord", "1 word") : context.wording.say("\(words) ord", "\(words) words")
        let rule = String(repeating: "─", count: max(0, area.columns - cellWidth(of: count) - 1))
        canvas.write(
            [Span(rule, Style(.border)), Span(" " + count, Style(.muted))], at: area.origin, limit: area.columns)
        let lines = toldLines(columns: area.columns, isLow: isLow, in: context),
            (told, rest) = area.splitRows(1 + lines.count)
        for (index, line) in lines.enumerated() where index + 1 < told.rows {
            canvas.write([line], at: Point(row: told.row + 1 + index, column: told.column), limit: told.columns)
        }
        guard !isInText else { return }
        otherFields.draw(
            on: &canvas, in: rest,
            onClick: { target in
                if case .field(let index) = target { Click.form(.field(index + 1)) } else { Click.form(target) }
            })
    }

    func writingRemarks(_ page: WritingPage, in context: Context) -> [KeyHint] {
        let others = shown.map { context.abilities.maySeeAs($0.talent) } ?? false
        return [
            KeyHint("^S", context.wording.say("gem", "save"), action: Click.form(.submit)),
            KeyHint("Esc", context.wording[page.leave], action: Click.form(.cancel)),
        ]
            + (form.fields.count == 1
                ? []
                : [
                    KeyHint(
                        "Tab",
                        isInText
                            ? context.wording.say("læsere og emne", "readers, topic")
                            : context.wording.say("næste felt", "next field"))
                ])
            + (others ? [KeyHint("^T", context.wording.say("se som …", "see as …"))] : [])
            + (isInText && !context.isRemote
                ? [KeyHint("^O", context.wording.say("egen editor", "own editor"))] : [])
    }
}
