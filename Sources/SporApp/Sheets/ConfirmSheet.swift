import TalentDomain
import TerminalKit

/// A yes-or-no question. Enter and ^S mean yes; letters and Esc mean no, so that text typed for a list deletes nothing.
struct ConfirmSheet: Screen {
    let question: Phrase
    let yes: Phrase
    let effects: [Effect]

    var isSheet: Bool { true }
    var takesText: Bool { true }
    var readOnly: (any Screen)? { nil }

    mutating func handle(_ event: InputEvent, in context: Context) -> [Effect]? {
        guard case .key(let key) = event else { return [] }
        switch key.code {
        case .enter: return [.close] + effects
        case _ where key == .control("s"): return [.close] + effects
        case .escape, .character: return [.close]
        default: return []
        }
    }

    mutating func click(_ click: Click, in context: Context) -> [Effect] {
        click == .button(0) ? [.close] + effects : [.close]
    }

    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
        let columns = min(area.columns - 3, 72)
        let lines = wrapped(context.wording[question], to: columns)
        let inside = canvas.sheet(
            title: context.wording.say("Er du sikker?", "Are you sure?"), rows: lines.count + 2, columns: columns,
            in: area)
        for (index, line) in lines.enumerated() {
            canvas.write(
                line, at: Point(row: inside.row + index, column: inside.text.column), Style(),
                limit: inside.text.columns)
        }
        canvas.cursor = inside.text.origin
    }

    func remarks(in context: Context) -> [KeyHint] {
        [
            KeyHint("Enter", context.wording[yes], action: Click.button(0)),
            KeyHint("Esc", context.wording.say("nej", "no"), action: Click.button(1)),
        ]
    }
}
