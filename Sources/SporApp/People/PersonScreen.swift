import TalentDomain
import TerminalKit

/// A person with their data and roles, former ones included.
struct PersonScreen: Screen {
    let person: Person.ID
    private var list = SelectableList<RoleAssignment.ID>()

    init(person: Person.ID) { self.person = person }

    var peopleNeeded: Focus { Focus(people: [person]) }

    static let bindings: [Binding<PersonScreen>] = [
        Binding(.add, when: { $0.mayGiveRole(in: $1) }) {
            screen, context in context.data.people[screen.person].map(People(context).roleEffects) ?? []
        },
        Binding(.edit, when: { $0.writableRole(in: $1) != nil }) { screen, context in
            screen.act(in: context) {
                [.openSheet($0.isInMentorCorps ? .mentorOffer($0.person, $0.id) : .role($0.person, $0.id))]
            }
        },
        Binding(
            "end", ["d"], ("afslut", "end"),
            ("Afslut rollen med udgangen af i dag", "End the role at the end of today"),
            also: "fratræd, fjern rollen, remove role", when: { $0.writableRole(in: $1)?.holds(on: $1.today) == true }
        ) { screen, context in
            screen.end(in: context)
        },
        Binding(.successor, when: { $0.role(in: $1).map($1.abilities.maySucceed) == true }) { screen, context in
            screen.act(in: context) { [.openSheet(.successor($0.id))] }
        },
        Binding(
            "bar", ["B"], ("inhabil", "bar"),
            (
                "Luk personens adgang til oplysninger om en anden (inhabilitet)",
                "Block this person's access to somebody's data (conflict of interest)"
            ),
            also: "inhabil, interessekonflikt, udeluk, exclude",
            when: { !$0.barable($0.writableRole(in: $1), in: $1).isEmpty }
        ) { screen, context in screen.act(in: context) { [.openSheet(.bar($0.id))] } },
        Binding(.person, when: { $1.data.people[$0.person].map($1.abilities.mayWrite) == true }) { screen, _ in
            [.openSheet(.somebody(screen.person))]
        },
        .close,
    ]

    func crumbs(in context: Context) -> [String] {
        context.data.people[person].map { [context.wording.name($0)] } ?? []
    }

    private func mayGiveRole(in context: Context) -> Bool {
        context.data.people[person].map { !People(context).rolesToGive($0).isEmpty } ?? false
    }

    /// The selected role, if the viewer may change it.
    private func writableRole(in context: Context) -> RoleAssignment? {
        role(in: context).flatMap { context.abilities.mayWrite($0) ? $0 : nil }
    }

    private mutating func act(in context: Context, _ effects: (RoleAssignment) -> [Effect]) -> [Effect] {
        guard let role = role(in: context) else { return [] }
        list.select(role.id)
        return effects(role)
    }

    private func role(in context: Context) -> RoleAssignment? {
        guard context.data.people[person] != nil else { return nil }
        let roles = People(context).roles(of: person)
        return list.index(in: roles.map(\.id)).map { roles[$0] }
    }

    /// Only roles that reach many talents can be barred from some. A line manager's or mentor's role is for one talent.
    private func barable(_ role: RoleAssignment?, in context: Context) -> [Talent] {
        guard let role, role.talent == nil else { return [] }
        return context.talentsInOrder(in: context.data.cohort(of: role))
    }

    /// A role gets a last day and is kept.
    private mutating func end(in context: Context) -> [Effect] {
        guard let role = role(in: context) else { return [] }
        list.select(role.id)
        var ended = role
        ended.until = context.today
        // A role that begins later would end before it begins.
        if let from = role.from, from > context.today { ended.from = context.today }
        let name = context.wording.name(context.data.people[person]), what = People(context).words(for: role)
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

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch list.handle(event, ids: People(context).roles(of: person).map(\.id), rows: 20) {
        case .moved: return []
        case .done: return perform(.edit, in: context)
        default: return nil
        }
    }

    mutating func saved(_ change: Change, in context: Context) {
        if let id = change.about(RoleAssignment.self) { list.select(id) }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        if case .row(let row, _) = click { _ = list.click(row, ids: People(context).roles(of: person).map(\.id)) }
        return []
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let record = context.data.people[person] else {
            canvas.paragraph(
                context.wording[Refusal.nothingThere.message], in: area.inset(rows: 1, columns: 2), Style(.muted))
            return
        }
        var rest = area.inset(columns: 2)
        let facts = [record.position, record.department, record.organisation].filter { !$0.isEmpty }.joined(
            separator: ", ")
        for (text, style) in [
            (context.wording.name(record), Style(.heading)), (facts, Style()),
            (context.masksNames ? "" : record.email, Style(.link)),
        ] where !text.isEmpty {
            rest = rest.splitRows(canvas.paragraph(text, in: rest, style)).rest
        }
        let own = context.data.talents(of: person)
        for talent in own {
            let cohort = talent.cohort.flatMap { context.data.cohorts[$0] },
                word = context.wording[cohort?.participants.singular ?? Talents(context).participant]
            let named = context.data.cohorts.count > 1 ? cohort.map { "\(word) (\($0.name))" } ?? word : word
            let what =
                "\(named), \(Talents(context).aim(of: talent))"
                + (Talents(context).ending(of: talent).map { " · \($0)" } ?? "")
            rest = rest.splitRows(canvas.paragraph(what, in: rest)).rest
        }
        rest = rest.splitRows(1).rest
        let roles = People(context).roles(of: person)
        guard !roles.isEmpty else {
            canvas.paragraph(
                own.isEmpty
                    ? context.wording.say(
                        "Ingen roller endnu. Tryk a for at give den første.",
                        "No roles yet. Press a to give the first one.") : "", in: rest, Style(.muted))
            return
        }
        let list = list.shown(in: roles.map(\.id))
        let past = roles.firstIndex { !$0.holds(on: context.today) }
        let content = ListContent(
            roles.count,
            headings: past.map { [$0: context.wording.say("Roller, der ikke gælder i dag", "Roles not active today")] }
                ?? [:])
        list.draw(
            on: &canvas, in: Rect(row: rest.row, column: area.column, rows: rest.rows, columns: area.columns),
            content: content, onClick: { Click.row($0) }
        ) { canvas, row, line in
            draw(roles[row], on: &canvas, in: line, context: context)
        }
    }

    /// The role, and beside it the cohort, the days and the conflicts of interest. Where there is too little room, the
    /// days stay whole.
    private func draw(_ role: RoleAssignment, on canvas: inout Canvas, in line: Rect, context: Context) -> Int {
        let people = People(context), barred = role.barredFrom.map(context.wording.name).joined(separator: ", ")
        let cohort =
            context.data.cohorts.count > 1
            ? context.data.cohort(of: role).flatMap { context.data.cohorts[$0]?.name } ?? "" : ""
        let bar =
            barred.isEmpty ? "" : context.wording.say("inhabil over for: \(barred)", "conflict of interest: \(barred)")
        func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " · ") }
        let period = people.period(of: role), name = people.words(for: role).capitalizedFirst
        let short = people.period(of: role, isShort: true)
        let ways = [[cohort, period, bar], [period, bar], [period]].map(joined)
        let room = line.columns - 2
        let beside =
            ways.first { cellWidth(of: name) + cellWidth(of: $0) <= room }
            ?? (cellWidth(of: period) + 16 <= room ? joined([period, bar]) : short)
        // Of a long list of conflicts the end is cut, of the rest only the role.
        let kept = min(cellWidth(of: beside), max(cellWidth(of: short), room - cellWidth(of: name)))
        let used = canvas.write(
            name, at: line.origin, Style(role.holds(on: context.today) ? .text : .muted), limit: room - kept)
        canvas.write(
            beside, at: Point(row: line.row, column: line.column + used + 2), Style(.muted),
            limit: max(0, room - used))
        return used
    }
}
