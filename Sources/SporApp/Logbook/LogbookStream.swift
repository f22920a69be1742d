import TalentDomain
import TerminalKit

/// Entries below the headings of their days, each with its links and readers after the text.
struct LogbookStream {
    let context: Context
    /// Names the writers; used when several logbooks are shown.
    var namesWriter = false

    /// `14.20 ★ ` before the text.
    private static let timeColumns = 8

    func blocks(of entries: [LogEntry]) -> [Block] {
        let columns = max(12, context.size.columns - ListView.gutter - Self.timeColumns - 1)
        var day: Day?
        return entries.map { entry in
            let moment = entry.at.danish
            defer { day = moment.day }
            return block(of: entry, at: moment.minutes, heading: moment.day == day ? nil : moment.day, columns: columns)
        }
    }

    /// The first lines of a long text, with the number of the rest, which Enter shows.
    private func folded(_ lines: [String]) -> [[Span]] {
        guard lines.count > Self.longest else { return lines.map { [Span($0)] } }
        let shown = Self.longest - 2, left = lines.count - shown
        return lines.prefix(shown).map { [Span($0)] }
            + [
                [
                    Span(
                        context.wording.say(
                            "… og \(left) linjer til; tryk Enter for at se dem alle",
                            "… \(left) more line\(left == 1 ? "" : "s"); press Enter to see the whole text"),
                        Style(.muted))
                ]
            ]
    }

    /// The lines of a text that is shown whole.
    private static let longest = 8

    private func block(of entry: LogEntry, at minutes: Int, heading day: Day?, columns: Int) -> Block {
        let heading = day.map { [[Span(context.wording.day($0, .long), Style(.heading))]] } ?? []
        let writer = namesWriter ? context.wording.name(entry.talent) + ": " : ""
        var lines = folded(wrapped(writer + context.wording.text(entry.text), to: columns))
        for (text, role) in Logbook(context).links(of: entry).map({ ($0, StyleRole.link) }) + [
            (Logbook(context).sharing(of: entry), .secret)
        ] {
            let used = lines.last?.reduce(0) { $0 + $1.width } ?? 0
            if used + 3 + cellWidth(of: text) <= columns {
                lines[lines.count - 1] += [Span(" · ", Style(.secret)), Span(text, Style(role))]
            } else {
                lines += wrapped(text, to: columns - 2).enumerated().map {
                    [Span($0.offset == 0 ? "· " : "  ", Style(.secret)), Span($0.element, Style(role))]
                }
            }
        }
        let star = Span(entry.isStarred ? " ★ " : "   ", Style(.warn)),
            blank = Span(String(repeating: " ", count: Self.timeColumns))
        let time = Span(ClockTime.text(minutes, in: context.language), Style(.muted))
        return Block(
            lines.enumerated().map { ($0.offset == 0 ? [time, star] : [blank]) + $0.element }, heading: heading)
    }
}
