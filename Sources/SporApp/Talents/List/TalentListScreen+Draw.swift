import TalentDomain
import TerminalKit

extension TalentListScreen {
    /// From this screen width on, the selected talent's summary is beside the list.
    static let wide = 110

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let shown = shown(in: context)
        let (top, body) = area.splitRows(1)
        drawTop(on: &canvas, in: top, shown: shown.count, context: context)
        guard !shown.isEmpty else { return drawEmpty(on: &canvas, in: body, context: context) }
        var (left, side) = body.splitColumns(body.columns >= Self.wide ? body.columns - 40 : body.columns)
        if !side.isEmpty {
            canvas.verticalLine(column: side.column, from: side.row, rows: side.rows)
            side = side.splitColumns(2).rest
            left = left.splitColumns(left.columns - 1).left
            TalentSummary(talent: shown[(list.index(in: shown.map(\.id)) ?? 0)]).draw(
                on: &canvas, in: side, context: context)
        }
        drawTable(of: shown, on: &canvas, in: left, context: context)
        if isFiltering { canvas.cursor = filterCursor(in: top, context: context) }
    }

    private func drawTable(of shown: [Talent], on canvas: inout Canvas, in area: Rect, context: Context) {
        let list = list.shown(in: shown.map(\.id))
        // The year of a last day is always shown, since it is easily mistyped.
        let next = max(
            18, shown.compactMap { Talents(context).ending(of: $0) }.map { cellWidth(of: $0) + 2 }.max() ?? 0)
        let table = Table(
            [
                TableColumn(context.wording.say("Navn", "Name"), minimum: 16, ideal: 22),
                TableColumn(
                    context.wording.say("Retning", "Direction"), minimum: context.language == .da ? 18 : 19, ideal: 24,
                    priority: 2),
                TableColumn("Organisation", minimum: 12, ideal: 18, priority: 4),
                TableColumn(context.wording.say("Leder", "Manager"), minimum: 14, ideal: 18, priority: 5),
                TableColumn(context.wording.say("Buddy", "Buddy"), minimum: 14, ideal: 18, priority: 6),
            ]
                + (context.navigation.mainScreens.contains(.readiness)
                    ? [
                        TableColumn(
                            context.wording.say("Boks", "Box"), minimum: 4, ideal: 4, alignment: .trailing, priority: 3)
                    ]
                    : [])
                + [TableColumn(context.wording.say("Næste", "Next"), minimum: next, ideal: max(next, 24), priority: 1)])
        let widths = table.widths(in: area.columns - ListView.gutter).map { $0 ?? 0 }
        table.draw(
            list, on: &canvas, in: area, content: content(of: shown, in: context), focused: !isFiltering,
            onClick: { Click.row($0) }
        ) {
            cells(of: shown[$0], widths: widths, in: context)
        }
    }

    private func cells(of talent: Talent, widths: [Int], in context: Context) -> [Span] {
        let muted = Style(talent.isActive ? .text : .muted)
        return [
            Span(context.wording.name(talent.id), muted),
            Span(Talents(context).path(of: talent, within: widths[1]), muted),
            Span(Talents(context).organisation(of: talent, within: widths[2]), muted),
            Span(Talents(context).lineManagerName(of: talent.id), muted),
            Span(Talents(context).buddyNames(of: talent.id), muted),
        ]
            + (context.navigation.mainScreens.contains(.readiness)
                ? [
                    Span(
                        context.data.agreedJudgement(of: talent.id)?.box.map { String($0.number) }
                            ?? (ReadinessWording(context).judged(talent.id) == nil ? "–" : "✓"), muted)
                ] : [])
            + [Talents(context).next(for: talent, within: (widths.last ?? 0) - 2)]
    }

    private func drawTop(on canvas: inout Canvas, in line: Rect, shown: Int, context: Context) {
        let all = context.lookedAfter(in: context.cohortID).count
        if isFiltering || !filter.text.isEmpty {
            let label = searchLabel(in: context)
            let room = line.columns - cellWidth(of: label) - 12
            canvas.write(label, at: line.origin, Style(.key))
            filter.draw(
                on: &canvas,
                in: Rect(row: line.row, column: line.column + cellWidth(of: label), rows: 1, columns: min(30, room)),
                focused: isFiltering,
                placeholder: context.wording.say("navn, organisation, leder", "name, organisation, manager"))
            let count = context.wording.say("\(shown) af \(all)", "\(shown) of \(all)")
            canvas.write(
                count, at: Point(row: line.row, column: line.endColumn - cellWidth(of: count) - 1), Style(.muted))
        } else if line.columns < Self.wide, let path = talent(in: context)?.nextPath {
            canvas.write(
                context.wording.say("  Vejen videre: ", "  Way forward: ") + context.wording.text(path),
                at: line.origin,
                Style(.accent), limit: line.columns)
        } else if context.cohort == nil, all > 0 {
            canvas.write(
                context.wording.say(
                    "  Talenterne venter på et hold. Tryk : og skriv »nyt hold«.",
                    "  The talents are waiting for a cohort. Press : and type “new cohort”."), at: line.origin,
                Style(.accent), limit: line.columns)
        }
    }

    private func searchLabel(in context: Context) -> String { context.wording.say("  Søg: ", "  Search: ") }

    private func filterCursor(in line: Rect, context: Context) -> Point {
        let start = line.column + cellWidth(of: searchLabel(in: context))
        return Point(row: line.row, column: min(start + filter.cursor, line.endColumn - 1))
    }

    private func drawEmpty(on canvas: inout Canvas, in area: Rect, context: Context) {
        let text =
            filter.text.isEmpty
            ? context.wording.say(
                "Her vises de talenter, der er med i programmet, med retning, leder, buddy og det næste, de skal.\n\nTryk a for at tilføje det første, eller tryk : og skriv »indlæs deltagere« for at indlæse en liste.",
                "The people in the programme are listed here, with direction, manager, buddy and what comes next.\n\nPress a to add the first one, or press : and type “import participants” to import a list."
            )
            : context.wording.say(
                "Ingen passer til søgningen. Tryk Esc for at se alle igen.",
                "Nobody matches your search. Press Esc to see everyone again.")
        canvas.hint(text, in: area)
    }
}

extension Talents {
    /// The talent's next item, with a mark if it is overdue.
    func next(for talent: Talent, within columns: Int) -> Span {
        if let ending = ending(of: talent, within: columns) { return Span("  " + ending, Style(.muted)) }
        guard let thing = deadlines(of: talent.id).first else { return Span("  –", Style(.muted)) }
        let words = wording.fitted(thing.day, to: columns) { "\(thing.sort) \($0)" }
        return thing.isLate(on: today) ? Span("! " + words, Style(.warn)) : Span("  " + words)
    }
}
