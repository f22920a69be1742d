import TalentDomain
import TerminalKit

/// The talents' own meetings on the axis of the programme, one row for each talent, and what they lack.
struct TalentTracks {
    private let context: Context?
    private let talents: [Talent]

    /// Nothing without a context, or for a viewer who may not know of several talents' meetings.
    init(_ context: Context?) {
        self.context = context
        talents =
            context.map { context in
                context.lookedAfter(in: context.cohortID).filter { talent in
                    talent.isActive(on: context.today)
                        && Permission.knows(
                            context.viewer, ofMeetings: .runningTalk, with: talent.id, in: context.data)
                }
            } ?? []
    }

    /// The cells of the longest name.
    var nameColumns: Int {
        talents.count < 2
            ? 0 : talents.compactMap { context?.wording.name($0.id, fitting: 18) }.map(cellWidth).max() ?? 0
    }

    /// The cells for what a talent lacks.
    var remarkColumns: Int {
        guard let context, talents.count > 1 else { return 0 }
        let widest = talents.map { cellWidth(of: missingWords(of: $0.id)) }.max() ?? 0
        return min(30, max(widest, cellWidth(of: missingHead(in: context))))
    }

    /// The heading and a row for each talent.
    var rows: Int { talents.count < 2 ? 0 : talents.count + 1 }

    /// Draws the rows on an axis of the timeline above.
    func draw(on axis: TimeAxis, _ columns: TimelineColumns, on canvas: inout Canvas, in area: Rect) {
        guard let context else { return }
        let (head, body) = area.splitRows(1)
        let wording = context.wording, start = columns.axisStart(in: area)
        canvas.rule(
            [Span(wording.name(of: .talents), Style(.heading))],
            in: head.text.splitColumns(head.text.columns - 1).left)
        let missingWord = " \(missingHead(in: context)) ", end = columns.notesEnd(in: area)
        canvas.write(missingWord, at: Point(row: head.row, column: end + 1 - cellWidth(of: missingWord)), Style(.muted))
        let key = MeetingLetter.used(in: context).map { "\($0.letter[context.language]) \(wording[$0.name])" }
        let signs = [wording.say("STORT planlagt", "CAPITALS planned"), wording.say("! mangler", "! missing")]
        canvas.write(
            " " + (key + signs).joined(separator: "   ") + " ", at: Point(row: head.row, column: start), Style(.muted))
        let chart = Rect(row: body.row, column: start, rows: talents.count, columns: columns.axis)
        for (row, talent) in talents.enumerated() {
            canvas.write(
                cut(wording.name(talent.id, fitting: columns.titles), to: columns.titles),
                at: Point(row: body.row + row, column: area.column + ListView.gutter))
        }
        canvas.clipped(to: chart) { canvas in
            canvas.drawToday(axis.column(of: context.today.axisDay), in: chart)
            for (row, talent) in talents.enumerated() { drawMarks(of: talent, axis, on: &canvas, at: row, in: chart) }
        }
        for (row, talent) in talents.enumerated() {
            let text = missingWords(of: talent.id)
            let shown = cellWidth(of: text) <= columns.notes ? text : "! \(missing(of: talent.id).count)"
            canvas.write(
                shown, at: Point(row: body.row + row, column: columns.notesEnd(in: area) - cellWidth(of: shown)),
                Style(.warn))
        }
    }

    /// The marks in the order of time; one whose cell is taken stands in the next.
    private func drawMarks(
        of talent: Talent, _ axis: TimeAxis, on canvas: inout Canvas, at row: Int, in chart: Rect
    ) {
        guard let context else { return }
        let meetings = context.data.meetings(of: talent.id).compactMap { meeting -> (Day, String, Style)? in
            guard let day = meeting.day, let letter = MeetingLetter(of: meeting.kind)?.letter[context.language] else {
                return nil
            }
            return (day, meeting.heldOn == nil ? letter.uppercased() : letter, Style())
        }
        let lacking = missing(of: talent.id).map { ($0.since, "!", Style(.warn)) }
        let today = axis.column(of: context.today.axisDay)
        var free = 0
        for (day, sign, style) in (meetings + lacking).sorted(by: { $0.0 < $1.0 }) {
            var column = max(free, axis.column(of: day.axisDay))
            // The line of today stays whole.
            if column == today { column = day <= context.today && today > free ? today - 1 : today + 1 }
            guard axis.column(of: day.axisDay) >= 0, column < axis.columns else { continue }
            canvas.write(sign, at: Point(row: chart.row + row, column: chart.column + column), style)
            free = column + 1
        }
    }

    private func missingHead(in context: Context) -> String { context.wording.say("mangler", "missing") }

    /// `ledergruppe, samtale`
    private func missingWords(of talent: Talent.ID) -> String {
        guard let context else { return "" }
        return missing(of: talent).map { context.wording[$0.kind.short] }.uniqued()
            .joined(separator: ", ")
    }

    private func missing(of talent: Talent.ID) -> [Awaited] {
        (context?.awaited ?? []).filter { awaited in
            guard awaited.talents.contains(talent) else { return false }
            return switch awaited.kind {
            case .talk, .leaderGroupMeeting, .mirror, .buddyMeeting, .shadowing, .networkMeeting, .expectationTalk: true
            default: false
            }
        }
    }
}
