import TalentDomain
import TerminalKit

/// Entries under the headings of their months, each with its date in the margin and its readers at the right.
struct LogbookStream {
    let context: Context
    let entries: [LogEntry]
    /// Names the writers; used when several logbooks are shown.
    private let namesWriter: Bool
    private let isNarrow: Bool
    private let textColumns: Int
    /// The cells of the readers' signs; none if all entries are others'.
    private let readersColumns: Int

    /// - Parameter columns: the columns of the stream; those of the screen, if nothing is beside it.
    init(_ entries: [LogEntry], namesWriter: Bool = false, columns: Int? = nil, in context: Context) {
        self.context = context
        self.entries = entries
        self.namesWriter = namesWriter
        isNarrow = context.size.columns < 60
        let logbook = Logbook(context), own = entries.filter { context.abilities.isTalent($0.talent) }
        readersColumns = own.map { cellWidth(of: logbook.readerSigns(of: $0)) }.max().map { max($0, 3) } ?? 0
        let table = (columns ?? context.size.columns - 1) - ListView.gutter
        let readers = readersColumns == 0 ? 0 : readersColumns + 2
        textColumns = max(12, min(Self.longestLine, table - Self.margin(isNarrow) - readers))
    }

    private static let longestLine = 72

    /// `tor 11.  ★ ` before the text; `11. ★ ` where there is little room.
    private static func margin(_ isNarrow: Bool) -> Int { isNarrow ? 6 : 11 }

    private var margin: Int { Self.margin(isNarrow) }

    /// The cells from the margin to the end of the readers' column.
    private var tableColumns: Int { margin + textColumns + (readersColumns == 0 ? 0 : readersColumns + 2) }

    var blocks: [Block] {
        var before: Day?
        return entries.map { entry in
            let day = entry.at.danish.day
            defer { before = day }
            return Block(
                lines(of: entry, isFirstOfDay: day != before), heading: heading(of: day, after: before))
        }
    }

    // MARK: Headings

    /// `Marts 2027`, then `Februar`: the year is told when it changes.
    private func heading(of day: Day, after before: Day?) -> [[Span]] {
        if let before, before.year == day.year, before.month == day.month { return [] }
        let month = day.monthOfYear.name[context.language].capitalizedFirst
        let title = Span(month + (before?.year == day.year ? "" : " \(day.year)"), Style(.heading))
        let indent = Span(String(repeating: " ", count: ListView.gutter))
        guard before == nil else { return [[], [indent, title]] }
        guard readersColumns > 0 else { return [[indent, title]] }
        let room = tableColumns - title.width - 2
        let readBy = context.wording.say("læses af", "read by"), key = readerKey + "   " + readBy
        let words = cellWidth(of: key) <= room ? key : readBy
        let gap = String(repeating: " ", count: max(2, room + 2 - cellWidth(of: words)))
        return [[indent, title, Span(gap), Span(words, Style(.muted))]]
    }

    /// The readers' signs, each with its word.
    private var readerKey: String {
        ([context.wording.say("· kun dig", "· you")]
            + LogAudience.allCases.filter { context.navigation.has($0.role) }.map {
                "\($0.sign) \(context.wording[$0.shortName])"
            }).joined(separator: "  ")
    }

    // MARK: Entries

    private func lines(of entry: LogEntry, isFirstOfDay: Bool) -> [[Span]] {
        let writer = namesWriter ? context.wording.name(entry.talent) + ": " : ""
        var texts = folded(wrapped(writer + context.wording.text(entry.text), to: textColumns))
        let links = Logbook(context).links(of: entry)
        if !links.isEmpty {
            texts += wrapped("→ " + links.joined(separator: " · "), to: textColumns).map { Span($0, Style(.link)) }
        }
        let (day, minutes) = (entry.at.danish.day, entry.at.danish.minutes)
        let time = Span(ClockTime.text(minutes, in: context.language), Style(.muted))
        var margins = isFirstOfDay ? [Span(date(day), Style(.muted)), time] : [time]
        return texts.enumerated().map { index, text in
            let first = margins.isEmpty ? Span("") : margins.removeFirst()
            let star = index == 0 ? entry.isStarred ? "★ " : "  " : ""
            let blank = String(repeating: " ", count: max(0, margin - first.width - cellWidth(of: star)))
            let line = [first, Span(blank), Span(star, Style(.warn)), text]
            guard index == 0, context.abilities.isTalent(entry.talent) else { return line }
            let signs = Logbook(context).readerSigns(of: entry)
            let gap = tableColumns - margin - text.width - cellWidth(of: signs)
            return line + [Span(String(repeating: " ", count: max(1, gap))), Span(signs, Style(.secret))]
        }
    }

    /// `tor 11.`, `tir  2.`; without the weekday where there is little room.
    private func date(_ day: Day) -> String {
        let number = (day.day < 10 ? " " : "") + "\(day.day)" + context.wording.say(".", "")
        return isNarrow ? number : day.weekday.shortName[context.language] + " " + number
    }

    /// The first lines of a long text, with the number of the rest, which Enter shows.
    private func folded(_ lines: [String]) -> [Span] {
        guard lines.count > Self.longest else { return lines.map { Span($0) } }
        let shown = Self.longest - 2, left = lines.count - shown
        return lines.prefix(shown).map { Span($0) }
            + [
                Span(
                    context.wording.say(
                        "… og \(left) linjer til; tryk Enter for at se dem alle",
                        "… \(left) more line\(left == 1 ? "" : "s"); press Enter to see the whole text"),
                    Style(.muted))
            ]
    }

    /// The lines of a text that is shown whole.
    private static let longest = 8
}

extension LogAudience {
    /// The sign of the readers in a column: the first letter of their English name.
    var sign: String {
        switch self {
        case .buddy: "B"
        case .lineManager: "L"
        case .mentor: "M"
        case .networkGroup: "N"
        }
    }

    /// One word.
    var shortName: Phrase {
        switch self {
        case .buddy: name
        case .lineManager: Phrase("leder", "line manager")
        case .mentor: name
        case .networkGroup: Phrase("netværk", "network")
        }
    }
}
