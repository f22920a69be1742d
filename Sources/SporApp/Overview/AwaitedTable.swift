import TalentDomain
import TerminalKit

/// The overdue items of a wide screen: a row for each talent, a column for each kind, and in each cell the days since
/// the due date of the oldest item.
struct AwaitedTable {
    private struct Column {
        var title: String
        var kinds: Set<AwaitedKind>
    }

    let rows: [OverviewSection.Row]
    private let columns: [Column]
    private let context: Context

    private static let nameColumns = 24, gap = 2
    /// The width of a cell: `! 140`.
    private static let least = 5

    /// Nil if the screen is too small for it.
    init?(_ late: [Awaited], in context: Context) {
        guard let width = OverviewScreen.tableColumns(in: context) else { return nil }
        self.context = context
        let talents = context.lookedAfter(in: context.cohortID).filter(\.isActive).map(\.id)
        let shown = Set(talents)
        // An item of the cohort, or of somebody who is not in the list, keeps its own row.
        let others = late.filter { shown.isDisjoint(with: $0.talents) }
        rows =
            talents.map { talent in .talent(talent, late.filter { $0.talents.contains(talent) }) }
            + others.map(OverviewSection.Row.awaited)
        let wording = context.wording
        var columns = late.filter { !shown.isDisjoint(with: $0.talents) }.map(\.kind).reduce(into: [Column]()) {
            columns, kind in
            let title = wording[kind.short]
            if let index = columns.firstIndex(where: { $0.title == title }) {
                columns[index].kinds.insert(kind)
            } else {
                columns.append(Column(title: title, kinds: [kind]))
            }
        }
        func needed() -> Int {
            Self.nameColumns + columns.reduce(0) { $0 + Self.width($1.title) } + Self.width(wording.total)
        }
        while columns.count > 1, needed() > width {
            let last = columns.removeLast()
            columns[columns.count - 1].title = wording.say("andet", "other")
            columns[columns.count - 1].kinds.formUnion(last.kinds)
        }
        self.columns = columns
    }

    private static func width(_ title: String) -> Int { max(least, cellWidth(of: title)) + gap }

    /// The titles of the columns above their cells.
    var heads: String {
        String(repeating: " ", count: Self.nameColumns)
            + (columns.map(\.title) + [context.wording.total]).map { padded($0, before: Self.width($0)) }.joined()
    }

    /// Draws a talent's row.
    ///
    /// - Returns: the cells of the name.
    func draw(_ talent: Talent.ID, _ all: [Awaited], on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        let named = canvas.write(
            cut(context.wording.name(talent, fitting: Self.nameColumns - 1), to: Self.nameColumns - 1), at: line.origin,
            limit: line.columns)
        var column = line.column + Self.nameColumns
        func write(_ text: String, under title: String, _ style: Style) {
            let width = Self.width(title)
            canvas.write(padded(text, before: width), at: Point(row: line.row, column: column), style)
            column += width
        }
        for kinds in columns {
            let days = all.filter { kinds.kinds.contains($0.kind) }.map { context.today - $0.since }.max()
            let isLong = days.map { $0 >= Overview.longDays } ?? false
            write(
                days.map { isLong ? "! \($0)" : "\($0)" } ?? "·", under: kinds.title,
                Style(days == nil ? .muted : isLong ? .warn : .text))
        }
        if !all.isEmpty { write("\(all.things)", under: context.wording.total, Style()) }
        return 0..<named
    }
}

private func padded(_ text: String, before columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - cellWidth(of: text))) + text
}

extension Wording {
    fileprivate var total: String { say("i alt", "total") }
}

extension AwaitedKind {
    /// The kind in one word, as the head of a column.
    var short: Phrase {
        switch self {
        case .attendance: Phrase("fremmøde", "attendance")
        case .buddy: Phrase("buddy", "buddy")
        case .mirror: Phrase("spejl", "mirror")
        case .shadowing: Phrase("skygge", "shadowing")
        case .buddyMeeting: Phrase("buddymøde", "buddy meeting")
        case .expectationTalk: Phrase("forventning", "expectations")
        case .talk: Phrase("samtale", "conversation")
        case .leaderGroupMeeting: Phrase("ledergruppe", "team meeting")
        case .noPlan, .plan: Phrase("plan", "plan")
        case .readiness: Phrase("parathed", "readiness")
        case .agreement: Phrase("aftale", "agreement")
        case .task: Phrase("opgave", "task")
        case .answer: Phrase("svar", "answer")
        }
    }
}
