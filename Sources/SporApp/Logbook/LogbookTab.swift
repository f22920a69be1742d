import TalentDomain
import TerminalKit

/// A talent's reflections, the newest first, with a line above to write into at once.
///
/// Tab goes from the line to the stream, Shift-Tab back. Those who are not the talent read what is shared with them.
struct LogbookTab: Screen {
    enum Focus: Hashable { case line, stream, search }

    let talent: Talent.ID
    private var focus = Focus.line
    private var line = TextField(maximum: 2000)
    private(set) var search = TextField(maximum: 80)
    private var selected: LogEntry.ID?
    private var list = BlockList()
    /// The entry that the line was sent off as. Once it is there, the line is empty again; until then its text stays.
    private var sent: LogEntry.ID?

    init(talent: Talent.ID) { self.talent = talent }

    private func isOwn(in context: Context) -> Bool { context.isTalent(talent) }

    /// Where the keys go: others than the talent have no line.
    func focus(in context: Context) -> Focus { focus == .line && !isOwn(in: context) ? .stream : focus }

    func takesText(in context: Context) -> Bool { focus(in: context) != .stream }

    var draft: Draft? {
        line.text.isBlank || sent != nil ? nil : Draft(sheet: .logEntry(talent, nil), texts: [Field.text.rawValue: line.text])
    }

    func commands(in context: Context) -> [Command] {
        if takesText(in: context) { return [.nextPane, .back] }
        let isFiltered: [Command] = search.text.isEmpty ? [] : [.back]
        guard isOwn(in: context) else { return entries(in: context).isEmpty && isFiltered.isEmpty ? [] : [.filter] + isFiltered }
        return (entries(in: context).isEmpty ? [.add] : [.add, .edit, .share, .star, .delete, .filter]) + [.previousPane] + isFiltered
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        settle(in: context)
        switch command {
        case .nextPane: focus = .stream
        case .previousPane: focus = .line
        case .filter: focus = .search
        case .back:
            guard focus(in: context) != .line else { return [.close] }
            search.text = ""
            focus = .stream
        case .add: return [.openSheet(.logEntry(talent, nil))]
        default: return entry(in: context).map { perform(command, on: $0, in: context) } ?? []
        }
        return []
    }

    private mutating func perform(_ command: Command, on entry: LogEntry, in context: Context) -> [Effect] {
        selected = entry.id
        switch command {
        case .edit: return [.openSheet(.logEntry(talent, entry.id))]
        case .share: return context.logEntrySheet(talent, entry.id, onlySharing: true).map { [.open($0.showing(talent, .logbook))] } ?? []
        case .star:
            var new = entry
            new.isStarred.toggle()
            return [.apply(.logEntry(Edit(from: entry, to: new)))]
        case .delete:
            return [.open(ConfirmSheet(
                question: Phrase("Slet indslaget? Det kan fortrydes med u.", "Delete the entry? It can be undone with u."), yes: Phrase("ja, slet", "yes, delete"),
                effects: [.apply(.logEntry(.remove(entry)), saying: Phrase("indslaget er slettet", "the entry is deleted"))]))]
        default: return []
        }
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        settle(in: context)
        switch focus(in: context) {
        case .line: return takeInLine(event, in: context)
        case .search: return takeInSearch(event, in: context)
        case .stream: return takeInStream(event, in: context)
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        settle(in: context)
        switch click {
        case .form: focus = .line
        case .row(let row, _):
            let entries = entries(in: context)
            guard entries.indices.contains(row) else { return [] }
            let wasSelected = focus == .stream && row == index(in: entries)
            focus = .stream
            selected = entries[row].id
            if wasSelected, isOwn(in: context) { return perform(.edit, in: context) }
        default: break
        }
        return []
    }

    // MARK: Keys

    private mutating func takeInLine(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .key(Key(.tab)), .key(Key(.down)):
            focus = .stream
            return []
        case .key(Key(.escape)): return [.close]
        case .mouse: return takeInStream(event, in: context)
        default: break
        }
        switch line.handle(event) {
        case .done: return send(in: context)
        case .ignored: return nil
        default: return []
        }
    }

    private mutating func takeInSearch(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch search.handle(event) {
        case .done: focus = .stream
        case .leave: return perform(.back, in: context)
        case .ignored where event == .key(Key(.tab)) || event == .key(Key(.down)): focus = .stream
        default: break
        }
        return []
    }

    private mutating func takeInStream(_ event: InputEvent, in context: Context) -> [Effect]? {
        let entries = entries(in: context), blocks = blocks(of: entries, in: context)
        list.selection = index(in: entries)
        list.rows = max(1, context.size.rows - 7)
        if event == .key(Key(.up)), list.selection == 0, isOwn(in: context) {
            focus = .line
            return []
        }
        switch list.handle(event, in: blocks) {
        case .moved: selected = entries[list.selection].id
        case .done where isOwn(in: context): return perform(.edit, in: context)
        case .done: break
        default: return nil
        }
        return []
    }

    /// Saves the line as a private entry; it stays on the screen until that is done.
    private mutating func send(in context: Context) -> [Effect] {
        guard !line.text.isBlank else { return [] }
        let text: String
        do {
            text = try context.services.cleaner.clean(line.text, as: .line)
        } catch {
            return [.say(.failure(error.message))]
        }
        let entry = LogEntry(id: LogEntry.ID(context.services.newID()), talent: talent, at: context.services.now(), text: text.trimmed)
        sent = entry.id
        return [
            .apply(.logEntry(.add(entry)), saying: Phrase("gemt, kun du kan læse det", "saved, only you can read it")), .dropDraft(.logEntry(talent, nil)),
        ]
    }

    /// Empties the line when its text has become an entry; otherwise it is text again, to send anew.
    private mutating func settle(in context: Context) {
        if isSent(in: context) { line.text = "" }
        sent = nil
    }

    private func isSent(in context: Context) -> Bool { sent.map { context.data.logEntries[$0] != nil } ?? false }

    // MARK: Entries

    /// Those that the viewer reads and that hold what is searched for.
    private func entries(in context: Context) -> [LogEntry] {
        let all = context.data.logEntries(of: talent), wanted = search.text.lowercased()
        return wanted.isEmpty ? all : all.filter { $0.text.lowercased().contains(wanted) }
    }

    private func index(in entries: [LogEntry]) -> Int {
        entries.firstIndex { $0.id == selected } ?? max(0, min(list.selection, entries.count - 1))
    }

    private func entry(in context: Context) -> LogEntry? {
        let entries = entries(in: context)
        return entries.isEmpty ? nil : entries[index(in: entries)]
    }

    // MARK: Drawing

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let entries = entries(in: context), focus = focus(in: context)
        let (head, body) = area.splitRows(isOwn(in: context) || focus == .search || !search.text.isEmpty ? 2 : 0)
        if entries.isEmpty {
            canvas.hint(empty(in: context), in: body)
        } else {
            var list = list
            list.selection = index(in: entries)
            list.draw(on: &canvas, in: body, blocks: blocks(of: entries, in: context), focused: focus == .stream, onClick: { Click.row($0) })
        }
        guard !head.isEmpty else { return }
        let (field, words) = head.inset(columns: 1).splitRows(1)
        if focus == .search || !search.text.isEmpty {
            let label = canvas.write(context.say("Søg: ", "Search: "), at: field.origin, Style(.heading))
            search.draw(on: &canvas, in: field.splitColumns(label).rest, focused: focus == .search)
            canvas.write(found(entries.count, context), at: words.origin, Style(.muted), limit: words.columns)
        } else {
            let shown = isSent(in: context) ? TextField() : line
            shown.draw(on: &canvas, in: field, focused: focus == .line, placeholder: context.say("Skriv i din logbog …", "Write in your logbook …"))
            canvas.onClick(field, Click.form(.field(0)))
            canvas.write(
                words.columns < 50 ? context.say("Enter gemmer. Kun du kan læse det.", "Enter saves. Only you can read it.")
                    : context.say("Enter gemmer. Kun du kan læse det, til du deler det.", "Enter saves. Only you can read it until you share it."),
                at: words.origin, Style(.secret), limit: words.columns)
        }
    }

    private func found(_ count: Int, _ context: Context) -> String {
        context.say(count == 1 ? "1 indslag. Esc viser alle." : "\(count) indslag. Esc viser alle.", count == 1 ? "1 entry. Esc shows all." : "\(count) entries. Esc shows all.")
    }

    private func empty(in context: Context) -> String {
        if !search.text.isEmpty { return context.say("Ingen indslag med de ord.", "No entries with those words.") }
        if isOwn(in: context) {
            return context.say(
                "Din logbog er tom. Skriv en tanke i linjen ovenfor: hvad skete der, og hvad lærte du?",
                "Your logbook is empty. Write a thought into the line above: what happened, and what did you learn?")
        }
        return context.say(
            "Logbogen er talentets egen. Her står det, som talentet vælger at dele med dig.",
            "The logbook is the talent's own. You see here what the talent chooses to share with you.")
    }
}
