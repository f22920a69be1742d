import TalentDomain
import TerminalKit

/// What is due, who waits for whom, and how the cohort stands.
struct OverviewScreen: Screen {
    private(set) var list = ListView()
    private var selected: OverviewSection.Row.ID?
    /// The kinds of which each thing is shown.
    private var unfolded: Set<AwaitedKind> = []

    func commands(in context: Context) -> [Command] {
        let filtering: [Command] =
            (context.front.keeps && !context.awaited.isEmpty ? [.awaitedFilter] : [])
            + (context.awaitedFilter == nil ? [] : [.back])
        switch row(in: context) {
        case .group(_, let all, _):
            return (all.count > 1 ? [.open, .reminder, .unfold] : [.open, .reminder]) + filtering
        case .awaited: return (context.front.keeps ? [.open, .reminder, .unfold] : [.open, .reminder]) + filtering
        case .upcoming, .line: return [.open] + filtering
        case nil: return filtering
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        switch (command, row(in: context)) {
        case (.open, .upcoming(let item)?): return context.effects(opening: item)
        case (.open, .awaited(let awaited)?): return context.effects(opening: awaited)
        case (.open, .group(_, let all, _)?) where all.count == 1: return context.effects(opening: all[0])
        case (.open, .group(let kind, _, _)?), (.unfold, .group(let kind, _, _)?): fold(kind)
        case (.unfold, .awaited(let awaited)?): fold(awaited.kind)
        case (.open, .line(let line)?): return line.leadsTo
        case (.reminder, .awaited(let awaited)?): return context.effects(remindingOf: [awaited])
        case (.reminder, .group(_, let all, _)?): return context.effects(remindingOf: all)
        case (.awaitedFilter, _): return [.open(AwaitedFilterChoice())]
        case (.back, _): return [.setContext { $0.awaitedFilter = nil }]
        default: break
        }
        return []
    }

    /// Folds the kind or shows its things; the line of the kind keeps the cursor.
    private mutating func fold(_ kind: AwaitedKind) {
        if unfolded.remove(kind) == nil { unfolded.insert(kind) }
        selected = .group(kind)
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        let sections = sections(in: context), content = content(of: sections)
        list.selection = selection(in: sections.flatMap(\.rows))
        let outcome: Outcome =
            switch event {
            case .key(let key): list.handle(key, in: content)
            case .mouse(let mouse): list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content)
            default: .ignored
            }
        guard outcome != .ignored else { return nil }
        remember(in: sections)
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        let sections = sections(in: context)
        if row == selection(in: sections.flatMap(\.rows)) { return perform(.open, in: context) }
        list.select(row, in: content(of: sections))
        remember(in: sections)
        return []
    }

    private mutating func remember(in sections: [OverviewSection]) {
        let rows = sections.flatMap(\.rows)
        if rows.indices.contains(list.selection) { selected = rows[list.selection].id }
    }

    // MARK: Rows

    func sections(in context: Context) -> [OverviewSection] { context.overview(unfolding: unfolded) }

    /// The chosen row, wherever it stands by now; else the one in its place.
    func selection(in rows: [OverviewSection.Row]) -> Int {
        selected.flatMap { selected in rows.firstIndex { $0.id == selected } }
            ?? max(0, min(list.selection, rows.count - 1))
    }

    private func row(in context: Context) -> OverviewSection.Row? {
        let rows = sections(in: context).flatMap(\.rows)
        return rows.isEmpty ? nil : rows[selection(in: rows)]
    }

    func content(of sections: [OverviewSection]) -> ListContent {
        var headings: [Int: String] = [:], count = 0
        for section in sections {
            headings[count] = section.title
            count += section.rows.count
        }
        return ListContent(count, headings: headings)
    }
}
