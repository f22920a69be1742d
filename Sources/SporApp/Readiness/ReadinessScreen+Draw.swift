import TalentDomain
import TerminalKit

extension ReadinessScreen {
    /// From this width on, the selected talent has a pane beside the board.
    private static let wide = 110
    private static let paneColumns = 40

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let board = board(in: context)
        guard !board.inOrder.isEmpty || shownDirection != nil else {
            return canvas.hint(
                context.wording.say(
                    "Når der er talenter på holdet, vises de her i de seks parathedsbokse. Tryk 3 for at se talenterne.",
                    "Once the cohort has talents, they appear here in the six readiness boxes. Press 3 to see the talents."
                ), in: area)
        }
        if Self.isFolded(area.size) {
            drawFolded(board, on: &canvas, in: area, context: context)
        } else if area.columns >= Self.wide {
            let (left, rest) = area.splitColumns(area.columns - Self.paneColumns)
            let foot = footLines(board, context, left.columns - 3).count
            let (grid, below) = left.splitColumns(left.columns - 1).left.splitRows(
                boardRows(board, atMost: left.rows - foot))
            drawBoard(board, on: &canvas, in: grid, context: context)
            drawFoot(board, on: &canvas, in: below.splitRows(foot).top, context: context)
            canvas.verticalLine(column: rest.column, from: rest.row, rows: rest.rows)
            drawPane(board, on: &canvas, in: rest.splitColumns(2).rest, context: context)
        } else {
            let below = 4 + footLines(board, context, area.columns - 2).count
            let (grid, rest) = area.splitRows(boardRows(board, atMost: area.rows - below))
            drawBoard(board, on: &canvas, in: grid, context: context)
            let (words, foot) = rest.splitRows(4)
            drawWords(board, on: &canvas, in: words.splitColumns(1).rest, context: context)
            drawFoot(board, on: &canvas, in: foot.splitRows(below - 4).top, context: context)
        }
    }

    /// High enough for the fullest box and not much higher, so that the texts are near the board.
    private func boardRows(_ board: ReadinessBoard, atMost rows: Int) -> Int {
        min(rows, 2 * max(7, (board.boxes.map(\.count).max() ?? 0) + 2) + 2)
    }

    // MARK: The board

    private func drawBoard(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        let selected = selection(on: board), isOnBoard = selected.place < ReadinessBoard.unjudgedPlace
        let grid =
            isOnBoard ? GridView(row: selected.place / 3, column: selected.place % 3) : GridView(row: -1, column: -1)
        // The width of a box: a third of what the headings leave, less borders, blanks and the sign of the direction.
        let nameColumns = (area.columns - 21) / 3 - 5
        let headings = GridHeadings(
            rows: rowHeadings(context), columns: Performance.allCases.map { context.wording[$0.name] })
        grid.draw(
            on: &canvas, in: area, headings: headings, focused: isOnBoard, onClick: { Click.cell($0 * 3 + $1) },
            onLine: { Click.row($2, pane: $0 * 3 + $1) }
        ) { row, column in
            let talents = board.talents(in: row * 3 + column)
            let lines = talents.compactMap { talent in
                board.standings[talent].map { standing in
                    let name = context.wording.name(talent, fitting: nameColumns - (standing.sign.text.isEmpty ? 0 : 2))
                    return GridLine(Span("\(standing.judgement.purpose.sign) \(name)"), sign: standing.sign)
                }
            }
            let number = "\(row * 3 + column + 1)" + (lines.isEmpty ? "" : " · \(lines.count)")
            return GridBox(number: number, lines: lines, selection: selected.talent.flatMap(talents.firstIndex))
        }
        canvas.write(filterName(context), at: Point(row: area.row, column: area.column + 1), Style(.muted), limit: 18)
    }

    private func rowHeadings(_ context: Context) -> [String] {
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

    private func filterName(_ context: Context) -> String {
        switch shownDirection {
        case .vertical: context.wording.say("kun vertikale", "vertical only")
        case .horizontal: context.wording.say("kun horisontale", "horizontal only")
        case nil: ""
        }
    }

    // MARK: Texts about the selected talent

    private func drawWords(
        _ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context, isShort: Bool = false
    ) {
        let (place, talent) = selection(on: board)
        guard let talent else {
            canvas.write(emptyPlace(place, context), at: area.origin, Style(.muted), limit: area.columns)
            return
        }
        let standing = board.standings[talent]
        let purpose = standing?.judgement.purpose ?? context.data.talents[talent]?.direction ?? .vertical
        let name = Span(
            isShort ? context.wording.name(talent, fitting: 14) : context.wording.name(talent), Style(.heading))
        // If there is too little room, the former box is dropped first.
        let ways =
            standing.map { [ReadinessWording(context).words(for: $0), ReadinessWording(context).now(for: $0)] } ?? [
                unjudged(talent, context)
            ]
        let facts = ways.map {
            isShort ? " · \($0)" : " · \(ReadinessWording(context).purpose(purpose, of: talent)) · \($0)"
        }
        let shown = facts.first { name.width + cellWidth(of: $0) <= area.columns } ?? facts[facts.count - 1]
        canvas.write([name, Span(shown)], at: area.origin, limit: area.columns)
        let advice = standing.map {
            isShort
                ? ReadinessWording(context).bareAdvice(for: $0.judgement)
                : ReadinessWording(context).advice(for: $0.judgement)
        }
        canvas.paragraph(advice ?? views(of: talent, context), in: area.splitRows(1).rest)
    }

    private func drawPane(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        let (place, talent) = selection(on: board)
        var rest = area
        func write(_ text: String, _ style: Style = Style()) {
            rest = rest.splitRows(canvas.paragraph(text, in: rest, style)).rest
        }
        guard let talent else { return write(emptyPlace(place, context), Style(.muted)) }
        let standing = board.standings[talent]
        write(context.wording.name(talent), Style(.heading))
        write(
            ReadinessWording(context).purpose(
                standing?.judgement.purpose ?? context.data.talents[talent]?.direction ?? .vertical, of: talent),
            Style(.muted))
        guard let standing else { return write(views(of: talent, context)) }
        write(ReadinessWording(context).words(for: standing).capitalizedFirst)
        rest = rest.splitRows(1).rest
        write(ReadinessWording(context).work(in: standing.judgement).capitalizedFirst)
        write(ReadinessWording(context).advice(for: standing.judgement))
        if !standing.judgement.comment.isBlank {
            write("\(context.wording.quoted(standing.judgement.comment))", Style(.muted))
        }
        rest = rest.splitRows(1).rest
        ReadinessChart(of: talent, in: context)?.draw(on: &canvas, in: rest)
    }

    private func unjudged(_ talent: Talent.ID, _ context: Context) -> String {
        !context.abilities.mayJudge(talent)
            ? ReadinessWording(context).judged(talent)
                ?? context.wording.say("ingen vurdering, du kan læse", "no assessment you can read")
            : context.wording.say("ingen fælles vurdering endnu", "no joint assessment yet")
    }

    /// The two views, if both are shared and none is agreed.
    private func views(of talent: Talent.ID, _ context: Context) -> String {
        let views = [Judge.talent, .lineManager].compactMap { judge in
            context.data.judgements(of: talent).last { $0.judge == judge }?.box.map {
                "\(context.wording[judge.name]): \(context.wording.say("boks", "box")) \($0.number)"
            }
        }
        guard views.isEmpty else {
            return (views.count > 1 ? context.wording.say("Hver for sig: ", "Individually: ") : "")
                + views.joined(separator: " · ").capitalizedFirst
        }
        return !context.abilities.mayJudge(talent)
            ? context.wording[ReaderWords.rule(of: .readinessAgreed)]
            : context.wording.say(
                "Tryk a for at skrive den første vurdering.", "Press a to enter the first assessment.")
    }

    private func emptyPlace(_ place: Int, _ context: Context) -> String {
        context.wording.say("Ingen i boks \(place + 1).", "Nobody in box \(place + 1).")
    }

    // MARK: Talents in no box

    private func footLines(_ board: ReadinessBoard, _ context: Context, _ columns: Int) -> [String] {
        var lines: [String] = []
        let seen = board.standings.count, known = context.figures?.judged.held ?? seen
        if shownDirection == nil, known > seen {
            lines = wrapped(
                context.wording.say(
                    "\(known) er vurderet. Du ser kun de talenter, du har en rolle for.",
                    "\(known) \(known == 1 ? "has" : "have") been assessed. You see only the talents you have a role for."
                ), to: columns)
        }
        if board.standings.isEmpty, board.unjudged.contains(where: context.abilities.mayJudge) {
            lines += wrapped(
                context.wording.say(
                    "Ingen er placeret i fællesskab endnu. Vælg et navn nedenfor med Tab, og tryk a: dine svar afgør boksen.",
                    "Nobody has been placed in a box jointly yet. Choose a name below with Tab and press a: your answers decide the box."
                ), to: columns)
        }
        return lines + Array(repeating: "", count: unjudgedRows(board, context, columns))
    }

    /// Lines for talents without a judgement: as many as needed, up to three.
    private func unjudgedRows(_ board: ReadinessBoard, _ context: Context, _ columns: Int) -> Int {
        guard !board.unjudged.isEmpty else { return 0 }
        let cells = board.unjudged.map { cellWidth(of: context.wording.name($0, fitting: 16)) + 2 }.reduce(
            cellWidth(of: unjudgedLabel(board, context)), +)
        return min(3, (cells + columns / 8) / max(1, columns) + 1)
    }

    private func drawFoot(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        let lines = footLines(board, context, area.columns - 2)
        for (index, line) in lines.enumerated() {
            canvas.write(
                line, at: Point(row: area.row + index, column: area.column + 1), Style(.secret), limit: area.columns - 1
            )
        }
        guard !board.unjudged.isEmpty, area.rows > 0 else { return }
        let rows = min(area.rows, unjudgedRows(board, context, area.columns - 2))
        drawNames(
            ReadinessBoard.unjudgedPlace, label: unjudgedLabel(board, context), board, on: &canvas,
            in: Rect(row: area.endRow - rows, column: area.column + 1, rows: rows, columns: area.columns - 2),
            context: context)
    }

    /// For all but the owner, a talent without a judgement and one whose judgement they may not read look the same.
    private func unjudgedLabel(_ board: ReadinessBoard, _ context: Context) -> String {
        let count = board.unjudged.count
        return context.viewer.isOwner
            ? context.wording.say("Ingen fælles vurdering (\(count)): ", "No joint assessment (\(count)): ")
            : context.wording.say(
                "Ingen fælles vurdering, du kan læse (\(count)): ", "No joint assessment you can read (\(count)): ")
    }

    // MARK: Narrow

    /// A row for each box: its number, its count, its talents.
    private func drawFolded(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        let places = Array(0..<6) + (board.unjudged.isEmpty ? [] : [ReadinessBoard.unjudgedPlace])
        let (list, words) = area.splitRows(min(places.count, area.rows))
        for (index, place) in places.enumerated() where index < list.rows {
            let line = Rect(row: list.row + index, column: list.column, rows: 1, columns: list.columns)
            canvas.onClick(line, Click.cell(place))
            if selection(on: board).place == place { canvas.write("▸", at: line.origin, Style(.accent)) }
            let name = place == ReadinessBoard.unjudgedPlace ? "–" : "\(place + 1)"
            drawNames(
                place, label: "\(name) \(padded("(\(board.talents(in: place).count))", to: 5))", board, on: &canvas,
                in: line.splitColumns(2).rest, context: context)
        }
        drawWords(board, on: &canvas, in: words.splitColumns(1).rest, context: context, isShort: true)
    }

    /// Names in one or several lines, beginning so that the selected one is visible; `+9` counts those that are not
    /// shown.
    private func drawNames(
        _ place: Int, label: String, _ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context
    ) {
        let talents = board.talents(in: place), selected = selection(on: board)
        let isHere = selected.place == place, index = isHere ? selected.talent.flatMap(talents.firstIndex) ?? 0 : 0
        let texts = talents.map {
            context.wording.name($0, fitting: 16)
                + (board.standings[$0].map { $0.sign.text.isEmpty ? "" : " " + $0.sign.text } ?? "")
        }
        let labelled = canvas.write(label, at: area.origin, Style(.muted), limit: area.columns)
        if isHere, talents.isEmpty { canvas.cursor = area.origin }
        let flow = NameFlow(widths: texts.map { cellWidth(of: $0) }, from: area.column + labelled, area: area)
        let first = talents.isEmpty ? 0 : (0...index).first { flow.points(from: $0)[index] != nil } ?? index
        let points = flow.points(from: first)
        for (position, text) in texts.enumerated() {
            guard let point = points[position] else { continue }
            let isSelected = isHere && position == index
            let used = canvas.write(text, at: point, Style(selected: isSelected), limit: area.endColumn - point.column)
            canvas.onClick(
                Rect(row: point.row, column: point.column, rows: 1, columns: used), Click.row(position, pane: place))
            if isSelected { canvas.cursor = point }
        }
        if points.count < talents.count {
            let more = "+\(talents.count - points.count)"
            canvas.write(
                more, at: Point(row: area.endRow - 1, column: area.endColumn - cellWidth(of: more)), Style(.muted))
        }
    }
}

/// The places of names one after the other in a few lines.
private struct NameFlow {
    let widths: [Int]
    /// The first column of the first line.
    let from: Int
    let area: Rect

    /// The places of the visible names if the first one is `first`. Room for `+12` is kept while some are not shown.
    func points(from first: Int) -> [Int: Point] {
        var points: [Int: Point] = [:], row = area.row, column = from
        for (index, width) in widths.enumerated().dropFirst(first) {
            let kept = row == area.endRow - 1 && (index < widths.count - 1 || first > 0) ? 4 : 0
            if column + width > area.endColumn - kept, !points.isEmpty || column > area.column + 2 {
                row += 1
                column = area.column + 2
            }
            // A name that is alone on its line is cut if the line is too short.
            guard row < area.endRow else {
                if points.isEmpty { points[index] = Point(row: area.row, column: from) }
                break
            }
            points[index] = Point(row: row, column: column)
            column += width + 2
        }
        return points
    }
}
