import TalentDomain
import TerminalKit

extension ReadinessScreen {
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let board = board(in: context)
        guard !board.inOrder.isEmpty || shownDirection != nil || organisation != nil else {
            return canvas.hint(
                context.wording.say(
                    "Når der er \(context.wording.people.plural.da) på holdet, vises de her i de seks parathedsbokse.",
                    "Once the cohort has \(context.wording.people.plural.en), they appear here in the six readiness boxes."
                ), in: area)
        }
        if Self.isListed(board, context) {
            return drawList(board, on: &canvas, in: area, context: context)
        }
        let notes = notes(board, context, columns: min(72, area.columns - 3))
        let layout = ReadinessLayout(
            in: area, noteRows: notes.count,
            headings: rowHeadings(context).map { wrapped($0, to: ReadinessLayout.headingColumns).count },
            names: board.boxes.map(\.count), inNone: board.unjudged.count,
            widest: board.standings.map { 3 + cellWidth(of: context.wording.name($0) + $1.way) }.max() ?? 0)
        drawHeading(board, on: &canvas, in: layout.heading, context: context)
        for (index, line) in notes.prefix(layout.note.rows).enumerated() {
            canvas.write(line, at: Point(row: layout.note.row + index, column: layout.note.column), Style(.muted))
        }
        drawBoard(board, on: &canvas, in: layout, context: context)
        drawOthers(board, on: &canvas, in: layout.others, context: context)
        drawDetail(board, on: &canvas, in: layout.detail, context: context)
    }

    /// `I fællesskab vurderet 11 af 14`, with the legend where it has room.
    func drawHeading(_ board: ReadinessBoard, on canvas: inout Canvas, in line: Rect, context: Context) {
        let known = board.isClosed ? board.unjudged.count { context.digest?.judgedOn[$0] != nil } : 0
        let seen = board.standings.count + known, all = board.inOrder.count
        let judged = shownDirection == nil && organisation == nil ? context.figures?.judged : nil
        let held = max(seen, judged?.held ?? 0), due = max(all, judged?.due ?? 0)
        let heading =
            context.wording.say("I fællesskab vurderet \(held) af \(due)", "Assessed jointly \(held) of \(due)")
            + filterName(context)
            + (board.isClosed || held == seen
                ? "" : context.wording.say(" · du kan læse \(seen)", " · you can read \(seen)"))
        let used = canvas.write(heading, at: line.origin, Style(.heading), limit: line.columns)
        let directions = context.wording.say("V vertikal · H horisontal", "V vertical · H horizontal")
        let ways = context.wording.say(" · 2→1 før og nu", " · 2→1 before and now")
        let moved = board.movement.map { " · " + context.wording[$0] }
        let room = line.columns - used - 2
        let legend = [
            directions + ways + (moved ?? ""), directions + (moved ?? ways), String((moved ?? "").dropFirst(3)),
        ]
        .first { cellWidth(of: $0) <= room }
        if !board.standings.isEmpty, let legend {
            canvas.write(
                legend, at: Point(row: line.row, column: line.endColumn - cellWidth(of: legend)), Style(.muted))
        }
    }

    private func filterName(_ context: Context) -> String {
        let direction: String =
            switch shownDirection {
            case .vertical: context.wording.say(" · kun vertikale", " · vertical only")
            case .horizontal: context.wording.say(" · kun horisontale", " · horizontal only")
            case nil: ""
            }
        return (organisation.map { " · \($0.withoutKommune)" } ?? "") + direction
    }

    /// The way to place the first talent, while nobody is placed.
    private func notes(_ board: ReadinessBoard, _ context: Context, columns: Int) -> [String] {
        guard board.standings.isEmpty, board.unjudged.contains(where: context.abilities.mayJudge) else { return [] }
        return wrapped(
            context.wording.say(
                "Ingen er placeret i fællesskab endnu. Vælg et navn nedenfor med Tab, og tryk a: dine svar afgør boksen.",
                "Nobody has been placed in a box jointly yet. Choose a name below with Tab and press a: your answers decide the box."
            ), to: columns)
    }

    // MARK: Those in no box

    /// The talents in no box, one in a row, with what is missing.
    private func drawOthers(_ board: ReadinessBoard, on canvas: inout Canvas, in area: Rect, context: Context) {
        guard !board.unjudged.isEmpty, !area.isEmpty else { return }
        let (heading, rows) = area.splitRows(1)
        canvas.write(
            othersHeading(board, context), at: heading.origin, Style(.text, bold: true), limit: heading.columns)
        let selected = selection(on: board)
        let names = board.unjudged.map { context.wording.name($0) }
        let isHere = selected.place == ReadinessBoard.unjudgedPlace
        let index = isHere ? selected.talent.flatMap(board.unjudged.firstIndex) ?? 0 : 0
        var list = ListView(selection: isHere ? index : -1)
        list.rows = rows.rows
        let nameColumns = min(24, names.map { cellWidth(of: $0) }.max() ?? 0)
        let start = viewStart(0, showing: index...index, of: names.count, rows: rows.rows)
        for (row, place) in (start..<min(names.count, start + rows.rows)).enumerated() {
            let line = Rect(row: rows.row + row, column: rows.column, rows: 1, columns: rows.columns)
            drawName(
                names[place], at: line.origin, isSelected: isHere && place == index, on: &canvas, columns: nameColumns,
                click: Click.row(place, pane: ReadinessBoard.unjudgedPlace))
            let words = line.splitColumns(nameColumns + 3).rest
            let told = missing(board.unjudged[place], context) ?? path(of: board.unjudged[place], context)
            canvas.write(cut(told, to: words.columns - 5), at: words.origin, Style(.muted))
        }
        canvas.markBelow(names.count - start - rows.rows, endingAt: Point(row: rows.endRow - 1, column: rows.endColumn))
    }

    /// For all but the owner, a talent without a judgement and one whose judgement they may not read look the same.
    func othersHeading(_ board: ReadinessBoard, _ context: Context) -> String {
        let count = board.unjudged.count
        return context.viewer.isOwner
            ? context.wording.say("Ikke vurderet endnu · \(count)", "Not assessed yet · \(count)")
            : context.wording.say(
                "Uden fælles vurdering, du kan læse · \(count)", "Without a joint assessment you can read · \(count)")
    }

    /// The direction and the target level of a talent of whom there is nothing else to say.
    func path(of talent: Talent.ID, _ context: Context) -> String {
        context.data.talents[talent].map(Talents(context).path) ?? ""
    }

    /// The steps that are missing before a joint judgement of the talent, as far as the viewer may know; nil if nobody
    /// has begun.
    func missing(_ talent: Talent.ID, _ context: Context) -> String? {
        if let views = context.data.openViews(of: talent) {
            let own = views.talent.box?.number ?? 0, leaders = views.lineManager.box?.number ?? 0
            return context.wording.say(
                "boks \(own) og \(leaders) hver for sig, den fælles mangler",
                "boxes \(own) and \(leaders) individually, the joint one is missing")
        }
        let judging = context.data.judging(of: talent, by: context.viewer)
        guard judging.ownJudge != nil else {
            return ReadinessWording(context).judged(talent)
        }
        let other = Judging(context).otherJudge(of: talent)
        return switch judging.ownJudgement?.isShared {
        case nil: context.wording.say("din egen vurdering mangler", "your own assessment is missing")
        case false?: context.wording.say("din egen er ikke delt", "your own is not shared")
        case true?: context.wording.say("venter på \(other)", "waiting for \(other)")
        }
    }

    /// A name with its marker and ground if it is selected.
    func drawName(
        _ name: String, at point: Point, isSelected: Bool, on canvas: inout Canvas, columns: Int, click: Click
    ) {
        let used = canvas.write(name, at: point, Style(selected: isSelected), limit: columns)
        canvas.onClick(Rect(row: point.row, column: point.column, rows: 1, columns: used), click)
        guard isSelected else { return }
        canvas.write("▸", at: Point(row: point.row, column: point.column - 2), Style(.accent))
        canvas.cursor = point
    }
}
