import TalentDomain
import TerminalKit

extension PairListScreen {
    /// From this width on, the selected pair is beside the list.
    private static let wide = 110

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let pairs = shown(in: context)
        guard !pairs.isEmpty else { return canvas.hint(empty(in: context), in: area) }
        let unpaired = unpairedLines(context, columns: min(72, area.columns - 3))
        let (body, foot) = area.splitRows(area.rows - unpaired.count)
        for (index, line) in unpaired.enumerated() {
            canvas.write(
                line, at: Point(row: foot.row + index, column: foot.column + 2), Style(.warn), limit: foot.columns - 2)
        }
        let list = list.shown(in: pairs.map(\.id)), selected = pairs[list.selection]
        var table = body, side = Rect(row: body.row, column: body.endColumn, rows: body.rows, columns: 0)
        if body.columns >= Self.wide {
            let widest = body.splitColumns(body.columns - min(56, max(40, body.columns - 80))).left
            let needed = pairTable(pairs, in: widest, context).columnsNeeded + ListView.gutter + 2
            (table, side) = body.splitColumns(min(widest.columns, needed))
            canvas.verticalLine(column: side.column, from: side.row, rows: side.rows)
            drawPane(
                selected, on: &canvas, in: side.splitColumns(2).rest.splitColumns(min(56, side.columns - 2)).left,
                context: context)
        }
        let meetings = Pairs(context).meetingRows(of: selected)
        let columns = max(1, (table.columns - 3) / 36)
        let needed = side.isEmpty ? 1 + max(1, (meetings.count + columns - 1) / columns) : 0
        // The legend, and the selected pair, have the rows that the list leaves.
        let listed = content(of: pairs, in: context).lineCount + 1
        let left = table.rows - min(listed, 8)
        let detailRows = left >= 3 ? min(needed, left - 1) : 0
        let hasLegend = detailRows > 0 && left > detailRows + 2 || needed == 0 && table.rows > listed + 1
        let (top, rest) = table.splitRows(
            min(listed, table.rows - (detailRows > 0 ? detailRows + 1 : 0) - (hasLegend ? 1 : 0)))
        drawTable(of: pairs, list, on: &canvas, in: top, context: context)
        let (legend, below) = rest.splitRows(hasLegend ? 1 : 0)
        if hasLegend {
            canvas.write(
                pairTable(pairs, in: top, context).legend, at: Point(row: legend.row, column: legend.column + 2),
                Style(.muted), limit: legend.columns - 3)
        }
        guard detailRows > 0 else { return }
        drawDetail(
            selected, meetings, on: &canvas,
            in: Rect(row: below.row + 1, column: 2, rows: detailRows, columns: below.columns - 3), context: context)
    }

    private func drawTable(
        of pairs: [BuddyPair], _ list: ListView, on canvas: inout Canvas, in area: Rect, context: Context
    ) {
        pairTable(pairs, in: area, context).draw(list, on: &canvas, in: area, content: content(of: pairs, in: context))
    }

    private func pairTable(_ pairs: [BuddyPair], in area: Rect, _ context: Context) -> PairTable {
        let columns = ListView.textColumns(in: area.splitRows(1).rest, content: content(of: pairs, in: context)) - 3
        let heading = context.wording.say("Buddypar", "Buddy pairs") + " · \(context.pairs.count)"
        return PairTable(of: pairs, in: context, columns: columns, heading: heading, note: { note(on: $0, context) })
    }

    /// Says of a pair that it is over, to come, or one talent alone; nil for an ordinary pair.
    private func note(on pair: BuddyPair, _ context: Context) -> Span? {
        if let standing = Pairs(context).standing(of: pair) { return Span(standing, Style(.muted)) }
        if Pairs(context).endsToday(pair.id) {
            return Span(context.wording.say("slutter i dag", "ends today"), Style(.muted))
        }
        return alone(pair, context).map { _ in
            Span(context.wording.say("! alene (b: ny buddy)", "! alone (b: new buddy)"), Style(.warn))
        }
    }

    /// The selected pair under a rule, with its meetings side by side.
    private func drawDetail(
        _ pair: BuddyPair, _ rows: [JointMeetingRow], on canvas: inout Canvas, in area: Rect, context: Context
    ) {
        let (line, body) = area.splitRows(1)
        canvas.rule(
            [
                Span(Pairs(context).names(in: pair), Style(.heading)),
                Span(" · \(Pairs(context).level(of: pair))\(Pairs(context).span(of: pair))"),
            ], ending: Pairs(context).organisations(in: pair), in: line)
        let columns = max(1, area.columns / 36), width = min(40, (area.columns - 3 * (columns - 1)) / columns)
        let height = max(1, (rows.count + columns - 1) / columns)
        for (index, row) in rows.enumerated() where index % height < body.rows {
            let column = body.column + index / height * (width + 3)
            draw(
                row, on: &canvas,
                in: Rect(row: body.row + index % height, column: column, rows: 1, columns: width), context: context)
        }
    }

    private func drawPane(_ pair: BuddyPair, on canvas: inout Canvas, in area: Rect, context: Context) {
        var rest = area.splitColumns(area.columns - 1).left
        for (text, style) in [
            (Pairs(context).names(in: pair), Style(.heading)),
            (Pairs(context).level(of: pair) + Pairs(context).span(of: pair), Style(.muted)),
            (Pairs(context).organisations(in: pair), Style(.muted)),
        ] where !text.isEmpty { rest = rest.splitRows(canvas.paragraph(text, in: rest, style)).rest }
        rest = rest.splitRows(1).rest
        for row in Pairs(context).meetingRows(of: pair).prefix(rest.rows) {
            draw(row, on: &canvas, in: rest.splitRows(1).top, context: context)
            rest = rest.splitRows(1).rest
        }
    }

    /// A meeting with its sign, and the day on which it is held, agreed, or asked for.
    private func draw(_ row: JointMeetingRow, on canvas: inout Canvas, in line: Rect, context: Context) {
        let sign = Pairs(context).isLate(row) ? Span("!", Style(.warn)) : Pairs(context).sign(of: [row])
        let day = row.deadline.map(context.wording.date) ?? ""
        let words =
            Pairs(context).isUndelivered(row)
            ? context.wording[AwaitedKind.notHandedOver]
            : row.meeting == nil ? context.wording.say("senest ", "by ") + day : day
        let room = line.columns - cellWidth(of: words) - 3
        canvas.write([sign], at: line.origin, limit: 2)
        canvas.write(
            cutBeforeLastWord(Pairs(context).title(of: row, isShort: true), to: room),
            at: Point(row: line.row, column: line.column + 2))
        canvas.write(words, at: Point(row: line.row, column: line.endColumn - cellWidth(of: words)), Style(.muted))
    }

    private func unpairedLines(_ context: Context, columns: Int) -> [String] {
        let names = Pairs(context).unpaired.map { context.wording.name($0.id) }
        let unpaired =
            names.isEmpty
            ? []
            : wrapped(
                context.wording.say("Uden buddy: ", "Without a buddy: ") + names.joined(separator: ", "), to: columns
            )
            .prefix(2)
        let alone = Pairs(context).leftAlone.prefix(2).flatMap { alone in
            let help =
                Pairs(context).endsToday(alone.pair)
                ? "."
                : context.wording.say(
                    ". Tryk b for at se, hvad der kan gøres.", ". Press b to see what can be done.")
            return wrapped(Pairs(context).words(for: alone) + help, to: columns)
        }
        return alone.isEmpty && unpaired.isEmpty ? [] : [""] + alone + unpaired
    }

    private func empty(in context: Context) -> String {
        guard let cohort = context.cohortID, !context.talents.isEmpty else {
            return context.wording.say(
                "Når der er \(context.wording.people.plural.da) på holdet, vises buddyparrene her.",
                "The buddy pairs will appear here once the cohort has \(context.wording.people.plural.en).")
        }
        let what = context.wording.say(
            "Her vises buddyparrene. Et par er to \(context.wording.people.plural.da) på samme niveau, helst fra hver sin organisation.",
            "Buddy pairs are listed here: two \(context.wording.people.plural.en) at the same level, from different organisations if possible."
        )
        return context.abilities.mayWritePairs(in: cohort)
            ? what
                + context.wording.say(
                    " Tryk S for et forslag, eller a for at danne et par selv.",
                    " Press S for a suggestion, or a to make a pair yourself.") : what
    }
}
