import TalentDomain
import TerminalKit

/// Draws the rows of the overview: dates, and overdue items.
struct OverviewRows {
    let context: Context
    var wording: Wording { context.wording }
    /// The cells of a date's title, before whom or what it is about; the same in all rows.
    private(set) var titleColumns = 24
    /// The cells of the name of a kind of overdue items.
    let kindColumns: Int

    /// Below this width of a row, its columns make way for running words.
    static let wide = 60
    /// The most cells of a title or a kind before the next column; a longer title takes some of that column.
    private static let mostOfTitle = 32

    init(_ rows: [OverviewSection.Row], in context: Context) {
        self.context = context
        let kinds = rows.compactMap { if case .group(let kind, _, _) = $0 { kind } else { nil } }
        kindColumns = max(22, kinds.map { cellWidth(of: context.wording[$0.name]) }.max() ?? 0)
        let titles = rows.compactMap { row -> Int? in
            switch row {
            case .upcoming(let item, let isPart):
                let date = date(item, isPart: isPart)
                return date.about.allSatisfy(\.isEmpty) || date.isWritten
                    ? nil : cellWidth(of: date.title) + date.indent
            case .together(let kind, _, _): return cellWidth(of: wording[kind])
            default: return nil
            }
        }
        titleColumns = max(titleColumns, min(Self.mostOfTitle, (titles.max() ?? 0) + 2))
    }

    /// Draws a row.
    ///
    /// - Returns: the cells that name it.
    func draw(_ row: OverviewSection.Row, on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        switch row {
        case .upcoming(let item, let isPart): draw(date(item, isPart: isPart), on: &canvas, in: line)
        case .together(let kind, let all, _): draw(kind, all, on: &canvas, in: line)
        case .group(let kind, let all, _): draw(kind, all, on: &canvas, in: line)
        case .awaited(let awaited):
            draw(awaited, on: &canvas, in: context.navigation.managesCohort ? line.splitColumns(2).rest : line)
        case .talent: 0..<0
        case .next(let item): draw(date(item, isPart: false, isNext: true), on: &canvas, in: line)
        case .line(let told):
            told.count.map { draw(told, counting: $0, on: &canvas, in: line) } ?? 0..<told.draw(on: &canvas, in: line)
        }
    }

    /// Whether a row of that many cells leaves out or cuts some of its words, which a second row could hold.
    func cuts(_ row: OverviewSection.Row, to columns: Int) -> Bool {
        switch row {
        case .upcoming(let item, let isPart):
            return date(item, isPart: isPart).cuts(to: columns, dayColumns, titleColumns)
        case .next(let item): return date(item, isPart: false, isNext: true).cuts(to: columns, dayColumns, titleColumns)
        case .line(let told): return told.count == nil && told.cuts(to: columns)
        case .together, .group, .awaited, .talent: return false
        }
    }

    // MARK: Dates

    /// The widest date and a gap: `ons 17. mar. `; English has no full stops.
    private var dayColumns: Int { context.language == .da ? 13 : 11 }

    private func day(_ day: Day) -> String {
        day == context.today ? wording.say("i dag", "today") : wording.day(day, .weekday)
    }

    /// Draws a date, on two rows if the line has them.
    private func draw(_ date: OverviewDateRow, on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        canvas.write(day(date.day), at: line.origin, Style(.muted), limit: dayColumns - 1)
        let rest = line.splitColumns(dayColumns + date.indent).rest, isWide = line.columns >= Self.wide
        let (room, stateRoom) = date.room(in: line.columns, dayColumns, titleColumns), title = date.title
        if stateRoom > 0 {
            canvas.write(
                [date.state], at: Point(row: line.row, column: line.endColumn - date.state.width),
                limit: date.state.width)
        }
        let named = rest.column - line.column
        if line.rows > 1, cellWidth(of: title) > room {
            canvas.paragraph(title, in: rest.splitColumns(room).left.splitRows(2).top)
            return named..<(named + room)
        }
        // The number at the end is often the only difference between two activities.
        let titled = canvas.write(
            date.isWritten ? cut(title, to: room) : cutBeforeLastWord(title, to: room), at: rest.origin, limit: room)
        let start = max(titled + 2, isWide ? titleColumns - date.indent : 0), aboutRoom = room - start
        if let detail = date.about.first(where: { !$0.isEmpty && cellWidth(of: $0) <= aboutRoom }), line.rows == 1 {
            canvas.write(
                detail, at: Point(row: line.row, column: rest.column + start), Style(.muted), limit: aboutRoom)
        } else if line.rows > 1 {
            // Beside the title where the words have a column, otherwise below it.
            let column = rest.column + (isWide ? start : 0)
            for (row, text) in date.lines(of: isWide ? aboutRoom : 0).enumerated() {
                // A long second line begins below the title.
                let place = max(rest.column, min(column, line.endColumn - cellWidth(of: text)))
                canvas.write(
                    cut(text, to: line.endColumn - place), at: Point(row: line.row + row, column: place), Style(.muted))
            }
        }
        return named..<(named + titled)
    }

    /// Several talents' dates of one kind: `Skyggepraktik   Finn Bæk, Bo Dam 18. mar.`
    private func draw(
        _ kind: Phrase, _ all: [Agenda.Item], on canvas: inout Canvas, in line: Rect
    ) -> Range<Int> {
        guard let first = all.first?.day else { return 0..<0 }
        func names(_ shorten: (String) -> String) -> [(name: String, count: Int)] {
            let names = all.map { item in
                (item.day == first ? "" : wording.date(item.day) + " ")
                    + wording.joined(wording.memberNames(item.talents, fitting: 14).map(shorten))
            }
            return names.uniqued().map { name in (name, names.count { $0 == name }) }
        }
        let room = line.columns - dayColumns - max(cellWidth(of: wording[kind]) + 2, titleColumns)
        let told = fitted(names { $0 }, short: names(\.withInitialOfLastName), to: room, separator: " · ")
        return draw(
            OverviewDateRow(day: first, title: wording[kind], about: [told, "\(all.count)"]), on: &canvas, in: line)
    }

    /// `Buddymøde 2 slutter`
    func title(of item: Agenda.Item) -> String {
        let moment: String =
            switch item.moment {
            case .on: ""
            case .begins: wording.say(" begynder", " begins")
            case .ends: wording.say(" slutter", " ends")
            case .due: ""
            }
        return wording[item.title] + moment
    }

    private func date(_ item: Agenda.Item, isPart: Bool, isNext: Bool = false) -> OverviewDateRow {
        let isOwn = item.talents == context.navigation.ownTalent.map { [$0] }
        let whose = item.talents.isEmpty || isOwn ? "" : wording.joined(wording.memberNames(item.talents, fitting: 14))
        var title = title(of: item)
        var about = [wording[item.timeAndPlace], wording[Phrase.timeAndPlace(item.time, "")]].map {
            [whose, $0].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        var isWritten = false
        switch item.subject {
        case .task, .goal:
            isWritten = true
            title = wording.text(wording[item.title])
            about = [whose]
        case .meeting(let id):
            guard let told = withBuddy(id) else { break }
            about = [told == title ? "" : title.lowercasedFirst, wording[item.timeAndPlace]]
            about = [about.filter { !$0.isEmpty }.joined(separator: ", "), about[0]]
            title = told
        case .activity: break
        }
        let state: Span =
            isNext
            ? Span(ahead(to: item.day), Style(.muted))
            : item.moment == .due ? Span(wording.say("frist", "due"), Style(.muted)) : answers(to: item)
        return OverviewDateRow(
            day: item.day, title: title, isWritten: isWritten, about: about, state: state, isPart: isPart)
    }

    /// `om 7 dage`
    private func ahead(to day: Day) -> String {
        switch day - context.today {
        case 0: wording.say("i dag", "today")
        case 1: wording.say("i morgen", "tomorrow")
        case let days: wording.say("om \(days) dage", "in \(days) days")
        }
    }

    /// The answers to an activity of all talents: `11 ja, 1 nej, 2 uden svar`.
    private func answers(to item: Agenda.Item) -> Span {
        guard case .activity(let id) = item.subject, item.moment == .on,
            let answers = context.figures?.attendance.first(where: { $0.activity == id }),
            answers.accepted + answers.declined > 0
        else { return "" }
        let open = answers.expected - answers.accepted - answers.declined
        let parts = [
            wording.say("\(answers.accepted) ja", "\(answers.accepted) yes"),
            answers.declined > 0 ? wording.say("\(answers.declined) nej", "\(answers.declined) no") : "",
            open > 0 ? wording.say("\(open) uden svar", "\(open) unanswered") : "",
        ]
        return Span(parts.filter { !$0.isEmpty }.joined(separator: ", "), Style(.muted))
    }

    // MARK: Overdue items

    /// The cells of `140 d.`
    private static let ageColumns = 6

    /// Draws the sign of an overdue item, and at the right end the days since its due date.
    ///
    /// - Returns: the part of the line between them, and the style of the item's words.
    private func drawAge(of awaited: Awaited, on canvas: inout Canvas, in line: Rect) -> (rest: Rect, style: Style) {
        let days = context.today - awaited.since
        if days > 0 { canvas.write("!", at: line.origin, Style(.warn)) }
        let since = wording.say("\(days) d.", "\(days) d")
        canvas.write(since, at: Point(row: line.row, column: line.endColumn - cellWidth(of: since)), Style(.muted))
        // The same cells in each row, so that the columns before it stand below each other.
        let ages = max(Self.ageColumns, cellWidth(of: since))
        let rest = line.splitColumns(line.columns - ages - 2).left.splitColumns(2).rest
        return (rest, Style(days > Overview.veryLongDays ? .warn : .text))
    }

    /// One item: its own words, and whom it is about.
    private func draw(_ awaited: Awaited, on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        let (rest, style) = drawAge(of: awaited, on: &canvas, in: line), names = names(people(of: awaited))
        let startColumns = context.navigation.managesCohort ? 30 : line.columns >= 74 ? 48 : 42
        let kind = wording[awaited.title(in: context.data)]
        let own = Overview(context).firstWords(of: awaited), forBuddy = mirrorForBuddy(awaited, within: rest.columns)
        let agreed =
            awaited.agreedFor.map { wording.say("aftalt \(wording.date($0))", "planned for \(wording.date($0))") }
        let room = rest.columns, isWide = line.columns >= Self.wide
        // Below the line of their kind, a narrow screen names the people first.
        let isNamed = !isWide && context.navigation.managesCohort && !names.isEmpty
        let title = isNamed ? names : own ?? forBuddy ?? kind.capitalizedFirst
        let about =
            (isNamed
            ? [own ?? kind, agreed] : [own == nil ? nil : kind, names, forBuddy == nil ? of(awaited) : nil, agreed])
            .compactMap(\.self).filter { !$0.isEmpty }
        let titled = canvas.write(
            cut(title, to: isWide ? max(startColumns - 2, room - cellWidth(of: names) - 2) : room), at: rest.origin,
            style, limit: room)
        let start = max(titled + 2, isWide ? startColumns : 0)
        // The kind, then what was agreed, is left out before a name is cut.
        let forms = (isNamed ? [about] : [about, about.filter { $0 != kind }, [names]]).map {
            $0.joined(separator: ", ")
        }
        let told =
            forms.first { cellWidth(of: $0) <= room - start }
            ?? cut(isNamed ? about[0] : names, to: max(0, room - start))
        canvas.write(
            told, at: Point(row: line.row, column: rest.column + start), Style(.muted), limit: max(0, room - start))
        return 2..<(2 + titled)
    }

    /// The talent that an item is about, if another talent can resolve it.
    private func of(_ awaited: Awaited) -> String? {
        guard let own = context.navigation.ownTalent, !awaited.talents.contains(own),
            awaited.responsible.contains(where: { $0 == context.viewer.person })
        else { return nil }
        return wording.names(awaited.talents)
    }

    /// All items of one kind: `! Samtale ikke holdt  3  Bo Dam, Eva Ravn +1   31 d.`
    private func draw(_ kind: AwaitedKind, _ all: [Awaited], on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        guard let oldest = all.first else { return 0..<0 }
        let (rest, style) = drawAge(of: oldest, on: &canvas, in: line)
        let titleColumns = kindColumns(in: rest.columns)
        let name = wording[kind.name], title = cellWidth(of: name) <= titleColumns ? name : wording[kind.thing]
        let named = canvas.write(title, at: rest.origin, style, limit: titleColumns)
        let count = "\(all.things)"
        canvas.write(count, at: Point(row: line.row, column: rest.column + titleColumns + 4 - cellWidth(of: count)))
        let names = rest.splitColumns(titleColumns + 6).rest
        let whole = whom(all), short = whole.map { (name: $0.name.withInitialOfLastName, count: $0.count) }
        let told = fitted(whole, short: short, to: names.columns)
        canvas.write(
            told.isEmpty ? cut(short.first?.name ?? "", to: names.columns) : told, at: names.origin, Style(.muted),
            limit: names.columns)
        return 2..<(2 + named)
    }

    /// The cells of a kind's name between the sign and the age.
    private func kindColumns(in columns: Int) -> Int { min(kindColumns, max(16, columns - 5)) }

    /// What is behind without anybody whom the viewer may name, in the columns of the kinds.
    private func draw(_ line: OverviewLine, counting count: Int, on canvas: inout Canvas, in row: Rect) -> Range<Int> {
        if line.isPressing { canvas.write("!", at: row.origin, Style(.warn)) }
        let rest = row.splitColumns(row.columns - Self.ageColumns - 2).left.splitColumns(2).rest
        let titleColumns = kindColumns(in: rest.columns)
        let named = canvas.write(line.label, at: rest.origin, limit: titleColumns)
        let number = "\(count)"
        canvas.write(number, at: Point(row: row.row, column: rest.column + titleColumns + 4 - cellWidth(of: number)))
        let words = row.splitColumns(2 + titleColumns + 6).rest
        let told = [line.text, line.short ?? ""].first { cellWidth(of: $0) <= words.columns } ?? ""
        canvas.write(told, at: words.origin, Style(.muted), limit: words.columns)
        return 2..<(2 + named)
    }

    /// The talent of each item, or the activity of a cohort's item. Each name once, with the number of its items.
    private func whom(_ all: [Awaited]) -> [(name: String, count: Int)] {
        let names = all.flatMap { awaited -> [String] in
            if case .attendance(let activity) = awaited.category {
                return [context.data.activities[activity].map { wording[$0.title] } ?? "–"]
            }
            // Beside somebody whom the viewer knows, talents whom they do not know are left out.
            let known = awaited.talents.filter { context.data.person(of: $0) != nil }
            let names = wording.memberNames(known.isEmpty ? awaited.talents : known, fitting: 14)
            return awaited.count == 1 ? [wording.joined(names)] : names
        }
        return names.uniqued().map { name in (name, names.count { $0 == name }) }
    }

    /// As many names as have room, and the number of other items. The short ones are taken before a name is left out.
    private func fitted(
        _ names: [(name: String, count: Int)], short: [(name: String, count: Int)], to columns: Int,
        separator: String = ", "
    ) -> String {
        func text(_ names: [(name: String, count: Int)], _ count: Int) -> String {
            let rest = names.dropFirst(count).reduce(0) { $0 + $1.count }
            return names.prefix(count).map { $0.count > 1 ? "\($0.name) ×\($0.count)" : $0.name }.joined(
                separator: separator)
                + (rest > 0 ? " +\(rest)" : "")
        }
        let whole = text(names, names.count)
        if cellWidth(of: whole) <= columns { return whole }
        return stride(from: names.count, through: 1, by: -1).map { text(short, $0) }
            .first { cellWidth(of: $0) <= columns } ?? ""
    }

    /// The people who can do it for a talent who is one of them, otherwise those it is about. A mirror that was not
    /// handed over waits for the interviewer, if the viewer sees them.
    private func people(of awaited: Awaited) -> [Person.ID] {
        let own = context.navigation.ownTalent
        let isOwn =
            own.map(awaited.talents.contains) ?? false
            || own != nil && awaited.responsible.contains { $0 == context.viewer.person }
        let isLeftToOthers =
            awaited.kind == .mirror && awaited.responsible.contains { context.data.people[$0] != nil }
        guard !isOwn, !isLeftToOthers else { return awaited.responsible }
        return awaited.talents.compactMap { context.data.talents[$0]?.person }
    }

    /// The names; those beside the viewer, if the viewer is one of them.
    private func names(_ people: [Person.ID]) -> String {
        // The other member of a pair may be of another organisation, whom the viewer does not see.
        let others = people.filter { $0 != context.viewer.person }.compactMap { context.data.people[$0] }.map {
            wording.name($0)
        }
        guard people.contains(where: { $0 == context.viewer.person }) else { return others.joined(separator: ", ") }
        return others.isEmpty ? "" : wording.say("med ", "with ") + wording.joined(others)
    }
}

extension Overview {
    /// The days from which on the words of an overdue item are amber too. Chosen for Spor.
    static let veryLongDays = 30

    /// The heads of the columns of overdue kinds, where there is room for them.
    func groupHeads(of rows: [OverviewSection.Row]) -> String {
        guard context.size.columns >= 72 else { return "" }
        let whom = wording.say("hvem, længst først", "who, longest first")
        return String(repeating: " ", count: OverviewRows(rows, in: context).kindColumns + 8) + whom
    }
}

extension String {
    /// `Karen U.` for `Karen Ulv`.
    fileprivate var withInitialOfLastName: String {
        let words = split(separator: " ")
        guard words.count > 1, let initial = words.last?.first, initial.isLetter else { return self }
        return words.dropLast().joined(separator: " ") + " \(initial)."
    }
}
