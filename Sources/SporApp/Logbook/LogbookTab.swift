import TalentDomain
import TerminalKit

/// A talent's entries, the newest first, with a line for typing above them.
///
/// Tab moves from the line to the entries, Shift-Tab back. Other viewers read the entries that are shared with them.
struct LogbookTab: Screen {
    enum Focus: Hashable { case line, stream, search, choice }

    /// A row of the stream: an entry, or above the entries an earlier one that is shown again.
    enum Row: Hashable {
        case echo(LogEcho), entry(LogEntry)

        var entry: LogEntry? {
            if case .entry(let entry) = self { entry } else { nil }
        }
    }

    let talent: Talent.ID
    var focus = Focus.line
    /// Accepts any length: a text that is too long is refused as a whole when it is sent.
    var line = TextField(maximum: .max)
    /// There is a draft in the form.
    var hasPage = false
    var search = TextField(maximum: 80)
    var filter = LogbookFilter.all
    /// The list of filters while it is open.
    var finder = Finder()
    var selected: LogEntry.ID?
    var isOnEcho = false
    var list = BlockList()
    /// The question of the day that the line answers, if any.
    var answering: Int?
    /// The entry that was sent from the line. When it is stored the line is emptied; until then its text stays.
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

    /// Whether the viewer writes here; not if they only look as the talent.
    func isOwn(in context: Context) -> Bool { context.abilities.isTalent(talent) && !context.viewer.hidesConfidential }

    /// The part that has the keys. Only the talent has the line.
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
        // Earlier releases also kept texts of several lines here.
        if !text.contains(where: \.isNewline) { line.text = text }
    }

    mutating func arrive() { goToLine() }

    /// Digits open main screens, except in a line for typing.
    func remarks(in context: Context) -> [KeyHint] {
        let mainScreens = context.navigation.mainScreens.count
        return focus(in: context) == .line && mainScreens > 1
            ? [
                KeyHint(
                    "1–\(mainScreens)",
                    context.wording.say("skærme efter Esc", "screens after Esc"))
            ]
            : []
    }

    // MARK: Commands

    static let bindings: [Binding<LogbookTab>] = [
        // The line itself takes the key of these two.
        Binding(
            "save-thought", [Key(.enter)], ("gem", "save"),
            ("Gem tanken i din logbog", "Save the thought in your logbook"),
            when: { $0.focus(in: $1) == .line && !$0.line.text.isBlank }
        ) { tab, context in tab.send(in: context) },
        Binding(
            "take-question", [Key(.enter)], ("svar", "answer"),
            ("Vælg det næste spørgsmål at svare på", "Take the next question to answer"), when: { $0.asks(in: $1) }
        ) { tab, context in tab.ask(in: context) },
        Binding(.enlarge, when: { $0.focus(in: $1) == .line }) { tab, context in tab.enlarge(in: context) },
        Binding(
            .entries, when: { $0.focus(in: $1) == .line }
        ) { tab, _ in
            tab.focus = .stream; return []
        },
        Binding(.entries, when: { $0.focus(in: $1) == .search }) { tab, _ in
            tab.focus = .stream; return []
        },
        Binding(.open, when: { $0.offersOpen(in: $1) }) { tab, context in tab.open(in: context) },
        Binding(.add, when: { $0.writesStream(in: $1) }) { tab, _ in [.openSheet(.logEntry(tab.talent, nil))] },
        Binding(.edit, when: { $0.ownEntry(in: $1) != nil }) { tab, context in
            tab.act(in: context) { [.openSheet(.logEntry($0.talent, $0.id), isLocked: true)] }
        },
        Binding(.share, when: { $0.ownEntry(in: $1) != nil }) { tab, context in
            tab.act(in: context) { LogbookSheets(context).sharingEffects($0) }
        },
        Binding(
            "star", ["*"], ("stjerne", "star"), ("Sæt eller fjern en stjerne", "Add or remove a star"),
            also: "favorit, bogmærke, favourite, bookmark", isFoundElsewhere: true, when: { $0.ownEntry(in: $1) != nil }
        ) { tab, context in tab.act(in: context) { star($0) } },
        Binding(.delete, when: { $0.ownEntry(in: $1) != nil }) { tab, context in tab.act(in: context) { delete($0) } },
        // With nothing written yet, the question comes before the search.
        Binding(.question, when: { $0.writesStream(in: $1) && $0.row(in: $1) == nil }) { tab, _ in tab.answerQuestion()
        },
        Binding(.filter, when: { $0.offersFilter(in: $1) }) { tab, _ in
            tab.focus = .search; return []
        },
        Binding(
            "entries-shown", ["f"], ("vis", "show"),
            (
                "Vis kun indslag med stjerne, delte indslag eller indslag om ét modul eller mål",
                "Show only starred entries, shared ones, or those about one module or goal"
            ),
            also: "filter, med stjerne, delte, starred, shared", isFoundElsewhere: true,
            when: { $0.offersFilter(in: $1) }
        ) { tab, _ in tab.chooseFilter() },
        Binding(.question, when: { $0.writesStream(in: $1) && $0.row(in: $1) != nil }) { tab, _ in tab.answerQuestion()
        },
        Binding(.closingDraft, when: { $0.writesStream(in: $1) && $0.row(in: $1) != nil }) { tab, context in
            LogbookSheets(context).closingDraftEffects(for: tab.talent)
        },
        Binding(.previousPane.named("til skrivelinjen", "to the line to write on"), when: { $0.writesStream(in: $1) }) {
            tab, _ in
            tab.goToLine(); return []
        },
        Binding(.findNext, when: { $0.focus(in: $1) == .stream && !$0.search.text.isEmpty }) { tab, context in
            tab.step(by: 1, in: context)
        },
        Binding(.findPrevious, when: { $0.focus(in: $1) == .stream && !$0.search.text.isEmpty }) { tab, context in
            tab.step(by: -1, in: context)
        },
        Binding(.back, when: { $0.focus(in: $1) != .stream || $0.isNarrowed }) { tab, context in tab.goBack(in: context)
        },
    ]

    mutating func perform(in context: Context, where isMeant: (Command) -> Bool) -> [Effect]? {
        settle(in: context)
        return performOffered(in: context, where: isMeant)
    }

    /// The entry that is selected in the stream.
    private func entry(in context: Context) -> LogEntry? {
        focus(in: context) == .stream ? row(in: context)?.entry : nil
    }

    private func ownEntry(in context: Context) -> LogEntry? { isOwn(in: context) ? entry(in: context) : nil }

    private func writesStream(in context: Context) -> Bool { focus(in: context) == .stream && isOwn(in: context) }

    private func offersOpen(in context: Context) -> Bool {
        switch focus(in: context) {
        case .choice: true
        case .stream: row(in: context) != nil || !isOwn(in: context) && isNarrowed
        case .line, .search: false
        }
    }

    /// Whether Enter on the empty line takes a question.
    private func asks(in context: Context) -> Bool {
        focus(in: context) == .line && line.text.isBlank && !prompts(in: context).isEmpty
    }

    private func offersFilter(in context: Context) -> Bool {
        focus(in: context) == .stream
            && (row(in: context) != nil
                || (isOwn(in: context) ? !context.data.logEntries(of: talent).isEmpty : isNarrowed))
    }

    /// Does something with the selected entry, which stays selected.
    private mutating func act(in context: Context, _ effects: (LogEntry) -> [Effect]) -> [Effect] {
        guard let entry = entry(in: context) else { return [] }
        selected = entry.id
        return effects(entry)
    }

    private mutating func open(in context: Context) -> [Effect] {
        if focus == .choice {
            choose(in: context)
            return []
        }
        // The earlier entry is selected at its place in the stream.
        if case .echo(let echo) = row(in: context) {
            select(.entry(echo.entry))
            return []
        }
        let isOwn = isOwn(in: context)
        return act(in: context) {
            isOwn ? [.openSheet(.logEntry($0.talent, $0.id))] : LogbookSheets(context).readEntry($0)
        }
    }

    private static func star(_ entry: LogEntry) -> [Effect] {
        var new = entry
        new.isStarred.toggle()
        return [.apply(.logEntry(Edit(from: entry, to: new)))]
    }

    private static func delete(_ entry: LogEntry) -> [Effect] {
        [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet indslaget? Det kan fortrydes med u.", "Delete the entry? You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: [
                        .apply(.logEntry(.remove(entry)), saying: Phrase("indslaget er slettet", "entry deleted"))
                    ]))
        ]
    }

    private mutating func answerQuestion() -> [Effect] {
        goToLine()
        answering = 0
        return []
    }

    private mutating func chooseFilter() -> [Effect] {
        finder = Finder()
        focus = .choice
        return []
    }

    mutating func goBack(in context: Context) -> [Effect] {
        guard focus(in: context) != .line else { return leaveLine() }
        if focus != .choice { widen() }
        focus = .stream
        return []
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
        let echo = isNarrowed ? nil : Logbook(context).echo(of: talent)
        return (echo.map { [.echo($0)] } ?? []) + entries.map(Row.entry)
    }

    func index(in rows: [Row]) -> Int {
        let first = rows.firstIndex { $0.entry != nil } ?? 0
        if isOnEcho, first > 0 { return 0 }
        let found = rows.firstIndex { $0.entry != nil && $0.entry?.id == selected }
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

    /// Selects the entry that was just saved. If the filter hides it, all entries are shown.
    mutating func saved(_ change: Change, in context: Context) {
        guard let id = change.about(LogEntry.self), let entry = context.data.logEntries[id], entry.talent == talent
        else { return }
        select(.entry(entry))
        if !rows(in: context).contains(.entry(entry)) { widen() }
    }

    /// Moves to the next match of the search.
    private mutating func step(by step: Int, in context: Context) -> [Effect] {
        let rows = rows(in: context), next = index(in: rows) + step
        if rows.indices.contains(next) { select(rows[next]) }
        return []
    }
}
