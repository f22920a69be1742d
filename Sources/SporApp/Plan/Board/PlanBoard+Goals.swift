import TalentDomain
import TerminalKit

extension PlanBoard {
    /// The cells of level, date and state, with the blanks before them.
    private static let levelColumns = 13, stateColumns = 14

    /// The width of the longest date; those of another year include it.
    private var dueColumns: Int {
        max(9, content.goals.map { Plans(context).due($0.due, $0.progress, of: talent).width }.max() ?? 0) + 2
    }

    mutating func addGoals(_ spots: [PlanSpot]) {
        let textWidth = columns - Self.levelColumns - dueColumns - Self.stateColumns
        if isFolded {
            addHeading(context.wording.say("Mål", "Goals"))
        } else {
            let titles = [
                (context.wording.say("niveau", "level"), textWidth),
                (context.wording.say("frist", "due"), textWidth + Self.levelColumns),
                (context.wording.say("status", "status"), textWidth + Self.levelColumns + dueColumns),
            ]
            addHeading(
                context.wording.say("Mål", "Goals"),
                beside: titles.map { Piece(column: $1, width: Self.stateColumns, spans: [Span($0, Style(.muted))]) })
        }
        for spot in spots {
            guard case .goal(let id) = spot, let goal = content.goals.first(where: { $0.id == id }) else {
                add([[empty("det første mål", "the first goal")]], of: spot, at: 0)
                continue
            }
            if isFolded { addFolded(goal, of: spot) } else { addRow(goal, of: spot, textWidth: textWidth) }
        }
    }

    private mutating func addRow(_ goal: Goal, of spot: PlanSpot, textWidth: Int) {
        let first = lines.count
        for (index, text) in wrapped(context.wording.text(goal.text), to: textWidth - 3).enumerated() {
            var line = [Piece(spot: spot, column: 0, width: textWidth, spans: [Span(text)], leads: index == 0)]
            if index == 0 {
                line += [
                    Piece(
                        column: textWidth, width: Self.levelColumns,
                        spans: [Span(context.wording[goal.level.name], Style(.muted))], hasGutter: false),
                    Piece(
                        column: textWidth + Self.levelColumns, width: dueColumns,
                        spans: [Plans(context).due(goal.due, goal.progress, of: talent)], hasGutter: false),
                    Piece(
                        column: textWidth + Self.levelColumns + dueColumns, width: Self.stateColumns,
                        spans: [Plans(context).state(goal.progress)],
                        hasGutter: false),
                ]
            }
            append(line)
        }
        setExtent(of: spot, to: first...max(first, lines.count - 1))
    }

    private mutating func addFolded(_ goal: Goal, of spot: PlanSpot) {
        // The date comes before the level, so that it is never cut.
        let due =
            goal.due == nil
            ? [] : [Span(" · ", Style(.muted)), Plans(context).due(goal.due, goal.progress, of: talent)]
        let facts =
            [Plans(context).state(goal.progress)] + due + [
                Span(" · " + context.wording[goal.level.name], Style(.muted))
            ]
        add(wrapped(context.wording.text(goal.text), to: columns - 2).map { [Span($0)] } + [facts], of: spot, at: 0)
    }
}

extension Plans {
    /// Sign and word: `◐ i gang`. A finished task has a word of its own.
    func state(_ progress: Progress, name: KeyPath<Progress, Phrase> = \.name) -> Span {
        let style: StyleRole =
            switch progress {
            case .reached: .ok
            case .underWay: .accent
            case .notStarted: .text
            case .dropped: .muted
            }
        return Span("\(progress.sign) \(wording[progress[keyPath: name]])", Style(style))
    }

    /// A date, with `!` if it is past and the item is open. For a talent who has left, nothing is overdue.
    func due(_ due: Day?, _ progress: Progress, of talent: Talent.ID) -> Span {
        guard let due else { return Span("–", Style(.muted)) }
        let text = wording.date(due)
        return due < today && progress.isOpen && Overview(context).lastDayOnCohort(of: talent) == nil
            ? Span("! " + text, Style(.warn)) : Span(text)
    }
}
