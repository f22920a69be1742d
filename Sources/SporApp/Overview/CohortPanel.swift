import TalentDomain
import TerminalKit

/// The figures of the cohort as bars with numbers.
struct CohortPanel {
    private struct Line {
        var label: String
        /// Nil if there is nothing to show yet.
        var tally: Tally?
        var remark = ""
    }

    private let title: String
    private let lines: [Line]
    private let none: String
    private let of: String

    init(context: Context) {
        none = context.wording.say("ingen frist endnu", "nothing due yet")
        of = context.wording.say("af", "of")
        let whose =
            context.figures?.isOwnOrganisation == true
            ? context.wording.say("Egne talenter", "Your own talents") : context.wording.say("Holdet", "The cohort")
        title = whose + context.wording.say(" · det, der skulle være nået", " · of what was due by today")
        if let figures = context.figures {
            lines = Self.lines(figures, context)
        } else {
            lines = context.digest?.steering.map { Self.lines($0, context) } ?? []
        }
    }

    private static func lines(_ figures: CohortFigures, _ context: Context) -> [Line] {
        let whole =
            figures.isOwnOrganisation
            ? [Line(label: context.wording.say("Gennemfører", "Completing"), tally: figures.completion)]
            : completion(figures.completion, figures.mayStillLeave, goal: figures.completionGoal, context)
        return whole + [
            Line(label: context.wording.say("Samtaler", "Conversations"), tally: figures.talks),
            Line(label: context.wording.say("Buddymøder", "Buddy meetings"), tally: figures.buddyMeetings),
            Line(label: context.wording.say("Ledergruppemøder", "Team meetings"), tally: figures.leaderGroupMeetings),
            fromFive(context.wording.say("Planer aftalt", "Plans agreed"), figures.plansAgreed, context),
            Line(label: context.wording.say("Vurderet i alt", "Assessed so far"), tally: figures.judged),
            // The logbooks' figure is always that of the whole cohort, also among one organisation's figures.
            fromFive(
                figures.isOwnOrganisation
                    ? context.wording.say("Logbog på holdet", "Cohort logbooks")
                    : context.wording.say("Logbog, 30 dage", "Logbook, 30 days"), figures.logbook,
                context),
        ]
    }

    /// Numbers only, none about fewer than five people.
    private static func lines(_ figures: SteeringFigures, _ context: Context) -> [Line] {
        let judged = figures.readiness?.values.reduce(0, +)
        return completion(figures.completion, figures.mayStillLeave, goal: figures.completionGoal, context) + [
            fromFive(context.wording.say("Samtaler", "Conversations"), figures.talks, context),
            fromFive(context.wording.say("Buddymøder", "Buddy meetings"), figures.buddyMeetings, context),
            fromFive(context.wording.say("Ledergruppemøder", "Team meetings"), figures.leaderGroupMeetings, context),
            fromFive(context.wording.say("Planer aftalt", "Plans agreed"), figures.plansAgreed, context),
            fromFive(
                context.wording.say("I boks 1 og 2", "In boxes 1 and 2"),
                judged.map { Tally(held: figures.poolCandidates ?? 0, due: $0, people: $0) }, context),
        ]
    }

    private static func completion(_ tally: Tally?, _ mayStillLeave: Int?, goal: Int?, _ context: Context) -> [Line] {
        let label = context.wording.say("Gennemfører", "Completing")
        guard let tally, let mayStillLeave, let goal else { return [fromFive(label, nil, context)] }
        let left: String =
            switch mayStillLeave {
            case ..<0: context.wording.say("kan ikke længere nås", "out of reach")
            case 0: context.wording.say("alle skal gennemføre", "all must complete")
            default:
                context.wording.say(
                    "højst \(mayStillLeave) frafald",
                    mayStillLeave == 1 ? "at most 1 drop-out" : "at most \(mayStillLeave) drop-outs")
            }
        let whole = Line(label: label, tally: tally)
        return tally.due == 0
            ? [whole]
            : [whole, Line(label: "", remark: context.wording.say("mål \(goal) %: \(left)", "goal \(goal)%: \(left)"))]
    }

    private static func fromFive(_ label: String, _ tally: Tally?, _ context: Context) -> Line {
        Line(
            label: label, tally: tally,
            remark: tally == nil ? context.wording.say("skjult (under 5)", "hidden (below 5)") : "")
    }

    var isShown: Bool { !lines.isEmpty }

    /// The height in rows, title included, if the lines are divided into this number of blocks beside each other.
    func rows(in blocks: Int) -> Int { (lines.count + blocks - 1) / blocks + 1 }

    /// Draws the title, and below it the lines in blocks beside each other.
    ///
    /// - Parameter blocks: the number of blocks beside each other.
    func draw(on canvas: inout Canvas, in area: Rect, blocks: Int = 1) {
        guard area.rows > 0 else { return }
        canvas.write(title, at: area.origin, Style(.heading), limit: area.columns)
        let height = rows(in: blocks) - 1, width = area.columns / blocks
        for block in 0..<blocks {
            let place = Rect(
                row: area.row + 1, column: area.column + block * width, rows: area.rows - 1,
                columns: width - (blocks > 1 ? 1 : 0))
            draw(lines.dropFirst(block * height).prefix(height), on: &canvas, in: place)
        }
    }

    private func draw(_ lines: ArraySlice<Line>, on canvas: inout Canvas, in area: Rect) {
        let labels = 17, numbers = 9, bar = min(10, area.columns - labels - numbers)
        for (index, line) in lines.enumerated() where index < area.rows {
            let row = area.row + index
            canvas.write(line.label, at: Point(row: row, column: area.column), limit: labels - 1)
            guard let tally = line.tally else {
                let start = line.label.isEmpty ? area.column + 2 : area.column + labels
                canvas.write(
                    line.remark, at: Point(row: row, column: start), Style(.muted), limit: area.endColumn - start)
                continue
            }
            guard tally.due > 0 else {
                canvas.write(
                    none, at: Point(row: row, column: area.column + labels), Style(.muted), limit: area.columns - labels
                )
                continue
            }
            if bar >= 4 {
                Bar(tally.held, of: tally.due).draw(
                    on: &canvas, in: Rect(row: row, column: area.column + labels, rows: 1, columns: bar))
            }
            let start = area.column + labels + max(0, bar) + 1
            canvas.write(
                "\(tally.held) \(of) \(tally.due)", at: Point(row: row, column: start), limit: area.endColumn - start)
        }
    }
}
