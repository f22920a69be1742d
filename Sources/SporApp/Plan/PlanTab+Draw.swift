import TalentDomain
import TerminalKit

extension PlanTab {
    /// From this screen width on, the selected place is shown whole beside the plan.
    static let wide = 110
    private static let sideColumns = 40

    /// The columns of the plan itself on a screen of that width.
    static func boardColumns(of screen: Int) -> Int { screen >= wide ? screen - sideColumns - 2 : screen - 2 }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let sight = Plans(context).planSight(of: talent),
            isWritable = context.abilities.mayWritePlan(of: talent) || context.abilities.mayTakeOverPlan(of: talent)
        guard sight != .nothing || isWritable && !Plans(context).isPlanUnread(of: talent) else {
            return drawNothing(on: &canvas, in: area, context: context)
        }
        var (body, foot) = area.splitRows(area.rows - 1)
        drawFoot(on: &canvas, in: foot, context: context)
        if let notice = notice(for: sight, in: context) {
            body = body.splitRows(canvas.paragraph(notice, in: body.inset(columns: 1), Style(.secret))).rest
        }
        let board = PlanBoard(
            sight.content ?? PlanContent(), of: talent, columns: Self.boardColumns(of: area.columns),
            isWritable: isWritable, goalsOnly: sight.goalsOnly,
            showsReaders: context.abilities.choosesReaders(of: talent), in: context)
        let spot = spot(in: board.map)
        let (left, right) = body.splitColumns(1).rest.splitColumns(board.columns)
        board.draw(on: &canvas, in: left, from: board.start(showing: spot, rows: left.rows), selected: spot)
        guard area.columns >= Self.wide else { return }
        canvas.verticalLine(column: right.column + 1, from: right.row, rows: right.rows)
        let side = right.splitColumns(3).rest
        let reading = Plans(context).planReading(sight.content ?? PlanContent(), at: spot, of: talent)
        for (index, line) in ReadingSheet.lines(of: reading, columns: side.columns - 1).prefix(side.rows).enumerated() {
            canvas.write([line], at: Point(row: side.row + index, column: side.column), limit: side.columns)
        }
    }

    private func notice(for sight: PlanSight, in context: Context) -> String? {
        if sight.goalsOnly { return context.wording[Phrase.goalsOnly] }
        guard case .agreed(let revision, _) = sight else { return nil }
        if Plans(context).isPlanUnread(of: talent) {
            return context.wording[.unreadPlan + Phrase(" ") + Warnings(context).whomToTellOfUnread]
                + context.wording.say(" Her er den senest delte version.", " This is the latest shared version.")
        }
        return Plans(context).isAgreed(revision)
            ? context.wording.say(
                "Kladden er talentets egen. Her er den aftalte version.",
                "The draft is the talent's own. This is the agreed version.")
            : context.wording.say(
                "Kladden er talentets egen. Her er den senest delte version.",
                "The draft is the talent's own. This is the latest shared version.")
    }

    private func drawNothing(on canvas: inout Canvas, in area: Rect, context: Context) {
        if Plans(context).isPlanUnread(of: talent) {
            return canvas.hint(
                context.wording[.unreadPlan + Phrase(" ") + Warnings(context).whomToTellOfUnread], in: area)
        }
        let (danish, english) = Plans(context).planNotShared(of: talent)
        let text = context.wording.say(
            "\(context.wording.name(talent)) har ikke delt sin plan \(danish).\n\nKladden er talentets egen. Når en version er delt med dig, kan du læse den her.",
            "\(context.wording.name(talent)) has not shared the plan \(english).\n\nThe draft is the talent's own. Once a version is shared with you, you can read it here."
        )
        canvas.hint(text, in: area)
    }

    /// Draws the last agreement, the changes since then, and the other people who look at the plan.
    private func drawFoot(on canvas: inout Canvas, in line: Rect, context: Context) {
        var room = line.splitColumns(1).rest
        let company = Plans(context).companyNames(at: talent, columns: room.columns - 2).map {
            Span("● " + $0, Style(.accent))
        }
        if let company {
            let (left, right) = room.splitColumns(room.columns - company.width - 1)
            canvas.write([company], at: right.origin, limit: right.columns)
            room = left.splitColumns(left.columns - 2).left
        }
        let agreed = agreement(in: context, columns: room.columns)
        // The other people who look are more important than the second half of the sentence.
        guard company == nil || agreed.reduce(0, { $0 + $1.width }) <= room.columns else { return }
        canvas.write(agreed, at: room.origin, limit: room.columns)
    }

    private func agreement(in context: Context, columns: Int) -> [Span] {
        guard let last = context.data.revisions(of: talent).last else {
            let draft = context.abilities.maySharePlan(of: talent) ? context.data.plan(of: talent) : nil
            let text =
                draft.map {
                    context.wording[Plans(context).readersOfDraftAlone($0)]
                        + context.wording.say(" Tryk s for at dele den.", " Press s to share it.")
                }
                ?? (context.abilities.mayAgree(talent)
                    ? context.wording.say(
                        "Ikke aftalt endnu. Tryk A for at gemme den nuværende plan som aftalt.",
                        "Not agreed yet. Press A to save the current plan as agreed.")
                    : context.wording.say("Ikke aftalt endnu.", "Not agreed yet."))
            return [Span(text, Style(.muted))]
        }
        var spans = [Span(Plans(context).agreed(last), Style(.text))]
        func add(_ words: String, _ style: Style) {
            let span = Span(" · " + words, style)
            if spans.reduce(0, { $0 + $1.width }) + span.width <= columns { spans.append(span) }
        }
        if !last.comments.isEmpty {
            add(
                last.comments.count == 1
                    ? context.wording.say("1 kommentar (v)", "1 comment (v)")
                    : context.wording.say(
                        "\(last.comments.count) kommentarer (v)", "\(last.comments.count) comments (v)"),
                Style(.accent))
        }
        switch Plans(context).planSight(of: talent) {
        case .plan(let plan, _):
            add(
                context.wording.say("siden: ", "since: ")
                    + Plans(context).words(for: PlanDifference(from: last.content, to: plan.content)), Style(.muted))
        case .agreed(_, goalsOnly: false):
            if let before = context.data.revisions(of: talent).dropLast().last {
                add(
                    context.wording.say("nyt: ", "new: ")
                        + Plans(context).words(for: PlanDifference(from: before.content, to: last.content)),
                    Style(.muted))
            }
            if context.abilities.mayAgree(talent), !Plans(context).hasAgreed(last) {
                add(context.wording.say("tryk A for at svare", "press A to answer"), Style(.accent))
            }
        default: break
        }
        return spans
    }
}

extension Plans {
    /// The people with whom the plan is not shared. A mentor or buddy is not told whether others may read it.
    fileprivate func planNotShared(of talent: Talent.ID) -> (danish: String, english: String) {
        let roles = data.roles(of: viewer, towards: talent)
        if roles.contains(.mentor) { return ("med mentoren", "with the mentor") }
        if roles.contains(.buddy) { return ("med buddyen", "with the buddy") }
        return ("endnu", "yet")
    }
}
