import TalentDomain
import TerminalKit

extension LogbookTab {
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let rows = rows(in: context), focus = focus(in: context), parts = parts(of: area, rows: rows, in: context)
        if rows.isEmpty {
            canvas.hint(empty(in: context), in: parts.body)
        } else {
            var list = list
            list.selection = index(in: rows)
            list.draw(
                on: &canvas, in: parts.body, blocks: blocks(of: rows, in: context), focused: focus == .stream,
                onClick: { Click.row($0) })
            canvas.paragraph(foot(of: rows, in: context), in: parts.foot, Style(.muted))
            if !parts.side.isEmpty, let entry = rows[list.selection].entry {
                canvas.readingPane(Logbook(context).reading(of: entry), in: parts.side)
            }
        }
        drawHead(head(in: context), on: &canvas, in: parts.head, context: context)
        if focus == .choice { drawChoice(on: &canvas, in: area, context: context) }
    }

    /// The rows above the stream, the stream, the words about the selected entry, and the whole entry beside the stream
    /// of a wide screen; the last cell of each stays free.
    func parts(of area: Rect, rows: [Row], in context: Context) -> (head: Rect, body: Rect, foot: Rect, side: Rect) {
        let head = head(in: context).count, isLow = area.rows < 16
        let (top, below) = area.splitRows(head == 0 ? 0 : head + (isLow ? 0 : 1))
        let (rest, side) = below.splitColumns(Self.isWide(context) ? Self.streamColumns(in: context) : below.columns)
        let text = rest.splitColumns(ListView.gutter).rest, columns = text.columns - 1
        let footRows = isLow || rows.isEmpty ? 0 : wrapped(foot(of: rows, in: context), to: columns).count
        let (body, last) = rest.splitRows(rest.rows - (footRows == 0 ? 0 : footRows + 1))
        let foot = Rect(row: last.endRow - footRows, column: text.column, rows: footRows, columns: columns)
        let whole = Rect(
            row: top.row, column: text.column, rows: min(head, top.rows), columns: area.columns - ListView.gutter - 1)
        return (whole, body, foot, side)
    }

    private static func isWide(_ context: Context) -> Bool { context.size.columns >= PlanTab.wide }

    /// The columns of the stream, beside which a wide screen shows the selected entry.
    private static func streamColumns(in context: Context) -> Int { PlanTab.boardColumns(of: context.size.columns) }

    func blocks(of rows: [Row], in context: Context) -> [Block] {
        let echo = rows.compactMap { row -> Block? in
            guard case .echo(let echo) = row else { return nil }
            let columns = max(1, Self.streamColumns(in: context) - ListView.gutter)
            return Block([[Span(cut(Logbook(context).echoLine(echo), to: min(72, columns)), Style(.muted))], []])
        }
        return echo
            + LogbookStream(rows.compactMap(\.entry), columns: Self.streamColumns(in: context), in: context).blocks
    }

    /// When the selected entry of somebody else was written, and since when one reads it. The readers of an own one
    /// stand in their column.
    private func foot(of rows: [Row], in context: Context) -> String {
        guard !Self.isWide(context), !context.abilities.isTalent(talent), let entry = rows[index(in: rows)].entry else {
            return ""
        }
        let sharing = Logbook(context).sharing(of: entry), whole = Logbook(context).moment(of: entry) + " · " + sharing
        return cellWidth(of: whole) < context.size.columns - ListView.gutter ? whole : sharing
    }

    // MARK: The head

    /// The rows above the stream. The first is for typing and stays empty here.
    func head(in context: Context) -> [Span] {
        if focus == .search || !search.text.isEmpty { return [Span(""), found(in: context)] }
        if filter != .all, focus != .line { return [Span(""), found(in: context)] }
        guard isOwn(in: context) else { return [] }
        let columns = min(Self.helpColumns, context.size.columns - ListView.gutter - Self.lineSign - 1)
        let isLow = context.size.rows < 18, isTyping = !line.text.isBlank && !isSent(in: context)
        guard isTyping || answering != nil else { return [Span("")] + help(columns, in: context) }
        // On a low screen, either the question or the sentence about readers is shown.
        let remarks = remarks(columns: columns, rows: isLow && isTyping ? 1 : 2, in: context)
        return [Span("")] + remarks
            + (isLow && !isTyping && !remarks.isEmpty
                ? [] : wrapped(honest(columns, context), to: columns).map { Span($0, Style(.secret)) })
    }

    /// The most cells of a line of text above the stream.
    static let helpColumns = 72
    /// The cells of the sign before the line to write on.
    private static let lineSign = 2

    /// The readers of the line, and the question of the day with its key. On a low screen there is room for the question
    /// alone, or where it is long, for the readers.
    private func help(_ columns: Int, in context: Context) -> [Span] {
        let key = focus == .line ? "Enter" : context.keyLabel(.question)
        let question = prompts(in: context).first.map {
            context.wording.say(
                "Tryk \(key) for at svare på et spørgsmål: \($0.question.da)",
                "Press \(key) to answer a question: \($0.question.en)")
        }
        let asked = question.map { wrapped($0, to: columns) } ?? []
        let alone = Readers(context).readerWords(
            of: LogEntry(id: "ny", talent: talent, at: context.services.now(), text: ""))
        let readers = [honest(columns, context), context.wording[alone.sentence]]
        let readBy = readers.first { cellWidth(of: $0) <= columns } ?? readers[1]
        let isLow = context.size.rows < 18
        let lines = isLow ? (asked.count == 1 ? asked : [readBy]) : [readBy] + asked
        return lines.map { Span($0, Style(.muted)) }
    }

    /// The question that is being answered, and the meaning of the typed line.
    private func remarks(columns: Int, rows: Int, in context: Context) -> [Span] {
        let text = isSent(in: context) ? "" : line.text, marks = reading(of: text, in: context)
        let reading = marks.fault.map { "! " + context.wording[$0] } ?? marks.reading(in: context),
            style: StyleRole = marks.fault == nil ? .muted : .warn
        func lines(_ text: String, _ style: Style) -> [Span] {
            let lines = wrapped(text, to: columns)
            return lines.count <= rows
                ? lines.map { Span($0, style) }
                : (lines.prefix(rows - 1) + [cut(lines[(rows - 1)...].joined(separator: " "), to: columns)]).map {
                    Span($0, style)
                }
        }
        if let prompt = isSent(in: context) ? nil : prompt(in: context) {
            return lines(context.wording[prompt.question], Style(.heading))
                + (reading.isEmpty ? [] : [Span(cut(reading, to: columns), Style(style))])
        }
        return reading.isEmpty ? [] : lines(reading, Style(style))
    }

    /// The readers of the entry and of its task, which differ.
    private func honest(_ columns: Int, _ context: Context) -> String {
        let reading = reading(of: line.text, in: context)
        let entry = context.wording[
            Readers(context).readerWords(of: reading.entry("ny", at: context.services.now())).sentence(
                alone: Phrase("Kun du kan læse det, indtil du deler det.", "Only you can read it until you share it."))]
        return isSent(in: context) || reading.tasks.isEmpty
            ? entry : Logbook(context).taskReaders(of: talent, fitting: columns)
    }

    private func found(in context: Context) -> Span {
        Span(
            Logbook(context).entryCount(rows(in: context).count)
                + context.wording.say(". Tryk Esc for at se alle.", ". Press Esc to see all."), Style(.muted))
    }

    private func drawHead(_ head: [Span], on canvas: inout Canvas, in area: Rect, context: Context) {
        guard !area.isEmpty else { return }
        let isSearching = focus == .search || !search.text.isEmpty
        let name = filter == .all ? "" : filter.name(of: talent, in: context)
        let isLine = !isSearching && (name.isEmpty || focus == .line)
        // The line to write on has its sign before it, and the words about it stand below its text.
        let text = area.splitColumns(isLine ? Self.lineSign : 0).rest
        for (row, span) in head.enumerated() {
            canvas.write([span], at: Point(row: text.row + row, column: text.column), limit: text.columns)
        }
        let field = text.splitRows(1).top
        guard !isLine else {
            canvas.write("┃", at: area.origin, Style(focus == .line ? .accent : .muted))
            let shown = isSent(in: context) ? TextField() : line
            shown.draw(
                on: &canvas, in: field, focused: focus == .line,
                placeholder: placeholder(in: context))
            return canvas.onClick(field, Click.form(.field(0)))
        }
        var used =
            name.isEmpty
            ? 0
            : canvas.write(
                context.wording.say("Viser: ", "Showing: ") + name, at: field.origin, Style(.heading),
                limit: isSearching ? field.columns / 2 : field.columns)
        guard isSearching else { return }
        let label = context.wording.say("Søg: ", "Search: ")
        used += canvas.write(
            (used > 0 ? "  " : "") + label, at: field.splitColumns(used).rest.origin, Style(.heading),
            limit: field.columns - used)
        search.draw(on: &canvas, in: field.splitColumns(used).rest, focused: focus == .search)
    }

    private func placeholder(in context: Context) -> String {
        if answering != nil { return context.wording.say("Skriv dit svar …", "Write your answer …") }
        guard hasPage else { return context.wording.say("Skriv i din logbog …", "Write in your logbook …") }
        let key = context.keyLabel(.enlarge)
        return context.wording.say(
            "Du har en ufærdig tekst: tryk \(key) …", "You have an unfinished text: press \(key) …")
    }

    private func drawChoice(on canvas: inout Canvas, in area: Rect, context: Context) {
        let items = choices(in: context)
        let inside = canvas.sheet(
            title: context.wording.say("Vis", "Show"), rows: min(items.count, 12) + 4, columns: min(area.columns, 60),
            in: area)
        finder.draw(
            on: &canvas, in: inside, items: items,
            placeholder: context.wording.say(
                "en aktivitet, et mål, stjerne, delt", "an activity, a goal, starred, shared"),
            nothing: context.wording.say(
                "Der er ikke noget med det navn. Tryk Esc for at lukke.", "Nothing has that name. Press Esc to close.")
        ) { Click.row($0, pane: 1) }
    }

    private func empty(in context: Context) -> String {
        if isNarrowed { return context.wording.say("Ingen indslag her.", "No entries here.") }
        if context.viewer.hidesConfidential {
            return context.wording.say(
                "Logbogen vises ikke, når du ser som en anden.",
                "The logbook is not shown while you view as somebody else.")
        }
        if isOwn(in: context) {
            return context.wording.say(
                "Din logbog er tom. Skriv en tanke på linjen ovenfor: hvad skete der, og hvad lærte du? +opgave opretter en opgave, @modul3 og @mål2 knytter indslaget til et modul og et mål.\n\n\(Phrase.honestWords.da)",
                "Your logbook is empty. Write a thought on the line above: what happened, and what did you learn? +task creates a task, @module3 and @goal2 link the entry to a module and a goal.\n\n\(Phrase.honestWords.en)"
            )
        }
        return context.wording.say(
            "Logbogen er \(context.wording.people.the.da)s egen. Her kan du læse det, \(context.wording.people.the.da) vælger at dele med dig.",
            "The logbook is \(context.wording.people.the.en)'s own. Here you can read what \(context.wording.people.the.en) chooses to share with you."
        )
    }
}
