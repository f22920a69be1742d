import TalentDomain
import TerminalKit

/// The level that a talent leaves beside the one that they go to. A line can be taken into the plan: into a column of
/// the transition, or as a goal.
struct LevelStepScreen: Screen {
    enum Pane: Int { case left, right }

    let talent: Talent.ID
    private(set) var pane = Pane.right
    private var lists = [BlockList(), BlockList()]

    /// From this width on, both levels are shown.
    private static let wide = 72
    /// The most cells of a line.
    private static let widest = 56

    init(talent: Talent.ID) { self.talent = talent }

    private static let makesGoal = Command(
        "line-to-goal", ["m"], ("nyt mål", "new goal"),
        ("Gør linjen til et læringsmål i planen", "Make the line a learning goal in the plan"))

    static let bindings: [Binding<LevelStepScreen>] = [
        Binding(.open.named("til planen", "to the plan"), when: { $0.writesPlan(in: $1) && $0.line(in: $1) != nil }) {
            screen, context in
            screen.take(in: context, .open) { line in
                line.isGround
                    ? .proposedGround(screen.talent, line.text) : .proposedPoint(screen.talent, line.column, line.text)
            }
        },
        Binding(makesGoal, when: { $0.writesPlan(in: $1) && $0.line(in: $1) != nil }) { screen, context in
            screen.take(in: context, Self.makesGoal) { line in
                .proposedGoal(
                    screen.talent,
                    GoalProposal(text: line.competence.isEmpty ? line.text : "", competence: line.competence))
            }
        },
        Binding(.nextPane, when: { $0.hasTwoPanes(in: $1) }) { screen, _ in screen.turn() },
        Binding(.previousPane, when: { $0.hasTwoPanes(in: $1) }) { screen, _ in screen.turn() },
        .close,
    ]

    private func writesPlan(in context: Context) -> Bool {
        context.abilities.mayWritePlan(of: talent) || context.abilities.mayTakeOverPlan(of: talent)
    }

    private func take(
        in context: Context, _ command: Command, _ sheet: (LevelStep.Line) -> SheetName
    ) -> [Effect] {
        if context.abilities.mayTakeOverPlan(of: talent) {
            return Plans(context).takeOverEffects(of: talent, then: command)
        }
        return line(in: context).map { [.openSheet(sheet($0))] } ?? []
    }

    private mutating func turn() -> [Effect] {
        pane = pane == .left ? .right : .left
        return []
    }

    // MARK: Lines

    private func hasTwoPanes(in context: Context) -> Bool { LevelStep(of: talent, in: context)?.from != nil }

    private func shown(in context: Context) -> Pane { hasTwoPanes(in: context) ? pane : .right }

    private func lines(of pane: Pane, in context: Context) -> [LevelStep.Line] {
        guard let step = LevelStep(of: talent, in: context) else { return [] }
        return pane == .left ? step.left(context.wording) : step.right(context.wording)
    }

    private func line(in context: Context) -> LevelStep.Line? {
        let pane = shown(in: context), lines = lines(of: pane, in: context)
        return lines.isEmpty ? nil : lines[min(lists[pane.rawValue].selection, lines.count - 1)]
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        if hasTwoPanes(in: context), event == .key(Key(.left)) || event == .key(Key(.right)) {
            pane = event == .key(Key(.left)) ? .left : .right
            return []
        }
        let pane = shown(in: context)
        lists[pane.rawValue].rows = max(1, context.size.rows - 6)
        return lists[pane.rawValue].handle(event, in: blocks(of: pane, in: context)) == .moved ? [] : nil
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .row(let row, let index) = click, let clicked = Pane(rawValue: index) else { return [] }
        if clicked == shown(in: context), row == lists[index].selection { return perform(.open, in: context) }
        pane = clicked
        lists[index].select(row, in: blocks(of: clicked, in: context))
        return []
    }

    private func columns(in context: Context) -> Int {
        let room = context.size.columns - ListView.gutter - 1
        return hasTwoPanes(in: context) && context.size.columns >= Self.wide
            ? min(Self.widest, room / 2 - ListView.gutter) : min(72, room)
    }

    /// Each line, with its details below it while it is selected.
    private func blocks(of pane: Pane, in context: Context) -> [Block] {
        let width = max(12, columns(in: context))
        return lines(of: pane, in: context).enumerated().map { index, line in
            let isOpen = pane == shown(in: context) && index == lists[pane.rawValue].selection
            let details = isOpen ? line.details.flatMap { wrapped($0, to: width - 2) } : []
            return Block(
                wrapped(line.text, to: width).map { [Span($0)] } + details.map { [Span("  " + $0, Style(.muted))] },
                heading: line.heading.map { heading in
                    (index == 0 ? [] : [[]]) + [[Span("  "), Span(heading, Style(.text, bold: true))]]
                } ?? [])
        }
    }

    // MARK: Drawing

    func crumbs(in context: Context) -> [String] {
        (context.abilities.isTalent(talent) ? [] : [context.wording.name(talent)])
            + [context.wording.say("Fra trin til trin", "From step to step")]
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard let step = LevelStep(of: talent, in: context) else {
            return canvas.hint(
                context.wording.say(
                    "Der er ingen inspiration til det niveau.", "There is no inspiration for that level."), in: area)
        }
        let isWide = area.columns >= Self.wide && step.from != nil
        let panes: [Pane] = isWide ? [.left, .right] : [shown(in: context)]
        var rest = area
        for pane in panes {
            let (own, others) = rest.splitColumns(isWide && pane == .left ? columns(in: context) + 4 : rest.columns)
            rest = others
            let (head, body) = own.splitRows(1)
            canvas.write(
                cut(title(of: pane, step, context), to: own.columns - ListView.gutter - 1),
                at: Point(row: head.row, column: head.column + ListView.gutter), Style(.heading))
            let isFocused = pane == shown(in: context)
            lists[pane.rawValue].draw(
                on: &canvas, in: body, blocks: blocks(of: pane, in: context), focused: isFocused,
                onClick: { Click.row($0, pane: pane.rawValue) })
        }
    }

    private func title(of pane: Pane, _ step: LevelStep, _ context: Context) -> String {
        let wording = context.wording
        switch pane {
        case .left: return wording.say("Fra: ", "From: ") + (step.from.map { wording[$0.level.name] } ?? "")
        case .right:
            // A horizontal talent does harder work on their own level.
            let isSame = context.data.level(of: talent) == step.to.level
            return isSame
                ? wording[step.to.level.name].capitalizedFirst
                    + wording.say(", med sværere opgaver", ", with harder tasks")
                : wording.say("Til: ", "To: ") + wording[step.to.level.name]
        }
    }
}
