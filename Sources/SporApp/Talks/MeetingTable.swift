import TalentDomain
import TerminalKit

/// Meetings below each other: a sign, the title, and when it is held or due. The year stands in the margin where it
/// changes, so a date needs none.
struct MeetingTable {
    struct Row {
        /// The words above the row, where a group begins.
        var heading: String?
        var title: String
        /// The activity that asks for the meeting.
        var activity: Activity?
        var meeting: Meeting?
        /// The programme asked for it before today, and it was not held.
        var isOverdue = false
        /// A mirror was held, but what was said was not handed over in time.
        var isUndelivered = false
        /// A word behind the date: `ekstra`.
        var remark: String?

        /// The last day on which to hold it: the agreed day, otherwise the programme's.
        var day: Day? { meeting?.day ?? activity?.end }
    }

    let rows: [Row]
    let context: Context
    /// The columns without the marker's.
    let columns: Int

    /// The columns from which on the date stands beside the title.
    private static let wide = 56
    private static let widestTitle = 40
    private static let widestState = 48

    private var yearColumns: Int { rows.contains { $0.day.map { $0.year != context.today.year } ?? false } ? 6 : 0 }

    /// The longest title, as long as the dates keep some room.
    private var titleColumns: Int {
        let longest = rows.map { cellWidth(of: $0.title) }.max() ?? 0
        let widest = min(Self.widestState, rows.map { self.state(of: $0, within: .max).width }.max() ?? 0)
        return max(24, min(Self.widestTitle, longest, columns - yearColumns - 4 - widest))
    }

    var blocks: [Block] {
        let isWide = columns >= Self.wide, title = isWide ? titleColumns : columns - yearColumns - 2
        // The first row of a group says its year, where one of the table is not this one.
        let unknown = yearColumns > 0 ? nil : context.today.year as Int?
        var year = unknown
        return rows.enumerated().map { index, row in
            if row.heading != nil { year = unknown }
            let own = row.day?.year ?? year
            defer { year = own }
            return Block(
                lines(of: row, year: own == year ? nil : own, isWide: isWide, titleColumns: title),
                heading: heading(of: row, isFirst: index == 0), named: 2)
        }
    }

    private func heading(of row: Row, isFirst: Bool) -> [[Span]] {
        guard let heading = row.heading else { return [] }
        let indent = Span(String(repeating: " ", count: ListView.gutter))
        return (isFirst ? [] : [[]])
            + wrapped(heading, to: columns).map { [indent, Span($0, Style(.heading))] }
    }

    private func lines(of row: Row, year: Int?, isWide: Bool, titleColumns: Int) -> [[Span]] {
        let margin = padded(year.map(String.init) ?? "", to: yearColumns)
        let titles = wrapped(row.title, to: titleColumns)
        let room = isWide ? min(Self.widestState, columns - yearColumns - 2 - titleColumns - 2) : titleColumns
        let state = state(of: row, within: room + 2), style = Style(state.style.role)
        let states = wrapped(unbroken(String(state.text.dropFirst(2)), of: row), to: room).map {
            $0.replacing(Self.noBreak, with: " ")
        }
        let blank = String(repeating: " ", count: yearColumns + 2)
        var all: [[Span]] = []
        for index in 0..<(isWide ? max(titles.count, states.count) : titles.count) {
            let lead =
                index == 0
                ? [Span(margin, Style(.muted)), Span(state.text.prefix(1) + " ", style)] : [Span(blank), Span("")]
            let title = Span(titles.indices.contains(index) ? titles[index] : "")
            var line = lead + [title]
            if isWide, states.indices.contains(index) {
                line += [
                    Span(String(repeating: " ", count: titleColumns - title.width + 2)), Span(states[index], style),
                ]
            }
            all.append(line)
        }
        return isWide ? all : all + states.map { [Span(blank), Span($0, style)] }
    }

    /// The state with its sign: held, agreed, late, or until when it is due.
    private func state(of row: Row, within columns: Int) -> Span {
        var state: Span
        if row.isUndelivered, let held = row.meeting?.heldOn {
            state = Span(
                "! \(context.wording[AwaitedKind.notHandedOver])"
                    + context.wording.say(", holdt ", ", held ") + context.wording.day(held), Style(.warn))
        } else if let meeting = row.meeting {
            state = MeetingWords(meeting: meeting, context: context, isYearKnown: true).state(within: .max)
            // Agreed for a later day than the programme's.
            if row.isOverdue, state.style.role != .warn, let end = row.activity?.end {
                let words =
                    state.text.dropFirst() + context.wording.say(", frist ", ", due ") + context.wording.day(end)
                state = Span("!" + words, Style(.warn))
            }
        } else if row.isOverdue {
            state = Span("! " + context.wording.say("ikke holdt", "not held") + by(row.activity?.end), Style(.warn))
        } else if let activity = row.activity, activity.start > context.today {
            // The year in the margin is that of the last day.
            let start =
                activity.start.year == activity.end.year
                ? context.wording.day(activity.start) : context.wording.day(activity.start, .medium)
            let whole = "○ " + context.wording.say("begynder \(start)", "begins \(start)") + by(activity.end)
            let short = "○ " + by(activity.end).dropFirst(2)
            state = Span(
                cellWidth(of: whole) <= columns && activity.start < activity.end ? whole : short, Style(.muted))
        } else {
            let isOver = row.activity.map { $0.end < context.today } ?? false
            let word = context.wording.say("ikke aftalt", "no date yet")
            state = Span("○ " + word + by(isOver ? nil : row.activity?.end), Style(.muted))
        }
        if let remark = row.remark { state.text += " · " + remark }
        return state
    }

    private static let noBreak = "\u{A0}"

    /// The words with the meeting's date in one piece.
    private func unbroken(_ words: String, of row: Row) -> String {
        guard let day = row.day else { return words }
        let date = context.wording.day(day)
        return words.replacing(date, with: date.replacing(" ", with: Self.noBreak))
    }

    /// `, senest 13. apr.`
    private func by(_ day: Day?) -> String {
        day.map { context.wording.say(", senest ", ", by ") + context.wording.day($0) } ?? ""
    }
}
