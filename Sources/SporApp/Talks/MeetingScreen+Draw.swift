import TalentDomain
import TerminalKit

extension MeetingScreen {
    /// From this width on, the guide is beside the notes; otherwise one question at a time is above them.
    private static let sideBySide = 100
    /// The guide takes two fifths, until a talk is held.
    private func guideColumns(of columns: Int, in context: Context) -> Int {
        columns >= Self.sideBySide && usesGuide(in: context) ? min(56, columns * 2 / 5) : 0
    }
    func noteColumns(of columns: Int, in context: Context) -> Int {
        let guide = guideColumns(of: columns, in: context)
        return min(78, columns - guide - (guide > 0 ? 2 : 0))
    }

    /// A talk that is held needs its questions no more; a pair's guide also says how to write its notes.
    func usesGuide(in context: Context) -> Bool {
        context.data.meetings[meeting].map { $0.kind.isJoint || $0.heldOn == nil } ?? false
    }

    func crumbs(in context: Context) -> [String] {
        context.data.meetings[meeting].map { [context.wording[context.data.title(of: $0)]] } ?? []
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let meeting = context.data.meetings[meeting] else {
            return canvas.hint(context.wording[Refusal.nothingThere.message], in: area)
        }
        let (head, rest) = area.splitRows(area.rows < 14 ? 1 : 2)
        canvas.write(
            facts(of: meeting, columns: head.columns - ListView.gutter - 1, context),
            at: head.splitColumns(ListView.gutter).rest.origin, limit: head.columns)
        drawClock(of: meeting, on: &canvas, in: head, context: context)
        let (left, right) = rest.splitColumns(guideColumns(of: area.columns, in: context))
        let blocks = blocks(in: context, columns: noteColumns(of: area.columns, in: context))
        guard !left.isEmpty else {
            let used =
                Self.foldsGuide(in: context.size)
                ? drawQuestion(of: meeting.kind, on: &canvas, in: rest, context: context) : 0
            return selection.draw(
                on: &canvas, in: rest.splitRows(used).rest, blocks: blocks, onClick: { Click.row($0) })
        }
        drawGuide(
            of: meeting.kind, on: &canvas,
            in: left.splitColumns(ListView.gutter).rest.splitColumns(left.columns - ListView.gutter - 1).left,
            context: context)
        canvas.verticalLine(column: right.column, from: right.row, rows: right.rows)
        selection.draw(on: &canvas, in: right.splitColumns(2).rest, blocks: blocks, onClick: { Click.row($0) })
    }

    /// The questions of the guide, of which a narrow screen shows one.
    func questions(in context: Context) -> [String] {
        guard usesGuide(in: context), let record = context.data.meetings[meeting] else { return [] }
        return Talks(context).questions(of: record.kind, at: record, with: record.talents.first)
    }

    static func foldsGuide(in size: Size) -> Bool { size.columns < sideBySide && size.rows >= 17 }

    /// Draws one question of the guide and a blank row; returns the rows it takes.
    private func drawQuestion(
        of kind: MeetingKind, on canvas: inout Canvas, in area: Rect, context: Context
    ) -> Int {
        let questions = questions(in: context)
        guard !questions.isEmpty else { return 0 }
        let number = passed % questions.count
        let text = area.splitColumns(ListView.gutter).rest, columns = min(72, text.columns - 1)
        canvas.write(
            [
                Span(context.wording.say("Spørgeguide", "Guide"), Style(.heading)),
                Span(
                    context.wording.say(
                        " · \(number + 1) af \(questions.count)", " · \(number + 1) of \(questions.count)"),
                    Style(.muted)),
            ], at: text.origin, limit: columns)
        let lines = wrapped(questions[number], to: columns)
        for (index, line) in lines.enumerated() {
            canvas.write(line, at: Point(row: text.row + 1 + index, column: text.column))
        }
        return lines.count + 2
    }

    /// The people and the day of the meeting, in the longest form that has room: the place is dropped first, never the
    /// day.
    private func facts(of meeting: Meeting, columns: Int, _ context: Context) -> String {
        let words = MeetingWords(meeting: meeting, context: context)
        let verb =
            meeting.heldOn == nil
            ? context.wording.say("aftalt til ", "planned for ") : context.wording.say("holdt ", "held ")
        let whose = context.wording.joined(context.wording.memberNames(meeting.talents)) + " · "
        let ways = [whose + verb + words.all, whose + verb + words.dateAndTime, whose + words.date, verb + words.date]
        return ways.first { cellWidth(of: $0) <= columns } ?? ways[ways.count - 1]
    }

    /// Draws the time of day at the right of the first line, if it has room, until the meeting is held.
    private func drawClock(of meeting: Meeting, on canvas: inout Canvas, in head: Rect, context: Context) {
        guard meeting.heldOn == nil else { return }
        let clock = ClockTime.text(context.services.now().danish.minutes, in: context.language)
        let text = context.wording.say("nu kl. \(clock)", "now \(clock)"),
            start = head.endColumn - cellWidth(of: text) - 1
        let facts = facts(of: meeting, columns: head.columns - ListView.gutter - 1, context)
        guard start > head.column + ListView.gutter + cellWidth(of: facts) + 2 else { return }
        canvas.write(text, at: Point(row: head.row, column: start), Style(.muted))
    }

    private func drawGuide(of kind: MeetingKind, on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let guide = context.guide(for: kind) else {
            canvas.paragraph(
                context.wording.say("Der er ingen spørgeguide til dette møde.", "There is no guide for this meeting."),
                in: area, Style(.muted))
            return
        }
        var rest = area
        func write(_ text: String, _ style: Style, indent: Int = 0) {
            rest = rest.splitRows(canvas.paragraph(text, in: rest.splitColumns(indent).rest, style)).rest
        }
        write(context.wording.say("Spørgeguide", "Guide"), Style(.heading))
        write(context.wording[guide.intro], Style(.muted))
        for question in questions(in: context) where !rest.isEmpty {
            canvas.write("•", at: rest.origin, Style(.muted))
            write(question, Style(), indent: 2)
        }
    }

    // MARK: Notes

    func blocks(in context: Context, columns: Int) -> [Block] {
        guard let meeting = context.data.meetings[meeting] else { return [] }
        let text = columns - ListView.gutter - 1
        var isFirst = true
        return spots(in: context).map { spot in
            defer { isFirst = false }
            switch spot {
            case .note(let kind): return block(of: kind, at: meeting, isFirst: isFirst, text, context)
            case .statement(let index): return block(ofStatement: index, text, context)
            case .agreement(let index): return block(ofAgreement: index, text, context)
            case .ownWords: return ownWordsBlock(text, context)
            }
        }
    }

    private func ownWordsBlock(_ columns: Int, _ context: Context) -> Block {
        let indent = Span(String(repeating: " ", count: ListView.gutter))
        let notes = ownWords(in: context)
        let texts = notes.flatMap { wrapped(context.wording.text($0.text), to: columns) }
        let readers = notes.first.map { wrapped(context.wording[Readers(context).readers(of: $0)], to: columns) } ?? []
        return Block(
            texts.map { [Span($0)] },
            heading: [
                [], [indent, Span(context.wording.say("Dine egne ord", "Your own words"), Style(.heading))],
            ] + readers.map { [indent, Span($0, Style(.secret))] })
    }

    private func block(
        of kind: NoteKind, at meeting: Meeting, isFirst: Bool, _ columns: Int, _ context: Context
    ) -> Block {
        let note = context.data.note(kind, of: meeting.id)
        let readers = wrapped(
            Readers(context).readers(of: kind, at: meeting, note: note), to: columns)
        let indent = Span(String(repeating: " ", count: ListView.gutter))
        let task = context.groupTask(at: meeting).map { wrapped($0, to: columns) } ?? []
        let heading =
            (isFirst ? task.map { [indent, Span($0)] } + (task.isEmpty ? [] : [[]]) : [[]]) + [
                [indent, Span(context.wording[kind.name], Style(.heading))]
            ]
            + readers.map { [indent, Span($0, Style(.secret))] }
        if kind == .mirror, own(in: context) != nil {
            let how = context.wording.say(
                "Enter: ret. Mellemrum: skift et udsagn mellem tema, citat og holdt tilbage.",
                "Enter: edit. Space: switch a statement between theme, quote and withheld.")
            return Block(wrapped(how, to: columns).map { [Span($0, Style(.muted))] }, heading: heading)
        }
        if let note, !note.text.isEmpty {
            return Block(wrapped(context.wording.text(note.text), to: columns).map { [Span($0)] }, heading: heading)
        }
        let nothing =
            context.abilities.mayWrite(kind, at: meeting)
            ? context.wording.say("Tryk Enter for at skrive.", "Press Enter to write.")
            : kind == .network && meeting.heldOn == nil && context.abilities.isAmong(meeting.talents)
                ? context.wording.say(
                    "Noten kan skrives, når mødet er holdt: tryk Mellemrum.",
                    "The note can be written once the meeting has been held: press Space.")
                : kind == .buddyOutcome && Readers(context).isWrittenUnseen(meeting)
                    ? context.wording.say(
                        "Parret har selv skrevet det fælles udbytte.", "The pair wrote the outcome themselves.")
                    : kind == .mirror && note != nil
                        ? context.wording.say(
                            "Der er ikke valgt noget ud til dig endnu.", "No statements have been chosen for you yet.")
                        : context.wording.say(
                            "Der er ikke noget, du kan læse her.", "There is nothing here that you can read.")
        return Block([[Span(nothing, Style(.muted))]], heading: heading)
    }

    private func block(ofStatement index: Int, _ columns: Int, _ context: Context) -> Block {
        guard let note = own(in: context), note.statements.indices.contains(index) else { return Block([[]]) }
        let statement = note.statements[index], form = note.form(of: statement), width = 14
        let label = form.map { context.wording[$0.name] } ?? context.wording.say("holdt tilbage", "withheld")
        return Block(
            wrapped(context.wording.text(statement), to: columns - width).enumerated().map { line, text in
                [
                    Span(padded(line == 0 ? label : "", to: width), Style(.muted)),
                    Span(text, Style(form == nil ? .muted : .text)),
                ]
            })
    }

    private func block(ofAgreement index: Int?, _ columns: Int, _ context: Context) -> Block {
        let heading: [[Span]] =
            (index ?? 0) == 0
            ? [
                [],
                [
                    Span(String(repeating: " ", count: ListView.gutter)),
                    Span(context.wording.say("Aftaler", "Agreements"), Style(.heading)),
                ],
            ] : []
        guard let index, let agreement = agreed(in: context)?.agreements[index] else {
            return Block(
                [
                    [
                        Span(
                            context.wording.say(
                                "Tryk Enter for at skrive den første.", "Press Enter to write the first one."),
                            Style(.muted))
                    ]
                ], heading: heading)
        }
        let isOpen = context.data.isOpen(agreement),
            isLate = isOpen && agreement.due.map { $0 < context.today } ?? false
        let sign = Span(isLate ? "!" : Talks(context).sign(of: agreement), Style(isLate ? .warn : .muted))
        let due = agreement.due.map { context.wording.date($0) + "  " } ?? ""
        let task = context.data.task(of: agreement).map { " · " + Talks(context).words(for: $0) } ?? ""
        let lines = wrapped(due + context.wording.text(agreement.text) + task, to: columns - 2)
        let style = Style(isOpen ? .text : .muted)
        return Block(
            lines.enumerated().map { [$0.offset == 0 ? sign : Span(" "), Span(" " + $0.element, style)] },
            heading: heading)
    }
}
