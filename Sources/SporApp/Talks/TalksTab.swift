import TalentDomain
import TerminalKit

/// A talent's talks with the line manager, the leader-group meetings and the mentor talks: due, agreed, held.
struct TalksTab: Screen {
    let talent: Talent.ID
    private(set) var selected: TalkRow.ID?
    private(set) var list = ListView()

    init(talent: Talent.ID, at row: TalkRow.ID? = nil) {
        self.talent = talent
        selected = row
    }

    func commands(in context: Context) -> [Command] {
        guard let row = row(in: context) else { return context.mayWriteTalks(of: talent) ? [.add] : [] }
        guard context.mayWriteTalks(of: talent) else { return [.guide] }
        guard context.talkKinds(of: talent).contains(row.kind) else { return [.add, .guide] }
        return [.open, .add, .done, .edit] + (row.meeting == nil ? [] : [.delete]) + [.guide]
    }

    func index(in rows: [TalkRow]) -> Int {
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
        case .open, .edit: return [.openSheet(.talk(talent, row.meeting?.id, activity: row.activity?.id))]
        case .done:
            let new = Meeting(
                id: Meeting.ID(context.services.newID()), kind: row.kind, activity: row.activity?.id, talents: [talent])
            return context.holdEffects(row.meeting, orNew: new, for: row.activity)
        case .delete: return delete(row, in: context)
        case .guide: return context.guideEffects(for: row.guideKind)
        default: return []
        }
    }

    private func delete(_ row: TalkRow, in context: Context) -> [Effect] {
        guard let meeting = row.meeting else { return [] }
        let what = Phrase("datoen for »\(row.title.da)«", "the date of “\(row.title.en)”")
        return context.deleteEffects(meeting, what, saying: Phrase("slettet", "deleted"))
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

    mutating func saved(_ change: Change, in context: Context) {
        guard let id = change.about(Meeting.self) else { return }
        selected = context.talkRows(of: talent).first { $0.meeting?.id == id }?.id ?? selected
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let rows = context.talkRows(of: talent)
        guard case .row(let row, _) = click, rows.indices.contains(row) else { return [] }
        if row == index(in: rows) { return commands(in: context).contains(.open) ? perform(.open, in: context) : [] }
        selected = rows[row].id
        list.select(row, in: content(of: rows, in: context))
        return []
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
