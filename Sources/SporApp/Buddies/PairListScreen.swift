import TalentDomain
import TerminalKit

/// The buddy pairs of the cohort, and who has no buddy yet.
struct PairListScreen: Screen {
    private var selected: BuddyPair.ID?
    private var list = ListView()

    func commands(in context: Context) -> [Command] {
        guard let cohort = context.cohortID, context.mayWritePairs(in: cohort) else { return context.pairs.isEmpty ? [] : [.open] }
        return context.pairs.isEmpty ? [.suggestPairs, .add] : [.open, .suggestPairs, .add, .edit, .delete]
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        switch command {
        case .suggestPairs: return suggest(in: context)
        case .add: return [.openSheet(.pair(nil))]
        default: break
        }
        guard let pair = pair(in: context) else { return [] }
        switch command {
        case .open: return [.open(PairScreen(pair: pair.id))]
        case .edit: return [.openSheet(.pair(pair.id))]
        case .delete: return delete(pair, in: context)
        default: return []
        }
    }

    private func suggest(in context: Context) -> [Effect] {
        let proposal = PairProposalScreen(in: context)
        guard proposal.isEmpty else { return [.open(proposal)] }
        let alone = proposal.unmet.first ?? Phrase("Alle har en buddy.", "Everybody has a buddy.")
        return [.say(.note(alone))]
    }

    private func delete(_ pair: BuddyPair, in context: Context) -> [Effect] {
        guard context.data.meetings(of: pair.id).isEmpty else {
            return [.say(.failure(Phrase("Parret har møder. Giv det en slutdato med e i stedet.", "The pair has meetings. Give it an end with e instead.")))]
        }
        let names = context.names(in: pair)
        return [.open(ConfirmSheet(
            question: Phrase("Opløs parret \(names)? Det kan fortrydes med u.", "Dissolve the pair \(names)? It can be undone with u."),
            yes: Phrase("ja, opløs", "yes, dissolve"), effects: [.apply(.pair(.remove(pair)), saying: Phrase("parret er opløst", "the pair is dissolved"))]))]
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        let pairs = context.pairs, content = ListContent(pairs.count)
        list.selection = index(in: pairs)
        list.rows = max(1, context.size.rows - 6)
        let outcome: Outcome =
            switch event {
            case .key(let key): list.handle(key, in: content)
            case .mouse(let mouse): list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content)
            default: .ignored
            }
        guard outcome == .moved else { return nil }
        selected = pairs[list.selection].id
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let pairs = context.pairs
        guard case .row(let row, _) = click, pairs.indices.contains(row) else { return [] }
        if row == index(in: pairs) { return perform(.open, in: context) }
        selected = pairs[row].id
        return []
    }

    private func index(in pairs: [BuddyPair]) -> Int {
        pairs.firstIndex { $0.id == selected } ?? max(0, min(list.selection, pairs.count - 1))
    }

    private func pair(in context: Context) -> BuddyPair? {
        let pairs = context.pairs
        return pairs.isEmpty ? nil : pairs[index(in: pairs)]
    }

    // MARK: Drawing

    private static let wide = 110
    private static let paneColumns = 44

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let pairs = context.pairs
        guard !pairs.isEmpty else { return canvas.hint(empty(in: context), in: area) }
        let unpaired = unpairedLines(context, columns: area.columns - 2)
        let (body, foot) = area.splitRows(area.rows - unpaired.count)
        for (index, line) in unpaired.enumerated() {
            canvas.write(line, at: Point(row: foot.row + index, column: foot.column + 2), Style(.warn), limit: foot.columns - 2)
        }
        var list = list
        list.selection = index(in: pairs)
        guard body.columns >= Self.wide else { return drawTable(pairs, list, on: &canvas, in: body, context: context) }
        let (left, right) = body.splitColumns(body.columns - Self.paneColumns)
        drawTable(pairs, list, on: &canvas, in: left.splitColumns(left.columns - 1).left, context: context)
        canvas.verticalLine(column: right.column, from: right.row, rows: right.rows)
        drawPane(pairs[list.selection], on: &canvas, in: right.splitColumns(2).rest, context: context)
    }

    private func drawTable(_ pairs: [BuddyPair], _ list: ListView, on canvas: inout Canvas, in area: Rect, context: Context) {
        let names = pairs.map { cellWidth(of: context.names(in: $0)) }.max() ?? 0
        Table([
            TableColumn(context.say("Buddypar", "Buddy pair"), minimum: min(24, names), ideal: min(40, names)),
            TableColumn(context.say("Holdt", "Held"), minimum: 7, ideal: 7),
            TableColumn(context.say("Organisationer", "Organisations"), minimum: 14, ideal: 18, priority: 2),
            TableColumn(context.say("Næste", "Next"), minimum: 22, ideal: 22, flexible: true, priority: 1),
            TableColumn(context.say("Niveau", "Level"), minimum: 12, ideal: 21, priority: 3),
        ]).draw(list, on: &canvas, in: area, content: ListContent(pairs.count), onClick: { Click.row($0) }) { index in
            let pair = pairs[index], rows = context.pairMeetingRows(of: pair), tally = context.tally(of: rows)
            return [
                Span(context.names(in: pair)), tally.due == 0 ? Span("–", Style(.muted)) : Span(context.say("\(tally.held) af \(tally.due)", "\(tally.held) of \(tally.due)")),
                Span(context.organisations(in: pair), Style(.muted)), next(in: rows, context), Span(context.level(of: pair), Style(.muted)),
            ]
        }
    }

    /// The first meeting that is not held: when, or that it is late.
    private func next(in rows: [PairMeetingRow], _ context: Context) -> Span {
        guard let row = rows.first(where: { !$0.isHeld }), let deadline = row.deadline else { return Span(context.say("alt er holdt", "all are held"), Style(.ok)) }
        let what = context[row.kind.name].lowercased(), day = context.date(deadline)
        if row.isDue(on: context.today) { return Span("! \(what) \(day)", Style(.warn)) }
        return Span("\(what) \(row.meeting == nil ? context.say("senest ", "by ") : "")\(day)")
    }

    private func drawPane(_ pair: BuddyPair, on canvas: inout Canvas, in area: Rect, context: Context) {
        canvas.write(context.names(in: pair), at: area.origin, Style(.heading), limit: area.columns)
        canvas.write(context.level(of: pair), at: Point(row: area.row + 1, column: area.column), Style(.muted), limit: area.columns)
        for (index, row) in context.pairMeetingRows(of: pair).prefix(max(0, area.rows - 3)).enumerated() {
            let line = Point(row: area.row + 3 + index, column: area.column), state = context.state(of: row)
            let sign = String(state.text.prefix(1)), day = row.deadline.map { context.day($0) } ?? ""
            canvas.write([Span(sign, state.style), Span(" " + context.title(of: row))], at: line, limit: area.columns - 9)
            canvas.write(day, at: Point(row: line.row, column: area.endColumn - cellWidth(of: day)), Style(.muted))
        }
    }

    private func unpairedLines(_ context: Context, columns: Int) -> [String] {
        let names = context.unpaired.map { context.name($0.id) }
        return names.isEmpty ? [] : [""] + wrapped(context.say("Uden buddy: ", "Without a buddy: ") + names.joined(separator: ", "), to: columns).prefix(2)
    }

    private func empty(in context: Context) -> String {
        guard let cohort = context.cohortID, !context.talents.isEmpty else {
            return context.say("Her står buddyparrene, når der er talenter på holdet.", "The buddy pairs stand here once the cohort has talents.")
        }
        let what = context.say(
            "Her står buddyparrene: to talenter på samme niveau, helst fra hver sin organisation.",
            "The buddy pairs stand here: two talents on the same level, from different organisations if possible.")
        return context.mayWritePairs(in: cohort)
            ? what + context.say(" Tryk S for et forslag, eller a for at danne et par selv.", " Press S for a suggestion, or a to make a pair yourself.") : what
    }
}
