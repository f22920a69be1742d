import TalentDomain
import TerminalKit

extension TalksTab {
    /// The name of a group, with the number of held talks.
    func heading(of group: TalkRow.Group, _ rows: [TalkRow], in context: Context) -> String {
        let held = rows.count(where: \.isHeld), isNarrow = context.size.columns < 60
        switch group {
        case .talks:
            let due = rows.count { $0.isHeld || $0.activity.map { $0.end < context.today } ?? false }
            let title = context.wording.say("Samtaler med lederen", "Manager conversations")
            return title
                + (due == 0
                    ? context.wording.say(" · ingen frist endnu", " · nothing due yet")
                    : context.wording.say(" · \(held) af \(due) holdt", " · \(held) of \(due) held"))
                + (isNarrow
                    ? "" : context.wording.say(" · \(rows.count) i hele forløbet", " · \(rows.count) in the programme"))
        case .besides:
            let isAlone = !Talks(context).talkRows(of: talent).contains { $0.group == .talks }
            let title =
                isAlone
                ? context.wording.say("Samtaler med lederen", "Manager conversations")
                : context.wording.say("Derudover", "In addition")
            return title + context.wording.say(" · \(held) holdt", " · \(held) held")
        case .leaderGroup:
            let asked = rows.count { $0.activity != nil && $0.activity?.isVoluntary != true }
            return asked == 0
                ? context.wording.say("Ledergruppemøder · \(held) holdt", "Management team meetings · \(held) held")
                : context.wording.say(
                    "Ledergruppemøder · \(held) "
                        + (isNarrow ? "af mindst \(asked)" : "holdt · mindst \(asked) i hele forløbet"),
                    "Management team meetings · \(held)"
                        + (isNarrow ? " (min. \(asked))" : " held · at least \(asked) in the programme"))
        case .others:
            return rows.allSatisfy { $0.kind == .mentorTalk }
                ? context.wording.say(
                    "Mentorsamtaler\(isNarrow ? "" : ", frivillige") · \(held) holdt",
                    "Mentor conversations\(isNarrow ? "" : ", voluntary") · \(held) held")
                : context.wording.say("Andre samtaler · \(held) holdt", "Other conversations · \(held) held")
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let rows = Talks(context).talkRows(of: talent), isWide = area.columns >= PlanTab.wide
        let (list, side) = area.splitColumns(isWide ? PlanTab.boardColumns(of: area.columns) : area.columns)
        let columns = list.columns - ListView.gutter - 1
        // On a wide screen, the readers stand beside the list, with the note that they read.
        let notice =
            isWide ? [] : wrapped(notice(for: row(in: context), columns: columns, in: context), to: columns)
        let isLow = area.rows < 14 || isWide
        let (above, below) = list.splitRows(list.rows - notice.count - (isLow ? 0 : 1))
        if isWide, let row = row(in: context) {
            canvas.readingPane(Talks(context).reading(of: row, with: talent), in: side)
        }
        for (index, line) in notice.enumerated() {
            let row = below.endRow - notice.count + index
            canvas.write(line, at: Point(row: row, column: area.column + ListView.gutter), Style(.secret))
        }
        guard !rows.isEmpty else { return drawEmpty(on: &canvas, in: above, context: context) }
        let content = content(of: rows, in: context)
        let table = MeetingTable(
            rows: rows.enumerated().map { index, row in
                MeetingTable.Row(
                    heading: content.headings[index], title: context.wording[row.title], activity: row.activity,
                    meeting: row.meeting, isOverdue: isOverdue(row, in: context))
            }, context: context, columns: columns)
        let selection = self.list.index(in: rows.map(\.id), startingAt: Self.start(in: rows)) ?? 0
        BlockList(selection: selection).draw(
            on: &canvas, in: above, blocks: table.blocks, onClick: { Click.row($0) })
    }

    private func isOverdue(_ row: TalkRow, in context: Context) -> Bool {
        row.isOverdue(on: context.today) && Overview(context).lastDayOnCohort(of: talent) == nil
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
