import TalentDomain
import TerminalKit

/// The overdue items of a wide screen: a row for each talent, a column for each kind, and in each cell the days since
/// the due date of the oldest item.
struct AwaitedTable {
    private struct Column {
        var title: String
        var kinds: Set<AwaitedKind>
        var width = 0
    }

    let rows: [OverviewSection.Row]
    private var columns: [Column]
    private let nameColumns: Int
    private let context: Context

    private static let mostOfName = 24, gap = 2
    /// The least width of a cell: `! 140`.
    private static let least = 5

    /// Nil if the screen is too small for it.
    init?(_ late: [Awaited], in context: Context) {
        guard let room = OverviewScreen.tableColumns(in: context) else { return nil }
        self.context = context
        let wording = context.wording
        let talents = context.lookedAfter(in: context.cohortID).filter(\.isActive).map(\.id)
        let shown = Set(talents)
        // An item of the cohort, or of somebody who is not in the list, keeps its own row.
        let others = late.filter { shown.isDisjoint(with: $0.talents) }
        let byTalent = talents.map { talent in (talent, late.filter { $0.talents.contains(talent) }) }
        rows =
            byTalent.map { talent, all in .talent(talent, all) } + others.map(OverviewSection.Row.awaited)
        nameColumns = min(
            Self.mostOfName,
            max(21, (talents.map { cellWidth(of: wording.name($0)) }.max() ?? 0)) + Self.gap)
        columns = late.filter { !shown.isDisjoint(with: $0.talents) }.map(\.kind).reduce(into: [Column]()) {
            columns, kind in
            let title = wording[kind.short]
            if let index = columns.firstIndex(where: { $0.title == title }) {
                columns[index].kinds.insert(kind)
            } else {
                columns.append(Column(title: title, kinds: [kind]))
            }
        }
        func needed() -> Int { columns.reduce(nameColumns) { $0 + $1.width + Self.gap } }
        func measure() {
            for index in columns.indices {
                let cells = byTalent.map { cellWidth(of: Self.days(of: $1, in: columns[index].kinds, context).text) }
                columns[index].width = max(Self.least, cellWidth(of: columns[index].title), cells.max() ?? 0)
            }
        }
        measure()
        // The last columns become one, which names its kinds if there is room.
        while columns.count > 1, needed() > room {
            let last = columns.removeLast(), before = columns[columns.count - 1]
            columns[columns.count - 1].kinds.formUnion(last.kinds)
            columns[columns.count - 1].title = "\(before.title)/\(last.title)"
            measure()
            if needed() > room {
                columns[columns.count - 1].title = wording.say("andet", "other")
                measure()
            }
        }
        even(within: room)
    }

    /// Makes all columns as wide as the widest, where there is room.
    private mutating func even(within room: Int) {
        let widest = columns.map(\.width).max() ?? 0
        guard nameColumns + columns.count * (widest + Self.gap) <= room else { return }
        for index in columns.indices { columns[index].width = widest }
    }

    /// The days since the due date of the oldest item of those kinds, and the number of items if there are several:
    /// `! 31 (2)`.
    private static func days(of all: [Awaited], in kinds: Set<AwaitedKind>, _ context: Context) -> Span {
        let those = all.filter { kinds.contains($0.kind) }
        guard let days = those.map({ context.today - $0.since }).max() else { return Span("·", Style(.muted)) }
        return Span("! \(days)" + (those.count > 1 ? " (\(those.count))" : ""), Style(.warn))
    }

    /// The titles of the columns above their cells.
    var heads: String {
        String(repeating: " ", count: nameColumns)
            + columns.map { padded($0.title, before: $0.width + Self.gap) }.joined()
    }

    /// Draws a talent's row.
    ///
    /// - Returns: the cells of the name.
    func draw(_ talent: Talent.ID, _ all: [Awaited], on canvas: inout Canvas, in line: Rect) -> Range<Int> {
        let named = canvas.write(
            cut(context.wording.name(talent, fitting: nameColumns - Self.gap), to: nameColumns - Self.gap),
            at: line.origin, limit: line.columns)
        var end = line.column + nameColumns
        for column in columns {
            end += column.width + Self.gap
            let cell = Self.days(of: all, in: column.kinds, context)
            canvas.write([cell], at: Point(row: line.row, column: end - cell.width), limit: cell.width)
        }
        return 0..<named
    }
}

private func padded(_ text: String, before columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - cellWidth(of: text))) + text
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
        case .networkMeeting: Phrase("netværksmøde", "network meeting")
        case .mentor: Phrase("mentor", "mentor")
        case .smallGroup: Phrase("gruppe", "group")
        case .practice: Phrase("praksis", "practice")
        case .question: Phrase("spørgsmål", "question")
        case .decision: Phrase("beslutning", "decision")
        case .expectationTalk: Phrase("forventning", "expectations")
        case .talk: Phrase("samtale", "conversation")
        case .leaderGroupMeeting: Phrase("ledergruppe", "team")
        case .noPlan, .plan: Phrase("plan", "plan")
        case .readiness: Phrase("parathed", "readiness")
        case .agreement: Phrase("aftale", "agreement")
        case .task: Phrase("opgave", "task")
        case .answer: Phrase("svar", "answer")
        }
    }
}
