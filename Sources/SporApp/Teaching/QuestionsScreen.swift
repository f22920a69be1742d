import TalentDomain
import TerminalKit

/// The questions to the teacher of an activity, with their answers: asked by the talents, answered by those who lead
/// the programme, read by the cohort.
struct QuestionsScreen: Screen {
    let id: Activity.ID
    private var list = BlockList()
    private var selected: TeacherQuestion.ID?

    init(_ id: Activity.ID, at question: TeacherQuestion.ID? = nil) {
        self.id = id
        selected = question
    }

    static let bindings: [Binding<QuestionsScreen>] = [
        Binding(.open.named("svar", "answer"), when: { $0.sheet(in: $1) != nil }) { screen, context in
            screen.sheet(in: context).map { [.openSheet($0)] } ?? []
        },
        Binding(.add.named("spørg", "ask"), when: { $0.mayAsk(in: $1) }) { screen, _ in
            [.openSheet(.question(screen.id, nil))]
        },
        Binding(.edit, when: { $0.sheet(in: $1) != nil }) { screen, context in
            screen.sheet(in: context).map { [.openSheet($0)] } ?? []
        },
        Binding(.delete, when: { $0.deletable(in: $1) != nil }) { screen, context in
            screen.deletable(in: context).map { question in
                [
                    .open(
                        ConfirmSheet(
                            question: Phrase(
                                "Slet spørgsmålet og svaret? Det kan fortrydes med u.",
                                "Delete the question and its answer? You can undo this with u."),
                            yes: Phrase("ja, slet", "yes, delete"),
                            effects: [.apply(.question(.remove(question)), saying: Phrase("slettet", "deleted"))]))
                ]
            } ?? []
        },
        .close,
    ]

    private func questions(in context: Context) -> [TeacherQuestion] { context.data.questions(of: id) }

    private func selection(in context: Context) -> Int {
        selected.flatMap { wanted in questions(in: context).firstIndex { $0.id == wanted } } ?? list.selection
    }

    private func question(in context: Context) -> TeacherQuestion? {
        let all = questions(in: context)
        return all.isEmpty ? nil : all[min(selection(in: context), all.count - 1)]
    }

    private func mayAsk(in context: Context) -> Bool {
        context.data.activities[id].flatMap(Teaching(context).asker) != nil
    }

    /// The form for the selected question: its answer, or for the asker its words.
    private func sheet(in context: Context) -> SheetName? {
        guard let question = question(in: context) else { return nil }
        if Teaching(context).mayAnswer(in: question.cohort) { return .answerQuestion(question.id) }
        return context.abilities.isTalent(question.talent) && !question.isAnswered ? .question(id, question.id) : nil
    }

    private func deletable(in context: Context) -> TeacherQuestion? {
        question(in: context).flatMap { question in
            Permission.may(context.viewer, do: .question(.remove(question)), in: context.data) ? question : nil
        }
    }

    func crumbs(in context: Context) -> [String] {
        [
            context.data.activities[id].map { context.wording[$0.shortTitle] },
            context.wording.say("Spørgsmål til underviseren", "Questions to the teacher"),
        ].compactMap(\.self)
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 6)
        list.selection = selection(in: context)
        guard list.handle(event, in: blocks(in: context)) == .moved else { return nil }
        selected = nil
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == selection(in: context) { return perform(.open, in: context) }
        selected = nil
        list.select(row, in: blocks(in: context))
        return []
    }

    private func blocks(in context: Context) -> [Block] {
        let columns = max(12, min(72, context.size.columns - 1 - ListView.gutter)), wording = context.wording
        return questions(in: context).enumerated().map { index, question in
            let asker = context.data.talents[question.talent] == nil ? nil : wording.name(question.talent)
            let head = [asker, wording.date(question.at.danish.day)].compactMap(\.self).joined(separator: " · ")
            let answer =
                question.isAnswered
                ? wrapped(wording.text(question.answer), to: columns - 2).enumerated().map { row, line in
                    [Span((row == 0 ? "→ " : "  ") + line)]
                } : [[Span(wording.say("Ikke besvaret endnu", "Not answered yet"), Style(.warn))]]
            return Block(
                [[Span(head, Style(.muted))]]
                    + wrapped(wording.text(question.text), to: columns).map { [Span($0, Style(.heading))] } + answer,
                heading: index == 0 ? [] : [[]])
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard !questions(in: context).isEmpty else {
            let how =
                mayAsk(in: context)
                ? context.wording.say(" Tryk a for at spørge.", " Press a to ask.") : ""
            return canvas.hint(
                context.wording.say("Ingen har spurgt om noget endnu.", "Nobody has asked anything yet.") + how,
                in: area)
        }
        var list = list
        list.selection = selection(in: context)
        list.draw(on: &canvas, in: area, blocks: blocks(in: context), onClick: { Click.row($0) })
    }
}
