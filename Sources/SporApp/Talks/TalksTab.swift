import TalentDomain
import TerminalKit

/// A talent's talks with the line manager, management team meetings and mentor talks: due, agreed, held.
struct TalksTab: Screen {
    let talent: Talent.ID
    private(set) var list: SelectableList<TalkRow.ID>

    init(talent: Talent.ID, at row: TalkRow.ID? = nil) {
        self.talent = talent
        list = SelectableList(selected: row)
    }

    static let bindings: [Binding<TalksTab>] = [
        Binding(.open, when: { $0.writableRow(in: $1) != nil || $0.readableMeeting(in: $1) != nil }) { tab, context in
            tab.open(in: context)
        },
        Binding(
            "talk-page", ["f"], ("før og efter", "before and after"),
            (
                "Se alt til samtalen på én side, og bagefter, hvad der mangler",
                "See what to prepare on one page, and afterwards what is missing"
            ),
            also: "forberedelse, forbered, dagsorden, prepare, agenda", onlyReads: true,
            when: { tab, context in
                tab.row(in: context).map { TalkPage(context).isOffered($0, to: tab.talent) } ?? false
            }
        ) { tab, context in
            tab.row(in: context).map { [.open(TalkPageScreen(talent: tab.talent, row: $0.id))] } ?? []
        },
        Binding(.add, when: { $1.abilities.mayWriteTalks(of: $0.talent) }) { tab, _ in
            [.openSheet(.talk(tab.talent, nil))]
        },
        Binding(.done, when: { $0.writableRow(in: $1) != nil }) { tab, context in tab.hold(in: context) },
        Binding(.edit, when: { $0.writableRow(in: $1) != nil }) { tab, context in tab.edit(in: context) },
        Binding(.delete, when: { $0.writableRow(in: $1)?.meeting != nil }) { tab, context in tab.delete(in: context) },
        Binding(.guide, when: { $0.row(in: $1) != nil }) { tab, context in
            tab.row(in: context).map {
                Talks(context).guideEffects(for: $0.guideKind, at: $0.meeting, with: tab.talent)
            } ?? []
        },
        Binding(.mentorWish, when: { Mentors($1).mayWish(for: $0.talent) }) { tab, _ in
            [.openSheet(.mentorWish(tab.talent))]
        },
        Binding(.mentors, when: { Mentors($1).isOffered && $1.abilities.opens(.mentorWish, of: $0.talent) }) { _, _ in
            [.open(MentorScreen())]
        },
    ]

    /// Until a row is chosen, the first talk that is not held is selected.
    static func start(in rows: [TalkRow]) -> Int { rows.firstIndex { !$0.isHeld } ?? 0 }

    func row(in context: Context) -> TalkRow? {
        let rows = Talks(context).talkRows(of: talent)
        return list.index(in: rows.map(\.id), startingAt: Self.start(in: rows)).map { rows[$0] }
    }

    /// The selected row, where the viewer may set its date and hold it.
    private func writableRow(in context: Context) -> TalkRow? {
        row(in: context).flatMap { context.abilities.talkKinds(of: talent).contains($0.kind) ? $0 : nil }
    }

    /// The meeting of the selected row, if the viewer has something to read or to write on its page.
    private func readableMeeting(in context: Context) -> Meeting? {
        guard let meeting = row(in: context)?.meeting else { return nil }
        let note = context.data.note(meeting.kind.talkNote, of: meeting.id)
        return note != nil || context.abilities.mayWriteNote(at: meeting) ? meeting : nil
    }

    /// Opens the page of the meeting; for one that has no date yet, or of which the viewer knows only the date, the form
    /// for it.
    private mutating func open(in context: Context) -> [Effect] {
        guard let row = row(in: context), let meeting = readableMeeting(in: context) else { return edit(in: context) }
        list.select(row.id)
        return [.open(MeetingScreen(meeting: meeting.id))]
    }

    private mutating func edit(in context: Context) -> [Effect] {
        guard let row = writableRow(in: context) else { return [] }
        list.select(row.id)
        return [.openSheet(.talk(talent, row.meeting?.id, activity: row.activity?.id))]
    }

    private mutating func hold(in context: Context) -> [Effect] {
        guard let row = writableRow(in: context) else { return [] }
        list.select(row.id)
        let new = Meeting(
            id: Meeting.ID(context.services.newID()), kind: row.kind, activity: row.activity?.id, talents: [talent])
        return Talks(context).holdEffects(row.meeting, orNew: new, for: row.activity)
    }

    private mutating func delete(in context: Context) -> [Effect] {
        guard let row = writableRow(in: context), let meeting = row.meeting else { return [] }
        list.select(row.id)
        let what = Phrase("datoen for »\(row.title.da)«", "the date of “\(row.title.en)”")
        return Deletion(context).deleteEffects(meeting, what, saying: Phrase("slettet", "deleted"))
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let rows = Talks(context).talkRows(of: talent)
        let outcome = list.handle(
            event, ids: rows.map(\.id), content: content(of: rows, in: context), rows: context.size.rows - 6,
            startingAt: Self.start(in: rows))
        return outcome == .moved ? [] : nil
    }

    mutating func saved(_ change: Change, in context: Context) {
        guard let id = change.about(Meeting.self) else { return }
        if let row = Talks(context).talkRows(of: talent).first(where: { $0.meeting?.id == id }) { list.select(row.id) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let rows = Talks(context).talkRows(of: talent)
        guard case .row(let row, _) = click else { return [] }
        let outcome = list.click(
            row, ids: rows.map(\.id), content: content(of: rows, in: context), startingAt: Self.start(in: rows))
        return outcome == .done ? perform(.open, in: context) : []
    }

    func content(of rows: [TalkRow], in context: Context) -> ListContent {
        var headings: [Int: String] = [:]
        for group in TalkRow.Group.allCases {
            guard let first = rows.firstIndex(where: { $0.group == group }) else { continue }
            headings[first] = heading(of: group, rows.filter { $0.group == group }, in: context)
        }
        return ListContent(rows.count, headings: headings)
    }
}
