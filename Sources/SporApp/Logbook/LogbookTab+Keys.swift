import TalentDomain
import TerminalKit

extension LogbookTab {
    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        settle(in: context)
        switch focus(in: context) {
        case .line: return handleInLine(event, in: context)
        case .search: return handleInSearch(event, in: context)
        case .choice: return handleInChoice(event, in: context)
        case .stream: return handleInStream(event, in: context)
        }
    }

    private mutating func handleInLine(_ event: InputEvent, in context: Context) -> [Effect]? {
        if case .key(let key) = event, context.keyMap.keys(for: .enlarge).contains(key) { return enlarge(in: context) }
        switch event {
        case .key(Key(.tab)), .key(Key(.down)):
            focus = .stream
            return []
        case .key(Key(.escape)): return leaveLine()
        case .mouse: return handleInStream(event, in: context)
        case .paste(let text) where text.trimmed.contains(where: \.isNewline): return enlarge(adding: text, in: context)
        default: break
        }
        switch line.handle(event) {
        case .done: return line.text.isBlank ? ask(in: context) : send(in: context)
        case .ignored: return nil
        // A text that was typed and deleted again must not come back.
        case .changed where line.text.isBlank: return [.dropDraft(.logLine(talent))]
        case .changed where isLong(after: event): return continueOnPage(in: context)
        default: return []
        }
    }

    private mutating func handleInSearch(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch search.handle(event) {
        case .done: focus = .stream
        case .leave: return goBack(in: context)
        case .ignored where event == .key(Key(.tab)) || event == .key(Key(.down)): focus = .stream
        default: break
        }
        return []
    }

    private mutating func handleInChoice(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch finder.handle(event, items: choices(in: context)) {
        case .done: choose(in: context)
        case .leave: focus = .stream
        default: break
        }
        return []
    }

    private mutating func handleInStream(_ event: InputEvent, in context: Context) -> [Effect]? {
        let rows = rows(in: context), blocks = blocks(of: rows, in: context)
        list.selection = index(in: rows)
        list.rows = max(1, parts(of: bodyArea(in: context), rows: rows, in: context).body.rows)
        if event == .key(Key(.up)), list.selection == 0, isOwn(in: context) {
            goToLine()
            return []
        }
        switch list.handle(event, in: blocks) {
        case .moved: select(rows[list.selection])
        case .done: return perform(.open, in: context)
        default: return isOwn(in: context) && event.isText ? typeAnew(event, in: context) : nil
        }
        return []
    }

    /// The screen without the rows above and below it; a talent's facts stand above another's logbook.
    private func bodyArea(in context: Context) -> Rect {
        let chrome = context.size.rows < 20 ? 3 : isOwn(in: context) ? 4 : 5
        return Rect(Size(rows: context.size.rows - chrome, columns: context.size.columns))
    }

    /// A letter without a command begins a new entry, so typing in the list never changes an old one.
    private mutating func typeAnew(_ event: InputEvent, in context: Context) -> [Effect]? {
        goToLine()
        return handleInLine(event, in: context)
    }

    // MARK: The line

    /// Gives the keys to the line, with the whole logbook shown.
    mutating func goToLine() {
        widen()
        focus = .line
    }

    /// Esc leaves the question first, then the screen.
    mutating func leaveLine() -> [Effect] {
        guard answering != nil, line.text.isBlank else { return [.close] }
        answering = nil
        return []
    }

    /// The line with its marks, and with the activity of the question that it answers.
    func reading(of text: String, in context: Context) -> LogbookLine {
        var reading = LogbookLine(text, of: talent, on: context.today, in: context.data)
        reading.activity = reading.activity ?? prompt(in: context)?.activity
        return reading
    }

    /// Saves the line as a private entry with the effects of its marks. It stays on the screen until that is done.
    mutating func send(in context: Context) -> [Effect] {
        let text: String
        do {
            text = try context.services.cleaner.clean(line.text.trimmed, as: .body)
        } catch {
            return [.say(.failure(error.message))]
        }
        let reading = reading(of: text, in: context)
        if let fault = reading.fault { return [.say(.failure(Phrase("Ikke gemt. ", "Not saved. ") + fault))] }
        let id = LogEntry.ID(context.services.newID())
        sent = id
        let change = reading.change(id, at: context.services.now(), newID: context.services.newID)
        return [.apply(change, saying: reading.saying(in: context.data)), .dropDraft(.logLine(talent))]
    }

    /// Empties the line when its text has become an entry; otherwise the text can be sent again.
    mutating func settle(in context: Context) {
        if isSent(in: context) {
            line.text = ""
            answering = nil
        }
        sent = nil
    }

    func isSent(in context: Context) -> Bool { sent.map { context.data.logEntries[$0] != nil } ?? false }

    /// Opens a form with the line's text, below a draft that is there already. An empty line opens the form with the
    /// draft.
    ///
    /// - Parameter pasted: text of several lines, inserted at the cursor.
    mutating func enlarge(adding pasted: String = "", in context: Context) -> [Effect] {
        let name = SheetName.logEntry(talent, nil), text = line.text.isBlank ? pasted : line.text(inserting: pasted)
        guard !text.isBlank else { return [.openSheet(name)] }
        guard
            var sheet = LogbookSheets(context).logEntrySheet(
                talent, nil, named: name, linked: reading(of: text, in: context).activity)
        else { return [] }
        sheet.restore(Draft(sheet: name, texts: [Field.text.rawValue: text]))
        sheet.writing?.passed = answering ?? 0
        line.text = ""
        answering = nil
        return [.open(sheet), .keepDraft, .dropDraft(.logLine(talent))]
    }

    /// Whether more than two lines of text have been typed: too much to read in the line. What is pasted has been
    /// written elsewhere.
    private func isLong(after event: InputEvent) -> Bool {
        guard case .key = event else { return false }
        return cellWidth(of: line.text) > 2 * Self.helpColumns
    }

    /// A text that has become long is continued on the page, where Enter begins a new line.
    private mutating func continueOnPage(in context: Context) -> [Effect] {
        let said = Phrase(
            "Her er mere plads. Tryk ^S for at gemme.", "There is more room here. Press ^S to save.")
        return enlarge(in: context) + [.say(.note(said))]
    }

    // MARK: Questions

    func prompts(in context: Context) -> [ReflectionPrompt] {
        Logbook(context).prompts(for: talent)
    }

    /// The question that is being answered.
    func prompt(in context: Context) -> ReflectionPrompt? {
        let prompts = prompts(in: context)
        return prompts.isEmpty ? nil : answering.map { prompts[$0 % prompts.count] }
    }

    /// Enter on the empty line takes the shown question, then another one.
    mutating func ask(in context: Context) -> [Effect] {
        answering = answering.map { $0 + 1 } ?? 0
        return []
    }

    // MARK: Filters

    func choices(in context: Context) -> [FinderItem] {
        LogbookFilter.choices(of: talent, in: context).map {
            FinderItem($0.filter.name(of: talent, in: context), detail: "\($0.count)")
        }
    }

    mutating func choose(in context: Context) {
        let choices = LogbookFilter.choices(of: talent, in: context)
        if let chosen = finder.chosen(self.choices(in: context)) { narrow(to: choices[chosen].filter) }
    }
}

extension InputEvent {
    /// Whether the event writes text: a letter or a paste.
    fileprivate var isText: Bool {
        switch self {
        case .key(let key):
            if case .character(let letter) = key.code { !key.control && !key.alt && letter != " " } else { false }
        case .paste: true
        default: false
        }
    }
}
