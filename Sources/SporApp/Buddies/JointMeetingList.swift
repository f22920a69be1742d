import TalentDomain
import TerminalKit

/// One of the pairs or network groups whose meetings are listed below each other.
struct MeetingSection {
    var circle: MeetingCircle
    /// Nil for the first one, which the screen's title names.
    var heading: String?
}

/// The meetings of a pair or a network group: those that the programme asks for, and those that are agreed or held. On
/// a talent's screen, the meetings of former pairs or groups are listed below.
struct JointMeetingList {
    /// A row, and those whose meeting it is.
    private struct Entry: Identifiable {
        struct ID: Hashable {
            var circle: MeetingCircle.ID
            var row: JointMeetingRow.ID
        }

        var circle: MeetingCircle
        var row: JointMeetingRow
        var id: ID { ID(circle: circle.id, row: row.id) }

        func matches(_ id: JointMeetingRow.ID) -> Bool {
            if case .meeting(let id) = id { return row.meeting?.id == id }
            return row.id == id
        }
    }

    private var list = SelectableList<Entry.ID>()
    /// The row that another screen wants to show. It is selected until the person selects another row.
    private var wanted: JointMeetingRow.ID?

    init(at row: JointMeetingRow.ID? = nil) { wanted = row }

    /// The selected row, if the viewer may change the meetings.
    private func writable(_ sections: [MeetingSection], in context: Context) -> Entry? {
        entry(of: sections, in: context).flatMap { context.abilities.mayWriteMeetings(of: $0.circle) ? $0 : nil }
    }

    fileprivate func mayEdit(_ sections: [MeetingSection], in context: Context) -> Bool {
        writable(sections, in: context) != nil
    }

    fileprivate func mayOpen(_ sections: [MeetingSection], in context: Context) -> Bool {
        entry(of: sections, in: context)?.row.meeting != nil || mayEdit(sections, in: context)
    }

    fileprivate func mayDelete(_ sections: [MeetingSection], in context: Context) -> Bool {
        writable(sections, in: context)?.row.meeting != nil
    }

    /// Does something with the selected row, which stays selected.
    private mutating func act(
        _ sections: [MeetingSection], in context: Context, _ effects: (MeetingCircle, JointMeetingRow) -> [Effect]
    ) -> [Effect] {
        guard let entry = entry(of: sections, in: context) else { return [] }
        select(entry)
        return effects(entry.circle, entry.row)
    }

    fileprivate mutating func open(_ sections: [MeetingSection], in context: Context) -> [Effect] {
        guard let meeting = entry(of: sections, in: context)?.row.meeting else { return edit(sections, in: context) }
        return act(sections, in: context) { _, _ in [.open(MeetingScreen(meeting: meeting.id))] }
    }

    fileprivate mutating func edit(_ sections: [MeetingSection], in context: Context) -> [Effect] {
        act(sections, in: context) { circle, row in
            if let meeting = row.meeting { return [.openSheet(.meeting(of: circle.id, meeting.id))] }
            return MeetingSheets(context).jointMeetingSheet(circle.id, nil, for: row.id).map { [.open($0)] } ?? []
        }
    }

    fileprivate mutating func hold(_ sections: [MeetingSection], in context: Context) -> [Effect] {
        act(sections, in: context) { circle, row in
            let new = context.data.newMeeting(
                .init(context.services.newID()), for: row, of: circle, on: context.today)
            return Talks(context).holdEffects(row.meeting, orNew: new, for: row.activity)
        }
    }

    fileprivate mutating func delete(_ sections: [MeetingSection], in context: Context) -> [Effect] {
        act(sections, in: context) { _, row in
            guard let meeting = row.meeting else { return [] }
            return Deletion(context).deleteEffects(
                meeting, Phrase("mødet", "the meeting"), saying: Phrase("mødet er slettet", "meeting deleted"))
        }
    }

    mutating func stand(on meeting: Meeting.ID) { wanted = .meeting(meeting) }

    mutating func handle(_ event: InputEvent, for sections: [MeetingSection], in context: Context) -> [Effect]? {
        let entries = entries(of: sections, in: context)
        var list = current(in: entries)
        let outcome = list.handle(
            event, ids: entries.map(\.id), content: content(of: sections, in: context), rows: context.size.rows - 8,
            startingAt: start(in: entries))
        guard outcome == .moved else { return nil }
        (self.list, wanted) = (list, nil)
        return []
    }

    mutating func saved(_ change: Change) {
        if let meeting = change.about(Meeting.self) { stand(on: meeting) }
    }

    mutating func click(_ click: Click, for sections: [MeetingSection], in context: Context) -> [Effect] {
        let entries = entries(of: sections, in: context)
        guard case .row(let row, _) = click else { return [] }
        (list, wanted) = (current(in: entries), nil)
        let outcome = list.click(
            row, ids: entries.map(\.id), content: content(of: sections, in: context), startingAt: start(in: entries))
        return outcome == .done && mayOpen(sections, in: context) ? open(sections, in: context) : []
    }

    private mutating func select(_ entry: Entry) {
        list.select(entry.id)
        wanted = nil
    }

    /// The list; the wanted row is selected if there is one.
    private func current(in entries: [Entry]) -> SelectableList<Entry.ID> {
        guard let wanted, let entry = entries.first(where: { $0.matches(wanted) }) else { return list }
        var list = list
        list.select(entry.id)
        return list
    }

    /// Until a row is chosen, the first section's first meeting that is not held is selected.
    private func start(in entries: [Entry]) -> Int {
        let first = entries.prefix { $0.circle.id == entries.first?.circle.id }
        return first.firstIndex { !$0.row.isHeld } ?? max(0, first.count - 1)
    }

    private func entries(of sections: [MeetingSection], in context: Context) -> [Entry] {
        sections.flatMap { section in
            Pairs(context).meetingRows(of: section.circle).map { Entry(circle: section.circle, row: $0) }
        }
    }

    private func entry(of sections: [MeetingSection], in context: Context) -> Entry? {
        let entries = entries(of: sections, in: context)
        return current(in: entries).index(in: entries.map(\.id), startingAt: start(in: entries)).map { entries[$0] }
    }

    private func content(of sections: [MeetingSection], in context: Context) -> ListContent {
        var headings: [Int: String] = [:], count = 0
        for section in sections {
            let rows = Pairs(context).meetingRows(of: section.circle).count
            if rows > 0 { headings[count] = section.heading }
            count += rows
        }
        return ListContent(count, headings: headings)
    }

    // MARK: Drawing

    /// Draws the meetings, and below them the network group's task and the readers of the selected meeting's day; on a
    /// wide screen, the whole meeting beside them.
    func drawWithReaders(for sections: [MeetingSection], on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let entry = entry(of: sections, in: context) else {
            return draw(for: sections, on: &canvas, in: area, context: context)
        }
        guard area.columns < PlanTab.wide else {
            let (list, side) = area.splitColumns(PlanTab.boardColumns(of: area.columns))
            draw(for: sections, on: &canvas, in: list, context: context)
            return canvas.readingPane(Talks(context).reading(of: entry.row, in: entry.circle), in: side)
        }
        let meeting =
            entry.row.meeting
            ?? context.data.newMeeting("nyt", for: entry.row, of: entry.circle, on: context.today)
        let columns = area.columns - ListView.gutter - 1
        let lines = wrapped(Readers(context).readersOfMeeting(meeting, columns: columns), to: columns)
        let (body, foot) = area.splitRows(area.rows - lines.count)
        let task = area.rows < 14 ? nil : context.groupTask(at: meeting).map { wrapped($0, to: min(columns, 76)) }
        let (top, below) = body.splitRows(body.rows - (task.map { $0.count + 1 } ?? 0))
        draw(for: sections, on: &canvas, in: top.splitRows(top.rows - (area.rows < 14 ? 0 : 1)).top, context: context)
        for (index, line) in (task ?? []).enumerated() {
            canvas.write(
                line, at: Point(row: below.row + index, column: below.column + ListView.gutter), limit: columns)
        }
        canvas.paragraph(lines.joined(separator: " "), in: foot.splitColumns(ListView.gutter).rest, Style(.secret))
    }

    private func draw(for sections: [MeetingSection], on canvas: inout Canvas, in area: Rect, context: Context) {
        let entries = entries(of: sections, in: context), rows = entries.map(\.row)
        guard !rows.isEmpty else {
            return canvas.hint(empty(sections, in: context), in: area)
        }
        let headings = content(of: sections, in: context).headings, isShort = area.columns < 60
        let table = MeetingTable(
            rows: rows.enumerated().map { index, row in
                MeetingTable.Row(
                    heading: headings[index], title: Pairs(context).title(of: row, isShort: isShort),
                    activity: row.activity, meeting: row.meeting,
                    isOverdue: row.isOverdue(on: context.today),
                    isUndelivered: Pairs(context).isUndelivered(row),
                    remark: row.activity == nil ? context.wording.say("ekstra", "extra") : nil)
            }, context: context, columns: area.columns - ListView.gutter - 1)
        let selection = current(in: entries).index(in: entries.map(\.id), startingAt: start(in: entries)) ?? 0
        BlockList(selection: selection).draw(
            on: &canvas, in: area, blocks: table.blocks, onClick: { Click.row($0) })
    }
}

extension JointMeetingList {
    private func empty(_ sections: [MeetingSection], in context: Context) -> String {
        let mayWrite = sections.contains { context.abilities.mayWriteMeetings(of: $0.circle) }
        guard case .group = sections.first?.circle else {
            return mayWrite
                ? context.wording.say(
                    "Her vises parrets møder. Tryk a for at tilføje et.",
                    "The pair's meetings are listed here. Press a to add one.")
                : context.wording.say(
                    "Kun parret selv kan oprette og rette møderne.",
                    "Only the pair can add and change their meetings.")
        }
        return mayWrite
            ? context.wording.say(
                "Her vises gruppens møder. Tryk a for at tilføje et.",
                "The group's meetings are listed here. Press a to add one.")
            : context.wording.say(
                "Der er ingen møder, du kan se. Gruppen og programlederen aftaler dem.",
                "There are no meetings that you can see. The group and the programme lead arrange them.")
    }
}

/// A screen that shows the meetings of a pair or a network group, and perhaps those of former ones.
protocol JointMeetingListScreen: Screen {
    var meetings: JointMeetingList { get set }
    func sections(in context: Context) -> [MeetingSection]
}

extension JointMeetingListScreen {
    /// The commands for the meetings. A new meeting belongs to the first section.
    static var meetingBindings: [Binding<Self>] {
        [
            Binding(.open, when: { $0.meetings.mayOpen($0.sections(in: $1), in: $1) }) { screen, context in
                screen.meetings.open(screen.sections(in: context), in: context)
            },
            Binding(.edit, when: { $0.meetings.mayEdit($0.sections(in: $1), in: $1) }) { screen, context in
                screen.meetings.edit(screen.sections(in: context), in: context)
            },
            Binding(
                .add,
                when: { screen, context in
                    screen.sections(in: context).first.map { context.abilities.mayWriteMeetings(of: $0.circle) } == true
                }
            ) { screen, context in
                screen.sections(in: context).first.map { [.openSheet(.meeting(of: $0.circle.id, nil))] } ?? []
            },
            Binding(.done, when: { $0.meetings.mayEdit($0.sections(in: $1), in: $1) }) { screen, context in
                screen.meetings.hold(screen.sections(in: context), in: context)
            },
            Binding(.delete, when: { $0.meetings.mayDelete($0.sections(in: $1), in: $1) }) { screen, context in
                screen.meetings.delete(screen.sections(in: context), in: context)
            },
        ]
    }

    mutating func stand(on record: RecordKey) {
        if record.kind == .meeting { meetings.stand(on: Meeting.ID(record.id)) }
    }

    mutating func saved(_ change: Change, in context: Context) { meetings.saved(change) }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        meetings.handle(event, for: sections(in: context), in: context)
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        meetings.click(click, for: sections(in: context), in: context)
    }
}
