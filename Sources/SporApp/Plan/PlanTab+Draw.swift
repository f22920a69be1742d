import TalentDomain
import TerminalKit

extension PlanTab {
    /// From this screen width on, the selected place is shown whole beside the plan.
    static let wide = 110

    /// The most columns of the plan itself, so that a date at the right is near its line.
    private static let widest = 100

    /// The columns of the plan itself on a screen of that width.
    static func boardColumns(of screen: Int) -> Int {
        screen >= wide ? min(widest, screen - 3 - max(40, min(56, screen - 100))) : screen - 1
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let sight = Plans(context).planSight(of: talent),
            isWritable = context.abilities.mayWritePlan(of: talent) || context.abilities.mayTakeOverPlan(of: talent)
        guard sight != .nothing || isWritable && !Plans(context).isPlanUnread(of: talent) else {
            return drawNothing(on: &canvas, in: area, context: context)
        }
        var body = area.splitRows(drawHead(for: sight, on: &canvas, in: area, context: context)).rest
        if area.rows >= 14 { body = body.splitRows(1).rest }
        let board = PlanBoard(
            sight.content ?? PlanContent(), since: Plans(context).versionBefore(sight, of: talent)?.content, of: talent,
            columns: Self.boardColumns(of: area.columns), isWritable: isWritable, goalsOnly: sight.goalsOnly,
            showsReaders: context.abilities.choosesReaders(of: talent), rows: body.rows, in: context)
        let spot = spot(in: board.map)
        let (left, right) = body.splitColumns(board.columns)
        board.draw(on: &canvas, in: left, from: board.start(showing: spot, rows: left.rows), selected: spot)
        guard area.columns >= Self.wide else { return }
        canvas.readingPane(
            Plans(context).planReading(sight.content ?? PlanContent(), at: spot, of: talent), in: right)
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
                "Kladden er \(context.wording.people.the.da)s egen. Her er den aftalte version.",
                "The draft is \(context.wording.people.the.en)'s own. This is the agreed version.")
            : context.wording.say(
                "Kladden er \(context.wording.people.the.da)s egen. Her er den senest delte version.",
                "The draft is \(context.wording.people.the.en)'s own. This is the latest shared version.")
    }

    private func drawNothing(on canvas: inout Canvas, in area: Rect, context: Context) {
        if Plans(context).isPlanUnread(of: talent) {
            return canvas.hint(
                context.wording[.unreadPlan + Phrase(" ") + Warnings(context).whomToTellOfUnread], in: area)
        }
        let (danish, english) = Plans(context).planNotShared(of: talent)
        let text = context.wording.say(
            "\(context.wording.name(talent)) har ikke delt sin plan \(danish).\n\nKladden er \(context.wording.people.the.da)s egen. Når en version er delt med dig, kan du læse den her.",
            "\(context.wording.name(talent)) has not shared the plan \(english).\n\nThe draft is \(context.wording.people.the.en)'s own. Once a version is shared with you, you can read it here."
        )
        canvas.hint(text, in: area)
    }

    /// Draws what is agreed, what is new since then, and the other people who look at the plan; below it, what the
    /// viewer sees of the plan.
    ///
    /// - Returns: the rows it takes.
    private func drawHead(for sight: PlanSight, on canvas: inout Canvas, in area: Rect, context: Context) -> Int {
        var room = area.splitColumns(ListView.gutter).rest
        room = room.splitColumns(room.columns - 1).left
        let notice = notice(for: sight, in: context).map { wrapped($0, to: min(72, room.columns)) } ?? []
        var lines = agreement(in: context, columns: room.columns, rows: area.rows < 14 ? 1 : 2)
        if let company = Plans(context).companyNames(at: talent, columns: room.columns) {
            let left = room.columns - cellWidth(of: company) - 2
            canvas.write(company, at: Point(row: room.row, column: room.column + left + 2))
            // The other people who look are more important than what is agreed, and move nothing.
            while !lines[0].isEmpty, lines[0].reduce(0, { $0 + $1.width }) > left { lines[0].removeLast() }
        }
        for (index, line) in lines.enumerated() {
            canvas.write(line, at: Point(row: room.row + index, column: room.column), limit: room.columns)
        }
        for (index, line) in notice.enumerated() {
            canvas.write(line, at: Point(row: room.row + lines.count + index, column: room.column), Style(.secret))
        }
        return lines.count + notice.count
    }

    /// The agreed version and the changes since then, in at most that many lines; the last ones make way.
    private func agreement(in context: Context, columns: Int, rows: Int) -> [[Span]] {
        guard let last = context.data.revisions(of: talent).last else {
            return wrapped(notAgreed(in: context), to: columns).prefix(rows).map { [Span($0, Style(.muted))] }
        }
        var lines = [[Span(Plans(context).agreedVersion(last))]]
        for words in news(since: last, in: context) {
            let span = Span(" · " + words, Style(.muted)), used = lines[lines.count - 1].reduce(0) { $0 + $1.width }
            if used + span.width <= columns {
                lines[lines.count - 1].append(span)
            } else if lines.count < rows {
                lines.append([Span(words, Style(.muted))])
            }
        }
        return lines
    }

    private func notAgreed(in context: Context) -> String {
        if let draft = context.abilities.maySharePlan(of: talent) ? context.data.plan(of: talent) : nil {
            return context.wording[Plans(context).readersOfDraftAlone(draft)]
                + context.wording.say(" Tryk s for at dele den.", " Press s to share it.")
        }
        return context.abilities.mayAgree(talent)
            ? context.wording.say(
                "Ikke aftalt endnu. Tryk A for at gemme den nuværende plan som aftalt.",
                "Not agreed yet. Press A to save the current plan as agreed.")
            : context.wording.say("Ikke aftalt endnu.", "Not agreed yet.")
    }

    /// `siden: + 1 nyt mål, 1 nået`, `1 kommentar (v)`, and the key for an answer.
    private func news(since last: PlanRevision, in context: Context) -> [String] {
        let sight = Plans(context).planSight(of: talent)
        var news: [String] = []
        let isPart = if case .agreed(_, goalsOnly: true) = sight { true } else { false }
        if !isPart, let before = Plans(context).versionBefore(sight, of: talent), let content = sight.content {
            let difference = PlanDifference(from: before.content, to: content), isDraft = before == last
            news.append(
                (isDraft ? context.wording.say("siden: ", "since: ") : context.wording.say("nyt: ", "new: "))
                    + (difference.newGoals > 0 ? "+ " : "") + Plans(context).words(for: difference))
        }
        if !last.comments.isEmpty {
            let count = last.comments.count
            news.append(
                count == 1
                    ? context.wording.say("1 kommentar (v)", "1 comment (v)")
                    : context.wording.say("\(count) kommentarer (v)", "\(count) comments (v)"))
        }
        if !isPart, !context.viewer.isOwner, context.abilities.mayAgree(talent), !Plans(context).hasAgreed(last) {
            news.append(context.wording.say("tryk A for at svare", "press A to answer"))
        }
        return news
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
