import TalentDomain
import TerminalKit

/// One person: who they are, and their roles, those that have ended among them.
struct PersonScreen: Screen {
    let person: Person.ID
    private var selected: RoleAssignment.ID?
    private var list = ListView()

    init(person: Person.ID) { self.person = person }

    func commands(in context: Context) -> [Command] {
        guard let record = context.data.people[person] else { return [.back] }
        let role = role(in: context), writes = role.map(context.mayWrite) ?? false
        var commands: [Command] = context.rolesToGive(record).isEmpty ? [] : [.add]
        if writes { commands.append(.edit) }
        if writes, role?.holds(on: context.today) == true { commands.append(.end) }
        if role.map(context.maySucceed) == true { commands.append(.successor) }
        if writes, !barable(role, in: context).isEmpty { commands.append(.bar) }
        if context.mayWrite(record) { commands.append(.person) }
        return commands + [.back]
    }

    private func role(in context: Context) -> RoleAssignment? {
        let roles = context.roles(of: person)
        return roles.isEmpty ? nil : roles[index(in: roles)]
    }

    private func index(in roles: [RoleAssignment]) -> Int {
        roles.firstIndex { $0.id == selected } ?? max(0, min(list.selection, roles.count - 1))
    }

    /// A conflict of interest is towards talents whom an office reaches; a line manager's or mentor's own line is no office.
    private func barable(_ role: RoleAssignment?, in context: Context) -> [Talent] {
        guard let role, role.talent == nil else { return [] }
        return context.talentsInOrder(in: context.data.cohort(of: role))
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        switch command {
        case .add: return context.data.people[person].map(context.roleEffects) ?? []
        case .person: return [.openSheet(.somebody(person))]
        case .back: return [.close]
        default: break
        }
        guard let role = role(in: context) else { return [] }
        selected = role.id
        switch command {
        case .edit: return [.openSheet(.role(person, role.id))]
        case .bar: return [.openSheet(.bar(role.id))]
        case .successor: return [.openSheet(.successor(role.id))]
        case .end: return end(role, in: context)
        default: return []
        }
    }

    /// An end is a date: what somebody was is kept.
    private func end(_ role: RoleAssignment, in context: Context) -> [Effect] {
        var ended = role
        ended.until = context.today
        // One that begins later would end before it begins.
        if let from = role.from, from > context.today { ended.from = context.today }
        let name = context.name(context.data.people[person]), what = context.words(for: role)
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Skal \(name) stoppe som \(what) med udgangen af i dag?",
                        "End \(Genitive.en(name)) role as \(what) after today?"),
                    yes: Phrase("ja, afslut", "yes, end it"),
                    effects: [.apply(.role(Edit(from: role, to: ended)), saying: Phrase("afsluttet", "ended"))]))
        ]
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        let roles = context.roles(of: person), content = ListContent(roles.count)
        list.selection = index(in: roles)
        let outcome: Outcome =
            switch event {
            case .key(let key): list.handle(key, in: content)
            case .mouse(let mouse): list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content)
            default: .ignored
            }
        switch outcome {
        case .moved where !roles.isEmpty: selected = roles[list.selection].id
        case .done where commands(in: context).contains(.edit): return perform(.edit, in: context)
        case .done, .moved: break
        default: return nil
        }
        return []
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(RoleAssignment.self) { selected = id }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        let roles = context.roles(of: person)
        guard case .row(let row, _) = click, roles.indices.contains(row) else { return [] }
        selected = roles[row].id
        return []
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let record = context.data.people[person] else {
            canvas.paragraph(context[Refusal.nothingThere.message], in: area.inset(rows: 1, columns: 2), Style(.muted))
            return
        }
        var rest = area.inset(columns: 2)
        let facts = [record.position, record.department, record.organisation].filter { !$0.isEmpty }.joined(
            separator: ", ")
        for (text, style) in [
            (context.name(record), Style(.heading)), (facts, Style()),
            (context.masksNames ? "" : record.email, Style(.link)),
        ] where !text.isEmpty {
            rest = rest.splitRows(canvas.paragraph(text, in: rest, style)).rest
        }
        let own = context.data.talents(of: person)
        for talent in own {
            let cohort = talent.cohort.flatMap { context.data.cohorts[$0] },
                word = context[cohort?.participants.singular ?? context.participant]
            let named = context.data.cohorts.count > 1 ? cohort.map { "\(word) (\($0.name))" } ?? word : word
            let what = "\(named), \(context.aim(of: talent))" + (context.ending(of: talent).map { " · \($0)" } ?? "")
            rest = rest.splitRows(canvas.paragraph(what, in: rest)).rest
        }
        rest = rest.splitRows(1).rest
        let roles = context.roles(of: person)
        guard !roles.isEmpty else {
            canvas.paragraph(
                own.isEmpty
                    ? context.say(
                        "Ingen roller endnu. Tryk a for at give den første.",
                        "No roles yet. Press a to give the first one.") : "", in: rest, Style(.muted))
            return
        }
        var list = list
        list.selection = index(in: roles)
        let past = roles.firstIndex { !$0.holds(on: context.today) }
        let content = ListContent(
            roles.count,
            headings: past.map { [$0: context.say("Roller, der ikke gælder i dag", "Roles not active today")] } ?? [:])
        list.draw(
            on: &canvas, in: Rect(row: rest.row, column: area.column, rows: rest.rows, columns: area.columns),
            content: content, onClick: { Click.row($0) }
        ) { canvas, row, line in
            let role = roles[row], barred = role.barredFrom.map(context.name).joined(separator: ", ")
            let named = canvas.write(
                context.words(for: role).capitalizedFirst, at: line.origin,
                Style(role.holds(on: context.today) ? .text : .muted), limit: line.columns)
            let cohort =
                context.data.cohorts.count > 1
                ? context.data.cohort(of: role).flatMap { context.data.cohorts[$0]?.name } ?? "" : ""
            let beside = [
                cohort, context.period(of: role),
                barred.isEmpty ? "" : context.say("inhabil over for: \(barred)", "conflict of interest: \(barred)"),
            ].filter { !$0.isEmpty }.joined(separator: " · ")
            canvas.write(
                beside, at: Point(row: line.row, column: line.column + named + 2), Style(.muted),
                limit: max(0, line.columns - named - 2))
            return named
        }
    }
}
