import TalentDomain
import TerminalKit

/// All that would move with a shift, with old and new dates and reasons, and what stays.
///
/// It is shown on top of the form: Enter moves all, Esc returns to the form.
struct ShiftPreview: Screen {
    let shift: ProgrammeShift
    /// The reason as typed.
    let cause: String
    /// Rooms and people that would be taken twice, and answers that have to be given again.
    let clashes: [Phrase]
    let change: Change
    let said: Phrase
    /// The form in which the date was typed.
    let sheet: SheetName
    private var view = ScrollView()

    init(
        shift: ProgrammeShift, cause: String, clashes: [Phrase], change: Change, said: Phrase, sheet: SheetName
    ) {
        self.shift = shift
        self.cause = cause
        self.clashes = clashes
        self.change = change
        self.said = said
        self.sheet = sheet
    }

    var isSheet: Bool { true }
    var takesText: Bool { true }
    private enum Button { static let all = 0, back = 1 }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .key(Key(.enter)): return answer(Button.all)
        case .key(Key(.escape)): return answer(Button.back)
        default:
            // The frame and the answers take four rows, the head and the bottom line one each.
            _ = view.handle(
                event, lines: lines(in: context, columns: columns(in: context)).count, rows: context.size.rows - 5)
            return []
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .button(let button) = click else { return [] }
        return answer(button)
    }

    /// After the move, the form below is finished, and so is its draft.
    private func answer(_ button: Int) -> [Effect] {
        guard button == Button.all, !shift.moves.isEmpty else { return [.close] }
        return [.apply(change, saying: said), .close, .close, .dropDraft(sheet)]
    }

    private func columns(in context: Context) -> Int { min(context.size.columns - 3, 80) }

    private func lines(in context: Context, columns: Int) -> [Span] {
        let wording = context.wording
        var lines: [Span] = []
        func write(_ text: String, _ style: Style = Style(), indent: Int = 0) {
            lines += wrapped(text, to: columns - indent).map { Span(String(repeating: " ", count: indent) + $0, style) }
        }
        func heading(_ text: String) {
            lines.append(Span(""))
            write(text, Style(.heading))
        }
        write(
            wording.say("Alt fra ", "Everything from ") + wording.day(shift.first.start, .weekdayAndYear)
                + wording.say(" og frem", " on") + " · " + wording.distance(shift.days))
        if !cause.isBlank { write(wording.say("Årsag: ", "Reason: ") + cause, Style(.muted)) }
        for warning in shift.warnings + clashes { write("! " + wording[warning], Style(.warn)) }
        let count = shift.moves.count
        heading(
            count == 0
                ? wording.say("Intet flyttes", "Nothing moves")
                : wording.say("\(count) flyttes", count == 1 ? "1 moves" : "\(count) move"))
        let rows = MoveRows(shift.moves, columns: columns, in: context)
        for move in shift.moves {
            rows.text(of: move).forEach { write($0) }
            if let why = shift.explanations[move.activity] { write(wording[why], Style(.muted), indent: 2) }
        }
        if !shift.staying.isEmpty {
            heading(
                wording.say(
                    "\(shift.staying.count) bliver liggende",
                    shift.staying.count == 1 ? "1 stays" : "\(shift.staying.count) stay"))
            for stay in shift.staying {
                write(
                    "\(wording[stay.dates.phrase])  \(wording[stay.title]) · \(wording[stay.reason.name])",
                    Style(.muted))
            }
        }
        return lines
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let columns = self.columns(in: context), lines = self.lines(in: context, columns: columns)
        let title = context.wording.say(
            "Flyt alt fra \(shift.first.title.da)", "Move everything from \(shift.first.title.en)")
        let inside = canvas.sheet(title: title, rows: lines.count + 2, columns: columns, in: area).text
        let below = view.draw(lines, on: &canvas, in: inside)
        canvas.markBelow(below, endingAt: Point(row: inside.endRow - 1, column: inside.endColumn))
        canvas.cursor = inside.origin
    }

    func remarks(in context: Context) -> [KeyHint] {
        let back = KeyHint("Esc", context.wording.say("anden dato", "another date"), action: Click.button(Button.back))
        guard !shift.moves.isEmpty else { return [back] }
        return [
            KeyHint("Enter", context.wording.say("flyt alt", "move all"), action: Click.button(Button.all)), back,
        ]
    }
}

extension ProgrammeShift.Stay.Reason {
    fileprivate var name: Phrase {
        switch self {
        case .held: Phrase("holdt", "held")
        case .pinned: Phrase("ligger fast", "fixed")
        case .past: Phrase("forbi", "past")
        case .begun: Phrase("begyndt", "begun")
        }
    }
}
