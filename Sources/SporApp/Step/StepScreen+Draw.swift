import TalentDomain
import TerminalKit

extension StepScreen {
    /// Below this width, an answer is a word at the right of its statement, and no column.
    private static let wide = 60
    /// The cells of one of the three answers.
    static let answerColumns = 12
    private static let mostColumns = 76

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        guard !statements(in: context).isEmpty else {
            return canvas.hint(
                context.wording.say(
                    "Der er ingen udsagn om det niveau.", "There are no statements about that level."), in: area)
        }
        let (heads, body) = area.splitRows(1)
        drawHeads(on: &canvas, in: heads, context)
        let blocks = blocks(in: context), height = blocks.reduce(0) { $0 + $1.lines.count + $1.heading.count }
        let (rows, below) = body.splitRows(min(height, body.rows))
        list.draw(on: &canvas, in: rows, blocks: blocks, onClick: { Click.row($0) })
        guard below.rows > 1 else { return }
        let foot = Rect(
            row: below.row + 1, column: below.column + ListView.gutter, rows: below.rows - 1,
            columns: columns(in: context))
        switch shown(in: context) {
        case .own: drawOwnFoot(on: &canvas, in: foot, context)
        case .beside: drawBesideFoot(on: &canvas, in: foot, context)
        case .before: break
        }
    }

    func blocks(in context: Context) -> [Block] {
        switch shown(in: context) {
        case .own: order(in: context).enumerated().map { ownBlock($1, isSelected: $0 == list.selection, context) }
        case .beside: order(in: context).map { besideBlock($0, context) }
        case .before: order(in: context).map { beforeBlock($0, context) }
        }
    }

    func columns(in context: Context) -> Int { min(Self.mostColumns, context.size.columns - ListView.gutter - 1) }
    func isWide(_ context: Context) -> Bool { context.size.columns >= Self.wide }

    private func drawHeads(on canvas: inout Canvas, in line: Rect, _ context: Context) {
        guard isWide(context) else { return }
        let end = line.column + ListView.gutter + columns(in: context)
        let heads: String =
            switch shown(in: context) {
            case .own, .beside: Self.row(StepAnswer.allCases.map { context.wording[$0.name] })
            case .before: beforeHeads(context)
            }
        canvas.write(heads, at: Point(row: line.row, column: end - cellWidth(of: heads)), Style(.muted))
    }

    /// The three answers below each other in all rows.
    private static func row(_ words: [String]) -> String {
        words.map { String(repeating: " ", count: max(0, answerColumns - cellWidth(of: $0))) + $0 }.joined()
    }

    // MARK: One's own answers

    private func ownBlock(_ statement: Int, isSelected: Bool, _ context: Context) -> Block {
        let answer = own(in: context)?.answers[statement] ?? .init(), wording = context.wording
        let competence = statements(in: context)[statement], columns = columns(in: context)
        let sign = answer.step == nil ? "○ " : "● "
        let marks: String =
            isWide(context)
            ? Self.row(StepAnswer.allCases.map { $0 == answer.step ? "●" : "·" })
            : answer.step.map { wording[$0.name] } ?? ""
        let name = cut(wording[competence.name], to: columns - 2 - cellWidth(of: marks) - 1)
        let gap = String(repeating: " ", count: max(1, columns - 2 - cellWidth(of: name) - cellWidth(of: marks)))
        var lines: [[Span]] = [[Span(sign), Span(name), Span(gap), Span(marks)]]
        guard isSelected else { return Block(lines, named: 1) }
        let room = max(12, columns - 2)
        lines += wrapped(wording[competence.statement], to: room).map { [Span("  "), Span($0)] }
        guard mayAnswer(in: context) else { return Block(lines, named: 1) }
        let example =
            answer.example.isBlank
            ? wording.say("Skriv et eksempel med e.", "Write an example with e.") : wording.text(answer.example)
        lines += wrapped(example, to: room).map { [Span("  "), Span($0, Style(.muted))] }
        return Block(lines, named: 1)
    }

    /// The statements that could become goals, and who reads the answers.
    private func drawOwnFoot(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        let wording = context.wording, steps = Steps(context)
        let sentence = wrapped(ownSentence(context), to: min(72, area.columns))
        var rest = area
        let open = order(in: context).filter { statement in
            guard let step = own(in: context)?.answers[statement].step else { return false }
            return step != .confident
        }
        if writesPlan(in: context), !open.isEmpty, area.rows > open.count + sentence.count + 2 {
            canvas.write(wording.say("Peger mod planen", "For the plan"), at: rest.origin, Style(.heading))
            rest = rest.splitRows(1).rest
            for statement in open {
                let name = statements(in: context)[statement].name
                let told =
                    steps.goal(of: talent, for: name).map {
                        wording.say("mål: ", "goal: ") + wording.text($0.text)
                    } ?? wording.say("m gør det til et mål", "m makes it a goal")
                canvas.write(wording[name], at: rest.origin, limit: 32)
                canvas.write(
                    cut(told, to: rest.columns - 34), at: Point(row: rest.row, column: rest.column + 34),
                    Style(.muted))
                rest = rest.splitRows(1).rest
            }
            rest = rest.splitRows(1).rest
        }
        for (index, line) in sentence.enumerated() where index < rest.rows {
            canvas.write(line, at: Point(row: rest.row + index, column: rest.column), Style(.muted))
        }
    }

    private func ownSentence(_ context: Context) -> String {
        let wording = context.wording
        guard let own = own(in: context) else {
            if context.data.assessing(talent, by: context.viewer).entersBoth {
                return wording.say(
                    "De to svarer hver for sig, uden at se hinandens svar. Når du har begges, så tryk a for at taste dem ind.",
                    "The two answer on their own, without seeing each other's answers. Once you have both sets, press a to enter them."
                )
            }
            guard let last = round(in: context) else {
                guard context.abilities.isTalent(talent) else {
                    let name = wording.name(talent)
                    return wording.say(
                        "Fem udsagn, som \(name) svarer på for sig. Svar, som du ser det. I ser hinandens svar, når I begge deler.",
                        "Five statements that \(name) answers alone. Answer as you see it. You see each other's answers once both share."
                    )
                }
                return wording.say(
                    "Fem udsagn om trinet. Svar for dig selv; den anden af jer svarer for sig. I ser hinandens svar, når I begge deler.",
                    "Five statements about the step. Answer on your own, as the other of you does. You see each other's answers once both share."
                )
            }
            return wording.say(
                "I har delt runde \(last.number). Svar her igen, når I gør status, for eksempel ved den afsluttende samtale.",
                "You have shared round \(last.number). Answer again here when you take stock, for example at the closing conversation."
            )
        }
        if own.isShared {
            return wording.say("Du er klar til at dele. ", "You are ready to share. ")
                + wording[Steps(context).readers(of: own)]
        }
        let share =
            own.isComplete
            ? wording.say(" Tryk s, når du er klar til at dele.", " Press s when you are ready to share.") : ""
        return wording[Steps(context).readers(of: own)] + share
    }
}
