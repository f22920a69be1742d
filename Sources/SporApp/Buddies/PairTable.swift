import TalentDomain
import TerminalKit

/// The pairs as rows, and what the programme asks them for as columns of signs.
struct PairTable {
    private struct Column {
        var title: String
        var width: Int
        var cells: [Span]
    }

    private let pairs: [BuddyPair]
    private let context: Context
    private let notes: [Span?]
    private var names: [String] = []
    private var columns: [Column] = []
    private var nameColumns = 0
    private let heading: String

    /// - Parameters:
    ///   - room: the cells that a row has.
    ///   - heading: the heading of the list, on the row of the heads.
    ///   - note: words that stand in the place of the signs.
    init(of pairs: [BuddyPair], in context: Context, columns room: Int, heading: String, note: (BuddyPair) -> Span?) {
        (self.pairs, self.context, self.heading) = (pairs, context, heading)
        notes = pairs.map(note)
        let own = Pairs(context), rows = pairs.map { own.meetingRows(of: $0) }
        func column(_ title: String, _ cells: [Span]) -> Column {
            Column(title: title, width: ([cellWidth(of: title)] + cells.map(\.width)).max() ?? 0, cells: cells)
        }
        var held = column(
            context.wording.say("holdt til nu", "so far"),
            zip(pairs, rows).map { Self.held(by: $0, in: $1, context) })
        var signs = own.askedFor.map { asked in
            column(asked.title, rows.map { own.sign(of: $0.filter { $0.activity?.id == asked.activity }) })
        }
        let full = pairs.map(own.names), widest = full.map { cellWidth(of: $0) }.max() ?? 0
        func left() -> Int { room - ([held] + signs).reduce(0) { $0 + $1.width + 2 } }
        // Where there is no room for all, what every pair has held goes first, then what comes last.
        while left() < min(widest, 24), !signs.isEmpty {
            let isPast = signs[0].cells.allSatisfy { $0.text == "●" || $0.text == "·" }
            signs.remove(at: isPast ? 0 : signs.count - 1)
        }
        if signs.isEmpty {
            // The counts alone must say that something is late.
            let late = rows.map { $0.contains(where: own.isLate) }, blank = late.contains(true) ? "  " : ""
            held = column(
                held.title,
                zip(held.cells, late).map { $1 ? Span("! \($0.text)", Style(.warn)) : Span(blank + $0.text, $0.style) })
        }
        names = pairs.map { own.names(in: $0, fitting: left()) }
        nameColumns = ([heading] + names).map { cellWidth(of: $0) }.max() ?? 0
        columns = signs + [held]
        let more = [
            column(context.wording.say("næste", "next"), zip(pairs, rows).map { Self.next(for: $0, in: $1, context) }),
            column(
                context.wording.say("organisationer", "organisations"),
                pairs.map { Span(own.organisations(in: $0), Style(.muted)) }),
            column(context.wording.say("niveau", "level"), pairs.map { Span(own.level(of: $0), Style(.muted)) }),
        ]
        for extra in more where nameColumns + columns.reduce(0, { $0 + $1.width + 2 }) + extra.width + 2 <= room {
            columns.append(extra)
        }
    }

    /// The signs of the table with their meanings.
    var legend: String {
        let wording = context.wording, cells = columns.flatMap(\.cells).map(\.text)
        let knowsAll = pairs.allSatisfy { context.abilities.mayWriteMeetings(of: .pair($0)) }
        let nothing =
            knowsAll
            ? wording.say("  · ikke relevant", "  · not relevant")
            : wording.say("  · skjult for dig", "  · hidden from you")
        return wording.say(
            "● holdt  ◐ aftalt, i gang  ○ ikke aftalt  ! over tiden",
            "● held  ◐ agreed, under way  ○ not agreed  ! late") + (cells.contains("·") ? nothing : "")
    }

    /// The cells of the widest row.
    var columnsNeeded: Int { columns.reduce(nameColumns) { $0 + 2 + $1.width } }

    func draw(_ list: ListView, on canvas: inout Canvas, in area: Rect, content: ListContent) {
        let (heads, body) = area.splitRows(1)
        canvas.write(heading, at: Point(row: heads.row, column: heads.column + ListView.gutter), Style(.heading))
        drawCells(
            columns.map { Span($0.title, Style(.muted)) }, on: &canvas,
            at: Point(row: heads.row, column: heads.column + ListView.gutter))
        list.draw(on: &canvas, in: body, content: content, onClick: { Click.row($0) }) { canvas, index, line in
            let isPresent = Pairs(context).standing(of: pairs[index]) == nil
            let used = canvas.write(
                names[index], at: line.origin, Style(isPresent ? .text : .muted), limit: line.columns)
            if let note = notes[index] {
                let column = line.column + nameColumns + 2
                canvas.write([note], at: Point(row: line.row, column: column), limit: line.endColumn - column)
            } else {
                drawCells(columns.map { $0.cells[index] }, on: &canvas, at: line.origin)
            }
            return used
        }
    }

    private func drawCells(_ cells: [Span], on canvas: inout Canvas, at start: Point) {
        var place = Point(row: start.row, column: start.column + nameColumns + 2)
        for (column, cell) in zip(columns, cells) {
            canvas.write([cell], at: place, limit: column.width)
            place.column += column.width + 2
        }
    }

    /// `2 af 3`; only the number of held meetings if the viewer may not know of all the pair's meetings.
    private static func held(by pair: BuddyPair, in rows: [JointMeetingRow], _ context: Context) -> Span {
        let tally = Pairs(context).tally(of: rows)
        guard tally.due > 0, context.abilities.mayWriteMeetings(of: .pair(pair)) else {
            return Span(tally.held == 0 ? "·" : "\(tally.held)", Style(.muted))
        }
        return Span(context.wording.say("\(tally.held) af \(tally.due)", "\(tally.held) of \(tally.due)"))
    }

    /// The first meeting that is not held, with its date, and `!` if it is late.
    private static func next(for pair: BuddyPair, in rows: [JointMeetingRow], _ context: Context) -> Span {
        guard let row = rows.first(where: { !$0.isHeld }), let deadline = row.deadline else {
            return rows.isEmpty || !context.abilities.mayWriteMeetings(of: .pair(pair))
                ? Span("·", Style(.muted))
                : Span(context.wording.say("alle møder er holdt", "all meetings held"), Style(.muted))
        }
        let what = context.wording[row.kind.name].lowercased()
        let day =
            row.meeting.map { MeetingWords(meeting: $0, context: context).dateAndTime }
            ?? context.wording.date(deadline)
        if row.isLate(on: context.today) { return Span("! \(what) \(day)", Style(.warn)) }
        return Span("\(what) \(row.meeting == nil ? context.wording.say("senest ", "by ") : "")\(day)")
    }
}
