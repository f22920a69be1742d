import TalentDomain
import TerminalKit

/// The selection on the timeline: an activity, or another date.
struct TimelineDetail: ContextPart {
    let context: Context
    private let title: String
    /// The date in words, the longest first.
    private let dates: [String]
    private let distance: String
    private let text: [Span]
    /// Each with a word for what it says, which is shown where there is room.
    private let facts: [(label: String, span: Span)]
    /// Why it lies where it lies, and how far it has moved.
    private let reasons: [(label: String, span: Span)]
    private let source: [(label: String, span: Span)]

    init(_ activity: Activity, in context: Context) {
        self.context = context
        let wording = context.wording
        let when = Activities(context).when(activity)
        title = wording[activity.title]
        dates = [
            when,
            activity.isPeriod
                ? wording[activity.dates.phrase]
                : When(activity.start, activity.time).text(.weekday, in: context.language),
        ]
        distance = TimelineDates(context).distance(activity)
        text = [
            Span(wording[activity.about]),
            activity.before.map { Span(wording.say("Før: ", "Before: ") + wording[$0], Style(.muted)) },
            activity.after.map { Span(wording.say("Efter: ", "After: ") + wording[$0], Style(.muted)) },
        ].compactMap(\.self)
        let who = [
            Activities(context).audience(activity), activity.hours > 0 ? wording.hours(activity.hours) : "",
            wording[activity.track.name],
            activity.isVoluntary ? wording.say("frivillig", "voluntary") : "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
        let people = Participation(of: activity, in: context)
        func fact(_ label: (String, String), _ text: String?, _ style: Style = Style()) -> (String, Span) {
            (wording.say(label.0, label.1), Span(text ?? "", style))
        }
        facts =
            ([
                fact(("Aflyst", "Off"), Activities(context).cancellation(of: activity)),
                fact(("Fast", "Fixed"), Activities(context).isFixed(activity)),
                fact(("For", "For"), who), fact(("Sted", "Place"), activity.place),
                fact(("Svar", "Answers"), people?.counts(in: context)),
                fact(("Noter", "Notes"), OwnNotes(context).line(about: .activity(activity.id))),
            ]
            + activity.checks.enumerated().map {
                fact(
                    $0 == 0 ? ("Klar?", "Ready?") : ("", ""),
                    ($1.done ? "✓ " : "○ " + wording.say("mangler: ", "missing: "))
                        + wording[$1.title].lowercasedFirst)
            }).filter { !$0.1.text.isBlank }
        reasons = [
            fact(("Dato", "Date"), Activities(context).dateReason(of: activity), Style(.muted)),
            fact(("Plan", "Plan"), Activities(context).baseline(of: activity), Style(.muted)),
        ].filter { !$0.1.text.isBlank }
        source = [fact(("Kilde", "Source"), activity.source, Style(.muted))].filter { !$0.1.text.isBlank }
    }

    /// A meeting, task or goal.
    init(_ item: Agenda.Item, in context: Context) {
        self.context = context
        let wording = context.wording, dates = TimelineDates(context)
        title = dates.title(item)
        self.dates = [
            When(item.day, item.time).text(.weekdayAndYear, in: context.language), wording.shortDay(item.day),
        ]
        distance = dates.distance(item.day, item.day)
        switch item.subject {
        case .task, .goal: text = [Span(wording.text(wording[item.title]))]
        case .activity, .meeting: text = []
        }
        facts = [
            (wording.say("Hvem", "Who"), Span(wording.memberNames(item.talents).joined(separator: ", "))),
            (wording.say("Sted", "Place"), Span(item.place)), ("", dates.state(item)),
        ].filter { !$0.1.text.isBlank }
        (reasons, source) = ([], [])
    }

    /// Below the chart: the text and why it lies there at the left, the facts at the right. The source is on the
    /// activity's page, where it has a label.
    func drawBelow(on canvas: inout Canvas, in area: Rect) {
        let (top, body) = area.splitRows(1)
        drawHeading(tellsDate: true, on: &canvas, in: top)
        let inside = Rect(row: body.row, column: body.column + 2, rows: body.rows, columns: body.columns - 3)
        guard inside.columns >= 70 else {
            draw(text + (facts + reasons).map(\.span), on: &canvas, in: inside)
            return
        }
        let (left, right) = inside.splitColumns(min(72, inside.columns * 3 / 5))
        draw(text + reasons.map(\.span), on: &canvas, in: left)
        draw(facts.map(\.span), on: &canvas, in: right.splitColumns(2).rest)
    }

    /// The dates before and after, in two columns at fixed places.
    func drawNeighbours(of index: Int?, in items: [Agenda.Item], on canvas: inout Canvas, in area: Rect) {
        guard let index, area.columns >= 70 else { return }
        let dates = TimelineDates(context), half = area.splitColumns(area.columns / 2 + 1)
        for (label, place, shown) in [
            (wording.say("Før", "Before"), half.left.splitColumns(2).rest, Array(items[..<index].suffix(area.rows))),
            (wording.say("Efter", "After"), half.rest, Array(items[(index + 1)...].prefix(area.rows))),
        ] {
            let labelColumns = wording.say("Efter", "Before").count + 1
            canvas.write(shown.isEmpty ? "" : label, at: place.origin, Style(.muted))
            for (row, item) in shown.enumerated() {
                let start = Point(row: place.row + row, column: place.column + labelColumns)
                canvas.write(dates.line(item, to: place.columns - labelColumns - 2), at: start, Style(.muted))
            }
        }
    }

    /// Beside the list: the facts below the text.
    func drawBeside(on canvas: inout Canvas, in area: Rect) {
        let (top, body) = area.splitRows(1)
        drawHeading(tellsDate: false, on: &canvas, in: top)
        let inside = Rect(
            row: body.row, column: body.column + 2, rows: body.rows, columns: min(72, body.columns - 3))
        var rest = draw(text, on: &canvas, in: inside)
        if !text.isEmpty { rest = rest.splitRows(1).rest }
        for (label, span) in [(wording.say("Hvornår", "When"), Span(dates[0]))] + facts + reasons + source {
            canvas.write(label, at: rest.origin, Style(.muted))
            let (_, value) = rest.splitColumns(9)
            rest = rest.splitRows(rest.rows - draw([span], on: &canvas, in: value).rows).rest
        }
    }

    /// `Modul 4, dag 2 · tir 30. mar. 2027 (uge 13) kl. 9.00 ───── om 15 dage`; beside the list without the date.
    private func drawHeading(tellsDate: Bool, on canvas: inout Canvas, in line: Rect) {
        let rule = line.text.splitColumns(line.text.columns - 1).left
        let room = rule.columns - cellWidth(of: distance) - 4
        // A date that has no room is left out, not cut.
        let headings = (tellsDate ? dates.map { "\(title) · \($0)" } : []) + [title]
        let heading = headings.first { cellWidth(of: $0) <= room } ?? cutBeforeLastWord(title, to: room)
        canvas.rule([Span(heading, Style(.heading))], ending: distance, in: rule)
    }

    /// Draws paragraphs below each other. One that has no room is left out, unless it is the first.
    ///
    /// - Returns: the area below them.
    @discardableResult
    private func draw(_ paragraphs: [Span], on canvas: inout Canvas, in area: Rect) -> Rect {
        var rest = area
        for (index, paragraph) in paragraphs.enumerated()
        where index == 0 || wrapped(paragraph.text, to: rest.columns).count <= rest.rows {
            rest = rest.splitRows(canvas.paragraph(paragraph.text, in: rest, paragraph.style)).rest
        }
        return rest
    }
}
