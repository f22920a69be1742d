import TalentDomain
import TerminalKit

/// The materials of an activity in three steps, to watch and to read; a talent's own tick, and for others how many have
/// prepared.
struct MaterialsScreen: Screen {
    let id: Activity.ID
    private var list = BlockList()

    init(_ id: Activity.ID) { self.id = id }

    static let bindings: [Binding<MaterialsScreen>] = [
        Binding(.open.named("ret", "edit"), when: { $0.writable(in: $1) != nil }) { screen, context in
            screen.edit(in: context)
        },
        Binding(
            "prepared", [" "], ("forberedt", "prepared"),
            ("Sæt eller fjern krydset ved forberedt", "Tick or untick that you are prepared"),
            when: { screen, context in screen.activity(in: context).map(Teaching(context).mayTick) ?? false }
        ) { screen, context in screen.activity(in: context).map(Teaching(context).tick) ?? [] },
        Binding(.add, when: { $0.writes(in: $1) }) { screen, _ in [.openSheet(.material(screen.id, nil))] },
        Binding(
            "copy-link", ["c"], ("kopiér link", "copy link"), ("Kopiér linket", "Copy the link"),
            also: "url, adresse, address", onlyReads: true, when: { $0.material(in: $1)?.link.isEmpty == false }
        ) { screen, context in screen.material(in: context).map { [.copy($0.link)] } ?? [] },
        Binding(.edit, when: { $0.writable(in: $1) != nil }) { screen, context in screen.edit(in: context) },
        Binding(.delete, when: { $0.writable(in: $1) != nil }) { screen, context in screen.delete(in: context) },
        .close,
    ]

    private func activity(in context: Context) -> Activity? { context.data.activities[id] }
    private func writes(in context: Context) -> Bool { activity(in: context).map(context.abilities.mayWrite) ?? false }

    /// In the order of the steps.
    private func materials(in context: Context) -> [Material] {
        activity(in: context).map { activity in Material.Step.allCases.flatMap { activity.materials(in: $0) } } ?? []
    }

    private func material(in context: Context) -> Material? {
        let all = materials(in: context)
        return all.isEmpty ? nil : all[min(list.selection, all.count - 1)]
    }

    private func writable(in context: Context) -> Material? { writes(in: context) ? material(in: context) : nil }

    private func edit(in context: Context) -> [Effect] {
        writable(in: context).map { [.openSheet(.material(id, $0.id))] } ?? []
    }

    private func delete(in context: Context) -> [Effect] {
        guard let old = activity(in: context), let material = writable(in: context) else { return [] }
        var new = old
        new.materials.removeAll { $0.id == material.id }
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet »\(context.wording.text(material.title))«? Det kan fortrydes med u.",
                        "Delete “\(context.wording.text(material.title))”? You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: [.apply(.activity(Edit(from: old, to: new)), saying: Phrase("slettet", "deleted"))]))
        ]
    }

    func crumbs(in context: Context) -> [String] {
        [
            activity(in: context).map { context.wording[$0.shortTitle] },
            context.wording.say("Forberedelse", "Preparation"),
        ]
        .compactMap(\.self)
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 7)
        return list.handle(event, in: blocks(in: context)) == .moved ? [] : nil
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return perform(.open, in: context) }
        list.select(row, in: blocks(in: context))
        return []
    }

    private func blocks(in context: Context) -> [Block] {
        guard let activity = activity(in: context) else { return [] }
        let columns = max(12, min(72, context.size.columns - 1 - ListView.gutter)), wording = context.wording
        var step: Material.Step?
        return materials(in: context).map { material in
            let isFirst = material.step != step
            let number = (Material.Step.allCases.firstIndex(of: material.step) ?? 0) + 1
            let heading = [Span("  \(number)  " + wording[material.step.name], Style(.heading))]
            defer { step = material.step }
            let lines =
                wrapped(title(of: material, wording), to: columns).map { [Span($0)] }
                + wrapped(state(of: material, activity, context), to: columns).map { [Span($0, Style(.muted))] }
            return Block(lines, heading: isFirst ? (step == nil ? [heading] : [[], heading]) : [])
        }
    }

    private func title(of material: Material, _ wording: Wording) -> String {
        material.title + (material.minutes.map { " · \($0) min" } ?? "")
    }

    /// The link, or from when it is open.
    private func state(of material: Material, _ activity: Activity, _ context: Context) -> String {
        let opening = activity.opening(of: material).flatMap { $0 > context.today ? $0 : nil }
        let opens = opening.map {
            context.wording.say("åbner ", "opens ") + context.wording.day($0, .weekday)
        }
        return [material.link.isEmpty ? nil : material.link, opens].compactMap(\.self).joined(separator: " · ")
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let activity = activity(in: context) else {
            return canvas.hint(context.wording[.notHereForYou], in: area)
        }
        let head = head(of: activity, context), (top, body) = area.splitRows(head.count + (area.rows < 12 ? 0 : 1))
        for (row, line) in head.enumerated() {
            canvas.write(
                [line], at: Point(row: top.row + row, column: top.text.column), limit: max(0, top.text.columns - 1))
        }
        guard !activity.materials.isEmpty else {
            let how =
                writes(in: context)
                ? context.wording.say(" Tryk a for at tilføje det første.", " Press a to add the first item.") : ""
            return canvas.hint(
                context.wording.say("Her er ikke lagt noget op endnu.", "Nothing has been added here yet.") + how,
                in: body)
        }
        list.draw(on: &canvas, in: body, blocks: blocks(in: context), onClick: { Click.row($0) })
    }

    /// The tick or the number, and until when the materials are open.
    private func head(of activity: Activity, _ context: Context) -> [Span] {
        let teaching = Teaching(context), wording = context.wording
        var lines: [Span] = []
        if teaching.mayTick(activity) {
            lines.append(
                Span(
                    (teaching.isPrepared(for: activity) ? "[✓] " : "[ ] ")
                        + wording.say("Jeg er forberedt", "I am prepared")))
            lines.append(Span(teaching.tickReaders, Style(.secret)))
        } else if let count = teaching.preparedCount(activity) {
            lines.append(Span(count))
        }
        if let close = context.data.materialsClose(in: activity.cohort), !activity.materials.isEmpty {
            let day = wording.day(close, .medium)
            lines.append(
                Span(
                    close < context.today
                        ? wording.say("Lukket siden \(day)", "Closed since \(day)")
                        : wording.say("Åbent til \(day)", "Open until \(day)"), Style(.muted)))
        }
        return lines
    }
}
