import TalentDomain
import TerminalKit

/// The page of a plan for the local talent environment: who has agreed, and the points with their state.
struct LocalPlanScreen: Screen {
    let talent: Talent.ID
    private var list = BlockList()

    init(talent: Talent.ID) { self.talent = talent }

    static let bindings: [Binding<LocalPlanScreen>] = [
        Binding(.open, when: { $0.writable(in: $1) != nil }) { screen, context in screen.edit(in: context) },
        Binding(
            Command(
                "agree-local", ["A"], ("sig ja", "agree"),
                ("Sig ja til planen for det lokale talentmiljø", "Agree to the plan for the local talent environment"),
                also: "aftal, godkend, approve"),
            when: { !LocalPlans($1).agreeable($0.talent).isEmpty }
        ) { screen, context in LocalPlans(context).agree(screen.talent) },
        Binding(.add, when: { LocalPlans($1).mayWrite($0.talent) }) { screen, _ in
            [.openSheet(.localPoint(screen.talent, nil))]
        },
        Binding(.done, when: { $0.writable(in: $1) != nil }) { screen, context in screen.takeStock(in: context) },
        Binding(.edit, when: { $0.writable(in: $1) != nil }) { screen, context in screen.edit(in: context) },
        Binding(.delete, when: { $0.writable(in: $1) != nil }) { screen, context in
            screen.askToDelete(in: context)
        },
        .close,
    ]

    private func points(in context: Context) -> [LocalPlan.Point] { LocalPlans(context).plan(of: talent).points }

    private func point(in context: Context) -> LocalPlan.Point? {
        let all = points(in: context)
        return all.isEmpty ? nil : all[min(list.selection, all.count - 1)]
    }

    /// The selected point, if the viewer may change it.
    private func writable(in context: Context) -> LocalPlan.Point? {
        LocalPlans(context).mayWrite(talent) ? point(in: context) : nil
    }

    private func edit(in context: Context) -> [Effect] {
        writable(in: context).map { [.openSheet(.localPoint(talent, $0.id))] } ?? []
    }

    /// Takes the selected point to its next state: alive, stalled, done, and open again.
    private func takeStock(in context: Context) -> [Effect] {
        guard let point = writable(in: context) else { return [] }
        let all = LocalPlan.Standing.allCases
        let next = point.standing.flatMap(all.firstIndex).map { $0 + 1 } ?? 0
        let standing = all.indices.contains(next) ? all[next] : nil
        return LocalPlans(context).change(
            talent, saying: standing?.name ?? Phrase("ingen status endnu", "not reviewed yet")
        ) { plan in
            guard let index = plan.points.firstIndex(where: { $0.id == point.id }) else { return }
            plan.points[index].standing = standing
        }
    }

    private func askToDelete(in context: Context) -> [Effect] {
        guard let point = writable(in: context) else { return [] }
        let text = context.wording.text(point.what)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet »\(text)«? Det kan fortrydes med u.", "Delete “\(text)”? You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: LocalPlans(context).change(talent, saying: Phrase("slettet", "deleted")) { plan in
                        plan.points.removeAll { $0.id == point.id }
                    }))
        ]
    }

    func crumbs(in context: Context) -> [String] {
        (context.abilities.isTalent(talent) ? [] : [context.wording.name(talent)])
            + [context.wording[LocalPlans.title]]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 9)
        return list.handle(event, in: blocks(in: context)) == .moved ? [] : nil
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return perform(.open, in: context) }
        list.select(row, in: blocks(in: context))
        return []
    }

    mutating func saved(_ change: Change, in context: Context) {
        let blocks = blocks(in: context)
        if list.selection >= blocks.count { list.select(max(0, blocks.count - 1), in: blocks) }
    }

    private func blocks(in context: Context) -> [Block] {
        let plans = LocalPlans(context), columns = max(12, min(72, context.size.columns - 3 - ListView.gutter))
        return points(in: context).map { point in
            let texts = wrapped(context.wording.text(point.what), to: columns)
            let facts = plans.words(about: point)
            return Block(
                texts.enumerated().map { row, text in
                    [row == 0 ? plans.sign(of: point) : Span(" "), Span(" " + text)]
                } + (facts.isEmpty ? [] : wrapped(facts, to: columns).map { [Span("  " + $0, Style(.muted))] }))
        }
    }

    // MARK: Drawing

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let plans = LocalPlans(context), plan = plans.plan(of: talent), wording = context.wording
        guard !plan.points.isEmpty else { return canvas.hint(empty(in: context), in: area) }
        var rest = area
        for role in LocalPlan.partners where area.rows >= 14 {
            let agreement = plan.agreements.first { $0.role == role }
            let line = rest.splitRows(1).top.text
            canvas.write(
                agreement == nil ? "○" : "✓", at: line.origin, Style(agreement == nil ? .muted : .text))
            canvas.write(
                cut(words(about: role, agreement, context), to: line.columns - 3),
                at: Point(row: line.row, column: line.column + 2), Style(agreement == nil ? .muted : .text))
            rest = rest.splitRows(1).rest
        }
        if area.rows < 14 {
            canvas.write(
                cut(plans.state(of: plan), to: rest.text.columns - 1), at: rest.text.origin, Style(.muted))
            rest = rest.splitRows(1).rest
        } else {
            rest = rest.splitRows(1).rest
        }
        let readers = wrapped(wording[plans.readers(of: talent)], to: min(72, rest.text.columns - 1))
        let (body, foot) = rest.splitRows(area.rows < 14 ? rest.rows : max(1, rest.rows - readers.count - 1))
        list.draw(on: &canvas, in: body, blocks: blocks(in: context), onClick: { Click.row($0) })
        if foot.rows > readers.count {
            canvas.paragraph(wording[plans.readers(of: talent)], in: foot.splitRows(1).rest.text, Style(.secret))
        }
    }

    /// `Søren Kjær (nærmeste leder), 27. apr.`; without an agreement, the role that has not agreed.
    private func words(about role: Role, _ agreement: LocalPlan.Agreement?, _ context: Context) -> String {
        let wording = context.wording, name = wording[LocalPlans(context).name(of: role)]
        guard let agreement else {
            return wording.say("\(name) har ikke sagt ja endnu", "\(name) has not agreed yet").capitalizedFirst
        }
        let short = wording[role == .talent ? wording.people.singular : role.name]
        let person = agreement.by.flatMap { context.data.people[$0] }.map { "\(wording.name($0)) (\(short))" }
        return wording.say(
            "\(person ?? name) sagde ja \(wording.date(agreement.on))",
            "\(person ?? name) agreed on \(wording.date(agreement.on))"
        ).capitalizedFirst
    }

    private func empty(in context: Context) -> String {
        let wording = context.wording
        let what = wording.say(
            "Her kommer planen for det lokale talentmiljø: hvad der skal ske på arbejdspladsen, hvem der gør det, og hvornår. \(wording.people.the.da.capitalizedFirst), nærmeste leder og intern konsulent skriver den sammen, og alle tre siger ja til den.",
            "The plan for the local talent environment goes here: what is to happen at the workplace, who does it, and by when. \(wording.people.the.en.capitalizedFirst), line manager and internal consultant write it together, and all three agree to it."
        )
        return LocalPlans(context).mayWrite(talent)
            ? what + wording.say(" Tryk a for at tilføje et punkt.", " Press a to add a point.") : what
    }
}
