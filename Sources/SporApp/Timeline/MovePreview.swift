import TalentDomain
import TerminalKit

/// The effects of a move before it is made: warnings, activities that follow, and changes because of the calendar.
///
/// It is shown on top of the form: Enter moves all that follow, `m` only the chosen ones, `M` all that is to come after a
/// single one, Esc returns to the form.
struct MovePreview: Screen {
    let plan: Rescheduling
    /// The chosen activities with their new dates and times.
    let moved: [Activity]
    /// Other activities in its room or for its people.
    let clashes: [Phrase]
    /// The warnings that only apply if the others stay.
    let warningsAlone: [Phrase]
    let all: Change
    let alone: Change
    /// The answers for the old dates: if all move, and if only the one moves.
    let answers: (all: OldAnswers, alone: OldAnswers)
    /// The form in which the date was typed.
    let sheet: SheetName
    private var view = ScrollView()

    init(
        plan: Rescheduling, moved: [Activity], clashes: [Phrase], clashesAlone: [Phrase], all: Change, alone: Change,
        answers: (all: OldAnswers, alone: OldAnswers), sheet: SheetName
    ) {
        self.plan = plan
        self.moved = moved
        self.clashes = clashes
        let told = Set(plan.warnings + clashes)
        warningsAlone = (plan.warningsAlone + clashesAlone).filter { !told.contains($0) }
        self.all = all
        self.alone = alone
        self.answers = answers
        self.sheet = sheet
    }

    var isSheet: Bool { true }
    var takesText: Bool { true }
    /// The one activity whose start moves, from which all that is to come can move as well.
    private var shifted: Activity? {
        moved.count == 1 && plan.chosen.first.map { $0.from.start != $0.to.start } ?? false ? moved.first : nil
    }

    private enum Button { static let all = 0, alone = 1, back = 2, shift = 3 }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .key(Key(.enter)): return answer(Button.all, in: context)
        case .key("m") where !plan.following.isEmpty: return answer(Button.alone, in: context)
        case .key("M") where shifted != nil: return answer(Button.shift, in: context)
        case .key(Key(.escape)): return answer(Button.back, in: context)
        default:
            // The frame and the answers take four rows, the head two and the bottom line one.
            let lines = lines(in: context, columns: columns(in: context)).count
            _ = view.handle(event, lines: lines, rows: context.size.rows - 5)
            return []
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .button(let button) = click else { return [] }
        return answer(button, in: context)
    }

    private func answer(_ button: Int, in context: Context) -> [Effect] {
        switch button {
        case Button.all: [.apply(all, saying: said)] + leave
        case Button.alone: moveAlone(in: context)
        case Button.shift:
            shifted.map { [.close] + Activities(context).shift($0.id, to: $0, from: sheet) } ?? []
        default: [.close]
        }
    }

    /// Moves only the chosen activities, after a question where that breaks something that was not told yet.
    private func moveAlone(in context: Context) -> [Effect] {
        let effects =
            [
                Effect.apply(
                    alone,
                    saying: Phrase("flyttet, resten blev liggende", "moved, the rest left in place")
                        + answers.alone.cleared)
            ] + leave
        guard !warningsAlone.isEmpty else { return effects }
        let question = warningsAlone + [Phrase("Flyt alligevel kun denne?", "Move only this one anyway?")]
        return [
            .open(
                ConfirmSheet(
                    question: Phrase(
                        question.map(\.da).joined(separator: " "), question.map(\.en).joined(separator: " ")),
                    yes: Phrase("flyt", "move"), effects: effects))
        ]
    }

    /// Closes this screen and the form below, whose draft is deleted.
    private var leave: [Effect] { [.close, .close, .dropDraft(sheet)] }

    private var said: Phrase {
        let count = plan.following.count
        return
            (count == 0
            ? Phrase("flyttet", "moved") : Phrase("flyttet, \(count) fulgte med", "moved, and \(count) more with it"))
            + answers.all.cleared
    }

    private func columns(in context: Context) -> Int { min(context.size.columns - 3, 80) }

    private func lines(in context: Context, columns: Int) -> [Span] {
        var lines: [Span] = []
        func write(_ text: String, _ style: Style = Style()) {
            lines += wrapped(text, to: columns).map { Span($0, style) }
        }
        func heading(_ text: String) {
            if !lines.isEmpty { lines.append(Span("")) }
            write(text, Style(.heading))
        }
        let shift = plan.chosen.first?.shift ?? 0
        if let one = moved.first, moved.count == 1 {
            write(
                "\(context.wording[plan.chosen[0].from.phrase]) → \(context.wording[one.whenPhrase])"
                    + (shift == 0 ? "" : " · " + context.wording.distance(shift)))
        } else {
            let rows = MoveRows(plan.chosen, columns: columns, in: context)
            for move in plan.chosen { rows.text(of: move).forEach { write($0) } }
        }
        for warning in plan.warnings + clashes + answers.all.warnings {
            write("! " + context.wording[warning], Style(.warn))
        }
        if !plan.following.isEmpty {
            let count = plan.following.count
            let rows = MoveRows(
                plan.following, besides: plan.chosen.flatMap { [$0.from, $0.to] }, columns: columns, in: context)
            heading(
                context.wording.say(
                    count == 1 ? "Én følger med" : "\(count) følger med",
                    count == 1 ? "One moves with it" : "\(count) move with it"))
            let same = plan.following.filter { $0.shift == shift && $0.to.end - $0.from.end == shift }
            let alike = same.count > 1 ? same : []
            if !alike.isEmpty {
                let titles = alike.map { context.wording[$0.title] }.joined(separator: ", ")
                write(context.wording.say("Lige så langt: ", "Just as far: ") + titles)
            }
            for move in plan.following where !alike.contains(move) {
                rows.text(of: move).forEach { write($0) }
            }
        }
        if !plan.staying.isEmpty {
            let count = plan.staying.count
            heading(
                count == 1
                    ? context.wording.say(
                        "Én er holdt, forbi eller i gang og bliver liggende",
                        "One has been held, is past or has begun, so it stays")
                    : context.wording.say(
                        "\(count) er holdt, forbi eller i gang og bliver liggende",
                        "\(count) have been held, are past or have begun, so they stay where they are"))
            for stay in plan.staying {
                write("\(context.wording[stay.dates.phrase])  \(context.wording[stay.title])", Style(.muted))
            }
        }
        if !plan.notes.isEmpty {
            heading(context.wording.say("Flyttet på grund af kalenderen", "Moved because of the calendar"))
            for note in plan.notes { write("· " + context.wording[note.phrase], Style(.muted)) }
        }
        return lines
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let columns = self.columns(in: context)
        let lines = self.lines(in: context, columns: columns)
        let title = context.wording[Activities.moving(moved)]
        let inside = canvas.sheet(
            title: title, rows: lines.count + 2, columns: columns, in: area
        ).text
        let below = view.draw(lines, on: &canvas, in: inside)
        canvas.markBelow(below, endingAt: Point(row: inside.endRow - 1, column: inside.endColumn))
        canvas.cursor = inside.origin
    }

    func remarks(in context: Context) -> [KeyHint] {
        func hint(_ key: String, _ da: String, _ en: String, _ button: Int) -> KeyHint {
            KeyHint(key, context.wording.say(da, en), action: Click.button(button))
        }
        let following =
            plan.following.isEmpty
            ? [
                moved.count == 1
                    ? hint("Enter", "flyt alligevel", "move anyway", Button.all)
                    : hint("Enter", "flyt dem", "move them", Button.all)
            ]
            : [
                hint("Enter", "flyt alt", "move all", Button.all),
                moved.count == 1
                    ? hint("m", "flyt kun denne", "move only this one", Button.alone)
                    : hint("m", "flyt kun de valgte", "move only these", Button.alone),
            ]
        let rest = shifted == nil ? [] : [hint("M", "alt herfra", "all from here", Button.shift)]
        return following + rest + [hint("Esc", "anden dato", "another date", Button.back)]
    }
}
