import TalentDomain
import TerminalKit

/// The cohorts, the newest first; Enter opens one.
struct CohortChoice: Screen {
    private var selected: Cohort.ID?

    var isSheet: Bool { true }
    func crumbs(in context: Context) -> [String] { [context.wording.say("Hold", "Cohorts")] }
    static let bindings: [Binding<CohortChoice>] = [
        Binding(.open, when: { $0.selection(in: $1) != nil }) { screen, context in
            screen.selection(in: context).map { [.switchCohort($0.id)] } ?? []
        },
        Binding(.edit, when: { $0.writable(in: $1) != nil }) { screen, context in
            screen.writable(in: context).map { [.openSheet(.cohort($0.id))] } ?? []
        },
        Binding(.delete, when: { $0.writable(in: $1) != nil }) { screen, context in
            screen.writable(in: context).map(Deletion(context).deletion) ?? []
        },
        Binding(.add, when: { $1.viewer.isOwner }) { _, _ in [.close, .openSheet(.newCohort)] },
        .close,
    ]

    private func selection(in context: Context) -> Cohort? {
        let cohorts = cohorts(in: context)
        return cohorts.isEmpty ? nil : cohorts[list(of: cohorts, in: context).selection]
    }

    /// The selected cohort, if the viewer may change it.
    private func writable(in context: Context) -> Cohort? {
        selection(in: context).flatMap { context.abilities.mayWrite($0) ? $0 : nil }
    }

    private func cohorts(in context: Context) -> [Cohort] {
        context.data.cohortsByKickOff.reversed()
    }

    private func list(of cohorts: [Cohort], in context: Context) -> ListView {
        ListView(selection: cohorts.firstIndex { $0.id == selected ?? context.cohortID } ?? 0, rows: Self.rows)
    }

    private static let rows = 12

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        let cohorts = cohorts(in: context)
        var list = list(of: cohorts, in: context)
        guard case .key(let key) = event, list.handle(key, in: ListContent(cohorts.count)) == .moved else { return nil }
        selected = cohorts[list.selection].id
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let cohorts = cohorts(in: context)
        guard case .row(let row, _) = click, cohorts.indices.contains(row) else { return [] }
        if row == list(of: cohorts, in: context).selection { return perform(.open, in: context) }
        selected = cohorts[row].id
        return []
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let cohorts = cohorts(in: context)
        let inside = canvas.sheet(
            title: context.wording.say("Hold", "Cohorts"),
            rows: min(max(cohorts.count, cohorts.isEmpty ? 4 : 1), Self.rows) + 2, columns: min(area.columns, 72),
            in: area)
        guard !cohorts.isEmpty else {
            return canvas.hint(
                context.data.unreadCohort.map { context.wording[$0] }
                    ?? context.wording.say(
                        "Der er ikke noget hold endnu. Tryk a for at starte det første.",
                        "There is no cohort yet. Press a to start the first one."), in: inside)
        }
        list(of: cohorts, in: context).draw(
            on: &canvas, in: inside, content: ListContent(cohorts.count), onClick: { Click.row($0) }
        ) { canvas, index, line in
            draw(cohorts[index], on: &canvas, in: line, context)
        }
    }

    private func draw(_ cohort: Cohort, on canvas: inout Canvas, in line: Rect, _ context: Context) -> Int {
        let count = context.data.talents(in: cohort.id).count
        let people =
            "\(count) \(context.wording[count == 1 ? cohort.participants.singular : cohort.participants.plural])"
        // The kick-off comes first: it distinguishes two cohorts of the same name if there is little room.
        let own =
            context.viewer.isOwner
            ? [] : context.data.roles(of: context.viewer, in: cohort.id).map { context.wording[$0.name] }.sorted()
        let facts = [
            context.wording.say("fra ", "from ") + context.wording.day(context.data.kickOff(of: cohort), .medium),
            // The people of a cohort that is not in view need not have been read.
            !own.isEmpty ? own.joined(separator: ", ") : count > 0 || cohort.id == context.cohortID ? people : "",
            context.wording[cohort.programme],
        ].filter { !$0.isEmpty }
        let name =
            cohort.name + (cohort.id == context.cohortID ? context.wording.say(" (vises nu)", " (shown now)") : "")
        let named = canvas.write(name, at: line.origin, limit: line.columns)
        let room = line.columns - named - 2
        let shown = cut(facts.joined(separator: " · "), to: room)
        canvas.write(
            shown, at: Point(row: line.row, column: line.endColumn - cellWidth(of: shown)), Style(.muted),
            limit: max(0, room))
        return named
    }
}
