import TalentDomain
import TerminalKit

/// Everything about one activity: its text, its checks, and the answers or attendance.
struct ActivityScreen: Screen {
    /// A row that can be selected at the right.
    enum Row: Hashable {
        case check(Int)
        case talent(Talent.ID)
    }

    /// On narrower screens, either the text or the lists are shown.
    static let narrow = 70

    let id: Activity.ID
    private var selected: Row?
    private var list = ListView()
    /// The text has the keys, for scrolling.
    private(set) var readsText = false
    private var view = ScrollView()

    init(_ id: Activity.ID, at row: Row? = nil) {
        self.id = id
        selected = row
    }

    func rows(of activity: Activity, in context: Context) -> [Row] {
        activity.checks.indices.map(Row.check)
            + (Participation(of: activity, in: context)?.entries.map { .talent($0.talent) } ?? [])
    }

    private func row(in rows: [Row]) -> Row? { selected.flatMap { rows.contains($0) ? $0 : nil } ?? rows.first }

    static let bindings: [Binding<ActivityScreen>] = [
        Binding(
            "checks", [" "], ("sæt kryds", "tick"), ("Sæt kryds på tjeklisten", "Tick an item on the checklist"),
            also: "tjekliste, huskeliste, checklist", when: { $0.writableCheck(in: $1) != nil }
        ) { screen, context in screen.tick(in: context) },
        Binding(.answer, when: { $0.answering(in: $1) != nil }) { screen, context in screen.answer(in: context) },
        Binding(.open, when: { $0.opened(in: $1) != nil }) { screen, context in screen.opened(in: context) ?? [] },
        Binding(
            "all-present", ["A"], ("alle var med", "all attended"),
            (
                "Registrér alle som fremmødte; ret derefter dem, der manglede",
                "Mark everyone as present; then correct those who were absent"
            ),
            also: "fremmøde, deltog, attendance, everybody present",
            when: { $0.activity(in: $1).flatMap(Activities($1).allPresent) != nil }
        ) { screen, context in screen.activity(in: context).flatMap(Activities(context).allPresent).map { [$0] } ?? []
        },
        Binding(.logbook, when: { $0.activity(in: $1) != nil && Logbook($1).ownEntries(.activity($0.id)) != nil }) {
            screen, context in Logbook(context).ownEntries(.activity(screen.id))?.effects ?? []
        },
        Binding(.nextPane, when: { $0.activity(in: $1) != nil }) { screen, _ in
            screen.readsText.toggle(); return []
        },
        Binding(.move, when: { $0.writes(in: $1) }) { screen, _ in [.openSheet(.moveActivity(screen.id))] },
        Binding(.edit, when: { $0.writes(in: $1) }) { screen, _ in [.openSheet(.activity(screen.id))] },
        Binding(.delete, when: { $0.writes(in: $1) }) { screen, context in
            screen.activity(in: context).map { [.open(Deletion(context).deletion(of: $0, then: [.close]))] } ?? []
        },
    ]

    private func activity(in context: Context) -> Activity? { context.data.activities[id] }

    private func writes(in context: Context) -> Bool { activity(in: context).map(context.abilities.mayWrite) ?? false }

    /// The selected row, while the keys go to the rows.
    private func row(in context: Context) -> Row? {
        readsText ? nil : activity(in: context).flatMap { row(in: rows(of: $0, in: context)) }
    }

    private func writableCheck(in context: Context) -> Int? {
        guard case .check(let index) = row(in: context), writes(in: context) else { return nil }
        return index
    }

    private func tick(in context: Context) -> [Effect] {
        guard let activity = activity(in: context), let index = writableCheck(in: context) else { return [] }
        var checked = activity
        checked.checks[index].done.toggle()
        return [.apply(.activity(Edit(from: activity, to: checked)))]
    }

    /// The selected talent, if the viewer may change their answer or presence.
    private func answering(in context: Context) -> Talent.ID? {
        guard case .talent(let talent) = row(in: context), let activity = activity(in: context),
            Participation(of: activity, in: context)?.isWritable == true
        else { return nil }
        return talent
    }

    private func answer(in context: Context) -> [Effect] {
        guard let talent = answering(in: context), let activity = activity(in: context) else { return [] }
        if activity.isPeriod { return opened(in: context) ?? [] }
        let next = (Activities(context).attendance(of: talent, at: id)?.presence ?? .invited).next(
            isPast: activity.start <= context.today)
        return [.apply(Activities(context).answer(next, of: talent, at: id))]
    }

    /// Opens the selected talent's row; nil if it cannot be opened.
    private func opened(in context: Context) -> [Effect]? {
        guard case .talent(let talent) = row(in: context), let activity = activity(in: context) else { return nil }
        // Each talent's own talks are on the talent's screens.
        if activity.isPeriod { return [.show(Activities(context).place(of: talent, at: activity))] }
        guard answering(in: context) != nil else { return nil }
        return [.open(PresenceSheet(activity: id, talent: talent, in: context))]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard let activity = context.data.activities[id] else { return nil }
        let rows = rows(of: activity, in: context)
        switch event {
        case _ where readsText: return scroll(event, activity, context) == .moved ? [] : nil
        case .mouse(let mouse): move(to: position(in: rows) + (mouse.kind == .wheelUp ? -1 : 1), in: rows)
        case .key where rows.isEmpty: return scroll(event, activity, context) == .moved ? [] : nil
        case .key(let key):
            list.selection = position(in: rows)
            list.rows = context.size.rows - 6
            guard list.handle(key, in: content(of: activity, context)) == .moved else { return nil }
            move(to: list.selection, in: rows)
        default: return nil
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let index, _) = click, let activity = context.data.activities[id] else { return [] }
        let rows = rows(of: activity, in: context)
        let opens = index == position(in: rows) && !readsText
        readsText = false
        move(to: index, in: rows)
        guard opens else { return [] }
        return writableCheck(in: context) != nil ? tick(in: context) : opened(in: context) ?? []
    }

    private func position(in rows: [Row]) -> Int { row(in: rows).flatMap(rows.firstIndex) ?? 0 }

    private mutating func move(to index: Int, in rows: [Row]) {
        guard !rows.isEmpty else { return }
        selected = rows[max(0, min(index, rows.count - 1))]
    }

    private mutating func scroll(_ event: InputEvent, _ activity: Activity, _ context: Context) -> Outcome {
        let text = ActivityText(activity: activity, context: context)
        // Title and days take three rows, head and bottom line three.
        return view.handle(
            event, lines: text.lines(columns: Self.textColumns(of: context.size.columns)).count,
            rows: context.size.rows - 6)
    }

    /// The columns of the text in an area of that width.
    static func textColumns(of columns: Int) -> Int {
        columns < narrow ? columns - 2 : columns - min(56, columns / 2 + 4) - 3
    }
}

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
        let (head, body) = area.splitRows(area.rows < 12 ? 2 : 3)
        let inside = head.inset(columns: 1)
        canvas.write(context.wording[activity.title], at: inside.origin, Style(.heading), limit: inside.columns)
        canvas.write(
            Activities(context).when(activity), at: Point(row: inside.row + 1, column: inside.column),
            limit: inside.columns)
        canvas.cursor = inside.origin
        let textColumns = Self.textColumns(of: area.columns)
        if area.columns < Self.narrow {
            if readsText || rows(of: activity, in: context).isEmpty {
                drawText(activity, on: &canvas, in: body.inset(columns: 1), context)
            } else {
                drawRows(activity, on: &canvas, in: body.inset(columns: 1), context)
            }
        } else {
            drawText(activity, on: &canvas, in: body.splitColumns(textColumns + 1).left.splitColumns(1).rest, context)
            canvas.verticalLine(column: body.column + textColumns + 2, from: body.row, rows: body.rows)
            drawRows(activity, on: &canvas, in: body.splitColumns(textColumns + 4).rest, context)
        }
    }

    private func drawText(_ activity: Activity, on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let lines = ActivityText(activity: activity, context: context).lines(columns: area.columns)
        let below = (readsText ? view : ScrollView()).draw(lines, on: &canvas, in: area)
        if below > 0 {
            let mark = readsText ? "↓ \(below)" : context.wording.say("Tab: læs mere ↓", "Tab: read more ↓")
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
        let (body, foot) = area.splitRows(area.rows - (isPartial ? 2 : 0))
        if isPartial {
            canvas.paragraph(
                context.wording.say(
                    "Du ser de svar, der vedkommer dig. Programlederen kan se dem alle.",
                    "You see the answers that concern you. The programme lead sees them all."),
                in: foot, Style(.muted))
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
        let entries = participation?.entries ?? []
        let nameColumns = entries.map { cellWidth(of: context.wording.name($0.talent)) }.max() ?? 0
        let stateColumns =
            entries.compactMap { participation?.state(of: $0, in: context).words }.map(cellWidth).max() ?? 0
        list.draw(
            on: &canvas, in: body, content: content(of: activity, context), focused: !readsText,
            onClick: { Click.row($0) }
        ) { canvas, index, line in
            switch rows[index] {
            case .check(let check):
                let item = activity.checks[check]
                return canvas.write(
                    (item.done ? "[✓] " : "[ ] ") + context.wording[item.title], at: line.origin, limit: line.columns)
            case .talent(let talent):
                guard let entry = entries.first(where: { $0.talent == talent }) else { return 0 }
                let (sign, words) = participation?.state(of: entry, in: context) ?? ("", "")
                let room = max(12, min(nameColumns, line.columns - 4 - stateColumns))
                let used = canvas.write("\(sign) \(cut(context.wording.name(talent), to: room))", at: line.origin)
                let rest = line.splitColumns(room + 4).rest
                canvas.write(words, at: rest.origin, Style(.muted), limit: rest.columns)
                return used
            }
        }
    }

    /// The rows below their headings.
    private func content(of activity: Activity, _ context: Context) -> ListContent {
        var headings: [Int: String] = [:]
        if !activity.checks.isEmpty {
            let done = activity.checks.count(where: \.done)
            headings[0] = context.wording.say(
                "Tjekliste · \(done) af \(activity.checks.count)", "Checklist · \(done) of \(activity.checks.count)")
        }
        let participation = Participation(of: activity, in: context)
        if let participation {
            headings[activity.checks.count] = [
                context.wording.say("Deltagere", "Participants"), participation.summary(in: context),
            ].compactMap(\.self).joined(separator: " · ")
        }
        return ListContent(activity.checks.count + (participation?.entries.count ?? 0), headings: headings)
    }
}
