import TalentDomain
import TerminalKit

/// The shared and agreed versions of a plan, the newest first, with the content of the selected one.
struct PlanVersionsScreen: Screen {
    let talent: Talent.ID
    private var list = BlockList()
    /// The version with which the others are compared; nil for the one before each.
    private var compared: PlanRevision.ID?
    private var view = ScrollView()

    init(talent: Talent.ID) { self.talent = talent }

    static let bindings: [Binding<PlanVersionsScreen>] = [
        Binding(
            "compare-versions", [" "], ("sammenlign med denne", "compare with this"),
            (
                "Sammenlign de andre versioner med den valgte; igen: med den forrige",
                "Compare the others with this version; again: with the one before"
            ),
            also: "forskel, ændringer, difference, changes", onlyReads: true,
            when: { $0.versions(in: $1).count > 2 }
        ) { screen, context in screen.compare(in: context) },
        .close,
    ]

    private mutating func compare(in context: Context) -> [Effect] {
        let versions = versions(in: context)
        guard versions.indices.contains(list.selection) else { return [] }
        let chosen = versions[list.selection]
        compared = compared == chosen.id ? nil : chosen.id
        view = ScrollView()
        return [
            .say(
                .note(
                    compared == nil
                        ? Phrase("sammenlignes med den forrige", "compared with the one before")
                        : Phrase(
                            "sammenlignes med version \(chosen.number)", "compared with version \(chosen.number)")))
        ]
    }

    func crumbs(in context: Context) -> [String] {
        [context.wording.name(talent), context.wording.say("planens versioner", "versions of the plan")]
    }

    private func versions(in context: Context) -> [PlanRevision] { context.data.revisions(of: talent).reversed() }

    /// Up and down select the version; Page Up and Page Down scroll its content.
    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .mouse, .key(Key(.pageDown)), .key(Key(.pageUp)):
            let lines = (alterations(in: context)?.lines.count ?? 0) + (board(in: context)?.lines.count ?? 0)
            _ = view.handle(event, lines: lines, rows: 4)
        case .key:
            guard list.handle(event, in: blocks(in: context)) == .moved else { return nil }
            view = ScrollView()
        default: return nil
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, pane: 1) = click else { return [] }
        list.select(row, in: blocks(in: context))
        view = ScrollView()
        return []
    }

    /// The two versions that are compared, the older one first; nil for the first version alone.
    private func pair(in context: Context) -> (before: PlanRevision, after: PlanRevision)? {
        let versions = versions(in: context), index = list.selection
        guard versions.indices.contains(index) else { return nil }
        let selected = versions[index]
        if let other = versions.first(where: { $0.id == compared }), other.id != selected.id {
            return other.number < selected.number ? (other, selected) : (selected, other)
        }
        return versions.indices.contains(index + 1) ? (versions[index + 1], selected) : nil
    }

    /// The differences of the two versions, old beside new.
    private func alterations(in context: Context) -> PlanAlterationLines? {
        pair(in: context).map { before, after in
            PlanAlterationLines(
                from: before, to: after, columns: context.size.columns - ListView.gutter - 1, in: context)
        }
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
        let versions = versions(in: context), blocks = blocks(in: context)
        let height = blocks.reduce(0) { $0 + $1.lines.count }
        let (top, below) = area.splitRows(min(height, max(2, area.rows / 3)))
        list.draw(on: &canvas, in: top, blocks: blocks, onClick: { Click.row($0, pane: 1) })
        var (line, body) = below.splitRows(1)
        let number = versions.indices.contains(list.selection) ? versions[list.selection].number : 0
        canvas.rule(
            [Span(context.wording.say("Version \(number)", "Version \(number)"), Style(.heading))],
            ending: context.wording.say("PgUp PgDn ruller", "PgUp PgDn scroll"),
            in: line.text.splitColumns(line.text.columns - 1).left)
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

    /// The versions with their dates, what is new in them, and who has agreed to them.
    private func blocks(in context: Context) -> [Block] {
        let versions = versions(in: context), first = context.wording.say("den første", "the first")
        let numberColumns = (versions.map { cellWidth(of: "\($0.number)") }.max() ?? 0) + 2
        let columns = min(72, context.size.columns - ListView.gutter - 1 - numberColumns)
        return versions.enumerated().map { index, revision in
            let before = versions.indices.contains(index + 1) ? versions[index + 1].content : nil
            let new = before.map { Plans(context).words(for: PlanDifference(from: $0, to: revision.content)) } ?? first
            let agreed = Plans(context).agreed(revision)
            let lines = wrapped(agreed + " · " + new + agreedBy(revision, in: context), to: max(1, columns))
            return Block(
                lines.enumerated().map { row, line in
                    let number = Span(padded(row == 0 ? "\(revision.number)" : "", to: numberColumns))
                    guard row == 0, line.hasPrefix(agreed) else { return [number, Span(line, Style(.muted))] }
                    return [number, Span(agreed), Span(String(line.dropFirst(agreed.count)), Style(.muted))]
                })
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
        "Som buddy kan du læse målene og planen for talentmiljøet, ikke resten.",
        "As a buddy you can read the goals and the plan for the talent environment, not the rest.")
}
