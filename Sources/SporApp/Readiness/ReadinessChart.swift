import TalentDomain
import TerminalKit

/// A talent's boxes over time: a line through the agreed judgements, and a mark for each other judgement.
struct ReadinessChart {
    /// Six boxes, with the dates below.
    static let rows = 7
    private static let labelColumns = 3

    private let judgements: [ReadinessJudgement]
    private let context: Context
    private let first: Day

    /// Nil for fewer than four judgements, which are told in words.
    init?(of talent: Talent.ID, in context: Context) {
        judgements = context.data.judgements(of: talent).filter { $0.box != nil && !$0.isProposal }
        guard judgements.count >= 4, let first = judgements.first?.on else { return nil }
        self.context = context
        self.first = first
    }

    func draw(on canvas: inout Canvas, in area: Rect) {
        guard area.rows >= Self.rows, area.columns >= 20 else { return }
        let (labels, plot) = area.splitRows(Self.rows).top.splitColumns(Self.labelColumns)
        for box in 1...6 {
            canvas.write("\(box)", at: Point(row: labels.row + box - 1, column: labels.column), Style(.muted))
        }
        let together = judgements.filter { $0.judge == .together }
        drawLine(through: together, on: &canvas, in: plot)
        for judgement in judgements where judgement.judge != .together { mark(judgement, on: &canvas, in: plot) }
        for judgement in together { mark(judgement, on: &canvas, in: plot) }
        drawDates(on: &canvas, in: Rect(row: plot.row + 6, column: plot.column, rows: 1, columns: plot.columns))
    }

    /// The legend of the marks that occur.
    var legend: String {
        let judges = [Judge.together, .talent, .lineManager].filter { judge in judgements.contains { $0.judge == judge }
        }
        return judges.map { "\($0.mark) \(context.wording[$0.name])" }.joined(separator: "  ")
    }

    /// The line in steps: a box lasts until the next judgement, the last one until today.
    private func drawLine(through together: [ReadinessJudgement], on canvas: inout Canvas, in plot: Rect) {
        for (index, judgement) in together.enumerated() {
            let from = place(of: judgement, in: plot)
            let next = together.indices.contains(index + 1) ? place(of: together[index + 1], in: plot) : nil
            let end = next?.column ?? column(of: context.today, in: plot)
            canvas.horizontalLine(row: from.row, from: from.column, columns: end - from.column + 1, Style(.accent))
            guard let next, next.row != from.row else { continue }
            canvas.verticalLine(
                column: end, from: min(from.row, next.row), rows: abs(next.row - from.row) + 1, Style(.accent))
            canvas.write(next.row < from.row ? "┘" : "┐", at: Point(row: from.row, column: end), Style(.accent))
        }
    }

    private func mark(_ judgement: ReadinessJudgement, on canvas: inout Canvas, in plot: Rect) {
        let place = place(of: judgement, in: plot)
        // Two judgements of the same day and box are side by side.
        let isTaken = canvas[place.row, place.column].text.map { "○◆".contains($0) } ?? false
        let free = Point(row: place.row, column: isTaken ? min(place.column + 1, plot.endColumn - 1) : place.column)
        canvas.write(judgement.judge.mark, at: free, Style(judgement.judge == .together ? .accent : .text))
    }

    private func drawDates(on canvas: inout Canvas, in line: Rect) {
        let today = context.wording.say("i dag", "today")
        let todayColumn = line.endColumn - cellWidth(of: today)
        canvas.write(today, at: Point(row: line.row, column: todayColumn), Style(.today))
        var free = line.column
        for day in judgements.map(\.on) {
            let text = context.wording.day(day, .medium), start = column(of: day, in: line)
            guard start >= free, start + cellWidth(of: text) < todayColumn else { continue }
            canvas.write(text, at: Point(row: line.row, column: start), Style(.muted))
            free = start + cellWidth(of: text) + 2
        }
    }

    private func place(of judgement: ReadinessJudgement, in plot: Rect) -> Point {
        Point(row: plot.row + (judgement.box?.number ?? 1) - 1, column: column(of: judgement.on, in: plot))
    }

    private func column(of day: Day, in plot: Rect) -> Int {
        plot.column + (day - first) * (plot.columns - 1) / max(1, context.today - first)
    }
}

extension Judge {
    var mark: String {
        switch self {
        case .together: "●"
        case .talent: "○"
        case .lineManager: "◆"
        }
    }
}
