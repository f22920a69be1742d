import TalentDomain
import TerminalKit

/// The coming and outstanding items, and the figures of the cohort.
struct OverviewScreen: Screen {
    private(set) var list = SelectableList<OverviewSection.Row.ID>()
    /// The rows whose items are shown one by one.
    private var unfolded: Set<OverviewSection.Row.ID> = []

    static let bindings: [Binding<OverviewScreen>] = [
        Binding(.open, when: { $0.row(in: $1) != nil }) { screen, context in screen.open(in: context) },
        Binding(
            .reminder, when: { !$0.toRemind(in: $1).isEmpty },
            keepsPlace: { $1.navigation.managesCohort && !$1.awaited.isEmpty }
        ) { screen, context in
            Overview(context).effects(remindingOf: screen.toRemind(in: context))
        },
        Binding(
            "unfold", [" "], ("fold ud", "unfold"),
            ("Vis punkterne i en samlet linje", "Show the items of a grouped line"),
            when: { screen, context in screen.unfoldable(in: context).map(screen.unfolded.contains) == false },
            keepsPlace: { screen, context in
                screen.unfoldable(in: context) == nil
                    && screen.sections(in: context).flatMap(\.rows).contains(where: \.sumsUp)
            }
        ) { screen, context in
            if let row = screen.unfoldable(in: context) { screen.fold(row) }
            return []
        },
        Binding(
            "fold", [" "], ("fold ind", "fold"),
            ("Saml punkterne i en linje igen", "Group the items in one line again"),
            when: { screen, context in screen.unfoldable(in: context).map(screen.unfolded.contains) == true }
        ) { screen, context in
            if let row = screen.unfoldable(in: context) { screen.fold(row) }
            return []
        },
        Binding(
            "awaited-filter", ["f"], ("vis kun", "show only"),
            ("Vis kun én type, organisation eller person", "Show only one kind, organisation or person"),
            when: { $1.navigation.managesCohort && !$1.awaited.isEmpty }
        ) { _, _ in [.open(AwaitedFilterChoice())] },
        Binding(
            "write-thought", ["w"], ("skriv", "write"),
            ("Skriv en tanke i din logbog", "Write a thought in your logbook"),
            when: { $1.navigation.ownTalent != nil }
        ) { _, _ in Overview.writing },
        Binding(
            .ownNote, when: { _, context in context.cohortID.map { OwnNotes(context).offers(.cohort($0)) } ?? false }
        ) { _, context in context.cohortID.map { OwnNotes(context).effects(about: .cohort($0)) } ?? [] },
        Binding(.back, when: { $1.awaitedFilter != nil }) { _, _ in [.setContext { $0.awaitedFilter = nil }] },
    ]

    private mutating func open(in context: Context) -> [Effect] {
        switch row(in: context) {
        case .upcoming(let item, _), .next(let item): return Overview(context).effects(opening: item)
        case .awaited(let awaited): return Overview(context).effects(opening: awaited)
        case .group(_, let all, _) where all.count == 1: return Overview(context).effects(opening: all[0])
        case .group(let kind, _, _): fold(.group(kind))
        case .talent(let talent, let all):
            return all.first.map(Overview(context).effects(opening:)) ?? [.show(.talent(talent, .plan))]
        case .together(let kind, _, _): fold(.together(kind))
        case .line(let line): return line.leadsTo
        case nil: break
        }
        return []
    }

    /// The overdue items of the selected row that somebody else than the viewer has to do.
    private func toRemind(in context: Context) -> [Awaited] {
        (row(in: context)?.outstanding ?? []).filter { awaited in
            context.viewer.person.map { awaited.responsible != [$0] } ?? true
        }
    }

    /// The row that sums up the selected one with others: itself, or the one above it.
    private func unfoldable(in context: Context) -> OverviewSection.Row.ID? {
        switch row(in: context) {
        case .together(let kind, _, _): .together(kind)
        case .group(let kind, let all, _) where all.count > 1: .group(kind)
        case .awaited(let awaited) where context.navigation.managesCohort: .group(awaited.kind)
        case .upcoming(let item, isPart: true): Overview(context).kind(of: item).map { .together($0) }
        default: nil
        }
    }

    /// Shows or hides the items of a row, which keeps the cursor.
    private mutating func fold(_ row: OverviewSection.Row.ID) {
        if unfolded.remove(row) == nil { unfolded.insert(row) }
        list.select(row)
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let sections = sections(in: context)
        let outcome = list.handle(
            event, ids: sections.flatMap(\.rows).map(\.id), content: content(of: sections, in: context), rows: 20)
        return outcome == .moved ? [] : nil
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        let sections = sections(in: context)
        let outcome = list.click(
            row, ids: sections.flatMap(\.rows).map(\.id), content: content(of: sections, in: context))
        return outcome == .done ? perform(.open, in: context) : []
    }

    // MARK: Rows

    func sections(in context: Context) -> [OverviewSection] {
        context.kept.value(.overview(unfolded: unfolded)) { Overview(context).overview(unfolding: unfolded) }
    }

    func row(in context: Context) -> OverviewSection.Row? {
        let rows = sections(in: context).flatMap(\.rows)
        return list.index(in: rows.map(\.id)).map { rows[$0] }
    }

    func content(of sections: [OverviewSection], in context: Context) -> ListContent {
        var content = ListContent(sections.flatMap(\.rows).count, isSpaced: context.size.rows >= 20), count = 0
        for section in sections {
            content.headings[count] = section.title
            content.remarks[count] = section.heads
            count += section.rows.count
        }
        // A row that would cut its text gets a second one, as far as rows are free.
        let rows = sections.flatMap(\.rows), drawing = OverviewRows(rows, in: context)
        let columns = Self.textColumns(of: sections, in: context)
        let cut = rows.indices.filter { drawing.cuts(rows[$0], to: columns) }
        content.tall = Set(cut.prefix(max(0, Self.listRows(in: context) - content.lineCount)))
        return content
    }
}
