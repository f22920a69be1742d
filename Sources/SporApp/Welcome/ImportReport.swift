import TalentDomain
import TerminalKit

/// What a participants' file would do, before it is done: Enter does it, Esc goes back to where the file was named.
/// A file with faults does nothing; every fault stands here with its place.
struct ImportReport: Screen {
    let outcome: ImportOutcome
    private var scrolled = 0

    init(outcome: ImportOutcome) { self.outcome = outcome }

    var isSheet: Bool { true }
    var takesText: Bool { true }
    func commands(in context: Context) -> [Command] { [] }

    private enum Button { static let make = 0, back = 1 }

    mutating func take(_ event: InputEvent, in context: Context) -> [Effect]? {
        switch event {
        case .mouse(let mouse): scroll(by: mouse.kind == .wheelUp ? -3 : 3, in: context)
        case .key(let key):
            switch key.code {
            case .enter: return answer(Button.make, in: context)
            case .escape: return answer(Button.back, in: context)
            case .down, .character("j"): scroll(by: 1, in: context)
            case .up, .character("k"): scroll(by: -1, in: context)
            case .pageDown, .character(" "): scroll(by: 10, in: context)
            case .pageUp: scroll(by: -10, in: context)
            default: break
            }
        default: break
        }
        return []
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        guard case .button(let button) = click else { return [] }
        return answer(button, in: context)
    }

    private func answer(_ button: Int, in context: Context) -> [Effect] {
        guard button == Button.make, !outcome.hasFaults else { return [.close] }
        // The sheet below, where the file was named, has done its work; so has its draft.
        let leave: [Effect] = [.close, .close, .dropDraft(.importPeople)] + (context.cohort == nil ? [] : [.go(.talents)])
        guard let change = outcome.change else { return leave }
        return [.apply(change, saying: Phrase("listen er indlæst", "the list is imported"))] + leave
    }

    private mutating func scroll(by rows: Int, in context: Context) {
        // The frame and the answers take four rows, the head two and the bottom line one.
        let room = max(1, context.size.rows - 7)
        scrolled = max(0, min(scrolled + rows, lines(in: context).count - room))
    }

    // MARK: What it says

    private func title(in context: Context) -> String {
        if outcome.hasFaults { return context.say("Listen har fejl", "The list has errors") }
        return outcome.change == nil ? context.say("Intet at ændre", "Nothing to change") : context.say("Det vil der ske", "This will happen")
    }

    private func columns(in context: Context) -> Int { min(context.size.columns - 4, 84) - 4 }

    private func lines(in context: Context) -> [Span] {
        let said = outcome.lines.enumerated().map { index, line in
            ReadingSheet.Paragraph(
                text: context[line], style: Style(outcome.hasFaults && index == 0 ? .alert : .text), lead: outcome.hasFaults && index > 0 ? "! " : "")
        }
        let people = newTalents(in: context).map { ReadingSheet.Paragraph(text: $0, lead: "+ ") }
        let blank = people.isEmpty ? [] : [ReadingSheet.Paragraph(text: "")]
        return ReadingSheet.lines(of: said + blank + people, columns: columns(in: context))
    }

    /// Those whom the list brings, as they will stand here.
    private func newTalents(in context: Context) -> [String] {
        guard let change = outcome.change else { return [] }
        var after = context
        guard (try? after.data.apply(change)) != nil else { return [] }
        return after.data.talents(in: after.cohortID).filter { context.data.talents[$0.id] == nil }.map { talent in
            let manager = after.data.lineManager(of: talent.id, on: after.today).map { after.say("leder: ", "manager: ") + after.name($0) }
            let facts = [after.name(talent.id), after.data.people[talent.person]?.organisation ?? "", after.path(of: talent, within: 40), manager ?? ""]
            return facts.filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let lines = lines(in: context)
        let inside = canvas.sheet(title: title(in: context), rows: lines.count + 4, columns: columns(in: context) + 4, in: area)
        let (text, foot) = inside.splitRows(inside.rows - 2)
        let first = min(scrolled, max(0, lines.count - text.rows))
        for (index, line) in lines.dropFirst(first).prefix(text.rows).enumerated() {
            canvas.write([line], at: Point(row: text.row + index, column: text.column), limit: text.columns)
        }
        let bottom = foot.splitRows(1).rest
        KeyHints(answers(in: context)).draw(on: &canvas, in: bottom)
        let below = lines.count - first - text.rows
        if below > 0 {
            let mark = "↓ \(below)"
            canvas.write(mark, at: Point(row: bottom.row, column: bottom.endColumn - cellWidth(of: mark)), Style(.muted))
        }
        canvas.cursor = bottom.origin
    }

    private func answers(in context: Context) -> [KeyHint] {
        let back = KeyHint("Esc", context.say("tilbage", "back"), action: Click.button(Button.back))
        guard !outcome.hasFaults, outcome.change != nil else { return [back] }
        return [KeyHint("Enter", context.say("indlæs", "import"), action: Click.button(Button.make)), back]
    }
}
