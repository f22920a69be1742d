import TalentDomain
import TerminalKit

// The answers of both beside each other, and those of the first round beside the last.
extension StepScreen {
    // MARK: Side by side

    /// `A──────S`: the two answers on one line, so that their distance is seen.
    func besideBlock(_ statement: Int, _ context: Context) -> Block {
        guard let round = round(in: context) else { return Block([]) }
        let wording = context.wording, columns = columns(in: context)
        let names = Steps(context).givenNames(of: round, about: talent), answers = round.answers(to: statement)
        let title = wording[statements(in: context)[statement].name]
        guard isWide(context) else {
            func told(_ name: String, _ answer: StepAssessment.Answer?) -> String {
                "\(name) \(answer?.step.map { wording[$0.name] } ?? "–")"
            }
            let both = "\(told(names.talent, answers.talent)) · \(told(names.lineManager, answers.lineManager))"
            return Block([[Span(cut(title, to: columns))], [Span(cut("  " + both, to: columns), Style(.muted))]])
        }
        let track = Self.track(
            answers.talent?.step, answers.lineManager?.step, signs: Self.signs(names))
        let name = cut(title, to: columns - track.count - 2)
        let gap = String(repeating: " ", count: max(1, columns - cellWidth(of: name) - track.count))
        return Block([[Span(name), Span(gap), Span(track)]])
    }

    /// The first letters of the two names; the first two where they are the same.
    private static func signs(_ names: (talent: String, lineManager: String)) -> (Character, Character) {
        let talent = names.talent.first ?? "T", lineManager = names.lineManager.first ?? "L"
        return talent == lineManager ? ("T", "L") : (talent, lineManager)
    }

    /// The places of the three answers below the last letters of their heads.
    private static func track(_ one: StepAnswer?, _ other: StepAnswer?, signs: (Character, Character)) -> String {
        let all = StepAnswer.allCases
        var cells = Array(repeating: Character(" "), count: all.count * answerColumns)
        func place(_ step: StepAnswer) -> Int { ((all.firstIndex(of: step) ?? 0) + 1) * answerColumns - 1 }
        for step in all { cells[place(step)] = "·" }
        if let one, let other {
            let from = min(place(one), place(other)), to = max(place(one), place(other))
            for cell in from..<to where cell > from { cells[cell] = "─" }
        }
        if let one { cells[place(one)] = signs.0 }
        if let other { cells[place(other)] = one == other ? "◆" : signs.1 }
        return String(cells)
    }

    /// The statement, and both examples beside each other.
    func drawBesideFoot(on canvas: inout Canvas, in area: Rect, _ context: Context) {
        guard let round = round(in: context), let statement = statement(in: context) else { return }
        let wording = context.wording, competence = statements(in: context)[statement]
        let names = Steps(context).givenNames(of: round, about: talent), answers = round.answers(to: statement)
        let signs = Self.signs(names)
        var rest = area
        if isWide(context) {
            canvas.write(
                "\(signs.0) \(names.talent) · \(signs.1) \(names.lineManager) · ◆ "
                    + wording.say("begge", "both"), at: rest.origin, Style(.muted))
            rest = rest.splitRows(2).rest
        }
        guard rest.rows > 2 else { return }
        canvas.rule(
            [Span(wording[competence.name], Style(.heading))],
            ending: distance(round.distance(at: statement), context), in: rest.splitRows(1).top)
        rest = rest.splitRows(1).rest
        rest = rest.splitRows(canvas.paragraph(wording[competence.statement], in: rest.splitColumns(72).left)).rest
        guard rest.rows > 1 else { return }
        rest = rest.splitRows(rest.rows > 3 ? 1 : 0).rest
        func words(_ name: String, _ answer: StepAssessment.Answer?) -> (String, String) {
            (
                "\(name): \(answer?.step.map { wording[$0.name] } ?? "–")",
                answer.map {
                    $0.example.isBlank ? wording.say("Intet eksempel.", "No example.") : wording.text($0.example)
                }
                    ?? ""
            )
        }
        let both = [words(names.talent, answers.talent), words(names.lineManager, answers.lineManager)]
        let width = isWide(context) ? (min(rest.columns, 100) - 3) / 2 : rest.columns
        var used = 0
        for (index, (head, example)) in both.enumerated() {
            let place = Rect(
                row: isWide(context) ? rest.row : rest.row + used,
                column: rest.column + (isWide(context) ? index * (width + 3) : 0),
                rows: isWide(context) ? rest.rows : max(0, rest.rows - used), columns: width)
            guard place.rows > 0 else { break }
            canvas.write(cut(head, to: width), at: place.origin)
            let rows = canvas.paragraph(example, in: place.splitRows(1).rest, Style(.muted))
            used = isWide(context) ? max(used, rows + 1) : used + rows + 1
        }
        rest = rest.splitRows(min(rest.rows, used + 1)).rest
        guard rest.rows > 0, let goal = Steps(context).goal(of: talent, for: competence.name) else { return }
        canvas.write(
            cut(wording.say("I planen: ", "In the plan: ") + wording.text(goal.text), to: min(72, rest.columns)),
            at: rest.origin, Style(.muted))
    }

    private func distance(_ steps: Int?, _ context: Context) -> String {
        switch steps {
        case 0: context.wording.say("I svarer det samme", "you agree")
        case 1: context.wording.say("ét skridt imellem jer", "one step apart")
        case 2: context.wording.say("to skridt imellem jer", "two steps apart")
        default: ""
        }
    }

    // MARK: Then and now

    private func ends(_ context: Context) -> (first: StepRound, last: StepRound)? {
        let rounds = context.data.stepRounds(of: talent)
        guard let first = rounds.first, let last = rounds.last, rounds.count > 1 else { return nil }
        return (first, last)
    }

    /// The names with the days of both rounds.
    func beforeHeads(_ context: Context) -> String {
        guard let (first, last) = ends(context) else { return "" }
        let names = Steps(context).givenNames(of: last, about: talent)
        return [names.talent, names.lineManager].map { name in
            Self.cell("\(cut(name, to: 8)) \(context.wording.day(first.on, .dayAndMonth))")
                + Self.cell(context.wording.day(last.on, .dayAndMonth))
        }.joined()
    }

    func beforeBlock(_ statement: Int, _ context: Context) -> Block {
        guard let (first, last) = ends(context) else { return Block([]) }
        let wording = context.wording, columns = columns(in: context)
        // The statements of another level cannot be compared one by one.
        let isSame = first.level == last.level
        func word(_ answer: StepAssessment.Answer?) -> String { answer?.step.map { wording[$0.name] } ?? "·" }
        let before = first.answers(to: statement), now = last.answers(to: statement)
        let title = wording[statements(in: context)[statement].name]
        let cells = [
            isSame ? word(before.talent) : "·", word(now.talent), isSame ? word(before.lineManager) : "·",
            word(now.lineManager),
        ]
        guard isWide(context) else {
            let names = Steps(context).givenNames(of: last, about: talent)
            return Block([
                [Span(cut(title, to: columns))],
                [Span(cut("  \(names.talent): \(cells[0]) → \(cells[1])", to: columns), Style(.muted))],
                [Span(cut("  \(names.lineManager): \(cells[2]) → \(cells[3])", to: columns), Style(.muted))],
            ])
        }
        let words = cells.map(Self.cell).joined()
        let name = cut(title, to: columns - cellWidth(of: words) - 1)
        let gap = String(repeating: " ", count: max(1, columns - cellWidth(of: name) - cellWidth(of: words)))
        return Block([[Span(name), Span(gap), Span(words)]])
    }

    private static func cell(_ text: String) -> String {
        String(repeating: " ", count: max(1, 12 - cellWidth(of: text))) + text
    }
}
