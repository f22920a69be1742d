import TalentDomain
import TerminalKit

/// A suggestion of network groups, to be changed and taken as a whole.
///
/// `e` on one talent and then on another swaps the two; `d` takes a group out; Enter makes all groups.
struct NetworkGroupProposalScreen: Screen {
    private var groups: [[Talent.ID]]
    private var list = ListView()
    /// The talent who swaps places with the next chosen one.
    private var marked: Talent.ID?

    init(in context: Context) {
        groups =
            NetworkGroupSuggestion(for: context.talents, in: context.data, on: context.today).groups
    }

    var isEmpty: Bool { groups.isEmpty }

    static let bindings: [Binding<NetworkGroupProposalScreen>] = [
        Binding(
            "make-groups", [Key(.enter)], ("dan grupperne", "make the groups"),
            ("Dan alle de foreslåede netværksgrupper", "Make all the suggested network groups"),
            when: { screen, _ in screen.marked == nil }
        ) { screen, context in screen.accept(in: context) },
        Binding(
            "swap", ["e"], ("byt", "swap"),
            ("Byt om på to: vælg først den ene, så den anden", "Swap two: choose one, then the other"),
            when: { screen, _ in screen.marked == nil }
        ) { screen, context in screen.mark(in: context) },
        Binding(
            "take-out-group", ["d", Key(.delete)], ("tag gruppen ud", "remove the group"),
            ("Tag gruppen ud af forslaget", "Remove the group from the suggestion"),
            when: { screen, _ in screen.marked == nil }
        ) { screen, _ in screen.takeOut() },
        Binding(
            "swap-here", ["e", Key(.enter)], ("byt med denne", "swap with this one"),
            ("Byt om på de to", "Swap the two"), when: { screen, _ in screen.marked != nil }
        ) { screen, _ in screen.swapHere() },
        Binding(.back, when: { screen, _ in screen.marked != nil }) { screen, _ in
            screen.marked = nil
            return []
        },
    ]

    private func accept(in context: Context) -> [Effect] {
        guard let cohort = context.cohortID,
            let change = NetworkGroupSuggestion.change(
                grouping: groups, in: cohort, of: context.data, from: context.today,
                name: { context.wording.say("Netværksgruppe \($0)", "Network group \($0)") },
                newID: context.services.newID)
        else { return [.close] }
        let count = groups.count
        return [
            .apply(
                change,
                saying: count == 1
                    ? Phrase("1 netværksgruppe dannet", "1 network group made")
                    : Phrase("\(count) netværksgrupper dannet", "\(count) network groups made"),
                closing: true)
        ]
    }

    private mutating func mark(in context: Context) -> [Effect] {
        guard let talent = selected else { return [] }
        marked = talent
        return [
            .say(
                .note(
                    Phrase(
                        "Vælg den, \(context.wording.name(talent)) skal bytte plads med, og tryk e igen.",
                        "Choose who \(context.wording.name(talent)) should swap with, and press e again.")))
        ]
    }

    private mutating func swapHere() -> [Effect] {
        guard let talent = selected, let other = marked else { return [] }
        marked = nil
        groups = groups.map { $0.map { $0 == talent ? other : $0 == other ? talent : $0 } }
        return []
    }

    private mutating func takeOut() -> [Effect] {
        guard let group = selectedGroup else { return [] }
        groups.removeAll { $0 == group }
        list.selection = max(0, min(list.selection, groups.joined().count - 1))
        return groups.isEmpty ? [.close] : []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 8)
        switch event {
        case .key(let key):
            return list.handle(key, in: content(context)) == .moved ? [] : nil
        case .mouse(let mouse):
            return list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content(context)) == .moved ? [] : nil
        default: return nil
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return marked == nil ? mark(in: context) : swapHere() }
        list.select(row, in: content(context))
        return []
    }

    private var selected: Talent.ID? {
        let all = Array(groups.joined())
        return all.indices.contains(list.selection) ? all[list.selection] : nil
    }

    private var selectedGroup: [Talent.ID]? { selected.flatMap { talent in groups.first { $0.contains(talent) } } }

    // MARK: Drawing

    private func content(_ context: Context) -> ListContent {
        var headings: [Int: String] = [:], first = 0
        for (number, group) in groups.enumerated() {
            headings[first] = context.wording.say("Gruppe", "Group") + " \(number + 1) · \(group.count)"
            first += group.count
        }
        return ListContent(first, headings: headings)
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let about =
            area.columns < 60
            ? context.wording.say(
                "Forslag til \(groups.count) grupper. Enter: dan.", "Suggested groups: \(groups.count). Enter: make.")
            : context.wording.say(
                "Forslag til \(groups.count) netværksgrupper. Enter: dan. e: byt. d: tag ud.",
                "Suggested network groups: \(groups.count). Enter: make. e: swap. d: remove.")
        let (head, body) = area.splitRows(1)
        canvas.write(about, at: head.text.origin, Style(.title), limit: head.text.columns)
        let words = words(context).flatMap { text in
            wrapped(text.0, to: area.text.columns - 1).map { Span($0, text.1) }
        }
        let (rows, foot) = body.splitRows(body.rows - min(words.count, body.rows / 3))
        let all = Array(groups.joined())
        list.draw(on: &canvas, in: rows, content: content(context), onClick: { Click.row($0) }) { canvas, index, line in
            let talent = all[index], isMarked = talent == marked, start = min(26, line.columns / 2)
            let used = canvas.write(
                (isMarked ? "* " : "") + context.wording.name(talent), at: line.origin,
                Style(isMarked ? .accent : .text), limit: start - 2)
            canvas.write(
                facts(of: talent, isShort: line.columns < 60, context),
                at: Point(row: line.row, column: line.column + start), Style(.muted), limit: line.columns - start)
            return used
        }
        for (index, span) in words.prefix(foot.rows).enumerated() {
            canvas.write([span], at: Point(row: foot.row + index, column: foot.text.column), limit: foot.text.columns)
        }
    }

    private func facts(of talent: Talent.ID, isShort: Bool, _ context: Context) -> String {
        let organisation = context.data.person(of: talent)?.organisation.withoutKommune ?? ""
        let more = [
            context.data.level(of: talent).map { context.wording[$0.name] },
            context.data.talents[talent].map { context.wording[$0.direction.name] },
        ]
        return ([organisation] + (isShort ? [] : more.compactMap(\.self))).filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    private func words(_ context: Context) -> [(String, Style)] {
        guard let group = selectedGroup else { return [] }
        let own = NetworkGroupSuggestion.reasons(for: group, in: context.data, on: context.today)
        return [(context.wording[own.mix] + ".", Style(.text))]
            + own.alike.map { (context.wording[$0], Style(.warn)) }
    }
}
