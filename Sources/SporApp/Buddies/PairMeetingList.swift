import TalentDomain
import TerminalKit

/// One of the pairs whose meetings are listed below each other.
struct PairSection {
    var pair: BuddyPair
    /// Nil for the first pair, which the screen's title names.
    var heading: String?
}

/// The meetings of a pair: those that the programme asks for, and those that are agreed or held. On a talent's screen,
/// the meetings of former pairs are listed below.
struct PairMeetingList {
    /// A row, and the pair to which it belongs.
    private struct Entry: Identifiable {
        struct ID: Hashable {
            var pair: BuddyPair.ID
            var row: PairMeetingRow.ID
        }

        var pair: BuddyPair
        var row: PairMeetingRow
        var id: ID { ID(pair: pair.id, row: row.id) }

        func matches(_ id: PairMeetingRow.ID) -> Bool {
            if case .meeting(let id) = id { return row.meeting?.id == id }
            return row.id == id
        }
    }

    private var list = SelectableList<Entry.ID>()
    /// The row that another screen wants to show. It is selected until the person selects another row.
    private var wanted: PairMeetingRow.ID?

    init(at row: PairMeetingRow.ID? = nil) { wanted = row }

    /// The selected row, if the viewer may change the pair's meetings.
    private func writable(_ sections: [PairSection], in context: Context) -> Entry? {
        entry(of: sections, in: context).flatMap { context.abilities.mayWriteMeetings(of: $0.pair) ? $0 : nil }
    }

    fileprivate func mayEdit(_ sections: [PairSection], in context: Context) -> Bool {
        writable(sections, in: context) != nil
    }

    fileprivate func mayOpen(_ sections: [PairSection], in context: Context) -> Bool {
        entry(of: sections, in: context)?.row.meeting != nil || mayEdit(sections, in: context)
    }

    fileprivate func mayDelete(_ sections: [PairSection], in context: Context) -> Bool {
        writable(sections, in: context)?.row.meeting != nil
    }

    /// Does something with the selected row, which stays selected.
    private mutating func act(
        _ sections: [PairSection], in context: Context, _ effects: (BuddyPair, PairMeetingRow) -> [Effect]
    ) -> [Effect] {
        guard let entry = entry(of: sections, in: context) else { return [] }
        select(entry)
        return effects(entry.pair, entry.row)
    }

    fileprivate mutating func open(_ sections: [PairSection], in context: Context) -> [Effect] {
        guard let meeting = entry(of: sections, in: context)?.row.meeting else { return edit(sections, in: context) }
        return act(sections, in: context) { _, _ in [.open(BuddyMeetingScreen(meeting: meeting.id))] }
    }

    fileprivate mutating func edit(_ sections: [PairSection], in context: Context) -> [Effect] {
        act(sections, in: context) { pair, row in
            if let meeting = row.meeting { return [.openSheet(.pairMeeting(pair.id, meeting.id))] }
            return MeetingSheets(context).pairMeetingSheet(pair.id, nil, for: row.id).map { [.open($0)] } ?? []
        }
    }

    fileprivate mutating func hold(_ sections: [PairSection], in context: Context) -> [Effect] {
        act(sections, in: context) { pair, row in
            var new = Pairs(context).meeting(of: row, in: pair)
            new.id = .init(context.services.newID())
            return Talks(context).holdEffects(row.meeting, orNew: new, for: row.activity)
        }
    }

    fileprivate mutating func delete(_ sections: [PairSection], in context: Context) -> [Effect] {
        act(sections, in: context) { _, row in
            guard let meeting = row.meeting else { return [] }
            return Deletion(context).deleteEffects(
                meeting, Phrase("mødet", "the meeting"), saying: Phrase("mødet er slettet", "meeting deleted"))
        }
    }

    mutating func stand(on meeting: Meeting.ID) { wanted = .meeting(meeting) }

    mutating func handle(_ event: InputEvent, for sections: [PairSection], in context: Context) -> [Effect]? {
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

    mutating func click(_ click: Click, for sections: [PairSection], in context: Context) -> [Effect] {
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

    /// Until a row is chosen, the first pair's first meeting that is not held is selected.
    private func start(in entries: [Entry]) -> Int {
        let first = entries.prefix { $0.pair.id == entries.first?.pair.id }
        return first.firstIndex { !$0.row.isHeld } ?? max(0, first.count - 1)
    }

    private func entries(of sections: [PairSection], in context: Context) -> [Entry] {
        sections.flatMap { section in
            Pairs(context).pairMeetingRows(of: section.pair).map { Entry(pair: section.pair, row: $0) }
        }
    }

    private func entry(of sections: [PairSection], in context: Context) -> Entry? {
        let entries = entries(of: sections, in: context)
        return current(in: entries).index(in: entries.map(\.id), startingAt: start(in: entries)).map { entries[$0] }
    }

    private func content(of sections: [PairSection], in context: Context) -> ListContent {
        var headings: [Int: String] = [:], count = 0
        for section in sections {
            let rows = Pairs(context).pairMeetingRows(of: section.pair).count
            if rows > 0 { headings[count] = section.heading }
            count += rows
        }
        return ListContent(count, headings: headings)
    }

    // MARK: Drawing

    /// Draws the meetings, and below them the readers of the selected meeting's day.
    func drawWithReaders(for sections: [PairSection], on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let entry = entry(of: sections, in: context) else {
            return draw(for: sections, on: &canvas, in: area, context: context)
        }
        let meeting = entry.row.meeting ?? Pairs(context).meeting(of: entry.row, in: entry.pair)
        let columns = area.columns - ListView.gutter - 1
        let lines = wrapped(Readers(context).readersOfMeeting(meeting, columns: columns), to: columns)
        let (body, foot) = area.splitRows(area.rows - lines.count)
        draw(for: sections, on: &canvas, in: body.splitRows(body.rows - (area.rows < 14 ? 0 : 1)).top, context: context)
        canvas.paragraph(lines.joined(separator: " "), in: foot.splitColumns(ListView.gutter).rest, Style(.secret))
    }

    private func draw(for sections: [PairSection], on canvas: inout Canvas, in area: Rect, context: Context) {
        let entries = entries(of: sections, in: context), rows = entries.map(\.row)
        guard !rows.isEmpty else {
            return canvas.hint(
                sections.contains { context.abilities.mayWriteMeetings(of: $0.pair) }
                    ? context.wording.say(
                        "Her vises parrets møder. Tryk a for at tilføje et.",
                        "The pair's meetings are listed here. Press a to add one.")
                    : context.wording.say(
                        "Kun parret selv kan oprette og rette møderne.",
                        "Only the pair can add and change their meetings."), in: area)
        }
        let headings = content(of: sections, in: context).headings, isShort = area.columns < 60
        let table = MeetingTable(
            rows: rows.enumerated().map { index, row in
                MeetingTable.Row(
                    heading: headings[index], title: Pairs(context).title(of: row, isShort: isShort),
                    activity: row.activity, meeting: row.meeting,
                    isLate: row.meeting == nil && row.isDue(on: context.today),
                    isUndelivered: Pairs(context).isUndelivered(row),
                    remark: row.activity == nil ? context.wording.say("ekstra", "extra") : nil)
            }, context: context, columns: area.columns - ListView.gutter - 1)
        let selection = current(in: entries).index(in: entries.map(\.id), startingAt: start(in: entries)) ?? 0
        BlockList(selection: selection).draw(
            on: &canvas, in: area, blocks: table.blocks, onClick: { Click.row($0) })
    }
}

/// A screen that shows the meetings of a pair, and perhaps those of former pairs.
protocol PairMeetingScreen: Screen {
    var meetings: PairMeetingList { get set }
    func sections(in context: Context) -> [PairSection]
}

extension PairMeetingScreen {
    /// The commands for the meetings. A new meeting belongs to the first pair.
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
                    screen.sections(in: context).first.map { context.abilities.mayWriteMeetings(of: $0.pair) } == true
                }
            ) { screen, context in
                screen.sections(in: context).first.map { [.openSheet(.pairMeeting($0.pair.id, nil))] } ?? []
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
