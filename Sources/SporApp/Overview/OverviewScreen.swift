import TalentDomain
import TerminalKit

/// What is due, who waits for whom, and how the cohort stands.
struct OverviewScreen: Screen {
    private var list = ListView()

    func commands(in context: Context) -> [Command] {
        switch row(in: context) {
        case .awaited: [.open, .reminder]
        case .upcoming, .line: [.open]
        case nil: context.cohort == nil && context.viewer.isKeeper ? [.newCohort, .importPeople].filter(context.allows) : []
        }
    }

    mutating func perform(_ command: Command, in context: Context) -> [Effect] {
        switch (command, row(in: context)) {
        case (.open, .upcoming(let item)?): open(item)
        case (.open, .awaited(let awaited)?): open(awaited)
        case (.open, .line(let line)?): line.leadsTo
        case (.reminder, .awaited(let awaited)?): [.open(ReminderSheet(Reminder(of: awaited, in: context.data)))]
        case (.newCohort, _): [.openSheet(.newCohort)]
        case (.importPeople, _): [.openSheet(.importPeople)]
        default: []
        }
    }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        let content = content(in: context)
        switch event {
        case .key(let key): return list.handle(key, in: content) == .ignored ? nil : []
        case .mouse(let mouse): return list.scroll(by: mouse.kind == .wheelDown ? 3 : -3, in: content) == .ignored ? nil : []
        default: return nil
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, _) = click else { return [] }
        if row == list.selection { return perform(.open, in: context) }
        list.select(row, in: content(in: context))
        return []
    }

    // MARK: Where a row leads

    private func open(_ item: Agenda.Item) -> [Effect] {
        switch item.subject {
        case .activity(let activity): [.go(.timeline), .show(.activity(activity))]
        case .meeting: item.talents.first.map { [.show(.talent($0, item.talents.count > 1 ? .buddy : .talks))] } ?? []
        case .task: item.talents.first.map { [.show(.talent($0, .tasks))] } ?? []
        case .goal: item.talents.first.map { [.show(.talent($0, .plan))] } ?? []
        }
    }

    private func open(_ awaited: Awaited) -> [Effect] {
        guard let talent = awaited.talents.first else { return [] }
        return switch awaited.matter {
        case .talk: [.show(.talent(talent, .talks))]
        case .mirror, .agreement: [.show(.talent(talent, .buddy))]
        case .readiness: [.show(.talent(talent, .readiness))]
        case .plan: [.show(.talent(talent, .plan))]
        case .task: [.show(.talent(talent, .tasks))]
        case .answer(let activity): [.go(.timeline), .show(.activity(activity))]
        }
    }

    // MARK: Rows

    private func row(in context: Context) -> OverviewSection.Row? {
        let rows = context.overview.flatMap(\.rows)
        return rows.indices.contains(list.selection) ? rows[list.selection] : rows.last
    }

    private func content(in context: Context) -> ListContent { content(of: context.overview) }

    private func content(of sections: [OverviewSection]) -> ListContent {
        var headings: [Int: String] = [:], count = 0
        for section in sections {
            headings[count] = section.title
            count += section.rows.count
        }
        return ListContent(count, headings: headings)
    }

    // MARK: Drawing

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard context.cohort != nil else {
            guard context.viewer.isKeeper else { return canvas.hint(context[Phrase.inNoCohort], in: area) }
            canvas.hint(
                context.say(
                    "Når der er oprettet et hold, kan du her se, hvad der snart sker, og hvem der mangler at gøre noget. Tryk : og skriv »nyt hold«.",
                    "What is coming up, and what is overdue, will appear here once there is a cohort. Press : and type “new cohort”."), in: area)
            return
        }
        let figures = CohortPanel(context: context)
        if area.columns >= 72, figures.isShown {
            let (left, rest) = area.splitColumns(max(area.columns - 48, area.columns * 57 / 100))
            drawList(on: &canvas, in: left.splitColumns(left.columns - 1).left, context: context)
            canvas.verticalLine(column: rest.column, from: rest.row, rows: rest.rows)
            figures.draw(on: &canvas, in: rest.splitColumns(2).rest)
        } else {
            // To the steering group the numbers are what the page is for.
            let kept = context.figures == nil ? 3 : 8
            let room = min(figures.rows, area.rows - kept)
            // A heading with nothing under it says nothing.
            let wanted = figures.isShown && room > 1 ? room : 0
            let (top, bottom) = area.splitRows(area.rows - wanted)
            drawList(on: &canvas, in: top, context: context)
            figures.draw(on: &canvas, in: bottom)
        }
    }

    private func drawList(on canvas: inout Canvas, in area: Rect, context: Context) {
        let sections = context.overview, rows = sections.flatMap(\.rows)
        guard !rows.isEmpty else {
            canvas.hint(
                context.say("Der sker ikke noget de næste to uger, og intet er forsinket. Tryk 2 for at se hele tidslinjen.", "Nothing is coming up in the next two weeks, and nothing is overdue. Press 2 to see the whole timeline."),
                in: area)
            return
        }
        var list = list
        list.rows = area.rows
        list.draw(on: &canvas, in: area, content: content(of: sections), onClick: { Click.row($0) }) { canvas, index, line in
            switch rows[index] {
            case .upcoming(let item): draw(item, on: &canvas, in: line, context)
            case .awaited(let awaited): draw(awaited, on: &canvas, in: line, context)
            case .line(let told): told.draw(on: &canvas, in: line)
            }
        }
    }

    /// `man 23. nov.` and a blank; English has no full stops.
    private static func dayColumns(_ context: Context) -> Int { context.language == .da ? 13 : 11 }

    private func draw(_ item: Agenda.Item, on canvas: inout Canvas, in line: Rect, _ context: Context) -> Int {
        let dayColumns = Self.dayColumns(context)
        canvas.write(padded(context.day(item.day, .weekday), to: dayColumns), at: line.origin, Style(.muted))
        let answers = answers(to: item, context), room = line.columns - dayColumns
        let moment: String =
            switch item.moment {
            case .on: ""
            case .begins: context.say(" (begynder)", " (begins)")
            case .ends: context.say(" (slutter)", " (ends)")
            case .due: context.say(" (frist)", " (due)")
            }
        let isOwn = item.talents == context.front.own.map { [$0] }
        let whose = item.talents.isEmpty || isOwn ? "" : names(item.talents.compactMap { context.data.talents[$0]?.person }, context) + ": "
        let isWritten = switch item.subject {
        case .task, .goal: true
        case .activity, .meeting: false
        }
        let title = whose + (isWritten ? context.text(context[item.title]) : context[item.title])
        // Whether it begins or ends, and when it is held, is often all that tells two rows apart.
        let when = moment + (item.timeAndPlace.da.isEmpty ? "" : ", " + context[item.timeAndPlace])
        let shown = cut(title, to: max(0, room - cellWidth(of: when))) + when
        canvas.write(shown, at: Point(row: line.row, column: line.column + dayColumns), limit: room)
        // What it is comes before how many have answered.
        if !answers.isEmpty, cellWidth(of: shown) + 2 + cellWidth(of: answers) <= room {
            canvas.write(answers, at: Point(row: line.row, column: line.endColumn - cellWidth(of: answers)), Style(.muted))
        }
        // The day alone names the row: every cell that a move repaints is bytes over the line.
        return dayColumns - 1
    }

    /// `12 af 14` have said yes to an activity for all.
    private func answers(to item: Agenda.Item, _ context: Context) -> String {
        guard case .activity(let id) = item.subject, item.moment == .on,
            let answers = context.figures?.attendance.first(where: { $0.activity == id }), answers.accepted + answers.declined > 0
        else { return "" }
        return context.say("\(answers.accepted) af \(answers.expected)", "\(answers.accepted) of \(answers.expected)")
    }

    /// Days late from which a row gets its exclamation mark.
    private static let long = 14

    private func draw(_ awaited: Awaited, on canvas: inout Canvas, in line: Rect, _ context: Context) -> Int {
        let days = context.today - awaited.since
        let isLong = days >= Self.long
        canvas.write(isLong ? "!" : " ", at: line.origin, Style(.alert))
        // What is awaited says more than for how long, so the days are the first to go.
        let since = line.columns >= 52 ? context.say("\(days) d.", "\(days) d") : ""
        let nameColumns = min(22, max(12, line.columns - 31))
        let named = canvas.write(names(people(of: awaited, context), context), at: Point(row: line.row, column: line.column + 2), limit: nameColumns - 1)
        let start = line.column + 2 + nameColumns
        canvas.write(
            context[awaited.title(in: context.data)], at: Point(row: line.row, column: start), Style(isLong ? .warn : .text),
            limit: max(0, line.endColumn - start - (since.isEmpty ? 0 : cellWidth(of: since) + 2)))
        canvas.write(since, at: Point(row: line.row, column: line.endColumn - cellWidth(of: since)), Style(.muted))
        return 2 + named
    }

    /// To a talent, who can do something about it; to others, whom it is about.
    private func people(of awaited: Awaited, _ context: Context) -> [Person.ID] {
        let own = context.front.own
        let isOwn = own.map(awaited.talents.contains) ?? false || own != nil && awaited.responsible.contains { $0 == context.viewer.person }
        return isOwn ? awaited.responsible : awaited.talents.compactMap { context.data.talents[$0]?.person }
    }

    /// The viewer first, and as "you".
    private func names(_ people: [Person.ID], _ context: Context) -> String {
        // The other of a pair may be of another organisation, and nobody whom the viewer knows.
        let others = people.filter { $0 != context.viewer.person }.compactMap { context.data.people[$0] }.map { context.name($0) }
        guard people.contains(where: { $0 == context.viewer.person }) else { return others.joined(separator: ", ") }
        return others.isEmpty ? context.say("Dig selv", "Yourself") : context.joined([context.say("Dig", "You")] + others)
    }
}
