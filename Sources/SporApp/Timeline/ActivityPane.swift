import TalentDomain
import TerminalKit

/// The main facts of an activity, below the timeline or beside it.
struct ActivityPane {
    let activity: Activity
    let context: Context

    private var title: String { context.wording[activity.title] }
    private var answers: String? { Participation(of: activity, in: context)?.summary(in: context) }

    /// Below the lanes: a heading, what happens at the left, the preparations at the right.
    func drawBelow(on canvas: inout Canvas, in area: Rect) {
        let (top, body) = area.splitRows(1)
        canvas.horizontalLine(row: top.row, from: top.column, columns: top.columns)
        let when = Activities(context).when(activity),
            day = activity.isPeriod ? when : When(activity.start, activity.time).text(.weekday, in: context.language)
        // A fact that does not fit is left out, not cut.
        let headings = [[title, when, answers], [title, day, answers], [title, when]].map {
            " " + $0.compactMap(\.self).joined(separator: " · ") + " "
        }
        let heading = headings.first { cellWidth(of: $0) <= top.columns - 3 } ?? headings[2]
        canvas.write(heading, at: Point(row: top.row, column: top.column + 2), Style(.heading), limit: top.columns - 3)
        let inside = Rect(row: body.row, column: body.column + 1, rows: body.rows, columns: body.columns - 2)
        guard inside.columns >= 70 else {
            draw(about + arranged, on: &canvas, in: inside)
            return
        }
        let (left, right) = inside.splitColumns(inside.columns * 5 / 8)
        draw(about, on: &canvas, in: left)
        draw(arranged, on: &canvas, in: right.splitColumns(2).rest)
    }

    /// Beside the lanes, below each other.
    func drawBeside(on canvas: inout Canvas, in area: Rect) {
        let head =
            [Span(title, Style(.heading)), Span(Activities(context).when(activity))]
            + (answers.map { [Span($0)] } ?? [])
        draw(head + [Span("")] + about + [Span("")] + arranged, on: &canvas, in: area)
    }

    private var about: [Span] {
        [Span(context.wording[activity.about])]
            + [
                activity.before.map {
                    Span(context.wording.say("Før: ", "Before: ") + context.wording[$0], Style(.muted))
                },
                activity.after.map {
                    Span(context.wording.say("Efter: ", "After: ") + context.wording[$0], Style(.muted))
                },
            ].compactMap(\.self)
    }

    private var arranged: [Span] {
        let who = Span(
            Activities(context).audience(activity)
                + (activity.hours > 0 ? " · " + context.wording.hours(activity.hours) : ""))
        let checks = activity.checks.map { Span(($0.done ? "✓ " : "○ ") + context.wording[$0.title]) }
        return [who] + (activity.place.isBlank ? [] : [Span(context.wording.say("Sted: ", "Place: ") + activity.place)])
            + checks
            + [
                Activities(context).dateReason(of: activity).map { Span($0, Style(.muted)) },
                activity.source.isEmpty
                    ? nil : Span(context.wording.say("Kilde: ", "Source: ") + activity.source, Style(.muted)),
            ].compactMap(\.self)
    }

    private func draw(_ paragraphs: [Span], on canvas: inout Canvas, in area: Rect) {
        var rest = area
        for paragraph in paragraphs {
            let rows = canvas.paragraph(paragraph.text, in: rest, paragraph.style)
            rest = rest.splitRows(rows).rest
        }
    }
}
