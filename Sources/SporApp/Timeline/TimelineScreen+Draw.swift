import TalentDomain
import TerminalKit

extension TimelineScreen {
    /// From this width on, the talents have rows of their own on the same axis.
    private static let widest = 160
    /// The rows that list and details need below the talents.
    private static let rowsBelow = 14
    /// The cells of the details beside the list.
    private static let leastDetail = 50

    func columns(of rows: TimelineRows, in context: Context) -> TimelineColumns {
        let tracks = tracks(below: rows, in: context)
        return TimelineColumns(
            in: context.size.columns, lanes: rows.lanes,
            names: max(tracks.nameColumns, cellWidth(of: title(.whole, in: context))), remarks: tracks.remarkColumns)
    }

    /// The talents' own rows; none on a narrower screen, or on one without the rows for them. The axis is then wider.
    private func tracks(below rows: TimelineRows, in context: Context) -> TalentTracks {
        let tracks = TalentTracks(context.size.columns >= Self.widest ? context : nil)
        // Above and below the page are five rows; the drawing has two rows above it, the axis and a blank row.
        let room = context.size.rows - 5 - (rows.groups.count + 4)
        return room >= tracks.rows + 1 + Self.rowsBelow ? tracks : TalentTracks(nil)
    }

    /// The rows of the list at the last layout, which make a page.
    func listRows(in context: Context) -> Int {
        max(3, context.size.rows - 5 - (context.size.columns >= Self.wide ? rows(in: context).groups.count + 4 : 0))
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let (above, status) = area.splitRows(area.rows - (statusLine(in: context) == nil && !takesText ? 0 : 1))
        if item(in: context) == nil {
            canvas.paragraph(
                context.wording[emptyWords(in: context)], in: above.inset(columns: 2), Style(.muted))
            canvas.cursor = above.origin
        } else if area.columns >= Self.wide {
            drawWide(on: &canvas, in: above, context)
        } else if usesList(in: context) {
            drawList(on: &canvas, in: above, context)
        } else {
            drawNarrow(on: &canvas, in: above, context)
        }
        drawStatus(on: &canvas, in: status, context)
        if case .filtering(let list) = mode { drawFilters(list, on: &canvas, in: area, context) }
    }

    // MARK: The drawing

    /// The drawing, and below it what is selected.
    private func drawNarrow(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let rows = rows(in: context), columns = columns(of: rows, in: context)
        let room = max(3, area.rows - 6)
        let view = placed(view, rows, in: context)
        let needed = view.rowCount(rows.items, lanes: rows.lanes.count, columns: columns.axis, rows: room)
        let (chart, below) = area.splitRows(min(room, needed))
        drawChart(view, rows, columns, on: &canvas, in: chart, context)
        canvas.write(
            title(view.scale, in: context), at: Point(row: chart.row, column: chart.column + ListView.gutter),
            Style(.heading), limit: columns.titles + 1)
        drawNotesHead(columns, on: &canvas, in: chart, context)
        let detail = below.splitRows(1).rest, shown = detail.splitRows(min(9, detail.rows)).top
        let neighbours = shown.rows >= 7 ? 2 : 0
        let (facts, last) = shown.splitRows(shown.rows - neighbours)
        guard let pane = detailPane(in: context) else { return }
        pane.drawBelow(on: &canvas, in: facts)
        guard neighbours > 0 else { return }
        let items = TimelineDates(context).items(filter(in: context))
        pane.drawNeighbours(of: listIndex(in: items, context), in: items, on: &canvas, in: last)
    }

    /// The drawing in the whole width, the talents below it if there is room, then list and details.
    private func drawWide(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let rows = rows(in: context), columns = columns(of: rows, in: context)
        let tracks = tracks(below: rows, in: context)
        let view = placed(view, rows, in: context)
        let (head, body) = area.splitRows(1)
        let room = max(3, body.rows - 6)
        let needed = view.rowCount(rows.items, lanes: rows.lanes.count, columns: columns.axis, rows: room)
        let (chart, rest) = body.splitRows(min(room, needed))
        canvas.write(
            title(view.scale, in: context) + unit(view, rows, columns, in: context),
            at: Point(row: head.row, column: head.column + ListView.gutter), Style(.heading))
        drawNotesHead(columns, on: &canvas, in: head, context)
        drawChart(view, rows, columns, on: &canvas, in: chart, context)
        var below = rest.splitRows(1).rest
        if tracks.rows > 0, below.rows >= tracks.rows + 1 + Self.rowsBelow {
            let (own, last) = below.splitRows(tracks.rows)
            tracks.draw(
                on: view.axis(items: rows.items, columns: columns.axis), columns, on: &canvas, in: own)
            below = last.splitRows(1).rest
        }
        let listColumns = min(90, below.columns - Self.leastDetail)
        let (left, right) = below.splitColumns(listColumns)
        let (rule, dates) = left.splitRows(1)
        canvas.rule(
            [Span(context.wording.say("Datoer", "Dates"), Style(.heading))],
            in: rule.text.splitColumns(rule.text.columns - 1).left)
        drawList(on: &canvas, in: dates.splitColumns(dates.columns - 1).left, context)
        detailPane(in: context)?.drawBeside(on: &canvas, in: right.splitColumns(1).rest)
    }

    private func drawChart(
        _ view: TimelineView, _ rows: TimelineRows, _ columns: TimelineColumns, on canvas: inout Canvas, in area: Rect,
        _ context: Context
    ) {
        let language = context.language
        let content = TimelineContent(
            lanes: rows.lanes, items: rows.items, today: context.today.axisDay,
            todayLabel: context.wording.say("i dag", "today"), units: { TimelineUnits.rows($0, $1, in: language) })
        view.draw(
            content, columns, on: &canvas, in: area, focused: mode == .browse && !usesList(in: context)
        ) { Click.row($0, pane: Pane.activities) }
    }

    private func title(_ scale: TimeScale, in context: Context) -> String {
        switch scale {
        case .whole: context.wording.say("Hele forløbet", "Programme")
        case .quarter: context.wording.say("Måneder", "Months")
        case .month: context.wording.say("Uger", "Weeks")
        case .week: context.wording.say("Dage", "Days")
        case .day: context.wording.say("Dag for dag", "Day by day")
        }
    }

    /// ` · en celle er en uge`
    private func unit(
        _ view: TimelineView, _ rows: TimelineRows, _ columns: TimelineColumns, in context: Context
    ) -> String {
        switch view.axis(items: rows.items, columns: columns.axis).cellsOfWeek {
        case 1: context.wording.say(" · et tegn er en uge", " · one character is a week")
        case 2: context.wording.say(" · to tegn er en uge", " · two characters are a week")
        default: ""
        }
    }

    private func drawNotesHead(
        _ columns: TimelineColumns, on canvas: inout Canvas, in area: Rect, _ context: Context
    ) {
        guard columns.notes > 0 else { return }
        let text = context.wording.say("nået", "done")
        canvas.write(
            text, at: Point(row: area.row, column: columns.notesEnd(in: area) - cellWidth(of: text)), Style(.muted))
    }

    private func detailPane(in context: Context) -> TimelineDetail? {
        guard let item = item(in: context) else { return nil }
        return activity(in: context).map { TimelineDetail($0, in: context) } ?? TimelineDetail(item, in: context)
    }

    private func drawList(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let all = TimelineDates(context).items(filter(in: context))
        guard usesList(in: context) else { return drawComing(all, on: &canvas, in: area, context) }
        let dates = TimelineList(all, marked: marked, in: context),
            list = placed(list, all, rows: area.rows, in: context)
        list.draw(
            on: &canvas, in: area, content: dates.content, focused: mode == .browse,
            onClick: { Click.row($0, pane: Pane.dates) }, row: { dates.draw($1, on: &$0, in: $2) })
    }

    /// The dates from today on, whatever is selected, so that moving in the drawing does not redraw them.
    private func drawComing(
        _ all: [Agenda.Item], on canvas: inout Canvas, in area: Rect, _ context: Context
    ) {
        let first = all.firstIndex { $0.day >= context.today } ?? max(0, all.count - area.rows)
        var items = Array(all[first...].prefix(area.rows))
        while TimelineList(items, in: context).content.lineCount > area.rows { items.removeLast() }
        let dates = TimelineList(items, marked: marked, in: context), key = item(in: context)?.key
        let below = all.count - first - items.count, last = items.count - 1
        // The number of those below has its room in the last row.
        let mark = below > 0 ? cellWidth(of: " ↓ \(below)") : 0
        ListView(selection: items.firstIndex { $0.key == key } ?? -1).draw(
            on: &canvas, in: area, content: dates.content, focused: false,
            onClick: { Click.row(first + $0, pane: Pane.dates) },
            row: { canvas, index, line in
                dates.draw(
                    index, on: &canvas, in: line.splitColumns(line.columns - (index == last ? mark : 0)).left)
            })
        canvas.markBelow(below, endingAt: Point(row: area.endRow - 1, column: area.endColumn))
    }

    // MARK: Filter and search

    private func drawStatus(on canvas: inout Canvas, in line: Rect, _ context: Context) {
        let start = Point(row: line.row, column: line.column + ListView.gutter)
        guard case .searching(let field, _) = mode else {
            if let words = statusLine(in: context) {
                canvas.write(words, at: start, Style(.muted), limit: line.columns - ListView.gutter)
            }
            return
        }
        let used = canvas.write(context.wording.say("Søg: ", "Search: "), at: start, Style(.heading))
        let found = items(in: context).count { matches($0, context) }
        let count =
            search.isEmpty
            ? ""
            : found == 1
                ? context.wording.say("1 resultat", "1 match")
                : context.wording.say("\(found) resultater", "\(found) matches")
        let room = min(30, line.columns - ListView.gutter - used - cellWidth(of: count) - 2)
        field.draw(on: &canvas, in: Rect(row: line.row, column: start.column + used, rows: 1, columns: room))
        let end = Point(row: line.row, column: start.column + used + room + 1)
        canvas.write(count, at: end, Style(.muted))
    }

    func remarks(in context: Context) -> [KeyHint] { takesText ? KeyHint.ofSearch(context) : [] }

    /// The filter or the search.
    private func statusLine(in context: Context) -> String? {
        let filter = filter(in: context), isFirst = chosenFilter == nil
        var parts = filter == .all && isFirst ? [] : [context.wording[filter.name(in: context)]]
        if !search.isEmpty {
            let found = items(in: context).count { matches($0, context) }
            parts.append(
                context.wording.say(
                    "søgt: »\(search)«, fundet: \(found) (n N)", "search: “\(search)”, found: \(found) (n N)"))
        }
        if let marked = markedWords(in: context) {
            return ([marked] + parts).joined(separator: " · ")
        }
        guard !parts.isEmpty else { return nil }
        let way =
            isFirst && search.isEmpty
            ? context.wording.say("tryk f for at se alt", "press f to see everything")
            : TimelineFilter.first(in: context) == .all
                ? context.wording.say("tryk Esc for at se alt", "press Esc to see everything")
                : context.wording.say("tryk Esc for kun at se mit", "press Esc to see only yours")
        return (parts + [way]).joined(separator: " · ")
    }

    private func drawFilters(_ list: ListView, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let choices = TimelineFilter.choices(in: context)
        let inside = canvas.sheet(
            title: context.wording.say("Vis", "Show"), rows: choices.count + 2, columns: 38, in: area)
        list.draw(
            on: &canvas, in: inside, content: ListContent(choices.count), onClick: { Click.row($0, pane: Pane.filters) }
        ) { canvas, index, line in
            canvas.write(context.wording[choices[index].name(in: context)], at: line.origin, limit: line.columns)
        }
    }

    private func emptyWords(in context: Context) -> Phrase {
        if context.cohort == nil {
            guard context.viewer.isOwner, context.data.unreadCohort == nil else { return Warnings(context).noCohort }
            return Phrase(
                "Når der er oprettet et hold, vises dets aktiviteter her. Tryk : og skriv »nyt hold«.",
                "The cohort's activities appear here once there is a cohort. Press : and type “new cohort”.")
        }
        if chosenFilter != nil {
            return Phrase(
                "Ingen aktiviteter her. Tryk Esc for at se alt.", "No activities here. Press Esc to see everything.")
        }
        return context.abilities.mayAddActivity
            ? Phrase(
                "Holdet har ingen aktiviteter endnu. Tryk a for at tilføje den første.",
                "The cohort has no activities yet. Press a to add the first one.")
            : Phrase(
                "Programlederen har ikke lagt aktiviteter ind endnu.",
                "The programme lead has not added any activities yet.")
    }
}
