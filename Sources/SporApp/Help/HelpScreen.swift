import TalentDomain
import TerminalKit

struct HelpScreen: Screen {
    let here: [Command]
    func commands(in context: Context) -> [Command] { [] }
    func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}
