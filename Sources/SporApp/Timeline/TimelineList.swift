import TalentDomain
import TerminalKit

/// Dates in the order of time below the headings of their weeks.
struct TimelineList {
    let items: [Agenda.Item]
    let dates: TimelineDates
    /// While some are marked, each row has a sign or a blank before it.
    private let marked: Set<Activity.ID>
    /// The cells of the longest title; a longer one than this is cut.
    private let titleColumns: Int
    /// The cells for what is known about a date: at least a window's last day.
    private let aboutColumns: Int

    init(_ items: [Agenda.Item], marked: Set<Activity.ID> = [], in context: Context) {
        self.items = items
        self.marked = marked
        let dates = TimelineDates(context)
        self.dates = dates
        titleColumns = min(40, items.map { cellWidth(of: dates.title($0)) }.max() ?? 0)
        let about = items.filter { $0.moment == .begins }.compactMap { dates.about($0).first.map(cellWidth) }.max() ?? 0
        // How many of all have held it stands behind: ` · ! 13 af 14`.
        let count = "\(context.talents.count)"
        let state = context.navigation.managesCohort ? cellWidth(of: " · ! \(count) af \(count)") : 0
        aboutColumns = about == 0 ? 0 : about + state
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
            !items.contains(where: { $0.day.week == today.week }), dates.context.size.columns >= 60
        {
            headings[next] =
                heading + wording.say(" · i dag er \(today.week.name.da)", " · today is \(today.week.name.en)")
        }
        return ListContent(items.count, headings: headings)
    }

    /// `uge 13 · 29. mar. – 4. apr.`, with the year where it changes; this week tells today.
    private func heading(_ week: ISOWeek, after before: ISOWeek?) -> String {
        let isNewYear = week.year != (before ?? dates.today.week).year
        let name = wording[isNewYear ? week.nameWithYear : week.name] + " · "
        guard week != dates.today.week else {
            return name + wording.say("i dag ", "today ") + wording.shortDay(dates.today)
        }
        let whole = name + wording.day(week.monday) + " – " + wording.day(week.day(.sunday))
        // No date is cut: at the right, the number of dates above or below needs its room too.
        return cellWidth(of: whole) + 8 <= dates.context.size.columns
            ? whole : name + wording.say("fra ", "from ") + wording.day(week.monday)
    }

    /// The cells of a day of the week, with a blank.
    private static let dayColumns = 8

    /// Draws one date: day, what, who and where, and at the right how it stands.
    ///
    /// - Returns: the cells that name it.
    func draw(_ index: Int, on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        guard !marked.isEmpty else { return drawItem(index, on: &canvas, in: line) }
        let isMarked = items[index].activity.map(marked.contains) ?? false
        canvas.write(isMarked ? "✓" : " ", at: line.origin, Style(.text, bold: true))
        let named = drawItem(index, on: &canvas, in: line.splitColumns(2).rest)
        return named.lowerBound + 2..<named.upperBound + 2
    }

    private func drawItem(_ index: Int, on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        let item = items[index], style = Style(item.day < dates.today || dates.isCancelled(item) ? .muted : .text)
        canvas.write(dates.dayInWeek(item.day), at: line.origin, Style(.muted))
        // The last column stays blank, also beside the number of rows below.
        let rest = line.splitColumns(line.columns - 1).left.splitColumns(Self.dayColumns).rest
        guard rest.columns >= 40 else {
            let shown = dates.short(item, to: rest.columns)
            return named(canvas.write(shown, at: rest.origin, style))
        }
        let (what, after) = rest.splitColumns(min(titleColumns, max(26, rest.columns - 2 - aboutColumns)))
        let used = canvas.write(dates.cutAtWord(dates.title(item), to: what.columns), at: what.origin, style)
        drawAbout(item, on: &canvas, in: after.splitColumns(2).rest)
        return named(used)
    }

    /// The cells of that many after the day.
    private func named(_ cells: Int) -> Range<Int> { Self.dayColumns..<(Self.dayColumns + cells) }

    /// `kl. 09.00 · ! 2 af 3 klar`: what is known about the date, then how it stands, as far as there is room.
    private func drawAbout(_ item: Agenda.Item, on canvas: inout Canvas, in line: Rect) {
        let about = dates.about(item), state = dates.state(item)
        let room = line.columns - (state.width > 0 ? state.width + 3 : 0)
        // Names and texts are cut, numbers and dates are not. A window's word goes before its state.
        let last = item.activity == nil || item.moment != .on ? about.last : nil
        let shown = about.first { cellWidth(of: $0) <= room } ?? last ?? ""
        let isAlone = shown.isEmpty || item.activity != nil && cellWidth(of: shown) > room
        let used = canvas.write(
            cut(shown, to: isAlone ? line.columns : room), at: line.origin, Style(.muted))
        guard state.width > 0, shown.isEmpty || !isAlone else { return }
        let end = Point(row: line.row, column: line.column + used)
        let dot = shown.isEmpty ? 0 : canvas.write(" · ", at: end, Style(.muted))
        canvas.write(state.text, at: Point(row: line.row, column: end.column + dot), state.style)
    }
}
