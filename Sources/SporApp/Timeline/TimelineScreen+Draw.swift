import TalentDomain
import TerminalKit

extension TimelineScreen {
    /// The columns beside the pane with details, if there is one.
    private static func laneColumns(of columns: Int) -> Int {
        columns >= wide ? columns - min(44, columns / 3) - 1 : columns
    }

    static func axisColumns(in context: Context) -> Int {
        TimelineView.axisColumns(in: laneColumns(of: context.size.columns), lanes: Activities(context).lanes())
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let activities = shown(in: context)
        let (above, status) = area.splitRows(area.rows - (statusLine(in: context) == nil && !takesText ? 0 : 1))
        if let index = index(in: activities, today: context.today) {
            if area.columns < Self.narrow {
                drawList(activities, selection: index, on: &canvas, in: above, context)
            } else if area.columns >= Self.wide {
                drawWide(activities, selection: index, on: &canvas, in: above, context)
            } else {
                let (lanes, details) = above.splitRows(above.rows - max(3, min(8, above.rows - 13)))
                drawLanes(activities, selection: index, on: &canvas, in: lanes, context)
                ActivityPane(activity: activities[index], context: context).drawBelow(on: &canvas, in: details)
            }
        } else {
            canvas.paragraph(
                context.wording[emptyWords(in: context)], in: above.inset(rows: 1, columns: 2), Style(.muted))
            canvas.cursor = above.origin
        }
        drawStatus(on: &canvas, in: status, context)
        if case .filtering(let list) = mode { drawFilters(list, on: &canvas, in: area, context) }
    }

    private func drawLanes(
        _ activities: [Activity], selection: Int, on canvas: inout Canvas, in area: Rect, _ context: Context
    ) {
        var view = view
        view.selection = selection
        let language = context.language
        let content = TimelineContent(
            lanes: Activities(context).lanes(), items: Activities(context).timelineItems(activities, scale: view.scale),
            today: context.today.dayNumber,
            todayLabel: context.wording.say("i dag", "today"), units: { TimelineUnits.rows($0, $1, in: language) })
        view.draw(content, on: &canvas, in: area, focused: mode == .browse) { Click.row($0, pane: Pane.activities) }
    }

    /// Details at the right; below the lanes the next activities, if there is room.
    private func drawWide(
        _ activities: [Activity], selection: Int, on canvas: inout Canvas, in area: Rect, _ context: Context
    ) {
        let (left, right) = area.splitColumns(Self.laneColumns(of: area.columns))
        canvas.verticalLine(column: right.column, from: right.row, rows: right.rows)
        ActivityPane(activity: activities[selection], context: context).drawBeside(
            on: &canvas, in: right.inset(columns: 2))
        let (lanes, agenda) = left.splitRows(left.rows >= 30 ? 20 : left.rows)
        drawLanes(activities, selection: selection, on: &canvas, in: lanes, context)
        drawComing(activities, on: &canvas, in: agenda, context)
    }

    /// The activities from today on, whatever is selected, so that moving the selection does not redraw them.
    private func drawComing(_ activities: [Activity], on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let first = activities.firstIndex(where: { $0.start >= context.today }), area.rows > 3 else { return }
        let (top, body) = area.splitRows(1)
        canvas.horizontalLine(row: top.row, from: top.column, columns: top.columns + 1)
        canvas.write(
            context.wording.say(" Kommende ", " Coming up "), at: Point(row: top.row, column: top.column + 2),
            Style(.heading))
        let agenda = AgendaList(activities: activities, context: context)
        for (row, index) in (first..<activities.count).prefix(body.rows).enumerated() {
            let line = Rect(row: body.row + row, column: body.column + 1, rows: 1, columns: body.columns - 2)
            canvas.onClick(line, Click.row(index, pane: Pane.activities))
            _ = agenda.draw(index, on: &canvas, in: line)
        }
    }

    private func drawList(
        _ activities: [Activity], selection: Int, on canvas: inout Canvas, in area: Rect, _ context: Context
    ) {
        var list = list
        list.selection = selection
        let agenda = AgendaList(activities: activities, context: context)
        list.draw(
            on: &canvas, in: area, content: agenda.content, focused: mode == .browse,
            onClick: { Click.row($0, pane: Pane.activities) },
            row: { agenda.draw($1, on: &$0, in: $2) })
    }

    // MARK: Filter and search

    private func drawStatus(on canvas: inout Canvas, in line: Rect, _ context: Context) {
        if case .searching(let field, _) = mode {
            let label = context.wording.say(" Søg: ", " Search: ")
            let used = canvas.write(label, at: line.origin, Style(.heading))
            let found = shown(in: context).count(where: matches)
            let count =
                search.isEmpty
                ? ""
                : found == 1
                    ? context.wording.say("1 resultat", "1 match")
                    : context.wording.say("\(found) resultater", "\(found) matches")
            let room = min(30, line.columns - used - cellWidth(of: count) - 2)
            field.draw(on: &canvas, in: Rect(row: line.row, column: line.column + used, rows: 1, columns: room))
            let end = Point(row: line.row, column: line.column + used + room + 1)
            let counted = canvas.write(count, at: end, Style(.muted))
            let hints = [
                KeyHint("Enter", context.wording.say("vælg", "choose")),
                KeyHint("Esc", context.wording.say("annullér", "cancel")),
            ]
            KeyHints(hints).draw(on: &canvas, in: line.splitColumns(end.column - line.column + counted + 2).rest)
        } else if let words = statusLine(in: context) {
            canvas.write(
                words, at: Point(row: line.row, column: line.column + 1), Style(.accent), limit: line.columns - 1)
        }
    }

    /// The filter or the search.
    private func statusLine(in context: Context) -> String? {
        var parts: [String] = []
        if filter != .all { parts.append(context.wording[filter.name]) }
        if !search.isEmpty {
            let found = shown(in: context).count(where: matches)
            parts.append(
                context.wording.say(
                    "søgt: »\(search)«, fundet: \(found) (n N)", "search: “\(search)”, found: \(found) (n N)"))
        }
        guard !parts.isEmpty else { return nil }
        return (parts + [context.wording.say("Esc: vis alt", "Esc: show everything")]).joined(separator: " · ")
    }

    private func drawFilters(_ list: ListView, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let choices = TimelineFilter.choices(among: context.activities)
        let inside = canvas.sheet(
            title: context.wording.say("Vis", "Show"), rows: choices.count + 2, columns: 38, in: area)
        list.draw(
            on: &canvas, in: inside, content: ListContent(choices.count), onClick: { Click.row($0, pane: Pane.filters) }
        ) { canvas, index, line in
            canvas.write(context.wording[choices[index].name], at: line.origin, limit: line.columns)
        }
    }

    private func emptyWords(in context: Context) -> Phrase {
        if context.cohort == nil {
            guard context.viewer.isOwner, context.data.unreadCohort == nil else { return Warnings(context).noCohort }
            return Phrase(
                "Når der er oprettet et hold, vises dets aktiviteter her på fem spor. Tryk : og skriv »nyt hold«.",
                "The cohort's activities appear here on five tracks once there is a cohort. Press : and type “new cohort”."
            )
        }
        if filter != .all {
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
