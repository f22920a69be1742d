import TalentDomain
import TerminalKit

extension LogbookTab {
    /// `14.20 ★ ` before the text.
    private static let timeColumns = 8

    /// The entries under the headings of their days, each with who reads it behind its text.
    func blocks(of entries: [LogEntry], in context: Context) -> [Block] {
        let columns = max(12, context.size.columns - ListView.gutter - Self.timeColumns - 1)
        var day: Day?
        return entries.map { entry in
            let moment = entry.at.danish
            defer { day = moment.day }
            let heading = moment.day == day ? [] : [[Span(context.day(moment.day, .long), Style(.heading))]]
            var lines = wrapped(context.text(entry.text), to: columns).map { [Span($0)] }
            let readers = "· " + context.readers(of: entry), used = lines.last?.first?.width ?? 0
            if used + 1 + cellWidth(of: readers) <= columns {
                lines[lines.count - 1].append(Span(" " + readers, Style(.secret)))
            } else {
                lines.append([Span(readers, Style(.secret))])
            }
            let star = Span(entry.isStarred ? " ★ " : "   ", Style(.warn)), blank = Span(String(repeating: " ", count: Self.timeColumns))
            let time = Span(ClockTime.text(moment.minutes, in: context.language), Style(.muted))
            return Block(lines.enumerated().map { ($0.offset == 0 ? [time, star] : [blank]) + $0.element }, heading: heading)
        }
    }
}
