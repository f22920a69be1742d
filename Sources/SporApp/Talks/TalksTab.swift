import TalentDomain
import TerminalKit

/// A talent's talks with the line manager, the leader-group meetings and the mentor talks: due, agreed, held.
struct TalksTab: Screen {
    let talent: Talent.ID
    private var selected: TalkRow.ID?
    private var list = ListView()

    init(talent: Talent.ID) { self.talent = talent }

    func commands(in context: Context) -> [Command] {
        guard let row = row(in: context) else { return context.mayWriteTalks(of: talent) ? [.add] : [] }
        guard context.mayWriteTalks(of: talent) else { return [.guide] }
        return [.open, .add] + (row.isHeld ? [] : [.done]) + (row.meeting == nil ? [] : [.delete]) + [.guide]
    }

    private func index(in rows: [TalkRow]) -> Int {
        if let index = rows.firstIndex(where: { $0.id == selected }) { return index }
        // Where nobody has chosen yet, the first talk that is not held is the one people come for.
        return selected == nil ? rows.firstIndex { !$0.isHeld } ?? 0 : max(0, min(list.selection, rows.count - 1))
    }

    private func row(in context: Context) -> TalkRow? {
        let rows = context.talkRows(of: talent)
        return rows.isEmpty ? nil : rows[index(in: rows)]
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        if command == .add { return [.openSheet(.talk(talent, nil))] }
        guard let row = row(in: context) else { return [] }
        selected = row.id
        switch command {
        case .open: return [.openSheet(.talk(talent, row.meeting?.id, activity: row.activity?.id))]
        case .done: return hold(row, in: context)
        case .delete: return delete(row, in: context)
        case .guide: return context.guideEffects(for: row.kind)
        default: return []
        }
    }

    /// Space: held today.
    private func hold(_ row: TalkRow, in context: Context) -> [Effect] {
        var held = row.meeting
            ?? Meeting(id: Meeting.ID(context.services.newID()), kind: row.kind, activity: row.activity?.id, talents: [talent])
        held.heldOn = context.today
        return [.apply(.meeting(Edit(from: row.meeting, to: held)), saying: Phrase("holdt i dag", "held today"))]
    }

    private func delete(_ row: TalkRow, in context: Context) -> [Effect] {
        guard let meeting = row.meeting else { return [] }
        return [.open(ConfirmSheet(
            question: Phrase("Slet datoen for «\(row.title.da)»? Det kan fortrydes med u.", "Delete the date of “\(row.title.en)”? It can be undone with u."),
            yes: Phrase("ja, slet", "yes, delete"), effects: [.apply(.meeting(.remove(meeting)), saying: Phrase("slettet", "deleted"))]))]
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        let rows = context.talkRows(of: talent), content = content(of: rows, in: context)
        guard !rows.isEmpty else { return nil }
        list.rows = max(1, context.size.rows - 6)
        list.selection = index(in: rows)
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

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let rows = context.talkRows(of: talent)
        guard case .row(let row, _) = click, rows.indices.contains(row) else { return [] }
        if row == index(in: rows) { return commands(in: context).contains(.open) ? perform(.open, in: context) : [] }
        selected = rows[row].id
        list.select(row, in: content(of: rows, in: context))
        return []
    }

    // MARK: Drawing

    private func content(of rows: [TalkRow], in context: Context) -> ListContent {
        var headings: [Int: String] = [:]
        for group in TalkRow.Group.allCases {
            guard let first = rows.firstIndex(where: { $0.group == group }) else { continue }
            headings[first] = heading(of: group, rows.filter { $0.group == group }, in: context)
        }
        return ListContent(rows.count, headings: headings)
    }

    private func heading(of group: TalkRow.Group, _ rows: [TalkRow], in context: Context) -> String {
        let held = rows.count(where: \.isHeld)
        switch group {
        case .talks:
            return context.say("Samtaler med nærmeste leder · \(held) af \(rows.count) holdt", "Talks with the line manager · \(held) of \(rows.count) held")
        case .leaderGroup:
            return context.say("Ledergruppemøder · \(held) af mindst 3", "Leader-group meetings · \(held) of at least 3")
        case .others:
            return rows.allSatisfy { $0.kind == .mentorTalk }
                ? context.say("Mentorsamtaler, frivillige · \(held) holdt", "Mentor talks, voluntary · \(held) held")
                : context.say("Andre samtaler · \(held) holdt", "Other talks · \(held) held")
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let rows = context.talkRows(of: talent)
        let (body, foot) = area.splitRows(area.rows - 1)
        canvas.write(notice(in: context), at: foot.splitColumns(1).rest.origin, Style(.secret), limit: foot.columns - 2)
        guard !rows.isEmpty else { return drawEmpty(on: &canvas, in: body, context: context) }
        var list = list
        list.selection = index(in: rows)
        list.draw(on: &canvas, in: body.splitColumns(1).rest, content: content(of: rows, in: context), onClick: { Click.row($0) }) { canvas, index, line in
            draw(rows[index], on: &canvas, in: line, context: context)
        }
    }

    private func draw(_ row: TalkRow, on canvas: inout Canvas, in line: Rect, context: Context) -> Int {
        let isWide = line.columns >= 60
        let titleColumns = isWide ? min(40, line.columns - 36) : max(10, line.columns - 19)
        let title = cut(context[row.title], to: titleColumns)
        canvas.write(title, at: line.origin)
        let state = state(of: row, in: context)
        var column = line.column + titleColumns + 1
        if isWide, let activity = row.activity {
            canvas.write(window(of: activity, in: context), at: Point(row: line.row, column: column), Style(.muted), limit: 16)
            column += 17
        }
        canvas.write([state], at: Point(row: line.row, column: column), limit: max(0, line.endColumn - column))
        return cellWidth(of: title)
    }

    /// The weeks within which the programme asks for it.
    private func window(of activity: Activity, in context: Context) -> String {
        let first = activity.start.week, last = activity.end.week
        return first == last
            ? context.say("uge \(first.number)", "week \(first.number)")
            : context.say("uge \(first.number)–\(last.number)", "weeks \(first.number)–\(last.number)")
    }

    private func state(of row: TalkRow, in context: Context) -> Span {
        if let held = row.meeting?.heldOn { return Span(context.say("● holdt \(date(held, context))", "● held \(date(held, context))"), Style(.ok)) }
        if let planned = row.meeting?.planned {
            return planned < context.today
                ? Span(context.say("! aftalt \(date(planned, context)), holdt?", "! set for \(date(planned, context)), held?"), Style(.warn))
                : Span(context.say("◐ aftalt \(date(planned, context))", "◐ set for \(date(planned, context))"), Style(.accent))
        }
        guard let end = row.activity?.end, end < context.today, row.activity?.isVoluntary != true else {
            return Span(context.say("○ ikke aftalt", "○ not set"), Style(.muted))
        }
        return Span(context.say("! ikke holdt", "! not held"), Style(.warn))
    }

    private func date(_ day: Day, _ context: Context) -> String {
        context.day(day, day.year == context.today.year ? .dayAndMonth : .medium)
    }

    /// Who reads what is said at the talks.
    private func notice(in context: Context) -> String {
        if context.isTalent(talent) || context.data.lineManager(of: talent, on: context.today)?.id == context.viewer.person {
            return context.say("Noter fra samtalerne læses kun af talentet og nærmeste leder.", "Notes of the talks are read by the talent and the line manager only.")
        }
        return context.say("Noterne er talentets og lederens egne. Her står kun, om og hvornår.", "The notes are the talent's and the manager's own. Here stands only whether and when.")
    }

    private func drawEmpty(on canvas: inout Canvas, in area: Rect, context: Context) {
        let about = context.say(
            "Her står samtalerne med nærmeste leder, ledergruppemøderne og mentorsamtalerne. Når talentet er på et hold, giver programmet dem.",
            "Here stand the talks with the line manager, the leader-group meetings and the mentor talks. Once in a cohort, the programme sets them.")
        let how = context.mayWriteTalks(of: talent) ? "\n\n" + context.say("Tryk a for at skrive en samtale ind.", "Press a to enter a talk.") : ""
        canvas.hint(about + how, in: area)
    }
}
