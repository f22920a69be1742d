import TalentDomain
import TerminalKit

/// A talent's leadership tasks: real tasks of the line manager's.
struct TasksTab: Screen {
    let talent: Talent.ID
    private var list: SelectableList<LeadershipTask.ID>

    init(talent: Talent.ID, at task: LeadershipTask.ID? = nil) {
        self.talent = talent
        list = SelectableList(selected: task)
    }

    static let bindings: [Binding<TasksTab>] = [
        Binding(.open, when: { $0.task(in: $1) != nil }) { tab, context in
            guard let task = tab.task(in: context) else { return [] }
            return context.abilities.mayWriteTasks(of: tab.talent)
                ? [.openSheet(.task(tab.talent, task.id))] : Tasks(context).readTask(task)
        },
        Binding(.add, when: { $1.abilities.mayWriteTasks(of: $0.talent) }) { tab, _ in
            [.openSheet(.task(tab.talent, nil))]
        },
        Binding(.done, when: { $0.writableTask(in: $1).map { $0.offer == nil } ?? false }) { tab, context in
            tab.advance(in: context)
        },
        Binding(
            "take-task", ["A"], ("tag den", "take it"),
            ("Sig ja til den opgave, du er blevet tilbudt", "Take the task you have been offered"),
            also: "accepter, ja, accept, yes", when: { $0.offered(in: $1) != nil }
        ) { tab, context in tab.answer(nil, Phrase("sagt ja til opgaven", "the task is accepted"), in: context) },
        Binding(
            "decline-task", ["N"], ("nej tak", "decline"),
            ("Sig nej til den opgave, du er blevet tilbudt", "Decline the task you have been offered"),
            also: "afvis, nej, decline, no", when: { $0.offered(in: $1)?.offer == .open }
        ) { tab, context in
            tab.answer(.declined, Phrase("sagt nej tak til opgaven", "the task is declined"), in: context)
        },
        Binding(.delete, when: { $0.writableTask(in: $1) != nil }) { tab, context in
            tab.writableTask(in: context).map { tab.delete($0, in: context) } ?? []
        },
        Binding(.edit, when: { $0.writableTask(in: $1) != nil }) { tab, context in
            tab.writableTask(in: context).map { [.openSheet(.task(tab.talent, $0.id))] } ?? []
        },
        Binding(.practice, when: { Teaching($1).opensPractice(of: $0.talent) }) { tab, _ in
            [.open(PracticeScreen(talent: tab.talent))]
        },
    ]

    private func task(in context: Context) -> LeadershipTask? {
        let tasks = Tasks(context).tasks(of: talent)
        return list.index(in: tasks.map(\.id)).map { tasks[$0] }
    }

    /// The selected task, if the viewer may change it.
    private func writableTask(in context: Context) -> LeadershipTask? {
        context.abilities.mayWriteTasks(of: talent) ? task(in: context) : nil
    }

    /// The selected task, if it was offered to the viewer, who may also take one that they declined.
    private func offered(in context: Context) -> LeadershipTask? {
        guard context.abilities.isTalent(talent) || context.viewer.isOwner else { return nil }
        return writableTask(in: context).flatMap { $0.offer != nil ? $0 : nil }
    }

    private mutating func answer(_ offer: TaskOffer?, _ saying: Phrase, in context: Context) -> [Effect] {
        guard let task = offered(in: context) else { return [] }
        list.select(task.id)
        var next = task
        next.offer = offer
        return [.apply(.task(Edit(from: task, to: next)), saying: saying)]
    }

    private mutating func advance(in context: Context) -> [Effect] {
        guard let task = writableTask(in: context) else { return [] }
        // The list is sorted by date, so a changed task may move; it stays selected.
        list.select(task.id)
        var next = task
        next.progress = task.progress.next
        return [
            .apply(
                .task(Edit(from: task, to: next)),
                saying: Phrase(
                    "opgavens status: \(next.progress.taskName.da)", "task status: \(next.progress.taskName.en)"))
        ]
    }

    private func delete(_ task: LeadershipTask, in context: Context) -> [Effect] {
        [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet »\(context.wording.text(task.text))«? Det kan fortrydes med u.",
                        "Delete “\(context.wording.text(task.text))”? You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: [.apply(.task(.remove(task)), saying: Phrase("slettet", "deleted"))]))
        ]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let ids = Tasks(context).tasks(of: talent).map(\.id)
        return list.handle(event, ids: ids, rows: context.size.rows - 10) == .moved ? [] : nil
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(LeadershipTask.self) { list.select(id) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        let ids = Tasks(context).tasks(of: talent).map(\.id)
        return list.click(row, ids: ids) == .done ? perform(.open, in: context) : []
    }

    // MARK: Drawing

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let tasks = Tasks(context).tasks(of: talent)
        guard !tasks.isEmpty else { return drawEmpty(on: &canvas, in: area, context: context) }
        let selection = list.index(in: tasks.map(\.id)) ?? 0, wide = area.columns >= PlanTab.wide
        var reading = Tasks(context).taskReading(tasks[selection])
        let table = TaskTable(
            tasks: tasks, of: talent,
            columns: (wide ? PlanTab.boardColumns(of: area.columns) : area.columns - 1) - ListView.gutter, in: context)
        let blocks = table.blocks, needed = blocks.reduce(0) { $0 + $1.heading.count + $1.lines.count }
        let pane = min(7, max(area.rows - needed - 1, area.rows / 4))
        let (top, below) = area.splitRows(wide || pane < 4 ? area.rows : area.rows - pane)
        let (left, right) = top.splitColumns(wide ? PlanTab.boardColumns(of: area.columns) : top.columns)
        BlockList(selection: selection).draw(
            on: &canvas, in: left, blocks: blocks, onClick: { Click.row($0) })
        if wide {
            canvas.verticalLine(column: right.column + 1, from: right.row, rows: right.rows)
        } else if !below.isEmpty {
            let rule = below.splitRows(1).top.text.splitColumns(below.columns - ListView.gutter - 1).left
            // The task itself is the heading, where it fits on the rule.
            let name = reading.first?.text ?? "", fits = cellWidth(of: name) < rule.columns - 4
            let heading = fits ? name : context.wording.say("Opgaven", "The task")
            canvas.rule([Span(heading, Style(.heading))], in: rule)
            if fits { reading.removeFirst() }
        }
        let side = wide ? right.splitColumns(3).rest : below.splitRows(1).rest.splitColumns(ListView.gutter).rest
        var rest = side.splitColumns(min(72, side.columns - 1)).left
        for paragraph in reading {
            rest = rest.splitRows(canvas.paragraph(paragraph.text, in: rest, paragraph.style)).rest
        }
    }

    private func drawEmpty(on canvas: inout Canvas, in area: Rect, context: Context) {
        let about = context.wording.say(
            "Her samles de ledelsesopgaver, \(context.abilities.isTalent(talent) ? "du" : context.wording.people.the.da) får: rigtige opgaver fra lederens bord, med frist og udbytte.",
            "Leadership tasks are listed here: real work from the line manager's desk, with a deadline and an outcome.")
        let how =
            context.abilities.mayWriteTasks(of: talent)
            ? "\n\n" + context.wording.say("Tryk a for at tilføje den første.", "Press a to add the first one.") : ""
        canvas.hint(about + how, in: area)
    }
}

extension Abilities {
    func mayWriteTasks(of talent: Talent.ID) -> Bool {
        Permission.mayWrite(.leadershipTask, of: talent, by: viewer, in: data)
    }
}

/// Leadership tasks to read.
struct Tasks: ContextPart {
    let context: Context

    init(_ context: Context) { self.context = context }
}

extension Tasks {
    /// The offered tasks, then the open ones by their dates, then the others.
    func tasks(of talent: Talent.ID) -> [LeadershipTask] {
        let all = data.tasks(of: talent)
        let offered = all.filter { $0.offer == .open }, rest = all.filter { !$0.isOpen && $0.offer != .open }
        return offered + all.filter(\.isOpen) + rest
    }

    func readTask(_ task: LeadershipTask) -> [Effect] {
        let id = task.id
        return [
            .open(
                ReadingSheet(title: Phrase("Ledelsesopgave", "Leadership task")) { context in
                    context.data.tasks[id].map(Tasks(context).taskReading) ?? []
                })
        ]
    }

    /// The task with its whole content.
    func taskReading(_ task: LeadershipTask) -> [ReadingSheet.Paragraph] {
        let due = task.due.map { wording.say("frist ", "due ") + wording.date($0) }
        let giver = task.givenBy.isBlank ? nil : wording.say("givet af ", "given by ") + wording.text(task.givenBy)
        let outcome =
            task.outcome.isBlank
            ? wording.say("Intet udbytte skrevet endnu.", "No outcome written yet.")
            : wording.say("Udbytte: ", "Outcome: ") + wording.text(task.outcome)
        return [
            ReadingSheet.Paragraph(text: wording.text(task.text), style: Style(.heading)),
            ReadingSheet.Paragraph(
                text: [
                    task.offer.map { wording[$0.name] } ?? Plans(context).state(task.progress, name: \.taskName).text,
                    due, giver,
                ].compactMap(\.self)
                    .joined(
                        separator: " · "), style: Style(.muted)),
            ReadingSheet.Paragraph(text: outcome, style: Style(task.outcome.isBlank ? .muted : .text)),
        ]
    }
}
