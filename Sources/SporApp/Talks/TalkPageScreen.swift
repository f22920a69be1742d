import TalentDomain
import TerminalKit

/// One talk as a page: what to look at before it, and what is left to do after it.
struct TalkPageScreen: Screen {
    let talent: Talent.ID
    let row: TalkRow.ID
    private var list = BlockList()

    init(talent: Talent.ID, row: TalkRow.ID) {
        self.talent = talent
        self.row = row
    }

    static let bindings: [Binding<TalkPageScreen>] = [
        Binding(.open, when: { $0.line(in: $1)?.place != nil }) { screen, context in screen.open(in: context) },
        Binding(
            "during", ["n"], ("note og guide", "note and guide"),
            ("Åbn samtalens note med guiden ved siden af", "Open the conversation's note beside its guide"),
            when: { screen, context in
                screen.talk(in: context).map { context.abilities.mayWriteNotes(of: $0.kind, with: screen.talent) }
                    ?? false
            }
        ) { screen, context in screen.openNote(in: context) },
        Binding(.add.named("eget spørgsmål", "own question"), when: { $0.mayAsk(in: $1) }) { screen, context in
            screen.meeting(in: context).map { [.openSheet(.talkQuestion($0.id, nil))] } ?? []
        },
        Binding(.delete, when: { $0.question(in: $1) != nil }) { screen, context in
            screen.question(in: context).map { MeetingSheets(context).removing($0.index, at: $0.meeting) } ?? []
        },
        .close,
    ]

    /// Whether a question can be added to a talk that has a date and is not held.
    private func mayAsk(in context: Context) -> Bool {
        talk(in: context).map {
            $0.meeting != nil && !$0.isHeld && TalkPage(context).sharesNote($0)
                && context.abilities.mayWriteNotes(of: $0.kind, with: talent)
        } ?? false
    }

    private func meeting(in context: Context) -> Meeting? { talk(in: context)?.meeting }

    /// The selected question that one of the two has added.
    private func question(in context: Context) -> (meeting: Meeting.ID, index: Int)? {
        guard mayAsk(in: context), case .question(let meeting, let index) = line(in: context)?.place else { return nil }
        return (meeting, index)
    }

    func talk(in context: Context) -> TalkRow? {
        Talks(context).talkRows(of: talent).first { $0.id == row || $0.meeting.map { .meeting($0.id) == row } ?? false }
    }

    /// The note beside the guide; of a talk without a date, the form for the date first.
    private func openNote(in context: Context) -> [Effect] {
        meeting(in: context).map { [.open(MeetingScreen(meeting: $0.id))] } ?? askForDate(in: context)
    }

    private func askForDate(in context: Context) -> [Effect] {
        [
            .openSheet(.talk(talent, nil, activity: talk(in: context)?.activity?.id)),
            .say(.note(Phrase("sæt først en dato", "first set a date"))),
        ]
    }

    private func lines(in context: Context) -> [TalkPage.Line] {
        guard let talk = talk(in: context) else { return [] }
        let page = TalkPage(context)
        return talk.isHeld ? page.after(talk, of: talent) : page.before(talk, of: talent)
    }

    private func line(in context: Context) -> TalkPage.Line? {
        let all = lines(in: context)
        return all.isEmpty ? nil : all[min(list.selection, all.count - 1)]
    }

    private func open(in context: Context) -> [Effect] {
        line(in: context)?.place.map { TalkPage(context).effects(of: $0, for: talent) } ?? []
    }

    func crumbs(in context: Context) -> [String] {
        let whose = context.abilities.isTalent(talent) ? nil : context.wording.name(talent)
        guard let talk = talk(in: context) else { return [whose].compactMap(\.self) }
        let title = context.wording[talk.title].lowercasedFirst
        let part =
            talk.isHeld
            ? context.wording.say("efter: \(title)", "after: \(title)")
            : context.wording.say("før: \(title)", "before: \(title)")
        return [whose.map { "\($0), \(part)" } ?? part.capitalizedFirst]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 5)
        return list.handle(event, in: blocks(in: context)) == .moved ? [] : nil
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return perform(.open, in: context) }
        list.select(row, in: blocks(in: context))
        return []
    }

    private func blocks(in context: Context) -> [Block] {
        let columns = max(12, min(72, context.size.columns - 3 - ListView.gutter))
        return lines(in: context).enumerated().map { index, line in
            let indent = line.sign.text.isEmpty ? 0 : 2
            let texts = wrapped(line.text, to: columns - indent)
            let lead = Span(padded(line.sign.text, to: indent), line.sign.style)
            var rows = texts.enumerated().map { row, text in
                [row == 0 ? lead : Span(padded("", to: indent)), Span(text)]
            }
            let detail = Span("  " + line.detail, Style(.muted))
            if !line.detail.isEmpty, rows.count == 1, indent + cellWidth(of: line.text) + detail.width <= columns {
                rows[0].append(detail)
            } else if !line.detail.isEmpty {
                rows += wrapped(line.detail, to: columns - indent).prefix(2).map {
                    [Span(padded("", to: indent)), Span($0, Style(.muted))]
                }
            }
            return Block(
                rows,
                heading: line.heading.map { heading in
                    (index == 0 ? [] : [[]])
                        + [[Span(String(repeating: " ", count: ListView.gutter)), Span(heading, Style(.heading))]]
                } ?? [], named: 1)
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        list.draw(on: &canvas, in: area, blocks: blocks(in: context), onClick: { Click.row($0) })
    }
}
