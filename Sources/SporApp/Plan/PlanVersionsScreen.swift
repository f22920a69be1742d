import TalentDomain
import TerminalKit

/// The shared and agreed versions of a plan, the newest first, with the content of the selected one.
struct PlanVersionsScreen: Screen {
    let talent: Talent.ID
    private var list = ListView()
    private var view = ScrollView()

    init(talent: Talent.ID) { self.talent = talent }

    static let bindings: [Binding<PlanVersionsScreen>] = [.close]

    func crumbs(in context: Context) -> [String] {
        [context.wording.name(talent), context.wording.say("planens versioner", "versions of the plan")]
    }

    private func versions(in context: Context) -> [PlanRevision] { context.data.revisions(of: talent).reversed() }

    /// Up and down select the version; Page Up and Page Down scroll its content.
    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .mouse, .key(Key(.pageDown)), .key(Key(.pageUp)), .key(" "):
            let lines = (alterations(in: context)?.lines.count ?? 0) + (board(in: context)?.lines.count ?? 0)
            _ = view.handle(event, lines: lines, rows: 4)
        case .key(let key):
            guard list.handle(key, in: ListContent(versions(in: context).count)) == .moved else { return nil }
            view = ScrollView()
        default: return nil
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, pane: 1) = click else { return [] }
        list.select(row, in: ListContent(versions(in: context).count))
        view = ScrollView()
        return []
    }

    /// The changes of the selected version; nil for the first.
    private func alterations(in context: Context) -> PlanAlterationLines? {
        let versions = versions(in: context), index = list.selection
        guard versions.indices.contains(index + 1) else { return nil }
        return PlanAlterationLines(
            from: versions[index + 1], to: versions[index], columns: context.size.columns - ListView.gutter - 1,
            in: context)
    }

    private func board(in context: Context) -> PlanBoard? {
        let versions = versions(in: context)
        guard versions.indices.contains(list.selection) else { return nil }
        return PlanBoard(
            versions[list.selection].content, of: talent, columns: context.size.columns - 1, isWritable: false,
            goalsOnly: isGoalsOnly(versions[list.selection], in: context), in: context)
    }

    /// Whether the viewer reads only the goals; the rest is then hidden, not empty.
    private func isGoalsOnly(_ revision: PlanRevision, in context: Context) -> Bool {
        Permission.readsGoalsOnly(context.viewer, of: revision, in: context.data)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let versions = versions(in: context)
        let first = context.wording.say("den første", "the first")
        let (top, below) = area.splitRows(min(versions.count, max(2, area.rows / 3)))
        list.draw(on: &canvas, in: top, content: ListContent(versions.count), onClick: { Click.row($0, pane: 1) }) {
            canvas, index, line in
            let revision = versions[index]
            let number = "\(revision.number)"
            let before = versions.indices.contains(index + 1) ? versions[index + 1].content : nil
            let spans = [
                Span(number), Span("  " + Plans(context).agreed(revision)),
                Span(
                    " · "
                        + (before.map { Plans(context).words(for: PlanDifference(from: $0, to: revision.content)) }
                            ?? first),
                    Style(.muted)),
                Span(agreedBy(revision, in: context), Style(.muted)),
            ]
            canvas.write(spans, at: line.origin, limit: line.columns)
            return cellWidth(of: number)
        }
        var (line, body) = below.splitRows(1)
        canvas.horizontalLine(row: line.row, from: line.column, columns: line.columns)
        let label = context.wording.say(" PgUp PgDn: rul ", " PgUp PgDn: scroll ")
        canvas.write(label, at: Point(row: line.row, column: line.endColumn - cellWidth(of: label) - 1), Style(.muted))
        guard let board = board(in: context) else { return }
        if isGoalsOnly(versions[list.selection], in: context) {
            body =
                body.splitRows(
                    canvas.paragraph(
                        context.wording[Phrase.goalsOnly], in: body.splitColumns(ListView.gutter).rest, Style(.secret))
                )
                .rest
        }
        let alterations = alterations(in: context), altered = alterations?.lines.count ?? 0
        let start = view.start(lines: altered + board.lines.count, rows: body.rows)
        let used = alterations?.draw(on: &canvas, in: body.splitColumns(ListView.gutter).rest, from: start) ?? 0
        board.draw(on: &canvas, in: body.splitRows(used).rest, from: max(0, start - altered), selected: nil)
        if versions.indices.contains(list.selection), !versions[list.selection].comments.isEmpty, body.rows > 6 {
            drawComments(of: versions[list.selection], on: &canvas, in: body, context: context)
        }
    }

    private func agreedBy(_ revision: PlanRevision, in context: Context) -> String {
        let names = revision.agreedBy.compactMap { context.data.people[$0] }.map(context.wording.name)
        return names.isEmpty ? "" : " · " + names.joined(separator: ", ")
    }

    /// The line manager's comments, at the bottom.
    private func drawComments(of revision: PlanRevision, on canvas: inout Canvas, in area: Rect, context: Context) {
        let lines = revision.comments.flatMap { comment in
            wrapped(
                "\(context.wording.name(context.data.people[comment.by])): \(context.wording.text(comment.text))",
                to: min(72, area.columns - ListView.gutter - 1))
        }.suffix(3)
        let foot = area.splitRows(area.rows - lines.count).rest
        canvas.fill(foot)
        for (index, line) in lines.enumerated() {
            canvas.write(line, at: Point(row: foot.row + index, column: foot.column + ListView.gutter))
        }
    }
}

extension Phrase {
    /// The note for a buddy above a plan.
    static let goalsOnly = Phrase(
        "Som buddy kan du kun læse målene. Resten af planen vises ikke.",
        "As a buddy you can read only the goals. The rest of the plan is not shown.")
}
