import TalentDomain
import TerminalKit

/// The columns of the list of talents: who they are, what they come to next, and, on wide screens, how far they are.
struct TalentTable {
    private struct Column {
        var head: TableColumn
        /// Takes the talent and the cells of the column.
        var cell: (Talent, Int) -> [Span]
    }

    private let context: Context
    private var columns: [Column] = []
    /// The heading of the list, in place of the head of the first column.
    private let heading: String

    /// - Parameters:
    ///   - isWide: whether the counts are shown, which takes 110 columns.
    ///   - heading: the heading of the list, on the row of the heads; empty where the list has another row above it.
    init(of shown: [Talent], in context: Context, isWide: Bool, heading: String = "") {
        self.context = context
        self.heading = heading
        let talents = Talents(context)
        func widest(_ title: String, _ range: ClosedRange<Int>, _ texts: [String]) -> Int {
            min(
                range.upperBound,
                max(cellWidth(of: title), range.lowerBound, texts.map { cellWidth(of: $0) }.max() ?? 0))
        }
        func text(
            _ title: String, minimum: Int, upTo most: Int, priority: Int, _ words: @escaping (Talent, Int) -> String
        ) {
            let ideal = widest(title, 0...most, shown.map { words($0, most) })
            columns.append(
                Column(
                    head: TableColumn(title, minimum: min(minimum, ideal), ideal: ideal, priority: priority),
                    cell: { [Span(words($0, $1), Style($0.isActive ? .text : .muted))] }))
        }
        // A column in which no talent has anything is left out.
        func count(_ title: String, priority: Int, _ words: @escaping (Talent) -> String?) {
            let texts = shown.compactMap(words)
            guard isWide, !texts.isEmpty else { return }
            columns.append(
                Column(
                    head: TableColumn(
                        title, ideal: widest(title, 4...14, texts), alignment: .trailing, priority: priority),
                    cell: { talent, _ in [Span(words(talent) ?? "·", Style(talent.isActive ? .text : .muted))] }))
        }
        let wording = context.wording
        text(
            heading.isEmpty ? wording.say("Navn", "Name") : heading, minimum: max(11, cellWidth(of: heading)), upTo: 24,
            priority: 0
        ) { wording.name($0.id, fitting: $1) }
        text(
            wording.say("Retning og mål", "Direction, target"), minimum: 24, upTo: 24, priority: 4
        ) { talent, _ in talents.path(of: talent) }
        text("Organisation", minimum: 14, upTo: 18, priority: 6) { talents.organisation(of: $0, within: $1) }
        if context.seesBoxes {
            // A viewer who may know only that somebody is assessed sees no number.
            let knowsBoxes = !shown.contains { talents.box(of: $0) == "✓" }
            columns.append(
                Column(
                    head: TableColumn(
                        knowsBoxes ? wording.say("Boks", "Box") : wording.say("Vurderet", "Assessed"),
                        ideal: knowsBoxes ? 4 : 8, alignment: .trailing, priority: 3),
                    cell: { talent, _ in [Span(talents.box(of: talent), Style(talent.isActive ? .text : .muted))] }))
        }
        addNext(of: shown)
        count(wording.say("Plan aftalt", "Plan agreed"), priority: 5) { talents.planAgreed(of: $0) }
        count(wording.say("Samtaler", "Conversations"), priority: 5) { talents.talksHeld(by: $0) }
        count(wording.say("Opgaver", "Tasks"), priority: 7) { talents.openTasks(of: $0) }
        count(wording.say("Logbog", "Logbook"), priority: 8) { talents.lastEntry(of: $0) }
    }

    /// Two columns: the kind with its sign, and the day. On a small screen the day has the sign.
    private mutating func addNext(of shown: [Talent]) {
        let talents = Talents(context)
        let all = Dictionary(uniqueKeysWithValues: shown.map { ($0.id, talents.next(for: $0)) })
        let title = context.wording.say("  Næste", "  Next")
        if !talents.hasShortDates {
            columns.append(
                Column(
                    head: TableColumn(
                        title,
                        ideal: ([cellWidth(of: title)] + all.values.map { $0.kind.reduce(0) { $0 + $1.width } }).max()
                            ?? 0, priority: 1),
                    cell: { talent, _ in all[talent.id]?.kind ?? [] }))
        }
        columns.append(
            Column(
                head: TableColumn(
                    context.wording.say("dato", "date"),
                    ideal: ([4] + all.values.map { $0.day.reduce(0) { $0 + $1.width } }).max() ?? 0,
                    alignment: .trailing, priority: 1),
                cell: { talent, _ in all[talent.id]?.day ?? [] }))
    }

    /// Adds the line manager and the buddies, where they have room; otherwise they are beside the list.
    mutating func addOthers(_ shown: [Talent], within room: Int) {
        let talents = Talents(context)
        let more: [(String, Int, (Talent) -> String)] =
            [
                (context.wording.say("Leder", "Manager"), 9, { talents.lineManagerName(of: $0.id) })
            ] + (context.navigation.uses.contains(.buddies) ? [("Buddy", 10, { talents.buddyNames(of: $0.id) })] : [])
        for (title, priority, words) in more {
            let widest = ([title] + shown.map(words)).map { cellWidth(of: $0) }.max() ?? 0
            guard idealColumns + 2 + widest <= room else { continue }
            columns.append(
                Column(head: TableColumn(title, ideal: widest, priority: priority)) { talent, _ in
                    [Span(words(talent), Style(talent.isActive ? .text : .muted))]
                })
        }
    }

    /// The cells of all columns at their ideal width, with those for the marker.
    var idealColumns: Int { ListView.gutter + columns.reduce(-2) { $0 + $1.head.ideal + 2 } }

    func draw(
        _ shown: [Talent], _ list: ListView, on canvas: inout Canvas, in area: Rect, content: ListContent, focused: Bool
    ) {
        let table = Table(columns.map(\.head))
        let widths = table.widths(
            in: ListView.textColumns(in: area.splitRows(1).rest, content: content) - ListView.gutter
        ).map { $0 ?? 0 }
        table.draw(
            list, on: &canvas, in: area, content: content, focused: focused, onClick: { Click.row($0) }
        ) { row in zip(columns, widths).map { $0.cell(shown[row], $1) } }
        canvas.write(heading, at: Point(row: area.row, column: area.column + ListView.gutter), Style(.heading))
    }
}
