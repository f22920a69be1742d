import TalentDomain
import TerminalKit

extension ReadinessScreen {
    /// Whether the talents are a list: on a small screen, and for a viewer who may read nobody's box.
    static func isListed(_ board: ReadinessBoard, _ context: Context) -> Bool {
        board.isClosed || context.size.columns < 60 || context.size.rows < 18
    }

    func drawList(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        let (top, below) = area.splitRows(1)
        if board.isClosed, area.columns >= Self.wide {
            return drawClosedWide(board, on: &canvas, in: area, context: context)
        }
        drawHeading(
            board, on: &canvas, in: Rect(row: top.row, column: 2, rows: 1, columns: top.columns - 3), context: context)
        if board.isClosed { return drawClosed(board, on: &canvas, in: below, context: context) }
        let (rows, detail) = below.splitRows(max(below.rows - 2, 1))
        drawRows(board, on: &canvas, in: rows, context: context)
        let (line, rest) = Rect(row: detail.row, column: 2, rows: detail.rows, columns: detail.columns - 3).splitRows(1)
        guard let talent = selection(on: board).talent else { return }
        let standing = board.standings[talent], words = ReadinessWording(context)
        let name = context.wording.name(talent, fitting: 14)
        canvas.rule(
            [
                Span(name, Style(.heading)),
                Span(" · " + (standing.map(words.now) ?? missing(talent, context) ?? path(of: talent, context))),
            ],
            in: line)
        let text = standing.map { standing in
            let remarks = words.remarks(in: standing.judgement)
            return remarks.isEmpty ? words.bareAdvice(for: standing.judgement) : remarks.joined(separator: " ")
        }
        canvas.paragraph(text ?? "", in: rest)
    }

    /// The talents below the headings of their boxes.
    private func drawRows(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        let talents = board.inOrder
        guard let index = selection(on: board).talent.flatMap(talents.firstIndex) ?? talents.indices.first else {
            return
        }
        var headings: [Int: String] = [:], first = 0
        for (place, box) in (board.boxes + [board.unjudged]).enumerated() where !box.isEmpty {
            headings[first] =
                place == ReadinessBoard.unjudgedPlace
                ? context.wording.say("Ikke vurderet endnu · \(box.count)", "Not assessed yet · \(box.count)")
                : context.wording.say("Boks \(place + 1) · \(box.count)", "Box \(place + 1) · \(box.count)")
            first += box.count
        }
        ListView(selection: index).draw(
            on: &canvas, in: area, content: ListContent(talents.count, headings: headings),
            onClick: { click(of: talents[$0], on: board) }
        ) { canvas, row, line in
            guard let standing = board.standings[talents[row]] else {
                return canvas.write(context.wording.name(talents[row]), at: line.origin, limit: line.columns)
            }
            let name = "\(standing.judgement.purpose.sign) \(context.wording.name(talents[row], fitting: 18))"
            let used = canvas.write(name, at: line.origin, limit: min(22, line.columns - 5))
            canvas.write(standing.way, at: Point(row: line.row, column: line.column + 24 - standing.way.count))
            return used
        }
    }

    /// From this width on, the selected talent is beside a list that has no boxes to show.
    private static let wide = 110

    private func drawClosedWide(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        let (left, right) = area.splitColumns(min(area.columns - 44, 78)), (top, below) = left.splitRows(1)
        drawHeading(board, on: &canvas, in: top.text, context: context)
        drawClosed(board, on: &canvas, in: below.splitColumns(below.columns - 1).left, context: context)
        canvas.verticalLine(column: right.column, from: right.row, rows: right.rows)
        guard let talent = selection(on: board).talent.flatMap({ context.data.talents[$0] }) else { return }
        let pane = right.text
        TalentSummary(talent: talent).draw(
            on: &canvas, in: pane.splitColumns(min(56, pane.columns - 1)).left, context: context)
    }

    /// The page of a viewer who may know who has been judged, but not the boxes: their readers, the counts, and a list.
    private func drawClosed(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        var rest = Rect(row: area.row, column: 2, rows: area.rows, columns: min(72, area.columns - 3))
        let isSmall = area.rows < 12
        func leave(_ rows: Int) { rest = rest.splitRows(isSmall ? 0 : rows).rest }
        leave(1)
        let used = canvas.paragraph(
            context.wording.say(
                "Du kan se, hvem der er vurderet, men ikke boksen. ",
                "You can see who has been assessed, but not the box. "
            ) + (isSmall ? "" : context.wording[ReaderWords.rule(of: .readinessAgreed, for: context.wording.people)]),
            in: rest)
        rest = rest.splitRows(used).rest
        leave(1)
        // The figure is that of the whole cohort.
        if let pool = context.digest?.steering?.poolCandidates, !isSmall, shownDirection == nil, organisation == nil {
            rest =
                rest.splitRows(
                    canvas.paragraph(
                        context.wording.say(
                            "\(pool.held) af \(pool.due) vurderede er i boks 1 og 2. Boksene hver for sig vises ikke, fordi de kan være om færre end fem.",
                            "\(pool.held) of \(pool.due) assessed are in boxes 1 and 2. The boxes one by one are not shown, since they may be about fewer than five."
                        ), in: rest)
                ).rest
            leave(1)
        }
        let judged = board.unjudged.count { context.digest?.judgedOn[$0] != nil },
            missing = board.unjudged.count - judged
        var headings: [Int: String] = [:]
        if judged > 0 { headings[missing] = context.wording.say("Vurderet · \(judged)", "Assessed · \(judged)") }
        if missing > 0 {
            headings[0] = context.wording.say("Ikke vurderet endnu · \(missing)", "Not assessed yet · \(missing)")
        }
        let index = selection(on: board).talent.flatMap(board.unjudged.firstIndex) ?? 0
        let names = board.unjudged.map { context.wording.name($0) }, widest = names.map { cellWidth(of: $0) }.max() ?? 0
        let list = Rect(row: rest.row, column: area.column, rows: rest.rows, columns: area.columns)
        let columns = ReadinessColumns(
            names: names, days: board.unjudged.map { context.digest?.judgedOn[$0].map(context.wording.date) ?? "" },
            headings: headings, in: list)
        if columns.fits {
            return columns.draw(on: &canvas, selected: index, onClick: { click(of: board.unjudged[$0], on: board) })
        }
        ListView(selection: index).draw(
            on: &canvas, in: list, content: ListContent(names.count, headings: headings, isSpaced: !isSmall),
            onClick: { click(of: board.unjudged[$0], on: board) }
        ) { canvas, row, line in
            let day = context.digest?.judgedOn[board.unjudged[row]].map(context.wording.date) ?? ""
            let used = canvas.write(names[row], at: line.origin, limit: line.columns - cellWidth(of: day) - 2)
            let end = line.column + min(line.columns, widest + 10)
            canvas.write(day, at: Point(row: line.row, column: end - cellWidth(of: day)), Style(.muted))
            return used
        }
    }

    private func click(of talent: Talent.ID, on board: ReadinessBoard) -> Click {
        let place = board.place(of: talent) ?? ReadinessBoard.unjudgedPlace
        return .row(board.talents(in: place).firstIndex(of: talent) ?? 0, pane: place)
    }
}
