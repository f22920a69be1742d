import TalentDomain
import TerminalKit

extension TalksTab {
    /// The name of a group, with the number of held talks.
    func heading(of group: TalkRow.Group, _ rows: [TalkRow], in context: Context) -> String {
        let held = rows.count(where: \.isHeld), isNarrow = context.size.columns < 60
        switch group {
        case .talks:
            let asked = rows.filter { $0.activity?.kind == .lineManagerTalk }
            guard !asked.isEmpty else { return context.wording.say("Samtaler med lederen", "Manager conversations") }
            let done = asked.count(where: \.isHeld)
            // A number is never cut.
            if isNarrow {
                return context.wording.say(
                    "Samtaler med lederen · \(done) af \(asked.count)",
                    "Manager conversations · \(done) of \(asked.count)")
            }
            // The number of talks that the programme asks for, besides the one about expectations.
            let besides =
                rows.contains { $0.asked == .expectationTalk }
                ? context.wording.say(" · samt forventningssamtalen", " · plus the expectations conversation") : ""
            return context.wording.say(
                "Samtaler med lederen · \(done) af \(asked.count) holdt",
                "Manager conversations · \(done) of \(asked.count) held") + besides
        case .leaderGroup:
            let asked = rows.count { $0.activity != nil && $0.activity?.isVoluntary != true }
            return asked == 0
                ? context.wording.say("Ledergruppemøder · \(held) holdt", "Management team meetings · \(held) held")
                : context.wording.say(
                    "Ledergruppemøder · \(held) af mindst \(asked)",
                    "Management team meetings · \(held) (min. \(asked))")
        case .others:
            return rows.allSatisfy { $0.kind == .mentorTalk }
                ? context.wording.say(
                    "Mentorsamtaler\(isNarrow ? "" : ", frivillige") · \(held) holdt",
                    "Mentor conversations\(isNarrow ? "" : ", voluntary") · \(held) held")
                : context.wording.say("Andre samtaler · \(held) holdt", "Other conversations · \(held) held")
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let rows = Talks(context).talkRows(of: talent)
        let notice = self.notice(
            for: row(in: context), columns: area.columns - 2, in: context)
        let (above, foot) = area.splitRows(area.rows - wrapped(notice, to: area.columns - 2).count)
        canvas.paragraph(notice, in: foot.inset(columns: 1), Style(.secret))
        guard !rows.isEmpty else { return drawEmpty(on: &canvas, in: above, context: context) }
        let list = list.shown(in: rows.map(\.id), startingAt: Self.start(in: rows))
        let columns = area.columns - 1 - ListView.gutter
        let place = wholeState(of: rows[list.selection], beside: rows, columns: columns, in: context)
        let lines = place.map { wrapped($0.text, to: above.columns - 2) } ?? []
        let (body, placed) = above.splitRows(above.rows - min(2, lines.count))
        if let place { canvas.paragraph(place.text, in: placed.inset(columns: 1), place.style) }
        list.draw(
            on: &canvas, in: body.splitColumns(1).rest, content: content(of: rows, in: context),
            onClick: { Click.row($0) }
        ) { canvas, index, line in
            draw(rows[index], beside: rows, on: &canvas, in: line, context: context)
        }
    }

    /// The date and place of the selected talk, if its row has no room for them.
    private func wholeState(of row: TalkRow, beside rows: [TalkRow], columns: Int, in context: Context) -> Span? {
        guard let meeting = row.meeting, meeting.time != nil || meeting.place != nil else { return nil }
        let words = MeetingWords(meeting: meeting, context: context), whole = words.state(within: .max)
        let (title, weeks) = columnWidths(beside: rows, columns: columns, in: context)
        return words.state(within: columns - title - 1 - weeks) == whole ? nil : whole
    }

    /// The widths of the titles and of the weeks.
    private func columnWidths(beside rows: [TalkRow], columns: Int, in context: Context) -> (title: Int, weeks: Int) {
        guard columns >= 60 else { return (max(10, columns - 19), 0) }
        let weeksColumns = max(16, rows.map { cellWidth(of: Pairs(context).weeks(of: $0.activity)) }.max() ?? 0) + 1
        // The states of all rows begin in the same column, with room for the longest as long as the titles keep some.
        let meetings = rows.compactMap(\.meeting), stateColumns = max(18, Talks(context).stateColumns(of: meetings))
        // The place gets the room that the titles leave.
        let hasPlace = meetings.contains { $0.place != nil }
        let longest = hasPlace ? rows.map { cellWidth(of: context.wording[$0.title]) }.max() ?? 40 : 40
        return (max(24, min(40, longest, columns - weeksColumns - stateColumns - 1)), weeksColumns)
    }

    private func draw(
        _ row: TalkRow, beside rows: [TalkRow], on canvas: inout Canvas, in line: Rect, context: Context
    ) -> Int {
        let isWide = line.columns >= 60
        let (titleColumns, weeksColumns) = columnWidths(beside: rows, columns: line.columns, in: context)
        let title = cutBeforeLastWord(context.wording[row.title], to: titleColumns)
        canvas.write(title, at: line.origin)
        var column = line.column + titleColumns + 1
        if isWide {
            canvas.write(
                Pairs(context).weeks(of: row.activity), at: Point(row: line.row, column: column), Style(.muted),
                limit: weeksColumns - 1)
            column += weeksColumns
        }
        let room = max(0, line.endColumn - column)
        canvas.write([state(of: row, within: room, in: context)], at: Point(row: line.row, column: column), limit: room)
        return cellWidth(of: title)
    }

    private func state(of row: TalkRow, within columns: Int, in context: Context) -> Span {
        if let meeting = row.meeting { return MeetingWords(meeting: meeting, context: context).state(within: columns) }
        guard let end = row.activity?.end, end < context.today, row.activity?.isVoluntary != true,
            Overview(context).lastDayOnCohort(of: talent) == nil
        else {
            return Span(context.wording.say("○ ikke aftalt", "○ no date yet"), Style(.muted))
        }
        return Span(context.wording.say("! ikke holdt", "! not held"), Style(.warn))
    }

    /// The readers of the selected talk's note, by name if there is room.
    private func notice(for row: TalkRow?, columns: Int, in context: Context) -> String {
        let meeting =
            row?.meeting ?? Meeting(id: "ny", kind: row?.kind ?? .runningTalk, talents: [talent], heldOn: context.today)
        let sentences = [
            Readers(context).readersOfNote(at: meeting), Readers(context).readersOfNote(at: meeting, isShort: true),
            Readers(context).readersOfNote(at: meeting, Phrase("Noten:", "Note:"), isShort: true),
        ].map { context.wording[$0] }
        return sentences.first { cellWidth(of: $0) <= columns } ?? sentences[2]
    }

    private func drawEmpty(on canvas: inout Canvas, in area: Rect, context: Context) {
        let about = context.wording.say(
            "Her vises samtalerne med nærmeste leder, ledergruppemøderne og mentorsamtalerne. De kommer automatisk fra programmet, når der er et hold.",
            "Conversations with the line manager, management team meetings and mentor conversations are shown here. The programme adds them once there is a cohort."
        )
        let how =
            context.abilities.mayWriteTalks(of: talent)
            ? "\n\n" + context.wording.say("Tryk a for at registrere en samtale.", "Press a to record a conversation.")
            : ""
        canvas.hint(about + how, in: area)
    }
}
