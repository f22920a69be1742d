import TalentDomain
import TerminalKit

extension AttendanceScreen {
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let table = context.attendance
        guard let place = place(in: table), let column = column(in: table) else {
            return canvas.hint(
                context.wording.say(
                    "Her vises fremmødet, når holdet har deltagere og fælles dage.",
                    "Attendance is shown here once the cohort has participants and common days."), in: area)
        }
        let frame = AttendanceFrame(table, in: area, selecting: column, context)
        let (heads, below) = area.splitRows(area.rows < 10 ? 1 : 3)
        let footRows = area.rows < 10 ? 1 : area.rows < 16 ? 2 : area.rows < 20 ? 4 : 5
        let (body, foot) = below.splitRows(below.rows - footRows)
        frame.drawHeads(on: &canvas, in: heads, selecting: column)
        var list = list.shown(in: table.rows)
        list.rows = body.rows
        list.draw(
            on: &canvas, in: body, content: content(of: table, in: context), onClick: { Click.row($0) }
        ) { canvas, index, line in
            frame.draw(table.rows[index], on: &canvas, in: line, selecting: index == list.selection ? column : nil)
        }
        drawFoot(place, table, on: &canvas, in: foot, context)
    }

    /// Draws the selected cell's state, the agreement on catching up, and the signs.
    private func drawFoot(
        _ place: Place, _ table: AttendanceTable, on canvas: inout Canvas, in area: Rect, _ context: Context
    ) {
        let wording = context.wording, part = Participation(of: place.activity, in: context)
        let entry = table.entry(of: place.attendee, at: place.activity.id)
        let state =
            entry.flatMap { part?.state(of: $0, in: context).words }
            ?? wording.say("ikke inviteret", "not invited")
        let isOtherYear = place.activity.start.year != context.today.year
        let day = wording.day(place.activity.start, isOtherYear ? .weekdayAndYear : .weekday)
        let what = "\(wording[place.activity.title]), \(day)"
        var rest = Rect(row: area.row, column: area.column + 2, rows: area.rows, columns: area.columns - 3)
        if area.rows >= 3 { rest = rest.splitRows(1).rest }
        let name = wording.name(of: place.attendee)
        let room = rest.columns - cellWidth(of: state) - 4
        canvas.rule(
            [
                Span(
                    [what, day, wording.day(place.activity.start)].map { "\(name) · \($0)" }
                        .first { cellWidth(of: $0) <= room } ?? cut(name, to: room), Style(.heading))
            ],
            ending: state, in: rest.splitRows(1).top)
        rest = rest.splitRows(1).rest
        for line in [told(entry, part, context)] + legend(of: table, context, columns: rest.columns)
        where !line.isEmpty && rest.rows > 0 {
            canvas.write(cut(line, to: rest.columns), at: rest.origin, Style(.muted))
            rest = rest.splitRows(1).rest
        }
    }

    /// The agreement on catching up; without one, the counts of the day.
    private func told(_ entry: Participation.Entry?, _ part: Participation?, _ context: Context) -> String {
        guard let catchUp = entry?.attendance?.catchUp else {
            return part?.counts(in: context).map { context.wording.say("I alt: ", "Total: ") + $0 } ?? ""
        }
        let what = context.wording.say("Indhenter: ", "Catches up: ") + context.wording.text(catchUp.what)
        return what
            + (catchUp.doneOn.map { context.wording.say(" · indhentet ", " · done ") + context.wording.day($0) } ?? "")
    }

    /// The signs of the table, then the letters of its heads, in lines of that many cells.
    private func legend(of table: AttendanceTable, _ context: Context, columns: Int) -> [String] {
        let signs = context.wording.say(
            "● var med|○ kommer|? uden svar|! mangler|· ikke spurgt|a arbejde|f ferie|x andet|– ikke oplyst|✓ indhentet",
            "● attended|○ coming|? no answer|! missing|· not asked|w work|h holiday|x other|– not stated|✓ caught up"
        ).split(separator: "|").map(String.init)
        let used = Set(table.rows.flatMap { row in table.activities.map { table.sign(of: row.attendee, at: $0).text } })
        let heads = table.activities.map { ($0.mark(in: context.language), $0.kind.name) }
            .filter { mark, _ in Int(mark) == nil }
            .map { mark, kind in "\(mark) \(context.wording[kind].lowercasedFirst)" }.uniqued()
        let shown = signs.filter { used.contains(String($0.prefix(1))) } + heads
        return shown.reduce(into: [String]()) { lines, item in
            let longer = lines.last.map { $0 + "  " + item } ?? ""
            if lines.isEmpty || cellWidth(of: longer) > columns {
                lines.append(item)
            } else {
                lines[lines.count - 1] = longer
            }
        }
    }
}

/// Where the columns of the table stand.
private struct AttendanceFrame {
    private let table: AttendanceTable
    private let context: Context
    private let nameColumns: Int
    /// The columns that have room.
    private let shown: Range<Int>
    private let start: Int

    private static let cells = 4

    init(_ table: AttendanceTable, in area: Rect, selecting column: Int, _ context: Context) {
        (self.table, self.context) = (table, context)
        let widest = table.rows.map { cellWidth(of: context.wording.name(of: $0.attendee)) }.max() ?? 0
        nameColumns = min(widest, max(14, min(24, area.columns / 3)))
        start = area.column + ListView.gutter + nameColumns + 1
        // The tally stands in the last nine cells before the margin for what is below.
        let room = area.endColumn - 5 - (area.columns < 60 ? 0 : 9) - start
        let count = max(1, min(table.activities.count, room / Self.cells))
        let first = max(0, min(column - count / 2, table.activities.count - count))
        shown = first..<(first + count)
    }

    private var end: Int { start + shown.count * Self.cells }

    /// The marks of the activities, the months and the days.
    func drawHeads(on canvas: inout Canvas, in area: Rect, selecting column: Int) {
        let wording = context.wording, days = area.rows == 3 ? 2 : 0
        func row(_ index: Int) -> Int { area.row + index }
        if area.rows == 3 {
            let people = table.rows.count
            let ways = [
                wording.say("Fremmøde · \(people) personer", "Attendance · \(people) people"),
                wording.say("Fremmøde", "Attendance"),
            ]
            let module = wording.say("modul", "module"), day = wording.say("dag", "day")
            let room = nameColumns - cellWidth(of: module) - 2
            let heading = ways.first { cellWidth(of: $0) <= room } ?? ways[1]
            canvas.write(
                heading, at: Point(row: row(0), column: area.column + ListView.gutter), Style(.heading),
                limit: nameColumns)
            // Names the two rows of numbers.
            let nameEnd = area.column + ListView.gutter + nameColumns
            for (index, label) in [(0, module), (days, day)] where index > 0 || cellWidth(of: heading) <= room {
                canvas.write(
                    label, at: Point(row: row(index), column: nameEnd - cellWidth(of: label)), Style(.muted))
            }
            canvas.write(
                wording.say("indtil nu", "so far"),
                at: Point(row: row(days), column: end + 2), Style(.muted), limit: max(0, area.endColumn - end - 2))
        }
        if shown.lowerBound > 0 { canvas.write("‹", at: Point(row: row(days), column: start), Style(.muted)) }
        if shown.upperBound < table.activities.count {
            canvas.write("›", at: Point(row: row(days), column: end), Style(.muted))
        }
        var month = ""
        for index in shown {
            let activity = table.activities[index], place = start + (index - shown.lowerBound) * Self.cells
            let style = Style(index == column ? .heading : .muted)
            write(activity.mark(in: context.language), on: &canvas, at: Point(row: row(0), column: place), style)
            canvas.onClick(Rect(row: area.row, column: place, rows: area.rows, columns: Self.cells), Click.cell(index))
            // On a low screen, the foot tells the day of the selected column.
            guard area.rows == 3 else { continue }
            write("\(activity.start.day)", on: &canvas, at: Point(row: row(days), column: place), style)
            let name = activity.start.monthOfYear.shortName[context.language]
            if name != month { write(name, on: &canvas, at: Point(row: row(1), column: place), Style(.muted)) }
            month = name
        }
    }

    /// Writes at the right of a column.
    private func write(_ text: String, on canvas: inout Canvas, at point: Point, _ style: Style) {
        let cells = cellWidth(of: text)
        canvas.write(text, at: Point(row: point.row, column: point.column + Self.cells - cells), style)
    }

    /// Draws a person's row; the selected cell has a mark before it.
    ///
    /// - Returns: the cells of the name.
    func draw(_ row: AttendanceTable.Row, on canvas: inout Canvas, in line: Rect, selecting column: Int?) -> Int {
        let name = cut(context.wording.name(of: row.attendee, fitting: nameColumns), to: nameColumns)
        let named = canvas.write(name, at: line.origin)
        for index in shown {
            let place = start + (index - shown.lowerBound) * Self.cells + Self.cells - 1
            let sign = table.sign(of: row.attendee, at: table.activities[index])
            if index == column { canvas.write("▸", at: Point(row: line.row, column: place - 1), Style(.accent)) }
            canvas.write([sign], at: Point(row: line.row, column: place), limit: 1)
        }
        let tally = table.tally(of: row.attendee)
        let told = context.wording.say("\(tally.there) af \(tally.of)", "\(tally.there) of \(tally.of)")
        if tally.of > 0, end + 2 + cellWidth(of: told) <= line.endColumn {
            canvas.write(told, at: Point(row: line.row, column: end + 2), Style(.muted))
        }
        return named
    }
}
