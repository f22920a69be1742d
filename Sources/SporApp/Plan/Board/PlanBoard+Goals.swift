import TalentDomain
import TerminalKit

extension PlanBoard {
    /// The longest goal on one line.
    private static let goalColumns = 48
    private static let gap = 2

    mutating func addGoals(_ spots: [PlanSpot]) {
        let goals = spots.map { spot -> Goal? in
            guard case .goal(let id) = spot else { return nil }
            return content.goals.first { $0.id == id }
        }
        let table = GoalColumns(goals.compactMap(\.self), in: self)
        addHeading(
            context.wording.say("Mål", "Goals"),
            beside: isFolded || goals.first == nil || goals[0] == nil ? [] : table.heading(in: context))
        for (spot, goal) in zip(spots, goals) {
            if let goal {
                isFolded ? addFolded(goal, of: spot) : addRow(goal, of: spot, in: table)
            } else {
                add([[empty("det første mål", "the first goal")]], of: spot)
            }
        }
        if !isForBuddy { addLevelsWithoutGoal() }
    }

    /// The columns of level and date; the date stands at the right.
    private struct GoalColumns {
        let text: Int
        let level: Int
        let due: Int

        init(_ goals: [Goal], in board: PlanBoard) {
            let levels = GoalLevel.allCases.map { cellWidth(of: board.context.wording[$0.name]) }.max() ?? 0
            let dates = goals.map { board.due($0).width }.max() ?? 0
            (level, due) = (max(levels, 9), max(dates, 6))
            text = min(
                PlanBoard.goalColumns,
                board.columns - ListView.gutter - board.leadColumns - level - due - 2 * PlanBoard.gap)
            start = ListView.gutter + board.leadColumns + text + PlanBoard.gap
        }

        /// The first cell of the level.
        let start: Int
        var end: Int { start + level + PlanBoard.gap + due }

        func heading(in context: Context) -> [Piece] {
            let level = Span(context.wording.say("mærkes i", "shows in"), Style(.muted))
            return [
                Piece(column: start, width: self.level, spans: [level]),
                date(Span(context.wording.say("frist", "due"), Style(.muted))),
            ]
        }

        func date(_ span: Span) -> Piece { Piece(column: end - span.width, width: span.width, spans: [span]) }
    }

    private mutating func addRow(_ goal: Goal, of spot: PlanSpot, in table: GoalColumns) {
        let style = Style(goal.progress.isOpen ? .text : .muted), first = lines.count
        for (index, text) in wrapped(context.wording.text(goal.text), to: table.text).enumerated() {
            let piece = Piece(
                spot: spot, column: 0, width: table.start, lead: index == 0 ? lead(of: goal) : leadBlank,
                spans: [Span(text, style)], leads: index == 0)
            let level = Span(context.wording[goal.level.name], style)
            append(
                [piece]
                    + (index > 0
                        ? [] : [Piece(column: table.start, width: table.level, spans: [level]), table.date(due(goal))]))
        }
        let measureColumns = min(72, table.end - ListView.gutter - leadColumns)
        for line in measure(of: goal, columns: measureColumns) {
            append([Piece(spot: spot, column: 0, width: columns, lead: leadBlank, spans: [line])])
        }
        setExtent(of: spot, to: first...max(first, lines.count - 1))
    }

    private mutating func addFolded(_ goal: Goal, of spot: PlanSpot) {
        let style = Style(goal.progress.isOpen ? .text : .muted), room = columns - ListView.gutter - leadColumns
        // The date comes before the level, so that it is never cut.
        let level = Span(context.wording[goal.level.name], Style(.muted)), due = due(goal)
        let facts = due.text.isEmpty ? [level] : [due, Span(" · ", Style(.muted)), level]
        let texts = wrapped(context.wording.text(goal.text), to: room).map { [Span($0, style)] }
        let all = texts + [facts] + measure(of: goal, columns: room).map { [$0] }
        let first = lines.count
        for (index, spans) in all.enumerated() {
            append([
                Piece(
                    spot: spot, column: 0, width: columns, lead: index == 0 ? lead(of: goal) : leadBlank, spans: spans,
                    leads: index == 0)
            ])
        }
        setExtent(of: spot, to: first...(lines.count - 1))
    }

    private func measure(of goal: Goal, columns: Int) -> [Span] {
        // A low screen shows the goals alone.
        guard !goal.measure.isBlank, context.size.rows >= 16 else { return [] }
        return wrapped(context.wording.text(goal.measure), to: columns).map { Span($0, Style(.muted)) }
    }

    /// The cells of the sign, and of the number by which the talent's marks name the goal.
    private var leadColumns: Int { isNumbered ? 5 : 2 }

    private var leadBlank: [Span] { [Span(String(repeating: " ", count: leadColumns))] }

    /// `◐ 1  `; `+` for a goal that is new since the version before, as long as it is not begun.
    private func lead(of goal: Goal) -> [Span] {
        let isNew = before.map { content in !content.goals.contains { $0.id == goal.id } } ?? false
        let sign = isNew && goal.progress == .notStarted ? "+" : goal.progress.sign
        let number = (content.goals.firstIndex { $0.id == goal.id } ?? 0) + 1
        return [
            Span(sign + " ", Style(goal.progress.isOpen ? .text : .muted)),
            Span(isNumbered ? padded("\(number)", to: 3) : "", Style(.muted)),
        ]
    }

    /// The date of an open goal, otherwise the word for its state; empty for an open goal without a date.
    private func due(_ goal: Goal) -> Span {
        guard goal.progress.isOpen else { return Span(context.wording[goal.progress.name], Style(.muted)) }
        return goal.due == nil ? Span("") : Plans(context).due(goal.due, goal.progress, of: talent)
    }
}

extension PlanContent {
    /// The open goals by their dates, those without one last, then the others.
    var goalsByDate: [Goal] {
        func rank(_ goal: Goal, _ place: Int) -> (Int, Day, Int) {
            (goal.progress.isOpen ? 0 : 1, goal.due ?? .distantFuture, place)
        }
        return goals.enumerated().sorted { rank($0.element, $0.offset) < rank($1.element, $1.offset) }.map(\.element)
    }
}

extension Plans {
    /// Sign and word: `◐ i gang`. A finished task has a word of its own.
    func state(_ progress: Progress, name: KeyPath<Progress, Phrase> = \.name) -> Span {
        Span("\(progress.sign) \(wording[progress[keyPath: name]])", Style(progress.isOpen ? .text : .muted))
    }

    /// A date, with `!` if it is past and the item is open. For a talent who has left, nothing is overdue.
    func due(_ due: Day?, _ progress: Progress, of talent: Talent.ID) -> Span {
        guard let due else { return Span("–", Style(.muted)) }
        let text = wording.date(due)
        return due < today && progress.isOpen && Overview(context).lastDayOnCohort(of: talent) == nil
            ? Span("! " + text, Style(.warn)) : Span(text)
    }
}
