import TalentDomain
import TerminalKit

extension OverviewScreen {
    /// From this width on, the figures are beside the list.
    private static let wide = 110
    /// The widths of the figures and of the details beside the list, and the least one of a third pane.
    private static let sideColumns = 44, detailColumns = 56, leastDetail = 40
    /// The most cells of the list: beside the figures, and alone.
    private static let listColumns = 100, aloneColumns = 88

    /// The cells of the table of overdue items; nil if the screen is too small for it, or the viewer manages no cohort.
    static func tableColumns(in context: Context) -> Int? {
        guard context.navigation.managesCohort, context.size.columns >= wide, context.size.rows >= 30 else {
            return nil
        }
        return min(listColumns, context.size.columns - sideColumns) - 2 * ListView.gutter - 3
    }

    /// The cells of a row of the list.
    static func textColumns(of sections: [OverviewSection], in context: Context) -> Int {
        let screen = context.size.columns
        let columns =
            CohortPanel(context: context).isShown
            ? (screen >= wide ? min(listColumns, screen - sideColumns) - 1 : screen)
            : aloneColumns(of: screen, in: context)
        return columns - ListView.gutter - 1
    }

    /// The rows that the list may have, with those of the figures left free.
    static func listRows(in context: Context) -> Int {
        let figures = CohortPanel(context: context), screen = context.size
        let head = ScreenHead.rows(in: screen) + (screen.rows < 20 ? 0 : 1)
        let others = People(context).otherCohorts.isEmpty ? 0 : 1
        let below = figures.isShown && screen.columns < wide ? figures.rows(in: blocks(of: screen.columns)) + 1 : 0
        return screen.rows - head - 1 - others - below
    }

    /// The columns of the list of a viewer without figures: fewer beside a pane.
    private static func aloneColumns(of screen: Int, in context: Context) -> Int {
        let overview = Overview(context)
        let hasPane = screen >= wide && (overview.ownGoals != nil || !overview.talentsAlone.isEmpty)
        return min(screen, hasPane ? min(aloneColumns, screen - sideColumns) : aloneColumns)
    }

    /// The number of blocks of figures beside each other.
    private static func blocks(of columns: Int) -> Int { columns >= 72 ? 2 : 1 }

    func draw(on canvas: inout Canvas, in whole: Rect, context: Context) {
        guard context.cohort != nil || context.viewer.isOwner else {
            return canvas.hint(context.wording[Warnings(context).noCohort], in: whole)
        }
        let others = People(context).otherCohorts
        let (area, last) = whole.splitRows(whole.rows - (others.isEmpty ? 0 : 1))
        if !others.isEmpty {
            let names = context.wording.joined(others.map(\.name)), key = context.keyLabel(.switchCohort)
            let told = context.wording.say(
                "Du er også på \(names) (skift med \(key))", "You are also in \(names) (switch with \(key))")
            canvas.write(
                cut(told, to: last.text.columns - 1), at: last.text.origin, Style(.muted), limit: last.text.columns)
        }
        let figures = CohortPanel(context: context)
        guard figures.isShown else { return drawAlone(on: &canvas, in: area, context: context) }
        if area.columns >= Self.wide {
            let (left, rest) = area.splitColumns(min(Self.listColumns, area.columns - Self.sideColumns))
            drawList(on: &canvas, in: left.splitColumns(left.columns - 1).left, context: context)
            canvas.verticalLine(column: rest.column, from: rest.row, rows: rest.rows)
            drawSide(figures, on: &canvas, in: rest.text, context: context)
        } else {
            // Without overdue items of its own, the steering group has the figures as the most important part: of a low
            // screen, the list keeps a heading and a row.
            let isSteering = context.figures == nil, gap = isSteering && area.rows < 12 ? 0 : 1
            let blocks = Self.blocks(of: area.columns)
            let room = min(figures.rows(in: blocks), area.rows - (isSteering ? 2 + 3 * gap : 9))
            // A heading without rows is left out.
            let wanted = figures.isShown && room > 1 ? room : 0
            // The figures follow the list, with a blank row between them.
            let lines = content(of: sections(in: context), in: context).lineCount
            let (top, bottom) = area.splitRows(min(area.rows - wanted, max(lines, 1) + gap))
            drawList(on: &canvas, in: top.splitRows(top.rows - (wanted > 0 ? gap : 0)).top, context: context)
            figures.draw(on: &canvas, in: bottom.text, blocks: blocks)
        }
    }

    /// The list of a viewer without figures; on a wide screen with a talent's own goals beside it, or with the talent
    /// whom the selected row is about.
    private func drawAlone(on canvas: inout Canvas, in area: Rect, context: Context) {
        let isWide = area.columns >= Self.wide
        let goals = isWide ? Overview(context).ownGoals : nil
        let talent = isWide && goals == nil ? row(in: context).flatMap(Overview(context).talent) : nil
        let (left, rest) = area.splitColumns(Self.aloneColumns(of: area.columns, in: context))
        drawList(on: &canvas, in: left, context: context)
        guard goals != nil || talent != nil else { return }
        canvas.verticalLine(column: rest.column, from: rest.row, rows: rest.rows)
        let isWidest = rest.text.columns >= Self.sideColumns + Self.leastDetail
        let (middle, last) = rest.text.splitColumns(
            min(rest.text.columns - (isWidest ? Self.leastDetail : 0), Self.detailColumns))
        let pane = middle.splitColumns(middle.columns - 1).left
        goals?.draw(on: &canvas, in: pane)
        if let talent { TalentSummary(talent: talent).draw(on: &canvas, in: pane, context: context) }
        if isWidest { drawLast(on: &canvas, in: last, context: context) }
    }

    /// The third pane of the widest screens: the details of the selected row, and the dates of a year.
    private func drawLast(on canvas: inout Canvas, in area: Rect, context: Context) {
        canvas.verticalLine(column: area.column, from: area.row, rows: area.rows)
        let inside = area.text.splitColumns(min(Self.detailColumns, area.text.columns - 1)).left
        let used = row(in: context).flatMap(Overview(context).detail)?.draw(on: &canvas, in: inside) ?? 0
        Overview(context).year?.draw(on: &canvas, in: inside.splitRows(used + (used > 0 ? 1 : 0)).rest)
    }

    /// The figures, and the details of the selected row below them, or beside them where there is room.
    private func drawSide(_ figures: CohortPanel, on canvas: inout Canvas, in area: Rect, context: Context) {
        let isWidest = area.columns >= Self.sideColumns + Self.leastDetail
        let (left, right) = area.splitColumns(isWidest ? Self.sideColumns : area.columns)
        figures.draw(on: &canvas, in: left.splitColumns(left.columns - 1).left)
        guard !isWidest else { return drawLast(on: &canvas, in: right, context: context) }
        let below = left.splitRows(figures.rows(in: 1) + 1).rest
        guard let row = row(in: context), let detail = Overview(context).detail(of: row) else { return }
        detail.draw(on: &canvas, in: below.splitColumns(below.columns - 1).left)
    }

    private func drawList(on canvas: inout Canvas, in area: Rect, context: Context) {
        let sections = sections(in: context), rows = sections.flatMap(\.rows)
        guard !rows.isEmpty else {
            // The steering group knows the overdue items of others only as figures.
            let knowsLate = context.figures != nil || context.digest?.steering == nil
            let nothing =
                knowsLate
                ? context.wording.say(
                    "Der sker ikke noget de næste to uger, og intet er forsinket.",
                    "Nothing is coming up in the next two weeks, and nothing is overdue.")
                : context.wording.say(
                    "Der er ikke noget for dig de næste to uger.", "There is nothing for you in the next two weeks.")
            canvas.hint(
                nothing
                    + context.wording.say(" Tryk 2 for at se hele tidslinjen.", " Press 2 to see the whole timeline."),
                in: area)
            return
        }
        let list = list.shown(in: rows.map(\.id)), drawing = OverviewRows(rows, in: context)
        let table = AwaitedTable(context.awaited, in: context)
        let content = content(of: sections, in: context), isNarrow = area.columns < 60
        // Ages stand below each other; running words may take the whole row.
        let even = ListView.textColumns(in: area, content: content) - ListView.gutter
        list.draw(on: &canvas, in: area, content: content, isEven: !isNarrow, onClick: { Click.row($0) }) {
            canvas, index, line -> Range<Int> in
            if case .talent(let talent, let all) = rows[index], let table {
                return table.draw(talent, all, on: &canvas, in: line)
            }
            let columns = rows[index].outstanding == nil ? line.columns : min(even, line.columns)
            return drawing.draw(rows[index], on: &canvas, in: line.splitColumns(columns - 1).left)
        }
    }
}
