import TalentDomain
import TerminalKit

/// The effects of a move before it is made: warnings, activities that follow, and changes because of the calendar.
///
/// It is shown on top of the form: Enter moves all, `m` only the one, Esc returns to the form.
struct MovePreview: Screen {
    let plan: Rescheduling
    /// The activity with its new date and time.
    let moved: Activity
    /// Other activities in its room.
    let room: [Phrase]
    let from: Activity.Dates
    let all: Change
    let alone: Change
    /// The answers for the old dates: if all move, and if only the one moves.
    let answers: (all: OldAnswers, alone: OldAnswers)
    /// The form in which the date was typed.
    let sheet: SheetName
    private var view = ScrollView()

    init(
        plan: Rescheduling, moved: Activity, room: [Phrase], from: Activity.Dates, all: Change, alone: Change,
        answers: (all: OldAnswers, alone: OldAnswers), sheet: SheetName
    ) {
        self.plan = plan
        self.moved = moved
        self.room = room
        self.from = from
        self.all = all
        self.alone = alone
        self.answers = answers
        self.sheet = sheet
    }

    var isSheet: Bool { true }
    var takesText: Bool { true }
    private enum Button { static let all = 0, alone = 1, back = 2 }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .key(Key(.enter)): return answer(Button.all)
        case .key("m"): return answer(Button.alone)
        case .key(Key(.escape)): return answer(Button.back)
        default:
            // The frame and the answers take four rows, the head two and the bottom line one.
            let lines = lines(in: context, columns: columns(in: context)).count
            _ = view.handle(event, lines: lines, rows: context.size.rows - 5)
            return []
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .button(let button) = click else { return [] }
        return answer(button)
    }

    private func answer(_ button: Int) -> [Effect] {
        switch button {
        case Button.all: [.apply(all, saying: said)] + leave
        case Button.alone:
            [
                .apply(
                    alone,
                    saying: Phrase("flyttet, resten blev liggende", "moved, the rest left in place")
                        + answers.alone.cleared)
            ] + leave
        default: [.close]
        }
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
        let shift = moved.start - from.start
        write(
            "\(context.wording[from.phrase]) → \(context.wording[moved.whenPhrase])"
                + (shift == 0 ? "" : " · " + distance(shift, in: context)))
        for warning in plan.warnings + room + answers.all.warnings {
            write("! " + context.wording[warning], Style(.warn))
        }
        if !plan.following.isEmpty {
            let count = plan.following.count
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
                text(of: move, in: context, columns: columns).forEach { write($0) }
            }
        }
        if !plan.staying.isEmpty {
            let count = plan.staying.count
            heading(
                count == 1
                    ? context.wording.say(
                        "Én er holdt eller forbi og bliver liggende", "One has been held or is past, so it stays")
                    : context.wording.say(
                        "\(count) er holdt eller forbi og bliver liggende",
                        "\(count) have been held or are past, so they stay where they are"))
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

    /// `9 dage senere`
    private func distance(_ days: Int, in context: Context) -> String {
        context.wording.days(Double(abs(days)))
            + (days < 0 ? context.wording.say(" tidligere", " earlier") : context.wording.say(" senere", " later"))
    }

    /// Whether a date of another year is shown; then all rows show the year.
    private func tellsYears(in context: Context) -> Bool {
        let days =
            plan.following.flatMap { [$0.from.start, $0.from.end, $0.to.start, $0.to.end] } + [
                from.start, plan.moved.end,
            ]
        return days.contains { $0.year != context.today.year }
    }

    /// `fre 8. jan. 2027 → fre 15. jan. 2027  +7 d.  Modul 1, dag 2`; in two lines if there is too little room.
    private func text(of move: Rescheduling.Move, in context: Context, columns: Int) -> [String] {
        let years = tellsYears(in: context)
        func day(_ day: Day) -> String { context.wording.day(day, years ? .weekdayAndYear : .weekday) }
        let days =
            move.from.start == move.to.start
            ? context.wording.say("slut ", "end ")
                + "\(context.wording.day(move.from.end, years ? .medium : .dayAndMonth)) → \(context.wording.day(move.to.end, years ? .medium : .dayAndMonth))"
            : "\(day(move.from.start)) → \(day(move.to.start))"
        // The width of two of the longest dates, an arrow and a gap.
        let daysColumns = (context.language == .da ? 29 : 25) + (years ? 10 : 0)
        let shift = move.shift == 0 ? move.to.end - move.from.end : move.shift
        let told = (shift < 0 ? "−" : "+") + context.wording.say("\(abs(shift)) d.", "\(abs(shift)) d")
        let title = context.wording[move.title], start = padded(days, to: daysColumns) + padded(told, to: 8)
        return columns < 60
            ? [title, "  \(days)  \(told)"] : [start + cut(title, to: columns - cellWidth(of: start))]
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let columns = self.columns(in: context)
        let lines = self.lines(in: context, columns: columns)
        let title = context.wording.say("Flyt \(plan.moved.title.da)", "Move \(plan.moved.title.en)")
        let inside = canvas.sheet(
            title: title, rows: lines.count + 2, columns: columns, in: area
        ).text
        let below = view.draw(lines, on: &canvas, in: inside)
        canvas.markBelow(below, endingAt: Point(row: inside.endRow - 1, column: inside.endColumn))
        canvas.cursor = inside.origin
    }

    func remarks(in context: Context) -> [KeyHint] {
        let back = KeyHint("Esc", context.wording.say("anden dato", "another date"), action: Click.button(Button.back))
        if plan.following.isEmpty {
            return [
                KeyHint(
                    "Enter", context.wording.say("flyt alligevel", "move anyway"), action: Click.button(Button.all)),
                back,
            ]
        }
        return [
            KeyHint("Enter", context.wording.say("flyt alt", "move all"), action: Click.button(Button.all)),
            KeyHint(
                "m", context.wording.say("flyt kun denne", "move only this one"), action: Click.button(Button.alone)),
            back,
        ]
    }
}

extension Rescheduling.Move {
    /// The days from the old start to the new one.
    fileprivate var shift: Int { to.start - from.start }
}
