import TalentDomain
import TerminalKit

/// A talent's reflections, the newest first, with a line above to write into at once.
///
/// Tab goes from the line to the stream, Shift-Tab back. Those who are not the talent read what is shared with them.
struct LogbookTab: Screen {
    enum Focus: Hashable { case line, stream, search, choice }

    /// What stands in the stream: the entries, and above them now and then what was written half a year ago.
    enum Row: Hashable { case echo(LogEntry), entry(LogEntry) }

    let talent: Talent.ID
    var focus = Focus.line
    /// Takes what comes: a text that is too long to keep is refused when it is sent, whole.
    var line = TextField(maximum: .max)
    /// A text that was begun on the page waits there.
    var hasPage = false
    var search = TextField(maximum: 80)
    var filter = LogbookFilter.all
    /// The list of filters to choose from, while it is open.
    var finder = Finder()
    var selected: LogEntry.ID?
    var isOnEcho = false
    var list = BlockList()
    /// Which of the day's questions is answered in the line, if any.
    var answering: Int?
    /// The entry that the line was sent off as. Once it is there, the line is empty again; until then its text stays.
    var sent: LogEntry.ID?

    init(talent: Talent.ID) { self.talent = talent }

    init(talent: Talent.ID, at place: LogbookPlace) {
        self.init(talent: talent)
        focus = .stream
        switch place {
        case .filter(let filter): self.filter = filter
        case .entry(let id): selected = id
        }
    }

    /// Whether the viewer writes here: not who only looks as the talent.
    func isOwn(in context: Context) -> Bool { context.isTalent(talent) && !context.viewer.withholdsClosed }

    /// Where the keys go: others than the talent have no line.
    func focus(in context: Context) -> Focus { focus == .line && !isOwn(in: context) ? .stream : focus }

    func takesText(in context: Context) -> Bool { focus(in: context) != .stream }

    var draft: Draft? {
        line.text.isBlank || sent != nil ? nil : Draft(sheet: .logLine(talent), texts: [Field.text.rawValue: line.text])
    }

    mutating func restore(_ drafts: [Draft]) {
        hasPage = drafts.contains { $0.sheet == .logEntry(talent, nil) }
        guard line.text.isEmpty,
            let text = drafts.first(where: { $0.sheet == .logLine(talent) })?.texts[Field.text.rawValue]
        else { return }
        // Earlier versions kept a text of several lines here, too.
        if !text.contains(where: \.isNewline) { line.text = text }
    }

    mutating func arrive() { goToLine() }

    /// Digits go to other screens everywhere but in a line to type into.
    func remarks(in context: Context) -> [KeyHint] {
        let mains = context.front.mains.count
        return focus(in: context) == .line && mains > 1
            ? [KeyHint("Esc", context.say("og så 1–\(mains): andre skærme", "then 1–\(mains): other screens"))] : []
    }

    // MARK: Commands

    func commands(in context: Context) -> [Command] {
        switch focus(in: context) {
        case .line: return [.enlarge, .entries, .back]
        case .search: return [.nextPane, .back]
        case .choice: return [.open, .back]
        case .stream: break
        }
        let
            isNarrowed: [Command] =
                (search.text.isEmpty ? [] : [.findNext, .findPrevious]) + (isNarrowed ? [.back] : []),
            row = row(in: context)
        guard isOwn(in: context) else {
            return row == nil && isNarrowed.isEmpty ? [] : [.open, .filter, .entriesShown] + isNarrowed
        }
        let own: [Command] =
            switch row {
            case .entry: [.open, .add, .edit, .share, .star, .delete, .filter, .entriesShown, .question, .closingDraft]
            case .echo: [.open, .add, .filter, .entriesShown, .question, .closingDraft]
            case nil:
                [.add, .question] + (context.data.logEntries(of: talent).isEmpty ? [] : [.filter, .entriesShown])
            }
        return own + [.previousPane] + isNarrowed
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        settle(in: context)
        switch command {
        case .entries, .nextPane: focus = .stream
        case .previousPane: goToLine()
        case .filter: focus = .search
        case .entriesShown:
            finder = Finder()
            focus = .choice
        case .open where focus == .choice: choose(in: context)
        case .back:
            guard focus(in: context) != .line else { return leaveLine() }
            if focus != .choice { widen() }
            focus = .stream
        case .question:
            goToLine()
            answering = 0
        case .closingDraft: return context.closingDraftEffects(for: talent)
        case .findNext, .findPrevious: step(by: command == .findNext ? 1 : -1, in: context)
        case .enlarge: return enlarge(in: context)
        case .add: return [.openSheet(.logEntry(talent, nil))]
        default: return row(in: context).map { perform(command, on: $0, in: context) } ?? []
        }
        return []
    }

    private mutating func perform(_ command: Command, on row: Row, in context: Context) -> [Effect] {
        guard case .entry(let entry) = row else {
            if command == .open { goToEcho(row) }
            return []
        }
        selected = entry.id
        switch command {
        case .open: return isOwn(in: context) ? [.openSheet(.logEntry(talent, entry.id))] : context.readEntry(entry)
        case .edit: return [.openSheet(.logEntry(talent, entry.id), isLocked: true)]
        case .share:
            return context.logEntrySheet(talent, entry.id, named: .logEntry(talent, entry.id), onlySharing: true).map {
                [.open($0.showing(talent, .logbook))]
            } ?? []
        case .star:
            var new = entry
            new.isStarred.toggle()
            return [.apply(.logEntry(Edit(from: entry, to: new)))]
        case .delete:
            return [
                .open(
                    ConfirmSheet(
                        question: Phrase(
                            "Slet indslaget? Det kan fortrydes med u.", "Delete the entry? You can undo this with u."),
                        yes: Phrase("ja, slet", "yes, delete"),
                        effects: [
                            .apply(.logEntry(.remove(entry)), saying: Phrase("indslaget er slettet", "entry deleted"))
                        ]))
            ]
        default: return []
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        settle(in: context)
        switch click {
        case .form: goToLine()
        case .row(let index, pane: 1):
            let choices = LogbookFilter.choices(of: talent, in: context)
            if choices.indices.contains(index) { narrow(to: choices[index].filter) }
        case .row(let index, _):
            let rows = rows(in: context)
            guard focus != .choice, rows.indices.contains(index) else { return [] }
            let wasSelected = focus == .stream && index == self.index(in: rows)
            focus = .stream
            select(rows[index])
            if wasSelected { return perform(.open, in: context) }
        default: break
        }
        return []
    }

    // MARK: Entries

    var isNarrowed: Bool { filter != .all || !search.text.isEmpty }

    mutating func widen() {
        search.text = ""
        filter = .all
    }

    mutating func narrow(to filter: LogbookFilter) {
        self.filter = filter
        focus = .stream
        isOnEcho = false
    }

    func rows(in context: Context) -> [Row] {
        let wanted = WordSearch(search.text)
        let entries = context.data.logEntries(of: talent).filter {
            wanted.matches($0.text) && filter.shows($0, in: context.data)
        }
        let echo = isNarrowed ? nil : context.halfYearEcho(of: talent)
        return (echo.map { [.echo($0)] } ?? []) + entries.map(Row.entry)
    }

    func index(in rows: [Row]) -> Int {
        let first = rows.firstIndex { if case .entry = $0 { true } else { false } } ?? 0
        if isOnEcho, first > 0 { return 0 }
        let found = rows.firstIndex { if case .entry(let entry) = $0 { entry.id == selected } else { false } }
        return found ?? (selected == nil ? first : max(0, min(list.selection, rows.count - 1)))
    }

    func row(in context: Context) -> Row? {
        let rows = rows(in: context)
        return rows.isEmpty ? nil : rows[index(in: rows)]
    }

    mutating func select(_ row: Row) {
        switch row {
        case .echo: isOnEcho = true
        case .entry(let entry):
            isOnEcho = false
            selected = entry.id
        }
    }

    /// The selection stands on what was just saved; an entry that the filter hides brings the whole stream back.
    mutating func saved(_ change: Change, in context: Context) {
        guard let id = change.about(LogEntry.self), let entry = context.data.logEntries[id], entry.talent == talent
        else { return }
        select(.entry(entry))
        if !rows(in: context).contains(.entry(entry)) { widen() }
    }

    /// To the next of what the search has found.
    private mutating func step(by step: Int, in context: Context) {
        let rows = rows(in: context), next = index(in: rows) + step
        if rows.indices.contains(next) { select(rows[next]) }
    }

    mutating func goToEcho(_ row: Row) {
        guard case .echo(let entry) = row else { return }
        select(.entry(entry))
    }
}
