import TalentDomain
import TerminalKit

extension OverviewScreen {
    /// From this width on, the figures of a whole cohort are beside the list.
    private static let wide = 110

    func draw(on canvas: inout Canvas, in whole: Rect, context: Context) {
        guard context.cohort != nil || context.viewer.isOwner else {
            return canvas.hint(context.wording[Warnings(context).noCohort], in: whole)
        }
        let others = People(context).otherCohorts
        let (area, last) = whole.splitRows(whole.rows - (others.isEmpty ? 0 : 1))
        if !others.isEmpty {
            let names = context.wording.joined(others.map(\.name)), key = context.keyLabel(.switchCohort)
            let told = context.wording.say(
                "Du er også på \(names) (skift med \(key))", "You are also in \(names) (switch with \(key))")
            canvas.write(cut(told, to: last.columns), at: last.origin, Style(.muted), limit: last.columns)
        }
        let figures = CohortPanel(context: context)
        // Rows with names need the whole width; the steering group has numbers, with a few dates beside them.
        if area.columns >= (context.navigation.managesCohort ? Self.wide : 72), figures.isShown {
            let (left, rest) = area.splitColumns(max(area.columns - 48, area.columns * 57 / 100))
            drawList(on: &canvas, in: left.splitColumns(left.columns - 1).left, context: context)
            canvas.verticalLine(column: rest.column, from: rest.row, rows: rest.rows)
            figures.draw(on: &canvas, in: rest.splitColumns(2).rest)
        } else {
            // The figures are the most important part for the steering group.
            let kept = context.figures == nil ? 3 : 8
            let blocks = area.columns >= 72 ? 2 : 1
            let room = min(figures.rows(in: blocks), area.rows - kept)
            // A heading without rows is left out.
            let wanted = figures.isShown && room > 1 ? room : 0
            let (top, bottom) = area.splitRows(area.rows - wanted)
            drawList(on: &canvas, in: top, context: context)
            figures.draw(on: &canvas, in: bottom, blocks: blocks)
        }
    }

    private func drawList(on canvas: inout Canvas, in area: Rect, context: Context) {
        let sections = sections(in: context), rows = sections.flatMap(\.rows)
        guard !rows.isEmpty else {
            // The steering group knows the overdue items of others only as figures.
            let knowsLate = context.figures != nil || context.digest?.steering == nil
            let nothing =
                knowsLate
                ? context.wording.say(
                    "Der sker ikke noget de næste to uger, og intet er forsinket.",
                    "Nothing is coming up in the next two weeks, and nothing is overdue.")
                : context.wording.say(
                    "Der er ikke noget for dig de næste to uger.", "There is nothing for you in the next two weeks.")
            canvas.hint(
                nothing
                    + context.wording.say(" Tryk 2 for at se hele tidslinjen.", " Press 2 to see the whole timeline."),
                in: area)
            return
        }
        let list = list.shown(in: rows.map(\.id))
        list.draw(on: &canvas, in: area, content: content(of: sections), onClick: { Click.row($0) }) {
            canvas, index, line in
            switch rows[index] {
            case .upcoming(let item, let isPart):
                draw(item, on: &canvas, in: isPart ? line.splitColumns(2).rest : line, context)
            case .together(let kind, let all, _): draw(kind, all, on: &canvas, in: line, context)
            case .group(let kind, let all, _): draw(kind, all, on: &canvas, in: line, context)
            case .awaited(let awaited):
                draw(
                    awaited, on: &canvas, in: context.navigation.managesCohort ? line.splitColumns(2).rest : line,
                    context)
            case .line(let told): told.draw(on: &canvas, in: line)
            }
        }
    }

    /// `ons 17. mar. Skyggepraktik · Finn Bæk, Bo Dam 18. mar.`
    private func draw(
        _ kind: Phrase, _ all: [Agenda.Item], on canvas: inout Canvas, in line: Rect, _ context: Context
    ) -> Int {
        guard let first = all.first?.day else { return 0 }
        let (day, rest) = line.splitColumns(Self.dayColumns(context))
        canvas.write(context.wording.day(first, .weekday), at: day.origin, Style(.muted), limit: day.columns)
        let count = "\(all.count)"
        let titled = canvas.write(
            context.wording[kind], at: rest.origin, limit: max(0, rest.columns - 3 - cellWidth(of: count)))
        let names = all.map { item in
            (context.wording.memberNames(item.talents, fitting: 14).joined(separator: " · ")
                + (item.day == first ? "" : " " + context.wording.date(item.day)))
        }
        let known = names.uniqued().map { name in (name, names.count { $0 == name }) }
        let room = rest.splitColumns(titled + 3).rest
        let told = fitted(known, to: room.columns)
        canvas.write(
            " · " + (told.isEmpty ? count : told), at: Point(row: line.row, column: rest.column + titled),
            Style(.muted), limit: rest.columns - titled)
        return day.columns + titled
    }

    /// `man 23. nov.` with a blank; English has no full stops.
    private static func dayColumns(_ context: Context) -> Int { context.language == .da ? 13 : 11 }

    private func draw(_ item: Agenda.Item, on canvas: inout Canvas, in line: Rect, _ context: Context) -> Int {
        let dayColumns = Self.dayColumns(context)
        canvas.write(padded(context.wording.day(item.day, .weekday), to: dayColumns), at: line.origin, Style(.muted))
        let answers = answers(to: item, context), room = line.columns - dayColumns
        let moment: String =
            switch item.moment {
            case .on: ""
            case .begins: context.wording.say(" (begynder)", " (begins)")
            case .ends: context.wording.say(" (slutter)", " (ends)")
            case .due: context.wording.say(" (frist)", " (due)")
            }
        let isOwn = item.talents == context.navigation.ownTalent.map { [$0] }
        let whose =
            item.talents.isEmpty || isOwn
            ? "" : names(item.talents.compactMap { context.data.talents[$0]?.person }, context) + ": "
        let isWritten =
            switch item.subject {
            case .task, .goal: true
            case .activity, .meeting: false
            }
        let title =
            whose + (isWritten ? context.wording.text(context.wording[item.title]) : context.wording[item.title])
        // The beginning or end of a period is often the only difference between two rows. Time and place are shown if
        // there is room.
        let details = [item.timeAndPlace, Phrase.timeAndPlace(item.time, "")].filter { !$0.da.isEmpty }.map {
            moment + ", " + context.wording[$0]
        }
        let when = details.first { cellWidth(of: title) + cellWidth(of: $0) <= room } ?? moment
        let titleRoom = max(0, room - cellWidth(of: when))
        // The number at the end is often the only difference between two activities.
        let shown = (isWritten ? cut(title, to: titleRoom) : cutBeforeLastWord(title, to: titleRoom)) + when
        canvas.write(shown, at: Point(row: line.row, column: line.column + dayColumns), limit: room)
        // The title comes before the number of answers.
        if !answers.isEmpty, cellWidth(of: shown) + 2 + cellWidth(of: answers) <= room {
            canvas.write(
                answers, at: Point(row: line.row, column: line.endColumn - cellWidth(of: answers)), Style(.muted))
        }
        // Only the day is highlighted: every cell that a move repaints costs bytes.
        return dayColumns - 1
    }

    /// `12 af 14` have accepted an activity for all.
    private func answers(to item: Agenda.Item, _ context: Context) -> String {
        guard case .activity(let id) = item.subject, item.moment == .on,
            let answers = context.figures?.attendance.first(where: { $0.activity == id }),
            answers.accepted + answers.declined > 0
        else { return "" }
        return context.wording.say(
            "\(answers.accepted) af \(answers.expected)", "\(answers.accepted) of \(answers.expected)")
    }

    // MARK: Overdue items

    /// The days from which an overdue row has an exclamation mark.
    private static let long = 14

    /// Draws the days since the due date at the right.
    ///
    /// - Returns: the rest of the line at the left.
    private func drawAge(
        of awaited: Awaited, on canvas: inout Canvas, in line: Rect, _ context: Context
    ) -> (rest: Rect, isLong: Bool) {
        let days = context.today - awaited.since
        canvas.write(days >= Self.long ? "!" : " ", at: line.origin, Style(.alert))
        let since = context.wording.say("\(days) d.", "\(days) d")
        canvas.write(since, at: Point(row: line.row, column: line.endColumn - cellWidth(of: since)), Style(.muted))
        return (line.splitColumns(line.columns - cellWidth(of: since) - 2).left.splitColumns(2).rest, days >= Self.long)
    }

    private func draw(_ awaited: Awaited, on canvas: inout Canvas, in line: Rect, _ context: Context) -> Int {
        let (rest, isLong) = drawAge(of: awaited, on: &canvas, in: line, context)
        let nameColumns = min(22, max(12, line.columns - 31))
        let named = canvas.write(
            names(people(of: awaited, context), context), at: rest.origin, limit: min(nameColumns - 1, rest.columns))
        let agreed =
            awaited.agreedFor.map {
                context.wording.say(", aftalt \(context.wording.date($0))", ", planned for \(context.wording.date($0))")
            }
            ?? ""
        canvas.write(
            context.wording[awaited.title(in: context.data)] + of(awaited, context) + agreed
                + firstWords(of: awaited, context),
            at: Point(row: line.row, column: rest.column + nameColumns), Style(isLong ? .warn : .text),
            limit: max(0, rest.columns - nameColumns))
        return 2 + named
    }

    /// The words that distinguish an item from others of its kind: the beginning of the task or agreement, if the
    /// viewer may read it.
    private func firstWords(of awaited: Awaited, _ context: Context) -> String {
        let text: String? =
            switch awaited.category {
            case .task(let id): context.data.tasks[id]?.text
            case .agreement(let id):
                context.data.notes.values.filter { $0.meeting == id }.flatMap(\.agreements).filter {
                    !$0.isDone && $0.due != nil
                }
                .min { ($0.due ?? .distantFuture) < ($1.due ?? .distantFuture) }?.text
            default: nil
            }
        return text?.split(separator: "\n").first.map { ": " + context.wording.text(String($0)) } ?? ""
    }

    /// The talent that an item is about, if another talent can resolve it.
    private func of(_ awaited: Awaited, _ context: Context) -> String {
        guard let own = context.navigation.ownTalent, !awaited.talents.contains(own),
            awaited.responsible.contains(where: { $0 == context.viewer.person })
        else { return "" }
        return " · " + context.wording.names(awaited.talents)
    }

    /// `! Samtale ikke holdt  3  Bo Dam, Eva Ravn +1   31 d.`
    private func draw(
        _ kind: AwaitedKind, _ all: [Awaited], on canvas: inout Canvas, in line: Rect, _ context: Context
    ) -> Int {
        guard let oldest = all.first else { return 0 }
        let (rest, isLong) = drawAge(of: oldest, on: &canvas, in: line, context)
        let titleColumns = min(28, max(16, rest.columns - 5))
        let name = context.wording[kind.name],
            title = cellWidth(of: name) <= titleColumns ? name : context.wording[kind.thing]
        let named = canvas.write(title, at: rest.origin, Style(isLong ? .warn : .text), limit: titleColumns)
        let count = "\(all.things)"
        canvas.write(count, at: Point(row: line.row, column: rest.column + titleColumns + 4 - cellWidth(of: count)))
        let names = rest.splitColumns(titleColumns + 6).rest
        canvas.write(
            fitted(whom(all, context), to: names.columns), at: names.origin, Style(.muted), limit: names.columns)
        return 2 + named
    }

    /// The talent of each item, or the activity of a cohort's item. Each name once, with the number of its items.
    private func whom(_ all: [Awaited], _ context: Context) -> [(name: String, count: Int)] {
        let names = all.flatMap { awaited -> [String] in
            if case .attendance(let activity) = awaited.category {
                return [context.data.activities[activity].map { context.wording[$0.title] } ?? "–"]
            }
            let names = context.wording.memberNames(awaited.talents, fitting: 14)
            return awaited.count == 1 ? [context.wording.joined(names)] : names
        }
        return names.uniqued().map { name in (name, names.count { $0 == name }) }
    }

    /// As many names as have room, and the number of other items.
    private func fitted(_ names: [(name: String, count: Int)], to columns: Int) -> String {
        for count in stride(from: names.count, through: 1, by: -1) {
            let rest = names.dropFirst(count).reduce(0) { $0 + $1.count }
            let text =
                names.prefix(count).map { $0.count > 1 ? "\($0.name) ×\($0.count)" : $0.name }.joined(separator: ", ")
                + (rest > 0 ? " +\(rest)" : "")
            if cellWidth(of: text) <= columns { return text }
        }
        return ""
    }

    /// For a talent who can do it, otherwise the talent it is about.
    private func people(of awaited: Awaited, _ context: Context) -> [Person.ID] {
        let own = context.navigation.ownTalent
        let isOwn =
            own.map(awaited.talents.contains) ?? false
            || own != nil && awaited.responsible.contains { $0 == context.viewer.person }
        return isOwn ? awaited.responsible : awaited.talents.compactMap { context.data.talents[$0]?.person }
    }

    /// The viewer first, as "you".
    private func names(_ people: [Person.ID], _ context: Context) -> String {
        // The other member of a pair may be of another organisation, whom the viewer does not see.
        let others = people.filter { $0 != context.viewer.person }.compactMap { context.data.people[$0] }.map {
            context.wording.name($0)
        }
        guard people.contains(where: { $0 == context.viewer.person }) else { return others.joined(separator: ", ") }
        return others.isEmpty
            ? context.wording.say("Dig selv", "Yourself")
            : context.wording.joined([context.wording.say("Dig", "You")] + others)
    }
}
