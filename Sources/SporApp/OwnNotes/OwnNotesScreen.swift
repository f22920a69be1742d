import TalentDomain
import TerminalKit

/// The viewer's own notes, the newest first: about one subject, or all of them.
struct OwnNotesScreen: Screen {
    /// Nil for all notes.
    let about: OwnNote.Subject?
    private var list = BlockList()

    init(about: OwnNote.Subject? = nil) { self.about = about }

    static let bindings: [Binding<OwnNotesScreen>] = [
        Binding(.open.named("ret", "edit"), when: { $0.note(in: $1) != nil }) { screen, context in
            screen.note(in: context).map { [.openSheet(.ownNote($0.about, $0.id))] } ?? []
        },
        Binding(.add, when: { $0.isWritable(in: $1) }) { screen, _ in screen.add() },
        Binding(.ownNote.named("ny note", "new note"), when: { $0.isWritable(in: $1) }) { screen, _ in screen.add() },
        Binding(.delete, when: { $0.note(in: $1) != nil }) { screen, context in
            screen.note(in: context).map { note in
                [
                    .apply(
                        .ownNote(.remove(note)),
                        saying: Phrase("slettet", "deleted"))
                ]
            } ?? []
        },
        Binding(
            "note-subject", ["o"], ("gå til", "go to"),
            ("Gå til det, noten handler om", "Go to what the note is about"), onlyReads: true,
            when: { $0.place(in: $1) != nil }
        ) { screen, context in screen.place(in: context).map { [.show($0)] } ?? [] },
        .close,
    ]

    private func notes(in context: Context) -> [OwnNote] { context.data.ownNotes(about: about) }

    private func note(in context: Context) -> OwnNote? {
        let notes = notes(in: context)
        return notes.isEmpty ? nil : notes[min(list.selection, notes.count - 1)]
    }

    private func place(in context: Context) -> Destination? {
        about == nil ? note(in: context).flatMap { OwnNotes(context).place(of: $0.about) } : nil
    }

    private func isWritable(in context: Context) -> Bool {
        about.map(OwnNotes(context).mayWrite) ?? false
    }

    private func add() -> [Effect] { about.map { [.openSheet(.ownNote($0, nil))] } ?? [] }

    func crumbs(in context: Context) -> [String] {
        [about.map(OwnNotes(context).name), context.wording.say("Mine noter", "My notes")].compactMap(\.self)
    }

    mutating func stand(on record: RecordKey) { list.selection = 0 }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 6)
        return list.handle(event, in: blocks(in: context)) == .moved ? [] : nil
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return perform(.open, in: context) }
        list.select(row, in: blocks(in: context))
        return []
    }

    private func blocks(in context: Context) -> [Block] {
        let columns = max(12, min(72, context.size.columns - 1 - ListView.gutter))
        return notes(in: context).enumerated().map { index, note in
            let day = context.wording.day(note.at.danish.day, .weekdayAndYear)
            let head = about == nil ? "\(day) · \(OwnNotes(context).name(of: note.about))" : day
            let lines = wrapped(context.wording.text(note.text), to: columns).map { [Span($0)] }
            let rest = lines.count - Self.longest
            let more = context.wording.say("… og \(rest) linjer til", "… \(rest) more lines")
            return Block(
                [[Span(cut(head, to: columns), Style(.heading))]] + lines.prefix(Self.longest)
                    + (rest > 0 ? [[Span(more, Style(.muted))]] : []),
                heading: index == 0 ? [] : [[]])
        }
    }

    /// The lines of a note in the list; Enter shows the whole text.
    private static let longest = 8

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let (top, body) = area.splitRows(area.rows < 12 ? 1 : 2)
        let count = notes(in: context).count
        canvas.write(
            [
                Span(OwnNotes(context).counted(count)),
                Span(context.wording.say(" · til dig selv", " · for yourself"), Style(.secret)),
            ], at: top.text.origin, limit: top.text.columns)
        guard count > 0 else {
            return canvas.hint(
                context.wording.say(
                    "Du har ingen noter endnu. Tryk W på et talents skærm, på en aktivitet eller på overblikket.",
                    "You have no notes yet. Press W on a talent's screen, on an activity or on the overview."),
                in: body)
        }
        list.draw(on: &canvas, in: body, blocks: blocks(in: context), onClick: { Click.row($0) })
    }
}
