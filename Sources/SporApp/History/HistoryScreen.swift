import TalentDomain
import TerminalKit

/// The changes with their authors and times, the newest first. New changes appear while it is open.
struct HistoryScreen: Screen {
    private var all: [HistoryEntry]
    /// The number of changes that were requested. If that many were read, there may be more.
    private(set) var limit = page
    private var search = TextField(maximum: 60)
    private var isSearching = false
    /// The selected change; nil selects the newest one, also when a newer one appears.
    private var selected: HistoryEntry?
    private var list = BlockList()

    init(entries: [HistoryEntry]) { all = entries }

    /// The number of changes that are read at once.
    static let page = 200
    /// From this width on, the people have a column of their own.
    private static let wide = 60
    /// The most cells of a person's name and of a line of the sentence.
    private static let whoColumns = 22, textColumns = 72

    mutating func show(_ entries: [HistoryEntry], limit: Int) { (all, self.limit) = (entries, limit) }

    /// The entries that contain the search words, in either language; no more than somebody looks through, since all
    /// that are shown are laid out at every key.
    private var entries: [HistoryEntry] {
        let words = search.text.lowercased().split(separator: " ")
        guard !words.isEmpty else { return isSearching ? Array(all.prefix(Self.page)) : all }
        return Array(
            all.lazy.filter { entry in
                let text = [entry.who.da, entry.who.en, entry.what.da, entry.what.en].joined(separator: " ")
                    .lowercased()
                return words.allSatisfy { text.contains($0) }
            }.prefix(Self.mostFound))
    }

    /// The most entries that a search shows.
    private static let mostFound = 500

    /// Shows the newest entries again, without those that only the search needed.
    private mutating func endSearch() {
        search.text = ""
        (all, limit) = (Array(all.prefix(Self.page)), Self.page)
    }

    private var hasMore: Bool { all.count >= limit }

    var historyLimit: Int? { limit }

    func takesText(in context: Context) -> Bool { isSearching }

    static let bindings: [Binding<HistoryScreen>] = [
        Binding(.open, when: { screen, _ in !screen.isSearching && !screen.entries.isEmpty }) { screen, _ in
            screen.open()
        },
        Binding(.filter, when: { screen, _ in !screen.isSearching }) { screen, _ in screen.startSearch() },
        Binding(.undo, when: { screen, _ in !screen.isSearching }) { _, _ in [.askToUndo] },
        Binding(.redo, when: { screen, _ in !screen.isSearching }) { _, _ in [.redo] },
        Binding(.back, when: { screen, _ in !screen.isSearching }) { screen, _ in screen.leave() },
    ]

    /// Shows the selected row with its moments.
    private func open() -> [Effect] {
        let rows = rows
        guard !rows.isEmpty else { return [] }
        let row = rows[selection(in: rows)]
        return [
            .open(
                ReadingSheet(title: Phrase("Ændring", "Change")) { context in
                    row.reading(in: context).map { ReadingSheet.Paragraph(text: $0, lead: padded($1, to: 10)) }
                })
        ]
    }

    private mutating func startSearch() -> [Effect] {
        isSearching = true
        // A match may lie further back than a page.
        return hasMore ? [.readHistory(limit: Self.searched)] : []
    }

    /// Ends the search if there is one, otherwise closes the screen.
    private mutating func leave() -> [Effect] {
        guard !search.text.isEmpty else { return [.close] }
        endSearch()
        return []
    }

    /// The number of changes that a search reads: more than a cohort has in two years.
    private static let searched = 20_000

    private var rows: [HistoryRow] { HistoryRow.rows(of: entries) }

    private func selection(in rows: [HistoryRow]) -> Int {
        selected.flatMap { entry in rows.firstIndex { $0.contains(entry) } } ?? 0
    }

    /// Handles a key or a paste in the search field. Nil if the key moves the selection instead.
    private mutating func type(_ event: InputEvent) -> [Effect]? {
        switch search.handle(event) {
        case .ignored: return nil
        case .done: isSearching = false
        case .leave:
            endSearch()
            isSearching = false
        case .changed: selected = nil
        case .moved: break
        }
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        if isSearching, let effects = type(event) { return effects }
        let rows = rows
        list.selection = selection(in: rows)
        list.rows = max(1, context.pageRows - 1)
        guard list.handle(event, in: blocks(of: rows, in: context)) == .moved else { return nil }
        select(list.selection, of: rows)
        return hasMore && list.selection == rows.count - 1 ? [.readHistory(limit: limit + Self.page)] : []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        if case .row(let row, _) = click { select(row, of: rows) }
        return []
    }

    private mutating func select(_ row: Int, of rows: [HistoryRow]) {
        selected = row > 0 && rows.indices.contains(row) ? rows[row].newest : nil
    }

    /// The rows with the days above them; the year is said only where it changes.
    private func blocks(of rows: [HistoryRow], in context: Context) -> [Block] {
        let columns = context.size.columns - ListView.gutter - 1, isWide = context.size.columns >= Self.wide
        let names = rows.map { context.wording.masked($0.newest.who) }
        let whoColumns = min(Self.whoColumns, names.map { cellWidth(of: $0) }.max() ?? 0)
        let start = Self.timeColumns + (isWide ? whoColumns + 2 : 0)
        let indent = Span(String(repeating: " ", count: start))
        var last = context.today.adding(days: 1)
        return zip(rows, names).map { row, name in
            let time = ClockTime.text(row.newest.at.danish.minutes, in: context.language)
            let sentence = wrapped(
                row.sentence(in: context.wording), to: max(1, min(Self.textColumns, columns - start)))
            let head = [Span(padded(time, to: Self.timeColumns), Style(.muted))]
            let lines: [[Span]] =
                isWide
                ? [head + [Span(padded(cut(name, to: whoColumns), to: whoColumns + 2)), Span(sentence[0])]]
                    + sentence.dropFirst().map { [indent, Span($0)] }
                : [head + [Span(cut(name, to: columns - start))]] + sentence.map { [indent, Span($0)] }
            defer { last = row.day }
            return Block(
                lines, heading: row.day == last ? [] : heading(of: row.day, after: last, in: context), named: 1)
        }
    }

    private static let timeColumns = 7

    private func heading(of day: Day, after last: Day, in context: Context) -> [[Span]] {
        let text =
            day == context.today
            ? context.wording.say("I dag", "Today")
            : context.wording.day(day, day.year == last.year ? .weekday : .weekdayAndYear)
        let heading = [Span(String(repeating: " ", count: ListView.gutter)), Span(text, Style(.heading))]
        return context.size.rows < 20 ? [heading] : [[], heading]
    }

    // MARK: Drawing

    func crumbs(in context: Context) -> [String] { [context.wording.say("Historik", "History")] }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let (title, rest) = area.splitRows(1)
        drawTitle(on: &canvas, in: title, context: context)
        guard !entries.isEmpty else {
            return canvas.hint(
                !all.isEmpty
                    ? context.wording.say(
                        "Ingen ændringer passer til søgningen. Tryk Esc for at se alle igen.",
                        "No changes match your search. Press Esc to see all again.")
                    : context.wording.say(
                        "Når noget er gemt, kan du her se, hvem der har ændret hvad, og hvornår.",
                        "Once something has been saved, you can see here who changed what, and when."),
                in: rest)
        }
        let rows = rows
        var list = list
        list.selection = selection(in: rows)
        list.draw(on: &canvas, in: rest, blocks: blocks(of: rows, in: context), onClick: { Click.row($0) })
    }

    private func drawTitle(on canvas: inout Canvas, in line: Rect, context: Context) {
        let title: String =
            if context.navigation.managesCohort {
                context.data.cohorts.count > 1
                    ? context.wording.say("De seneste ændringer i Spor", "The latest changes in Spor")
                    : context.wording.say("De seneste ændringer på holdet", "The latest changes in the cohort")
            } else if context.navigation.ownTalent != nil {
                context.wording.say(
                    "Ændringer, der gælder dig, og dine egne", "Changes that concern you, and those you made")
            } else {
                context.wording.say("Dine egne ændringer", "Your own changes")
            }
        guard isSearching || !search.text.isEmpty else {
            canvas.write(title, at: Point(row: line.row, column: 2), Style(.heading), limit: line.columns - 2)
            return
        }
        let label = context.wording.say("Søg: ", "Search: "), count = "\(entries.count)"
        canvas.write(label, at: Point(row: line.row, column: 2), Style(.key))
        search.draw(
            on: &canvas, in: line.splitColumns(2 + cellWidth(of: label)).rest.splitColumns(30).left,
            focused: isSearching)
        canvas.write(count, at: Point(row: line.row, column: line.endColumn - cellWidth(of: count) - 1), Style(.muted))
    }
}
