import TalentDomain
import TerminalKit

extension ActivityScreen {
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let activity = context.data.activities[id] else {
            canvas.paragraph(
                context.wording.say(
                    "Aktiviteten findes ikke længere. Tryk Esc for at gå tilbage.",
                    "The activity no longer exists. Press Esc to go back."),
                in: area.inset(rows: 1, columns: 2), Style(.muted))
            canvas.cursor = area.origin
            return
        }
        let (head, body) = area.splitRows(area.rows < 12 ? 1 : 2)
        let inside = Rect(row: head.row, column: head.column + 2, rows: head.rows, columns: head.columns - 3)
        let off = activity.cancelled == nil ? "" : context.wording[.cancelled].capitalizedFirst + " · "
        canvas.write(
            off + Activities(context).when(activity, within: inside.columns - cellWidth(of: off)), at: inside.origin,
            Style(.heading), limit: inside.columns)
        canvas.cursor = inside.origin
        let textColumns = Self.textColumns(of: area.columns)
        let text = Rect(row: body.row, column: inside.column, rows: body.rows, columns: textColumns)
        let textRows = textRows(of: activity, in: body, context)
        if area.columns >= Self.wide {
            drawText(activity, on: &canvas, in: text, context)
            canvas.verticalLine(column: text.endColumn + 1, from: body.row, rows: body.rows)
            drawRows(activity, on: &canvas, in: body.splitColumns(text.endColumn + 3 - body.column).rest, context)
        } else if textRows < body.rows {
            drawText(activity, on: &canvas, in: text.splitRows(textRows).top, context)
            drawRows(activity, on: &canvas, in: body.splitRows(textRows + 1).rest, context)
        } else if readsText || rows(of: activity, in: context).isEmpty {
            drawText(activity, on: &canvas, in: text, context)
        } else {
            drawRows(activity, on: &canvas, in: body, context)
        }
    }

    private func drawText(_ activity: Activity, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let lines = ActivityText(activity: activity, context: context).lines(columns: area.columns)
        let below = (readsText ? view : ScrollView()).draw(lines, on: &canvas, in: area)
        if below > 0 {
            let mark = readsText ? "↓ \(below)" : context.wording.say("Tab læs mere ↓", "Tab read more ↓")
            let end = Rect(row: area.endRow - 1, column: area.column, rows: 1, columns: area.columns)
            canvas.fill(end)
            canvas.write(
                mark, at: Point(row: end.row, column: max(end.column, end.endColumn - cellWidth(of: mark))), Style(.key)
            )
        }
        if readsText { canvas.cursor = area.origin }
    }

    private func drawRows(_ activity: Activity, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let participation = Participation(of: activity, in: context)
        let rows = rows(of: activity, in: context)
        let isPartial = participation?.isComplete == false
        let (body, foot) = area.splitRows(area.rows - (isPartial ? Self.footRows : 0))
        if isPartial {
            canvas.paragraph(
                context.wording.say(
                    "Du ser de svar, der vedkommer dig. Programlederen kan se dem alle.",
                    "You see the answers that concern you. The programme lead sees them all."),
                in: foot.splitColumns(ListView.gutter).rest, Style(.muted))
        }
        guard !rows.isEmpty else {
            canvas.paragraph(
                context.wording.say(
                    "Her er hverken tjekliste eller svar.", "There are no checklist items or answers here."),
                in: body, Style(.muted))
            return
        }
        var list = list
        list.selection = position(in: rows)
        let entries = participation?.entries ?? [], rowed = Set(rows)
        let shown = entries.filter { rowed.contains(.person($0.attendee)) }
        let names = shown.map { cellWidth(of: context.wording.name(of: $0.attendee)) }.max() ?? 0
        let states = shown.compactMap { participation?.state(of: $0, in: context).words }.map(cellWidth).max() ?? 0
        list.draw(
            on: &canvas, in: body, content: content(of: activity, context), focused: !readsText,
            onClick: { Click.row($0) }
        ) { canvas, index, line in
            switch rows[index] {
            case .check(let check):
                let item = activity.checks[check]
                return canvas.write(
                    (item.done ? "[✓] " : "[ ] ") + context.wording[item.title], at: line.origin, limit: line.columns)
            case .person(let attendee):
                guard let entry = entries.first(where: { $0.attendee == attendee }) else { return 0 }
                let (sign, words) = participation?.state(of: entry, in: context) ?? ("", "")
                let room = max(12, min(names, line.columns - 4 - states))
                let name = cut(context.wording.name(of: attendee, fitting: room), to: room)
                let used = canvas.write("\(sign) \(name)", at: line.origin)
                let rest = line.splitColumns(room + 4).rest
                canvas.write(words, at: rest.origin, Style(.muted), limit: rest.columns)
                return used
            case .others(let audience):
                guard let participation else { return 0 }
                return drawOthers(
                    self.others(of: audience, participation, in: context), participation, on: &canvas, in: line, context
                )
            }
        }
    }

    /// `● 11 var med  Anne, Bo, Carl +8`
    private func drawOthers(
        _ others: [Attendee], _ participation: Participation, on canvas: inout Canvas, in line: Rect,
        _ context: Context
    ) -> Int {
        let (sign, words) = participation.settledWords(in: context)
        let used = canvas.write("\(sign) \(others.count) \(words)", at: line.origin, limit: line.columns)
        let rest = line.splitColumns(used + 2).rest, names = others.map(context.wording.firstName(of:))
        let shown = (0...names.count).map { missing in
            names.dropLast(missing).joined(separator: ", ") + (missing == 0 ? "" : " +\(missing)")
        }
        canvas.write(
            shown.first { cellWidth(of: $0) <= rest.columns } ?? "", at: rest.origin, Style(.muted),
            limit: rest.columns)
        return used
    }

    /// The rows below their headings.
    func content(of activity: Activity, _ context: Context) -> ListContent {
        var headings: [Int: String] = [:]
        if !activity.checks.isEmpty {
            let done = activity.checks.count(where: \.done)
            headings[0] = context.wording.say(
                "Tjekliste · \(done) af \(activity.checks.count)", "Checklist · \(done) of \(activity.checks.count)")
        }
        let rows = rows(of: activity, in: context)
        if let participation = Participation(of: activity, in: context) {
            var first = activity.checks.count
            for audience in participation.audiences {
                headings[first] = [
                    context.wording.name(of: audience), participation.counts(of: audience, in: context),
                ].compactMap(\.self).joined(separator: " · ")
                first += rows.count { participation.has($0, of: audience) }
            }
        }
        return ListContent(rows.count, headings: headings, isSpaced: context.size.rows >= 20)
    }
}

extension Participation {
    fileprivate func has(_ row: ActivityScreen.Row, of audience: Audience) -> Bool {
        switch row {
        case .check: false
        case .others(let others): others == audience
        case .person(let attendee): entries(of: audience).contains { $0.attendee == attendee }
        }
    }
}
