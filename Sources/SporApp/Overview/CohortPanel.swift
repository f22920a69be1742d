import TalentDomain
import TerminalKit

/// How the cohort stands, as bars with their numbers (domain.md §9).
struct CohortPanel {
    private struct Line {
        var label: String
        /// nil where there is nothing to show yet.
        var tally: Tally?
        var remark = ""
    }

    private let title: String
    private let lines: [Line]
    private let none: String
    private let of: String

    init(context: Context) {
        title = context.say("Holdet", "The cohort")
        none = context.say("endnu ingen", "none yet")
        of = context.say("af", "of")
        guard let figures = context.figures else {
            lines = []
            return
        }
        let goal = context.say("mål \(figures.completionGoal) %", "goal \(figures.completionGoal) %")
        let left: String =
            switch figures.mayStillLeave {
            case ..<0: context.say("målet er tabt", "the goal is lost")
            case 0: context.say("ingen må falde fra", "nobody may drop out")
            default: context.say("\(figures.mayStillLeave) må falde fra", "\(figures.mayStillLeave) may drop out")
            }
        lines = [
            Line(label: context.say("Gennemfører", "Completing"), tally: figures.completion, remark: goal),
            Line(label: "", tally: nil, remark: left),
            Line(label: context.say("Samtaler", "Talks"), tally: figures.talks),
            Line(label: context.say("Buddymøder", "Buddy meetings"), tally: figures.buddyMeetings),
            Line(label: context.say("Ledergruppemøder", "Leader groups"), tally: figures.leaderGroupMeetings),
            Line(label: context.say("Planer aftalt", "Plans agreed"), tally: figures.plansAgreed),
            Line(label: context.say("Vurderinger", "Judgements"), tally: figures.judged),
            figures.logbook.map { Line(label: context.say("Logbog, 30 dage", "Logbook, 30 days"), tally: $0, remark: "") }
                ?? Line(label: context.say("Logbog", "Logbook"), tally: nil, remark: context.say("vises fra fem", "shown from five")),
        ]
    }

    var isShown: Bool { !lines.isEmpty }
    var rows: Int { lines.count + 1 }

    func draw(on canvas: inout Canvas, in area: Rect) {
        guard area.rows > 0 else { return }
        canvas.write(title, at: area.origin, Style(.heading), limit: area.columns)
        let labels = 17, numbers = 9, bar = min(10, area.columns - labels - numbers)
        for (index, line) in lines.enumerated() where index + 1 < area.rows {
            let row = area.row + 1 + index
            canvas.write(line.label, at: Point(row: row, column: area.column), limit: labels - 1)
            guard let tally = line.tally else {
                let start = line.label.isEmpty ? area.column : area.column + labels
                canvas.write(line.remark, at: Point(row: row, column: area.endColumn - min(cellWidth(of: line.remark), area.endColumn - start)), Style(.muted), limit: area.endColumn - start)
                continue
            }
            guard tally.due > 0 else {
                canvas.write(none, at: Point(row: row, column: area.column + labels), Style(.muted), limit: area.columns - labels)
                continue
            }
            if bar >= 4 {
                Bar(tally.held, of: tally.due).draw(on: &canvas, in: Rect(row: row, column: area.column + labels, rows: 1, columns: bar))
            }
            let start = area.column + labels + max(0, bar) + 1
            let used = canvas.write("\(tally.held) \(of) \(tally.due)", at: Point(row: row, column: start), limit: area.endColumn - start)
            canvas.write(line.remark, at: Point(row: row, column: start + used + 2), Style(.muted), limit: area.endColumn - start - used - 2)
        }
    }
}
