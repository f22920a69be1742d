import TalentDomain
import TerminalKit

extension TalentListScreen {
    /// From this screen width on, the selected talent's summary is beside the list.
    static let wide = 110

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let shown = shown(in: context), top = area.splitRows(1).top
        let remark = remark(in: context, columns: area.columns)
        // The heads of the columns are on the row of the heading, unless that says more or is searched in.
        let isOnHeads = remark == nil && !shown.isEmpty && !isFiltering && filter.text.isEmpty
        let body = isOnHeads ? area : area.splitRows(1).rest
        if !isOnHeads { drawTop(remark, on: &canvas, in: top, shown: shown.count, context: context) }
        guard !shown.isEmpty else { return drawEmpty(on: &canvas, in: body, context: context) }
        let isWide = body.columns >= Self.wide
        var table = TalentTable(
            of: shown, in: context, isWide: isWide, heading: isOnHeads ? heading(in: context) : "")
        // The selected talent is beside the table where that has all its columns.
        let room = body.columns - table.idealColumns - 3
        if isWide, room < 40 { table.addOthers(shown, within: body.columns - 1) }
        let (left, right) = body.splitColumns(isWide && room >= 40 ? table.idealColumns + 3 : body.columns - 1)
        if isWide, room >= 40 {
            canvas.verticalLine(column: right.column, from: right.row, rows: right.rows)
            TalentSummary(talent: shown[(list.index(in: shown.map(\.id)) ?? 0)]).draw(
                on: &canvas, in: right.text.splitColumns(min(56, right.text.columns - 1)).left, context: context)
        }
        table.draw(
            shown, list.shown(in: shown.map(\.id)), on: &canvas, in: left, content: content(of: shown, in: context),
            focused: !isFiltering)
        if isFiltering { canvas.cursor = filterCursor(in: top, context: context) }
    }

    private func heading(in context: Context) -> String {
        context.wording[(context.cohort?.participants ?? .talents).plural].capitalizedFirst
            + " · \(context.lookedAfter(in: context.cohortID).count)"
    }

    private func drawTop(_ remark: String?, on canvas: inout Canvas, in line: Rect, shown: Int, context: Context) {
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
        } else {
            canvas.write(
                [
                    Span(heading(in: context), Style(.heading)), Span(remark.map { " · " + $0 } ?? "", Style(.muted)),
                ],
                at: Point(row: line.row, column: line.column + 2), limit: line.columns - 3)
        }
    }

    /// The words above the list: that a cohort is missing, or the way forward of the selected talent.
    private func remark(in context: Context, columns: Int) -> String? {
        if context.cohort == nil {
            return context.wording.say(
                "de venter på et hold. Tryk : og skriv »nyt hold«.",
                "waiting for a cohort. Press : and type “new cohort”.")
        }
        if columns < Self.wide, let path = talent(in: context)?.nextPath {
            return context.wording.say("vejen videre: ", "way forward: ") + context.wording.text(path)
        }
        return nil
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
                "Her vises de \(context.wording.people.plural.da), der er med i programmet, med retning, leder, buddy og det næste, de skal.\n\nTryk a for at tilføje \(context.wording.people.one.da), eller tryk : og skriv »indlæs deltagere« for at indlæse en liste.",
                "The people in the programme are listed here, with direction, manager, buddy and what comes next.\n\nPress a to add the first one, or press : and type “import participants” to import a list."
            )
            : context.wording.say(
                "Ingen passer til søgningen. Tryk Esc for at se alle igen.",
                "Nobody matches your search. Press Esc to see everyone again.")
        canvas.hint(text, in: area)
    }
}
