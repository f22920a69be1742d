import TalentDomain
import TerminalKit

/// The page of "Er du klar til trinet?": the viewer's own answers, those of both side by side, and the first round beside
/// the last.
struct StepScreen: Screen {
    enum Part: Int, CaseIterable { case own, beside, before }

    let talent: Talent.ID
    private(set) var part: Part
    private(set) var list = BlockList()

    /// Opens the answers that are being written, otherwise those that both have shared.
    init(talent: Talent.ID, in context: Context) {
        self.talent = talent
        let isBegun = context.data.assessing(talent, by: context.viewer).own != nil
        part = isBegun || context.data.stepRounds(of: talent).isEmpty ? .own : .beside
    }

    private static let makesGoal = Command(
        "make-goal", ["m"], ("nyt mål", "new goal"),
        ("Gør udsagnet til et læringsmål i planen", "Make the statement a learning goal in the plan"))

    static let bindings: [Binding<StepScreen>] = [
        Binding(
            Command(
                "more-sure", [Key(.right)], ("mere sikker", "surer"),
                ("Svar et skridt nærmere »sikker«", "Answer one step closer to “confident”")),
            when: { $0.mayAnswer(in: $1) }
        ) { screen, context in screen.step(by: 1, in: context) },
        Binding(
            Command(
                "less-sure", [Key(.left)], ("mindre", "less"),
                ("Svar et skridt nærmere »øver mig«", "Answer one step closer to “practising”")
            ).second, when: { $0.mayAnswer(in: $1) }
        ) { screen, context in screen.step(by: -1, in: context) },
        Binding(
            .add.named("tast svar ind", "enter answers"),
            when: { $1.data.assessing($0.talent, by: $1.viewer).entersBoth }
        ) { screen, _ in [.openSheet(.stepAnswers(screen.talent))] },
        Binding(.edit.named("eksempel", "example"), when: { $0.mayAnswer(in: $1) }) { screen, context in
            screen.statement(in: context).map { [.openSheet(.stepExample(screen.talent, $0))] } ?? []
        },
        Binding(
            makesGoal, when: { $0.writesPlan(in: $1) && $0.statement(in: $1) != nil }
        ) { screen, context in screen.makeGoal(in: context) },
        Binding(.share, when: { $0.own(in: $1) != nil && $0.shown(in: $1) == .own }) { screen, context in
            screen.own(in: context).map(Steps(context).share) ?? []
        },
        Binding(.delete, when: { $0.own(in: $1) != nil && $0.shown(in: $1) == .own }) { screen, context in
            screen.own(in: context).map(Self.askToDelete) ?? []
        },
        Binding(.nextPane, when: { $0.parts(in: $1).count > 1 }) { screen, context in screen.turn(by: 1, in: context) },
        Binding(.previousPane, when: { $0.parts(in: $1).count > 1 }) { screen, context in
            screen.turn(by: -1, in: context)
        },
        .close,
    ]

    // MARK: What is shown

    /// The parts that have something to show.
    func parts(in context: Context) -> [Part] {
        let rounds = context.data.stepRounds(of: talent).count
        let answers =
            own(in: context) != nil || context.data.assessing(talent, by: context.viewer).judge != nil
        return (answers ? [.own] : []) + (rounds > 0 ? [.beside] : []) + (rounds > 1 ? [.before] : [])
    }

    func shown(in context: Context) -> Part {
        let parts = parts(in: context)
        return parts.contains(part) ? part : parts.first ?? .own
    }

    func own(in context: Context) -> StepAssessment? { context.data.assessing(talent, by: context.viewer).own }

    func round(in context: Context) -> StepRound? { context.data.stepRounds(of: talent).last }

    /// The level that the shown statements are about.
    func level(in context: Context) -> Level? {
        shown(in: context) == .own ? context.data.stepLevel(of: talent) : round(in: context)?.level
    }

    func statements(in context: Context) -> [LevelInspiration.CriticalCompetence] {
        level(in: context).map(Steps(context).statements) ?? []
    }

    /// The statements in the order of their rows.
    func order(in context: Context) -> [Int] {
        let all = Array(statements(in: context).indices)
        return shown(in: context) == .beside ? round(in: context)?.byDistance.filter(all.contains) ?? all : all
    }

    /// The selected statement.
    func statement(in context: Context) -> Int? {
        let order = order(in: context)
        return order.isEmpty ? nil : order[min(list.selection, order.count - 1)]
    }

    func mayAnswer(in context: Context) -> Bool {
        shown(in: context) == .own && statement(in: context) != nil
            && (own(in: context) != nil || context.data.assessing(talent, by: context.viewer).judge != nil)
    }

    // MARK: What is done

    private func step(by step: Int, in context: Context) -> [Effect] {
        guard let statement = statement(in: context) else { return [] }
        let all = StepAnswer.allCases
        let place = own(in: context)?.answers[statement].step.flatMap(all.firstIndex)
        let next = max(0, min((place ?? -1) + step, all.count - 1))
        return Steps(context).answer(statement, about: talent) { $0.step = all[next] }
    }

    /// Whether the viewer writes the plan, or makes it their own by writing.
    func writesPlan(in context: Context) -> Bool {
        context.abilities.mayWritePlan(of: talent) || context.abilities.mayTakeOverPlan(of: talent)
    }

    private func makeGoal(in context: Context) -> [Effect] {
        if context.abilities.mayTakeOverPlan(of: talent) {
            return Plans(context).takeOverEffects(of: talent, then: Self.makesGoal)
        }
        guard let statement = statement(in: context) else { return [] }
        let competence = statements(in: context)[statement], name = competence.name
        if let goal = Steps(context).goal(of: talent, for: name) { return [.openSheet(.goal(talent, goal.id))] }
        let proposal = GoalProposal(competence: context.wording[name], measure: context.wording[competence.statement])
        return [.openSheet(.proposedGoal(talent, proposal))]
    }

    private static func askToDelete(_ own: StepAssessment) -> [Effect] {
        [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        "Slet dine svar i denne runde? Det kan fortrydes med u.",
                        "Delete your answers in this round? You can undo this with u."),
                    yes: Phrase("ja, slet", "yes, delete"),
                    effects: [.apply(.stepAssessment(.remove(own)), saying: Phrase("slettet", "deleted"))]))
        ]
    }

    private mutating func turn(by step: Int, in context: Context) -> [Effect] {
        let parts = parts(in: context)
        guard let index = parts.firstIndex(of: shown(in: context)) else { return [] }
        part = parts[(index + step + parts.count) % parts.count]
        list = BlockList()
        return []
    }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        list.rows = max(1, context.size.rows - 8)
        return list.handle(event, in: blocks(in: context)) == .moved ? [] : nil
    }

    /// Shows the two side by side as soon as both have shared.
    mutating func saved(_ change: Change, in context: Context) {
        guard own(in: context) == nil,
            change.steps.contains(where: { $0.edit(of: StepAssessment.self)?.new?.isShared == true })
        else { return }
        (part, list) = (.beside, BlockList())
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        switch click {
        case .tab(let index):
            let parts = parts(in: context)
            if parts.indices.contains(index) { (part, list) = (parts[index], BlockList()) }
        case .row(let row, _): list.select(row, in: blocks(in: context))
        default: break
        }
        return []
    }

    // MARK: The head

    func crumbs(in context: Context) -> [String] {
        (context.abilities.isTalent(talent) ? [] : [context.wording.name(talent)]) + [context.wording[Steps.title]]
    }

    func tabs(in context: Context) -> Tabs? {
        let parts = parts(in: context), wording = context.wording
        return Tabs(
            parts.map { part in
                switch part {
                case .own: Tab(wording.say("Svar", "Answers"))
                case .beside: Tab(wording.say("Side om side", "Side by side"))
                case .before: Tab(wording.say("Før og nu", "Then and now"))
                }
            }, active: parts.firstIndex(of: shown(in: context)) ?? 0)
    }

    func facts(in context: Context, columns: Int) -> [Span] {
        guard let level = level(in: context) else { return [] }
        let wording = context.wording
        let step = wording.say("Trinet: ", "The step: ") + wording[level.name]
        guard shown(in: context) == .own else {
            let day = round(in: context)?.on.map(wording.date) ?? ""
            let ways = [
                step + wording.say(" · delt af begge \(day)", " · shared by both \(day)"),
                wording[level.name] + wording.say(" · delt \(day)", " · shared \(day)"),
            ]
            return [Span(ways.first { cellWidth(of: $0) <= columns } ?? step, Style(.muted))]
        }
        guard mayAnswer(in: context) else { return [Span(step, Style(.muted))] }
        let count = own(in: context)?.answeredCount ?? 0, of = StepAssessment.statementCount
        let ways = [
            step
                + (context.abilities.isTalent(talent)
                    ? wording.say(" · om arbejdet, ikke om dig", " · about the work, not about you")
                    : wording.say(" · om \(wording.name(talent))", " · about \(wording.name(talent))"))
                + wording.say(" · \(count) af \(of) besvaret", " · \(count) of \(of) answered"),
            step + wording.say(" · \(count) af \(of)", " · \(count) of \(of)"),
        ]
        return [Span(ways.first { cellWidth(of: $0) <= columns } ?? step, Style(.muted))]
    }
}
