import TalentDomain
import TerminalKit

/// The working time that the programme takes one person of each audience, and what has been held of it by whom.
struct BudgetSheet: Screen {
    private var audience = 0
    private var view = ScrollView()

    init() {}

    var isSheet: Bool { true }
    static let bindings: [Binding<BudgetSheet>] = [
        Binding(.nextPane.named("næste rolle", "next role")) { sheet, context in
            sheet.turn(by: 1, in: context); return []
        },
        Binding(.previousPane.named("forrige rolle", "previous role")) { sheet, context in
            sheet.turn(by: -1, in: context); return []
        },
        .close,
    ]

    /// The tabs: a budget for each audience, then what has been held.
    private static func count(in context: Context) -> Int {
        budgets(in: context).count + (HeldTime(context) == nil ? 0 : 1)
    }

    private static func budgets(in context: Context) -> [TimeBudget] {
        guard let cohort = context.cohort else { return [] }
        let own = context.navigation.ownTalent.map { context.data.individualActivities(of: $0) } ?? []
        let activities = context.activities + own.filter { $0.cancelled == nil }
        return Audience.allCases.filter { $0 != .buddies }
            .map { TimeBudget(for: $0, activities: activities, hoursPerDay: cohort.hoursPerDay) }
            .filter { !$0.rows.isEmpty }
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .key(Key(.right)), .key("l"): turn(by: 1, in: context)
        case .key(Key(.left)), .key("h"): turn(by: -1, in: context)
        case .key(Key(.enter)): return [.close]
        default:
            // Tabs, sum and frame take six rows, head and bottom line of the screen three.
            let lines = lines(in: context).count
            return view.handle(event, lines: lines, rows: context.size.rows - 9) == .moved ? [] : nil
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        if case .tab(let tab) = click { (audience, view) = (tab, ScrollView()) }
        return []
    }

    private mutating func turn(by step: Int, in context: Context) {
        let count = max(1, Self.count(in: context))
        (audience, view) = ((audience + step + count) % count, ScrollView())
    }

    // MARK: Drawing

    /// A row of the table: the kind, number and length, and the days. A sum has no number and length.
    struct Line {
        var what: String
        var times = ""
        var sum: String
        var style = Style()
    }

    /// The rows of the tab in view.
    private func lines(in context: Context) -> [Line] {
        let budgets = Self.budgets(in: context)
        return budgets.indices.contains(audience)
            ? lines(of: budgets[audience], in: context) : HeldTime(context)?.lines ?? []
    }

    private func lines(of budget: TimeBudget, in context: Context) -> [Line] {
        Track.allCases.flatMap { track -> [Line] in
            let rows = budget.rows.filter { $0.track == track }
            guard !rows.isEmpty else { return [] }
            return [
                Line(
                    what: context.wording[track.name], sum: context.wording.days(budget.days(in: track)),
                    style: Style(track.styleRole))
            ]
                + rows.map { row in
                    // The first day of a course is not always called kick-off, nor is every test with feedback.
                    let isNamed = row.activities.count == 1 && [.kickOff, .personalityTest].contains(row.kind)
                    let one = isNamed ? context.data.activities[row.activities[0]]?.title : nil
                    let name =
                        context.wording[one ?? row.kind.name]
                        + (row.isVoluntary ? context.wording.say(" (frivillig)", " (voluntary)") : "")
                    return Line(
                        what: "  " + name, times: "\(row.count) × \(context.wording.hours(row.hoursEach))",
                        sum: context.wording.days(row.hours / budget.hoursPerDay))
                }
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let budgets = Self.budgets(in: context)
        let columns = min(area.columns, 76)
        let held = HeldTime(context)
        let tallest = (budgets.map { self.lines(of: $0, in: context).count } + [held?.lines.count ?? 0]).max() ?? 1
        let inside = canvas.sheet(
            title: budgets.indices.contains(audience)
                ? context.wording.say("Tidsforbrug pr. person", "Working time per person")
                : context.wording.say("Tidsforbrug", "Working time"), rows: tallest + 6,
            columns: columns, in: area
        ).text
        canvas.cursor = inside.origin
        guard !budgets.isEmpty else {
            canvas.paragraph(
                context.wording.say(
                    "Tidsforbruget beregnes, når holdet har aktiviteter.",
                    "The working time is calculated once the cohort has activities."), in: inside, Style(.muted))
            return
        }
        let (tabs, rest) = inside.splitRows(2)
        let names = budgets.map { context.wording.name(of: $0.audience) } + (held.map { [$0.title] } ?? [])
        Tabs(names.map { Tab($0) }, active: min(audience, names.count - 1)).draw(
            on: &canvas, in: tabs, focused: true
        ) { Click.tab($0) }
        let (body, foot) = rest.splitRows(rest.rows - 2)
        let lines = self.lines(in: context)
        let first = view.start(lines: lines.count, rows: body.rows)
        for (row, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
            draw(line, on: &canvas, in: Rect(row: body.row + row, column: body.column, rows: 1, columns: body.columns))
        }
        if budgets.indices.contains(audience) {
            draw(total(budgets[audience], in: context), on: &canvas, in: foot.splitRows(1).rest)
        }
        let below = lines.count - first - body.rows
        canvas.markBelow(below, endingAt: Point(row: foot.row, column: area.endColumn))
    }

    /// Days for people who attend whole days; hours for mentors, who have only a few.
    private func total(_ budget: TimeBudget, in context: Context) -> Line {
        Line(
            what: context.wording.say("I alt", "Total"), times: context.wording.hours(budget.hours),
            sum: context.wording.days(budget.days), style: Style(.heading))
    }

    private func draw(_ line: Line, on canvas: inout Canvas, in area: Rect) {
        let sumColumns = max(min(14, area.columns / 3), cellWidth(of: line.sum)),
            timesColumns = area.columns >= 60 ? 16 : 0
        let name = area.columns - sumColumns - timesColumns
        canvas.write(line.what, at: area.origin, line.style, limit: name - 1)
        if timesColumns > 0 {
            canvas.write(
                line.times, at: Point(row: area.row, column: area.column + name), line.style, limit: timesColumns)
        }
        canvas.write(line.sum, at: Point(row: area.row, column: area.endColumn - cellWidth(of: line.sum)), line.style)
    }
}
