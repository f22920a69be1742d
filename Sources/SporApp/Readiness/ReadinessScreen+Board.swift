import TalentDomain
import TerminalKit

extension ReadinessScreen {
    /// Draws the two rows of three cells, with a rule between the rows.
    func drawBoard(_ board: ReadinessBoard, on canvas: inout Canvas, in layout: ReadinessLayout, context: Context) {
        for (index, performance) in Performance.allCases.enumerated() {
            canvas.write(
                context.wording[performance.name],
                at: Point(row: layout.titles.row, column: layout.cells[index].column), Style(.muted),
                limit: layout.cells[index].columns)
        }
        for (row, heading) in rowHeadings(context).enumerated() {
            let cell = layout.cells[row * 3]
            canvas.paragraph(
                heading,
                in: Rect(
                    row: cell.row, column: layout.heading.column, rows: cell.rows,
                    columns: ReadinessLayout.headingColumns), Style(.muted))
        }
        canvas.horizontalLine(row: layout.rule.row, from: layout.rule.column, columns: layout.rule.columns)
        for place in 0..<6 { drawCell(place, board, on: &canvas, in: layout.cells[place], context: context) }
    }

    func rowHeadings(_ context: Context) -> [String] {
        let upper: String =
            switch shownDirection {
            case .vertical: context.wording.say("Opgaver på næste niveau", "Tasks at the next level")
            case .horizontal:
                context.wording.say("Avancerede opgaver på eget niveau", "Advanced tasks at their current level")
            case nil:
                context.wording.say(
                    "Opgaver på næste niveau (V) eller avancerede (H)", "Next-level tasks (V) or advanced tasks (H)")
            }
        return [upper, context.wording.say("Forholdsvis enkle, eget niveau", "Fairly simple, current level")]
    }

    /// The number of a box and its talents, each with the way from the box before; `+2` counts those without room.
    private func drawCell(
        _ place: Int, _ board: ReadinessBoard, on canvas: inout Canvas, in cell: Rect, context: Context
    ) {
        let talents = board.talents(in: place), selected = selection(on: board)
        let isHere = selected.place == place, index = isHere ? selected.talent.flatMap(talents.firstIndex) ?? 0 : 0
        let (top, body) = cell.splitRows(1)
        canvas.onClick(cell, Click.cell(place))
        canvas.write("\(place + 1)", at: top.origin, Style(.muted), limit: cell.columns)
        guard !talents.isEmpty else {
            guard body.rows > 0 else { return }
            canvas.write(
                context.wording.say("ingen", "nobody"), at: body.origin, Style(.muted, selected: isHere),
                limit: cell.columns)
            guard isHere else { return }
            canvas.write("▸", at: Point(row: body.row, column: body.column - 2), Style(.accent))
            canvas.cursor = body.origin
            return
        }
        let shown = talents.count > body.rows ? max(1, body.rows - 1) : talents.count
        let first = min(max(0, index - shown + 1), talents.count - shown)
        for (row, position) in (first..<first + shown).enumerated() {
            guard let standing = board.standings[talents[position]] else { continue }
            let way = standing.way, room = cell.columns - cellWidth(of: way) - 1
            drawName(
                "\(standing.judgement.purpose.sign) \(context.wording.name(talents[position], fitting: room - 2))",
                at: Point(row: body.row + row, column: body.column), isSelected: isHere && position == index,
                on: &canvas, columns: room, click: Click.row(position, pane: place))
            canvas.write(
                way, at: Point(row: body.row + row, column: cell.endColumn - cellWidth(of: way)),
                Style(standing.before == nil ? .muted : .text))
        }
        if shown < talents.count, body.rows > 1 {
            canvas.write(
                "+\(talents.count - shown)", at: Point(row: body.endRow - 1, column: body.column), Style(.muted))
        }
    }
}
