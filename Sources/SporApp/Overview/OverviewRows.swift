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

    /// The cells of the viewer's own overdue items, before whom they are about.
    let awaitedColumns: Int

    /// Below this width of a row, its columns make way for running words.
    static let wide = 60
    /// The most cells of a title or a kind before the next column; a longer title takes some of that column.
    private static let mostOfTitle = 32
    /// The most cells of an overdue item's own words before whom it is about.
    private static let mostOfAwaited = 52

    init(_ rows: [OverviewSection.Row], in context: Context) {
        self.context = context
        let kinds = rows.compactMap { if case .group(let kind, _, _) = $0 { kind } else { nil } }
        kindColumns = max(22, kinds.map { cellWidth(of: context.wording[$0.name]) }.max() ?? 0)
        let words = rows.compactMap { row in
            if case .awaited(let awaited) = row { Overview(context).firstWords(of: awaited) } else { nil }
        }
        awaitedColumns = words.map { min(cellWidth(of: $0), Self.mostOfAwaited) + 2 }.max() ?? 0
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
            told.count.map { draw(told, counting: $0, on: &canvas, in: line) } ?? told.draw(on: &canvas, in: line)
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
        let isWide = line.columns >= Self.wide
        var dayColumns = dayColumns, shown = day(date.day)
        // On a narrow screen, the weekday makes way for the title.
        if !isWide, line.rows == 1, date.title(besideAboutIn: line.columns - dayColumns) == date.title,
            dayColumns + cellWidth(of: date.title) > line.columns
        {
            shown = wording.day(date.day)
            dayColumns = cellWidth(of: shown) + 2
        }
        canvas.write(shown, at: line.origin, Style(.muted), limit: dayColumns - 1)
        let rest = line.splitColumns(dayColumns + date.indent).rest
        let (room, stateRoom) = date.room(in: line.columns, dayColumns, titleColumns)
        let title = line.rows > 1 || isWide ? date.title : date.title(besideAboutIn: room)
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

    /// Several talents' dates of one kind: `Skyggepraktik   Finn Bæk, Bo Dam · 2 senere`
    private func draw(
        _ kind: Phrase, _ all: [Agenda.Item], on canvas: inout Canvas, in line: Rect
    ) -> Range<Int> {
        guard let first = all.first?.day else { return 0..<0 }
        let soon = all.filter { $0.day == first }, rest = all.count - soon.count
        let later = rest == 0 ? "" : wording.say("\(rest) senere", "\(rest) later")
        func names(_ shorten: (String) -> String) -> [(name: String, count: Int)] {
            let names = soon.map { item in
                wording.joined(wording.memberNames(item.talents, fitting: 14).map(shorten))
            }
            return names.uniqued().map { name in (name, names.count { $0 == name }) }
        }
        let room = line.columns - dayColumns - max(cellWidth(of: wording[kind]) + 2, titleColumns)
        let told = fitted(
            names { $0 }, short: names(\.withInitialOfLastName),
            to: room - (later.isEmpty ? 0 : cellWidth(of: later) + 3))
        let about = [told, later].filter { !$0.isEmpty }.joined(separator: " · ")
        let title = wording[kind], short = title.split(separator: " ").first.map(String.init)
        return draw(
            OverviewDateRow(day: first, title: title, short: short, about: [about, later]), on: &canvas, in: line)
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
        var isWritten = false, short: String?
        switch item.subject {
        case .task, .goal:
            isWritten = true
            title = wording.text(wording[item.title])
            about = [whose]
        case .meeting(let id):
            guard let told = withBuddy(id) else {
                short = TimelineDates(context).kind(item)?.capitalizedFirst
                break
            }
            about = [told == title ? "" : title.lowercasedFirst, wording[item.timeAndPlace]]
            about = [about.filter { !$0.isEmpty }.joined(separator: ", "), about[0]]
            title = told
        case .activity: break
        }
        let state: Span =
            isNext
            ? Span(ahead(to: item.day), Style(.muted))
            : item.moment == .due
                ? Span(wording.say("frist", "due"), Style(.muted))
                : item.moment == .ends ? held(item) : answers(to: item)
        return OverviewDateRow(
            day: item.day, title: title, short: short, isWritten: isWritten, about: about, state: state, isPart: isPart)
    }

    /// `om 7 dage`
    private func ahead(to day: Day) -> String {
        switch day - context.today {
        case 0: wording.say("i dag", "today")
        case 1: wording.say("i morgen", "tomorrow")
        case let days: wording.say("om \(days) dage", "in \(days) days")
        }
    }

    /// How far the meetings of a period that ends are: `0 af 14 holdt`, or of the talent's own `ikke aftalt`.
    private func held(_ item: Agenda.Item) -> Span {
        guard let activity = item.activity.flatMap({ context.data.activities[$0] }), activity.kind.isMeeting else {
            return ""
        }
        if let own = context.navigation.ownTalent {
            let talk = Talks(context).talkRows(of: own).first { $0.activity?.id == activity.id }
            let joint = context.data.pair(of: own, on: context.today).flatMap { pair in
                Pairs(context).meetingRows(of: pair).first { $0.activity?.id == activity.id }
            }
            let isOpen = talk.map { $0.meeting == nil } ?? joint.map { $0.meeting == nil } ?? false
            return isOpen ? Span(wording.say("ikke aftalt", "no date yet"), Style(.muted)) : ""
        }
        let state = TimelineDates(context).held(activity)
        return state.text.isEmpty ? "" : Span(state.text + wording.say(" holdt", " held"), state.style)
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
}
