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
    private var list = ListView()

    init(entries: [HistoryEntry]) { all = entries }

    /// The number of changes that are read at once.
    static let page = 200
    /// From this width on, the selected change is shown beside the list, otherwise below it.
    private static let wide = 110

    mutating func show(_ entries: [HistoryEntry], limit: Int) { (all, self.limit) = (entries, limit) }

    /// The entries that contain the search words, in either language.
    private var entries: [HistoryEntry] {
        let words = search.text.lowercased().split(separator: " ")
        guard !words.isEmpty else { return all }
        return all.filter { entry in
            let text = [entry.who.da, entry.who.en, entry.what.da, entry.what.en].joined(separator: " ").lowercased()
            return words.allSatisfy { text.contains($0) }
        }
    }

    private var hasMore: Bool { all.count >= limit }

    var historyLimit: Int? { limit }

    func takesText(in context: Context) -> Bool { isSearching }

    static let bindings: [Binding<HistoryScreen>] = [
        Binding(.filter, when: { screen, _ in !screen.isSearching }) { screen, _ in screen.startSearch() },
        Binding(.undo, when: { screen, _ in !screen.isSearching }) { _, _ in [.askToUndo] },
        Binding(.redo, when: { screen, _ in !screen.isSearching }) { _, _ in [.redo] },
        Binding(.back, when: { screen, _ in !screen.isSearching }) { screen, _ in screen.leave() },
    ]

    private mutating func startSearch() -> [Effect] {
        isSearching = true
        // A match may lie further back than a page.
        return hasMore ? [.readHistory(limit: Self.searched)] : []
    }

    /// Ends the search if there is one, otherwise closes the screen.
    private mutating func leave() -> [Effect] {
        guard !search.text.isEmpty else { return [.close] }
        search.text = ""
        return []
    }

    /// The number of changes that a search reads: more than a cohort has in two years.
    private static let searched = 20_000

    private var selection: Int { selected.flatMap { entries.firstIndex(of: $0) } ?? 0 }

    /// Handles a key or a paste in the search field. Nil if the key moves the selection instead.
    private mutating func type(_ event: InputEvent) -> [Effect]? {
        switch search.handle(event) {
        case .ignored: return nil
        case .done: isSearching = false
        case .leave:
            search.text = ""
            isSearching = false
        case .changed: selected = nil
        case .moved: break
        }
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        if isSearching, let effects = type(event) { return effects }
        let content = content(in: context)
        list.selection = selection
        list.rows = max(1, context.size.rows - 7)
        let outcome: Outcome =
            switch event {
            case .key(let key): list.handle(key, in: content)
            case .mouse(let mouse): list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content)
            default: .ignored
            }
        guard outcome == .moved else { return nil }
        select(list.selection)
        return hasMore && list.selection == entries.count - 1 ? [.readHistory(limit: limit + Self.page)] : []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        select(row)
        return []
    }

    private mutating func select(_ row: Int) {
        let entries = entries
        selected = row > 0 && entries.indices.contains(row) ? entries[row] : nil
    }

    private func content(in context: Context) -> ListContent {
        var headings: [Int: String] = [:], last: Day?
        for (index, entry) in entries.enumerated() where entry.at.danish.day != last {
            last = entry.at.danish.day
            headings[index] =
                last == context.today
                ? context.wording.say("I dag", "Today") : context.wording.day(last, .weekdayAndYear)
        }
        return ListContent(entries.count, headings: headings)
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
        var (body, foot) = rest.splitRows(rest.rows - 3)
        if area.columns >= Self.wide {
            (body, foot) = rest.splitColumns(rest.columns - 42)
            canvas.verticalLine(column: foot.column, from: foot.row, rows: foot.rows)
            foot = foot.splitColumns(2).rest
            body = body.splitColumns(body.columns - 1).left
        } else {
            canvas.horizontalLine(row: foot.row, from: foot.column, columns: foot.columns)
            foot = foot.splitRows(1).rest.text
        }
        drawList(on: &canvas, in: body, context: context)
        drawEntry(on: &canvas, in: foot, context: context)
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

    private func drawList(on canvas: inout Canvas, in area: Rect, context: Context) {
        var list = list
        list.selection = selection
        let whoColumns = area.columns >= 60 ? 20 : 0
        list.draw(on: &canvas, in: area, content: content(in: context), onClick: { Click.row($0) }) {
            canvas, index, line in
            let entry = entries[index]
            let time = ClockTime.text(entry.at.danish.minutes, in: context.language)
            canvas.write(time, at: line.origin, Style(.muted))
            canvas.write(
                context.wording.masked(entry.who), at: Point(row: line.row, column: line.column + 7),
                limit: max(0, whoColumns - 2))
            let start = 7 + whoColumns
            return start
                + canvas.write(
                    context.wording.told(entry), at: Point(row: line.row, column: line.column + start),
                    limit: line.columns - start)
        }
    }

    private func drawEntry(on canvas: inout Canvas, in area: Rect, context: Context) {
        let entry = entries[selection]
        let (day, minutes) = entry.at.danish
        let when = "\(context.wording.day(day, .weekdayAndYear)) \(ClockTime.text(minutes, in: context.language))"
        let head = canvas.paragraph("\(context.wording.masked(entry.who)) · \(when)", in: area, Style(.muted))
        canvas.paragraph(context.wording.told(entry), in: area.splitRows(head).rest)
        guard area.rows > 8 else { return }
        let hint = context.wording.say(
            "Tryk u for at fortryde dine ændringer, én ad gangen. ^R: gentag.",
            "Press u to undo your latest changes, one at a time. ^R redoes them.")
        canvas.paragraph(hint, in: area.splitRows(area.rows - 3).rest, Style(.muted))
    }
}
