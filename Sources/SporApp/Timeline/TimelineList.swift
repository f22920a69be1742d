import TalentDomain
import TerminalKit

/// Dates in the order of time below the headings of their weeks.
struct TimelineList {
    let items: [Agenda.Item]
    let dates: TimelineDates

    init(_ items: [Agenda.Item], in context: Context) {
        self.items = items
        dates = TimelineDates(context)
    }

    private var wording: Wording { dates.wording }

    /// The rows with the headings of their weeks.
    var content: ListContent {
        let today = dates.today
        var headings: [Int: String] = [:]
        for index in items.indices where index == 0 || items[index].day.week != items[index - 1].day.week {
            let week = items[index].day.week
            headings[index] = heading(week, after: index > 0 ? items[index - 1].day.week : nil)
        }
        // If nothing is on this week, today is above the next week that has something.
        if let next = items.firstIndex(where: { $0.day.week > today.week }), let heading = headings[next],
            !items.contains(where: { $0.day.week == today.week })
        {
            headings[next] =
                wording.say("┃ i dag ", "┃ today ") + wording.shortDay(today) + " ┃ "
                + (heading.split(separator: " · ").first.map(String.init) ?? heading)
        }
        return ListContent(items.count, headings: headings)
    }

    /// `uge 13 · 29. mar. – 4. apr.`, with the year where it changes; this week tells today.
    private func heading(_ week: ISOWeek, after before: ISOWeek?) -> String {
        let isNewYear = week.year != (before ?? dates.today.week).year
        let days =
            week == dates.today.week
            ? wording.say("i dag ", "today ") + wording.shortDay(dates.today)
            : wording.day(week.monday) + " – " + wording.day(week.day(.sunday))
        return wording[isNewYear ? week.nameWithYear : week.name] + " · " + days
    }

    /// The cells of a day of the week, with a blank.
    private static let dayColumns = 8

    /// Draws one date: day, what, who and where, and at the right how it stands.
    ///
    /// - Returns: the cells that name it.
    func draw(_ index: Int, on canvas: inout Canvas, in line: Rect) -> Int {
        let item = items[index], style = Style(item.day < dates.today ? .muted : .text)
        canvas.write(dates.dayInWeek(item.day), at: line.origin, Style(.muted))
        // The last column stays blank, also beside the number of rows below.
        let rest = line.splitColumns(line.columns - 1).left.splitColumns(Self.dayColumns).rest
        guard rest.columns >= 40 else {
            let text = dates.short(item)
            let shown = item.talents.isEmpty ? cutBeforeLastWord(text, to: rest.columns) : cut(text, to: rest.columns)
            return Self.dayColumns + min(24, canvas.write(shown, at: rest.origin, style))
        }
        let state = dates.state(item), room = rest.columns - (state.width > 0 ? state.width + 2 : 0)
        canvas.write(state.text, at: Point(row: rest.row, column: rest.endColumn - state.width), state.style)
        let about = dates.about(item)
        // The beginning and the end of a window are told apart by a word.
        let word = item.moment == .on ? 0 : 2 + (about.last.map(cellWidth) ?? 0)
        let title = cutBeforeLastWord(dates.title(item), to: room - word)
        let used = canvas.write(title, at: rest.origin, style)
        let column = max(used + 2, min(24, room - max(0, word - 2))), left = room - column
        // Names and texts are cut, numbers and dates are not.
        let longest = item.activity == nil ? about.last : nil
        if let shown = about.first(where: { cellWidth(of: $0) <= left }) ?? longest,
            left >= min(8, cellWidth(of: shown))
        {
            canvas.write(shown, at: Point(row: rest.row, column: rest.column + column), Style(.muted), limit: left)
        }
        return Self.dayColumns + min(used, 24)
    }
}
