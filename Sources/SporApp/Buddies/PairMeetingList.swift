import TalentDomain
import TerminalKit

/// The meetings of one pair: what the programme asks for, when it is set for, what is held. Shown for the pair and in a talent's room.
struct PairMeetingList {
    private var selected: PairMeetingRow.ID?
    private var list = ListView()

    init(at row: PairMeetingRow.ID? = nil) { selected = row }

    func commands(for pair: BuddyPair, in context: Context) -> [Command] {
        guard let row = row(of: pair, in: context) else { return context.mayWriteMeetings(of: pair) ? [.add] : [] }
        guard context.mayWriteMeetings(of: pair) else { return row.meeting == nil ? [] : [.open] }
        return [.open, .edit, .add, .done] + (row.meeting == nil ? [] : [.delete])
    }

    mutating func perform(_ command: Command, for pair: BuddyPair, in context: Context) -> [Effect] {
        if command == .add { return [.openSheet(.pairMeeting(pair.id, nil))] }
        guard let row = row(of: pair, in: context) else { return [] }
        selected = row.id
        switch (command, row.meeting) {
        case (.done, let meeting):
            var new = context.meeting(of: row, in: pair)
            new.id = .init(context.services.newID())
            return context.holdEffects(meeting, orNew: new, for: row.activity)
        case (.open, let meeting?): return [.open(BuddyMeetingScreen(meeting: meeting.id))]
        case (.edit, let meeting?): return [.openSheet(.pairMeeting(pair.id, meeting.id))]
        case (.open, nil), (.edit, nil):
            return context.pairMeetingSheet(pair.id, nil, for: row.id).map { [.open($0)] } ?? []
        case (.delete, let meeting?):
            return context.deleteEffects(meeting, Phrase("mødet", "the meeting"), saying: Phrase("mødet er slettet", "meeting deleted"))
        default: return []
        }
    }

    mutating func take(_ event: InputEvent, for pair: BuddyPair, in context: Context) -> [Effect]? {
        let rows = context.pairMeetingRows(of: pair), content = ListContent(rows.count)
        list.selection = index(in: rows)
        list.rows = max(1, context.size.rows - 8)
        let outcome: Outcome =
            switch event {
            case .key(let key): list.handle(key, in: content)
            case .mouse(let mouse): list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content)
            default: .ignored
            }
        guard outcome == .moved else { return nil }
        selected = rows[list.selection].id
        return []
    }

    mutating func saved(_ change: Change, for pair: BuddyPair, in context: Context) {
        guard let id = change.about(Meeting.self) else { return }
        selected = context.pairMeetingRows(of: pair).first { $0.meeting?.id == id }?.id ?? selected
    }

    mutating func click(_ click: Click, for pair: BuddyPair, in context: Context) -> [Effect] {
        let rows = context.pairMeetingRows(of: pair)
        guard case .row(let row, _) = click, rows.indices.contains(row) else { return [] }
        if row == index(in: rows) { return commands(for: pair, in: context).contains(.open) ? perform(.open, for: pair, in: context) : [] }
        selected = rows[row].id
        return []
    }

    /// The chosen row; until one is chosen, the first that is not held yet.
    private func index(in rows: [PairMeetingRow]) -> Int {
        if let selected { return rows.firstIndex { $0.id == selected } ?? max(0, min(list.selection, rows.count - 1)) }
        return rows.firstIndex { !$0.isHeld } ?? max(0, rows.count - 1)
    }

    private func row(of pair: BuddyPair, in context: Context) -> PairMeetingRow? {
        let rows = context.pairMeetingRows(of: pair)
        return rows.isEmpty ? nil : rows[index(in: rows)]
    }

    // MARK: Drawing

    /// The meetings, and at the foot who sees the day of the selected one.
    func drawWithReaders(for pair: BuddyPair, on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let row = row(of: pair, in: context) else { return draw(for: pair, on: &canvas, in: area, context: context) }
        let meeting = row.meeting ?? context.meeting(of: row, in: pair)
        let lines = wrapped(context.readersOfMeeting(meeting, columns: area.columns - 2), to: area.columns - 2)
        let (body, foot) = area.splitRows(area.rows - lines.count)
        draw(for: pair, on: &canvas, in: body, context: context)
        canvas.paragraph(lines.joined(separator: " "), in: foot.inset(columns: 1), Style(.secret))
    }

    func draw(for pair: BuddyPair, on canvas: inout Canvas, in area: Rect, context: Context, focused: Bool = true) {
        let rows = context.pairMeetingRows(of: pair)
        guard !rows.isEmpty else {
            return canvas.hint(
                context.mayWriteMeetings(of: pair)
                    ? context.say("Her vises parrets møder. Tryk a for at tilføje et.", "The pair's meetings are listed here. Press a to add one.")
                    : context.say("Kun parret selv kan oprette og rette møderne.", "Only the pair can add and change their meetings."), in: area)
        }
        var list = list
        list.selection = index(in: rows)
        list.draw(on: &canvas, in: area, content: ListContent(rows.count), focused: focused, onClick: { Click.row($0) }) { canvas, index, line in
            draw(rows[index], beside: rows, on: &canvas, in: line, context: context)
        }
    }

    private func draw(
        _ row: PairMeetingRow, beside rows: [PairMeetingRow], on canvas: inout Canvas, in line: Rect, context: Context
    ) -> Int {
        let isShort = line.columns < 60
        let weeksColumns = isShort ? 0 : max(14, rows.map { cellWidth(of: context.weeks(of: $0.activity)) }.max() ?? 0) + 1
        // The states of all rows begin in one column, with room for the longest of them as long as the titles keep some.
        let stateColumns = max(17, context.stateColumns(of: rows.compactMap(\.meeting)))
        let titleColumns = isShort
            ? line.columns - 18
            : max(24, min(36, line.columns - weeksColumns - max(24, stateColumns) - 1))
        let named = canvas.write(cutBeforeLastWord(context.title(of: row, isShort: isShort), to: titleColumns), at: line.origin)
        var column = line.column + titleColumns + 1
        if !isShort {
            canvas.write(context.weeks(of: row.activity), at: Point(row: line.row, column: column), Style(.muted), limit: weeksColumns - 1)
            column += weeksColumns
        }
        let room = max(0, line.endColumn - column)
        var state = context.state(of: row, within: room)
        // The sign says that it is not set: where the weeks have no room, the last day goes first.
        if isShort, row.meeting == nil, let last = row.deadline {
            state.text = String(state.text.prefix(1)) + context.say(" senest ", " by ") + context.date(last)
        }
        canvas.write([state], at: Point(row: line.row, column: column), limit: room)
        return named
    }
}

extension Context {
    /// `uge 14–16`: within which the programme asks for it, with the year where it is not this one; that it is held besides where it does not.
    func weeks(of activity: Activity?) -> String {
        guard let activity else { return say("ekstra", "extra") }
        let first = activity.start.week, last = activity.end.week
        let weeks = first == last ? self[first.name] : say("uge \(first.number)–\(last.number)", "weeks \(first.number)–\(last.number)")
        return last.year == today.week.year ? weeks : "\(weeks), \(last.year)"
    }

    /// With its sign: held, set for, late, not set.
    func state(of row: PairMeetingRow, within columns: Int = .max) -> Span {
        if let meeting = row.meeting { return MeetingWords(meeting: meeting, context: self).state(within: columns) }
        return row.isDue(on: today)
            ? Span(say("! ikke aftalt endnu", "! no date yet"), Style(.warn)) : Span(say("○ ikke aftalt", "○ no date yet"), Style(.muted))
    }
}
