import TalentDomain
import TerminalKit

struct ImportReport: Screen {
    let outcome: ImportOutcome
    func commands(in context: Context) -> [Command] { [] }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
